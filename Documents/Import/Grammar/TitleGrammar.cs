using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Grammar;

/// <summary>What a title says of the kind of activity.</summary>
internal static class TitleGrammar
{
    public static bool IsWebinar(string title) => new WordText(title).HasAny(DocumentWords.Webinar);

    /// <summary>A series of meetings of a working group.</summary>
    public static bool IsWorkingGroupMeeting(string title) =>
        new WordText(title) is var words && words.HasAny(DocumentWords.Meetings) && words.HasAny(DocumentWords.Group) && !words.HasAny(DocumentWords.Webinar);

    /// <summary>Without closing full stop, unless it belongs to a short form ("D.C.").</summary>
    public static string Unclosed(string text)
    {
        var trimmed = text.Trim().TrimEnd(',', ';', ' ');
        if (!trimmed.EndsWith('.'))
        {
            return trimmed;
        }

        var body = trimmed.TrimEnd('.');
        var last = body.AsSpan(body.LastIndexOf(' ') + 1);
        return last.Length <= 4 && last.Contains('.') ? trimmed : body.TrimEnd();
    }
}

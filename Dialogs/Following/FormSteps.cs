using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>An open form keeps the steps it was filled in, so that "back" takes the last one out again.</summary>
internal static class FormSteps
{
    /// <summary>So many changes can be taken back one by one; a form has few fields, and the state stays small.</summary>
    private const int Most = 5;

    private static readonly SaidPhrases Phrases = new("steps");

    /// <summary>What a message that takes up again may have at most, with what leads to it: "tá, voltando pro que a gente tava fazendo".</summary>
    private const int LongestTakingUp = 14;

    /// <summary>"Ok, back to what I was doing", "on reprend", "¿en qué estábamos?": said of what is open or was, and of nothing that it names.</summary>
    public static bool TakesUp(string text, Reading whole)
    {
        var words = SaidPhrases.Words(text);
        if (words.Length > LongestTakingUp || !FollowUp.NamesNothing(whole))
        {
            return false;
        }

        // "On reprend à zéro", "sigo con lo mío: 24 de setiembre": what comes behind says something else.
        var found = Phrases.In(words);
        return found.Any(phrase => phrase.Key == Resume && Enumerable.Range(phrase.At[^1] + 1, words.Length - phrase.At[^1] - 1).All(at => found.Any(beside => beside.Key == Behind && beside.Covers(at))));
    }

    /// <summary>"Attends, avant", "1 sec", "una duda": nothing but a wait ahead of something else.</summary>
    public static bool IsWait(string text)
    {
        var words = SaidPhrases.Words(text);
        var found = Phrases.In(words);
        return words.Length > 0 && Enumerable.Range(0, words.Length).All(at => found.Any(phrase => phrase.Key == Wait && phrase.Covers(at)));
    }

    private const string Undo = "undo";
    private const string Resume = "resume";
    private const string Wait = "wait";

    /// <summary>What may stand behind such a phrase and says nothing: "please", "then".</summary>
    private const string Behind = "behind";

    /// <summary>"Undo that", "deshazlo", beside a form that has a step to take back: of that step, and not of the whole form.</summary>
    public static bool TakesBack(string text, Situation situation) =>
        situation.State is { IsOpen: true, Before: not null } && Phrases.In(SaidPhrases.Words(text)).Any(phrase => phrase.Key == Undo);

    /// <summary>What is open, with what the same form was before this turn.</summary>
    public static ConversationState After(ConversationState open, ConversationState before)
    {
        if (!open.IsOpen || !before.IsOpen || !IsSame(open, before))
        {
            return open with { Before = null };
        }

        var (now, then) = (Filled(open), Filled(before));
        return now == then ? open with { Before = before.Before }
            // Taken back, by the word or by saying what stood there: the step is gone and is not to be walked again.
            : before.Before is { } earlier && Filled(earlier) == now ? open with { Before = earlier.Before }
            : open with { Before = Cut(before with { Waiting = null }, Most) };
    }

    private static ConversationState Cut(ConversationState step, int most) =>
        step.Before is not { } earlier ? step : step with { Before = most == 1 ? null : Cut(earlier, most - 1) };

    /// <summary>A form that did not know yet of which group or activity it is, is the one that knows it a turn later.</summary>
    private static bool IsSame(ConversationState now, ConversationState before) => FormsInLine.IsSame(now, before) || (now, before) switch
    {
        ({ Draft: { } one }, { Draft: { } other }) => one.Groups.IsEmpty || other.Groups.IsEmpty,
        ({ Draft: null, Telling: { } one }, { Draft: null, Telling: { } other }) => one.What == other.What && one.Entry == other.Entry && (one.Activity is null || other.Activity is null),
        _ => false,
    };

    private static string Filled(ConversationState form) => (form with { Before = null, Waiting = null, Language = null }).Write();
}

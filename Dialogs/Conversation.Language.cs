using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

// A language that is asked for in passing, and what is asked or set beside it.
public sealed partial class Conversation
{
    /// <summary>The language is set, and what was asked or set with it, or asked just before it, answered in it.</summary>
    private async Task<Answer> InLanguageAsync(string? rest, Reading whole, Language language, Situation situation, CancellationToken cancellation)
    {
        var set = LanguageChoice.Answer(whole, situation);
        var next = situation with { Language = language, Person = set.Changed ?? situation.Person };
        var answer = rest is not null ? await OneAsync(rest, Read(rest, next), next, cancellation)
            : situation.Last.Asked is { } asked && situation.Now - asked.At < Inheritance.Fresh ? await OneAsync("", asked.Again(), next with { Last = next.Last with { Asked = null, Before = null } }, cancellation)
            : null;
        return answer is null ? Spoken(set, situation) : InPassing.Said(answer, Say.In(language).LanguageSet()) with { Changed = answer.Changed ?? set.Changed, Language = language };
    }

    /// <summary>"La même chose en espagnol pour l'équipe", "en inglés, es para el BID": the answer before once more, and the person's own language stays. Null for what sets it.</summary>
    private static Asked? OnceInLanguage(string text, Reading whole, Situation situation) =>
        situation is { IsShared: false, State.IsOpen: false, Last.Asked: { } asked } && situation.Now - asked.At < Inheritance.Fresh && whole is { Groups: [], Codes: [], Years: [] }
        && SettingsInWords.IsOnce(text) ? asked : null;

    /// <summary>"English please. What is planned?", "¿qué viene? habla en inglés": what is asked or set beside the language, where that is something by itself.</summary>
    private string? BesideLanguage(string text, Reading whole, Situation situation) =>
        Behind(text, whole, situation, first => first.Best is Wish.SetLanguage) ?? Before(text, whole, situation, last => last.Best is Wish.SetLanguage);

    private string? Before(string text, Reading whole, Situation situation, Func<Reading, bool> isTail) =>
        whole.Breaks.Reverse().FirstOrDefault(end => (whole.Best is Wish.SetLanguage || text.AsSpan(0, end).TrimEnd() is [.., '?' or '.' or '!']) && isTail(Read(text[end..], situation)) && Read(text[..end], situation) is { Words: > 1, Best: { } other }
            && !other.IsCourtesy() && other is not (Wish.SetLanguage or Wish.Correct or Wish.Withdraw) && !Steering.Is(other)) is > 0 and var found ? text[..found].Trim() : null;
}

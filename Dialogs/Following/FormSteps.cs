using GealcBot.Dialogs.Delivery;

namespace GealcBot.Dialogs.Following;

/// <summary>An open form keeps the steps it was filled in, so that "back" takes the last one out again.</summary>
internal static class FormSteps
{
    /// <summary>So many changes can be taken back one by one; a form has few fields, and the state stays small.</summary>
    private const int Most = 5;

    private static readonly SaidPhrases Phrases = new("steps");

    /// <summary>"Undo that", "deshazlo", beside a form that has a step to take back: of that step, and not of the whole form.</summary>
    public static bool TakesBack(string text, Situation situation) =>
        situation.State is { IsOpen: true, Before: not null } && !Phrases.In(SaidPhrases.Words(text)).IsEmpty;

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

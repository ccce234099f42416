using GealcBot.Cards;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>Forms that one message opened: when one is sent or cancelled, the next is the one that is open.</summary>
internal static class FormsInLine
{
    /// <summary>The first of them is open, and the others wait behind it.</summary>
    public static ConversationState Of(IReadOnlyList<ConversationState> opened) => opened switch
    {
        [] => ConversationState.None,
        [var only] => only,
        [var first, ..] => first with { Waiting = [.. opened.Skip(1)] },
    };

    /// <summary>"La segunda fue con 9 países", with several forms in line: that one comes to be the open one.</summary>
    public static ConversationState Turned(ConversationState open, int place) =>
        open.Waiting is { } waiting && place > 1 && place <= waiting.Count + 1
            ? Of([waiting[place - 2] with { Waiting = null }, open with { Waiting = null, Before = null }, .. waiting.Where((_, at) => at != place - 2)])
            : open;

    /// <summary>What is open after an answer.</summary>
    public static ConversationState After(Answer answer, Heard heard, Situation situation)
    {
        if (situation.State.Waiting is not { Count: > 0 } waiting || ReferenceEquals(answer.Last, Recollection.Forgotten))
        {
            return answer.State;
        }

        List<ConversationState> open = [situation.State with { Waiting = null }, .. waiting];
        if (answer.State is { IsOpen: true, Waiting: null } shown)
        {
            open.RemoveAt(At(open, form => IsSame(form, shown), form => form.Draft?.HeldOn == shown.Draft?.HeldOn));
            return Of([shown, .. open]);
        }

        if (answer.State.IsOpen)
        {
            return answer.State;
        }

        open.RemoveAt(At(open, form => IsSent(form, heard), form => heard is not Pressed { Press: SendReport, Inputs: var inputs } || form.Draft?.HeldOn == inputs[MeetingForm.HeldOn]));
        return Of(open) with { Telling = open[0].Telling is { Asks: true } next ? next : answer.State.Telling };
    }

    internal static bool IsSame(ConversationState form, ConversationState shown) => (form, shown) switch
    {
        ({ Draft: { } one }, { Draft: { } other }) => one.Groups.SequenceEqual(other.Groups) || one.Groups.Any(other.Groups.Contains),
        ({ Telling: { Asks: true } one }, { Telling: { Asks: true } other }) => (one.What, one.Activity, one.Entry) == (other.What, other.Activity, other.Entry),
        _ => false,
    };

    /// <summary>Where the form that is meant stands: of two meetings of one group that of the same day, else the first that it may be.</summary>
    private static int At(List<ConversationState> open, Func<ConversationState, bool> isMeant, Func<ConversationState, bool> isOfDay) =>
        open.FindIndex(form => isMeant(form) && isOfDay(form)) is >= 0 and var exact ? exact : Math.Max(0, open.FindIndex(form => isMeant(form)));

    /// <summary>Each form has its card, and any of them can be sent first.</summary>
    private static bool IsSent(ConversationState form, Heard heard) => heard switch
    {
        Pressed { Press: SendReport, Inputs: var inputs } => form.Draft is { } draft && (inputs[MeetingForm.Groups] ?? "").Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>().Any(draft.Groups.Contains),
        Pressed { Press: Tell { Activity: { } activity } } => form.Telling?.Activity == activity,
        _ => false,
    };
}

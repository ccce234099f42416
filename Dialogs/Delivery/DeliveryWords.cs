using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Delivery;

/// <summary>What was sent and what came of it, in sentences.</summary>
public static class DeliveryWords
{
    public static string Outcome(Delivered row, Say say) => (row.Status, row.Reason) switch
    {
        (DeliveryStatus.Planned, _) => say.DeliveryPlanned(),
        (DeliveryStatus.Sending, _) => say.DeliverySending(),
        (DeliveryStatus.Sent, DeliveryReason.Shortened) => say.DeliveryShortened(),
        (DeliveryStatus.Sent, _) => row.Perhaps ? say.DeliverySentTwice() : say.DeliverySent(),
        (DeliveryStatus.Unknown, _) => say.DeliveryUnknown(),
        (_, { } reason) => Reason(reason, say),
        _ => say.DeliveryFailed(),
    };

    public static string Reason(DeliveryReason reason, Say say) => reason switch
    {
        DeliveryReason.Answered => say.DeliveryAnswered(),
        DeliveryReason.Late => say.DeliveryLate(),
        DeliveryReason.Held => say.DeliveryHeld(),
        DeliveryReason.Left => say.DeliveryLeft(),
        DeliveryReason.NotReached => say.DeliveryNotReached(),
        DeliveryReason.Blocked => say.DeliveryBlocked(),
        DeliveryReason.Uninstalled => say.DeliveryUninstalled(),
        DeliveryReason.ConversationGone => say.DeliveryConversationGone(),
        DeliveryReason.Refused => say.DeliveryFailed(),
        DeliveryReason.NoAnswer => say.DeliveryUnknown(),
        DeliveryReason.Shortened => say.DeliveryShortened(),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for this reason."),
    };

    /// <summary>What a message is about: its lines of the plan, or how many.</summary>
    public static string About(Notice? what, Say say) => what switch
    {
        ReminderNotice { Items: [] } => say.DeliveryAboutSilences(),
        ReminderNotice { Items: var items } when Codes(items) is [_, ..] codes => say.DeliveryAbout(say.AllOf(codes)),
        ReminderNotice { Items: var items } => say.DeliveryAboutThings(items.Length),
        _ => say.DeliveryAboutOther(),
    };

    /// <summary>Why it is this person.</summary>
    public static string Why(PlannedMessage message, Say say) => message.Items is not [var first, ..] ? say.DeliveryAboutSilences() : first.As switch
    {
        AskedAs.Coordinator => say.DeliveryWhyCoordinator(),
        AskedAs.StandIn or AskedAs.AfterSilence => say.DeliveryWhyInstead(),
        AskedAs.Referred => say.DeliveryWhyReferred(),
        AskedAs.Channel => say.DeliveryWhyChannel(),
        _ => say.DeliveryWhySecretariat(),
    };

    private static List<string> Codes(IEnumerable<AskedItem> items) =>
        [.. items.Select(item => ObligationId.TryParse(item.What.About)?.Activity.Code).OfType<string>().Distinct().Take(4)];

    /// <summary>As a line of a list begins.</summary>
    public static string Name(PersonId id, Situation situation) => situation.Say.Capital(Who(id, situation));

    public static string Who(PersonId id, Situation situation) => situation.Say.Who(situation.World.Who(id), situation.Person.Id);
}

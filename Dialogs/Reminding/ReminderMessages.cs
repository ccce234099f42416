using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reminding;

/// <summary>A planned message in words: one reminder, several, a person's week, or the Secretariat's.</summary>
internal static class ReminderMessages
{
    /// <summary>To be sent: null when all of it has been answered meanwhile.</summary>
    public static Card? Of(ReminderNotice notice, NoticeReader reader)
    {
        var open = notice.Items.Where(item => ReminderNow.IsOpen(item.What, reader)).ToImmutableArray();
        return !notice.Silences.IsEmpty ? SilenceDigest.Of(notice, open, reader)
            : notice.IsDigest ? open.IsEmpty ? null : WeekDigest.Of(notice.Day, open, reader)
            : open switch
            {
                [] => null,
                [var only] => ReminderNow.Of(only, In(only, reader)),
                _ => List([.. open.Select(item => item.What)], reader),
            };
    }

    /// <summary>Of what was sent, all of it with what it turned into.</summary>
    public static Card? Now(ReminderNotice notice, NoticeReader reader) =>
        !notice.Silences.IsEmpty ? SilenceDigest.Of(notice, notice.Items, reader)
        : notice.IsDigest ? WeekDigest.Of(notice.Day, notice.Items, reader)
        : notice.Items switch
        {
            [] => null,
            [var only] => ReminderNow.Of(only, In(only, reader)),
            var several => List([.. several.Select(item => item.What)], reader),
        };

    /// <summary>The message of several that a button leads back to.</summary>
    public static Card List(ImmutableArray<Reminder> among, NoticeReader reader) => ReminderListCard.For(Lines(among, reader), reader.Say);

    public static ImmutableArray<ReminderLine> Lines(ImmutableArray<Reminder> among, NoticeReader reader) =>
        [.. among.Select(what => Line(new ReminderPlace(what, among), reader)).OfType<ReminderLine>()];

    private static ReminderLine? Line(ReminderPlace place, NoticeReader reader) => ReminderState.Of(place, reader) switch
    {
        ReminderState.Open { Asked: var asked } => new ReminderLine(place, asked, ""),
        ReminderState.Answered { Asked: var asked } => new ReminderLine(place, null, $"{reader.Say.Capital(asked.Name(reader.Say))} · {reader.Say.AnsweredTitle()}"),
        _ => null,
    };

    /// <summary>A channel has no language of its own: that of the first of those it names.</summary>
    private static NoticeReader In(AskedItem item, NoticeReader reader) =>
        item.As is AskedAs.Channel && item.Named.Select(named => Languages.FromTag(reader.World.Who(named.Person).Language)).FirstOrDefault(known => known is not null) is { } language
            ? reader with { Language = language }
            : reader;
}

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>The Secretariat's Monday: who has not answered and for how long, what is at risk this quarter, and what is its own to do.</summary>
internal static class SilenceDigest
{
    public static Card Of(ReminderNotice notice, ImmutableArray<AskedItem> own, NoticeReader reader)
    {
        var among = notice.Silences.Select(silence => silence.What).ToImmutableArray();
        var lines = notice.Silences.Select(silence => Line(silence, new ReminderPlace(silence.What, among), reader)).OfType<SilentLine>();
        return SilencesCard.For(
            new Silences(notice.Day, [.. lines], Risks(reader)) { Own = ReminderMessages.Lines([.. own.Select(item => item.What)], reader) }, reader.Say);
    }

    /// <summary>The same list when it is turned over: what was asked, as it stands now.</summary>
    public static Card Page(ReminderPlace place, int page, NoticeReader reader)
    {
        var due = DueNotices.Items(reader.World, reader.Today, reader.Policy).ToLookup(item => item.What.About);
        var lines = place.Among.Select(what => Line(Silence(what, due[what.About].FirstOrDefault(), reader), place.At(what), reader)).OfType<SilentLine>();
        return SilencesCard.For(new Silences(reader.Today, [.. lines], Risks(reader), page), reader.Say);
    }

    private static Silence Silence(Reminder what, DueItem? due, NoticeReader reader)
    {
        var groups = due?.Groups ?? [];
        var asked = reader.World.People.Where(person => person.Role is Role.Coordinator && person.Groups.Any(groups.Contains)).Select(person => person.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal);
        return new Silence(what, [.. asked], due?.Begun[0] ?? what.Round, due?.Begun.Length ?? 0);
    }

    private static SilentLine? Line(Silence silence, ReminderPlace place, NoticeReader reader)
    {
        var state = ReminderState.Of(place, reader);
        var asked = (state as ReminderState.Open)?.Asked ?? (state as ReminderState.Answered)?.Asked;
        return asked is null ? null : new SilentLine(
            place, asked.Title(reader.Say), reader.Say.AllOf(silence.Asked.Select(person => reader.Say.Capital(reader.Say.Who(reader.World.Who(person)))).Distinct()),
            silence.Since, silence.Rounds, state is ReminderState.Open);
    }

    private static ImmutableArray<LineStanding> Risks(NoticeReader reader)
    {
        if (reader.World.Plan(reader.Today.Year) is not { } plan)
        {
            return [];
        }

        var year = reader.World.Standing(plan, reader.Today);
        return [.. AtRisk.ThisQuarter(year).Select(owed => year.Line(owed.Obligation.Line.Id))];
    }
}

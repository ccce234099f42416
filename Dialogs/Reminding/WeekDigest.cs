using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;

namespace GealcBot.Dialogs.Reminding;

/// <summary>One person's week: what waits for them, the dates of their groups, and for whoever only looks on what happened.</summary>
internal static class WeekDigest
{
    private const int DaysInWeek = 7;

    public static Card Of(DateOnly day, ImmutableArray<AskedItem> items, NoticeReader reader)
    {
        var waiting = items.Where(item => item.As is not AskedAs.Observer).Select(item => item.What).ToImmutableArray();
        return DigestCard.For(new Digest(day, ReminderMessages.Lines(waiting, reader), Dates(day, reader), waiting.IsEmpty ? Happened(day, reader) : []), reader.Say);
    }

    private static ImmutableArray<ListItem> Dates(DateOnly day, NoticeReader reader)
    {
        if (reader.World.Plan(day.Year) is not { } plan)
        {
            return [];
        }

        var week = new DateRange(day, day.AddDays(DaysInWeek - 1));
        return
        [
            .. from line in reader.World.Standing(plan, reader.Today).Lines
               where IsTheirs(line.Line, reader.Person) && !line.IsDeclaredDone
               from owed in line.Obligations
               where owed.IsOpen && week.Contains(owed.By)
               orderby owed.By, owed.Obligation.Id.ToString()
               select new ListItem(reader.Say.Capital(Targets.Named(line.Line, plan, reader.Say)), null, [reader.Say.Expected(owed)], new Send(reader.Say.ButtonActivity(line.Line.Activity.Code), new ShowActivity(line.Line.Id.ToString()))),
        ];
    }

    private static ImmutableArray<string> Happened(DateOnly day, NoticeReader reader)
    {
        var (situation, before) = (reader.Situation, new DateRange(day.AddDays(-DaysInWeek), day.AddDays(-1)));
        return
        [
            .. from entry in reader.World.Ledger(day.Year).Standing
               where entry is not (ReminderEntry or ReviewEntry or Withdrawn) && before.Contains(reader.DayOf(entry))
               where IsEverybodys(reader.Person) || reader.Person.Groups.Any(own => EntryWords.Concerns(entry, own, situation))
               orderby EntryWords.Rank(entry), entry.RecordedAt, entry.Id.Value
               select EntryWords.What(entry, situation),
        ];
    }

    private static bool IsTheirs(PlanLine line, Person person) => IsEverybodys(person) || person.Groups.Any(line.Concerns);

    private static bool IsEverybodys(Person person) => person.Role is Role.Secretariat || person.Groups.IsEmpty;
}

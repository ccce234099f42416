using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What was recorded since a day, by whom and when; and who told what of one activity.</summary>
internal static class Changes
{
    /// <summary>Where nobody says since when, and no visit before today's is known.</summary>
    private const int DaysBack = 7;

    private const int MostOfOne = 5;

    public static Answer Answer(Reading reading, Situation situation)
    {
        if (reading.Years is [var year, ..] && situation.World.Plan(year) is null)
        {
            return Years.Unknown(reading, situation);
        }

        var days = Days(reading, situation);
        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var asked = new ShowList(
            nameof(Wish.ChangesSince), days.To.Year, groups.IsEmpty ? null : string.Join(',', groups), reading.Areas is [var area, ..] ? area : null,
            Days: days.ToString());
        var unsaid = reading.Period is null && reading.Days.IsEmpty && reading.Years.IsEmpty;
        if (Of(asked, unsaid, situation) is { } list)
        {
            return Dialogs.Answer.Of(ListCard.For(list, situation.Say));
        }

        var say = situation.Say;
        var none = say.ChangesNone(groups.IsEmpty ? Since(days, situation) : $"{say.Groups(groups)}, {Since(days, situation)}");
        var last = Last(groups, situation) is { } entry ? $" {say.LastChange(EntryWords.WithWhoAndWhen(entry, situation))}" : "";
        var note = !unsaid ? "" : $" {Visit(situation)}";
        return Dialogs.Answer.Of($"{none}{last}{note}", say.ExStanding(), say.ExUpcoming(), say.ExOverdue());
    }

    public static PlanList? Of(ShowList asked, Situation situation) => Of(asked, unsaid: false, situation);

    private static PlanList? Of(ShowList asked, bool unsaid, Situation situation)
    {
        if (PlanDate.TryParse(asked.Days) is not { Parts: [var days] })
        {
            return null;
        }

        var say = situation.Say;
        var entries = Within(days, Lists.Groups(asked), asked.Area, situation).ToList();
        var items = from entry in entries
                    group entry by EntryWords.Subject(entry, situation) into subject
                    select new ListItem(subject.Key, $"{subject.Count()}", [.. Told(subject, say, situation)]);
        return entries.Count == 0 ? null : new PlanList(
            say.ChangesTitle(Since(days, situation)), [say.ItemsCount(entries.Count), .. !unsaid ? [] : (string[])[Visit(situation)]],
            [.. items], asked, Lists.Ask(say.ExStanding(), say.ExOverdue()));
    }

    /// <summary>Everything that was told of an activity or a group's meetings, for the secretariat; for others what is public: meetings, and what is done.</summary>
    public static Answer Audit(Reading reading, Situation situation)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var say = situation.Say;
        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var asked = new ShowList(AuditList, plan.Year, groups.IsEmpty ? null : string.Join(',', groups), Code: reading.Codes is [var code, ..] ? code : Only(reading, groups, situation.Standing(plan))?.Activity.Code);
        if (Trail(asked, situation) is { } list)
        {
            return Dialogs.Answer.Of(ListCard.For(list, say));
        }

        if (Entries(asked, everything: true, situation).Any())
        {
            // Whoever may read everything would have been shown it.
            return Dialogs.Answer.Of($"{say.AuditNonePublic(What(asked, say))} {say.AuditNotYours()}", say.ExStanding(), say.ExUpcoming());
        }

        return asked.Code is { } told && plan.Lined(told).FirstOrDefault() is { Series: null } line && Over(line, reading.NameWords, situation) is { Length: > 1 } years
            ? Dialogs.Answer.Of(ListCard.For(Story(line, years, asked, situation), say))
            : Dialogs.Answer.Of(say.AuditNone(What(asked, say)), say.ExStanding(), say.ExUpcoming());
    }

    /// <summary>"The history of the emerging tech regional document": the one thing of that kind that a group has.</summary>
    private static PlanLine? Only(Reading reading, ImmutableArray<GroupId> groups, YearStanding standing) =>
        !groups.IsEmpty && reading.Things.Cast<Thing?>().FirstOrDefault(Kinds.IsKind) is { } thing and not Thing.Meeting
        && new LineFilter { Year = standing.Plan.Year, Groups = groups, Thing = thing, All = true }.In(standing.Lines).Take(2).ToList() is [var only] ? only.Line : null;

    public const string AuditList = "Trail";

    /// <summary>The same activity in every plan that takes it up, as far as the lineage is known; else what goes by the name that was asked for.</summary>
    private static ImmutableArray<PlanLine> Over(PlanLine line, ImmutableArray<string> name, Situation situation) =>
        [.. situation.World.Plans.Select(plan => Descent.Of(line, plan.Year, situation) ?? Descent.Called(name, line, plan.Year, situation)).OfType<PlanLine>()];

    private static PlanList Story(PlanLine line, ImmutableArray<PlanLine> years, ShowList asked, Situation situation)
    {
        var say = situation.Say;
        return new PlanList(
            say.StoryTitle(line.Activity.Title), [say.StoryYears(Years.Known(situation))],
            [
                .. years.Select(one => new ListItem(
                    $"{one.Id.Year} · {say.Line(one)}", null, [.. Details(situation.Standing(situation.World.Plan(one.Id.Year)!).Line(one.Id), say)],
                    new Send(say.ButtonActivity(one.Activity.Code), new ShowActivity(one.Id.ToString())))),
            ],
            asked, Lists.Ask(say.ExStanding()));
    }

    private static IEnumerable<string> Details(LineStanding line, Say say)
    {
        yield return say.HowItStands(line) is { } stands ? $"{say.StateHeading(line.State)} · {stands}" : say.StateHeading(line.State);

        if (line.Line.Activity.Venue is { Length: > 0 } venue)
        {
            yield return say.Capital(say.Venue(venue));
        }
    }

    public static PlanList? Trail(ShowList asked, Situation situation)
    {
        var say = situation.Say;
        var everything = situation.Person.MayAnywhere(Deed.ReadAudit);
        var entries = Entries(asked, everything, situation)
            .OrderByDescending(entry => entry.RecordedAt).ThenBy(EntryWords.Rank).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);
        ImmutableArray<ListItem> items = [.. entries.Select(entry => new ListItem(EntryWords.What(entry, situation), null, [EntryWords.WhoAndWhen(entry, situation)]))];
        return items.IsEmpty ? null : new PlanList(
            say.AuditTitle(What(asked, say)), [say.ItemsCount(items.Length), .. everything ? [] : (string[])[say.AuditPublic()]], items, asked, Lists.Ask(say.ExStanding()));
    }

    /// <summary>What was told of the line or the groups that are asked about: everything, or what the asker may see.</summary>
    private static IEnumerable<LedgerEntry> Entries(ShowList asked, bool everything, Situation situation)
    {
        if (situation.World.Plan(asked.Year) is not { } plan)
        {
            return [];
        }

        var groups = Lists.Groups(asked);
        var lines = situation.Standing(plan).Lines
            .Where(line => asked.Code is { } code ? string.Equals(line.Line.Id.Code, code, StringComparison.OrdinalIgnoreCase) : groups.IsEmpty || groups.Any(line.Line.Concerns)).ToList();
        return situation.World.Ledger(plan.Year).Entries.Where(entry => entry is not ReminderEntry && (everything || IsPublic(entry) || entry.By == situation.Person.Id)
            && lines.Exists(line => Backgrounds.TellsOf(Told(entry, situation), line)));
    }

    /// <summary>What a review is of.</summary>
    private static LedgerEntry Told(LedgerEntry entry, Situation situation) =>
        entry is ReviewEntry step ? situation.World.Ledger(entry.Year).Find(step.Of) ?? entry : entry;

    private static string What(ShowList asked, Say say) =>
        asked.Code ?? (Lists.Groups(asked) is { IsEmpty: false } groups ? $"{say.Groups(groups)}, {asked.Year}" : $"{asked.Year}");

    private static DateRange Days(Reading reading, Situation situation) => reading switch
    {
        { Period.Days: var days } => days,
        { Days: [var day, ..] } => new DateRange(day, day < situation.Today ? situation.Today : day),
        { Years: [var named, ..] } => DateRange.Year(named),
        _ when situation.Person.LastVisit(situation.Today) is { } visit => new DateRange(visit, situation.Today),
        _ => new DateRange(situation.Today.AddDays(-DaysBack), situation.Today),
    };

    /// <summary>Since when is looked, where nobody said.</summary>
    private static string Visit(Situation situation) => situation.Person.LastVisit(situation.Today) is { } visit
        ? situation.Say.LastVisitWas(situation.Say.Day(visit)) : situation.Say.LastVisitUnknown(DaysBack);

    private static IEnumerable<LedgerEntry> Within(DateRange days, ImmutableArray<GroupId> groups, string? area, Situation situation) =>
        from plan in situation.World.Plans
        from entry in situation.World.Ledger(plan.Year).Entries
        where entry is not ReminderEntry && (entry is not ReviewEntry || situation.Person.MayAnywhere(Deed.ReadAudit)) && days.Contains(situation.DayOf(entry))
        where groups.IsEmpty || groups.Any(one => EntryWords.Concerns(entry, one, situation))
        where area is null || EntryWords.Subject(entry, situation) == situation.Say.Area(area)
        orderby entry.RecordedAt descending, EntryWords.Rank(entry), entry.Id.Value
        select entry;

    /// <summary>Of what came in at one moment, as a document's meetings do, the one that was held last.</summary>
    private static LedgerEntry? Last(ImmutableArray<GroupId> groups, Situation situation)
    {
        var all = Within(new DateRange(new DateOnly(1900, 1, 1), situation.Today), groups, null, situation).ToList();
        return all.TakeWhile(entry => entry.RecordedAt == all[0].RecordedAt && EntryWords.Rank(entry) == EntryWords.Rank(all[0])).MaxBy(entry => entry is MeetingHeld held ? held.Facts.HeldOn : DateOnly.MinValue);
    }

    private static IEnumerable<string> Told(IEnumerable<LedgerEntry> subject, Say say, Situation situation)
    {
        var all = subject.ToList();
        foreach (var entry in all.Take(MostOfOne))
        {
            yield return EntryWords.WithWhoAndWhen(entry, situation);
        }

        if (all.Count > MostOfOne)
        {
            yield return say.AndMore(all.Count - MostOfOne);
        }
    }

    private static bool IsPublic(LedgerEntry entry) => entry is MeetingHeld or MeetingCorrected or StatusReported or Scheduled or EvidenceAdded;

    private static string Since(DateRange days, Situation situation) =>
        days.To >= situation.Today ? situation.Say.SinceDay(situation.Say.Day(days.From)) : situation.Say.Days(PlanDate.TryParse(days.ToString())!);
}

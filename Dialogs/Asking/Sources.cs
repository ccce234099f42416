using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Where a figure comes from: the documents and their lines, and who told what.</summary>
internal static class Sources
{
    // "Open", as it begins in each of the four languages.
    private static readonly ImmutableArray<string> Openness = Stems.Of("open");

    public static Answer Answer(string text, Reading said, Situation situation)
    {
        // "De dónde salen los datos": of all figures, and not of the group on open data.
        var reading = said.Groups is [var group] && group == WorkingGroups.OpenData && situation.Last.Asked?.Groups.Contains(group) is not true && !Openness.Any(Folding.Of(text).Contains) ? said with { Groups = [] } : said;
        if (reading is { OfCommittee: true, Codes: [] })
        {
            return Dialogs.Answer.Of(ListCard.For(OfAuthorities(situation), situation.Say));
        }

        if (reading is { Years.Length: > 1, Codes: [] } && reading.Years.Order().Select(situation.World.Plan).OfType<PlanYear>().ToList() is { Count: > 1 } compared)
        {
            // "De onde você tirou esse número?", of years side by side.
            return Dialogs.Answer.Of(ListCard.For(OfYears(compared, reading, situation), situation.Say));
        }

        if (Years.Spoken(reading, situation) is not { } spoken)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var plan = reading is { Years: [], Period: null, Codes: [] } ? WithFigures(spoken, groups, situation) : spoken;
        var lines = situation.Standing(plan).Lines.Where(line => reading.Codes.Contains(line.Line.Id.Code, StringComparer.OrdinalIgnoreCase)
            || (reading.Codes.IsEmpty && groups.Any(group => line.Line.Series?.Groups.Contains(group) is true))).Take(ListCard.PageLength).ToList();
        if (situation.Last.Asked?.Wish is Wish.WhoMet or Wish.WhoHasNotMet && lines.Exists(line => line.Line.Series is not null))
        {
            // A code printed twice: what was counted are its meetings.
            lines.RemoveAll(line => line.Line.Series is null);
        }

        return Dialogs.Answer.Of(ListCard.For(lines.Count == 0 ? OfYear(plan, situation) : OfLines(lines, plan, situation), situation.Say));
    }

    /// <summary>A group's figure is asked about that was seen: where the year has none yet, it is of the newest that has.</summary>
    private static PlanYear WithFigures(PlanYear plan, ImmutableArray<GroupId> groups, Situation situation)
    {
        return groups.IsEmpty ? plan : situation.World.Plans.Reverse().FirstOrDefault(other => other.Year <= plan.Year && Has(other)) ?? plan;

        bool Has(PlanYear year) => situation.Standing(year).Series.Any(line => line.Met > 0 && groups.Any(line.Line.Series!.Groups.Contains));
    }

    /// <summary>"Onde está escrito isso?", of who approves what and who presides: the bylaws, and the documents that name a committee or an assembly.</summary>
    private static PlanList OfAuthorities(Situation situation)
    {
        var say = situation.Say;
        var items = from document in situation.World.Documents
                    where !document.Committee.IsEmpty || document.Assembly.Date is not null
                    orderby document.Year descending, document.Kind
                    select new ListItem(say.Capital(Named(document, say)), null, [.. document.Committee.Select(committee => say.CommitteeTitle(committee.Year))]);
        return new PlanList(say.SourceTitle(say.CommitteeTitle(situation.Today.Year - 1)), [say.DutiesNote()], [.. items], new ShowList("", situation.Today.Year), Lists.Ask(say.ExCommittee(situation.Today.Year - 1), say.ExAssembly(situation.Today.Year - 1)));
    }

    /// <summary>The documents of each year, with the section in each where one area or group was spoken of.</summary>
    private static PlanList OfYears(List<PlanYear> plans, Reading reading, Situation situation)
    {
        var say = situation.Say;
        var items = from plan in plans
                    from document in situation.World.Documents
                    where document.Year == plan.Year
                    select new ListItem(say.Capital(Named(document, say)), null, [.. Sections(document, reading, say), Holds(document, say)]);
        return new PlanList(say.SourceTitle(say.AllOf(plans.Select(plan => $"{plan.Year}"))), [say.SourceHow()], [.. items], new ShowList("", plans[^1].Year), Lists.Ask([.. plans.Take(2).Select(plan => say.ExEvidence(plan.Year))]));
    }

    private static IEnumerable<string> Sections(WorkPlan document, Reading reading, Say say) =>
        from area in document.Areas
        where (Subjects.OfArea(area.Title) is { } subject && reading.Areas.Contains(subject)) || reading.Groups.Intersect(Subjects.GroupsIn(area.Title)).Any()
        select $"{area.Code} {say.Area(area)}";

    private static PlanList OfYear(PlanYear plan, Situation situation)
    {
        var say = situation.Say;
        var entries = situation.World.Ledger(plan.Year).Entries.Where(entry => entry is not (ReminderEntry or ReviewEntry)).ToList();
        var told = entries.Where(entry => entry.By != PersonId.Import).MaxBy(entry => entry.RecordedAt);
        ImmutableArray<ListItem> items =
        [
            .. situation.World.Documents.Where(document => document.Year == plan.Year).Select(document => new ListItem(
                say.Capital(Named(document, say)), null, [Holds(document, say)])),
            new ListItem(say.SourceReported(), $"{entries.Count(entry => entry.By != PersonId.Import)}", [told is null ? say.SourceNobody() : EntryWords.WithWhoAndWhen(told, situation)]),
        ];
        return new PlanList(say.SourceTitle($"{plan.Year}"), [say.SourceHow()], items, new ShowList("", plan.Year), Lists.Ask(say.ExEvidence(plan.Year), say.ExMissingEvidence(plan.Year)));
    }

    private static PlanList OfLines(List<LineStanding> lines, PlanYear plan, Situation situation)
    {
        var say = situation.Say;
        var what = say.AllOf(lines.Select(line => line.Line.Series is null ? line.Line.Id.Code : $"{say.Series(line.Line)} ({line.Line.Id.Code})"));
        return new PlanList(
            say.SourceTitle($"{what}, {plan.Year}"), lines is [{ Line.Series: not null } one] ? [say.MeetingsMet(one)] : [],
            [.. lines.SelectMany(line => Items(line, situation)).Take(ListCard.PageLength)], new ShowList("", plan.Year),
            [.. lines.Take(2).Select(line => new Cards.Elements.Send(say.ButtonActivity(line.Line.Id.Code), new ShowActivity(line.Line.Id.ToString())))]);
    }

    private static IEnumerable<ListItem> Items(LineStanding line, Situation situation)
    {
        var say = situation.Say;
        yield return new ListItem(
            $"{line.Line.Id.Code} {line.Line.Activity.Title}", null,
            [.. Backgrounds.Sources(line, situation).Select(say.Capital), .. line.Status.Raw is { } words ? (string[])[$"«{words}»"] : []]);
        foreach (var meeting in line.Meetings)
        {
            yield return new ListItem(say.HeldHow(meeting.Facts), null, [EntryWords.WhoAndWhen(meeting.Report, situation), .. EvidenceCoverage.LinksOf(meeting, line).Distinct()]);
        }

        foreach (var link in line.Evidence.Where(entry => entry.Meeting is null))
        {
            yield return new ListItem(link.Link, null, [EntryWords.WhoAndWhen(link, situation)]);
        }
    }

    private static string Named(WorkPlan document, Say say) =>
        $"{(document.Kind is DocumentKind.Report ? say.DocumentReport(document.Year) : say.DocumentPlan(document.Year))} ({document.Source})";

    private static string Holds(WorkPlan document, Say say)
    {
        var activities = document.Areas.Sum(area => area.Activities.Length);
        var holds = say.SourceHolds(document.Areas.Length, activities, document.Annex.Length);
        return document.AsOf is { } cutOff ? $"{holds} · {say.StandingAsOf(say.Day(cutOff))}" : holds;
    }
}

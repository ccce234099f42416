using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Gathers what is known around one activity from the documents, the years beside it and the ledger.</summary>
internal static class Backgrounds
{
    private const int MostTold = 5;

    public static ActivityBackground Of(LineStanding line, Situation situation)
    {
        var (before, after) = (Before(line, situation), After(line, situation));
        var kin = new[] { Ancestry(line, before, situation.Say), Future(line, after, situation) }.OfType<string>();
        return new ActivityBackground(
            [.. Sources(line, situation)], [.. kin], [.. Told(line, situation).Take(MostTold)],
            before is { From: [var old, ..] } ? old.Id : after?.Heir?.Id)
        {
            Review = ReviewMarks.Of(line, situation),
            ReportedVenue = Places.Reported(line, situation),
            ReportedNotes = situation.World.Reported(line.Line)?.Notes,
            Proposed = situation.World.Ledger(line.Line.Id.Year).Waiting.LastOrDefault(proposal => proposal.What.Activity == line.Line.Id) is { } open
                ? $"{situation.Say.Capital(Telling.Reports.Status(open.What, situation.Say))}. {situation.Say.ProposalWaits(line.Line.Id.Code)}" : null,
        };
    }

    /// <summary>The documents of its year: the plan and, where it has been lined up, the report with the code it has there.</summary>
    public static IEnumerable<string> Sources(LineStanding line, Situation situation)
    {
        var (say, id) = (situation.Say, line.Line.Id);
        if (situation.World.Document(id.Year, DocumentKind.Plan) is not null)
        {
            yield return say.SourceLine(say.DocumentPlan(id.Year), id.Code);
        }

        if (situation.World.Document(id.Year, DocumentKind.Report) is not null && CodeInReport(line, situation) is { } code)
        {
            yield return say.SourceLine(say.DocumentReport(id.Year), code);
        }
    }

    /// <summary>What people told, newest first; what the report says is in the card already.</summary>
    public static IEnumerable<string> Told(LineStanding line, Situation situation) =>
        from entry in situation.World.Ledger(line.Line.Id.Year).Entries
        where entry.By != PersonId.Import && entry is not ReminderEntry && TellsOf(entry, line)
        orderby entry.RecordedAt descending, entry.Id.Value
        select EntryWords.WithWhoAndWhen(entry, situation);

    public static bool TellsOf(LedgerEntry entry, LineStanding line) => entry switch
    {
        StatusReported { Activity: var id } => id == line.Line.Id,
        Proposed { What.Activity: var id } => id == line.Line.Id,
        EvidenceAdded { Activity: var id } => id == line.Line.Id,
        FrequencySettled { Activity: var id } => id == line.Line.Id,
        Scheduled { Obligation.Activity: var id } => id == line.Line.Id,
        MeetingHeld held => line.Line.Series is { } series && series.Groups.Any(held.Facts.Groups.Contains),
        MeetingCorrected corrected => line.Line.Series is { } series && series.Groups.Any(corrected.Facts.Groups.Contains),
        _ => false,
    };

    private static string? CodeInReport(LineStanding line, Situation situation)
    {
        var (world, id) = (situation.World, line.Line.Id);
        return world.Document(id.Year, DocumentKind.Plan) is null ? id.Code
            : world.LinesOfReport(id.Year)?.Pairs.FirstOrDefault(pair => pair.Planned.Id == id)?.Reported.Id.Code;
    }

    private static LineStory? Before(LineStanding line, Situation situation) => situation.World.Lineage(line.Line.Id.Year)?.StoryOf(line.Line.Id);

    private static LineFate? After(LineStanding line, Situation situation) =>
        situation.World.Plans.FirstOrDefault(plan => plan.Year > line.Line.Id.Year) is { } next ? situation.World.Lineage(next.Year)?.FateOf(line.Line.Id) : null;

    private static string? Ancestry(LineStanding line, LineStory? story, Say say) => story switch
    {
        null or { From: [] } => null,
        { Descent: Descent.CarriedOver, From: [var old] } => say.LineTakesUp(old.Id.Code, old.Id.Year),
        { From: [var old] } => say.LineContinues(old.Id.Code, old.Id.Year),
        _ => say.LineMerges(say.AllOf(story.From.Select(old => old.Id.Code)), story.From[0].Id.Year),
    };

    private static string? Future(LineStanding line, LineFate? fate, Situation situation)
    {
        var (say, plans) = (situation.Say, situation.World.Plans.ToList());
        if (line.Ending is { Kind: EndingKind.Postponed } && Heirs.Of(line, situation.World.Standing(plans.First(plan => plan.Year == line.Line.Id.Year), DateRange.Year(line.Line.Id.Year).To), plans) is { } heir)
        {
            return heir switch
            {
                Inheritance.Heir { Line.Id: var id } => say.LineGoesOn(id.Year, id.Code),
                Inheritance.PlanUnknown { Year: var year } => say.HeirUnknown(year),
                Inheritance.NotTakenUp { Year: var year } => say.LineNotTakenUp(year),
                _ => null,
            };
        }

        return fate switch
        {
            { Heir.Id: var id } => say.LineGoesOn(id.Year, id.Code),
            { Fate: Fate.Unresolved } when plans.Exists(plan => plan.Year == line.Line.Id.Year + 1) => say.LineNotTakenUp(line.Line.Id.Year + 1),
            _ => null,
        };
    }
}

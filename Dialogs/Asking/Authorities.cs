using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using Calendar = GealcBot.Plans.Authorities.Calendar;

namespace GealcBot.Dialogs.Asking;

/// <summary>A year's committee and presidency, and its assembly, as far as the documents name them.</summary>
public static class Authorities
{
    /// <summary>The presidency is the committee's, so the two questions have one answer.</summary>
    public static Answer Committee(Reading reading, Situation situation)
    {
        var calendar = Calendar.Of(Documents(situation));
        var asked = Year(reading, situation);
        if (asked is { } year && calendar.Committee(year) is { } committee)
        {
            return Show(committee, null, situation);
        }

        return Years.Asked(reading, situation) is { } plan && calendar.Committees.LastOrDefault() is { } newest
            ? Show(newest, situation.Say.CommitteeUnknown(plan.Year, newest.Year), situation)
            : Years.Unknown(reading, situation);
    }

    public static Answer Assembly(Reading reading, Situation situation)
    {
        var told = Documents(situation).Where(document => document.Assembly.Date is not null).ToLookup(document => document.Assembly.Date!.Value.Year);
        if (Year(reading, situation) is { } year && told.Contains(year))
        {
            return Show(year, [.. told[year]], null, situation);
        }

        return Years.Asked(reading, situation) is { } plan && told.MaxBy(named => named.Key) is { } newest
            ? Show(newest.Key, [.. newest], situation.Say.AssemblyUnknown(plan.Year, newest.Key), situation)
            : Years.Unknown(reading, situation);
    }

    private static Answer Show(CommitteeOfYear committee, string? note, Situation situation)
    {
        var sources = Documents(situation).Where(document => document.Committee.Any(named => named.Year == committee.Year));
        return Answer.Of(AuthoritiesCard.ForCommittee(committee, sources, note, situation.Say));
    }

    private static Answer Show(int year, ImmutableArray<WorkPlan> documents, string? note, Situation situation) =>
        Answer.Of(AuthoritiesCard.ForAssembly(year, documents, note, situation.Say));

    private static int? Year(Reading reading, Situation situation) => reading.Years is [var year, ..] ? year : situation.Plan?.Year;

    private static ImmutableArray<WorkPlan> Documents(Situation situation) => situation.World.Documents;
}

using GealcBot.Documents;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Plans;

/// <summary>The real plan, and short ways to say what happened in its year.</summary>
internal static class PlanOf2024
{
    public static PlanYear Plan { get; } = new(((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan is { Year: 2024, Kind: DocumentKind.Plan }));

    public static MeetingHeld Held(GroupId group, string day, params GroupId[] with) => new(
        Plan.SessionKey(group),
        new MeetingFacts { Groups = [.. WorkingGroups.All.Where(known => known == group || with.Contains(known))], HeldOn = Day(day) })
    { Year = 2024, By = By, RecordedAt = Noon(day) };

    public static YearLedger Ledger(params LedgerEntry[] entries) => YearLedger.Of(2024, entries);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Noon(string iso) => new(Day(iso).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    public static PersonId By { get; } = new("test", "somebody");
}

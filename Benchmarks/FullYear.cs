using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Documents;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;

namespace GealcBot.Benchmarks;

/// <summary>The plan of 2024 with everything reported that a diligent year reports: 32 meetings, a date for each, and every other activity.</summary>
internal static class FullYear
{
    public static DateOnly Today { get; } = new(2024, 12, 1);

    public static PlanYear Plan { get; } = new(((SeedsResult.Loaded)Seeds.Load()).Plans.Single(plan => plan is { Year: 2024, Kind: DocumentKind.Plan }));

    public static YearLedger Ledger { get; } = YearLedger.Of(2024, Entries());

    public static BotSettings Settings => new() { Clock = new ClockSettings { Today = Today } };

    /// <summary>Fills a store with the plans, the demonstration roster and the year.</summary>
    public static async Task FillAsync(IDocuments documents)
    {
        var shelves = new Shelves(documents, TimeProvider.System);
        await Starter.FillAsync(shelves, trial: true, CancellationToken.None);
        foreach (var entry in Entries())
        {
            await shelves.Ledger.AppendAsync(entry, CancellationToken.None);
        }
    }

    private static IEnumerable<LedgerEntry> Entries() => Plan.Obligations.SelectMany(obligation => obligation.IsMeeting ? Met(obligation) : [Done(obligation)]);

    private static LedgerEntry[] Met(Obligation obligation)
    {
        var series = obligation.Line.Series!;
        var day = new DateOnly(2024, (obligation.Number * 3) - 1, 14);
        var facts = new MeetingFacts { Groups = series.Groups, HeldOn = day, Countries = 12, Link = "https://www.redgealc.org/minutes", Decided = "The next session is in three months." };
        return
        [
            new Scheduled(obligation.Id, day) { Year = 2024, By = By, RecordedAt = Noon(day.AddDays(-20)) },
            new MeetingHeld(Plan.SessionKey(series.Lead), facts) { Year = 2024, By = By, RecordedAt = Noon(day) },
        ];
    }

    private static StatusReported Done(Obligation obligation)
    {
        var day = new DateOnly(2024, 6, 15);
        return new StatusReported(obligation.Id.Activity, new ReportedStatus(StatusKind.InProgress, 50, null, null), day) { Year = 2024, By = By, RecordedAt = Noon(day) };
    }

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    private static PersonId By { get; } = new("local", "demo:secretariat");
}

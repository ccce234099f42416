using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage.Shelves;
using GealcBot.Tests.Storage.Support;
using Xunit;

namespace GealcBot.Tests.Storage;

/// <summary>What the typed shelves promise on every store.</summary>
public abstract partial class ShelvesContract(IStoreUnderTest store)
{
    private static readonly PersonId Coordinator = new("tenant", "coordinator");
    private readonly SetClock clock = new();

    private static CancellationToken Never => CancellationToken.None;

    [Fact]
    public Task The_same_report_by_two_people_is_one_entry_and_the_second_is_shown_the_first() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var first = Held(WorkingGroups.Cybersecurity, new DateOnly(2024, 4, 3), Coordinator);
        var second = first with { By = new PersonId("tenant", "other"), Facts = first.Facts with { Countries = 12 } };

        Assert.Equal(new Recorded(first), await book.AppendAsync(first, Never));
        Assert.Equal(new AlreadyThere(first), await book.AppendAsync(second, Never));
        Assert.Equal(first, Assert.Single(await book.ReadYearAsync(2024, Never)));
    });

    [Fact]
    public Task Every_kind_of_entry_comes_back_as_it_was_written() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var obligation = new ObligationId(new ActivityId(2024, "3.3.3"), 2);
        var held = Held(WorkingGroups.OpenData, new DateOnly(2024, 4, 9), Coordinator) with { Again = 1 };
        LedgerEntry[] entries =
        [
            held,
            new Scheduled(obligation, new DateOnly(2024, 6, 20)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new Scheduled(obligation, new DateOnly(2024, 6, 20)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow(), Again = 1 },
            new Snoozed(obligation, new DateOnly(2024, 6, 1)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow(), Again = 1 },
            new Snoozed(obligation, new DateOnly(2024, 6, 1)) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new StatusReported(new ActivityId(2024, "3.9ii.1", 2), new ReportedStatus(StatusKind.Partial, 50, PlanDate.TryParse("2024-03/2024-05"), "50 %"), new DateOnly(2024, 5, 1))
            {
                Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow(), Part = new Quantity(1, 2), IsAfterCutOff = true,
            },
            new MeetingHeld(WorkingGroups.Innovation, new MeetingFacts { Groups = [WorkingGroups.Innovation], HeldOn = new DateOnly(2024, 5, 31), IsMonthOnly = true })
            {
                Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow(),
            },
            new EvidenceAdded(new ActivityId(2024, "3.5.2"), "https://example.org/acta?id=1&x=é", EvidenceKind.Minutes, new DateOnly(2024, 5, 31))
            {
                Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow(), Meeting = new EntryId("held:innovation:2024-05"), Again = 2,
            },
            new EvidenceAdded(new ActivityId(2024, "3.5.2"), "www.example.org", EvidenceKind.WebSpace, new DateOnly(2024, 5, 31)) { Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow() },
            new Unforeseen(PlanDate.TryParse("2024-03")!, "Misión técnica") { Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow(), Links = ["https://example.org/a"], AsOf = new DateOnly(2024, 3, 31) },
            new FrequencySettled(new ActivityId(2024, "3.2.4", 2), 6) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new MeetingCorrected(held.Id, 1, held.Facts with { Countries = 15, Decided = "«Acta» aprobada & firmada" }) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new ReportReturned(held.Id, 1, "«Falta» el acta & algo más") { Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow() },
            new ReturnAnswered(held.Id, 2, "https://example.org/acta?id=1&x=é") { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
            new ReportAccepted(held.Id, 3) { Year = 2024, By = PersonId.Import, RecordedAt = clock.GetUtcNow() },
            new Withdrawn(held.Id) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() },
        ];

        foreach (var entry in entries)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.IsType<Recorded>(await book.AppendAsync(entry with { RecordedAt = clock.GetUtcNow() }, Never));
        }

        var read = await book.ReadYearAsync(2024, Never);
        Assert.Equal(entries.Select(entry => entry.Id), read.Select(entry => entry.Id));
        Assert.Equal(entries, read.Zip(entries, (there, written) => there with { RecordedAt = written.RecordedAt }));
    });

    [Fact]
    public Task Of_two_steps_of_a_review_at_once_the_first_is_kept_whatever_they_are() => store.With(async documents =>
    {
        var report = Held(WorkingGroups.OpenData, new DateOnly(2024, 4, 9), Coordinator).Id;
        var accepted = new ReportAccepted(report, 1) { Year = 2024, By = Coordinator, RecordedAt = clock.GetUtcNow() };
        var returned = new ReportReturned(report, 1, "falta el acta") { Year = 2024, By = new PersonId("tenant", "other"), RecordedAt = clock.GetUtcNow() };

        Assert.Equal(new Recorded(accepted), await new LedgerBook(documents).AppendAsync(accepted, Never));
        Assert.Equal(new AlreadyThere(accepted), await new LedgerBook(documents).AppendAsync(returned, Never));
    });

    [Fact]
    public Task The_ledger_is_kept_by_year_and_knows_its_years() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        var spring = Held(WorkingGroups.Innovation, new DateOnly(2024, 4, 3), Coordinator);
        var before = Held(WorkingGroups.Innovation, new DateOnly(2023, 4, 3), Coordinator) with { Year = 2023 };

        Assert.Empty(await book.YearsAsync(Never));
        await book.AppendAsync(spring, Never);
        await book.AppendAsync(before, Never);

        Assert.Equal([2023, 2024], (await new LedgerBook(documents).YearsAsync(Never)).AsEnumerable());
        Assert.Equal(before, Assert.Single(await book.ReadYearAsync(2023, Never)));
    });

    [Fact]
    public Task The_ledger_tells_what_is_new_since_a_mark() => store.With(async documents =>
    {
        var book = new LedgerBook(documents);
        await book.AppendAsync(Held(WorkingGroups.Innovation, new DateOnly(2024, 4, 3), Coordinator), Never);
        var start = await book.ChangesAsync(2024, 0, Never);
        var news = Held(WorkingGroups.Measurement, new DateOnly(2024, 4, 4), Coordinator);
        await new LedgerBook(documents).AppendAsync(news, Never);

        Assert.Single(start.Entries);
        Assert.Contains(news, (await book.ChangesAsync(2024, start.Next, Never)).Entries);
    });

    [Fact]
    public Task A_plan_is_created_once_replaced_by_who_read_it_and_returned_to_the_letter() => store.With(async documents =>
    {
        var shelf = new PlanShelf(documents);
        var key = new PlanKey(2024, DocumentKind.Plan);
        var json = """{ "year": 2024, "title": "Plan de trabajo — Ciberseguridad" }""";
        var created = await shelf.CreateAsync(key, json, Never);

        Assert.Equal(json, created?.Json);
        Assert.Null(await shelf.CreateAsync(key, "{}", Never));
        var replaced = await shelf.ReplaceAsync(created!, """{"year":2024}""", Never);
        Assert.Null(await shelf.ReplaceAsync(created!, "{}", Never));
        Assert.Equal(replaced, await shelf.ReadAsync(key, Never));
        Assert.Null(await shelf.ReadAsync(new PlanKey(2024, DocumentKind.Report), Never));
    });

    [Fact]
    public Task Plans_and_reports_are_listed_by_year() => store.With(async documents =>
    {
        var shelf = new PlanShelf(documents);
        PlanKey[] keys = [new(2024, DocumentKind.Report), new(2019, DocumentKind.Plan), new(2024, DocumentKind.Plan)];
        foreach (var key in keys)
        {
            await shelf.CreateAsync(key, "{}", Never);
        }

        Assert.Equal(["2019-plan", "2024-plan", "2024-report"], (await shelf.ListAsync(Never)).Select(plan => plan.Key.ToString()));
    });

    private MeetingHeld Held(GroupId group, DateOnly day, PersonId by) =>
        new(group, new MeetingFacts { Groups = [group], HeldOn = day, Countries = 14, Link = "https://example.org/acta?id=1&x=é" })
        {
            Year = 2024,
            By = by,
            RecordedAt = clock.GetUtcNow(),
        };
}

using System.Collections.Immutable;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reviewing;

/// <summary>Which reports are under review, and who has to do something about it.</summary>
internal static class Reviews
{
    /// <summary>How the review of a report stands, by the settings and the roster of the moment.</summary>
    public static Review Of(LedgerEntry report, World world) => world.Ledger(report.Year).ReviewOf(report, IsWanted(report, world));

    /// <summary>A report that somebody made and can be asked about; null for anything else.</summary>
    public static LedgerEntry? Find(string entry, World world) => world.Entry(new EntryId(entry)) is { } found && CanBe(found, world) ? found : null;

    /// <summary>False for what a document told, which is corrected by importing it again, and for what the Secretariat has agreed to already.</summary>
    public static bool CanBe(LedgerEntry entry, World world) =>
        ReviewPolicy.KindOf(entry) is not null && entry.By != PersonId.Import
        && !(entry is StatusReported said && world.Ledger(entry.Year).Entries.Any(other => other is Proposed proposal && proposal.What.Id == said.Id));

    /// <summary>All that are under review or were, oldest first.</summary>
    /// <param name="only">Of these reports; null for all.</param>
    public static IEnumerable<Review> All(World world, Func<LedgerEntry, bool>? only = null) =>
        from plan in world.Plans
        let ledger = world.Ledger(plan.Year)
        from report in (world.ReviewPolicy.Of.IsEmpty ? ledger.Reviewed : ledger.Standing)
        where only?.Invoke(report) is not false && CanBe(report, world) && ledger.WithdrawalOf(report.Id) is null
        let review = Of(report, world)
        where review.State is not ReviewState.None
        orderby report.RecordedAt, report.Id.Value
        select review;

    /// <summary>What waits for this person: for the Secretariat what is to be looked at, for others what came back to them.</summary>
    public static IEnumerable<Review> WaitingFor(Person person, World world) => All(world).Where(review =>
        (review.IsForReview && MayReview(person, review.Report)) || (review.State is ReviewState.Returned && Asked(review.Report, world).Any(asked => asked.Id == person.Id)));

    /// <summary>Nobody reviews what they reported themselves.</summary>
    public static bool MayReview(Person person, LedgerEntry report) => person.MayAnywhere(Deed.ReviewReport) && report.By != person.Id;

    public static bool MayAnswer(Person person, LedgerEntry report, World world)
    {
        var groups = Reports.Concerned(report, person, world).ToImmutableArray();
        return person.May(Deed.AnswerReturned, groups) && (report.By == person.Id || (person.May(Deed.CorrectOthers, groups) && !MayReview(person, report)));
    }

    /// <summary>The comment is between the Secretariat and those who can answer it.</summary>
    public static bool MaySee(Person person, LedgerEntry report, World world) =>
        person.MayAnywhere(Deed.ReviewReport) || report.By == person.Id || MayAnswer(person, report, world);

    /// <summary>Who is asked about a report that was returned: its reporter; where they have no such role any more, the coordination.</summary>
    public static ImmutableArray<Person> Asked(LedgerEntry report, World world)
    {
        var reporter = world.Who(report.By);
        return MayAnswer(reporter, report, world) ? [reporter] : [.. world.People.Where(person => MayAnswer(person, report, world))];
    }

    private static bool IsWanted(LedgerEntry report, World world) =>
        world.ReviewPolicy.Asks(report) && CanBe(report, world) && world.Ledger(report.Year).Approval is null && !world.Who(report.By).MayAnywhere(Deed.ReviewReport);
}

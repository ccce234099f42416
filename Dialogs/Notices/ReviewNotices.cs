using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Notices;

/// <summary>
/// What is to be reviewed is put before everybody of the Secretariat, what was returned before who reported it; and who
/// answered a comment is told when it is accepted.
/// </summary>
internal static class ReviewNotices
{
    /// <summary>Who was away this long looks at the report, and is not told of it.</summary>
    private const int DaysNew = 30;

    public static IEnumerable<DueNotice> Due(World world, DateOnly today)
    {
        var reviewers = world.People.Where(person => person.MayAnywhere(Deed.ReviewReport)).ToList();
        foreach (var review in Reviews.All(world))
        {
            var id = review.Report.Id.Value;
            var told = review switch
            {
                { IsForReview: true } => reviewers.Where(person => Reviews.MayReview(person, review.Report)).Select(person => new DueNotice(person.Id, new ReviewNotice(id, review.Taken, review.Change is not null))),
                { State: ReviewState.Returned } => Reviews.Asked(review.Report, world).Select(person => new DueNotice(person.Id, new ReturnNotice(id, review.Taken))),
                { State: ReviewState.Accepted, Returned: not null } when IsNew(review.Steps[^1], today) => [new DueNotice(review.Report.By, new AcceptanceNotice(id, review.Taken))],
                _ => [],
            };
            foreach (var notice in told)
            {
                yield return notice;
            }
        }
    }

    /// <summary>Null once the report has gone on, or is no longer this reader's to look at.</summary>
    public static Card? Of(ReviewNotice notice, NoticeReader reader) =>
        Find(notice.Entry, notice.Step, reader) is { IsForReview: true } review && Reviews.MayReview(reader.Person, review.Report) ? Card(review, reader) : null;

    public static Card? Of(ReturnNotice notice, NoticeReader reader) =>
        Find(notice.Entry, notice.Step, reader) is { State: ReviewState.Returned } review && Reviews.MayAnswer(reader.Person, review.Report, reader.World) ? Card(review, reader) : null;

    public static Card? Of(AcceptanceNotice notice, NoticeReader reader) =>
        Find(notice.Entry, notice.Step, reader) is { State: ReviewState.Accepted } review ? Card(review, reader) : null;

    /// <summary>As it stands, taken back or gone on, for whoever may still see it.</summary>
    public static Card? Now(string entry, NoticeReader reader) =>
        Reviews.Find(entry, reader.World) is { } report && Reviews.MaySee(reader.Person, report, reader.World) ? Card(Reviews.Of(report, reader.World), reader) : null;

    private static Review? Find(string entry, int step, NoticeReader reader) =>
        Reviews.Find(entry, reader.World) is { } report && reader.World.Ledger(report.Year).WithdrawalOf(report.Id) is null
        && Reviews.Of(report, reader.World) is { } review && review.Taken == step ? review : null;

    private static Card Card(Review review, NoticeReader reader) =>
        Cards.ReviewCard.For(ShownReviews.Of(review.Report, reader.World, reader.Situation), reader.Person, reader.Say);

    private static bool IsNew(ReviewEntry step, DateOnly today) => DateOnly.FromDateTime(step.RecordedAt.UtcDateTime) >= today.AddDays(-DaysNew);
}

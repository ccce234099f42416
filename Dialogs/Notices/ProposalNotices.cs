using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Telling;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Notices;

/// <summary>Proposals that wait are put before everybody of the Secretariat; the answer goes to who proposed.</summary>
internal static class ProposalNotices
{
    /// <summary>Who was away this long looks at the activity, and is not told of it one by one.</summary>
    private const int DaysNew = 30;

    public static IEnumerable<DueNotice> Due(World world, DateOnly today)
    {
        var secretariat = world.People.Where(person => person.Role is Role.Secretariat).ToList();
        foreach (var ledger in world.Plans.Select(plan => world.Ledger(plan.Year)))
        {
            foreach (var proposal in ledger.Waiting)
            {
                foreach (var person in secretariat)
                {
                    yield return new DueNotice(person.Id, new ProposalNotice(proposal.Id.Value));
                }
            }

            foreach (var answer in ledger.Entries.OfType<Decided>().Where(answer => IsNew(answer, today)))
            {
                if (ledger.Find(answer.Of) is Proposed proposal)
                {
                    yield return new DueNotice(proposal.By, new DecisionNotice(proposal.Id.Value));
                }
            }
        }
    }

    /// <summary>Null once it is answered or taken back.</summary>
    public static Card? Question(string id, NoticeReader reader) =>
        Find(id, reader) is { } proposal && reader.World.Ledger(proposal.Year).Waiting.Contains(proposal) ? Proposing.Card(proposal, reader.World, reader.Situation) : null;

    public static Card? Answer(string id, NoticeReader reader) => Find(id, reader) is { } proposal ? Proposing.Card(proposal, reader.World, reader.Situation) : null;

    /// <summary>As it stands, for whoever may still decide on such things.</summary>
    public static Card? Now(string id, NoticeReader reader) => reader.Person.Role is Role.Secretariat ? Answer(id, reader) : null;

    private static Proposed? Find(string id, NoticeReader reader) => reader.World.Entry(new EntryId(id)) as Proposed;

    private static bool IsNew(Decided answer, DateOnly today) => DateOnly.FromDateTime(answer.RecordedAt.UtcDateTime) >= today.AddDays(-DaysNew);
}

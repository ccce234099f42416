using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>What the Secretariat and the person are told of a request; due by what was said and not yet answered.</summary>
public static class JoinRequests
{
    /// <summary>An answer of long ago is news to nobody.</summary>
    private const int DaysOfNews = 14;

    public static IEnumerable<DueNotice> Due(World world)
    {
        foreach (var asked in world.Roster.OpenRequests)
        {
            foreach (var person in world.People.Where(person => person.MayAnywhere(Deed.ManageRoster)))
            {
                yield return new DueNotice(person.Id, new JoinRequestNotice(asked.Id.Value));
            }
        }

        foreach (var answer in world.Roster.Entries.OfType<JoinAnswered>().Where(answer => answer.On.AddDays(DaysOfNews) >= world.Day))
        {
            if (world.Roster.Find(answer.Of) is JoinAsked asked)
            {
                yield return new DueNotice(asked.Who, new JoinAnswerNotice(asked.Id.Value));
            }
        }
    }

    /// <summary>Null for a reader who is no longer to answer it.</summary>
    public static Card? Of(JoinRequestNotice notice, NoticeReader reader) =>
        reader.Person.MayAnywhere(Deed.ManageRoster) && reader.World.Roster.Find(new EntryId(notice.Entry)) is JoinAsked asked
            ? Card(asked, reader.World, reader.Person, TimeSpan.Zero, reader.Say) : null;

    public static Card? Of(JoinAnswerNotice notice, NoticeReader reader)
    {
        var (id, say) = (new EntryId(notice.Entry), reader.Say);
        if (reader.World.Roster.Find(id) is not JoinAsked asked || reader.World.Roster.AnswerTo(id) is not { } answer)
        {
            return null;
        }

        var isYes = answer.Role is not Role.Stranger;
        var role = answer.As is null ? say.RoleIn(answer.Role, asked.Group) : say.AllRoles(reader.World.Who(asked.Who));
        return ToldCard.For(new ToldReceipt(
            isYes ? say.JoinYesTitle() : say.JoinNoTitle(), isYes ? say.JoinYes(role) : say.JoinNo(), [], [],
            isYes ? [new Send(say.ExReport(), new AskAgain(say.ExReport()))] : []), say);
    }

    internal static Card Card(JoinAsked asked, Situation situation) => Card(asked, situation.World, situation.Person, situation.Now.Offset, situation.Say);

    private static Card Card(JoinAsked asked, World world, Person reader, TimeSpan zone, Say say)
    {
        var person = world.Who(asked.Who);
        var request = new JoinRequest(asked.Id.Value, say.Called(person), say.Capital(say.RoleIn(Role.Member, asked.Group)), Day(asked, zone)) { MayCoordinate = asked.Group is not null };
        return world.Roster.AnswerTo(asked.Id) is { } answer
            ? JoinCard.For(request with
            {
                Settled = new JoinSettled(
                say.Capital(answer.Role is Role.Stranger ? say.JoinDeclined() : answer.As is null ? say.RoleIn(answer.Role, asked.Group) : say.AllRoles(person)),
                say.Capital(say.Who(world.Who(answer.By), reader.Id)), Day(answer, zone))
            }, say)
            : JoinCard.For(request with { OnList = [.. Likely(asked, world).Select(one => (one.Id.Handle, say.Called(one)))] }, say);
    }

    /// <summary>Lines of the list that wait for somebody of that name.</summary>
    private static IEnumerable<Person> Likely(JoinAsked asked, World world) =>
        PeopleNames.In(asked.Name ?? "", world.People.Where(person => person.Id.IsWaiting)).Take(JoinCard.MostOnList);

    private static DateOnly Day(RosterEntry entry, TimeSpan zone) => DateOnly.FromDateTime(entry.RecordedAt.ToOffset(zone).Date);
}

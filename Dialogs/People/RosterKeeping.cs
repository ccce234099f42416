using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>The Secretariat keeps the list in chat: one sentence, a card to confirm, a receipt that can be undone.</summary>
public sealed class RosterKeeping(RosterWriting writing)
{
    /// <summary>"Ana coordina ciberseguridad" and "quite a Ana": a statement of the Secretariat about somebody it can only mean by name or e-mail.</summary>
    public static bool Hears(string text, Reading reading, Situation situation) =>
        situation.Person.MayAnywhere(Deed.ManageRoster)
        && !reading.Asks && reading.Codes.IsEmpty && reading.Links.IsEmpty
        && reading.Best is Wish.ManageRoster or Wish.WhoCoordinates or Wish.Withdraw or Wish.Drop or Wish.ActAs or null
        && (RoleOf(reading) is not null)
        && (PeopleNames.EmailIn(text) is not null || !PeopleNames.In(text, situation.World).IsEmpty);

    /// <summary>What is said of the list without anybody to say it of: who is on it, or how to change it.</summary>
    public Answer Answer(string text, Reading reading, Situation situation) =>
        Hears(text, reading, situation) ? Propose(text, reading, situation)
        : reading.Verb is PersonVerb.Add or PersonVerb.Remove && !reading.Asks
            ? !situation.Person.MayAnywhere(Deed.ManageRoster) ? Dialogs.Answer.Of(situation.Say.RosterNotYours(), Suggest.For(situation))
            : Dialogs.Answer.Of(!reading.Groups.IsEmpty || RoleOf(reading) is not null and not Role.Stranger ? $"{situation.Say.RosterNobody()} {situation.Say.RosterHow()}" : situation.Say.RosterHow(), situation.Say.ExCoordinators())
        : RosterLists.Of(reading, situation);

    /// <summary>The change as a card; where several people fit, the question which of them.</summary>
    public Answer Propose(string text, Reading reading, Situation situation)
    {
        var role = RoleOf(reading) ?? Role.Member;
        var group = reading.Groups.Cast<GroupId?>().FirstOrDefault();
        var from = reading.Days is [var day, ..] ? day : reading.Period?.Days.From is { } begins && begins > situation.Today ? begins : situation.Today;
        var until = reading.Days is [_, var last, ..] ? last : (DateOnly?)null;
        var change = new ChangeRoster(null, role, group?.Value, Iso(from), until is { } end ? Iso(end) : null);
        return !role.IsGiven(group) ? Dialogs.Answer.Of(situation.Say.RosterHow())
            : PeopleNames.In(text, situation.World) switch
            {
                [] => Confirm(change, null, PeopleNames.EmailIn(text), situation, PeopleNames.NameIn(text)),
                [var one] => Confirm(change with { Who = one.Id.Handle }, one, null, situation),
                var several => Which(several, person => change with { Who = person.Id.Handle }, situation),
            };
    }

    /// <summary>"Perdón, es de tecnologías emergentes", with a change in sight that waits to be confirmed: the same with that changed.</summary>
    public static Answer? Amend(string text, Reading reading, Situation situation)
    {
        if (situation.Last.Offered is not { Main.Press: ChangeRoster { Sure: true } change, Filled: var filled } || !situation.Person.MayAnywhere(Deed.ManageRoster)
            || reading is not { Asks: false, Interrogates: false, Codes: [], Links: [], Words: <= MostWords, Best: null or Wish.Correct or Wish.ManageRoster or Wish.WhoCoordinates or Wish.No or Wish.Upcoming or Wish.Groups or Wish.WhoAmI }
            || (reading.Groups is not [_] && RoleOf(reading) is null) || PeopleNames.EmailIn(text) is not null || !PeopleNames.In(text, situation.World).IsEmpty)
        {
            return null;
        }

        var inputs = Inputs.Of(filled);
        var changed = change with { Sure = false, Becomes = RoleOf(reading) ?? change.Becomes, Group = reading.Groups is [var group] ? group.Value : change.Group };
        return changed.Becomes.IsGiven(WorkingGroups.TryParse(changed.Group))
            ? Confirm(changed, change.Who is { } handle ? situation.World.ByHandle(handle) : null, inputs[RosterInputs.Email], situation, inputs[RosterInputs.Name])
            : null;
    }

    private const int MostWords = 10;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ChangeAsync(ChangeRoster change, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        if (!situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return Dialogs.Answer.Of(say.RosterNotYours(), Suggest.For(situation));
        }

        var (group, email) = (WorkingGroups.TryParse(change.Group), inputs[RosterInputs.Email]);
        var person = change.Who is { } handle ? situation.World.ByHandle(handle)
            : email is not null && PeopleNames.IsEmail(email) ? situation.World.Who(PersonId.OfEmail(email)) : null;
        if (person is null || !change.Becomes.IsGiven(group) || (group is null) != (change.Group is null) || Day(change.From) is not { } from || (change.Until is not null && Day(change.Until) is null))
        {
            return Dialogs.Answer.Of(change.Who is null ? say.SheetOdd("Email", "") : say.OldButton());
        }

        return !change.Sure ? Confirm(change, person, null, situation)
            : await WriteAsync(new Assigned(person.Id, change.Becomes, group, from, Day(change.Until)) { By = situation.Person.Id, RecordedAt = situation.Now }, email, inputs[RosterInputs.Name], situation, cancellation);
    }

    private async Task<Answer> WriteAsync(Assigned seat, string? email, string? name, Situation situation, CancellationToken cancellation)
    {
        var (say, then) = (situation.Say, situation.World.On(seat.From).Who(seat.Who));
        if (then.IsAlready(seat.Role, seat.Group))
        {
            return Dialogs.Answer.Replacing(ToldCard.For(new ToldReceipt(say.RosterChangedTitle(), say.Called(then), [say.RosterAlready()], [new Fact(say.FieldRole(), say.Capital(say.AllRoles(then)))], []), say));
        }

        var (named, isNew) = (situation, email is not null && situation.World.Find(seat.Who) is null);
        if (isNew)
        {
            (_, named) = await writing.WriteAsync(new Described(seat.Who) { Email = email, Name = name, By = seat.By, RecordedAt = seat.RecordedAt }, situation, cancellation);
        }

        if (await writing.WriteSafelyAsync(seat, named, cancellation) is not ({ } written, { } now))
        {
            return Dialogs.Answer.Of(say.LastOfSecretariat(), say.ExCoordinators());
        }

        return RosterWriting.Receipt(
            say.RosterChangedTitle(), say.Called(now.World.Who(seat.Who)), written, seat.Who.IsWaiting ? [say.RosterWaits()] : [], Facts(seat.Role, seat.Group, seat.From, seat.Until, now), now);
    }

    private static Answer Confirm(ChangeRoster change, Person? person, string? email, Situation situation, string? name = null)
    {
        var (say, group) = (situation.Say, WorkingGroups.TryParse(change.Group));
        if (person is not null && LastOfSecretariat.IsLost(situation.World, new Assigned(person.Id, change.Becomes, group, Day(change.From)!.Value, Day(change.Until)) { By = situation.Person.Id, RecordedAt = situation.Now }))
        {
            return Dialogs.Answer.Of(say.LastOfSecretariat(), say.ExCoordinators());
        }

        ImmutableArray<Fact> facts =
        [
            .. person is null ? ImmutableArray<Fact>.Empty : [new Fact(say.FieldRoleNow(), say.Capital(say.AllRoles(person)))],
            .. Facts(change.Becomes, group, Day(change.From)!.Value, Day(change.Until), situation),
        ];
        return Dialogs.Answer.Replacing(RosterCard.Confirm(say.RosterConfirm(), person is null ? null : say.Called(person), facts, email, change with { Sure = true }, say, name));
    }

    internal static Answer Which(IEnumerable<Person> people, Func<Person, Press> press, Situation situation) => Dialogs.Answer.Replacing(RosterCard.Which(
        [.. people.Take(RosterCard.MostPeople).Select(person => (Title: $"{situation.Say.Called(person)} · {situation.Say.AllRoles(person)}", Press: press(person)))], situation.Say));

    private static ImmutableArray<Fact> Facts(Role role, GroupId? group, DateOnly from, DateOnly? until, Situation situation)
    {
        var say = situation.Say;
        return
        [
            new Fact(say.FieldRoleThen(), say.Capital(say.RoleIn(role, group))),
            new Fact(say.FieldFromDay(), say.Capital(say.Day(from))),
            .. until is { } last ? [new Fact(say.FieldUntilDay(), say.Capital(say.Day(last)))] : ImmutableArray<Fact>.Empty,
        ];
    }

    /// <summary>What the words make of somebody; null where they say nothing of the kind.</summary>
    private static Role? RoleOf(Reading reading) => reading switch
    {
        { Verb: PersonVerb.Remove } => Role.Stranger,
        { Role: { } role and not Role.Stranger } => role,
        { Verb: PersonVerb.Coordinate, Groups: [_, ..] } => Role.Coordinator,
        { Verb: PersonVerb.Add, Groups: [_, ..] } => Role.Member,
        _ => null,
    };

    internal static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    internal static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "O", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>The Secretariat keeps the list in chat: one sentence, a card to confirm, a receipt that can be undone.</summary>
public sealed partial class RosterKeeping(RosterWriting writing)
{
    /// <summary>"Ana coordina ciberseguridad" and "quite a Ana": a statement of the Secretariat about somebody it can only mean by name or e-mail.</summary>
    public static bool Hears(string text, Reading reading, Situation situation) =>
        situation.Person.MayAnywhere(Deed.ManageRoster)
        // "Pode incluir a Patrícia Nogueira, patricia@…?" is a bid, however politely.
        && (!reading.Asks || (reading.Verb is PersonVerb.Add && PeopleNames.EmailIn(text) is not null)) && reading.Codes.IsEmpty && reading.Links.IsEmpty
        && reading.Best is Wish.ManageRoster or Wish.WhoCoordinates or Wish.Withdraw or Wish.Drop or Wish.ActAs or null
        && (RoleOf(reading) is not null)
        && (PeopleNames.EmailIn(text) is not null || !PeopleNames.In(text, situation.World).IsEmpty);

    /// <summary>"Alta: Mariela, Paraguay, grupo de ciberseguridad" has no verb, and "quita a Jorge" none that adds.</summary>
    internal static Reading Meant(string text, Reading reading) =>
        reading.Verb is null or PersonVerb.Add && Removes().IsMatch(text) ? reading with { Verb = PersonVerb.Remove }
        : reading.Verb is null && reading.Best is null or Wish.ManageRoster or Wish.Join or Wish.Groups or Wish.WhoCoordinates && Enrols().IsMatch(text) ? reading with { Verb = PersonVerb.Add, Asks = false }
        : reading;

    [GeneratedRegex(@"^(?!\s*(?:no|n[aã]o|ne|don['’]?t|do\s+not)\b)\s*(?:[\p{L}']+[\s,]+){0,2}?(?:tir[ae]r?|quit(?:a|á|e|en|ar)|sac(?:a|á|ar)|s[aá]quen?|retir(?:a|á|e|en|ar)|remov\w+|remueva\w*|elimin(?:a|á|e|en|ar)|borr(?:a|á|e|ar)|exclu(?:a|i|ir)|remove|delete|take\s+(?:\S+\s+){1,6}(?:off|out)|enl[eè]ve[rz]?|retire[rz]?|supprime[rz]?|d(?:a|á|ar|en|é)\s+de\s+baja|baja\s*:)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Removes();

    /// <summary>"Enlève aussi Wilner Jacques", of the Secretariat: somebody whom the list may not have.</summary>
    internal static bool RemovesSomebody(string text, Reading reading, Situation situation) =>
        situation.Person.MayAnywhere(Deed.ManageRoster) && !situation.State.IsOpen && reading is { Asks: false, Codes: [], Links: [], Countries: [], Days: [], Groups: [] } && Meant(text, reading).Verb is PersonVerb.Remove
        && PeopleNames.NameIn(text, reading) is { } name && name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"Ponme como coordinadora en la lista en lugar de él": of the list, and no part to play.</summary>
    internal static bool AsksForOneself(string text, Reading reading, Situation situation) =>
        (reading is { Best: Wish.ActAs, Role: Role.Coordinator, Asks: false } || (reading is { Best: Wish.ManageRoster or Wish.Join or Wish.HandOver or Wish.WhoCoordinates, Role: Role.Coordinator } && OfOneself().IsMatch(text)))
        && !situation.Person.MayAnywhere(Deed.ManageRoster) && OfList().IsMatch(text);

    [GeneratedRegex(@"\b(?:p[oó]n(?:me|game)|an[oó]t(?:ame|eme)|me\s+(?:coloca|coloque|p[oõ]e|ponha|bota|bote|lista|inclui)|(?:mettez|mets|inscrivez|inscris|ajoutez|ajoute)-moi|(?:list|put|add)\s+me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfOneself();

    [GeneratedRegex(@"\b(?:lista|list|liste|padr[oó]n|registro|registre|roster|instead\s+of|en\s+lugar\s+de|no\s+lugar\s+d|[aà]\s+(?:sa|la)\s+place)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfList();

    [GeneratedRegex(@"^\s*(?:(?:nueva?\s+)?alta|inclusi[oó]n|incorporaci[oó]n|(?:new|add)\s+(?:member|person)|new\s+entry|addition|inclus[aã]o|novo\s+membro|nova\s+pessoa|ajout|inscription|nouve(?:au|lle)\s+(?:membre|personne))\s*[:–-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Enrols();

    /// <summary>What is said of the list without anybody to say it of: who is on it, or how to change it.</summary>
    public Answer Answer(string text, Reading reading, Situation situation) =>
        Hears(text, reading, situation) ? Propose(text, reading, situation)
        : reading.Verb is PersonVerb.Add or PersonVerb.Remove && !reading.Asks
            ? !situation.Person.MayAnywhere(Deed.ManageRoster) ? NotYours(reading, situation)
            : reading is { Verb: PersonVerb.Add, Groups: [_, ..] } ? InPassing.Said(Confirm(Change(reading, situation), null, null, situation, PeopleNames.NameIn(text, reading)), situation.Say.RosterNobody())
            : Nobody(reading.Verb is PersonVerb.Remove ? PeopleNames.NameIn(text, reading) : null, reading, situation)
        : RosterLists.Of(reading, situation);

    /// <param name="name">Who was not found.</param>
    private static Answer Nobody(string? name, Reading reading, Situation situation) => Dialogs.Answer.Of(
        name is not null || !reading.Groups.IsEmpty || RoleOf(reading) is not null and not Role.Stranger ? $"{situation.Say.RosterNobody()} {situation.Say.RosterHow()}" : situation.Say.RosterHow(), situation.Say.ExCoordinators()) with
    {
        Missing = name,
    };

    /// <summary>The change as a card; where several people fit, the question which of them.</summary>
    public Answer Propose(string text, Reading reading, Situation situation)
    {
        var (change, email) = (Change(reading, situation), PeopleNames.EmailIn(text));
        var people = PeopleNames.Of(reading.Countries, PeopleNames.In(text, situation.World));
        change = people is [var known] ? InOwn(change, known) : change;
        return !IsGiven(change) ? Dialogs.Answer.Of(situation.Say.RosterHow())
            : people switch
            {
                [] when email is null && change.Becomes is Role.Stranger => Dialogs.Answer.Of(situation.Say.RosterNobody(), situation.Say.ExCoordinators()) with { Missing = PeopleNames.NameIn(text, reading) },
                [] when email is null => InPassing.Said(Confirm(change, null, null, situation, PeopleNames.NameIn(text, reading)), situation.Say.RosterNobody()),
                [] => Confirm(change, null, email, situation, PeopleNames.NameIn(text, reading)),
                [var one] => Confirm(change with { Who = one.Id.Handle, Country = null }, one, null, situation),
                var several => Which(several, person => change with { Who = person.Id.Handle, Country = null }, situation),
            };
    }

    /// <summary>"A Jorge déjalo como miembro": where no group is named, in those that the role of somebody holds in.</summary>
    private static ChangeRoster InOwn(ChangeRoster change, Person person) =>
        change is { Group: null, Becomes: Role.Member or Role.Coordinator } ? change with { Group = Joined(person.Groups) } : change;

    private static ChangeRoster Change(Reading reading, Situation situation)
    {
        var days = RosterDays.Of(reading, situation.Today);
        return new ChangeRoster(
            null, RoleOf(reading) ?? Role.Member, Joined(reading.Groups), Iso(days?.From ?? situation.Today), days?.Until is { } end ? Iso(end) : null,
            Country: reading.Countries is [var country] ? country : null, Language: reading.WantedLanguage?.Tag);
    }

    /// <summary>Who keeps the list, and for whoever asks to coordinate the way there is: to be let in, or to have the group passed on.</summary>
    internal static Answer NotYours(Reading reading, Situation situation)
    {
        var say = situation.Say;
        return situation.Person.Role is Role.Stranger ? Dialogs.Answer.Of($"{say.RosterNotYours()} {say.JoinHow(say.ExJoin())}", say.ExJoin(), say.ExCoordinators())
            : reading.Role is Role.Coordinator || reading.Verb is PersonVerb.Coordinate ? Dialogs.Answer.Of($"{say.RosterNotYours()} {say.JoinAlreadyIn(say.AllRoles(situation.Person))} {say.HandOverNotYours()}", say.ExCoordinators(), say.ExWhoCan())
            : Dialogs.Answer.Of(say.RosterNotYours(), Suggest.For(situation));
    }

    internal static string? Joined(IEnumerable<GroupId> groups) => string.Join(',', groups.Distinct()) is { Length: > 0 } joined ? joined : null;

    /// <summary>Of a button; none for somebody of no group, null where it names what is none.</summary>
    internal static ImmutableArray<GroupId>? Groups(string? joined)
    {
        var named = joined?.Split(',') ?? [];
        ImmutableArray<GroupId> groups = [.. named.Select(WorkingGroups.TryParse).OfType<GroupId>().Distinct()];
        return groups.Length == named.Length ? groups : null;
    }

    /// <summary>Each place on the list that a change gives or takes: one for each group, or one for none.</summary>
    private static ImmutableArray<GroupId?> Seats(ChangeRoster change) => Groups(change.Group) switch
    {
        null => [],
        [] => [null],
        var groups => [.. groups.Value.Select(group => (GroupId?)group)],
    };

    internal static bool IsGiven(ChangeRoster change) => Seats(change) is { IsEmpty: false } seats && seats.All(group => change.Becomes.IsGiven(group));

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> ChangeAsync(ChangeRoster change, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        if (!situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return Dialogs.Answer.Of(say.RosterNotYours(), Suggest.For(situation));
        }

        var (email, name) = (inputs[RosterInputs.Email], inputs[RosterInputs.Name]);
        if (!change.Sure && change.Who is null && IsGiven(change) && Day(change.From) is not null)
        {
            return Confirm(change, null, email, situation, name);
        }

        var person = change.Who is { } handle ? situation.World.ByHandle(handle)
            : email is not null && PeopleNames.IsEmail(email) ? situation.World.Who(PersonId.OfEmail(email)) : null;
        if (person is null && change.Who is null && IsGiven(change) && Day(change.From) is not null)
        {
            // A yes before the e-mail was given.
            return InPassing.Said(Confirm(change, null, null, situation, name), say.SheetOdd("Email", ""));
        }

        if (person is null || !IsGiven(change) || Day(change.From) is not { } from || (change.Until is not null && Day(change.Until) is null))
        {
            return Dialogs.Answer.Of(change.Who is null ? say.SheetOdd("Email", "") : say.OldButton());
        }

        return !change.Sure ? Confirm(change, person, null, situation)
            : await WriteAsync(
                [.. Seats(change).Select(group => new Assigned(person.Id, change.Becomes, group, from, Day(change.Until)) { By = situation.Person.Id, RecordedAt = situation.Now })],
                new Described(person.Id) { Email = email, Name = name, Country = change.Country, Language = change.Language, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <summary>Each place has its own receipt, by which it can be taken back.</summary>
    private async Task<Answer> WriteAsync(ImmutableArray<Assigned> seats, Described somebody, Situation situation, CancellationToken cancellation)
    {
        var (all, now) = (new List<Answer>(), situation);
        foreach (var seat in seats)
        {
            (var one, now) = await WriteAsync(seat, somebody, now, cancellation);
            all.Add(one);
        }

        return all[0] with { Replies = [.. all[0].Replies, .. all.Skip(1).SelectMany(one => one.Messages)] };
    }

    private async Task<(Answer Answer, Situation Now)> WriteAsync(Assigned seat, Described somebody, Situation situation, CancellationToken cancellation)
    {
        var (say, then) = (situation.Say, situation.World.On(seat.From).Who(seat.Who));
        if (then.IsAlready(seat.Role, seat.Group))
        {
            return (Dialogs.Answer.Replacing(ToldCard.For(new ToldReceipt(say.RosterChangedTitle(), say.Called(then), [say.RosterAlready()], [new Fact(say.FieldRole(), say.Capital(say.AllRoles(then)))], []), say)), situation);
        }

        var named = situation;
        if (situation.World.Find(seat.Who) is not { } known ? somebody.Email is not null : known.Language is null && somebody.Language is not null)
        {
            (_, named) = await writing.WriteAsync(somebody, situation, cancellation);
        }

        if (await writing.WriteSafelyAsync(seat, named, cancellation) is not ({ } written, { } now))
        {
            return (Dialogs.Answer.Of(say.LastOfSecretariat(), say.ExCoordinators()), named);
        }

        return (RosterWriting.Receipt(
            say.RosterChangedTitle(), say.Called(now.World.Who(seat.Who)), written, seat.Who.IsWaiting ? [say.RosterWaits()] : [], Facts(seat.Role, [seat.Group], seat.From, seat.Until, now), now), now);
    }

    internal static Answer Confirm(ChangeRoster change, Person? person, string? email, Situation situation, string? name = null)
    {
        var (say, seats) = (situation.Say, Seats(change));
        if (person is not null && LastOfSecretariat.IsLost(situation.World, new Assigned(person.Id, change.Becomes, seats[0], Day(change.From)!.Value, Day(change.Until)) { By = situation.Person.Id, RecordedAt = situation.Now }))
        {
            return Dialogs.Answer.Of(say.LastOfSecretariat(), say.ExCoordinators());
        }

        ImmutableArray<Fact> facts =
        [
            .. person is null ? ImmutableArray<Fact>.Empty : [new Fact(say.FieldRoleNow(), say.Capital(say.AllRoles(person)))],
            .. person is null && change.Country is { } country ? [new Fact(say.FieldCountry(), say.Country(country))] : ImmutableArray<Fact>.Empty,
            .. Facts(change.Becomes, seats, Day(change.From)!.Value, Day(change.Until), situation),
            .. change.Language is { } language && Languages.FromTag(language) is { } written ? [new Fact(say.FieldLanguage(), say.LanguageName(written.Tag))] : ImmutableArray<Fact>.Empty,
        ];
        return Dialogs.Answer.Replacing(RosterCard.Confirm(say.RosterConfirm(), person is null ? null : say.Called(person), facts, email, change with { Sure = true }, say, name));
    }

    internal static Answer Which(IEnumerable<Person> people, Func<Person, Press> press, Situation situation) => Dialogs.Answer.Replacing(RosterCard.Which(
        [.. people.Take(RosterCard.MostPeople).Select(person => (Title: $"{situation.Say.Called(person)} · {situation.Say.AllRoles(person)}", Press: press(person)))], situation.Say));

    private static ImmutableArray<Fact> Facts(Role role, ImmutableArray<GroupId?> seats, DateOnly from, DateOnly? until, Situation situation)
    {
        var say = situation.Say;
        return
        [
            new Fact(say.FieldRoleThen(), say.Capital(say.AllOf(seats.Select(group => say.RoleIn(role, group))))),
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

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>
/// The change of the list that waits to be confirmed, put right in words: "oups, c'est Desrosier sans s", "le mail aussi", "es de Costa Rica",
/// "y también en datos abiertos", "desde el 1 de julio", "coordinadora, no miembro". It is shown again with that changed.
/// </summary>
internal static class RosterAmending
{
    private const int MostWords = 14;

    /// <summary>A sentence that only says when is short.</summary>
    private const int FewWords = 8;

    private sealed record Proposal(ChangeRoster Change, Person? Person, string? Email, string? Name);

    /// <summary>Null where no change is in sight, or the sentence is of something else.</summary>
    public static Answer? Of(string text, Reading reading, Situation situation)
    {
        if (!situation.Last.Offered.Buttons.Any(choice => choice.Press is ChangeRoster) || !situation.Person.MayAnywhere(Deed.ManageRoster) || reading is not { Codes: [], Links: [], Words: <= MostWords })
        {
            return null;
        }

        if (situation.Last.Offered is not { Main.Press: ChangeRoster { Sure: true } change, Filled: var filled })
        {
            return Told(text, reading, situation);
        }

        var inputs = Inputs.Of(filled);
        var shown = new Proposal(change, change.Who is { } handle ? situation.World.ByHandle(handle) : null, inputs[RosterInputs.Email], inputs[RosterInputs.Name]);
        return PeopleNames.EmailIn(text) is { } email ? Addressed(email, text, reading, shown, situation)
            : shown.Person is { } person && reading is { Countries: [var of], Groups: [] } && IsPutRight(reading) ? OfCountry(change, person, of, situation)
            : Other(text, reading, shown, situation) ?? (PutRight(text, reading, shown, situation) is { } right && RosterKeeping.IsGiven(right.Change) ? Shown(right, situation) : null);
    }

    private static Answer Shown(Proposal proposal, Situation situation) =>
        RosterKeeping.Confirm(proposal.Change with { Sure = false }, proposal.Person, proposal.Person is null ? proposal.Email : null, situation, proposal.Name);

    /// <summary>The e-mail that was lacking, or another one; who has that address already is the one meant.</summary>
    private static Answer? Addressed(string email, string text, Reading reading, Proposal shown, Situation situation) =>
        reading.Verb is not null || !reading.Groups.IsEmpty ? null
        : PeopleNames.In(email, situation.World) is [var known] ? Shown(shown with { Change = shown.Change with { Who = known.Id.Handle, Country = null }, Person = known }, situation)
        : shown.Person is not null ? null
        : Shown(shown with { Email = email, Name = PeopleNames.NameIn(text, reading) ?? shown.Name }, situation);

    /// <summary>"No, Tomás": the same change of somebody else who is known; null where nobody else is named.</summary>
    private static Answer? Other(string text, Reading reading, Proposal shown, Situation situation) =>
        reading is { Asks: false, Interrogates: false, Verb: null, Groups: [], Role: null, Days: [], Period: null, Words: <= 5, Best: null or Wish.No or Wish.Correct or Wish.Choose }
        && PeopleNames.In(text, situation.World) is [var one] && one.Id != shown.Person?.Id
            ? Shown(shown with { Change = shown.Change with { Who = one.Id.Handle, Country = null }, Person = one }, situation) : null;

    /// <summary>All of it that the sentence puts right; null where it does so with nothing.</summary>
    private static Proposal? PutRight(string text, Reading reading, Proposal shown, Situation situation)
    {
        if (reading.Asks && !Adds(reading))
        {
            return null;
        }

        var said = PeopleSaid.In(text, PeopleSaid.Roster, situation.Language);
        var spelled = shown.Person is null ? Spelled(said, reading, shown) : null;
        var changed = NamesOthers(text, shown, situation) ? null : Changed(said, reading, shown.Change, situation);
        return spelled is null && changed is null ? null : (spelled ?? shown) with { Change = changed ?? shown.Change };
    }

    /// <summary>The name as the sentence spells it, and the e-mail where that is to follow.</summary>
    private static Proposal? Spelled(PeopleSaid said, Reading reading, Proposal shown)
    {
        var name = shown.Name is { } known ? SpelledAnew.Name(said, reading, known) : null;
        var follows = said.Has("mail") && (name is not null || said.Has("also") || reading.Best is Wish.Correct);
        return name is null && !follows ? null
            : shown with { Name = name ?? shown.Name, Email = follows && shown is { Email: { } email, Name: { } before } ? SpelledAnew.Email(email, name ?? before) : shown.Email };
    }

    private static ChangeRoster? Changed(PeopleSaid said, Reading reading, ChangeRoster shown, Situation situation)
    {
        var changed = shown;
        var isPutRight = IsPutRight(reading) || Adds(reading);
        if (LanguageTold.Of(said, reading) is { } language)
        {
            return shown with { Language = language.Tag };
        }

        if (isPutRight && RolesSaid.Of(said) is { } role)
        {
            changed = changed with { Becomes = role };
        }

        if (isPutRight && Groups(reading, shown) is { } groups)
        {
            changed = changed with { Group = groups };
        }

        if (isPutRight && reading.Countries.Where(country => country != shown.Country || reading.Countries.Length == 1).ToList() is [var country])
        {
            changed = changed with { Country = country };
        }

        if (RosterDays.Of(reading, situation.Today) is { } days && isPutRight && reading is { Things: [], Words: <= FewWords })
        {
            changed = changed with { From = days.From is { } from ? RosterKeeping.Iso(from) : shown.From, Until = days.Until is { } until ? RosterKeeping.Iso(until) : shown.Until };
        }

        var says = isPutRight && (RolesSaid.Of(said) is not null || reading.Groups.Length == 1 || reading.Countries.Length == 1);
        return changed == shown && !says ? null : changed;
    }

    /// <summary>"And also", "in cybersecurity not open data", one group instead of another.</summary>
    private static string? Groups(Reading reading, ChangeRoster shown)
    {
        var before = RosterKeeping.Groups(shown.Group) ?? [];
        return Adds(reading) ? RosterKeeping.Joined([.. before, .. reading.Groups])
            : reading.Groups switch
            {
                [] => null,
                [var one] => reading.Denies && before.Contains(one) && before.Length > 1 ? RosterKeeping.Joined(before.Remove(one)) : one.Value,
                var several => several.RemoveAll(before.Contains) is { IsEmpty: false } news && news.Length < several.Length ? RosterKeeping.Joined([.. before.RemoveAll(several.Contains), .. news])
                    : RosterKeeping.Joined(several),
            };
    }

    /// <summary>A few words that put the change right and ask nothing.</summary>
    private static bool IsPutRight(Reading reading) => (!reading.Interrogates || reading.Best is Wish.Correct or Wish.No) && reading is
    {
        Asks: false,
        Best: null or Wish.Correct or Wish.ManageRoster or Wish.WhoCoordinates or Wish.No or Wish.Upcoming or Wish.Groups or Wish.WhoAmI or Wish.Yes or Wish.ActAs or Wish.Schedule or Wish.Join
            or Wish.Withdraw or Wish.Drop or Wish.HandOver or Wish.Postpone or Wish.Absence or Wish.Pause or Wish.ReportMeeting or Wish.Choose or Wish.JointMeetings or Wish.ReportActivity
    };

    /// <summary>"Ela também vai no de inovação", "and also to innovation, they meet together, no?"</summary>
    private static bool Adds(Reading reading) =>
        reading is { Besides: true, Groups: [_, ..], Days: [], Opens: false } && (!reading.Asks || reading.Continues);

    /// <summary>Somebody on the list who is not the one that the change is about.</summary>
    private static bool NamesOthers(string text, Proposal shown, Situation situation) =>
        PeopleNames.In(text, situation.World).Any(one => one.Id != shown.Person?.Id);

    /// <summary>"Não, desculpa, é o do Peru": of those of that name, the one of that country.</summary>
    private static Answer OfCountry(ChangeRoster change, Person person, string country, Situation situation) =>
        PeopleNames.Of([country], PeopleNames.In(person.Name?.Split(' ')[0] ?? "", situation.World)) switch
        {
            [var one] => RosterKeeping.Confirm(change with { Who = one.Id.Handle, Sure = false }, one, null, situation),
            [] => Answer.Of(situation.Say.RosterNobody(), situation.Say.ExCoordinators()),
            var several => RosterKeeping.Which(several, other => change with { Who = other.Id.Handle, Sure = false }, situation),
        };

    /// <summary>"El de Perú", where it was asked which of several.</summary>
    private static Answer? Told(string text, Reading reading, Situation situation)
    {
        var asked = situation.Last.Offered.Buttons.Select(choice => choice.Press).OfType<ChangeRoster>()
            .Select(change => (Change: change, Person: change.Who is { } handle ? situation.World.ByHandle(handle) : null)).ToList();
        return reading is { Countries: [var country], Groups: [], Asks: false } && PeopleNames.EmailIn(text) is null && asked.Where(one => one.Person?.Country == country).ToList() is [({ } change, { } person)]
            ? RosterKeeping.Confirm(change, person, null, situation) : null;
    }
}

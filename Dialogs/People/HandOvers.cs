using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>A coordinator passes a group on from a day; what is open then is the other's, because who is asked is computed for the day.</summary>
public sealed class HandOvers(RosterWriting writing)
{
    public Answer Propose(string text, Reading reading, Situation situation)
    {
        var (say, person) = (situation.Say, situation.Person);
        if (!person.MayAnywhere(Deed.HandOver))
        {
            return Answer.Of(say.HandOverNotYours(), Suggest.For(situation));
        }

        if (reading.Groups.Length > 1)
        {
            // Several groups are several cards, each with its own press: who may pass on one may not pass on another.
            return new Answer { Replies = [.. reading.Groups.SelectMany(one => Propose(text, reading with { Groups = [one] }, situation).Messages).DistinctBy(reply => (object?)reply.Card ?? reply.Text)] };
        }

        var group = !reading.Groups.IsEmpty ? reading.Groups[0] : person.Groups is [var only] ? only : (GroupId?)null;
        var takers = PeopleNames.In(text, situation.World.People.Where(one => one.Id != person.Id && !(group is { } about && one.Coordinates(about))));
        if (group is not { } passed || takers.IsEmpty)
        {
            var how = say.HandOverHow(say.Group(group ?? person.Groups.FirstOrDefault(WorkingGroups.OpenData)));
            return group is not null && PeopleNames.LooksNamed(reading) ? Answer.Of($"{say.RosterNobody()} {how}") with { Missing = PeopleNames.NameIn(text, reading) } : Answer.Of(how);
        }

        if (!person.May(Deed.HandOver, passed) || Giver(passed, person, situation) is not { } giver)
        {
            return Answer.Of(say.HandOverNotYours(), Suggest.For(situation));
        }

        var on = reading.Days is [var day, ..] ? day : reading.Period?.Days.From is { } begins && begins > situation.Today ? begins : situation.Today;
        var pass = new PassGroup(passed.Value, giver.Id.Handle, "", RosterKeeping.Iso(on));
        return takers is [var taker]
            ? Confirm(pass with { Taker = taker.Id.Handle }, giver, taker, situation)
            : RosterKeeping.Which(takers, one => pass with { Taker = one.Id.Handle }, situation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> PassAsync(PassGroup pass, Situation situation, CancellationToken cancellation)
    {
        var (say, world) = (situation.Say, situation.World);
        if (WorkingGroups.TryParse(pass.Group) is not { } group || RosterKeeping.Day(pass.On) is not { } on || on < situation.Today
            || world.ByHandle(pass.Giver) is not { } giver || world.ByHandle(pass.Taker) is not { } taker || giver.Id == taker.Id)
        {
            return Answer.Of(say.OldButton(), Suggest.For(situation));
        }

        // The right is asked of today's roster, also where the card is old.
        if (!situation.Person.May(Deed.HandOver, group) || !giver.Coordinates(group) || (situation.Person.Role is not Role.Secretariat && giver.Id != situation.Person.Id))
        {
            return world.On(on).Who(taker.Id).Coordinates(group) ? Already(group, taker, situation) : Answer.Of(say.HandOverNotYours(), Suggest.For(situation));
        }

        if (!pass.Sure)
        {
            return Confirm(pass, giver, taker, situation);
        }

        if (world.On(on).Who(taker.Id).Coordinates(group) && !world.On(on).Who(giver.Id).Coordinates(group))
        {
            return Already(group, taker, situation);
        }

        var (written, now) = await writing.WriteAsync(new HandedOver(group, giver.Id, taker.Id, on) { By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
        return RosterWriting.Receipt(say.HandOverTitle(), say.Group(group), written, [say.HandOverFollows()], Facts(giver, taker, on, now), now);
    }

    private static Answer Already(GroupId group, Person taker, Situation situation) => Answer.Replacing(ToldCard.For(new ToldReceipt(
        situation.Say.HandOverTitle(), situation.Say.Group(group), [situation.Say.RosterAlready()], [new Fact(situation.Say.FieldToPerson(), situation.Say.Called(taker))], []), situation.Say));

    private static Answer Confirm(PassGroup pass, Person giver, Person taker, Situation situation) => Answer.Replacing(RosterCard.Confirm(
        situation.Say.HandOverAsk(), situation.Say.Group(pass.Group), Facts(giver, taker, RosterKeeping.Day(pass.On)!.Value, situation), null, pass with { Sure = true }, situation.Say));

    private static ImmutableArray<Fact> Facts(Person giver, Person taker, DateOnly on, Situation situation)
    {
        var say = situation.Say;
        return
        [
            new Fact(say.FieldFromPerson(), say.Called(giver)),
            new Fact(say.FieldToPerson(), say.Called(taker)),
            new Fact(say.FieldFromDay(), say.Capital(say.Day(on))),
        ];
    }

    /// <summary>The coordinator who speaks; for the Secretariat the one there is.</summary>
    private static Person? Giver(GroupId group, Person person, Situation situation) =>
        person.Coordinates(group) ? person : situation.World.People.Where(one => one.Coordinates(group)).ToImmutableArray() is [var only] ? only : null;
}

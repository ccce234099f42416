using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Who else do we have from Suriname?", "¿y quién más está en ese grupo?", "how many in interop never wrote to you": asked of the list of people.</summary>
internal static class RosterQuestions
{
    /// <summary>Null for anything else.</summary>
    public static Answer? Of(Reading reading, PeopleSaid said, Situation situation) =>
        reading is not { Codes: [], Links: [], Days: [], CountryCount: null, Percent: null } || reading.Best is Wish.ReportMeeting || reading.Things.Contains(Thing.Meeting) ? null
        : said.Has("neverWrote") && IsOfPeople(reading) ? NotHeardFrom(reading, situation)
        // "¿Y quién más?", after the committee, is of that.
        : !said.Has("whoElse") || reading.OfCommittee || reading.Best is Wish.WhoMet || (reading.Best is Wish.Committee or Wish.Presidency && situation.Last.Asked is { Wish: Wish.Committee or Wish.Presidency }) ? null
        : reading.Countries is [_] ? RosterLists.Of(reading with { Groups = [] }, situation)
        : reading is { Mine: true, Groups: [] } && said.Has("inIt") ? RosterLists.Of(reading, situation)
        : !reading.Groups.IsEmpty && (said.Has("inIt") || reading.Best is Wish.ManageRoster) ? RosterLists.Of(reading, situation)
        : reading.Groups.IsEmpty && said.Has("inIt") && GroupSpokenOf(situation) is { IsEmpty: false } groups ? RosterLists.Of(reading with { Groups = groups, Countries = [] }, situation)
        : null;

    private static bool IsOfPeople(Reading reading) => reading.Asks || reading.Interrogates || reading.AsksWho || reading.SaysWho || reading.PicksOut || reading.OfRoster;

    /// <summary>The group of the change or the receipt in sight, else of the question before.</summary>
    private static ImmutableArray<GroupId> GroupSpokenOf(Situation situation) =>
        situation.Last.Offered.Buttons.Select(choice => choice.Press).Select(press => press switch
        {
            ChangeRoster { Group: { } joined } => RosterKeeping.Groups(joined),
            UndoRoster { Entry: var id } when situation.World.Roster.Find(new EntryId(id)) is Assigned { Group: { } one } => [one],
            PassGroup { Group: var passed } => RosterKeeping.Groups(passed),
            _ => null,
        }).FirstOrDefault(groups => groups is not null)
        ?? (situation.Last.Asked is { Groups: not [] } asked && situation.Now - asked.At < Inheritance.Fresh ? asked.Groups : []);

    private static Answer NotHeardFrom(Reading reading, Situation situation)
    {
        var (say, groups) = (situation.Say, reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups);
        return !situation.Person.MayAnywhere(Deed.ManageRoster) ? Answer.Of(say.RosterNotYours(), Suggest.For(situation))
            : RosterLists.NotHeardFrom(new ShowList(RosterLists.Unheard, situation.Today.Year, groups.IsEmpty ? null : string.Join(',', groups)), situation) is { } list ? Answer.Of(ListCard.For(list, say))
            : Answer.Of(groups.IsEmpty ? say.RosterAllWrote() : say.RosterAllWroteIn(say.Groups(groups)), say.ExCoordinators());
    }
}

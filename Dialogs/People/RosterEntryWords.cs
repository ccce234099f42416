using GealcBot.Cards;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>An entry of the roster as a sentence.</summary>
internal static class RosterEntryWords
{
    public static string WhoAndWhen(RosterEntry entry, Situation situation) =>
        $"{situation.Say.Capital(situation.Say.Who(situation.World.Who(entry.By), situation.Person.Id))}, {situation.Say.Day(DayOf(entry, situation))}";

    public static DateOnly DayOf(RosterEntry entry, Situation situation) => DateOnly.FromDateTime(entry.RecordedAt.ToOffset(situation.Now.Offset).Date);

    public static string What(RosterEntry entry, Situation situation)
    {
        var say = situation.Say;
        return entry switch
        {
            Assigned one => say.ToldAssigned(Name(one.Who), say.RoleIn(one.Role, one.Group), say.Day(one.From)),
            HandedOver passed => say.ToldHandedOver(say.Group(passed.Group), Name(passed.From), Name(passed.To), say.Day(passed.On)),
            Described one => say.ToldDescribed(Name(one.Who)),
            WentAway away => say.ToldAway(Name(away.Who), say.Day(away.From), say.Day(away.Until)),
            CameBack back => say.ToldBack(Name(back.Who), say.Day(back.On)),
            JoinAsked asked => say.ToldJoinAsked(Name(asked.Who), say.RoleIn(Role.Member, asked.Group)),
            JoinAnswered { Role: var role } answer when situation.World.Roster.Find(answer.Of) is JoinAsked asked =>
                say.ToldJoinAnswered(Name(asked.Who), role is Role.Stranger ? say.JoinDeclined() : say.RoleIn(role, asked.Group)),
            SheetApplied sheet => say.ToldSheet(Flat.Cut(sheet.File, 80)),
            Undone undone when situation.World.Roster.Find(undone.Of) is { } taken and not Undone => say.ToldUndone(What(taken, situation)),
            Erased => say.ToldErased(),
            _ => say.ToldSomething(),
        };

        string Name(PersonId id) => say.Called(situation.World.Who(id));
    }
}

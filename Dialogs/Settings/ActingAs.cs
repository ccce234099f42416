using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Settings;

/// <summary>
/// In the local trial, and only there, one is who one says one is. Everywhere else roles come from the roster and
/// this is refused.
/// </summary>
public static class ActingAs
{
    public static Answer Answer(Reading reading, Situation situation)
    {
        var say = situation.Say;
        if (!situation.Trial)
        {
            return Dialogs.Answer.Of(say.RolesAreNotSaid(), Suggest.For(situation));
        }

        if (Asked(reading, situation.Person) is not { } person)
        {
            return Dialogs.Answer.Of(say.ActAsWhat());
        }

        return Dialogs.Answer.Of(say.ActingAs(say.RoleOf(person)), Suggest.For(situation with { Person = person })) with { Changed = person };
    }

    private static Person? Asked(Reading reading, Person person) => reading switch
    {
        { Role: Role.Secretariat } => person with { Role = Role.Secretariat, Groups = [] },
        { Role: Role.Stranger } => person with { Role = Role.Stranger, Groups = [] },
        { Role: Role.Coordinator, Groups: [_, ..] groups } => person with { Role = Role.Coordinator, Groups = groups },
        { Role: Role.Member, Groups: var groups } => person with { Role = Role.Member, Groups = groups },
        _ => null,
    };
}

using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

/// <summary>Up to three sentences the person could say next.</summary>
public static class Suggest
{
    public static ImmutableArray<string> For(Situation situation)
    {
        var say = situation.Say;
        return situation.Person switch
        {
            { Role: Role.Secretariat } => [say.ExStanding(), say.ExOverdue(), say.ExUpcoming()],
            { Role: Role.Coordinator or Role.Member, Groups: [_, ..] } => [say.ExMine(), say.ExReport(), say.ExStanding()],
            _ => [say.ExUpcoming(), say.ExWebinars(), say.ExHelp()],
        };
    }
}

using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Elle est membre, pas coordonnatrice", "she's not a coordinator": of the roles named the one that somebody has.</summary>
internal static class RolesSaid
{
    /// <summary>So far before a role stands the word that denies it: "not a coordinator".</summary>
    private const int Within = 3;

    private static readonly (string Key, Role Role)[] Named = [("member", Role.Member), ("coordinator", Role.Coordinator), ("observer", Role.Observer)];

    /// <summary>Null where none is named, or it is left open which.</summary>
    public static Role? Of(PeopleSaid said)
    {
        var denials = said.Of("not").ToHashSet();
        var roles = Named.SelectMany(named => said.Of(named.Key).Select(at => (at, named.Role))).OrderBy(one => one.at).ToList();
        var are = roles.Where(one => !IsDenied(one.at)).Select(one => one.Role).Distinct().ToList();
        return are is [var only] ? only
            // Who does not coordinate belongs to the group all the same.
            : are.Count == 0 && roles is [{ Role: Role.Coordinator }, ..] ? Role.Member
            : null;

        bool IsDenied(int at) => Enumerable.Range(1, Within).TakeWhile(back => !roles.Exists(other => other.at == at - back)).Any(back => denials.Contains(at - back));
    }
}

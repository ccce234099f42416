using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>People and what becomes of them, said in somebody's language.</summary>
internal static class PersonWords
{
    extension(Say say)
    {
        /// <summary>By name, else by e-mail, else by role.</summary>
        public string Called(Person person) => person.Id == PersonId.Removed ? say.Capital(say.PersonRemoved()) : Flat.Cut(person.Name ?? person.Email ?? say.Capital(say.RoleOf(person)), 80);

        public string RoleIn(Role role, GroupId? group) => (role, group) switch
        {
            (Role.Secretariat, _) => say.RoleSecretariat(),
            (Role.Stranger, { } one) => say.RoleNotIn(say.Group(one)),
            (Role.Stranger, null) => say.RoleOffList(),
            (Role.Coordinator, { } one) => say.RoleCoordinator(say.Group(one)),
            (Role.Observer, { } one) => say.RoleObserver(say.Group(one)),
            (Role.Observer, null) => say.RoleObserverOfAll(),
            (_, { } one) => say.RoleMember(say.Group(one)),
            _ => say.RoleMemberOfNone(),
        };

        /// <summary>Everything that somebody is today.</summary>
        public string AllRoles(Person person) => say.AllOf([
            say.RoleOf(person),
            .. person.AlsoIn.IsEmpty ? [] : (string[])[say.RoleMember(say.Groups(person.AlsoIn))],
            .. person.Away is { } away ? (string[])[say.AwayUntil(say.Day(away.Until))] : []]);
    }

    /// <summary>The role that a button or sheet may give; anything else in a card was made up.</summary>
    public static bool IsGiven(this Role role, GroupId? group) =>
        role is Role.Stranger or Role.Member or Role.Observer || (role is Role.Coordinator && group is not null) || (role is Role.Secretariat && group is null);

    /// <summary>True where that is what the person is already.</summary>
    public static bool IsAlready(this Person person, Role role, GroupId? group) => (role, group) switch
    {
        (Role.Stranger, null) => person.Role is Role.Stranger,
        (Role.Stranger, { } one) => !person.Groups.Contains(one) && !person.AlsoIn.Contains(one),
        (Role.Member, { } one) => person.AlsoIn.Contains(one) || (person.Role is Role.Member && person.Groups.Contains(one)),
        (_, { } one) => person.Role == role && person.Groups.Contains(one),
        _ => person.Role == role,
    };
}

using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Bot.LocalChat;

/// <summary>Who one is on the page. The ids are made here; nothing of them is taken from the browser.</summary>
public sealed record Persona
{
    /// <summary>The tenant of everybody on the page, apart from every real one.</summary>
    public const string Tenant = "demo";

    public Role Role { get; }

    public GroupId? Group { get; }

    private Persona(Role role, GroupId? group) => (Role, Group) = (role, group);

    public string ObjectId => Group is { } group ? $"demo:{NameOf(Role)}:{group}" : $"demo:{NameOf(Role)}";

    public Account Account => new() { Id = $"local:{ObjectId}", AadObjectId = ObjectId };

    /// <summary>Null for a role or group that does not exist, and for a coordinator of nothing.</summary>
    public static Persona? TryParse(string? role, string? group) => (role, WorkingGroups.TryParse(group)) switch
    {
        ("member", null) when group is null or "" => new Persona(Role.Member, null),
        ("member", { } known) => new Persona(Role.Member, known),
        ("coordinator", { } known) => new Persona(Role.Coordinator, known),
        ("secretariat", _) => new Persona(Role.Secretariat, null),
        ("stranger", _) => new Persona(Role.Stranger, null),
        _ => null,
    };

    private static string NameOf(Role role) => role switch
    {
        Role.Member => "member",
        Role.Coordinator => "coordinator",
        Role.Secretariat => "secretariat",
        _ => "stranger",
    };
}

using System.Collections.Immutable;

namespace GealcBot.Plans;

/// <summary>
/// The subjects of the Network that have, had or may have a working group. A subject keeps its identity when an area is
/// renumbered, merged or renamed; what people call it is in Texts, what documents call it in <see cref="Subjects"/>.
/// </summary>
public static class WorkingGroups
{
    public static readonly GroupId Interoperability = new("interoperability");
    public static readonly GroupId DigitalSignature = new("digital-signature");
    public static readonly GroupId OpenData = new("open-data");
    public static readonly GroupId Cybersecurity = new("cybersecurity");
    public static readonly GroupId DataGovernanceAi = new("data-governance-ai");
    public static readonly GroupId Innovation = new("innovation");
    public static readonly GroupId EmergingTechnologies = new("emerging-technologies");
    public static readonly GroupId PublicSoftware = new("public-software");
    public static readonly GroupId Measurement = new("measurement");

    /// <summary>In the order of the plan.</summary>
    public static readonly ImmutableArray<GroupId> All =
    [
        Interoperability, DigitalSignature, OpenData, Cybersecurity, DataGovernanceAi,
        Innovation, EmergingTechnologies, PublicSoftware, Measurement,
    ];

    public static GroupId? TryParse(string? text) => All.FirstOrDefault(group => group.Value == text) is { Value: not null } known ? known : null;
}

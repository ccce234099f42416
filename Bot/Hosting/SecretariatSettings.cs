using System.Collections.Immutable;
using GealcBot.Plans.People;

namespace GealcBot.Bot.Hosting;

/// <summary>Settings <c>People:Secretariat:0:Tenant</c>, <c>…:ObjectId</c>: the first of the Secretariat, who put the others on the list.</summary>
public sealed class SecretariatSettings
{
    public IReadOnlyList<EntraPerson> Secretariat { get; set; } = [];

    public ImmutableArray<PersonId> People => [.. Secretariat.Select(one => new PersonId(one.Tenant!, one.ObjectId!))];

    public void Validate()
    {
        for (var at = 0; at < Secretariat.Count; at++)
        {
            if (Secretariat[at] is { } one && !(Guid.TryParse(one.Tenant, out _) && Guid.TryParse(one.ObjectId, out _)))
            {
                throw new SettingException(
                    $"People:Secretariat:{at} has Tenant '{one.Tenant}' and ObjectId '{one.ObjectId}'; write both as Microsoft Entra shows them, such as 00000000-0000-0000-0000-000000000000 "
                    + "(the directory's Tenant ID, and the user's Object ID in that directory).");
            }
        }
    }
}

/// <summary>Somebody as Microsoft Entra knows them.</summary>
public sealed class EntraPerson
{
    public string? Tenant { get; set; }

    public string? ObjectId { get; set; }
}

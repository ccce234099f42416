using System.Collections.Immutable;
using GealcBot.Dialogs;
using GealcBot.Plans.People;

namespace GealcBot.Bot.Hosting;

/// <summary>Settings <c>People:Secretariat:0:Tenant</c>, <c>…:ObjectId</c>: the first of the Secretariat, who put the others on the list.</summary>
public sealed class SecretariatSettings
{
    private const string HowToWrite = "write it as Microsoft Entra shows it, such as 3f2504e0-4f89-11d3-9a0c-0305e82c3301";

    public IReadOnlyList<EntraPerson> Secretariat { get; set; } = [];

    /// <summary>Written as the channel writes them, however they were written here: ids are compared letter by letter.</summary>
    public ImmutableArray<PersonId> People => [.. Secretariat.Select(one => new PersonId(Plain(one.Tenant), Plain(one.ObjectId)))];

    /// <exception cref="SettingException">One of them is nobody that Microsoft Entra could know, or stands there twice.</exception>
    public void Validate()
    {
        for (var at = 0; at < Secretariat.Count; at++)
        {
            Check($"People:Secretariat:{at}:Tenant", "the Tenant ID of the person's own directory", Secretariat[at]?.Tenant);
            Check($"People:Secretariat:{at}:ObjectId", "the Object ID of the person in that directory", Secretariat[at]?.ObjectId);
        }

        var people = People;
        for (var at = 0; at < people.Length; at++)
        {
            if (people.IndexOf(people[at]) is var first && first < at)
            {
                throw new SettingException($"People:Secretariat:{first} and People:Secretariat:{at} are the same person; take one of them out.");
            }
        }
    }

    /// <summary>Where nobody of the Secretariat is known by the store or the settings, nobody could ever be let in.</summary>
    /// <exception cref="SettingException"/>
    public static void CheckSomebody(World world)
    {
        if (!world.People.Any(person => person is { Role: Role.Secretariat, Id.IsWaiting: false }))
        {
            throw new SettingException(
                "Nobody is of the Secretariat, so nobody could put anybody on the list; set People:Secretariat:0:Tenant and People:Secretariat:0:ObjectId to the first of them, as Microsoft Entra shows them.");
        }
    }

    private static void Check(string setting, string what, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new SettingException($"{setting} is missing: it is {what}; {HowToWrite}.");
        }

        if (!Guid.TryParse(value, out var id))
        {
            throw new SettingException($"{setting} is '{value}', which is no id: it is {what}; {HowToWrite}.");
        }

        if (id == Guid.Empty || id == new Guid(-1, -1, -1, 255, 255, 255, 255, 255, 255, 255, 255))
        {
            throw new SettingException($"{setting} is '{value}', which stands for nobody: it is {what}.");
        }
    }

    private static string Plain(string? id) => Guid.Parse(id!).ToString("D");
}

/// <summary>Somebody as Microsoft Entra knows them.</summary>
public sealed class EntraPerson
{
    public string? Tenant { get; set; }

    public string? ObjectId { get; set; }
}

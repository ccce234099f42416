using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

internal static class PersonKey
{
    // Entries, settings, rows and addresses name the same thousands of people again and again.
    private static readonly SameTexts Texts = new(most: 50_000);

    /// <summary>The person, whose id is held once whoever names them.</summary>
    public static PersonId Shared(string tenant, string person) => new(Texts.Of(tenant), Texts.Of(person));

    /// <summary>"tenant/objectId". A slash within the tenant is written otherwise, so two people never share a key.</summary>
    public static string Of(PersonId id) =>
        $"{id.Tenant.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)}/{id.ObjectId}";

    public static PersonId Read(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return Shared(
            key[..slash].Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal), key[(slash + 1)..]);
    }
}

using GealcBot.Plans.People;

namespace GealcBot.Storage.Shelves;

internal static class PersonKey
{
    /// <summary>"tenant/objectId". A slash within the tenant is written otherwise, so two people never share a key.</summary>
    public static string Of(PersonId id) =>
        $"{id.Tenant.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)}/{id.ObjectId}";

    public static PersonId Read(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new PersonId(
            key[..slash].Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal), key[(slash + 1)..]);
    }
}

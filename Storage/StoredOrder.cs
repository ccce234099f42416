using System.Collections.Immutable;

namespace GealcBot.Storage;

internal static class StoredOrder
{
    /// <summary>By id, in the order that is the same on every database and in every culture.</summary>
    public static ImmutableArray<Stored> InOrder(this IEnumerable<Stored> documents) =>
        [.. documents.OrderBy(document => document.Key.Id, StringComparer.Ordinal)];
}

using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Plans;

namespace GealcBot.Storage.Shelves;

/// <summary>Plans and reports in the interchange format, as text: what is in them is the Documents project's affair.</summary>
public sealed class PlanShelf(IDocuments documents)
{
    internal const string Partition = "plans";

    public async Task<PlanText?> ReadAsync(PlanKey key, CancellationToken cancellation) =>
        Text(await documents.ReadAsync(At(key), cancellation));

    /// <summary>Null when there is one already.</summary>
    public async Task<PlanText?> CreateAsync(PlanKey key, string json, CancellationToken cancellation) =>
        Text(await documents.CreateAsync(At(key), json, cancellation));

    /// <summary>Null when somebody else replaced it meanwhile.</summary>
    public async Task<PlanText?> ReplaceAsync(PlanText read, string json, CancellationToken cancellation) =>
        Text(await documents.ReplaceAsync(At(read.Key), json, read.ETag, cancellation));

    /// <summary>By year, the plan before the report.</summary>
    public async Task<ImmutableArray<PlanText>> ListAsync(CancellationToken cancellation) =>
        [.. (await documents.ListAsync(Partition, cancellation)).Select(stored => Text(stored)!)];

    /// <summary>What was written at <paramref name="since"/> or later, and the mark to ask from next; the same may come twice.</summary>
    public async Task<PlanChanges> ChangesAsync(long since, CancellationToken cancellation)
    {
        var changes = await documents.ChangesAsync(Partition, since, cancellation);
        return new PlanChanges([.. changes.Documents.Select(stored => Text(stored)!)], changes.Next);
    }

    private static Key At(PlanKey key) => new(Partition, key.ToString());

    private static PlanText? Text(Stored? stored) =>
        stored is null ? null : new PlanText(PlanKey.Parse(stored.Key.Id), stored.Json, stored.ETag);
}

public readonly record struct PlanKey(int Year, DocumentKind Kind)
{
    private const string Plan = "plan";
    private const string Report = "report";

    public static PlanKey Parse(string text) =>
        text.Split('-') is [var year, Plan or Report] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PlanKey(number, text.EndsWith(Plan, StringComparison.Ordinal) ? DocumentKind.Plan : DocumentKind.Report)
            : throw new FormatException($"'{text}' is no key of a plan.");

    /// <summary>"2024-plan".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{(Kind == DocumentKind.Plan ? Plan : Report)}");
}

public sealed record PlanText(PlanKey Key, string Json, string ETag);

public sealed record PlanChanges(ImmutableArray<PlanText> Plans, long Next);

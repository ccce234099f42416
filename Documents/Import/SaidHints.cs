using System.Collections.Immutable;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import;

/// <summary>What a message that brings a file says of it: "es el plan de 2025".</summary>
public static class SaidHints
{
    private const int LongestMessage = 400;

    private static readonly Phrases Plan = ["plan", "plano", .. DocumentWords.Plan];

    /// <param name="years">The years that the message names; of several none is meant for sure.</param>
    public static ImportHints Of(string message, ImmutableArray<int> years)
    {
        var words = new WordText(message, LongestMessage);
        // "El informe del plan de 2023" is a report.
        DocumentKind? kind = words.HasAny(DocumentWords.Report) ? DocumentKind.Report : words.HasAny(Plan) ? DocumentKind.Plan : null;
        return new ImportHints(kind, years is [var year] ? year : null);
    }
}

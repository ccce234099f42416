using System.Collections.Immutable;
using GealcBot.Plans.Ledger;

namespace GealcBot.Bot.Hosting;

/// <summary>Settings <c>Review:…</c>: which reports wait for the Secretariat's review. None by default.</summary>
public sealed class ReviewSettings
{
    /// <summary>Kinds of report, by the names of <see cref="ReportKind"/>.</summary>
    public IReadOnlyList<string> Of { get; set; } = [];

    /// <summary>Reports that were recorded before this day are left alone.</summary>
    public DateOnly? Since { get; set; }

    public ReviewPolicy Policy => new([.. Of.Select(Kind).OfType<ReportKind>()]) { Since = Since };

    /// <param name="alone">What was written in the place of the list, which the binder would leave out without a word.</param>
    public void Validate(string? alone = null)
    {
        if (alone is { Length: > 0 })
        {
            throw new SettingException($"Review:Of is '{alone}'; it is a list, so write Review:Of:0 for the first kind of report, Review:Of:1 for the second.");
        }

        if (Of.FirstOrDefault(word => Kind(word) is null) is { } wrong)
        {
            throw new SettingException($"Review:Of has '{wrong}', which is no kind of report; write {string.Join(", ", Enum.GetNames<ReportKind>().SkipLast(1))} or {Enum.GetNames<ReportKind>()[^1]}, each as an item of its own.");
        }
    }

    // By name alone: "1" would be read as the second kind.
    private static ReportKind? Kind(string word) =>
        Enum.GetValues<ReportKind>().Cast<ReportKind?>().FirstOrDefault(kind => string.Equals($"{kind}", word, StringComparison.OrdinalIgnoreCase));
}

using System.Text.RegularExpressions;

namespace GealcBot.Plans;

public enum EndingKind
{
    Postponed,
    NotNeeded,
    Substituted,
    DecidedOtherwise,
}

/// <summary>Why an activity will not happen this year (domain.md section 5): never "failed", always with its reason.</summary>
/// <param name="ToYear">The year it was postponed to (000:83, 000:111, 000:303).</param>
/// <param name="Words">The document's or the person's own.</param>
public sealed partial record Ending(EndingKind Kind, int? ToYear, string? Words)
{
    /// <summary>What took its place, as far as the words say it (000:211 "e-mail exchanges").</summary>
    /// <remarks>Looked for when it is asked: the tables of the pattern alone are 2 MB, and are only made then.</remarks>
    public string? Instead => Kind is EndingKind.Substituted or EndingKind.DecidedOtherwise && Words is not null && InsteadPattern().Match(Words) is { Success: true } match
        ? match.Groups["what"].Value.TrimEnd()
        : null;

    /// <summary>Null for a status that ends nothing.</summary>
    public static Ending? Of(ReportedStatus status) => status.Kind switch
    {
        StatusKind.Postponed => new(EndingKind.Postponed, status.Date?.First.Year, status.Raw),
        StatusKind.NotNeeded => new(EndingKind.NotNeeded, null, status.Raw),
        StatusKind.Substituted => new(EndingKind.Substituted, null, status.Raw),
        StatusKind.DecidedOtherwise => new(EndingKind.DecidedOtherwise, null, status.Raw),
        _ => null,
    };

    // 000:211 "substituted by …", 001:248 "addressed cross-sectionally in …", 001:200 "use as reference …"; up to the purpose or the stop.
    [GeneratedRegex(
        @"(?:(?:substituted|replaced) (?:by|with)|(?:sustitu|reempla|substitu)[a-zíóü]+ por|remplac\w+ par|(?:addressed|covered)(?: cross-sectionally)? in|use as reference|usar? como referencia)(?: the| los| las| les| os| as)? (?<what>.{3,}?)(?:,| in order to| a fin de| para | afin de| such as| especially|\.|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InsteadPattern();
}

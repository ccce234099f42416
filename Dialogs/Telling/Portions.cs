using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Telling;

/// <summary>"Una de las dos reuniones ya fue", "2 of the 3", "la primera de las dos": how many of those that are owed.</summary>
internal static partial class Portions
{
    public static Quantity? In(string text)
    {
        var folded = Folding.Of(text);
        var found = Portion().Match(folded) is { Success: true } said && Number(said.Groups["part"].Value) is not null ? said : Among().Match(folded);
        return found.Success && Number(found.Groups["part"].Value) is { } part && Number(found.Groups["all"].Value) is { } all && part > 0 && part < all ? new Quantity(part, all) : null;
    }

    private static int? Number(string word) => word switch
    {
        "un" or "una" or "uno" or "one" or "um" or "uma" or "une" or "primera" or "primer" or "primero" or "first" or "primeira" or "primeiro" or "premiere" or "premier" => 1,
        "dos" or "two" or "dois" or "duas" or "deux" => 2,
        "tres" or "three" or "trois" => 3,
        "cuatro" or "four" or "quatro" or "quatre" => 4,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    /// <summary>"De las dos reuniones ya fuimos a una", "of the two we did one".</summary>
    [GeneratedRegex(@"\b(?:de las|de los|das|dos|of the|des|sur les)\s+(?<all>dos|two|dois|duas|deux|tres|three|trois|cuatro|four|quatro|quatre|\d)\b.{1,60}?\b(?<part>una|uno|one|uma|um|une|dos|two|dois|duas|deux|tres|three|trois)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Among();

    [GeneratedRegex(@"\b(?<part>[a-z]{2,8}|\d)\s+(?:de|of|das|dos|des|sur)(?:\s+(?:las|los|the|les))?\s+(?<all>dos|two|dois|duas|deux|tres|three|trois|cuatro|four|quatro|quatre|\d)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Portion();
}

using System.Text.RegularExpressions;

namespace GealcBot.Dialogs.Telling;

/// <summary>"…porque no hay fondos": the reason that a sentence gives.</summary>
internal static partial class Reasons
{
    public static string? In(string text) => Because().Match(text) is { Success: true } found ? found.Groups["why"].Value.Trim(' ', '.', ',') : null;

    [GeneratedRegex(@"\b(?:porque|because|parce que|parce qu['’]|por falta de|for lack of|faute de|due to|debido a|devido a)\s*(?<why>.{3,300})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Because();
}

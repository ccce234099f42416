using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Dialogs.Settings;

namespace GealcBot.Dialogs.Telling;

/// <summary>"…a las 15", "at 3 pm", "às 15h", "à 15 h 30": the hour that a sentence gives.</summary>
internal static partial class Hours
{
    public static TimeOnly? In(string text)
    {
        if (Said().Match(text) is not { Success: true } found)
        {
            return null;
        }

        var hour = int.Parse(found.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = found.Groups["minute"].Success ? int.Parse(found.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var half = found.Groups["late"].Success ? "pm" : found.Groups["early"].Success ? "am" : found.Groups["half"].Value;
        var whole = half.StartsWith("p", StringComparison.OrdinalIgnoreCase) && hour < 12 ? hour + 12 : half.StartsWith("a", StringComparison.OrdinalIgnoreCase) && hour == 12 ? 0 : hour;
        return whole < 24 && minute < 60 ? new TimeOnly(whole, minute) : null;
    }

    /// <summary>The zone said beside the hour: "a las 11 de Lima", "10h de Brasília", "3 pm Jamaica time"; or by itself: "hora de Lima", "Jamaica time". Null where none is.</summary>
    public static string? ZoneIn(string text) =>
        Said().Match(text) is { Success: true, Index: var start, Length: var length } ? Zones.In(Beside(text.AsSpan(start + length)))
        : ZoneAlone().Match(text) is { Success: true } alone ? Zones.In(alone.Groups["zone"].Value)
        : null;

    /// <summary>"Misma hora", "same time".</summary>
    public static bool IsTheSame(string text) => Same().IsMatch(text);

    [GeneratedRegex(@"\b(?:misma hora|same (?:time|hour)|mesma hora|mesmo hor[áa]rio|mismo horario|m[êe]me heure)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Same();

    /// <summary>It gives an hour, or the zone of one.</summary>
    public static bool AreIn(string text) => In(text) is not null || ZoneIn(text) is not null;

    /// <summary>"11h, o pessoal do México…": a place behind a comma is no zone.</summary>
    private static string Beside(ReadOnlySpan<char> rest) =>
        rest[..Math.Min(rest.Length, ZoneWithin)] is var near && near.IndexOfAny(",.;") is >= 0 and var end && !SaysHour(near[(end + 1)..]) ? near[..end].ToString() : near.ToString();

    /// <summary>"…, heure de Port-au-Prince", "…, hora de Lima".</summary>
    private static bool SaysHour(ReadOnlySpan<char> behind) =>
        behind.TrimStart() is var next && (next.StartsWith("heure", StringComparison.OrdinalIgnoreCase) || next.StartsWith("hora", StringComparison.OrdinalIgnoreCase) || next.StartsWith("horário", StringComparison.OrdinalIgnoreCase) || next.Contains("time", StringComparison.OrdinalIgnoreCase));

    /// <summary>Letters behind the hour in which its zone is named.</summary>
    private const int ZoneWithin = 40;

    [GeneratedRegex(@"\b(?:hora|horário|horario|heure)\s+(?:de\s+la\s+|de\s+|do\s+|da\s+|del\s+|d['’])?(?<zone>[^,.;:\d]{3,30})|(?<zone>[^,.;:\d]{3,30})\s+time\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ZoneAlone();

    // "À 15 h" needs its h, "à" alone goes before places; "at 15" and "a las 15" say all.
    [GeneratedRegex(@"(?:\b(?:a las|a la|at|às|as)\s+(?<hour>\d{1,2})(?:\s*[:.h]\s*(?<minute>\d{2}))?(?:\s*(?:h|hs|hrs|horas|hours))?(?:\s*(?<half>[ap]\.?\s?m\b\.?))?|\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s+(?:in the|de la|da|du)\s+(?:(?<early>morning|mañana|manhã|matin)|(?<late>afternoon|evening|tarde|noche|noite|soir))\b|(?:^|\s)à\s+(?<hour>\d{1,2})\s*(?:h|heures)\s*(?<minute>\d{2})?|\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s*(?<half>[ap]\.?m\b\.?)|\b(?<hour>\d{1,2})\s*(?:h|hs|hrs)(?<minute>\d{2})?\b|\b(?<hour>\d{1,2}):(?<minute>\d{2})\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Said();
}

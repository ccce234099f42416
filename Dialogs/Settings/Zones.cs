using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Delivery;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Settings;

/// <summary>The time zones in which the Network's members live.</summary>
internal static class Zones
{
    private static readonly ImmutableArray<string> Known =
    [
        "America/Tijuana", "America/Hermosillo", "America/Chihuahua", "America/Mexico_City", "America/Cancun", "America/Belize", "America/Guatemala",
        "America/El_Salvador", "America/Tegucigalpa", "America/Managua", "America/Costa_Rica", "America/Panama", "America/Havana", "America/Nassau",
        "America/Jamaica", "America/Port-au-Prince", "America/Santo_Domingo", "America/Puerto_Rico", "America/Port_of_Spain", "America/Barbados", "America/St_Lucia", "America/Grenada", "America/Dominica", "America/Antigua", "America/St_Kitts", "America/St_Vincent",
        "America/Bogota", "America/Guayaquil", "Pacific/Galapagos", "America/Lima", "America/La_Paz", "America/Caracas", "America/Guyana",
        "America/Paramaribo", "America/Rio_Branco", "America/Manaus", "America/Sao_Paulo", "America/Asuncion", "America/Montevideo",
        "America/Argentina/Buenos_Aires", "America/Santiago", "Pacific/Easter", "America/New_York", "America/Toronto", "Europe/Madrid",
    ];

    /// <summary>Zones that are understood and not offered: their clocks agree, most of the year, with one that is.</summary>
    private static readonly ImmutableArray<string> Understood =
    [
        "America/Fortaleza", "America/Recife", "America/Belem", "America/Bahia", "America/Maceio", "America/Cuiaba", "America/Campo_Grande", "America/Porto_Velho", "America/Boa_Vista", "America/Noronha",
        "America/Araguaina", "America/Santarem", "America/Monterrey", "America/Merida", "America/Mazatlan", "America/Argentina/Cordoba", "America/Argentina/Mendoza", "America/Argentina/Salta",
        "America/Argentina/Tucuman", "America/Punta_Arenas", "America/Cayenne", "America/Martinique", "America/Guadeloupe", "America/Curacao", "America/Aruba", "America/Chicago",
    ];

    /// <summary>Capitals that give their name to no zone, folded.</summary>
    private static readonly ImmutableArray<(string Name, string Zone)> Capitals =
    [
        ("brasilia", "America/Sao_Paulo"), ("ciudad de mexico", "America/Mexico_City"), ("cdmx", "America/Mexico_City"), ("kingston", "America/Jamaica"),
        ("san jose", "America/Costa_Rica"), ("quito", "America/Guayaquil"), ("port of spain", "America/Port_of_Spain"), ("puerto espana", "America/Port_of_Spain"),
        ("san salvador", "America/El_Salvador"), ("georgetown", "America/Guyana"), ("bridgetown", "America/Barbados"), ("washington", "America/New_York"),
        ("la habana", "America/Havana"), ("rio branco", "America/Rio_Branco"), ("haiti", "America/Port-au-Prince"), ("uruguay", "America/Montevideo"), ("uruguai", "America/Montevideo"),
        ("peru", "America/Lima"), ("perou", "America/Lima"), ("colombia", "America/Bogota"), ("colombie", "America/Bogota"), ("ecuador", "America/Guayaquil"), ("equador", "America/Guayaquil"),
        ("mexico", "America/Mexico_City"), ("mexique", "America/Mexico_City"), ("trinidad", "America/Port_of_Spain"), ("honduras", "America/Tegucigalpa"), ("paraguay", "America/Asuncion"),
        ("paraguai", "America/Asuncion"), ("venezuela", "America/Caracas"), ("bolivia", "America/La_Paz"), ("bolivie", "America/La_Paz"), ("argentina", "America/Argentina/Buenos_Aires"),
        ("argentine", "America/Argentina/Buenos_Aires"), ("chile", "America/Santiago"), ("chili", "America/Santiago"), ("cuba", "America/Havana"), ("nicaragua", "America/Managua"),
        ("republica dominicana", "America/Santo_Domingo"), ("dominican republic", "America/Santo_Domingo"), ("surinam", "America/Paramaribo"), ("suriname", "America/Paramaribo"),
        ("bahamas", "America/Nassau"), ("castries", "America/St_Lucia"), ("saint lucia", "America/St_Lucia"), ("roseau", "America/Dominica"), ("st george s", "America/Grenada"), ("basseterre", "America/St_Kitts"), ("kingstown", "America/St_Vincent"), ("belmopan", "America/Belize"), ("belice", "America/Belize"), ("sao paulo", "America/Sao_Paulo"),
        ("rio de janeiro", "America/Sao_Paulo"), ("belo horizonte", "America/Sao_Paulo"), ("porto alegre", "America/Sao_Paulo"), ("curitiba", "America/Sao_Paulo"), ("florianopolis", "America/Sao_Paulo"), ("goiania", "America/Sao_Paulo"),
        ("joao pessoa", "America/Fortaleza"), ("sao luis", "America/Fortaleza"), ("teresina", "America/Fortaleza"), ("guadalajara", "America/Mexico_City"), ("puebla", "America/Mexico_City"), ("medellin", "America/Bogota"),
        ("barranquilla", "America/Bogota"), ("cartagena", "America/Bogota"), ("cochabamba", "America/La_Paz"), ("arequipa", "America/Lima"), ("cusco", "America/Lima"), ("valparaiso", "America/Santiago"),
        ("san pedro sula", "America/Tegucigalpa"), ("cap haitien", "America/Port-au-Prince"), ("ptauprince", "America/Port-au-Prince"), ("p au p", "America/Port-au-Prince"), ("potoprens", "America/Port-au-Prince"), ("gonaives", "America/Port-au-Prince"), ("jacmel", "America/Port-au-Prince"), ("montego bay", "America/Jamaica"),
        ("montreal", "America/Toronto"), ("ottawa", "America/Toronto"), ("quebec", "America/Toronto"), ("miami", "America/New_York"), ("nueva york", "America/New_York"), ("guayaquil", "America/Guayaquil"), ("rosario", "America/Argentina/Buenos_Aires"), ("les cayes", "America/Port-au-Prince"),
    ];

    /// <summary>As whole words, worked out once.</summary>
    private static readonly ImmutableArray<(string Words, string Zone)> CapitalWords = [.. Capitals.Select(capital => (Words(capital.Name), capital.Zone))];

    private static readonly ImmutableArray<(string City, string Folded, string Zone)> KnownWords = [.. Known.Concat(Understood).Select(name => (Words(City(name)), Subjects.Fold(name), name))];

    /// <summary>By how far they are from UTC on a day, with that in words.</summary>
    public static ImmutableArray<Choice> Choices(DateOnly day, string? own)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return
        [
            .. from name in own is null || Known.Contains(own) ? Known : Known.Add(own)
               where TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)
               let offset = TimeZoneInfo.FindSystemTimeZoneById(name).GetUtcOffset(noon)
               orderby offset, name
               select new Choice($"{City(name)} (UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)})", name),
        ];
    }

    /// <summary>The zone that a sentence names, by its city or by its IANA name; null where it names none.</summary>
    public static string? In(string text)
    {
        var (said, folded) = (Words(text), Subjects.Fold(text));
        // "Castries now, not Washington": the one that is said first.
        return CapitalWords.Where(capital => said.Contains(capital.Words, StringComparison.Ordinal)).OrderBy(capital => said.IndexOf(capital.Words, StringComparison.Ordinal)).FirstOrDefault().Zone
            ?? KnownWords.Where(known => said.Contains(known.City, StringComparison.Ordinal) || folded.Contains(known.Folded, StringComparison.Ordinal)).Select(known => known.Zone).MaxBy(name => name.Length);
    }

    /// <summary>Whole words: there is no Lima in "clima".</summary>
    private static string Words(string text) => $" {string.Join(' ', SaidPhrases.Words(text))} ";

    public static bool Knows(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    private static string City(string name) => name[(name.LastIndexOf('/') + 1)..].Replace('_', ' ');
}

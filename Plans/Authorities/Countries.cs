using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GealcBot.Plans.Authorities;

/// <summary>Subregions of the committee's rule (003:11).</summary>
public enum Subregion
{
    Mercosur,
    Andean,
    Mesoamerica,
    Caribbean,
}

/// <summary>The countries that documents name, in any of the four languages, as ISO 3166-1 alpha-2.</summary>
public static class Countries
{
    /// <summary>
    /// The subregion is an inference: no document says which country counts where, so nothing but a warning may rest on it.
    /// </summary>
    private static readonly (string Code, Subregion InferredSubregion, string[] Names)[] Table =
    [
        ("AR", Subregion.Mercosur, ["argentina", "argentine"]),
        ("BR", Subregion.Mercosur, ["brasil", "brazil", "bresil"]),
        ("CL", Subregion.Mercosur, ["chile", "chili"]),
        ("PY", Subregion.Mercosur, ["paraguay", "paraguai"]),
        ("UY", Subregion.Mercosur, ["uruguay", "uruguai"]),
        ("BO", Subregion.Andean, ["bolivia", "bolivie"]),
        ("CO", Subregion.Andean, ["colombia", "colombie"]),
        ("EC", Subregion.Andean, ["ecuador", "equador", "equateur"]),
        ("PE", Subregion.Andean, ["peru", "perou"]),
        ("VE", Subregion.Andean, ["venezuela"]),
        ("CR", Subregion.Mesoamerica, ["costa rica"]),
        ("SV", Subregion.Mesoamerica, ["el salvador", "salvador"]),
        ("GT", Subregion.Mesoamerica, ["guatemala"]),
        ("HN", Subregion.Mesoamerica, ["honduras"]),
        ("MX", Subregion.Mesoamerica, ["mexico", "mexique"]),
        ("NI", Subregion.Mesoamerica, ["nicaragua"]),
        ("PA", Subregion.Mesoamerica, ["panama"]),
        ("DO", Subregion.Mesoamerica, ["republica dominicana", "dominican republic", "republique dominicaine"]),
        ("CU", Subregion.Mesoamerica, ["cuba"]),
        ("AG", Subregion.Caribbean, ["antigua y barbuda", "antigua and barbuda", "antigua e barbuda", "antigua-et-barbuda"]),
        ("BS", Subregion.Caribbean, ["bahamas", "the bahamas", "las bahamas"]),
        ("BB", Subregion.Caribbean, ["barbados", "barbade"]),
        ("BZ", Subregion.Caribbean, ["belice", "belize"]),
        ("DM", Subregion.Caribbean, ["dominica", "dominique"]),
        ("GD", Subregion.Caribbean, ["granada", "grenada", "grenade"]),
        ("GY", Subregion.Caribbean, ["guyana", "guiana"]),
        ("HT", Subregion.Caribbean, ["haiti"]),
        ("JM", Subregion.Caribbean, ["jamaica", "jamaique"]),
        ("KN", Subregion.Caribbean, ["saint kitts y nevis", "saint kitts and nevis", "st kitts and nevis", "sao cristovao e nevis", "saint-kitts-et-nevis"]),
        ("LC", Subregion.Caribbean, ["santa lucia", "saint lucia", "st lucia", "sainte-lucie"]),
        ("VC", Subregion.Caribbean, ["san vicente y las granadinas", "saint vincent and the grenadines", "sao vicente e granadinas", "saint-vincent-et-les-grenadines"]),
        ("SR", Subregion.Caribbean, ["surinam", "suriname"]),
        ("TT", Subregion.Caribbean, ["trinidad y tobago", "trinidad and tobago", "trinidad & tobago", "trinidad e tobago", "trinite-et-tobago"]),
    ];

    /// <summary>No members of the Network, and named by its documents all the same.</summary>
    private static readonly (string Code, string[] Names)[] Hosts = [("KR", ["corea", "corea del sur", "korea", "south korea", "coreia", "coreia do sul", "coree", "coree du sud"])];

    /// <summary>Capitals, by which a document may name where something took place; a person may be called so too, so that they stand apart.</summary>
    private static readonly (string Name, string Code)[] Capitals =
    [
        ("buenos aires", "AR"), ("brasilia", "BR"), ("santiago de chile", "CL"), ("asuncion", "PY"), ("montevideo", "UY"), ("la paz", "BO"), ("bogota", "CO"), ("quito", "EC"), ("lima", "PE"), ("caracas", "VE"),
        ("san jose", "CR"), ("san salvador", "SV"), ("ciudad de guatemala", "GT"), ("guatemala city", "GT"), ("tegucigalpa", "HN"), ("ciudad de mexico", "MX"), ("mexico city", "MX"), ("managua", "NI"), ("santo domingo", "DO"),
        ("la habana", "CU"), ("havana", "CU"), ("nassau", "BS"), ("bridgetown", "BB"), ("belmopan", "BZ"), ("roseau", "DM"), ("georgetown", "GY"), ("port au prince", "HT"), ("kingston", "JM"), ("basseterre", "KN"),
        ("castries", "LC"), ("kingstown", "VC"), ("paramaribo", "SR"), ("port of spain", "TT"), ("puerto espana", "TT"),
    ];

    private static readonly FrozenDictionary<string, string> ByName =
        Table.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Code))).ToFrozenDictionary();

    private static readonly char[] Apart = [' ', '\u00A0', ',', '.', ';', ':', '(', ')', '-', '/', '\n'];

    // The longer names first, so that a country is not found inside the name of another.
    private static readonly ImmutableArray<(string Name, string Code)> ByLength =
        [.. ByName.Concat(Hosts.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Code)))).OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => ($" {string.Join(' ', pair.Key.Split(Apart))} ", pair.Value))];

    private static readonly FrozenDictionary<string, Subregion> Inferred = Table.ToFrozenDictionary(row => row.Code, row => row.InferredSubregion);

    /// <summary>How many there are: no meeting of the Network has had more.</summary>
    public static int Known => Table.Length;

    public static IEnumerable<string> Codes => Table.Select(row => row.Code);

    /// <summary>Null for a name that is no country we know: it is then kept as it was written.</summary>
    public static string? CodeOf(string name) => ByName.TryGetValue(Subjects.Fold(name.Trim(' ', '.', ',')), out var code) ? code : null;

    /// <summary>The countries that a place names, by themselves or by their capital: "Brasilia", "Kingston, Jamaica".</summary>
    public static ImmutableArray<string> OfPlace(string? place) => string.IsNullOrEmpty(place) ? [] : [.. NamedIn(place).Union(
        Worded(place) is var folded ? Capitals.Where(capital => folded.Contains($" {capital.Name} ", StringComparison.Ordinal)).Select(capital => capital.Code) : [])];

    private static string Worded(string text) => $" {string.Join(' ', Subjects.Fold(text).Split(Apart, StringSplitOptions.RemoveEmptyEntries))} ";

    /// <summary>The countries that a text names, each once; "República Dominicana" is not Dominica.</summary>
    public static ImmutableArray<string> NamedIn(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var folded = Worded(text);
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, code) in ByLength)
        {
            if (folded.Contains(name, StringComparison.Ordinal))
            {
                folded = folded.Replace(name, "  ", StringComparison.Ordinal);
                found.Add(code);
            }
        }

        return [.. found.Distinct()];
    }

    public static Subregion? InferredSubregionOf(string code) => Inferred.TryGetValue(code, out var subregion) ? subregion : null;
}

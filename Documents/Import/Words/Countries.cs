using System.Collections.Frozen;

namespace GealcBot.Documents.Import.Words;

internal enum Subregion
{
    Mercosur,
    Andean,
    Mesoamerica,
    Caribbean,
}

/// <summary>
/// The members of the Network in four languages, folded, with the subregion they are usually counted in: no document of the
/// Network says it, so what follows from it is a warning.
/// </summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, Subregion> ByName = new (Subregion Subregion, string[] Names)[]
    {
        (Subregion.Mercosur, ["argentina", "argentine", "brasil", "brazil", "bresil", "paraguay", "paraguai", "uruguay", "uruguai", "chile", "chili"]),
        (Subregion.Andean, ["bolivia", "bolivie", "colombia", "colombie", "ecuador", "equador", "equateur", "peru", "perou", "venezuela"]),
        (Subregion.Mesoamerica,
        [
            "belice", "belize", "costa rica", "el salvador", "salvador", "guatemala", "honduras", "mexico", "mexique", "nicaragua", "panama", "republica dominicana",
            "dominican republic", "the dominican republic", "republique dominicaine", "la republica dominicana", "la republique dominicaine",
        ]),
        (Subregion.Caribbean,
        [
            "antigua y barbuda", "antigua and barbuda", "antigua & barbuda", "antigua e barbuda", "antigua et barbuda", "bahamas", "the bahamas", "las bahamas", "barbados", "barbade", "dominica", "dominique",
            "granada", "grenada", "grenade", "guyana", "guiana", "haiti", "jamaica", "jamaique", "san cristobal y nieves", "saint kitts and nevis", "st. kitts and nevis", "sao cristovao e nevis",
            "saint christophe et nieves", "santa lucia", "saint lucia", "st. lucia", "sainte lucie", "san vicente y las granadinas", "saint vincent and the grenadines", "st. vincent and the grenadines",
            "sao vicente e granadinas", "saint vincent et les grenadines", "suriname", "surinam", "trinidad y tobago", "trinidad and tobago", "trinidad & tobago", "trinidad e tobago", "trinite et tobago",
        ]),
    }
    .SelectMany(row => row.Names.Select(name => (name, row.Subregion)))
    .ToFrozenDictionary(pair => pair.name, pair => pair.Subregion);

    private static readonly FrozenSet<string> Conjoined =
        ByName.Keys.Where(name => name.Contains(" y ") || name.Contains(" and ") || name.Contains(" e ") || name.Contains(" et ")).ToFrozenSet();

    public static Subregion? SubregionOf(string country) =>
        ByName.TryGetValue(Folding.Fold(country), out var subregion) ? subregion : null;

    /// <summary>Whether the word between the two parts belongs to one name: "Trinidad y Tobago".</summary>
    public static bool IsOneName(string folded) => Conjoined.Contains(folded);
}

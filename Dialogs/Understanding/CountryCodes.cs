using System.Collections.Frozen;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"Con CL, UY y BR", "vinieron México, cr y sv", "JAM BLZ TTO": the two or three letters of ISO 3166-1 in the place of a country's name.</summary>
internal static class CountryCodes
{
    public static IEnumerable<string> In(Scene scene, Lexicon lexicon)
    {
        var named = new bool[scene.Count];
        for (var at = 0; at < scene.Count; at++)
        {
            named[at] = scene.Items[at].Has(Kind.Country) || (IsCode(scene, at, lexicon.Countries) && IsCapital(scene, at)) || IsOfRun(scene, at, lexicon.Countries);
        }

        // From both sides: the first of "cr, sv y México" stands beside the next one.
        for (var at = 0; at < scene.Count; at++)
        {
            named[at] |= IsCode(scene, at, lexicon.Countries) && IsNoWord(scene, at) && Before(scene, named, at);
        }

        for (var at = scene.Count - 1; at >= 0; at--)
        {
            named[at] |= IsCode(scene, at, lexicon.Countries) && IsNoWord(scene, at) && After(scene, named, at);
        }

        for (var at = 0; at < scene.Count; at++)
        {
            if (named[at] && !scene.Items[at].Has(Kind.Country))
            {
                yield return Code(scene.TokenAt(at).Text, lexicon.Countries)!;
            }
        }
    }

    private static bool IsCode(Scene scene, int at, string[] countries) =>
        scene.Items[at].Count == 1 && !scene.Used[at] && scene.TokenAt(at) is { IsWord: true, Text.Length: 2 or 3 } token && Code(token.Text, countries) is not null;

    /// <summary>ISO 3166-1 alpha-2 of a code of two letters or of three; null for what is none.</summary>
    private static string? Code(string text, string[] countries) =>
        text.ToUpperInvariant() is var code && countries.Contains(code) ? code : OfThree.GetValueOrDefault(code);

    /// <summary>"Uy ar cl py": so many on end are no words.</summary>
    private static bool IsOfRun(Scene scene, int at, string[] countries)
    {
        if (!IsCode(scene, at, countries))
        {
            return false;
        }

        var (first, last) = (at, at);
        while (first > 0 && (IsCode(scene, first - 1, countries) || (first > 1 && scene.Is(first - 1, Concept.AndAlso) && IsCode(scene, first - 2, countries))))
        {
            first--;
        }

        while (last + 1 < scene.Count && (IsCode(scene, last + 1, countries) || (last + 2 < scene.Count && scene.Is(last + 1, Concept.AndAlso) && IsCode(scene, last + 2, countries))))
        {
            last++;
        }

        return Enumerable.Range(first, last - first + 1).Count(one => IsCode(scene, one, countries)) >= LeastRun;
    }

    private const int LeastRun = 3;

    /// <summary>ISO 3166-1 alpha-3, and what sport calls those that it calls otherwise.</summary>
    private static readonly FrozenDictionary<string, string> OfThree = "ARG=AR BRA=BR CHL=CL CHI=CL PRY=PY PAR=PY URY=UY URU=UY BOL=BO COL=CO ECU=EC PER=PE VEN=VE CRI=CR CRC=CR SLV=SV ESA=SV GTM=GT GUA=GT HND=HN HON=HN MEX=MX NIC=NI NCA=NI PAN=PA DOM=DO CUB=CU ATG=AG ANT=AG BHS=BS BAH=BS BRB=BB BAR=BB BLZ=BZ BIZ=BZ DMA=DM GRD=GD GRN=GD GUY=GY HTI=HT HAI=HT JAM=JM KNA=KN SKN=KN LCA=LC VCT=VC VIN=VC SUR=SR TTO=TT TRI=TT"
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static bool IsNoWord(Scene scene, int at) => scene.TokenAt(at).Text.Length == 2 && !scene.Items[at].Has(Kind.Function);

    private static bool IsCapital(Scene scene, int at)
    {
        var (token, original) = (scene.TokenAt(at), scene.Text.Original);
        var start = scene.Text.OriginOf(token.Start);
        // "GT" is first of all a working group.
        return !token.Is(Cue.GroupWord) && start + 1 < original.Length && char.IsUpper(original[start]) && char.IsUpper(original[start + 1]) && original.Any(char.IsLower);
    }

    private static bool Before(Scene scene, bool[] named, int at)
    {
        var before = at - 1;
        while (before >= 0 && scene.Is(before, Concept.AndAlso))
        {
            before--;
        }

        return before >= 0 && named[before];
    }

    private static bool After(Scene scene, bool[] named, int at)
    {
        var after = at + 1;
        while (after < scene.Count && scene.Is(after, Concept.AndAlso))
        {
            after++;
        }

        return after < scene.Count && named[after];
    }
}

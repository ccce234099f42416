namespace GealcBot.Dialogs.Understanding;

/// <summary>"Con CL, UY y BR", "vinieron México, cr y sv": the two letters of ISO 3166-1 in the place of a country's name.</summary>
internal static class CountryCodes
{
    /// <summary>"GT" is first of all a working group.</summary>
    private const string WorkingGroup = "gt";

    public static IEnumerable<string> In(Scene scene, Lexicon lexicon)
    {
        var named = new bool[scene.Count];
        for (var at = 0; at < scene.Count; at++)
        {
            named[at] = scene.Items[at].Has(Kind.Country) || (IsCode(scene, at, lexicon.Countries) && IsCapital(scene, at));
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
                yield return scene.TokenAt(at).Text.ToUpperInvariant();
            }
        }
    }

    private static bool IsCode(Scene scene, int at, string[] countries) =>
        scene.Items[at].Count == 1 && !scene.Used[at] && scene.TokenAt(at) is { IsWord: true, Text.Length: 2 } token && countries.Contains(token.Text.ToUpperInvariant());

    private static bool IsNoWord(Scene scene, int at) => !scene.Items[at].Has(Kind.Function);

    private static bool IsCapital(Scene scene, int at)
    {
        var (token, original) = (scene.TokenAt(at), scene.Text.Original);
        var start = scene.Text.OriginOf(token.Start);
        return token.Text != WorkingGroup && start + 1 < original.Length && char.IsUpper(original[start]) && char.IsUpper(original[start + 1]) && original.Any(char.IsLower);
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

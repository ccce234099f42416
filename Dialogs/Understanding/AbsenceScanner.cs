using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>"Faltó Belice", "everyone but Cuba and Haiti", "o Peru não veio": the countries of which it is said that they were not there.</summary>
internal static class AbsenceScanner
{
    /// <summary>So far behind a country its absence is still said of it: "Belize could unfortunately not join".</summary>
    private const int Within = 4;

    public static ImmutableArray<string> In(Scene scene, Lexicon lexicon)
    {
        var absent = ImmutableArray.CreateBuilder<string>();
        var (missing, last) = (false, new List<string>());
        for (var at = 0; at < scene.Count; at++)
        {
            if (scene.Items[at].Find(Kind.Country) is >= 0 and var country)
            {
                last.Add(lexicon.Countries[country]);
                if (missing || IsMissed(scene, at) || IsDenied(scene, at))
                {
                    absent.AddRange(last);
                }
            }
            else if (IsMissingAhead(scene, at))
            {
                missing = true;
                last.Clear();
            }
            else if (!scene.TokenAt(at).Is(Cue.InList))
            {
                // "Faltó Belice, estuvo Chile": what is said of one is not said of the next.
                missing = missing && last.Count == 0;
                last.Clear();
            }
        }

        return [.. absent.Distinct()];
    }

    private static bool IsMissed(Scene scene, int country)
    {
        for (var at = country + 1; at < scene.Count && at <= country + Within && scene.Items[at].Find(Kind.Country) < 0; at++)
        {
            if (IsMissingBehind(scene.TokenAt(at)))
            {
                return !IsDenied(scene, at + 1);
            }
        }

        return false;
    }

    /// <summary>"Dominican Republic, not Dominica": a no right before a country is said of that one.</summary>
    private static bool IsDenied(Scene scene, int at) =>
        at > 0 && at < scene.Count && scene.Items[at].Find(Kind.Country) >= 0 && IsDenial(scene.TokenAt(at - 1)) && (at == 1 || scene.Items[at - 2].Find(Kind.Country) >= 0);

    /// <summary>"Salvo Cuba", "all but Cuba", "sans Haïti".</summary>
    private static bool IsMissingAhead(Scene scene, int at) =>
        scene.TokenAt(at) is var word && (word.Is(Cue.Without) || word.Is(Cue.Except) || word.Is(Cue.MissingAhead) || (word.Is(Cue.But) && at > 0 && scene.TokenAt(at - 1).Is(Cue.ButAll)));

    /// <summary>"Cuba não", "Belize absent".</summary>
    private static bool IsMissingBehind(Token word) => word.Is(Cue.MissingBehind) || IsDenial(word);

    /// <summary>"Non, Haïti" answers, and says of no country that it was not there.</summary>
    private static bool IsDenial(Token word) => word.Is(Cue.Denial) && !word.Is(Cue.NoAnswer);
}

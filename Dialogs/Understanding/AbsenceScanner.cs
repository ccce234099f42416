using System.Collections.Frozen;
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
            var text = scene.TokenAt(at).Text;
            if (scene.Items[at].Find(Kind.Country) is >= 0 and var country)
            {
                last.Add(lexicon.Countries[country]);
                if (missing || IsMissed(scene, at) || IsDenied(scene, at))
                {
                    absent.AddRange(last);
                }
            }
            else if (Ahead.Contains(text) || (text is "but" && at > 0 && scene.TokenAt(at - 1).Text is "all" or "everyone" or "everybody"))
            {
                missing = true;
                last.Clear();
            }
            else if (!IsBetween(text))
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
            if (Behind.Contains(scene.TokenAt(at).Text))
            {
                return !IsDenied(scene, at + 1);
            }
        }

        return false;
    }

    /// <summary>"Dominican Republic, not Dominica": a no right before a country is said of that one.</summary>
    private static bool IsDenied(Scene scene, int at) =>
        at > 0 && at < scene.Count && scene.Items[at].Find(Kind.Country) >= 0 && scene.TokenAt(at - 1).Text is "not" or "no" or "nao" or "pas" && (at == 1 || scene.Items[at - 2].Find(Kind.Country) >= 0);

    private static bool IsBetween(string text) =>
        text is "y" or "e" or "and" or "et" or "ni" or "nem" or "or" or "o" or "a" or "la" or "el" or "le" or "les" or "os" or "as" or "the" or "l" or "d" or "de" or "du" or "da" or "do" or "del" or "of";

    /// <summary>Said before the countries.</summary>
    private static readonly FrozenSet<string> Ahead = new[]
    {
        "falto", "faltaron", "faltando", "sin", "menos", "salvo", "excepto", "ausente", "ausentes", "without", "except", "missing", "absent", "minus",
        "faltou", "faltaram", "sem", "exceto", "sans", "sauf", "manquait", "manquaient", "absente", "absents", "hormis",
    }.ToFrozenSet();

    /// <summary>Said behind a country.</summary>
    private static readonly FrozenSet<string> Behind = new[]
    {
        "no", "not", "nao", "n", "pas", "didn't", "didnt", "couldn't", "couldnt", "wasn't", "wasnt", "falto", "faltaron", "faltou", "faltaram", "ausente", "ausentes", "absent", "absente", "absents", "missing", "missed",
        "manquait", "manquaient",
    }.ToFrozenSet();
}

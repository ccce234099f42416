using System.Collections.Frozen;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;

namespace GealcBot.Dialogs.People;

/// <summary>
/// A name that is put right: "c'est Desrosier sans s à la fin", "Sousa com s", "it's Browne with an e", "con z". A word that is nearly one of
/// the name takes its place; where only a letter is said, that letter comes, goes or is changed where there is one place for it.
/// </summary>
internal static class SpelledAnew
{
    private const int LeastWord = 3;

    /// <summary>From so many letters on two of them may differ.</summary>
    private const int LongWord = 7;

    private const int Longest = 24;

    private static readonly string[] Between = ["an", "un", "una", "um", "uma", "la", "le", "the", "letra", "lettre", "letter"];

    private static readonly FrozenDictionary<char, char> LooksLike = "zs sz bv vb iy yi kc ck gj jg".Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Null where the sentence spells nothing of the name otherwise.</summary>
    public static string? Name(PeopleSaid said, Reading reading, string name)
    {
        var (parts, isSpelled) = (name.Split(' '), Letter(said, "without") is not null || Letter(said, "with") is not null);
        for (var at = 0; at < said.Words.Length; at++)
        {
            // "Desde el martes" is no other spelling of Marta: a word of the name means nothing else, or begins like one.
            var written = said.Written(at);
            if (written.Length >= LeastWord && (isSpelled || (at > 0 && char.IsUpper(written[0])) || reading.Rest.Contains(said.Words[at])) && Countries.NamedIn(written).IsEmpty && Nearest(written, parts) is >= 0 and var place)
            {
                parts[place] = char.IsUpper(parts[place][0]) ? char.ToUpperInvariant(written[0]) + written[1..] : written;
                return string.Join(' ', parts);
            }
        }

        return Lettered(said, parts) ? string.Join(' ', parts) : null;
    }

    /// <summary>What of the e-mail is nearly a word of the name becomes that word; with an initial before it too.</summary>
    public static string Email(string email, string name)
    {
        var (at, words) = (email.IndexOf('@', StringComparison.Ordinal), name.Split(' ').Select(Bare).Where(word => word.Length >= LeastWord).ToList());
        var local = email[..at];
        foreach (var part in local.Split('.', '_', '-', '+').Where(part => part.Length >= LeastWord && !words.Contains(part.ToLowerInvariant())))
        {
            var whole = words.Find(word => IsNear(part, word));
            var behind = whole is null && part[0] == Bare(name)[0] && !words.Contains(part[1..].ToLowerInvariant()) ? words.Find(word => IsNear(part[1..], word)) : null;
            if ((whole ?? behind) is { } meant)
            {
                return local.Replace(part, whole is null ? part[0] + meant : meant, StringComparison.Ordinal) + email[at..];
            }
        }

        return email;
    }

    /// <summary>The word of the name that this one is to be; -1 where it is none, or is the same.</summary>
    private static int Nearest(string written, string[] parts)
    {
        if (Array.Exists(parts, part => string.Equals(part, written, StringComparison.OrdinalIgnoreCase)))
        {
            return -1;
        }

        // "Nuñez" for "Nunez" is a correction, and "nunez" for "Núñez" only written fast.
        return Array.FindIndex(parts, part => IsNear(written, part) || (Bare(written) == Bare(part) && written.Any(letter => letter > 127)));
    }

    private static bool IsNear(string one, string other) =>
        (Bare(one), Bare(other)) is var (said, known) && said != known && said.Length <= Longest && known.Length is >= LeastWord and <= Longest
        && Spelling.Distance(said, known, known.Length < LongWord ? 1 : 2) >= 0;

    private static bool Lettered(PeopleSaid said, string[] parts) =>
        Letter(said, "without") is { } gone ? Without(gone, parts) : Letter(said, "with") is { } come && With(come, said.Has("atEnd"), parts);

    /// <summary>The single letter behind such a word, "sin h", "with an e".</summary>
    private static char? Letter(PeopleSaid said, string key)
    {
        foreach (var at in said.Of(key))
        {
            // "With an e", "sin la hache" has none: an article and the word for letters may stand between.
            if (said.Words.Skip(at + 1).SkipWhile(Between.Contains).FirstOrDefault() is { Length: 1 } letter)
            {
                return letter[0];
            }
        }

        return null;
    }

    private static bool Without(char letter, string[] parts)
    {
        var last = Array.FindLastIndex(parts, part => Bare(part).EndsWith(letter));
        if (last >= 0)
        {
            parts[last] = parts[last][..^1];
            return true;
        }

        return Only(letter, parts) is { } place && Put(place, "", parts);
    }

    private static bool With(char letter, bool atEnd, string[] parts)
    {
        if (!atEnd && LooksLike.TryGetValue(letter, out var instead) && Only(instead, parts) is { } place)
        {
            return Put(place, letter.ToString(), parts);
        }

        parts[^1] += atEnd ? letter.ToString() : "";
        return atEnd;
    }

    private static bool Put((int Part, int At) place, string letter, string[] parts)
    {
        parts[place.Part] = parts[place.Part].Remove(place.At, 1).Insert(place.At, letter);
        return true;
    }

    /// <summary>The only place in the name that has the letter.</summary>
    private static (int Part, int At)? Only(char letter, string[] parts)
    {
        var places = parts.SelectMany((part, index) => part.Select((one, at) => (one, index, at))).Where(one => one.at > 0 && Subjects.Fold(one.one.ToString()) == letter.ToString()).Take(2).ToList();
        return places is [var (_, part, place)] ? (part, place) : null;
    }

    private static string Bare(string word) => Subjects.Fold(word);
}

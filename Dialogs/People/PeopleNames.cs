using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Finds the people that a message names, among those who are on the list or have written to the bot.</summary>
internal static class PeopleNames
{
    private const int LeastWord = 3;

    private const int Longest = 120;

    /// <summary>The best fits, by name; more than one where the words do not tell them apart.</summary>
    public static ImmutableArray<Person> In(string text, World world) => In(text, world.People);

    public static ImmutableArray<Person> In(string text, IEnumerable<Person> people)
    {
        if (EmailIn(text) is { } email)
        {
            return [.. people.Where(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase) || person.Id == PersonId.OfEmail(email))];
        }

        var said = Words(text).ToHashSet(StringComparer.Ordinal);
        var fits = people.Select(person => (person, fit: Fit(person, said))).Where(found => found.fit > 0).ToList();
        var best = fits.Count == 0 ? 0 : fits.Max(found => found.fit);
        return [.. fits.Where(found => found.fit == best).Select(found => found.person).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>An e-mail or user principal name, as it was typed.</summary>
    public static string? EmailIn(string text) =>
        text.Split([' ', '\t', '\r', '\n', ',', ';', '<', '>', '(', ')', '"', '«', '»', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ':', '?', '!', '¿', '¡', '\'')).FirstOrDefault(IsEmail);

    private static readonly string[] Particles = ["de", "da", "do", "dos", "das", "del", "la", "las", "los", "van", "von", "y", "e"];

    /// <summary>"Ana Paula Ribeiro": the first two or more capitalised words side by side, of somebody who is not known yet. Null where there are none.</summary>
    public static string? NameIn(string text)
    {
        List<string> run = [];
        foreach (var word in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(',', '.', ';', ':', '(', ')', '"', '«', '»', '“', '”');
            if (word[0] is '(' && Named(run) is { } before)
            {
                // "Keisha Braithwaite (Barbados)": what stands in brackets is no part of the name.
                return before;
            }

            var isName = bare.Length > 1 && char.IsUpper(bare[0]) && bare.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or '\'');
            if (isName || (run.Count > 0 && Particles.Contains(bare)))
            {
                run.Add(bare);
            }

            if ((!isName && !Particles.Contains(bare)) || word[^1] is ',' or '.' or ';' or ':')
            {
                if (Named(run) is { } name)
                {
                    return name;
                }

                run.Clear();
            }
        }

        return Named(run);
    }

    private static string? Named(List<string> run)
    {
        var words = run.Take(run.FindLastIndex(word => char.IsUpper(word[0])) + 1).ToList();
        return words.Count(word => char.IsUpper(word[0])) >= 2 && string.Join(' ', words) is { Length: <= Longest } name ? name : null;
    }

    public static bool IsEmail(string word) => word.Length <= Longest && word.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
        && host.Contains('.') && !host.StartsWith('.') && !word.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '=' or '<' or '>');

    /// <summary>Words are left that may be somebody's name.</summary>
    public static bool LooksNamed(Understanding.Reading reading) => !reading.Rest.IsEmpty;

    /// <summary>How many words of the name were said; nought where neither its first nor its last was.</summary>
    private static int Fit(Person person, HashSet<string> said)
    {
        var name = Words(person.Name ?? "").ToList();
        return name.Count > 0 && (said.Contains(name[0]) || said.Contains(name[^1])) ? name.Count(said.Contains) : 0;
    }

    private static IEnumerable<string> Words(string text) =>
        Subjects.Fold(text).Split([.. text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct(), ' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LeastWord);
}

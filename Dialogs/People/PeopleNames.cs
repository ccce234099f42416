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

    /// <summary>
    /// Of somebody who is not known yet: "Ana Paula Ribeiro", two or more capitalised words side by side, else one alone, "Keisha from Saint
    /// Lucia", that means nothing else. Null where there are none.
    /// </summary>
    public static string? NameIn(string text, Understanding.Reading reading)
    {
        var all = Runs(text).Where(run => run.Count > 0).ToList();
        var runs = all.Where(run => run.Exists(word => IsUnknown(word, reading))).ToList();
        // "Mariela" may be near to a word that means something: then it is the one that names no place and no group.
        runs = runs.Count > 0 ? runs : [.. all.Where(run => !text.TrimStart().StartsWith(run[0], StringComparison.Ordinal) && IsNoOther(string.Join(' ', run), reading))];
        // "Sale Jorge Pineda y entra Lucía Arrieta, lucia.arrieta@…": whose address it is.
        var address = EmailIn(text) is { } email ? Words(email.Split('@')[0]).ToHashSet(StringComparer.Ordinal) : [];
        return (runs.Find(run => run.Count > 1 && run.Exists(word => address.Contains(Subjects.Fold(word)))) ?? runs.Find(run => run.Count(word => char.IsUpper(word[0])) >= 2) ?? runs.FirstOrDefault()) is { } name
            && string.Join(' ', name) is { Length: <= Longest } whole ? whole : null;
    }

    /// <summary>Capitalised words side by side, with the particles between them and without the country behind: "Luis Soto de Chile" is Luis Soto.</summary>
    private static IEnumerable<List<string>> Runs(string text)
    {
        List<string> run = [];
        foreach (var word in text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(Edges);
            if (word[0] is '(' && run.Count > 0)
            {
                // "Keisha Braithwaite (Barbados)": what stands in brackets is no part of the name.
                yield return Named(run);
                run = [];
            }

            var isName = bare.Length > 1 && char.IsUpper(bare[0]) && bare.Split('-', '\'').All(part => part.Length > 0 && part.Skip(1).All(char.IsLower));
            if (isName && run.Count == 0 && Bidding.In([Subjects.Fold(bare)]).Length > 0)
            {
                // "Ajoutez Fabiola": the verb is no part of the name.
                continue;
            }

            if (isName || (run.Count > 0 && Particles.Contains(bare)))
            {
                run.Add(bare);
            }

            if ((!isName && !Particles.Contains(bare)) || word[^1] is ',' or '.' or ';' or ':' or ')')
            {
                // "Alta: Mariela": what stands before a colon is a heading.
                run = word[^1] is ':' ? [] : run;
                yield return Named(run);
                run = [];
            }
        }

        yield return Named(run);
    }

    private static List<string> Named(List<string> run)
    {
        var name = run.Take(run.FindLastIndex(word => char.IsUpper(word[0])) + 1).ToList();
        var behind = name.FindIndex(Particles.Contains);
        return behind > 0 && !Plans.Authorities.Countries.NamedIn(string.Join(' ', name.Skip(behind))).IsEmpty ? [.. name.Take(behind)] : name;
    }

    /// <summary>A word that nothing else was read from.</summary>
    private static bool IsUnknown(string word, Understanding.Reading reading) =>
        Subjects.Fold(word) is var folded && (reading.Rest.Contains(folded) || reading.Rest.Any(rest => rest.Length >= LeastWord && folded.Contains(rest, StringComparison.Ordinal)));

    private static bool IsNoOther(string run, Understanding.Reading reading) =>
        Plans.Authorities.Countries.NamedIn(run).IsEmpty
        && !reading.Groups.Any(group => Texts.Languages.All.Any(language => Subjects.Fold(Texts.Say.In(language).Group(group.Value)).Contains(Subjects.Fold(run), StringComparison.Ordinal)));

    /// <summary>Words that bid or agree, and are no names.</summary>
    private static readonly Delivery.SaidPhrases Bidding = new("consent");

    private static readonly char[] Edges = [',', '.', ';', ':', '(', ')', '"', '«', '»', '“', '”', '!', '?'];

    /// <summary>Of several of one name those of the country that was said; who is known to be of another is not meant.</summary>
    public static ImmutableArray<Person> Of(ImmutableArray<string> countries, ImmutableArray<Person> people) =>
        countries is not [var country] ? people
        : people.Any(person => person.Country == country) ? people.RemoveAll(person => person.Country != country)
        : people.Length > 1 || people.All(person => person.Country is null) ? people
        : people.RemoveAll(person => person.Country is not null);

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

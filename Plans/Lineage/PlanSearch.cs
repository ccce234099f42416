using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Authorities;

namespace GealcBot.Plans.Lineage;

/// <summary>Something of the documents in which words were found: a line of a year, or something not foreseen.</summary>
/// <param name="Line">Null for a line of the annex.</param>
/// <param name="All">Every word asked for is in it.</param>
public sealed record WordsFound(int Year, PlanLine? Line, string Title, string Where, double Points, bool All)
{
    /// <summary>What was done without being foreseen; null for a line of a plan.</summary>
    public Ledger.Unforeseen? Unforeseen { get; init; }
}

/// <summary>
/// Finds words in the titles, objectives, products, notes and statuses of all years and in their annexes. A word of one
/// language finds what another calls by its own.
/// </summary>
public sealed class PlanSearch
{
    private readonly ImmutableArray<Entry> entries;
    private readonly FrozenDictionary<string, int> frequency;
    private readonly FrozenDictionary<string, int> titles;
    private readonly Lazy<FrozenSet<string>> written;

    /// <summary>A word that stands in the titles of more lines than this is no name of one.</summary>
    private const int MostNamed = 4;

    /// <summary>A word that is told of more things than this alludes to none of them.</summary>
    private const int MostMentioned = 2;

    /// <summary>Said of anything, or of a whole group's work: no name, however few titles have them. By their beginnings.</summary>
    private static readonly FrozenSet<string> Ordinary = new[]
    {
        "partic", "present", "apoyo", "apoio", "suppor", "permit", "prepara", "resulta", "corre", "crear", "create", "criar", "organi", "partir", "proces", "provid", "implem", "inicio", "hold", "holds",
        "exchan", "intercamb", "make", "other", "others", "otros", "outros", "regard", "still", "well", "year", "years", "anos", "annees", "second", "segund", "semest", "three", "media", "medio", "social",
        "contin", "offer", "input", "insumo", "cronogr", "point", "issues", "plan", "planif", "actual", "actuali", "during", "civil", "groups", "grupos", "grupo", "countr", "paises", "pays", "sesion", "sessio",
        "seccio", "sectio", "space", "espacio", "access", "acceso", "agenda", "servic", "servici", "accion", "person", "trazar", "reunion", "webinar", "taller", "document", "estudio", "web", "redes", "relaci", "alcanz",
        "abierto", "dato", "ciberse", "cibers", "emergen", "tecnol", "techno", "tecnic", "innovac", "softwar", "publico", "medicio", "indicad", "interop", "firma", "digital", "mgobie", "gobern", "intelig", "electron",
        "regiona", "naciona", "transfr", "zona", "realiza", "desarr", "develo", "elabor", "seguim", "alcanc", "final", "media", "virtual", "lugar", "place", "defini", "presen", "person", "linea", "online", "on-sit", "entreg", "entrega",
    }.ToFrozenSet();

    private PlanSearch(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        frequency = entries.SelectMany(entry => entry.Points.Keys).GroupBy(word => word).ToFrozenDictionary(word => word.Key, word => word.Count());
        titles = entries.Where(entry => entry.Line is not null).SelectMany(entry => entry.Titled).GroupBy(word => word).ToFrozenDictionary(word => word.Key, word => word.Count());
        written = new Lazy<FrozenSet<string>>(() => entries.SelectMany(entry => entry.Texts).SelectMany(Long).ToFrozenSet());
    }

    /// <param name="years">Each plan with what is said of its lines, as it stands.</param>
    /// <param name="reported">What the report has for a line of the plan, in its own language.</param>
    public static PlanSearch Of(IEnumerable<YearStanding> years, Func<PlanLine, PlannedActivity?> reported) =>
        new([.. years.SelectMany(year => year.Lines.Select(line => Of(line, reported(line.Line))).Concat(year.Unforeseen.Select(Of)))]);

    /// <summary>The best first; at equal points the newer year first.</summary>
    public ImmutableArray<WordsFound> Find(IEnumerable<string> words, int? year = null)
    {
        var wanted = words.SelectMany(Meanings).Distinct().ToList();
        var found = from entry in entries
                    where year is null || entry.Year == year
                    let hits = wanted.Where(entry.Points.ContainsKey).ToList()
                    where hits.Count > 0
                    let points = hits.Sum(word => entry.Points[word] / Math.Sqrt(frequency[word])) * hits.Count / wanted.Count
                    orderby hits.Count == wanted.Count descending, points descending, entry.Year descending
                    select entry.Found(entry.Where(hits), points, hits.Count == wanted.Count);
        return [.. found];
    }

    /// <summary>Some document has the word, in whatever language it is said.</summary>
    public bool Has(string word) => Meanings(word).Any(frequency.ContainsKey);

    /// <summary>A title has the word.</summary>
    public bool IsTitled(string word) => Meanings(word).Any(titles.ContainsKey);

    /// <summary>The longer words as the documents write them, folded, those with a hyphen in one: what a misspelt word may have meant.</summary>
    public FrozenSet<string> Written => written.Value;

    /// <summary>What names a country, wherever it does.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public IEnumerable<WordsFound> OfCountry(string code) =>
        entries.Where(entry => entry.Points.ContainsKey($"#{code}")).Select(entry => entry.Found("", 1, all: true));

    /// <summary>
    /// What is told of a rare word anywhere, in a note or a report as much as in a title, "SINMA-LAT", "PIDA"; of several such, what has
    /// most of the words. Countries are no rare words, and help to choose.
    /// </summary>
    public ImmutableArray<WordsFound> Mentioned(IEnumerable<string> words, Func<WordsFound, bool> among)
    {
        var wanted = words.SelectMany(Meanings).Where(frequency.ContainsKey).ToHashSet();
        var rare = wanted.Where(word => word[0] != '#' && frequency[word] <= MostMentioned && !Ordinary.Contains(word)).ToHashSet();
        if (rare.Count == 0)
        {
            return [];
        }

        var mentioned = from entry in entries
                        let said = wanted.Where(entry.Points.ContainsKey).ToList()
                        where said.Exists(rare.Contains)
                        let found = entry.Found(entry.Where(said), said.Sum(word => Math.Log((double)entries.Length / frequency[word])), said.Count == wanted.Count)
                        where among(found)
                        group found by Math.Round(found.Points, 6) into same
                        orderby same.Key descending
                        select same;
        return mentioned.FirstOrDefault() is { } most ? [.. most] : [];
    }

    /// <summary>
    /// The lines that words call by name: one of the words stands in few titles ("gobcamp", "blockchain"), and no other line
    /// has more of them. Every other word of the sentence may be anything.
    /// </summary>
    public ImmutableArray<PlanLine> Named(IEnumerable<string> words, Func<PlanLine, bool> among)
    {
        var wanted = words.SelectMany(word => TitleWords.Of(word).All).Where(titles.ContainsKey).ToHashSet();
        var names = wanted.Where(word => titles[word] <= MostNamed && !Ordinary.Contains(word)).ToHashSet();
        if (names.Count == 0)
        {
            return [];
        }

        var named = from entry in entries
                    where entry.Line is not null && among(entry.Line)
                    let said = entry.Titled.Where(wanted.Contains).ToList()
                    where said.Exists(names.Contains)
                    group entry.Line by Math.Round(said.Sum(word => Math.Log((double)entries.Length / titles[word])), 6) into same
                    orderby same.Key descending
                    select same;
        return named.FirstOrDefault() is { } most ? [.. most!] : [];
    }

    /// <summary>A country is one whatever its name: "Brasil" finds "Brazil".</summary>
    private static IEnumerable<string> Meanings(string text) => Countries.NamedIn(text).Select(code => $"#{code}") is var named && named.Any() && !text.Contains(' ', StringComparison.Ordinal)
        ? named : TitleWords.Of(text).All.Concat(named);

    private static IEnumerable<string> Long(string text) =>
        Subjects.Fold(text).Split([' ', '\u00A0', ',', '.', ';', ':', '(', ')', '/', '"', '\'', '’', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Replace("-", "", StringComparison.Ordinal)).Where(word => word.Length >= ShortestWritten && word.All(char.IsAsciiLetter));

    /// <summary>"AI-ckathon" is also found in one word, as people say it.</summary>
    private static IEnumerable<string> Joined(string text) =>
        text.Contains('-', StringComparison.Ordinal) ? text.Split([' ', ',', '.', '(', ')']).Where(word => word.Contains('-', StringComparison.Ordinal)).SelectMany(word => TitleWords.Of(word.Replace("-", "", StringComparison.Ordinal)).All) : [];

    private const int ShortestWritten = 6;

    private static Entry Of(LineStanding line, PlannedActivity? reported)
    {
        var activity = line.Line.Activity;
        return new Entry(line.Line.Id.Year, line.Line, activity.Title, $"{activity.Venue} {reported?.Venue}",
        [
            (activity.Title, 4), (activity.Product, 2), (activity.Notes, 2), (line.Status.Raw, 2), (activity.Venue, 2), (activity.Participants, 1),
            (activity.Resources, 1), (activity.Responsible, 1), (reported?.Title, 3), (reported?.Venue, 2), (reported?.Notes, 2), (reported?.Product, 2), (line.Line.Area.Title, 2), (line.Line.Area.Objective, 1),
        ]);
    }

    private static Entry Of(Ledger.Unforeseen entry) => new(entry.Year, null, entry.Title, "", [(entry.Title, 4)]) { Unforeseen = entry };

    private sealed class Entry
    {
        private readonly ImmutableArray<(string Text, FrozenSet<string> Words)> fields;

        private readonly FrozenSet<string> titled;

        public Entry(int year, PlanLine? line, string title, string place, ImmutableArray<(string? Text, int Points)> told)
        {
            (Year, Line, Title) = (year, line, title);
            titled = Meanings(title).Concat(Joined(title)).ToFrozenSet();
            Titled = [.. titled.Concat(TitleWords.Of(place).All).Where(word => word[0] != '#' && Countries.NamedIn(word).Length == 0).Distinct()];
            var read = told.Where(field => field.Text is not null).Select(field => (Text: field.Text!, Words: Meanings(field.Text!).Concat(Joined(field.Text!)).ToFrozenSet(), field.Points)).ToList();
            fields = [.. read.Select(field => (field.Text, field.Words))];
            Points = read.SelectMany(field => field.Words.Select(word => (word, field.Points))).GroupBy(pair => pair.word)
                .ToFrozenDictionary(word => word.Key, word => word.Max(pair => pair.Points));
        }

        public int Year { get; }

        public PlanLine? Line { get; }

        public Ledger.Unforeseen? Unforeseen { get; init; }

        public IEnumerable<string> Texts => fields.Select(told => told.Text);

        public string Title { get; }

        public FrozenDictionary<string, int> Points { get; }

        /// <summary>What the title is about and the place, without countries.</summary>
        public ImmutableArray<string> Titled { get; }

        public WordsFound Found(string where, double points, bool all) => new(Year, Line, Title, where, points, all) { Unforeseen = Unforeseen };

        /// <summary>The field, other than the title, in which most of the words are; empty where the title has them all.</summary>
        public string Where(List<string> hits) =>
            hits.TrueForAll(titled.Contains) ? "" : fields.MaxBy(field => hits.Count(field.Words.Contains)) is var best && best.Text != Title ? best.Text : "";
    }
}

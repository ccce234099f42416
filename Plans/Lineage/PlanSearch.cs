using System.Collections.Frozen;
using System.Collections.Immutable;
using GealcBot.Plans.Authorities;

namespace GealcBot.Plans.Lineage;

/// <summary>Something of the documents in which words were found: a line of a year, or something not foreseen.</summary>
/// <param name="Line">Null for a line of the annex.</param>
/// <param name="All">Every word asked for is in it.</param>
public sealed record WordsFound(int Year, PlanLine? Line, string Title, string Where, double Points, bool All);

/// <summary>
/// Finds words in the titles, objectives, products, notes and statuses of all years and in their annexes. A word of one
/// language finds what another calls by its own.
/// </summary>
public sealed class PlanSearch
{
    private readonly ImmutableArray<Entry> entries;
    private readonly FrozenDictionary<string, int> frequency;

    private PlanSearch(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        frequency = entries.SelectMany(entry => entry.Points.Keys).GroupBy(word => word).ToFrozenDictionary(word => word.Key, word => word.Count());
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
                    select new WordsFound(entry.Year, entry.Line, entry.Title, entry.Where(hits), points, hits.Count == wanted.Count);
        return [.. found];
    }

    /// <summary>A country is one whatever its name: "Brasil" finds "Brazil".</summary>
    private static IEnumerable<string> Meanings(string text) => Countries.NamedIn(text).Select(code => $"#{code}") is var named && named.Any() && !text.Contains(' ', StringComparison.Ordinal)
        ? named : TitleWords.Of(text).All.Concat(named);

    private static Entry Of(LineStanding line, PlannedActivity? reported)
    {
        var activity = line.Line.Activity;
        return new Entry(line.Line.Id.Year, line.Line, activity.Title,
        [
            (activity.Title, 4), (activity.Product, 2), (activity.Notes, 2), (line.Status.Raw, 2), (activity.Venue, 2), (activity.Participants, 1),
            (activity.Resources, 1), (activity.Responsible, 1), (reported?.Title, 3), (reported?.Venue, 2), (reported?.Notes, 2), (reported?.Product, 2), (line.Line.Area.Title, 2), (line.Line.Area.Objective, 1),
        ]);
    }

    private static Entry Of(Ledger.Unforeseen entry) => new(entry.Year, null, entry.Title, [(entry.Title, 4)]);

    private sealed class Entry
    {
        private readonly ImmutableArray<(string Text, FrozenSet<string> Words)> fields;

        private readonly FrozenSet<string> titled;

        public Entry(int year, PlanLine? line, string title, ImmutableArray<(string? Text, int Points)> told)
        {
            (Year, Line, Title) = (year, line, title);
            titled = Meanings(title).ToFrozenSet();
            var read = told.Where(field => field.Text is not null).Select(field => (Text: field.Text!, Words: Meanings(field.Text!).ToFrozenSet(), field.Points)).ToList();
            fields = [.. read.Select(field => (field.Text, field.Words))];
            Points = read.SelectMany(field => field.Words.Select(word => (word, field.Points))).GroupBy(pair => pair.word)
                .ToFrozenDictionary(word => word.Key, word => word.Max(pair => pair.Points));
        }

        public int Year { get; }

        public PlanLine? Line { get; }

        public string Title { get; }

        public FrozenDictionary<string, int> Points { get; }

        /// <summary>The field, other than the title, in which most of the words are; empty where the title has them all.</summary>
        public string Where(List<string> hits) =>
            hits.TrueForAll(titled.Contains) ? "" : fields.MaxBy(field => hits.Count(field.Words.Contains)) is var best && best.Text != Title ? best.Text : "";
    }
}

using System.Globalization;
using GealcBot.Plans;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Gathers the phrases of the vocabularies for a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private int lastNode;

    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Beginnings of words share the numbering of words, so both are edges of one tree.</summary>
    public Dictionary<string, int> Prefixes { get; } = new(StringComparer.Ordinal);

    public Dictionary<long, int> Edges { get; } = [];

    /// <summary>Other ways to write a word or a few: "q" is "que", "oq" is "o que". Each as those words.</summary>
    public Dictionary<string, List<string[]>> Variants { get; } = new(StringComparer.Ordinal);

    public List<List<Meaning>> Meanings { get; } = [[]];

    public List<string> Areas { get; } = [];

    public List<string> Countries { get; } = [];

    public static long Edge(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    public void Add(VocabularyFile file)
    {
        Section(file, "function", Kind.Function, _ => 0);
        Section(file, "concepts", Kind.Concept, key => (int)Enum.Parse<Concept>(key, ignoreCase: true));
        Section(file, "groups", Kind.Group, key => WorkingGroups.All.IndexOf(WorkingGroups.TryParse(key)
            ?? throw new InvalidOperationException($"The vocabulary {file.Language} names a group '{key}' that is none.")));
        Section(file, "areas", Kind.Area, key => Place(Areas, key));
        Section(file, "countries", Kind.Country, key => Place(Countries, key));
        Section(file, "months", Kind.Month, Integer);
        Section(file, "weekdays", Kind.Weekday, Integer);
        Section(file, "numbers", Kind.Number, Integer);
        Section(file, "ordinals", Kind.Ordinal, Integer);
        foreach (var word in file.Section("places").Values.SelectMany(places => places).SelectMany(place => Folding.Of(place).Split(' ')))
        {
            // Known, so that nobody takes "montevideo" for a video, or "headquarters" for quarters.
            Number(Words, word);
        }

        foreach (var (meant, ways) in file.Section("spellings"))
        {
            foreach (var way in ways.SelectMany(file.Expand))
            {
                AddVariant(Folding.Of(way), Folding.Of(meant).Split(' '));
            }
        }
    }

    private void AddVariant(string way, string[] meant)
    {
        foreach (var word in meant)
        {
            Number(Words, word);
        }

        if (!Variants.TryGetValue(way, out var known))
        {
            Variants.Add(way, known = []);
        }

        if (!known.Exists(other => other.AsSpan().SequenceEqual(meant)))
        {
            known.Add(meant);
        }
    }

    private static int Integer(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    private static int Place(List<string> known, string key)
    {
        var at = known.IndexOf(key);
        if (at < 0)
        {
            at = known.Count;
            known.Add(key);
        }

        return at;
    }

    private void Section(VocabularyFile file, string section, Kind kind, Func<string, int> value)
    {
        foreach (var (key, entries) in file.Section(section))
        {
            var meaning = new Meaning(kind, value(key), (byte)(1 << (int)file.Language));
            foreach (var phrase in entries.SelectMany(file.Expand))
            {
                Add(phrase, meaning);
            }
        }
    }

    private void Add(string phrase, Meaning meaning)
    {
        var node = 0;
        foreach (var symbol in Symbols(phrase))
        {
            node = Follow(node, symbol);
        }

        var known = Meanings[node];
        var at = known.FindIndex(other => other.Kind == meaning.Kind && other.Value == meaning.Value);
        if (at < 0)
        {
            known.Add(meaning);
        }
        else
        {
            known[at] = meaning with { Languages = (byte)(known[at].Languages | meaning.Languages) };
        }
    }

    private int Follow(int node, int symbol)
    {
        if (!Edges.TryGetValue(Edge(node, symbol), out var next))
        {
            next = ++lastNode;
            Edges.Add(Edge(node, symbol), next);
            Meanings.Add([]);
        }

        return next;
    }

    private List<int> Symbols(string phrase)
    {
        var text = new FoldedText(phrase);
        var symbols = new List<int>();
        foreach (var token in Tokeniser.Tokens(text, new DateOnly(2024, 1, 1)))
        {
            symbols.Add(Number(text[token.End] == '*' ? Prefixes : Words, token.Text));
        }

        return symbols.Count > 0 ? symbols : throw new InvalidOperationException($"The vocabulary entry '{phrase}' has no word.");
    }

    private int Number(Dictionary<string, int> known, string text)
    {
        if (!known.TryGetValue(text, out var id))
        {
            id = Words.Count + Prefixes.Count;
            known.Add(text, id);
        }

        return id;
    }
}

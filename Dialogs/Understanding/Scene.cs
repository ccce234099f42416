using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>One message while it is being read: its items, and which of them a scanner has already taken.</summary>
internal sealed class Scene(FoldedText text, List<Token> tokens, List<Item> items, DateOnly today)
{
    public FoldedText Text { get; } = text;

    public List<Token> Tokens { get; } = tokens;

    public List<Item> Items { get; } = items;

    public DateOnly Today { get; } = today;

    public bool[] Used { get; } = new bool[items.Count];

    public DayLeaning Leaning { get; set; }

    /// <summary>A day that no calendar has, as it was written.</summary>
    public string? NoSuchDay { get; set; }

    /// <summary>It has a question mark that asks.</summary>
    public bool HasQuestionMark { get; } = QuestionMarks.In(text.Chars);

    public bool HasPercentSign { get; } = text.Original.Contains('%', StringComparison.Ordinal);

    /// <summary>It has a question mark or begins with a word that asks.</summary>
    public bool Asks => HasQuestionMark || (Items.Count > 0 && Items[0].IsAny(Questions));

    private static readonly Concepts Questions = Concepts.Of(Concept.Who, Concept.What, Concept.When, Concept.HowMany, Concept.HowOften, Concept.Where, Concept.Which, Concept.Why, Concept.How, Concept.Did, Concept.Show);

    public Language? Language { get; init; }

    public int Count => Items.Count;

    /// <summary>The items that begin another clause; asked for when the items are no longer changed.</summary>
    public IReadOnlyList<int> Breaks => field ??= Clauses.Items(this);

    public List<DateOnly> Days { get; } = [];

    /// <summary>Days that something was to be on: "la reunión del 23".</summary>
    public List<DateOnly> Former { get; } = [];

    /// <summary>Days that it was not: "the 3rd and not the 13th".</summary>
    public List<DateOnly> NotOn { get; } = [];

    /// <summary>Days gone that were said without their month, with the next ones of that name or number.</summary>
    public List<(DateOnly Gone, DateOnly Ahead)> Loose { get; } = [];

    public List<int> Years { get; } = [];

    public PeriodFound? Period { get; set; }

    public PeriodFound? LastPeriod { get; set; }

    /// <summary>The last period stands behind "to".</summary>
    public bool LedTo { get; set; }

    public PlaceFound? Place { get; set; }

    public int? CountryCount { get; set; }

    public int? Percent { get; set; }

    public int? Ordinal { get; set; }

    public List<string> Codes { get; } = [];

    public List<string> Why { get; } = [];

    /// <summary>Names inside longer phrases: the role in "soy coordinadora", the group in "taking over innovation".</summary>
    public List<Meaning> Inner { get; } = [];

    /// <summary>The only year that the message says in digits, wherever it stands.</summary>
    public int? SaidYear { get; } = tokens.Where(token => token is { Shape: Shape.Number, Number: >= 2000 and <= 2035 }).Select(token => (int?)token.Number).Distinct().Take(2).ToArray() is [var year] ? year : null;

    public Token TokenAt(int item) => Tokens[Items[item].First];

    public bool Is(int item, Concept concept) => (uint)item < (uint)Count && Items[item].Is(concept);

    public bool IsAny(int item, Concepts concepts) => (uint)item < (uint)Count && Items[item].IsAny(concepts);

    public int Find(int item, Kind kind) => (uint)item < (uint)Count ? Items[item].Find(kind) : -1;

    /// <summary>A number in digits or in words; -1 for anything else.</summary>
    public int NumberAt(int item)
    {
        if ((uint)item >= (uint)Count)
        {
            return -1;
        }

        var token = TokenAt(item);
        return token.Shape is Shape.Number or Shape.Ordinal ? token.Number : Items[item].Find(Kind.Number);
    }

    public int OrdinalAt(int item)
    {
        if ((uint)item >= (uint)Count)
        {
            return -1;
        }

        var token = TokenAt(item);
        return token.Shape == Shape.Ordinal ? token.Number : Items[item].Find(Kind.Ordinal);
    }

    /// <summary>The place of the next item that is not just "of" or "the".</summary>
    public int Skip(int item)
    {
        while (item < Count && IsSmall(item))
        {
            item++;
        }

        return item;
    }

    public bool IsSmall(int item) => IsAny(item, Small) && NumberAt(item) < 0;

    public string WordsOf(int from, int to)
    {
        var last = Items[to - 1];
        return Text.Words(Tokens[Items[from].First].Start, Tokens[last.First + last.Count - 1].End);
    }

    public void Take(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            Used[at] = true;
        }
    }

    /// <summary>What stands between two items, such as the hyphen of "14-16".</summary>
    public bool Hyphen(int item) => item + 1 < Count && Between(item).Trim() is "-";

    /// <summary>What is written between an item and the next one.</summary>
    public ReadOnlySpan<char> Between(int item) => Text.Chars[Tokens[Items[item].First + Items[item].Count - 1].End..TokenAt(item + 1).Start];

    private static readonly Concepts Small = Concepts.Of(Concept.Of, Concept.The);
}

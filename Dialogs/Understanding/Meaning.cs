namespace GealcBot.Dialogs.Understanding;

/// <summary>One thing a phrase can mean, and the languages it means it in (a bit each).</summary>
internal readonly record struct Meaning(Kind Kind, int Value, byte Languages);

/// <summary>The sections of a vocabulary.</summary>
internal enum Kind
{
    /// <summary>The small words of a language: they tell the language and nothing else.</summary>
    Function,
    Concept,
    Group,
    Area,
    Country,
    Month,
    Weekday,
    Number,
    Ordinal,
}

/// <summary>A stretch of the message: a phrase of the vocabulary, or one token that is none.</summary>
internal readonly record struct Item(int First, int Count, Meaning[] Meanings, string? Corrected)
{
    public bool Is(Concept concept) => Value(Kind.Concept, (int)concept);

    public bool IsAny(Concepts concepts)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Kind == Kind.Concept && concepts.Has((Concept)meaning.Value))
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(Kind kind) => Find(kind) >= 0;

    /// <summary>The value of the first meaning of a kind, or -1.</summary>
    public int Find(Kind kind)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Kind == kind)
            {
                return meaning.Value;
            }
        }

        return -1;
    }

    private bool Value(Kind kind, int value)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Kind == kind && meaning.Value == value)
            {
                return true;
            }
        }

        return false;
    }
}

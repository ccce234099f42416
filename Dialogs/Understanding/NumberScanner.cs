namespace GealcBot.Dialogs.Understanding;

/// <summary>Counts of countries, percentages, and places in a list that was shown.</summary>
internal static class NumberScanner
{
    private const int LargestCount = 60;

    public static void Scan(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            if (!scene.Used[at])
            {
                Read(scene, at);
            }
        }
    }

    private static void Read(Scene scene, int at)
    {
        if (scene.TokenAt(at) is { Shape: Shape.Percent, Number: >= 0 } percent)
        {
            Percent(scene, percent.Number, at, at + 1);
            return;
        }

        var number = scene.NumberAt(at);
        if (number >= 0 && scene.Find(at + 1, Kind.Function) >= 0 && PercentWord(scene, at + 1))
        {
            Percent(scene, number, at, at + 2);
            return;
        }

        if (number is >= 5 and <= 100 && Done(scene, at))
        {
            Percent(scene, number, at, at + 1);
            return;
        }

        if (number is >= 1 and <= LargestCount && (PutRight(scene, at) || IsCount(scene, at)))
        {
            scene.Why.Add($"countries {number}, put right");
            scene.CountryCount = number;
            scene.Take(at, at + 1);
            return;
        }

        if (number is >= 1 and <= LargestCount && (Followed(scene, at) || (Preceded(scene, at) && scene.TokenAt(at).Shape == Shape.Number)))
        {
            scene.Why.Add($"countries {number}");
            scene.CountryCount ??= number;
            scene.Take(at, at + 1);
            return;
        }

        if (number is >= 2 and <= LargestCount && scene.CountryCount is null && Among(scene, at))
        {
            scene.Why.Add($"countries {number}, with them");
            scene.CountryCount = number;
            scene.Take(at, at + 1);
            return;
        }

        Place(scene, at, number);
    }

    /// <summary>"El 9 de mayo, con 8": a number that the message of a day ends in, after "with".</summary>
    private static bool Among(Scene scene, int at) =>
        at > 1 && at == scene.Count - 1 && scene.TokenAt(at).Shape == Shape.Number && scene.Days.Count > 0
        && scene.Tokens[scene.Items[at].First - 1].Is(Cue.With);

    private static void Percent(Scene scene, int percent, int from, int to)
    {
        if (percent <= 100)
        {
            scene.Why.Add($"percent {percent}");
            scene.Percent ??= percent;
            scene.Take(from, to);
        }
    }

    private static bool PercentWord(Scene scene, int at) => scene.Tokens[scene.Items[at].First + scene.Items[at].Count - 1].Is(Cue.Percent);

    /// <summary>"3.4.4 al 70", "3.4.4 à 70": how much of an activity is done.</summary>
    private static bool Done(Scene scene, int at) =>
        at > 0 && at == scene.Count - 1 && scene.TokenAt(at - 1).Is(Cue.At)
        && (scene.Tokens.Exists(token => token.Shape == Shape.Code) || scene.Items.Exists(item => item.IsAny(Works)));

    private static readonly Concepts Works = Concepts.Of(Concept.Document, Concept.WebSpace, Concept.Activity, Concept.InProgress, Concept.HowFar);

    /// <summary>"puse 12 países, eran 13": the number after "it was" is the one that is meant, where countries are spoken of.</summary>
    private static bool PutRight(Scene scene, int at) =>
        scene.Is(at - 1, Concept.ItWas) && scene.Find(at + 1, Kind.Month) < 0 && scene.Find(scene.Skip(at + 1), Kind.Month) < 0
        && scene.Items.Exists(item => item.Is(Concept.Countries)) && !scene.Is(at + 1, Concept.AndAlso) && scene.Items.Exists(item => item.IsAny(Mistaken));

    private static readonly Concepts Mistaken = Concepts.Of(Concept.Correct, Concept.No, Concept.Not, Concept.Report);

    /// <summary>"Foram 10", "we were 12", "it was 8 with Belize" say how many, where "foi dia 10" says when.</summary>
    public static bool IsCount(Scene scene, int at)
    {
        if (at <= 0 || scene.NumberAt(at) <= 0)
        {
            return false;
        }

        var (before, isLast) = (scene.Tokens[scene.Items[at].First - 1], at == scene.Count - 1);
        return before.Is(Cue.TheyWere) ? isLast || EndsPhrase(scene, at) || IsWith(scene, at + 1) || IsDenial(scene, at + 1)
            : scene.Is(at - 1, Concept.ItWas) && !before.Is(Cue.DayNumber) && (IsWith(scene, at + 1)
                // "No, the 15th. And it was 13", "the March one was 7": the day was said, or its month.
                || (isLast && at > 2 && before.Is(Cue.ItWas) && (scene.Tokens.Exists(token => token.Shape == Shape.Ordinal) || scene.Period is { Days.IsMonth: true })));
    }

    /// <summary>"Eran 12 no 13", "were 12, not 13".</summary>
    private static bool IsDenial(Scene scene, int at) => at + 1 < scene.Count && scene.TokenAt(at).Is(Cue.ButNot) && (scene.NumberAt(at + 1) > 0 || scene.TokenAt(at + 1).Is(Cue.Denial));

    private static bool IsWith(Scene scene, int at) => at < scene.Count && (scene.TokenAt(at).Is(Cue.With) || scene.TokenAt(at).Is(Cue.Counting));

    /// <summary>"Foram 12. O Paraguai…", "fueron 13, la otra sí".</summary>
    private static bool EndsPhrase(Scene scene, int at) => scene.Between(at).IndexOfAny(".!;,") >= 0;

    /// <summary>"14 países", "14 delegaciones", "14 of our countries".</summary>
    private static bool Followed(Scene scene, int at)
    {
        for (var next = at + 1; next < scene.Count && next <= at + 3; next++)
        {
            // "11 countries came" is a phrase of its own.
            if (scene.Is(next, Concept.Countries) || scene.TokenAt(next).Is(Cue.Countries))
            {
                return true;
            }

            // "14 y 10 países", of two meetings.
            if (!scene.IsSmall(next) && !scene.Items[next].Has(Kind.Function) && !(scene.NumberAt(next) > 0 && scene.Is(next - 1, Concept.AndAlso)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"éramos 15", "we were 15", "participaron 14".</summary>
    private static bool Preceded(Scene scene, int at) =>
        scene.Is(at - 1, Concept.Attended) || (scene.Is(at - 2, Concept.Attended) && scene.Items[at - 1].Meanings.All(m => m.Kind == Kind.Function || (Concept)m.Value is Concept.The or Concept.Of or Concept.We));

    private static void Place(Scene scene, int at, int number)
    {
        var ordinal = scene.OrdinalAt(at);
        if (scene.Is(at, Concept.LastOne))
        {
            scene.Ordinal ??= -1;
        }
        else if (ordinal > 0)
        {
            scene.Ordinal ??= ordinal;
        }
        else if (number is > 0 and <= 99 && (scene.Is(at - 1, Concept.Option) || scene.Is(at - 1, Concept.The) || scene.Count <= 2))
        {
            scene.Ordinal ??= number;
        }
    }
}

using System.Buffers;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A place as the person wrote it.</summary>
/// <param name="Country">The country that stands for the place or behind it, as a place in the lexicon's list; -1 for none.</param>
/// <param name="Start">Where it begins in the folded text.</param>
internal sealed record PlaceFound(string Words, int Country, int Start, int End);

/// <summary>"En Montevideo", "in person at the OAS headquarters", "lieu : Port-au-Prince": where something was or is to be.</summary>
internal static class PlaceScanner
{
    private const int MostWords = 8;

    /// <summary>So far before it the noun of "the OAS headquarters" is looked for.</summary>
    private const int VenueWithin = 4;

    /// <summary>A place that is no known one and has no capital letter is short.</summary>
    private const int MostSmallWords = 3;

    /// <param name="preferred">The language of whoever wrote it, where its words do not tell one.</param>
    public static void Scan(Scene scene, Language? preferred)
    {
        if ((scene.Language ?? preferred) is not { } language)
        {
            return;
        }

        var sought = new Search(scene, PlaceWords.Of(language));
        (int From, int To)? found = null;
        for (var at = 0; at < scene.Tokens.Count; at++)
        {
            if (sought.Behind(at) is not { } place || sought.IsClosed(at))
            {
                continue;
            }

            // "En Lima, en la sede del BID" is one place, said from afar and from near.
            found = found is { } before && sought.GoesOn(before.To, at) ? (before.From, place.To) : place;
            at = place.To - 1;
        }

        if (found is { } last)
        {
            var (start, end) = (scene.Tokens[last.From].Start, scene.Tokens[last.To - 1].End);
            scene.Place = new PlaceFound(scene.Text.Words(start, end), sought.CountryIn(last), start, end);
            scene.Why.Add($"place: {scene.Place.Words}");
            sought.TakeVenue(last);
        }
    }

    private sealed class Search
    {
        private readonly Scene scene;
        private readonly PlaceWords words;
        private readonly List<Token> tokens;

        /// <summary>Of each token the item that it stands in.</summary>
        private readonly int[] items;

        private readonly bool isWritten;

        public Search(Scene scene, PlaceWords words)
        {
            (this.scene, this.words, tokens) = (scene, words, scene.Tokens);
            items = new int[tokens.Count];
            for (var item = 0; item < scene.Count; item++)
            {
                Array.Fill(items, item, scene.Items[item].First, scene.Items[item].Count);
            }

            // In a message of capitals alone they say nothing.
            isWritten = scene.Text.Original.Any(char.IsLower);
        }

        /// <summary>The place that the token at leads to, as a range of tokens.</summary>
        public (int From, int To)? Behind(int at)
        {
            var isLabel = words.Labels.Contains(tokens[at].Text) && at + 1 < tokens.Count && Between(at).Trim() is ":";
            if (!isLabel && !IsLead(at))
            {
                return null;
            }

            var first = at + 1;
            while (first < tokens.Count && words.Articles.Contains(tokens[first].Text) && (isLabel || !IsApart(first - 1)))
            {
                first++;
            }

            if (first >= tokens.Count || (!isLabel && IsApart(first - 1)) || !tokens[first].IsWord)
            {
                return null;
            }

            var end = Known(first) is > 0 and var known ? WithCountry(known)
                : HasVenue(first) || isLabel ? Until(first, MostWords)
                : IsName(first) && SpeaksOfWhere(at) ? Names(first)
                : IsUnknown(first) && IsInPerson(at) ? Until(first, MostSmallWords)
                : first;
            return end > first ? (HasVenue(first) ? at + 1 : first, end) : null;
        }

        /// <summary>"El 9 es feriado en Argentina": said of the day there, and nothing takes place.</summary>
        public bool IsClosed(int at)
        {
            for (var before = at - 1; before >= 0 && !IsApart(before); before--)
            {
                if (words.Closed.Contains(tokens[before].Text))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>The next place begins right behind.</summary>
        public bool GoesOn(int end, int lead) => lead == end && Between(end - 1).Trim() is "" or ",";

        public int CountryIn((int From, int To) place) =>
            Enumerable.Range(place.From, place.To - place.From).Select(at => scene.Items[items[at]].Find(Kind.Country)).FirstOrDefault(country => country >= 0, -1);

        /// <summary>"En la sede del BID" names a house, and no fund that pays for anything.</summary>
        public void TakeVenue((int From, int To) place)
        {
            if (Enumerable.Range(place.From, place.To - place.From).Any(at => words.Venues.Contains(tokens[at].Text)))
            {
                scene.Take(items[place.From], items[place.To - 1] + 1);
            }
        }

        private bool IsLead(int at)
        {
            var item = scene.Items[items[at]];
            return words.Leads.Contains(tokens[at].Text) && at + 1 < tokens.Count && !item.IsAny(ModeScanner.Modes) && !(at > 0 && !IsApart(at - 1) && tokens[at - 1].Is(Cue.Denial));
        }

        /// <summary>The end of a city or country that begins here; 0 for none.</summary>
        private int Known(int first)
        {
            var item = scene.Items[items[first]];
            if (item.Has(Kind.Country) && item.First <= first)
            {
                return item.First + item.Count;
            }

            for (var count = Math.Min(PlaceWords.LongestCity, tokens.Count - first); count > 0; count--)
            {
                if (words.Cities.Contains(string.Join(' ', tokens[first..(first + count)].Select(token => token.Text))))
                {
                    return first + count;
                }
            }

            return 0;
        }

        /// <summary>"Kingston, Jamaica".</summary>
        private int WithCountry(int end) =>
            end < tokens.Count && scene.Items[items[end]] is var item && item.Has(Kind.Country) && Between(end - 1).Trim() is "" or "," && !(items[end] + 1 < scene.Count && scene.Items[items[end] + 1].Has(Kind.Country)) ? item.First + item.Count : end;

        private bool HasVenue(int first)
        {
            for (var at = first; at < Math.Min(first + VenueWithin, tokens.Count) && (at == first || !IsApart(at - 1)); at++)
            {
                if (words.Venues.Contains(tokens[at].Text))
                {
                    return true;
                }
            }

            return false;
        }

        private int Until(int first, int most)
        {
            var end = first + 1;
            while (end < tokens.Count && end < first + most && (!Ends(end) || (words.Venues.Contains(tokens[end].Text) && !IsApart(end - 1))))
            {
                end++;
            }

            return end;
        }

        private int Names(int first)
        {
            var end = first + 1;
            while (end < tokens.Count && !Ends(end) && (IsName(end) || (end + 1 < tokens.Count && !Ends(end + 1) && IsName(end + 1) && tokens[end].Is(Cue.InName))))
            {
                end++;
            }

            return WithCountry(end);
        }

        /// <summary>What is said from here on is no part of a place.</summary>
        private bool Ends(int at)
        {
            var item = scene.Items[items[at]];
            return IsApart(at - 1) || !tokens[at].IsWord || words.Ends.Contains(tokens[at].Text) || words.Leads.Contains(tokens[at].Text)
                || item.Has(Kind.Month) || item.Has(Kind.Weekday) || item.Has(Kind.Number) || item.IsAny(ModeScanner.Modes) || item.IsAny(Times);
        }

        /// <summary>A word that means nothing else, with a capital letter.</summary>
        private bool IsName(int at) => isWritten && IsUnknown(at) && char.IsUpper(scene.Text.Original[scene.Text.OriginOf(tokens[at].Start)]);

        private bool IsUnknown(int at) => scene.Items[items[at]].Meanings.Length == 0 || scene.Items[items[at]].Has(Kind.Country);

        /// <summary>"Presencial en …", with the lead right behind.</summary>
        private bool IsInPerson(int lead) => lead > 0 && scene.Items[items[lead - 1]].Is(Concept.InPerson);

        /// <summary>Something that takes place is spoken of before, and no link or document.</summary>
        private bool SpeaksOfWhere(int lead)
        {
            var places = false;
            for (var item = 0; item < scene.Count; item++)
            {
                if (scene.IsAny(item, Papers))
                {
                    return false;
                }

                places |= item < items[lead] && scene.IsAny(item, Happenings);
            }

            return places;
        }

        private bool IsApart(int at) => at >= 0 && at + 1 < tokens.Count && Between(at).IndexOfAny(Apart) >= 0;

        private ReadOnlySpan<char> Between(int at) => scene.Text.Chars[tokens[at].End..tokens[at + 1].Start];

        private static readonly SearchValues<char> Apart = SearchValues.Create(",.;:!?()[]\n");

        private static readonly Concepts Happenings = Concepts.Of(
            Concept.Met, Concept.Held, Concept.Attended, Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.ItWas, Concept.WillBe, Concept.WillMeet, Concept.Schedule, Concept.InPerson, Concept.Correct);

        private static readonly Concepts Papers = Concepts.Of(Concept.Evidence, Concept.Document, Concept.WebSpace);

        private static readonly Concepts Times = Concepts.Of(
            Concept.Today, Concept.Yesterday, Concept.BeforeYesterday, Concept.Tomorrow, Concept.AfterTomorrow, Concept.Week, Concept.Month, Concept.Quarter, Concept.Semester, Concept.Year);
    }
}

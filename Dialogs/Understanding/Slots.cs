using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What a message is about, beside what is wanted.</summary>
internal static class Slots
{
    private static readonly (Concept Concept, Thing Thing)[] Things =
    [
        (Concept.Meeting, Thing.Meeting), (Concept.Webinar, Thing.Webinar), (Concept.Workshop, Thing.Workshop), (Concept.Document, Thing.Document),
        (Concept.WebSpace, Thing.WebSpace), (Concept.Activity, Thing.Activity), (Concept.Award, Thing.Award),
    ];

    private static readonly (Concept Concept, StatusKind Status)[] Statuses =
    [
        (Concept.Done, StatusKind.Done), (Concept.InProgress, StatusKind.InProgress), (Concept.Partial, StatusKind.Partial),
        (Concept.Scheduled, StatusKind.Scheduled), (Concept.Pending, StatusKind.Pending), (Concept.Postponed, StatusKind.Postponed),
        (Concept.NotNeeded, StatusKind.NotNeeded), (Concept.Dropped, StatusKind.DecidedOtherwise), (Concept.Substituted, StatusKind.Substituted),
    ];

    private static readonly (Concept Concept, Role Role)[] Roles =
    [
        (Concept.Coordinator, Role.Coordinator), (Concept.Secretariat, Role.Secretariat), (Concept.Member, Role.Member), (Concept.Observer, Role.Observer), (Concept.Stranger, Role.Stranger),
    ];

    public static Reading Of(Scene scene, Lexicon lexicon)
    {
        var (said, left) = (SceneConcepts.Said(scene), LeftOut.In(scene));
        return new Reading
        {
            Groups = Values(scene, Kind.Group, group => WorkingGroups.All[group]),
            Areas = Values(scene, Kind.Area, area => lexicon.Areas[area]),
            Countries = [.. Values(scene, Kind.Country, country => lexicon.Countries[country]).Concat(CountryCodes.In(scene, lexicon)).Distinct()],
            Absent = AbsenceScanner.In(scene, lexicon),
            Codes = [.. scene.Codes.Distinct()],
            Years = [.. scene.Years.Distinct()],
            Period = scene.Period,
            LastPeriod = scene.LastPeriod,
            Days = [.. scene.Days.Distinct()],
            Statuses = Chosen(Statuses, said.Except(NotDone.In(scene))),
            Except = Things.Where(one => one.Concept is not Concept.Activity && left.Has(one.Concept)).Select(one => (Thing?)one.Thing).FirstOrDefault(),
            Things = Chosen(Things, said | Inner(scene)),
            IsKnownThing = Enumerable.Range(0, scene.Count).Any(at => scene.IsAny(at, Singles) && IsDefinite(scene, at) && !IsNext(scene, at)),
            Place = scene.Place?.Words,
            PlaceCountry = scene.Place is { Country: >= 0 and var land } place && !scene.Items.Exists(item => item.Find(Kind.Country) == land && scene.Tokens[item.First].Start is var start && (start < place.Start || start >= place.End)) ? lexicon.Countries[land] : null,
            Virtual = left.Overlaps(ModeScanner.Modes) ? !said.Has(Concept.Virtual) : ModeScanner.Virtual(scene, said),
            CountryCount = scene.CountryCount,
            Percent = scene.Percent,
            Ordinal = scene.Ordinal,
            Number = scene.Tokens.Count <= ShortWithNumber ? Number(scene) : null,
            Links = [.. scene.Tokens.Where(token => token.Shape == Shape.Link).Select(token => token.Text).Distinct()],
            WantedLanguage = LanguageAsked.In(scene, lexicon),
            Role = Chosen(Roles, said) is [var role, ..] ? role : null,
            Pace = said.Has(Concept.Resume) ? ReminderFrequency.Each : said.Has(Concept.Digest) ? ReminderFrequency.DigestOnly : null,
            Rest = [.. Rest(scene)],
            TitleWords = [.. TitleScanner.Words(scene, lexicon).Distinct()],
            NameWords = [.. TitleScanner.Names(scene, lexicon).Distinct()],
        };
    }

    private static readonly Concepts Singles = Concepts.Of(Concept.Webinar, Concept.Workshop, Concept.Document);

    /// <summary>One, with the word before it that says which: "the webinar" and no "webinars".</summary>
    private static bool IsDefinite(Scene scene, int item) =>
        scene.Items[scene.OrdinalAt(item - 1) > 0 ? item - 1 : item].First is > 0 and var first && !scene.TokenAt(item).Text.EndsWith('s')
        && scene.Tokens[first - 1].Is(Cue.Definite);

    /// <summary>"The next webinar" is whichever comes next.</summary>
    private static bool IsNext(Scene scene, int item) => scene.Is(item - 2, Concept.Next) || scene.Is(item + 1, Concept.Next);

    private const int ShortWithNumber = 9;

    /// <summary>The first number that nothing else took.</summary>
    private static int? Number(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            if (!scene.Used[at] && scene.TokenAt(at) is { Shape: Shape.Number, Number: > 0 and <= 100 } number)
            {
                return number.Number;
            }
        }

        return null;
    }

    private static Concepts Inner(Scene scene) =>
        Concepts.Of([.. scene.Inner.Where(name => name.Kind == Kind.Concept).Select(name => (Concept)name.Value)]);

    private static ImmutableArray<T> Values<T>(Scene scene, Kind kind, Func<int, T> value)
    {
        var found = ImmutableArray.CreateBuilder<T>();
        for (var at = 0; at < scene.Count; at++)
        {
            foreach (var meaning in scene.Items[at].Meanings)
            {
                if (meaning.Kind == kind && !scene.Used[at] && !found.Contains(value(meaning.Value)))
                {
                    found.Add(value(meaning.Value));
                    scene.Why.Add($"{kind} {value(meaning.Value)}: {scene.WordsOf(at, at + 1)}");
                }
            }
        }

        foreach (var name in scene.Inner)
        {
            if (name.Kind == kind && !found.Contains(value(name.Value)))
            {
                found.Add(value(name.Value));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<T> Chosen<T>((Concept Concept, T Value)[] table, Concepts said)
    {
        var chosen = ImmutableArray.CreateBuilder<T>();
        foreach (var (concept, value) in table)
        {
            if (said.Has(concept))
            {
                chosen.Add(value);
            }
        }

        return chosen.ToImmutable();
    }

    private static IEnumerable<string> Rest(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            var token = scene.TokenAt(at);
            if (!scene.Used[at] && scene.Items[at].Meanings.Length == 0 && token.IsWord && token.Text.Length > 1 && !char.IsSurrogate(token.Text[0]))
            {
                yield return token.Text;
            }
        }
    }
}

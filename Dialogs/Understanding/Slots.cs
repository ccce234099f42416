using System.Collections.Frozen;
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
        var (said, left) = (SceneConcepts.Said(scene), LeftOut(scene));
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
            Statuses = Chosen(Statuses, said.Except(NotSaid(scene))),
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

    /// <summary>"The complete list" is not done, and "o que ainda não começou" is not begun.</summary>
    private static Concepts NotSaid(Scene scene) =>
        (IsWhole(scene) || IsNeverDone(scene) ? Concepts.Of(Concept.Done) : default)
        | (Enumerable.Range(1, Math.Max(0, scene.Count - 1)).Any(at => scene.Is(at, Concept.InProgress) && (scene.IsAny(at - 1, Denials) || scene.IsAny(at - 2, Denials))) ? Concepts.Of(Concept.InProgress) : default);

    /// <summary>Each word for done that is there bids a list or names what is still to be done.</summary>
    private static bool IsNeverDone(Scene scene)
    {
        var done = scene.Items.Where(item => item.Is(Concept.Done)).ToList();
        return done.Count > 0 && done.TrueForAll(item => BidsList(scene, item.First) || IsYetToDo(scene, item.First));
    }

    /// <summary>"What we have to get done", "should have been completed", "before the year done", "il fait quoi cette année": what is to be done, or what somebody does.</summary>
    private static bool IsYetToDo(Scene scene, int token) =>
        // "Quedó sin hacer", "ficou pendente".
        scene.Items.Exists(item => item.First == token + 1 && item.Is(Concept.Pending))
        || scene.Tokens.Take(token).Reverse().Take(DutyWithin).Any(before => Duties.Contains(before.Text))
        || (scene.Tokens[token].Text is "done" or "finish" && token > 0 && scene.Tokens[token - 1].Text is "year" or "semester" or "quarter" or "month")
        || (scene.Tokens[token].Text is "done" && token > 0 && scene.Tokens[token - 1].Text is "get" or "getting" or "be")
        || (scene.Tokens[token].Text is "fait" && token + 1 < scene.Tokens.Count && scene.Tokens[token + 1].Text is "quoi")
        || (scene.Tokens[token].Text is "fait" && token > 0 && scene.Tokens[token - 1].Text is "que" or "qu'il" or "qu'elle");

    private const int DutyWithin = 4;

    private static readonly FrozenSet<string> Duties = new[]
    {
        "should", "must", "supposed", "ought", "debio", "debieron", "debia", "debian", "deberia", "deberian", "debieran", "deveria", "deveriam", "devia", "deviam", "aurait", "auraient", "devait", "devaient", "devrait", "devraient",
    }.ToFrozenSet();

    /// <summary>"Lista todas las actividades", "lista de webinars": what is to be listed is not ready.</summary>
    private static bool BidsList(Scene scene, int token) =>
        scene.Tokens[token].Text is "lista" or "listame" or "liste" or "listado" && token + 1 < scene.Tokens.Count
        && scene.Tokens[token + 1].Text is "todas" or "todos" or "todo" or "las" or "los" or "de" or "as" or "os" or "cuales" or "completa" or "con";

    private static readonly Concepts Denials = Concepts.Of(Concept.No, Concept.Not);

    /// <summary>"El área 3.8 completa", "the complete list" is all of it and nothing that was done.</summary>
    private static bool IsWhole(Scene scene)
    {
        for (var at = 0; at < scene.Count; at++)
        {
            if (scene.Is(at, Concept.Done) && scene.TokenAt(at).Text is "completa" or "completo" or "completas" or "completos" or "complete" or "complet" or "full"
                && (scene.IsAny(at - 1, Wholes) || scene.IsAny(at + 1, Wholes) || (at > 0 && scene.TokenAt(at - 1).Shape is Shape.Code or Shape.Number or Shape.Noise)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Concepts Wholes = Concepts.Of(Concept.Area, Concept.Plan, Concept.Group, Concept.Show, Concept.Activity, Concept.ReportNoun, Concept.Committee);

    /// <summary>"Quita los webinars", "without the meetings": what the words right behind one that leaves out mean.</summary>
    private static Concepts LeftOut(Scene scene)
    {
        var left = default(Concepts);
        for (var at = 0; at < scene.Count; at++)
        {
            foreach (var item in LeavesOut.Contains(scene.TokenAt(at).Text) ? scene.Items.Skip(at + 1).Take(LeftOutWithin) : IsNot(scene, at) ? scene.Items.Skip(at).Take(1) : [])
            {
                left |= Concepts.Of([.. item.Meanings.Where(meaning => meaning.Kind == Kind.Concept).Select(meaning => (Concept)meaning.Value)]);
            }
        }

        return left;
    }

    /// <summary>"Non pas la réunion, le webinaire": of two things the one that is not meant.</summary>
    private static bool IsNot(Scene scene, int at) =>
        scene.IsAny(at, Kinds) && scene.Items[at].First is >= 2 and var first
        && scene.Tokens[first - 1].Text is "la" or "el" or "las" or "los" or "the" or "le" or "les" or "a" or "o" or "as" or "os" or "l"
        && scene.Tokens[first - 2].Text is "no" or "not" or "pas" or "nao" or "non"
        && Enumerable.Range(at + 1, scene.Count - at - 1).Any(other => scene.IsAny(other, Kinds));

    private static readonly Concepts Kinds = Concepts.Of(Concept.Meeting, Concept.Webinar, Concept.Workshop, Concept.Document, Concept.WebSpace);

    private const int LeftOutWithin = 3;

    private static readonly FrozenSet<string> LeavesOut = new[]
    {
        "quita", "quitale", "quitame", "quitando", "saca", "sacale", "sacame", "sacando", "sin", "excepto", "salvo", "without", "except", "excluding", "minus", "remove", "tira", "tire", "tirando", "exceto", "sem", "sans",
        "sauf", "enleve", "enlevez", "retire", "retirez", "hors",
    }.ToFrozenSet();

    private static readonly Concepts Singles = Concepts.Of(Concept.Webinar, Concept.Workshop, Concept.Document);

    /// <summary>One, with the word before it that says which: "the webinar" and no "webinars".</summary>
    private static bool IsDefinite(Scene scene, int item) =>
        scene.Items[scene.OrdinalAt(item - 1) > 0 ? item - 1 : item].First is > 0 and var first && !scene.TokenAt(item).Text.EndsWith('s')
        && scene.Tokens[first - 1].Text is "el" or "the" or "le" or "l" or "o" or "do" or "del" or "du" or "our" or "nuestro" or "nosso" or "notre";

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

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Delivery;

/// <summary>
/// "Frena el de innovación", "let it go": the buttons of what will go out, said in words while that list is in sight. It
/// comes down to the press of the one that is meant; where none or several are, to one sentence or to their buttons.
/// </summary>
internal static class HoldingInWords
{
    /// <summary>A card has six buttons; of more than so many the list itself is shown.</summary>
    private const int MostButtons = 5;

    private const int LongestTitle = 70;
    private const int FewWords = 6;
    private const int LeastOfAName = 3;

    /// <summary>What is wanted of the deliveries, or null for anything else.</summary>
    public static DeliveryWish? Wanted(string text, Situation situation)
    {
        if (!IsInSight(situation) && situation.Person.Role is not Role.Secretariat)
        {
            return null;
        }

        return DeliveryVerbs.In(text) switch
        {
            { Verb: DeliveryVerb.Hold or DeliveryVerb.Release } said when IsInSight(situation) || said.NamesThing => said,
            // Asked which of them, one names it and no verb.
            null when Asks(situation) && SaidPhrases.Words(text) is { Length: <= FewWords } words => new DeliveryWish(Verb(situation), NamesThing: false, [.. words]),
            _ => null,
        };
    }

    /// <summary>The press that is meant, or what to say instead; neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(DeliveryWish said, Reading reading, Situation situation)
    {
        if (situation.Person.Role is not Role.Secretariat)
        {
            return (null, Kept(situation.Say.DeliveryHoldOnly()));
        }

        if (Asks(situation) && (reading.Asks || reading.Interrogates))
        {
            return default;
        }

        var lines = DeliveryLine.All(situation);
        var release = said.Verb is DeliveryVerb.Release;
        var open = lines.FindAll(line => line.Press.Release == release);
        var names = Names.Of(said, reading);
        if (names.IsEmpty && !lines.Exists(line => names.Calls(line, situation)))
        {
            return said.OfAll && open.Count > 0 ? (Together(open), null) : Nth(reading, release, situation) ?? (Asks(situation) || !IsInSight(situation) ? default : Plain(open, lines, release, situation));
        }

        return names.Among(open, situation) switch
        {
            [var only] => (only.Press, null),
            [_, ..] several when said.OfAll || names.Count == several.Count => (Together(several), null),
            [_, ..] several => (null, Which(several, release, situation)),
            _ when Asks(situation) => default,
            _ when names.Among(lines, situation) is [_, ..] already => (null, Already(already, release, situation)),
            _ => (null, Kept(release ? situation.Say.DeliveryNoneHeld() : lines.Count == 0 ? situation.Say.DeliveryWeekNone() : situation.Say.DeliveryNoSuch())),
        };
    }

    /// <summary>"El segundo", of those in sight that can still be held, or let go.</summary>
    private static (Press?, Answer?)? Nth(Reading reading, bool release, Situation situation)
    {
        var offered = situation.Last.Offered;
        var sight = new Offered { Items = [.. offered.Items.Concat(offered.Buttons).Where(choice => choice.Press is HoldMessage press && press.Release == release)] };
        return reading.Ordinal is not { } place || sight.Items.IsEmpty ? null
            : InSight.Nth(place, sight) is { } nth ? (nth.Press, null)
            : (null, Kept(situation.Say.NoSuchChoice(sight.Items.Length)));
    }

    /// <summary>"Frénalo", "let it go": the only one, or the one that was just held.</summary>
    private static (Press?, Answer?) Plain(List<DeliveryLine> open, List<DeliveryLine> all, bool release, Situation situation) => open switch
    {
        [] when !release && all.Count > 0 => (null, Already(all, release, situation)),
        [] => (null, Kept(release ? situation.Say.DeliveryNoneHeld() : situation.Say.DeliveryWeekNone())),
        [var only] => (only.Press, null),
        _ when release && JustHeld(open, situation) is { } last => (last.Press, null),
        _ => (null, Which(open, release, situation)),
    };

    private static HoldMessage Together(List<DeliveryLine> lines) => lines[0].Press with { And = [.. lines.Skip(1).Select(line => line.Press.Message)] };

    private static DeliveryLine? JustHeld(List<DeliveryLine> held, Situation situation) =>
        held.Where(line => line.HeldAt is { } at && situation.Now - at < Inheritance.Fresh).MaxBy(line => line.HeldAt);

    private static Answer Already(List<DeliveryLine> lines, bool release, Situation situation)
    {
        var who = situation.Say.AllOf(lines.Select(line => line.Who(situation)).Distinct());
        return Kept(release ? situation.Say.DeliveryNotHeld(who) : situation.Say.DeliveryHeldAlready(who));
    }

    private static Answer Which(List<DeliveryLine> lines, bool release, Situation situation)
    {
        var say = situation.Say;
        return Answer.Of(lines.Count <= MostButtons
            ? NothingCard.For(say.DeliveryWhich(), [.. lines.Select(line => new Send(Flat.Cut(line.Title(situation), LongestTitle), line.Press))], null, say)
            : Deliveries.Noted(say.DeliveryWhich(), situation));
    }

    private static Answer Kept(string words) => Answer.Of(words) with { KeepsInSight = true };

    internal static bool IsInSight(Situation situation) => situation.Last.Offered is var offered
        && (offered.Items.Any(IsOfDeliveries) || offered.Buttons.Any(IsOfDeliveries));

    private static bool IsOfDeliveries(Offered.Choice choice) => choice.Press is HoldMessage or ShowList { List: Deliveries.Week or Deliveries.Past or Deliveries.Unreached };

    /// <summary>It was asked which one: they stand as buttons and not as a list.</summary>
    private static bool Asks(Situation situation) => situation.Last.Offered.Buttons.Any(choice => choice.Press is HoldMessage);

    private static DeliveryVerb Verb(Situation situation) =>
        situation.Last.Offered.Buttons.Any(choice => choice.Press is HoldMessage { Release: true }) ? DeliveryVerb.Release : DeliveryVerb.Hold;

    /// <summary>What a sentence says of the one that it means.</summary>
    /// <param name="Words">Those that no rule of the reader used; a name may look like one that did.</param>
    private sealed record Names(Reading Reading, ImmutableArray<string> Words, ImmutableArray<string> Besides)
    {
        public static Names Of(DeliveryWish said, Reading reading) =>
            new(reading, [.. said.Besides.Where(word => word.Length >= LeastOfAName && (reading.Rest.Contains(word) || reading.TitleWords.Contains(word) || reading.Role is not null))], said.Besides);

        public bool IsEmpty => Words.IsEmpty && Reading is { Codes: [], Groups: [], Days: [], Period: null, Countries: [] };

        /// <summary>How many were named one by one: "the one for innovation and the one for open data".</summary>
        public int Count => Math.Max(Reading.Groups.Length, Math.Max(Reading.Codes.Length, Reading.Countries.Length));

        /// <summary>Those of which all of it is true; words that belong to nobody's name are only heard where nothing else was said.</summary>
        public List<DeliveryLine> Among(List<DeliveryLine> lines, Situation situation)
        {
            var among = Of(lines, Reading.Codes, (line, code) => line.IsOf(code, situation));
            among = Reading.Groups.IsEmpty ? among
                : among.FindAll(line => Reading.Groups.Any(group => line.IsTo(group, situation))) is [_, ..] own ? own
                : among.FindAll(line => Reading.Groups.Any(group => line.IsAbout(group, situation)));
            among = Of(among, Reading.Countries, (line, country) => line.Person(situation).Country == country);
            among = Reading.Days.IsEmpty && Reading.Period is { Days: var span } ? among.FindAll(line => line.Day is { } day && span.Contains(day))
                : Of(among, Reading.Days, (line, day) => line.Day == day);
            var named = among.FindAll(line => Calls(line, situation));
            return named.Count > 0 || (!Words.IsEmpty && (this with { Words = [] }).IsEmpty) ? named : among;
        }

        /// <summary>It goes to somebody who is called by name, or by how the list calls them.</summary>
        public bool Calls(DeliveryLine line, Situation situation) =>
            SaidPhrases.Words(line.Who(situation)).Intersect(Words).Any()
            || (line.Person(situation).Name is { } name && SaidPhrases.Words(name).Where(word => word.Length > LeastOfAName).Intersect(Besides).Any());

        private static List<DeliveryLine> Of<T>(List<DeliveryLine> lines, ImmutableArray<T> said, Func<DeliveryLine, T, bool> fits) =>
            said.IsEmpty ? lines : lines.FindAll(line => said.Any(one => fits(line, one)));
    }
}

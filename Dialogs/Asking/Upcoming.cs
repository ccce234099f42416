using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>What is coming, overdue or was: for a group, an area, a kind of thing, a country, some days, oneself or everyone.</summary>
public static class Upcoming
{
    public static Answer Answer(Reading reading, bool overdueOnly, Situation situation)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var asked = Asked(reading, overdueOnly, plan, situation);
        if (reading is { Ordinal: >= 1 and var place, Codes: [] } && asked.Thing is not null && (asked with { All = true }).In(situation.Standing(plan).Lines).ElementAtOrDefault(place - 1) is { } chosen)
        {
            // "El segundo webinar", in the order of the plan.
            return Activities.Answer(chosen.Line.Id.ToString(), situation);
        }

        return WithoutDate(reading, asked, plan, situation) ?? OfWay(reading, asked, plan, situation) ?? Shown(asked, plan, 0, situation)
            // "What do we have scheduled in Brazil", where nothing has a date yet: what is planned there.
            ?? (asked is { Statuses: [StatusKind.Scheduled], Country: not null } && plan.Year == situation.Today.Year ? Shown(asked with { Statuses = [], All = false }, plan, 0, situation) : null)
            // "¿Cuáles fueron presenciales?", where none is still to come.
            ?? (asked is { Virtual: not null, All: false } ? Shown(asked with { All = true, OverdueOnly = false }, plan, 0, situation) : null) ?? (reading is { Years: [], Period: null } && (asked.Country is not null || IsOfAnotherYear(asked, situation.Standing(plan))) ? Elsewhere(asked, plan, situation) ?? Told(reading, situation) : null) ?? Nearest.Answer(asked, plan, situation);
    }

    /// <summary>"When is our next meeting?", "¿ya tiene fecha el webinar?", of the one thing that has no day yet: that it has none is the answer, and its card says by when.</summary>
    private static Answer? WithoutDate(Reading reading, LineFilter asked, PlanYear plan, Situation situation) =>
        (reading.AsksWhen || reading.OfNext) && asked is { All: false, Thing: not null, Days: null, Statuses: [] } && plan.Year == situation.Today.Year
        && asked.In(Places.Lines(plan, situation)).Take(2).ToList() is [{ Next: { Condition: not Condition.Scheduled, ScheduledFor: null } } line] && Shown(asked, plan, 0, situation) is { } shown
            ? shown with { Replies = shown.Replies.Insert(0, new Reply(situation.Say.NoDateYetFor(Targets.Named(line.Line, plan, situation.Say)), null, [])) }
            : null;

    /// <summary>"Are our meetings online or in person?", "¿dónde es?", of one thing: how and where the plan has it, ahead of its card.</summary>
    private static Answer? OfWay(Reading reading, LineFilter asked, PlanYear plan, Situation situation) =>
        (reading.AsksWay || reading.AsksWhere) && !reading.PicksOut && asked.Thing is not null && plan.Year == situation.Today.Year
        && asked.In(Places.Lines(plan, situation)).Take(2).ToList() is [{ Line.Activity.Venue: { Length: > 0 } venue } line] && Shown(asked, plan, 0, situation) is { } shown
            ? shown with { Replies = shown.Replies.Insert(0, new Reply($"{situation.Say.Labelled(situation.Say.Capital(Targets.Named(line.Line, plan, situation.Say)), situation.Say.Venue(venue))}.", null, [])) }
            : null;

    /// <summary>"¿Qué pasó con lo que le dieron a Bahamas?": of a country for which no plan has such a thing, what the documents of all years tell.</summary>
    private static Answer? Told(Reading reading, Situation situation) =>
        reading.Countries is [var country, ..] && InCountry.Of(new ShowList(InCountry.List, 0, Country: country), situation) is not null ? InCountry.Answer(reading, situation) : null;

    /// <summary>A group or an area that this plan does not have: "knowledge management" was one of 2019.</summary>
    private static bool IsOfAnotherYear(LineFilter asked, YearStanding standing) =>
        (asked.Area is not null || !asked.Groups.IsEmpty) && !new LineFilter { Year = asked.Year, Groups = asked.Groups, Area = asked.Area, All = true }.In(standing.Lines).Any();

    /// <summary>"The webinar in Jamaica" is that of whichever year had one.</summary>
    private static Answer? Elsewhere(LineFilter asked, PlanYear plan, Situation situation) =>
        situation.World.Plans.Reverse().Where(other => other.Year != plan.Year)
            .Select(other => Shown(asked with { Year = other.Year, All = true, OverdueOnly = false }, other, 0, situation)).FirstOrDefault(shown => shown is not null);

    public static Answer Answer(ShowUpcoming asked, Situation situation)
    {
        if ((asked.Year == 0 ? situation.Plan : situation.World.Plan(asked.Year)) is not { } plan)
        {
            return asked.Year == 0 ? Years.Unknown(null, situation) : Dialogs.Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
        }

        var filter = LineFilter.Of(asked, plan.Year, situation.Person.Groups);
        return Shown(filter, plan, asked.Page, situation) ?? Nearest.Answer(filter, plan, situation);
    }

    /// <summary>A card of what fits, or null where nothing does.</summary>
    internal static Answer? Shown(LineFilter asked, PlanYear plan, int page, Situation situation)
    {
        if (asked.Mine && asked.Groups.IsEmpty && situation.Person.Role is not Role.Secretariat)
        {
            var example = situation.Say.ExUpcomingGroup(situation.Say.Group(WorkingGroups.OpenData));
            return Dialogs.Answer.Of(situation.Say.YouHaveNoGroup(example), example, situation.Say.ExUpcoming());
        }

        var lines = asked.In(Places.Lines(plan, situation)).ToList();
        return lines.Count == 0 ? null : page > 0 ? Dialogs.Answer.Replacing(Card(asked, plan, lines, page, situation)) : Dialogs.Answer.Of(Card(asked, plan, lines, page, situation));
    }

    private static Card Card(LineFilter asked, PlanYear plan, List<LineStanding> lines, int page, Situation situation)
    {
        var (standing, say) = (situation.Standing(plan), situation.Say);
        if (asked.All || plan.Year < situation.Today.Year)
        {
            return LinesCard.For(new LinesOfYear(standing, [.. lines], say.Capital(asked.Said(say, withYear: true)!), IsUnreported(plan, situation), asked.Press(page)) { Unforeseen = Unforeseen(asked, standing) }, say);
        }

        var ordered = lines.OrderBy(line => line.Next!.Condition is Condition.Overdue ? 0 : 1).ThenBy(line => line.Next!.By);
        return UpcomingCard.For(
            new UpcomingList(standing, [.. ordered], asked.Said(say, withYear: false) is { } what ? say.Capital(what) : null, asked.Press(page)), situation.Person.MayAnywhere(Deed.ReportMeeting), say);
    }

    /// <summary>"What was there in October" asks of the annex as well.</summary>
    private static int Unforeseen(LineFilter asked, YearStanding standing) =>
        asked is { Groups: [], Area: null, Thing: null, Virtual: null, Country: null, OverdueOnly: false, Statuses: [] or [StatusKind.Done] }
            ? standing.Unforeseen.Count(entry => asked.Days is not { } days || entry.When.Parts.Any(days.Overlaps))
            : 0;

    private static bool IsUnreported(PlanYear plan, Situation situation) =>
        plan.Year < situation.Today.Year && situation.World.Document(plan.Year, DocumentKind.Report) is null;

    private static LineFilter Asked(Reading reading, bool overdueOnly, PlanYear plan, Situation situation)
    {
        var things = reading.Except is { } left ? reading.Things.Remove(left) : reading.Wants(Wish.Webinars) ? [Thing.Webinar] : reading.Things;
        var thing = things.Cast<Thing?>().FirstOrDefault(Kinds.IsKind);
        var days = reading.Period?.Days ?? (reading.Days is [var day, ..] ? DateRange.Day(day) : (DateRange?)null);
        var past = plan.Year < situation.Today.Year || days?.To < situation.Today;
        // What is pending in a year that goes on is what is coming.
        var statuses = overdueOnly ? [] : past ? reading.Statuses : reading.Statuses.Remove(StatusKind.Pending);
        // What was left undone in a year that is over is whatever was not done in it.
        statuses = plan.Year < situation.Today.Year && statuses is [StatusKind.Pending] ? LineFilter.NotDone : statuses;
        // "When is the next one, date and time" asks for a date and not for what has one.
        statuses = reading.AsksWhen && !past ? statuses.Remove(StatusKind.Scheduled) : statuses;
        // "What have we left" has a word for what was dropped, and asks for what is still to do.
        statuses = reading is { Best: Wish.Upcoming, FollowsUp: false } && !past ? statuses.RemoveAll(kind => kind.IsPutOff) : statuses;
        // "Did the webinars of 20 November take place?" asks how each of them stands.
        statuses = reading.NoPlace || reading.NoDay || (reading.AsksWay && reading.Best is Wish.Mode) || reading is { Asks: true, PicksOut: false, Days: [_, ..] } ? [] : statuses;
        var named = !reading.Groups.IsEmpty || !reading.Areas.IsEmpty || !reading.Countries.IsEmpty;
        // Nobody says "for my group" when they have one; a kind of thing, or a year that is over, is asked of the whole Network.
        // "Is anything in person" is asked of the Network where one's own group has nothing.
        var whole = reading.NoPlace || (reading.Virtual is not null && !HasOwn(thing, plan, situation, reading.Virtual));
        var mine = reading.Mine || (reading.IsKnownThing && !named && HasOwn(thing, plan, situation)) || (!named && !whole && !reading.Everyone && thing is null or Thing.Meeting && !past && statuses.IsEmpty && !situation.Person.Groups.IsEmpty);
        var asked = new LineFilter
        {
            Year = plan.Year,
            Groups = mine ? situation.Person.Groups : reading.Groups,
            Mine = mine,
            Area = reading.Areas is [var area, ..] ? area : null,
            Thing = thing,
            Except = reading.Except,
            NoPlace = reading.NoPlace,
            NoDay = reading.NoDay,
            Virtual = reading.Virtual,
            Days = days == DateRange.Year(plan.Year) ? null : days,
            Statuses = statuses,
            Country = reading.Countries is [var country, ..] ? country : null,
            OverdueOnly = overdueOnly,
            All = !overdueOnly && (past || !statuses.IsEmpty),
        };
        return asked.All || overdueOnly || reading.Except is not null || !reading.Wants(Wish.Webinars) || reading.Wants(Wish.Upcoming) ? asked : Whole(asked, situation.Standing(plan).Lines);
    }

    /// <summary>Whoever says "the webinar" means that of the own group, where it has one.</summary>
    private static bool HasOwn(Thing? thing, PlanYear plan, Situation situation, bool? isVirtual = null) =>
        !situation.Person.Groups.IsEmpty && new LineFilter { Year = plan.Year, Groups = situation.Person.Groups, Thing = thing, Virtual = isVirtual, All = true }.In(situation.Standing(plan).Lines).Any();

    /// <summary>"Webinars" are all of the year's once one of them is behind us.</summary>
    private static LineFilter Whole(LineFilter asked, IEnumerable<LineStanding> lines) =>
        asked with { All = (asked with { All = true }).In(lines).Any(line => line.Next is null) };
}

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;

namespace GealcBot.Dialogs.Asking;

/// <summary>What the documents say took or takes place in a country, or with it: activities, the annexes, the committees.</summary>
internal static class InCountry
{
    public const string List = "Country";

    /// <summary>A country alone; with a kind of thing, a group or a period it is one filter among others.</summary>
    public static bool IsAsked(Reading reading) => reading is { Countries: [_, ..], Groups: [], Areas: [], Things: [] or [Thing.Activity], Period: null, Codes: [], Statuses: [] or [StatusKind.Pending], CountryCount: null };

    public static Answer Answer(Reading reading, Situation situation)
    {
        if (reading.Years is [var named, ..] && situation.World.Plan(named) is null)
        {
            return Years.Unknown(reading, situation);
        }

        var (country, say) = (reading.Countries[0], situation.Say);
        // Of a country that the year in question does not name, what the other years do is more than nothing.
        return (Of(new ShowList(List, reading.Years is [var year, ..] ? year : 0, Country: country), situation) ?? Of(new ShowList(List, 0, Country: country), situation)) is { } list
            ? Dialogs.Answer.Of(ListCard.For(list, say))
            : Dialogs.Answer.Of(say.CountryNothing(say.Country(country), Years.Known(situation)), say.ExUpcoming(), say.ExAreas());
    }

    public static PlanList? Of(ShowList asked, Situation situation)
    {
        if (asked.Country is not { Length: 2 } country)
        {
            return null;
        }

        var say = situation.Say;
        ImmutableArray<ListItem> items =
        [
            .. situation.World.Plans.Where(plan => asked.Year == 0 || plan.Year == asked.Year).Reverse().SelectMany(plan => Items(plan, country, situation)),
            .. Committees(asked, country, situation),
        ];
        items = items.IsEmpty ? [.. Mentions(asked, country, situation)] : items;
        return items.IsEmpty ? null : new PlanList(
            say.CountryTitle(say.Country(country)), [say.ItemsCount(items.Length)], items, asked, Lists.Ask(say.ExCommittee(situation.World.Newest?.Year - 1 ?? situation.Today.Year), say.ExUpcoming()));
    }

    private static IEnumerable<ListItem> Items(PlanYear plan, string country, Situation situation)
    {
        var (standing, say) = (situation.Standing(plan), situation.Say);
        foreach (var line in standing.Lines.Where(line => Names(line, country, situation)))
        {
            var activity = line.Line.Activity;
            yield return new ListItem(
                $"{plan.Year} · {activity.Code} {activity.Title}", null,
                [string.Join(" · ", new[] { say.Venue(Places.Reported(line, situation) ?? activity.Venue), say.StateHeading(line.State) })],
                new Send(say.ButtonActivity(activity.Code), new ShowActivity(line.Line.Id.ToString())));
        }

        foreach (var entry in standing.Unforeseen.Where(entry => Countries.NamedIn(entry.Title).Contains(country)))
        {
            yield return new ListItem($"{plan.Year} · {entry.Title}", null, [$"{say.AnnexTitle(plan.Year)} · {say.Days(entry.When)}"], NotForeseen.See(entry));
        }
    }

    /// <summary>Where nothing took place there: what is told of an activity and names the country, "was transferred to Bahamas".</summary>
    private static IEnumerable<ListItem> Mentions(ShowList asked, string country, Situation situation) =>
        from found in situation.World.Search(situation.Today).OfCountry(country)
        where found.Line is not null && (asked.Year == 0 || asked.Year == found.Year)
        orderby found.Year descending
        let line = found.Line!
        select new ListItem(
            $"{found.Year} · {line.Activity.Code} {line.Activity.Title}", null, [situation.Say.Area(line.Area)],
            new Send(situation.Say.ButtonActivity(line.Activity.Code), new ShowActivity(line.Id.ToString())));

    private static bool Names(LineStanding line, string country, Situation situation) =>
        LineFilter.CountriesOf(line).Contains(country) || Countries.OfPlace(situation.World.Reported(line.Line)?.Venue).Contains(country);

    private static IEnumerable<ListItem> Committees(ShowList asked, string country, Situation situation)
    {
        var say = situation.Say;
        return from committee in Plans.Authorities.Calendar.Of(situation.World.Documents).Committees.Reverse()
               where (asked.Year == 0 || asked.Year == committee.Year) && committee.Countries.Contains(country)
               select new ListItem(say.CommitteeTitle(committee.Year), committee.President == country ? say.FieldPresidency() : null, []);
    }
}

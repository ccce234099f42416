using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Delivery;

/// <summary>"Entregas a Chile", "reminders by country": what was sent to the people of a country, or a line for each country.</summary>
internal static class DeliveryCountries
{
    /// <summary>The list with a line for each country, by the name that a button sends back.</summary>
    public const string Table = "DeliveryByCountry";

    /// <summary>Whoever writes more tells something.</summary>
    private const int Longest = 120;

    private const int MostWords = 9;
    private const string Sent = "sent";
    private const string Each = "each";
    private const string To = "to";

    private static readonly SaidPhrases Phrases = new("deliveryCountries");

    /// <summary>As a list's button has them; null for all.</summary>
    public static string? Of(Reading reading) => reading.Countries.IsEmpty ? null : string.Join(',', reading.Countries);

    public static ImmutableArray<string> In(ShowList asked) =>
        asked.Country is { } said ? [.. said.Split(',').Where(Countries.Codes.Contains).Order(StringComparer.Ordinal)] : [];

    public static bool IsOf(PersonId person, ShowList asked, Situation situation) =>
        In(asked) is var countries && (countries.IsEmpty || (situation.World.Who(person).Country is { } country && countries.Contains(country)));

    public static string Titled(string title, ShowList asked, Say say) => In(asked) is { IsEmpty: false } countries ? $"{title} · {Named(countries, say)}" : title;

    /// <summary>What is said of a narrowed list with nothing in it; null where it is not narrowed.</summary>
    public static string? None(ShowList asked, Situation situation)
    {
        var (countries, say) = (In(asked), situation.Say);
        return countries.IsEmpty ? null
            : Deliveries.IsSecretariat(situation) && !situation.World.People.Any(person => person.Country is { } country && countries.Contains(country)) ? say.DeliveryNobodyOf(Named(countries, say))
            : say.DeliveryNoneOf(Named(countries, say));
    }

    /// <summary>A sentence that begins with what is sent, or asks of each country; what else is read as a question of deliveries needs no help.</summary>
    public static bool IsAsked(string text, Situation situation)
    {
        if (situation.State.IsOpen || text.Length > Longest)
        {
            return false;
        }

        var words = SaidPhrases.Words(text);
        var found = Phrases.In(words);
        var sent = found.FirstOrDefault(match => match.Key is Sent);
        return found.Any(match => match.Key is Each) ? sent is not null || situation.Last.Asked is { Wish: Wish.Delivery } last && situation.Now - last.At < Inheritance.Fresh
            : sent?.At[0] == 0 && words.Length <= MostWords && (found.Any(match => match.Key is To) || !Countries.NamedIn(text).IsEmpty);
    }

    /// <summary>The press that is meant, or what to say instead; neither where the sentence is about something else after all.</summary>
    public static (Press? Press, Answer? Answer) Meant(string text, Reading reading, Situation situation)
    {
        var isAhead = reading.Period is { Days.From: var from } && from > situation.Today;
        if (DeliveryVerbs.In(text) is not null || reading is { We: true } or { Codes: [_, ..] } or { Groups: [_, ..] } or { Links: [_, ..] })
        {
            return default;
        }

        var found = Phrases.In(SaidPhrases.Words(text));
        return found.Any(match => match.Key is Each) ? isAhead ? default : (new ShowList(Table, Days: Days(text, reading, situation)), null)
            : !reading.Countries.IsEmpty ? (new ShowList(isAhead ? Deliveries.Week : Deliveries.Past, Days: Deliveries.Span(reading, situation), Country: Of(reading)), null)
            : Unknown(text, found, reading, situation) is { } unknown ? (null, Answer.Of(situation.Say.DeliveryNoCountry(unknown)) with { KeepsInSight = true })
            : default;
    }

    /// <summary>Each country with what it was sent, what of that was answered and what did not arrive.</summary>
    public static async Task<PlanList> TableAsync(ShowList asked, Situation situation, CancellationToken cancellation)
    {
        var (say, all, days) = (situation.Say, Deliveries.IsSecretariat(situation), Deliveries.DaysOf(asked, situation));
        var rows = await Deliveries.RowsAsync(asked, situation, cancellation);
        var reader = NoticeReader.Of(situation);
        var open = rows.SelectMany(Items).Distinct().ToDictionary(what => what, what => ReminderNow.IsOpen(what, reader));
        return new PlanList(
            Titled(Deliveries.Title(days, say), asked, say),
            [rows.IsEmpty ? days.IsMonth ? say.DeliveryNone() : say.DeliveryNoneThen() : say.DeliveryCount(rows.Count(row => row.Status is DeliveryStatus.Sent), rows.Length), .. all ? ImmutableArray<string>.Empty : [say.DeliveryOwn()]],
            [
                .. from row in rows
                   group row by situation.World.Who(row.To).Country into country
                   let name = country.Key is { } code ? say.Country(code) : say.DeliveryNoCountryKnown()
                   orderby country.Key is null, name
                   select new ListItem(
                       name, null, [say.DeliveryCountryLine(country.Count(row => row.Status is DeliveryStatus.Sent), country.Count(row => IsAnswered(row, open)), country.Count(IsLost))],
                       country.Key is { } shown ? new Send(name, new ShowList(Deliveries.Past, Days: asked.Days, Country: shown)) : null),
            ],
            asked,
            [.. Deliveries.File(rows, asked, situation), new Send(say.ButtonDelivered(), new ShowList(Deliveries.Past, Days: asked.Days))]);
    }

    private static string Named(ImmutableArray<string> countries, Say say) => say.AllOf(countries.Select(say.Country));

    /// <summary>"And by country?" is of the days that were shown before.</summary>
    private static string Days(string text, Reading reading, Situation situation) =>
        reading is { Period: null, Days: [] } && !Phrases.In(SaidPhrases.Words(text)).Any(match => match.Key is Sent) && situation.Last.Asked is { Wish: Wish.Delivery } last
            ? Deliveries.Span(last.Again(), situation) : Deliveries.Span(reading, situation);

    /// <summary>"Deliveries to Germany": the words behind what is sent that name no country, nobody on the list and no day.</summary>
    private static string? Unknown(string text, ImmutableArray<SaidPhrases.Found> found, Reading reading, Situation situation)
    {
        var words = SaidPhrases.Words(text);
        var to = found.Where(match => match.Key is To).OrderBy(match => match.At[0]).ThenByDescending(match => match.At.Length).FirstOrDefault();
        // The reader finds "manhã" in "Alemanha".
        var name = to is null ? [] : words.Skip(to.At[^1] + 1).TakeWhile(word => reading.TitleWords.Any(known => word.EndsWith(known, StringComparison.Ordinal))).ToList();
        return name.Count == 0 || reading.Mine || situation.World.People.Any(person => person.Name is { } known && SaidPhrases.Words(known).Intersect(name).Any())
            ? null : situation.Say.Capital(string.Join(' ', name));
    }

    private static IEnumerable<Reminder> Items(Delivered row) => row is { Status: DeliveryStatus.Sent, What: ReminderNotice { Items: var items } } ? items.Select(item => item.What) : [];

    /// <summary>Somebody has answered at least one of the things that it asked.</summary>
    private static bool IsAnswered(Delivered row, Dictionary<Reminder, bool> open) => Items(row).Any(what => !open[what]);

    /// <summary>It did not arrive, or nobody knows; what was answered or held before it went out is no failure.</summary>
    private static bool IsLost(Delivered row) =>
        row.Status is DeliveryStatus.Failed or DeliveryStatus.Unknown || (row.Status is DeliveryStatus.Dropped && row.Reason is not (DeliveryReason.Answered or DeliveryReason.Held));
}

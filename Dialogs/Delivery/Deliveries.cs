using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Delivery;

/// <summary>
/// What will go out this week, who got what and what came of it, who cannot be reached. The Secretariat sees all of it,
/// everybody else what is their own.
/// </summary>
public sealed class Deliveries(ILedgerBook book)
{
    /// <summary>Lists of this piece, by the name that a button sends back.</summary>
    public const string Past = nameof(Wish.Delivery);
    public const string Week = nameof(Wish.DeliveryWeek);
    public const string Unreached = nameof(Wish.DeliveryUnreached);

    /// <summary>Of more than so many people it is said how many they are.</summary>
    private const int MostNamed = 3;

    private const int DaysInWeek = 7;

    /// <summary>Of longer it is the month.</summary>
    private const int LongestSpan = 13;

    public static bool Has(string list) => list is Past or Week or Unreached or DeliveryCountries.Table;

    /// <exception cref="StoreAwayException"/>
    public static Task<Answer> AnswerAsync(Reading reading, Situation situation, CancellationToken cancellation) =>
        ShowAsync(new ShowList(Asked(reading, situation), Days: Span(reading, situation), Country: DeliveryCountries.Of(reading)), situation, replacing: false, cancellation);

    /// <summary>Of days that are still to come there is only what will go out.</summary>
    private static string Asked(Reading reading, Situation situation) => reading.Best switch
    {
        Wish.Delivery when reading.Period is { Days.From: var from } && from > situation.Today => Week,
        { } wish => wish.ToString(),
        null => Past,
    };

    /// <exception cref="StoreAwayException"/>
    public static async Task<Answer> ShowAsync(ShowList asked, Situation situation, bool replacing, CancellationToken cancellation)
    {
        var list = asked.List switch
        {
            Week => Coming(asked, situation),
            Unreached when IsSecretariat(situation) => NotReached(asked, situation),
            Unreached => await PastAsync(asked with { List = Past }, situation, cancellation),
            DeliveryCountries.Table => await DeliveryCountries.TableAsync(asked, situation, cancellation),
            _ => await PastAsync(asked, situation, cancellation),
        };
        var card = ListCard.For(list, situation.Say);
        return replacing ? Answer.Replacing(card) : Answer.Of(card);
    }

    /// <summary>The Secretariat stops what is to go out to somebody on a day, or lets it go after all.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> HoldAsync(HoldMessage asked, Situation situation, CancellationToken cancellation)
    {
        if (!IsSecretariat(situation))
        {
            return Answer.Of(situation.Say.DeliveryHoldOnly());
        }

        ImmutableArray<LedgerEntry> entries = [.. asked.Release ? Released(asked, situation) : Held(asked, situation)];
        if (entries.IsEmpty)
        {
            return Answer.Of(asked.Release ? NotHeld(asked.Message, situation) : NotToHold(asked.Message, situation), Suggest.For(situation));
        }

        var world = situation.World;
        foreach (var entry in entries)
        {
            await book.AppendAsync(entry, cancellation);
            world = world.With(entry);
        }

        return Answer.Replacing(Noted(Told(asked, entries, situation), situation with { World = world }));
    }

    /// <summary>A digest that only lists who is silent carries no reminder, and there is nothing to hold in it.</summary>
    internal static bool CanHold(PlannedMessage message) => !message.Items.IsEmpty;

    private static string Told(HoldMessage asked, ImmutableArray<LedgerEntry> entries, Situation situation)
    {
        var people = asked.Release ? [.. asked.All.Select(Person).Distinct()] : entries.OfType<CalledOff>().Select(entry => entry.To!.Value).Distinct().ToImmutableArray();
        if (people.Length > MostNamed)
        {
            return asked.Release ? situation.Say.DeliveryReleasedSeveral(people.Length) : situation.Say.DeliveryHeldSeveral(people.Length);
        }

        var who = situation.Say.AllOf(people.Select(person => DeliveryWords.Who(person, situation)));
        return asked.Release ? situation.Say.DeliveryReleased(who) : situation.Say.DeliveryHeldNow(who);
    }

    /// <summary>What will go out, with something said above it.</summary>
    internal static Card Noted(string note, Situation situation)
    {
        var list = Coming(new ShowList(Week), situation);
        return ListCard.For(list with { Notes = [note, .. list.Notes] }, situation.Say);
    }

    /// <summary>Held already, by whomever; or a digest, which holds no reminder; or long gone.</summary>
    private static string NotToHold(string message, Situation situation) =>
        HeldNow(situation).FirstOrDefault(entry => message.EndsWith($":{entry.To}", StringComparison.Ordinal)) is { To: { } to } ? situation.Say.DeliveryHeldAlready(DeliveryWords.Who(to, situation))
        : ThisWeek(situation).Any(planned => planned.Id == message) ? situation.Say.DeliveryCannotHold()
        : situation.Say.OldButton();

    private static string NotHeld(string person, Situation situation) =>
        situation.World.People.FirstOrDefault(known => known.Id.ToString() == person) is { } known ? situation.Say.DeliveryNotHeld(DeliveryWords.Who(known.Id, situation)) : situation.Say.OldButton();

    private static IEnumerable<LedgerEntry> Held(HoldMessage asked, Situation situation) =>
        from message in ThisWeek(situation)
        where asked.All.Contains(message.Id)
        from item in message.Items
        select NotYetThere(new CalledOff(item.What.About, item.What.Round, message.To) { Year = YearOf(item.What), By = situation.Person.Id, RecordedAt = situation.Now }, situation);

    // Held, released and held again on one day is another entry each time.
    private static CalledOff NotYetThere(CalledOff entry, Situation situation)
    {
        while (situation.World.Ledger(entry.Year).Find(entry.Id) is not null)
        {
            entry = entry with { Again = entry.Again + 1 };
        }

        return entry;
    }

    private static IEnumerable<LedgerEntry> Released(HoldMessage asked, Situation situation) =>
        from entry in HeldNow(situation)
        where entry.To?.ToString() is { } person && asked.All.Contains(person)
        select new Withdrawn(entry.Id) { Year = entry.Year, By = situation.Person.Id, RecordedAt = situation.Now };

    private static PersonId Person(string id) => id.Split('/', 2) is [var tenant, var known] ? new PersonId(tenant, known) : default;

    /// <summary>What is held from somebody and would else still be asked.</summary>
    internal static IEnumerable<CalledOff> HeldNow(Situation situation) =>
        situation.World.Plans.SelectMany(plan => situation.World.Ledger(plan.Year).Standing.OfType<CalledOff>()).Where(entry => entry.To is not null && situation.Deliveries.IsOpen(entry.About, entry.Round, situation.Today, LastDay(situation)));

    private static PlanList Coming(ShowList asked, Situation situation)
    {
        var (say, all) = (situation.Say, IsSecretariat(situation));
        var messages = ThisWeek(situation).Where(message => (all || message.To == situation.Person.Id) && DeliveryCountries.IsOf(message.To, asked, situation)).ToList();
        var held = all ? HeldNow(situation).Select(entry => entry.To!.Value).Distinct().Where(person => DeliveryCountries.IsOf(person, asked, situation)).ToList() : [];
        return new PlanList(
            DeliveryCountries.Titled(say.DeliveryWeekTitle(), asked, say),
            [messages.Count == 0 ? DeliveryCountries.None(asked, situation) ?? say.DeliveryWeekNone() : say.DeliveryWeekCount(messages.Count), .. all && messages.Exists(CanHold) ? [say.DeliveryHoldHow()] : ImmutableArray<string>.Empty],
            [
                .. messages.Select(message => new ListItem(
                    DeliveryWords.Name(message.To, situation), null,
                    [say.DeliveryAt(say.Capital(say.Day(message.Day)), message.NotBefore.ToString("HH:mm", say.Culture)), .. new[] { DeliveryWords.Why(message, say), DeliveryWords.About(DueOf(message), say) }.Distinct()],
                    all && CanHold(message) ? new Send(say.ButtonHold(), new HoldMessage(message.Id)) : null)),
                .. held.Select(person => new ListItem(DeliveryWords.Name(person, situation), null, [say.DeliveryHeld(), say.DeliveryReleaseHow()], new Send(say.ButtonRelease(), new HoldMessage(person.ToString(), Release: true)))),
            ],
            asked,
            [new Send(say.ButtonDelivered(), new ShowList(Past)), .. all ? [new Send(say.ButtonUnreached(), new ShowList(Unreached))] : ImmutableArray<CardAction>.Empty]);
    }

    private static async Task<PlanList> PastAsync(ShowList asked, Situation situation, CancellationToken cancellation)
    {
        var (say, all, days) = (situation.Say, IsSecretariat(situation), DaysOf(asked, situation));
        var rows = (await RowsAsync(asked, situation, cancellation)).OrderByDescending(row => row.At).ToList();
        return new PlanList(
            DeliveryCountries.Titled(Title(days, say), asked, say),
            [rows.Count == 0 ? DeliveryCountries.None(asked, situation) ?? (days.IsMonth ? say.DeliveryNone() : say.DeliveryNoneThen()) : say.DeliveryCount(rows.Count(row => row.Status is DeliveryStatus.Sent), rows.Count), .. all ? ImmutableArray<string>.Empty : [say.DeliveryOwn()]],
            [.. rows.Select(row => new ListItem(DeliveryWords.Name(row.To, situation), null, [say.Capital(say.Day(row.Day)), DeliveryWords.About(row.What, say), DeliveryWords.Outcome(row, say)]))],
            asked,
            [.. File(rows, asked, situation), new Send(say.ButtonComing(), new ShowList(Week)), .. all ? [new Send(say.ButtonUnreached(), new ShowList(Unreached))] : ImmutableArray<CardAction>.Empty]);
    }

    /// <summary>Messages of the days and countries asked for: of everybody for the Secretariat, else one's own.</summary>
    internal static async Task<ImmutableArray<Delivered>> RowsAsync(ShowList asked, Situation situation, CancellationToken cancellation)
    {
        var (all, days) = (IsSecretariat(situation), DaysOf(asked, situation));
        return [.. (await situation.Deliveries.BetweenAsync(days.From, days.To, cancellation)).Where(row => (all || row.To == situation.Person.Id) && DeliveryCountries.IsOf(row.To, asked, situation))];
    }

    internal static string Title(DateRange days, Say say) => days.IsMonth ? say.DeliveryTitle(say.Month(days.From)) : say.DeliveryTitleOn(say.Days(PlanDate.TryParse(days.ToString())!));

    /// <summary>The same as a table, of the whole month and of the same countries; the Secretariat's alone.</summary>
    internal static IEnumerable<CardAction> File(IReadOnlyCollection<Delivered> rows, ShowList asked, Situation situation) =>
        IsSecretariat(situation) && rows.Count > 0 && DaysOf(asked, situation).From is var first
        && Links.TryRead(situation.Deliveries.FileOf(DateRange.Month(first.Year, first.Month).From, DeliveryCountries.In(asked), situation.Language, situation.Trial)) is { } file
            ? [new Open(situation.Say.ButtonDeliveryFile(file.IdnHost), file.OriginalString)] : [];

    private static PlanList NotReached(ShowList asked, Situation situation)
    {
        var say = situation.Say;
        var people = situation.World.People.Where(person => person.Role is Role.Coordinator or Role.Secretariat && DeliveryCountries.IsOf(person.Id, asked, situation))
            .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)
            .Select(person => (person, Why: situation.Deliveries.WhyNot(person.Id))).Where(one => one.Why is not null).ToList();
        return new PlanList(
            DeliveryCountries.Titled(say.DeliveryUnreachedTitle(), asked, say),
            [people.Count == 0 ? say.DeliveryAllReached() : say.DeliveryUnreachedCount(people.Count)],
            [.. people.Select(one => new ListItem(DeliveryWords.Name(one.person.Id, situation), null, [DeliveryWords.Reason(one.Why!.Value, say)]))],
            asked,
            [new Send(say.ButtonComing(), new ShowList(Week)), new Send(say.ButtonDelivered(), new ShowList(Past))]);
    }

    internal static ImmutableArray<PlannedMessage> ThisWeek(Situation situation) => situation.Deliveries.Coming(situation.Today, LastDay(situation));

    private static DateOnly LastDay(Situation situation) => situation.Today.AddDays(6);

    private static Notices.Notice DueOf(PlannedMessage message) => Notices.DueNotices.Of(message).What;

    private static int YearOf(Reminder what) => ObligationId.TryParse(what.About)?.Activity.Year ?? what.Round.Year;

    internal static bool IsSecretariat(Situation situation) => situation.Person.Role is Role.Secretariat;

    /// <summary>The day or week that is named, or the month of it: "el aviso del viernes" is the last Friday's.</summary>
    internal static string Span(Reading reading, Situation situation) => reading switch
    {
        // A year has no one month: of this one the month that it is.
        { Period.Days: { IsYear: false } days } => days is { IsMonth: false } && days.To.DayNumber - days.From.DayNumber <= LongestSpan && days.From <= situation.Today ? $"{days}" : $"{days.From:yyyy-MM}",
        { Days: [var day, ..], NamesWeekday: true } when day > situation.Today && day.AddDays(-DaysInWeek) <= situation.Today => $"{day.AddDays(-DaysInWeek):O}",
        { Days: [var day, ..] } => $"{day:O}",
        _ => $"{situation.Today:yyyy-MM}",
    };

    internal static DateRange DaysOf(ShowList asked, Situation situation) => DaysOf(asked) ?? DateRange.Month(situation.Today.Year, situation.Today.Month);

    /// <summary>Null where none are said.</summary>
    internal static DateRange? DaysOf(ShowList asked) =>
        asked.Days?.Split('/') is [var from, .. var rest] && Day(from) is { } first && Day(rest is [var to] ? to : from) is { } last && first <= last ? new DateRange(first, last)
        : Day($"{asked.Days}-01") is { } month ? DateRange.Month(month.Year, month.Month)
        : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

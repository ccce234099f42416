using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>"Estoy de licencia hasta el 3 de junio": recorded, shown with who stands in, ended by "ya volví".</summary>
public sealed partial class Absences(RosterWriting writing)
{
    /// <summary>"En realidad hasta el 28", with the receipt of an absence in sight.</summary>
    public static bool Corrects(string text, Reading reading, Situation situation) =>
        reading is { Best: null or Wish.Correct or Wish.Upcoming or Wish.No or Wish.Schedule or Wish.Postpone or Wish.ReportMeeting, Words: <= 8, Asks: false, Things: [], Groups: [], Codes: [], Links: [] } && Shown(situation) is { } told
        && (AbsenceDays.Lasting(text, reading, told) is not null || AbsenceDays.Of(reading, told, situation.Today) is not null || AbsenceDays.Back(text, reading, told, situation) is not null);

    /// <summary>"Scratch that, the trip is off", with the receipt of an absence in sight.</summary>
    public static UndoRoster? TakenBack(Reading reading, Situation situation) =>
        (reading is { Best: Wish.Withdraw } or { Best: Wish.Absence, Verb: PersonVerb.Remove } || (reading.Best is Wish.Absence && reading.Wants(Wish.Withdraw))) && reading is { Asks: false, Groups: [], Codes: [], Days: [], Period: null } && !situation.State.IsOpen && (Shown(situation) ?? (reading.Wants(Wish.Absence) || reading.Best is Wish.Absence ? Coming(situation) : null)) is { } away ? new UndoRoster(away.Id.Value) : null;

    /// <summary>"Me cubre Luciana", with the receipt of an absence in sight.</summary>
    public static bool NamesStandIn(string text, Reading reading, Situation situation) =>
        reading is { Asks: false, Words: <= FewWords, Groups: [], Codes: [], Links: [], Days: [], Period: null } && !situation.State.IsOpen && Shown(situation) is not null && StandIn(text, reading, situation) is not null;

    /// <summary>"A Luciana fica no meu lugar, vou de férias de 3 a 21 de junho" is an absence, for its days end.</summary>
    public static bool IsSpan(Reading reading) =>
        reading.Wants(Wish.Absence) && (reading.Days is [_, _, ..] || reading.Period is { Days: var days } && days.To != DateRange.Year(days.To.Year).To);

    private const int FewWords = 12;

    /// <summary>"Que me cubra Luciana", "Ana covers for me".</summary>
    [GeneratedRegex(@"\b(?:me\s+(?:cubr|reemplaz|sustitu|supl|substitu|cobr|remplac)\w+|me\s+va\s+a\s+(?:cubrir|reemplazar)|(?:en|no)\s+(?:mi|meu)\s+lugar|suplente|cover(?:s|ing|ed)?\s+(?:for\s+)?me|stands?\s+in|standing\s+in|(?:fill(?:s|ing)?|sit(?:s|ting)?)\s+in|in\s+my\s+place|on\s+my\s+behalf|à\s+ma\s+place|me\s+remplace\w*|prend\s+le\s+relais|fica\s+por\s+mim|por\s+mim|(?:quien|quem|qm|who)\s+(?:me\s+)?(?:cubr|cobr|suple|substitui|reempla|cover|assume|queda)\w*|qui\s+(?:suit|assure|me\s+remplace|prend\s+le))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StandsIn();

    /// <summary>"Quem cobre é o Diego": a name, whatever its word is taken for.</summary>
    [GeneratedRegex(@"\b(?:é|es|is|será|c['’]est|por|by|par)\s+(?:o\s+|a\s+|la\s+|el\s+)?(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Called();

    /// <summary>Somebody is said to stand in for whoever speaks.</summary>
    internal static bool SaysStandIn(string text) => StandsIn().IsMatch(text);

    private static Person? StandIn(string text, Reading reading, Situation situation) =>
        PeopleNames.Of(reading.Countries, PeopleNames.In(text, situation.World.People.Where(person => person.Id != situation.Person.Id && person.Role is not Role.Stranger))) is [var one] ? one : null;

    /// <summary>Who stands in stays so where only the days are put right.</summary>
    private static Person? Known(Reading reading, Situation situation) =>
        reading.Wants(Wish.HandOver) || Shown(situation) is not { Deputy: { } deputy } ? null : situation.World.Who(deputy);

    /// <summary>One's own absence: the one whose receipt is in sight, that is now, or that is to come.</summary>
    public static DateRange? Own(Situation situation) =>
        (Shown(situation) ?? Coming(situation)) is { } away ? new DateRange(away.From, away.Until) : situation.Person.Away is { } now ? new DateRange(now.From, now.Until) : null;

    /// <summary>The receipt of one's own absence is in sight.</summary>
    public static bool IsInSight(Situation situation) => Shown(situation) is not null;

    /// <summary>One's own absence whose receipt is in sight.</summary>
    private static WentAway? Shown(Situation situation) =>
        situation.Last.Offered.Buttons.FirstOrDefault(choice => choice.Press is UndoRoster)?.Press is UndoRoster { Entry: var entry }
            ? situation.World.Roster.Entries.OfType<WentAway>().FirstOrDefault(away => away.Id.Value == entry && away.Who == situation.Person.Id) : null;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(string text, Reading reading, Situation situation, CancellationToken cancellation)
    {
        var back = AbsenceDays.Back(text, reading, Shown(situation) ?? Coming(situation), situation);
        if (reading.Verb is PersonVerb.Return && back is null)
        {
            return await BackAsync(situation, cancellation);
        }

        if (situation.Person.Role is Role.Stranger)
        {
            return Answer.Of(situation.Say.AbsenceNotListed(), Suggest.For(situation));
        }

        if (reading is { Mine: false, Days: [], Period: null } && (reading.Asks || reading.AsksWho) && situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return WhoIsAway(situation);
        }

        var deputy = StandIn(text, reading, situation);
        var unknown = deputy is null && (reading.Wants(Wish.HandOver) || StandsIn().IsMatch(text)) ? (Called().Match(text) is { Success: true } called ? called.Groups["name"].Value : PeopleNames.NameIn(text, reading)) : null;
        var named = reading is { Days: [], Period: null } && Shown(situation) is { } told ? new DateRange(told.From, told.Until) : (DateRange?)null;
        return (AbsenceDays.Lasting(text, reading, Shown(situation)) ?? named ?? back ?? AbsenceDays.Of(reading, Shown(situation), situation.Today)) is { } days
            ? await WriteAsync(days, deputy ?? Known(reading, situation), situation, cancellation, unknown)
            : Ask(null, deputy?.Id.Handle, situation);
    }

    /// <exception cref="StoreAwayException"/>
    public Task<Answer> SendAsync(SayAbsence sent, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        situation.Person.Role is Role.Stranger ? Task.FromResult(Answer.Of(situation.Say.AbsenceNotListed(), Suggest.For(situation)))
        : RosterKeeping.Day(inputs[RosterInputs.AwayUntil]) is { } until && (RosterKeeping.Day(inputs[RosterInputs.AwayFrom]) ?? situation.Today) is var from && from <= until && until >= situation.Today
            ? WriteAsync(new DateRange(from, until), sent.Deputy is { } handle ? situation.World.ByHandle(handle) : null, situation, cancellation)
            : Task.FromResult(Ask(situation.Say.AbsenceEndsSoon(), sent.Deputy, situation));

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> BackAsync(Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        if (!situation.Person.IsAway && Coming(situation) is { } coming)
        {
            // Whoever has not left yet takes the absence back, by the button of its receipt.
            return InPassing.Said(await WriteAsync(new DateRange(coming.From, coming.Until), coming.Deputy is { } standin ? situation.World.Who(standin) : null, situation, cancellation), say.NotAwayYet(say.Day(coming.From)));
        }

        if (!situation.Person.IsAway)
        {
            return Answer.Of(say.NotAway(), Suggest.For(situation));
        }

        await writing.WriteAsync(new CameBack(situation.Person.Id, situation.Today) { By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
        return Answer.Of($"{say.BackTitle()}. {say.BackText()}", Suggest.For(situation));
    }

    /// <summary>"¿Hay algún coordinador de licencia?", asked by the Secretariat.</summary>
    private static Answer WhoIsAway(Situation situation)
    {
        var say = situation.Say;
        ImmutableArray<ListItem> away =
        [
            .. situation.World.People.Where(person => person.IsAway).OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => new ListItem(
                say.Called(person), null,
                [say.AllRoles(person), $"{say.FieldUntilDay()}: {say.Day(person.Away!.Until)}", .. person.Away.Deputy is { } deputy ? [$"{say.FieldDeputy()}: {say.Called(situation.World.Who(deputy))}"] : Array.Empty<string>()])),
        ];
        return away.IsEmpty ? Answer.Of(say.NobodyAway(), Suggest.For(situation))
            : Answer.Of(ListCard.For(new PlanList(say.AwayTitle(), [say.ItemsCount(away.Length)], away, new ShowList(""), Lists.Ask(say.ExCoordinators())), say));
    }

    /// <summary>An absence that has not begun.</summary>
    private static WentAway? Coming(Situation situation) => situation.World.Roster.Entries.OfType<WentAway>().LastOrDefault(away =>
        away.Who == situation.Person.Id && away.From > situation.Today && situation.World.On(away.From).Who(away.Who).Away == new Absence(away.From, away.Until, away.Deputy));

    /// <param name="unknown">Who was named to stand in and is not on the list.</param>
    private async Task<Answer> WriteAsync(DateRange days, Person? deputy, Situation situation, CancellationToken cancellation, string? unknown = null)
    {
        var (say, person) = (situation.Say, situation.Person);
        var entry = new WentAway(person.Id, days.From, days.To, deputy?.Id) { By = person.Id, RecordedAt = situation.Now };
        var known = situation.World.On(days.To).Who(person.Id).Away == new Absence(days.From, days.To, deputy?.Id);
        var (written, now) = known
            ? (new RosterWritten(situation.World.Roster.Entries.OfType<WentAway>().Last(one => one.Meaning == entry.Meaning), false, situation.World.Roster), situation)
            : await writing.WriteAsync(entry, situation, cancellation);
        var away = person with { Away = new Absence(days.From, days.To, deputy?.Id) };
        var standins = Standins.Of(away, person.Groups.Cast<GroupId?>().FirstOrDefault(), [.. now.World.On(days.To).People]);
        ImmutableArray<Fact> facts =
        [
            new(say.FieldFromDay(), say.Capital(say.Day(days.From))),
            new(say.FieldUntilDay(), say.Capital(say.Day(days.To))),
            new(say.FieldDeputy(), say.Capital(standins.IsEmpty ? say.AbsenceNobody() : say.AllOf(standins.Select(one => say.Called(one)).Distinct()))),
        ];
        return RosterWriting.Receipt(say.AbsenceTitle(), say.Called(person), written, [.. unknown is null ? [] : (string[])[say.StandInUnknown(Flat.Cut(unknown, 80))], .. deputy is { Id.IsWaiting: true } ? (string[])[say.StandInWaits(say.Called(deputy))] : [], say.AbsenceBack(say.ExBack())], facts, now);
    }

    private static Answer Ask(string? problem, string? deputy, Situation situation) =>
        Answer.Replacing(RosterCard.Absence(problem, situation.Today, new SayAbsence(deputy), situation.Say));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Settings;

/// <summary>
/// What is said of one's own reminders beside what the reader knows: an hour of one's own, which there is not, and with the
/// settings in sight their choices in a few words.
/// </summary>
internal static partial class SettingsInWords
{
    private const int FewWords = 6;

    /// <summary>With a zone: "los recordatorios a las 8 de la mañana hora de Lima, no en plena noche".</summary>
    private const int MostWords = 24;
    private const int LatestHour = 23;
    private const int DaysInWeek = 7;

    private static readonly SaidPhrases Phrases = new("settings");

    /// <summary>Null for anything else.</summary>
    public static Answer? Answer(string text, Reading reading, Situation situation)
    {
        if (DateShown.Moves(text, reading, situation))
        {
            // "Horário de Lima", with a date in sight, is of its hour.
            return null;
        }

        var mayNag = Nagging.MaySay(text, reading, situation);
        var maySet = reading is { Links: [], CountryCount: null, Percent: null, Groups: [], Codes: [] } && (reading.Words <= 2 * FewWords || (reading.Words <= MostWords && OwnSettings.NamesZoneOf(text)));
        if (!mayNag && !maySet)
        {
            return null;
        }

        var said = Said(text);
        if (maySet && reading is { Best: Wish.Pause, Days: [], Period: null, Pace: null, Everyone: false } && Durations.End(text, situation.Today) is { } over)
        {
            // "Stop sending me reminders for a week" says for how long, whatever else it sounds like.
            return OwnSettings.PausedUntil(over, situation);
        }

        if (mayNag && Nagging.Answer(text, said, reading, situation) is { } nagged)
        {
            return nagged;
        }

        return !maySet ? null
            : AsksUntil(situation) && !situation.State.IsOpen && Lasting(text, said, reading, situation) is { } lasting ? lasting
            : HoursAsked(text, said, reading, situation) ? (OwnSettings.ZoneSaid(text, situation) is { } set ? InPassing.Said(set, Sentence(situation)) : Hours(situation))
            : Paused(text, reading, situation) is { } paused ? paused
            : IsInSight(situation) && reading is { Words: <= FewWords, Asks: false, Days: [], Period: null } ? Chosen(said, situation)
            : null;
    }

    /// <summary>"Actually until Monday", of an absence or a pause in sight, is the Monday that comes.</summary>
    public static Reading Ahead(Reading reading, Situation situation)
    {
        if (reading is not { Until: true, NamesWeekday: true, Days: [var day] } || day > situation.Today || situation.State.IsOpen || !(IsInSight(situation) || Absences.IsInSight(situation)))
        {
            return reading;
        }

        var coming = day.AddDays(DaysInWeek * (((situation.Today.DayNumber - day.DayNumber) / DaysInWeek) + 1));
        return reading with { Days = [coming], Period = null, LastPeriod = null };
    }

    /// <summary>"Recuérdame el viernes a las 9", "les rappels à 8h, heure de Lima": the rest is kept, and of the hour it is said how things are.</summary>
    public static Answer WithHours(Answer answer, string text, Reading reading, Situation situation) =>
        (reading is { Best: Wish.RemindLater, Days: [_, ..] } || (reading.Best is Wish.Settings && Said(text).Contains("remindMe"))) && Telling.Hours.In(text) is not null ? InPassing.Said(answer, Sentence(situation)) : answer;

    /// <summary>What is set is said of the messages that the bot sends on its own.</summary>
    public static bool IsOfReminders(string text) => Said(text).Contains("reminders");

    /// <summary>
    /// What languages there are, where a sentence asks for one that is not among them, "parle-moi en créole", or whether one of them may
    /// be written, "can I ask in English?": neither sets anything.
    /// </summary>
    public static string? Languages(string text, Reading reading, Situation situation)
    {
        if (reading.Best is not Wish.SetLanguage)
        {
            return null;
        }

        var said = Said(text);
        return reading.WantedLanguage is not null ? said.Contains("mayIWrite") ? situation.Say.LanguagesSpoken() : null
            : said.Contains("otherLanguage") ? $"{situation.Say.LanguageNotSpoken()} {situation.Say.LanguagesSpoken()}"
            : null;
    }

    /// <summary>A language is said of one answer, "the same in Spanish for the team", and not of all to come.</summary>
    public static bool IsOnce(string text) => Said(text) is var said && said.Contains("once") && !said.Contains("fromNowOn");

    /// <summary>"Pode voltar a mandar", "turn them back on", of one's own reminders, while they are paused.</summary>
    public static bool MayResume(string text, Situation situation) =>
        situation is { Person.PausedUntil: { } until, State.IsOpen: false } && until > situation.Today
        && Said(text) is var said && said.Contains("again") && (IsInSight(situation) || said.Contains("toMe") || (said.Contains("mine") && said.Contains("reminders")));

    /// <summary>The pause is over; null where it says until when, or is of somebody else.</summary>
    public static Answer? Resumed(Reading reading, Situation situation) =>
        reading is { Days: [], Period: null, Until: false, Asks: false, Groups: [], Codes: [], Countries: [], Everyone: false, Links: [], Words: <= MostOfResuming } && reading.Things.All(thing => thing is Thing.Activity)
            ? OwnSettings.Reminders("each", Inputs.None, situation) : null;

    private const int MostOfResuming = 10;

    private static HashSet<string> Said(string text) => Phrases.In(SaidPhrases.Words(text)).Select(found => found.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>"Poneme los recordatorios a las 9", "what time do reminders come?"; "mejor 8 y media" with that answer in sight.</summary>
    private static bool HoursAsked(string text, HashSet<string> said, Reading reading, Situation situation)
    {
        var isAsked = said.Contains("whatHour");
        // "Half past" is no half of a year, and "por la mañana" is not tomorrow.
        var isHalf = Half().IsMatch(Folding.Of(text));
        var isDay = !reading.Days.IsEmpty && !(said.Contains("morning") && reading.Days is [var only] && only == situation.Today.AddDays(1));
        var isGiven = isHalf || Telling.Hours.In(text) is not null || said.Contains("morning");
        return !isDay && (isHalf || reading.Period is null) && !(reading.Interrogates && (reading.AsksWho || reading.PicksOut))
            && (said.Contains("remindMe") ? isAsked || isGiven
                : !situation.State.IsOpen && IsInSight(situation) && reading is { Words: <= FewWords, Things: [] } && (isAsked || isGiven || reading.Number is >= 0 and <= LatestHour || Bare(text) is not null));
    }

    /// <summary>"Pause for two weeks"; "better until the 15th" where it is asked until when; no pause until 31 February.</summary>
    private static Answer? Paused(string text, Reading reading, Situation situation) => reading switch
    {
        { Best: Wish.Pause, NoSuchDay: { } day, Days: [] } => OwnSettings.Wrong(SettingsCard.ForReminders, situation.Say.NoSuchDay(day), situation),
        { Until: true, Asks: false, Days: [var until] } when !situation.State.IsOpen && AsksUntil(situation) => OwnSettings.PausedUntil(until, situation),
        // "Hasta fin de junio" is its last day, and "hasta julio" the first of that month.
        { Until: true, Asks: false, Days: [], Period: { } span } when IsPause(reading, situation) && Said(span.Words).Contains("end") && span.Days.To > situation.Today => OwnSettings.PausedUntil(span.Days.To, situation),
        _ when !situation.State.IsOpen && AsksUntil(situation) && BareDay(text, reading, situation) is { } bare => OwnSettings.PausedUntil(bare, situation),
        { Until: true, Asks: false, Days: [], Period: not null, Best: not Wish.Pause } when !situation.State.IsOpen && AsksUntil(situation) => OwnSettings.Pause(reading, situation),
        _ => null,
    };

    /// <summary>"Make it two weeks", "começando amanhã", with a pause in sight: how long it lasts, or from when on it counts.</summary>
    private static Answer? Lasting(string text, HashSet<string> said, Reading reading, Situation situation) =>
        reading is not { Words: <= FewWords, Asks: false, Groups: [], Codes: [], Things: [] } ? null
        : reading is { Days: [], Period: null } && Durations.End(text, situation.Today) is { } end ? OwnSettings.PausedUntil(end, situation)
        : reading is { Days: [var first], Until: false } && first > situation.Today && said.Contains("startsOn") && situation.Person.PausedUntil is { } until
            ? OwnSettings.PausedUntil(until.AddDays(first.DayNumber - situation.Today.DayNumber), situation)
        : null;

    /// <summary>"Disons fin juin", "el 15 nomás", where it is asked until when: the day, or the last of the span whose end is said.</summary>
    private static DateOnly? BareDay(string text, Reading reading, Situation situation) =>
        reading is not { Asks: false, Opens: false, Words: <= FewWords, Groups: [], Things: [], Best: null or Wish.Postpone or Wish.Correct or Wish.Upcoming or Wish.Choose or Wish.No or Wish.Schedule or Wish.Yes or Wish.Pause or Wish.Absence } ? null
        : reading is { Days: [var day], Period: null } && reading.Ahead(day) > situation.Today ? reading.Ahead(day)
        : reading is { Days: [], Period.Days: var span } && span.To > situation.Today && Said(text).Contains("end") ? span.To
        : null;

    private static bool IsPause(Reading reading, Situation situation) => reading.Best is Wish.Pause || (!situation.State.IsOpen && AsksUntil(situation));

    private static bool AsksUntil(Situation situation) => situation.Last.Offered.Buttons.Any(choice =>
        choice.Press is SetReminders || (choice.Press is ShowSettings && situation.Person.PausedUntil is not null));

    private static Answer Hours(Situation situation) => Dialogs.Answer.Of(Sentence(situation), situation.Say.ExSettings()) with { State = situation.State };

    private static string Sentence(Situation situation)
    {
        var (from, to) = situation.Deliveries.Hours;
        return situation.Say.ReminderHours(Hour(from), Hour(to));

        string Hour(TimeOnly hour) => hour.ToString("HH:mm", situation.Say.Culture);
    }

    private static Answer? Chosen(HashSet<string> said, Situation situation) =>
        said.Contains("digestOnly") ? OwnSettings.Reminders("digest", Inputs.None, situation)
        : said.Contains("each") ? OwnSettings.Reminders("each", Inputs.None, situation)
        : null;

    /// <summary>The settings, or the answer that speaks of them.</summary>
    private static bool IsInSight(Situation situation) => situation.Last.Offered.Buttons.Any(choice => choice.Press switch
    {
        ShowSettings or SetReminders => true,
        AskAgain { Words: var words } => Texts.Languages.All.Any(language => words == Say.In(language).ExSettings()),
        _ => false,
    });

    /// <summary>"Better 9", "8:30": a figure that can be an hour and nothing else beside it.</summary>
    private static int? Bare(string text) =>
        Figure().Match(text) is { Success: true } found && int.Parse(found.Groups["hour"].Value, CultureInfo.InvariantCulture) is <= LatestHour and var hour ? hour : null;

    [GeneratedRegex(@"\by media\b|\by cuarto\b|\be meia\b|\bet demie\b|\bet quart\b|\bhalf past\b|\bo'? ?clock\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Half();

    [GeneratedRegex(@"^\D{0,20}\b(?<hour>\d{1,2})\b(?:\s*[:h.]\s*\d{0,2})?[^\d/]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}

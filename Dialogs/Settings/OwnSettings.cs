using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Settings;

/// <summary>What a person sets for themselves, by card and by words: how often they are reminded, in which zone and language.</summary>
internal static partial class OwnSettings
{
    /// <summary>"Settings", "my time zone is Bogotá's".</summary>
    public static Answer Said(string text, Situation situation) =>
        IsAsked(text) ? Show(null, situation)
        : Zones.In(text) is { } zone ? Changed(situation.Person with { TimeZone = zone }, situation)
        : NamesZone().IsMatch(text) ? Wrong((view, say) => SettingsCard.ForZone(view, Zones.Choices(situation.Today, situation.Person.TimeZone), say), situation.Say.NeedZone(), situation)
        : Show(null, situation);

    /// <summary>"Is that Belize time or Washington time": asked, and nothing to set.</summary>
    private static bool IsAsked(string text) => QuestionMarks.In(text) || AsksWhich().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"^(?:is|are|was|does|es|son|sera|e|foi|est-ce|c'est) (?:that|it|this|eso|esa|en|a|o|isso|em|que)?\b.*\b(?:or|o|ou)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AsksWhich();

    /// <summary>"A las 8, hora de Lima": a zone that is named as one beside something else; null where none is.</summary>
    public static Answer? ZoneSaid(string text, Situation situation) =>
        NamesZoneOf(text) && Zones.In(text) is { } zone ? Changed(situation.Person with { TimeZone = zone }, situation) : null;

    /// <summary>"La hora de Guatemala", "I'm working out of Castries now". Asked of every short question: the list of zones is gone through last.</summary>
    internal static bool SaysWhereOneIs(string text) => (SaysZone().IsMatch(text) || IsThere().IsMatch(Subjects.Fold(text))) && Zones.In(text) is not null;

    [GeneratedRegex(@"\b(?:estoy (?:ahora )?en|vivo en|trabajo (?:en|desde)|me mude a|ando en|i'?m (?:now )?in|^i (?:dey |out |down |up )?in|living in|based in|moved to|work(?:ing)? (?:out of|from|in)|estou em|moro em|trabalho (?:em|de)|mudei (?:para|pra)|(?:je suis|j'?suis|ch?ui|chuis) (?:a|en|maintenant a)|j'habite|je vis a|je travaille (?:a|de|depuis)|basee? a)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IsThere();

    internal static bool NamesZoneOf(string text) => SaysZone().IsMatch(text) && Zones.In(text) is not null;

    [GeneratedRegex(@"\b(?:hora|horario|horário|time|heure|fuso|zona|huso|fuseau|zone|clock|reloj|relógio|horloge)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SaysZone();

    /// <summary>"Mon fuseau est Paris": a zone that none of the list is.</summary>
    [GeneratedRegex(@"\b(?:zona|zone|fuso|fuseau|huso)\b.*\b(?:es|is|est|to|a|en|in|para)\s+\p{L}{3,}|\bfuso\b.*\sé\s+\p{L}{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamesZone();

    public static Answer Show(string? of, Situation situation) => Answer.Replacing(of switch
    {
        SettingsCard.Reminders => SettingsCard.ForReminders(View(situation), situation.Say),
        SettingsCard.Zone => SettingsCard.ForZone(View(situation), Zones.Choices(situation.Today, situation.Person.TimeZone), situation.Say),
        _ => SettingsCard.For(View(situation), situation.Say),
    });

    /// <summary>"Only the digest", "pause until 1 July", "all reminders"; without a measure it is asked.</summary>
    public static Answer Pause(Reading reading, Situation situation) => (Until(reading, situation.Today), reading.Pace) switch
    {
        // "In December" begins then and not today: the day it is over is offered, and nothing set.
        (_, not ReminderFrequency.Each) when reading is { Days: [], Until: false, Period.Days: var span } && span.From > situation.Today =>
            Answer.Replacing(SettingsCard.ForReminders(View(situation) with { Until = span.To.AddDays(1) }, situation.Say)),
        // "Only on Mondays at 8" is no day until which nothing is to come, and "everybody's reminders" are not one's own.
        _ when reading.Everyone => Wrong(SettingsCard.ForReminders, situation.Say.PauseOnlyOwn(), situation),
        _ when IsWeekday(reading) && !reading.Until => Show(SettingsCard.Reminders, situation),
        ({ } until, not ReminderFrequency.Each) => PausedUntil(until, situation),
        (_, { } pace) => Changed(situation.Person with { Reminders = pace, PausedUntil = null }, situation),
        _ => Show(SettingsCard.Reminders, situation),
    };

    private static bool IsWeekday(Reading reading) => reading is { Days: [_], Period: null, NamesWeekday: true, NamesMonth: false };

    /// <summary>"Mejor hasta el 15", with the settings in sight that say until when nothing comes.</summary>
    public static bool CorrectsPause(Reading reading, Situation situation) =>
        reading is { Best: null or Wish.Correct or Wish.Upcoming or Wish.No, Asks: false, Groups: [], Codes: [], Links: [] } && Until(reading, situation.Today) is not null
        && (situation.Person.PausedUntil is not null || reading.Until) && situation.Last.Offered.Buttons.Any(choice => choice.Press is ShowSettings or SetReminders);

    public static Answer Reminders(string how, Inputs inputs, Situation situation) => how switch
    {
        "each" => Changed(situation.Person with { Reminders = ReminderFrequency.Each, PausedUntil = null }, situation),
        "digest" => Changed(situation.Person with { Reminders = ReminderFrequency.DigestOnly, PausedUntil = null }, situation),
        "pause" when DateOnly.TryParseExact(inputs[SettingsCard.Day], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) => PausedUntil(until, situation),
        _ => Wrong(SettingsCard.ForReminders, situation.Say.NeedDay(), situation),
    };

    public static Answer Zone(string? zone, Situation situation) => Zones.Knows(zone)
        ? Changed(situation.Person with { TimeZone = zone }, situation)
        : Wrong((view, say) => SettingsCard.ForZone(view, Zones.Choices(situation.Today, situation.Person.TimeZone), say), situation.Say.NeedZone(), situation);

    internal static Answer PausedUntil(DateOnly until, Situation situation) => until > situation.Today
        ? Changed(situation.Person with { PausedUntil = until }, situation)
        : Wrong(SettingsCard.ForReminders, situation.Say.Capital(situation.Say.PauseInPast(situation.Say.Day(until))), situation);

    /// <summary>"Until 1 July" is that day, "until August" its first, "for two weeks" the day after them.</summary>
    private static DateOnly? Until(Reading reading, DateOnly today) => reading switch
    {
        { Days: [var day, ..] } => day,
        { Period.Days: var span } when span.From > today => span.From,
        // "Hasta julio" read as a span ends with its month, and what is to stay away until then comes again in it.
        { Until: true, Period.Days: var span } when DateRange.Month(span.To.Year, span.To.Month) is var last && span.To == last.To && last.From > today => last.From,
        { Period.Days: var span } when span.To > today => span.To.AddDays(1),
        _ => null,
    };

    internal static Answer Wrong(Func<SettingsView, Texts.Say, Card> card, string problem, Situation situation) =>
        Answer.Replacing(card(View(situation) with { Note = problem, IsProblem = true }, situation.Say));

    private static Answer Changed(Person person, Situation situation)
    {
        var after = situation with { Person = person };
        return Answer.Replacing(SettingsCard.For(View(after) with { Note = situation.Say.SettingsSaved() }, situation.Say)) with { Changed = person };
    }

    private static SettingsView View(Situation situation) => new(situation.Person, situation.Today)
    {
        Away = situation.World.Roster.AwayFrom(situation.Person.Id, situation.Today) is { } away ? situation.Say.AbsenceDays(situation.Say.Day(away.From), situation.Say.Day(away.Until)) : null,
    };
}

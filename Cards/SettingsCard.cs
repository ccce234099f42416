using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What a person may set for themselves, as it stands.</summary>
/// <param name="Note">What was just done, or what is wrong with it.</param>
public sealed record SettingsView(Person Person, DateOnly Today, string? Note = null, bool IsProblem = false)
{
    /// <summary>One's own absence, now or to come, in words; null where there is none.</summary>
    public string? Away { get; init; }

    /// <summary>The day offered for the end of a pause, where one was spoken of.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>Language, time zone and reminders of a person, each to be changed from here.</summary>
public static class SettingsCard
{
    public const string Reminders = "reminders";
    public const string Zone = "zone";
    public const string Day = "day";

    // A year is longer than any pause that is no leaving.
    private const int LongestPause = 365;

    public static Card For(SettingsView view, Say say) => Made(
        say.SettingsTitle(), view,
        [
            new Facts(
            [
                new Fact(say.FieldLanguage(), say.LanguageName(say.Language.Tag)),
                new Fact(say.FieldZone(), view.Person.TimeZone ?? say.ZoneNotSet()),
                new Fact(say.FieldReminders(), Words(view, say)),
                .. view.Away is { } away ? [new Fact(say.FieldAbsence(), away)] : ImmutableArray<Fact>.Empty,
            ]),
        ],
        [
            new Send(say.ButtonReminders(), new ShowSettings(Reminders), Main: true),
            new Send(say.ButtonLanguage(), new AskAgain(say.ExChangeLanguage())),
            new Send(say.ButtonZone(), new ShowSettings(Zone)),
        ], say);

    public static Card ForReminders(SettingsView view, Say say) => Made(
        say.FieldReminders(), view,
        [
            new Text(say.RemindersIntro()),
            new Facts([new Fact(say.FieldNow(), Words(view, say))]),
            new DateInput(Day, say.PauseAsk(), view.Until ?? view.Today.AddDays(14), view.Today.AddDays(1), view.Today.AddDays(LongestPause)),
        ],
        [
            new Send(say.ButtonEachReminder(), new SetReminders("each")),
            new Send(say.ButtonDigestOnly(), new SetReminders("digest")),
            new Send(say.ButtonPause(), new SetReminders("pause"), WithInputs: true),
            new Send(say.ButtonBack(), new ShowSettings()),
        ], say);

    /// <param name="zones">IANA names with the words that show them.</param>
    public static Card ForZone(SettingsView view, ImmutableArray<Choice> zones, Say say) => Made(
        say.FieldZone(), view,
        [new ChoiceInput(Zone, say.ZoneAsk(), zones, view.Person.TimeZone is { } zone && zones.Any(choice => choice.Value == zone) ? [zone] : []) { Required = say.NeedZone() }],
        [new Send(say.ButtonSaveZone(), new SetZone(), WithInputs: true, Main: true), new Send(say.ButtonBack(), new ShowSettings())], say);

    private static string Words(SettingsView view, Say say) => view.Person switch
    {
        { PausedUntil: { } until } when until > view.Today => say.PausedNow(say.Day(until)),
        { Reminders: ReminderFrequency.DigestOnly } => say.DigestOnlyNow(),
        _ => say.EachReminder(),
    };

    private static Card Made(string title, SettingsView view, ImmutableArray<CardElement> body, ImmutableArray<CardAction> actions, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = view.Note is null ? title : $"{title}. {view.Note}",
        Body =
        [
            new Heading(title, Large: true),
            .. view.Note is { } note ? [new Plain(note, view.IsProblem ? Tone.Attention : Tone.Good, Bold: true)] : ImmutableArray<CardElement>.Empty,
            .. body,
        ],
        Actions = actions,
    };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GealcBot.Plans.People;

namespace GealcBot.Cards;

/// <summary>
/// What a button sends back: the record written into the card is the record read from the press. It holds opaque ids
/// only; whether the person may do it is asked again of the roster, and what the card showed is never taken as true.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(AskAgain), "ask")]
[JsonDerivedType(typeof(ShowUpcoming), "upcoming")]
[JsonDerivedType(typeof(ShowActivity), "activity")]
[JsonDerivedType(typeof(ShowEntry), "entry")]
[JsonDerivedType(typeof(ShowStanding), "standing")]
[JsonDerivedType(typeof(ShowList), "list")]
[JsonDerivedType(typeof(ShowHelp), "help")]
[JsonDerivedType(typeof(StartReport), "report.start")]
[JsonDerivedType(typeof(SendReport), "report.send")]
[JsonDerivedType(typeof(StartCorrection), "correct.start")]
[JsonDerivedType(typeof(SendCorrection), "correct.send")]
[JsonDerivedType(typeof(CancelForm), "form.cancel")]
[JsonDerivedType(typeof(ResumeForm), "form.resume")]
[JsonDerivedType(typeof(ReminderHeld), "reminder.held")]
[JsonDerivedType(typeof(ReminderScheduled), "reminder.scheduled")]
[JsonDerivedType(typeof(ReminderLater), "reminder.later")]
[JsonDerivedType(typeof(ReminderNotNow), "reminder.notNow")]
[JsonDerivedType(typeof(ReminderNotMine), "reminder.notMine")]
[JsonDerivedType(typeof(ReminderWanted), "reminder.wanted")]
[JsonDerivedType(typeof(ShowReminder), "reminder.show")]
[JsonDerivedType(typeof(ShowReminders), "reminder.all")]
[JsonDerivedType(typeof(Nudge), "reminder.nudge")]
[JsonDerivedType(typeof(ShowSilences), "silences")]
[JsonDerivedType(typeof(ShowSettings), "settings")]
[JsonDerivedType(typeof(SetReminders), "settings.reminders")]
[JsonDerivedType(typeof(SetZone), "settings.zone")]
[JsonDerivedType(typeof(SameMeeting), "report.same")]
[JsonDerivedType(typeof(UndoCorrection), "correct.undo")]
[JsonDerivedType(typeof(Tell), "tell")]
[JsonDerivedType(typeof(ShowProposal), "proposal.show")]
[JsonDerivedType(typeof(DecideProposal), "proposal.decide")]
[JsonDerivedType(typeof(ShowReview), "review.show")]
[JsonDerivedType(typeof(AcceptReport), "review.accept")]
[JsonDerivedType(typeof(ReturnReport), "review.return")]
[JsonDerivedType(typeof(AnswerReturned), "review.answer")]
[JsonDerivedType(typeof(ChooseLanguage), "language")]
[JsonDerivedType(typeof(ShowImport), "import.show")]
[JsonDerivedType(typeof(ImportNow), "import.now")]
[JsonDerivedType(typeof(CancelImport), "import.cancel")]
[JsonDerivedType(typeof(SayWhatItIs), "import.kind")]
[JsonDerivedType(typeof(AskLines), "import.ask")]
[JsonDerivedType(typeof(AnswerLines), "import.answer")]
[JsonDerivedType(typeof(AskFrequency), "frequency.ask")]
[JsonDerivedType(typeof(SettleFrequency), "frequency.settle")]
[JsonDerivedType(typeof(ChangeRoster), "roster.change")]
[JsonDerivedType(typeof(PassGroup), "roster.pass")]
[JsonDerivedType(typeof(UndoRoster), "roster.undo")]
[JsonDerivedType(typeof(AskToJoin), "join.ask")]
[JsonDerivedType(typeof(AnswerJoin), "join.answer")]
[JsonDerivedType(typeof(SayAbsence), "away.say")]
[JsonDerivedType(typeof(ComeBack), "away.back")]
[JsonDerivedType(typeof(ShowSheet), "sheet.show")]
[JsonDerivedType(typeof(ApplySheet), "sheet.apply")]
[JsonDerivedType(typeof(CancelSheet), "sheet.cancel")]
[JsonDerivedType(typeof(HoldMessage), "delivery.hold")]
[JsonDerivedType(typeof(ReportFrom), "message.as")]
[JsonDerivedType(typeof(ForgetMe), "me.forget")]
public abstract record Press
{
    /// <summary>The press in a button's data, or null when the data is none of ours: an old card, or an invention.</summary>
    public static Press? Read(JsonElement data)
    {
        try
        {
            return data.ValueKind is JsonValueKind.Object ? data.Deserialize(PressJson.Default.Press) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    public void Write(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, OneByOne.GetTypeInfo(GetType()));

    /// <summary>The "do" of its data, which is also the verb of the action.</summary>
    [JsonIgnore]
    public string Verb => Verbs[GetType()];

    private static readonly FrozenDictionary<Type, string> Verbs = typeof(Press)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    // A bot that only writes works out the few kinds it writes: as presses all sixty would be, and take megabytes.
    private static readonly JsonSerializerOptions OneByOne = new(PressJson.Default.Options) { TypeInfoResolver = PressJson.Default.WithAddedModifier(SayVerb) };

    private static void SayVerb(JsonTypeInfo kind)
    {
        if (Verbs.TryGetValue(kind.Type, out var verb))
        {
            var says = kind.CreateJsonPropertyInfo(typeof(string), "do");
            (says.Get, says.Order) = (_ => verb, -1);
            kind.Properties.Add(says);
        }
    }
}

/// <summary>Says something in the person's place: the choices of a question are sentences one could type.</summary>
public sealed record AskAgain(string Words) : Press;

/// <param name="Year">0 for the person's own.</param>
/// <param name="Days">A day or a span of days, as <see cref="Plans.PlanDate"/> writes it.</param>
/// <param name="Status">Kinds of status, with commas between.</param>
/// <param name="All">True for the lines of a year as they stand, whether open or not.</param>
/// <param name="Except">The kind of thing that is left out.</param>
/// <param name="NoPlace">Only what has no place yet.</param>
/// <param name="NoDay">Only what has no date yet.</param>
public sealed record ShowUpcoming(string? Group = null, string? Area = null, string? Thing = null, bool Mine = false, bool OverdueOnly = false, int Page = 0, bool? Virtual = null, int Year = 0, string? Days = null, string? Status = null, string? Country = null, bool All = false, string? Except = null, bool NoPlace = false, bool NoDay = false) : Press;

public sealed record ShowActivity(string Activity) : Press;

/// <summary>Something that no plan foresaw.</summary>
public sealed record ShowEntry(string Entry) : Press;

public sealed record ShowStanding(string? Group = null) : Press;

/// <param name="List">What the list is of; no name that a card did not write is answered.</param>
/// <param name="Words">What a search is for, as it was typed.</param>
/// <param name="Against">The other year of a comparison.</param>
public sealed record ShowList(string List, int Year = 0, string? Group = null, string? Area = null, string? Code = null, int Page = 0, string? Words = null, string? Country = null, string? Days = null, int Against = 0) : Press;

public sealed record ShowHelp : Press;

public sealed record StartReport(string? Group = null, string? Reminder = null) : Press;

/// <param name="Reminder">The reminder that the form came from, as <see cref="ReminderPlace"/> writes it.</param>
/// <param name="Sure">What was odd about it was asked, and it is so.</param>
public sealed record SendReport(string? Reminder = null, bool Sure = false) : Press;

/// <summary>The meeting in the form is the one that is known already.</summary>
public sealed record SameMeeting(string Entry) : Press;

public sealed record StartCorrection(string Entry) : Press;

/// <param name="After">How many corrections there were when the form was made.</param>
public sealed record SendCorrection(string Entry, int After = 0) : Press;

/// <param name="Number">Of the correction that is taken back.</param>
public sealed record UndoCorrection(string Entry, int Number) : Press;

public sealed record CancelForm(string? Reminder = null) : Press;

/// <summary>Back to the form that is open.</summary>
public sealed record ResumeForm : Press;

/// <summary>A button of a reminder, which says which one as <see cref="ReminderPlace"/> writes it.</summary>
public interface IReminderPress
{
    string Reminder { get; }
}

/// <param name="Sure">Pressed on the card that says how it was answered.</param>
public sealed record ReminderHeld(string Reminder, bool Sure = false) : Press, IReminderPress;

public sealed record ReminderScheduled(string Reminder) : Press, IReminderPress;

/// <param name="Ask">True to be asked for the day; otherwise a week.</param>
/// <param name="Tomorrow">The next day.</param>
public sealed record ReminderLater(string Reminder, bool Ask = false, bool Tomorrow = false) : Press, IReminderPress;

/// <summary>Not to be expected in this period, for a reason that is asked first.</summary>
public sealed record ReminderNotNow(string Reminder) : Press, IReminderPress;

/// <summary>Somebody else's, who is asked for first.</summary>
public sealed record ReminderNotMine(string Reminder) : Press, IReminderPress;

/// <summary>Takes back that it was put off, not for this period or somebody else's.</summary>
public sealed record ReminderWanted(string Reminder) : Press, IReminderPress;

/// <summary>A reminder as it stands now.</summary>
public sealed record ShowReminder(string Reminder) : Press, IReminderPress;

/// <summary>The message of several that a reminder came in, as it stands now.</summary>
public sealed record ShowReminders(string Reminder) : Press, IReminderPress;

/// <summary>The Secretariat wants it asked once more, today.</summary>
/// <param name="All">All reminders that the place carries, and not one.</param>
public sealed record Nudge(string Reminder, bool All = false) : Press, IReminderPress;

/// <summary>Who has not answered, as it stands now.</summary>
/// <param name="Reminder">All reminders of the list.</param>
public sealed record ShowSilences(string Reminder, int Page = 0) : Press, IReminderPress;

/// <param name="Of">One of the settings, to change it; null for all of them.</param>
public sealed record ShowSettings(string? Of = null) : Press;

/// <param name="How">"each", "digest" or "pause", the last with a day beside it.</param>
public sealed record SetReminders(string How) : Press;

public sealed record SetZone : Press;

public sealed record ShowProposal(string Entry) : Press;

/// <param name="Said">The reason for not agreeing comes with it; otherwise it is asked.</param>
public sealed record DecideProposal(string Entry, bool Agree = false, bool Said = false) : Press;

public sealed record ShowReview(string Entry) : Press;

/// <param name="After">How many steps of the review there were when the card was made.</param>
public sealed record AcceptReport(string Entry, int After = 0) : Press;

/// <param name="Said">The comment comes with it; otherwise it is asked.</param>
/// <param name="Words">The comment, where it was said before it was known which report is meant.</param>
public sealed record ReturnReport(string Entry, int After = 0, bool Said = false, string? Words = null) : Press;

public sealed record AnswerReturned(string Entry, int After = 0) : Press;

public sealed record ChooseLanguage(string Tag) : Press;

/// <param name="Draft">The id of what was sent; it is nobody's draft but its sender's.</param>
public sealed record ShowImport(string Draft, string? Section = null, int Page = 0) : Press;

public sealed record ImportNow(string Draft) : Press;

public sealed record CancelImport(string Draft) : Press;

/// <param name="Kind">"plan" or "report"; null where only the year was asked.</param>
public sealed record SayWhatItIs(string Draft, string? Kind = null) : Press;

/// <summary>The lines of a report that are to be confirmed: of a draft, or of the report of a year that is imported.</summary>
public sealed record AskLines(string? Draft = null, int Year = 0, int Page = 0) : Press;

public sealed record AnswerLines(string? Draft = null, int Year = 0) : Press;

public sealed record AskFrequency(string Activity) : Press;

/// <param name="PerYear">0 for the number that was typed.</param>
public sealed record SettleFrequency(string Activity, int PerYear = 0) : Press;

/// <param name="Who">The person's handle; null for somebody who is known by the e-mail beside the button alone.</param>
/// <param name="Becomes">What they become; a stranger is taken off the list, or out of the group.</param>
/// <param name="Sure">The change was shown and confirmed.</param>
/// <param name="Language">What somebody new writes in.</param>
public sealed record ChangeRoster(
    string? Who = null, Role Becomes = Role.Stranger, string? Group = null, string? From = null, string? Until = null, bool Sure = false, string? Country = null, string? Language = null) : Press;

/// <param name="Giver">The handle of who coordinates the group now.</param>
public sealed record PassGroup(string Group, string Giver, string Taker, string On, bool Sure = false) : Press;

public sealed record UndoRoster(string Entry) : Press;

/// <param name="Instead">In the place of what the person asked before and nobody has answered.</param>
public sealed record AskToJoin(string? Group = null, bool Instead = false) : Press;

/// <param name="Becomes">A stranger for no.</param>
/// <param name="OnList">The handle of the line of the list that the person turned out to be.</param>
public sealed record AnswerJoin(string Entry, Role Becomes = Role.Stranger, string? OnList = null) : Press;

public sealed record SayAbsence(string? Deputy = null) : Press;

public sealed record ComeBack : Press;

/// <param name="Draft">The id of the sheet that was sent; it is nobody's but its sender's.</param>
public sealed record ShowSheet(string Draft, int Page = 0) : Press;

public sealed record ApplySheet(string Draft) : Press;

public sealed record CancelSheet(string Draft) : Press;
/// <param name="Message">The id of the message that is to wait; of whom it would go to, where it is to go after all.</param>
public sealed record HoldMessage(string Message, bool Release = false) : Press
{
    /// <summary>Others that are held, or let go, with it; said in words, and in no button.</summary>
    public ImmutableArray<string> And { get; init; }

    [JsonIgnore]
    public ImmutableArray<string> All => And.IsDefault ? [Message] : [Message, .. And];
}

/// <param name="Sure">What goes and what stays was shown.</param>
public sealed record ForgetMe(bool Sure = false) : Press;

/// <summary>What the message of the open dialog is to become; the client sends the message with it.</summary>
public sealed record ReportFrom(MessageUse As) : Press;

/// <summary>What can be made of a message. None is nought, so that each is written into a button.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MessageUse>))]
public enum MessageUse
{
    Meeting = 1,
    Activity,
    Evidence,
}

// Clients send the properties of data in any order, the inputs among them; a press without what it is about is no press.
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Press))]
internal sealed partial class PressJson : JsonSerializerContext;

using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What a form is filled with before it is shown, and what comes back: as typed, checked nowhere yet.</summary>
public sealed record MeetingDraft
{
    public ImmutableArray<GroupId> Groups { get; init; } = [];

    public string? HeldOn { get; init; }

    public string? Countries { get; init; }

    public string? Link { get; init; }

    public string? Decided { get; init; }

    /// <summary>What was odd about it was asked: "yes" is the answer to that.</summary>
    public bool Asked { get; init; }

    /// <summary>The meeting that it may be, where that was the question.</summary>
    public string? MayBe { get; init; }
}

/// <summary>What a form asks about what was typed, and the buttons that answer it.</summary>
/// <param name="Record">What its main button is then called.</param>
public sealed record FormQuestion(string Words, ImmutableArray<CardAction> Answers, string? Record = null);

/// <summary>The form in which a meeting is reported or put right.</summary>
public static class MeetingForm
{
    public const int MaxCountries = 40;
    public const int MaxDecided = 300;

    // The ids of the inputs are the keys that come back.
    public const string Groups = "groups";
    public const string HeldOn = "heldOn";
    public const string Countries = "countries";
    public const string Link = "link";
    public const string Decided = "decided";

    /// <param name="choices">The groups this person may report for.</param>
    /// <param name="send">What the main button sends: a new report, or a correction.</param>
    /// <param name="problem">What was wrong with what was sent, shown above what was typed.</param>
    public static Card For(MeetingDraft draft, ImmutableArray<GroupId> choices, DateOnly today, Press send, string? problem, Say say, FormQuestion? question = null)
    {
        var correcting = send is SendCorrection;
        var button = correcting ? say.ButtonCorrect() : question?.Record ?? say.ButtonRecord();
        problem = question?.Words ?? problem;
        var title = correcting ? say.CorrectTitle() : say.ReportTitle();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                problem is null ? new Text(say.ReportIntro(button), Tone.Subtle) : new Plain(problem, Tone.Attention, Bold: true),
                .. Inputs(draft, choices, today, say),
            ],
            Actions =
            [
                new Send(button, send, WithInputs: true, Main: true),
                .. question?.Answers ?? [],
                new Send(say.ButtonCancel(), new CancelForm((send as SendReport)?.Reminder)),
            ],
        };
    }

    private static IEnumerable<CardElement> Inputs(MeetingDraft draft, ImmutableArray<GroupId> choices, DateOnly today, Say say)
    {
        var many = choices.Length > 1;
        yield return new ChoiceInput(
            Groups, many ? $"{say.AskGroup()} {say.AskGroupHint()}" : say.AskGroup(),
            [.. choices.Select(group => new Choice(say.Group(group), group.Value))], [.. draft.Groups.Select(group => group.Value)], many)
        { Required = say.NeedGroup() };
        yield return new DateInput(HeldOn, say.AskDay(), Day(draft.HeldOn), Max: today) { Required = say.NeedDay() };
        yield return new NumberInput(Countries, say.AskCountries(), int.TryParse(draft.Countries, say.Culture, out var count) ? count : null, 1, MaxCountries);
        yield return new TextInput(Link, say.AskLink(), draft.Link, Links.MaxLength, IsLink: true, Example: "https://");
        yield return new TextInput(Decided, say.AskDecided(), draft.Decided, MaxDecided, Multiline: true);
    }

    private static DateOnly? Day(string? text) => PlanDate.TryParse(text) is { Parts: [{ } only] } && only.From == only.To ? only.From : null;
}

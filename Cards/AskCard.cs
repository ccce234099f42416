using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>One of the answers to a question, and what is then told.</summary>
/// <param name="Id">What comes back where the answers are a list to pick from.</param>
public sealed record Answering(string Title, string Id, Tell Tell);

/// <summary>Asks for the one thing that is missing: by buttons, by a list where there are many answers, or by a field.</summary>
public static class AskCard
{
    /// <summary>A card has six buttons and one is Cancel.</summary>
    private const int MostButtons = 5;

    public static Card Which(string question, string? about, ImmutableArray<Answering> answers, Tell tell, Say say) => answers.Length > MostButtons
        ? Asking(question, about, null, new ChoiceInput(TellInputs.Pick, question, [.. answers.Select(answer => new Choice(answer.Title, answer.Id))], []) { Required = question }, tell, say.ButtonContinue(), [], say)
        : Made(question, about, null, [], [.. answers.Select((answer, at) => new Send(answer.Title, answer.Tell, Main: at == 0))], say);

    /// <param name="more">What else one may do instead.</param>
    public static Card WhichDay(string question, string? problem, DateOnly proposed, DateRange days, Tell tell, ImmutableArray<CardAction> more, Say say) =>
        Asking(say.ScheduleTitle(), null, problem, new DateInput(TellInputs.Day, question, proposed, days.From, days.To) { Required = say.NeedDate() }, tell, say.ButtonSetDate(), more, say);

    public static Card WhichLink(string? problem, Tell tell, Say say) =>
        Asking(say.LinkAddTitle(), null, problem, new TextInput(TellInputs.Link, say.AskEvidenceLink(), tell.Link, Links.MaxLength, IsLink: true, Example: "https://") { Required = say.AskEvidenceLink() }, tell, say.ButtonRecord(), [], say);

    /// <summary>Something that cannot be pressed by mistake: the question, what it is about, and the button that does it.</summary>
    public static Card Confirm(string question, string about, ImmutableArray<Fact> facts, Send button, Say say) =>
        Made(question, about, null, facts.IsEmpty ? [] : [new Facts(facts)], [button], say, say.ButtonKeep());

    /// <summary>The same where a reason is needed.</summary>
    public static Card Why(string question, string about, string? problem, string reason, Send button, Say say) =>
        Made(question, about, problem, [new TextInput(TellInputs.Words, reason, null, ActivityForm.MaxWords, Multiline: true) { Required = say.NeedReason() }], [button with { WithInputs = true }], say, say.ButtonKeep());

    private static Card Asking(string title, string? about, string? problem, Input input, Tell tell, string button, ImmutableArray<CardAction> more, Say say) =>
        Made(title, about, problem, [input], [new Send(button, tell, WithInputs: true, Main: true), .. more], say);

    private static Card Made(string title, string? about, string? problem, ImmutableArray<CardElement> body, ImmutableArray<CardAction> actions, Say say, string? cancel = null) => new()
    {
        Language = say.Language.Tag,
        Summary = problem is null ? title : $"{title}. {problem}",
        Body =
        [
            new Heading(title, Large: true),
            .. about is null ? ImmutableArray<CardElement>.Empty : [new Plain(about, Bold: true)],
            .. problem is null ? ImmutableArray<CardElement>.Empty : [new Plain(problem, Tone.Attention, Bold: true)],
            .. body,
        ],
        Actions = [.. actions, new Send(cancel ?? say.ButtonCancel(), new CancelForm())],
    };
}

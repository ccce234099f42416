using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The ids of the fields beside a button that changes the list; clients mix both, so no id is a name of a press.</summary>
public static class RosterInputs
{
    public const string Email = "rosterEmail";
    public const string Name = "rosterName";
    public const string AwayFrom = "awayFrom";
    public const string AwayUntil = "awayUntil";
}

/// <summary>A change of the list before it is made, and the question whom it is about.</summary>
public static class RosterCard
{
    /// <summary>A card has six buttons and one is Cancel.</summary>
    public const int MostPeople = 5;

    /// <param name="about">The person; null for somebody new, whose e-mail stands in a field and never in a button.</param>
    public static Card Confirm(string question, string? about, ImmutableArray<Fact> facts, string? email, Press change, Say say, string? name = null) => new()
    {
        Language = say.Language.Tag,
        Summary = $"{question} {about ?? email}",
        Body =
        [
            new Heading(question, Large: true),
            .. about is null ? ImmutableArray<CardElement>.Empty : [new Plain(about, Bold: true)],
            .. facts.IsEmpty ? ImmutableArray<CardElement>.Empty : [new Facts(facts)],
            .. about is not null ? ImmutableArray<CardElement>.Empty :
            [
                new TextInput(RosterInputs.Email, say.FieldEmail(), email, 120) { Required = say.SheetOdd("Email", "") },
                new TextInput(RosterInputs.Name, say.FieldName(), name, 120),
                new Text(say.RosterWaits(), Tone.Subtle),
            ],
        ],
        Actions = [new Send(say.ButtonConfirmChange(), change, WithInputs: true, Main: true), new Send(say.ButtonKeep(), new CancelForm())],
    };

    public static Card Which(ImmutableArray<(string Title, Press Press)> people, Say say) =>
        Asking(say.RosterWhich(), [.. people.Select(one => new Send(Flat.Cut(one.Title, 70), one.Press))], say);

    /// <summary>A question with its answers as buttons.</summary>
    public static Card Asking(string question, ImmutableArray<Send> answers, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = question,
        Body = [new Heading(question, Large: true)],
        Actions = [.. answers, new Send(say.ButtonCancel(), new CancelForm())],
    };

    /// <summary>What is to be noticed beside a change, and the button for it.</summary>
    public static Card Offer(string remark, Send action, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = remark,
        Body = [new Plain(remark)],
        Actions = [action],
    };

    /// <summary>Until when somebody is away, asked where the sentence does not say.</summary>
    public static Card Absence(string? problem, DateOnly today, Press send, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = say.AbsenceAsk(),
        Body =
        [
            new Heading(say.AbsenceAsk(), Large: true),
            .. problem is null ? ImmutableArray<CardElement>.Empty : [new Plain(problem, Tone.Attention, Bold: true)],
            new DateInput(RosterInputs.AwayFrom, say.FieldFromDay(), today) { Required = say.NeedDate() },
            new DateInput(RosterInputs.AwayUntil, say.FieldUntilDay(), null, today) { Required = say.NeedDate() },
        ],
        Actions = [new Send(say.ButtonRecord(), send, WithInputs: true, Main: true), new Send(say.ButtonCancel(), new CancelForm())],
    };
}

using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A proposal as it stands now, for one reader.</summary>
/// <param name="What">What is proposed, in a few words.</param>
/// <param name="On">The reader's day on which it was proposed.</param>
public sealed record ShownProposal(Proposed Proposal, PlanLine Line, string What, Person By, DateOnly On)
{
    /// <summary>The answer, by whom and on which day of the reader's; null while there is none.</summary>
    public (Decided Answer, Person By, DateOnly On)? Decision { get; init; }

    /// <summary>Taken back by whom and when.</summary>
    public (Person By, DateOnly On)? TakenBack { get; init; }

    /// <summary>The reader has just proposed it.</summary>
    public bool IsNew { get; init; }
}

/// <summary>That something does not happen this year, as proposed: what, why, by whom, and what the Secretariat answers.</summary>
public static class ProposalCard
{
    public static Card For(ShownProposal shown, Person reader, bool mayDecide, Say say)
    {
        var title = Title(shown, say);
        var open = shown is { Decision: null, TakenBack: null };
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}: {shown.What}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(say.Line(shown.Line), Bold: true),
                .. Remark(shown, reader, say) is { } remark ? [new Plain(remark)] : ImmutableArray<CardElement>.Empty,
                new Facts(
                [
                    new Fact(say.FieldProposed(), say.Capital(shown.What)),
                    new Fact(say.FieldProposedBy(), say.Capital(say.Who(shown.By, reader.Id))),
                    new Fact(say.FieldReportedAt(), say.Day(shown.On)),
                ]),
                .. Words(say.FieldReason(), shown.Proposal.What.Status.Raw),
                .. Words(say.FieldAnswer(), shown.Decision?.Answer.Comment),
            ],
            Actions =
            [
                .. open && mayDecide ? Answers(shown.Proposal.Id, say) : [],
                .. open && !mayDecide && shown.By.Id == reader.Id ? [new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = shown.Proposal.Id.Value })] : ImmutableArray<CardAction>.Empty,
                new Send(say.ButtonActivity(shown.Line.Activity.Code), new ShowActivity(shown.Line.Id.ToString())),
            ],
        };
    }

    /// <summary>Not agreeing has a reason.</summary>
    public static Card AskWhyNot(ShownProposal shown, string? problem, Say say)
    {
        var (title, id) = (say.AskWhyNot(), shown.Proposal.Id.Value);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(say.Line(shown.Line), Bold: true),
                .. problem is null ? ImmutableArray<CardElement>.Empty : [new Text(problem, Tone.Attention, Bold: true)],
                new TextInput(TellInputs.Words, say.FieldReason(), null, ActivityForm.MaxWords, Multiline: true) { Required = say.NeedReason() },
            ],
            Actions =
            [
                new Send(say.ButtonSendAnswer(), new DecideProposal(id, Agree: false, Said: true), WithInputs: true, Main: true),
                new Send(say.ButtonBack(), new ShowProposal(id)),
            ],
        };
    }

    private static ImmutableArray<CardAction> Answers(EntryId id, Say say) =>
    [
        new Send(say.ButtonAgree(), new DecideProposal(id.Value, Agree: true), Main: true),
        new Send(say.ButtonDisagree(), new DecideProposal(id.Value, Agree: false)),
    ];

    private static string Title(ShownProposal shown, Say say) => shown switch
    {
        { Decision.Answer.IsAgreed: true } => say.ProposalAgreedTitle(),
        { Decision: not null } => say.ProposalDeclinedTitle(),
        { TakenBack: not null } => say.WithdrawnTitle(),
        _ => say.ProposalTitle(),
    };

    private static string? Remark(ShownProposal shown, Person reader, Say say) => shown switch
    {
        { Decision: { } decision } => say.ProposalDecided(say.Capital(say.Who(decision.By, reader.Id)), say.Day(decision.On)),
        { TakenBack: { } taken } => say.AlreadyWithdrawn(say.Who(taken.By, reader.Id), say.Day(taken.On)),
        { IsNew: true } => say.ProposalSent(shown.Line.Activity.Code),
        _ => say.ProposalWaits(shown.Line.Activity.Code),
    };

    private static ImmutableArray<CardElement> Words(string title, string? words) =>
        words is null ? [] : [new Text(title, Tone.Subtle), new Plain(words)];
}

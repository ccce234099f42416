using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>A proposal in each of its states.</summary>
internal static class SampleProposals
{
    private static readonly Person Ana = new() { Id = new PersonId("t", "ana"), Role = Role.Secretariat };
    private static readonly Person Mira = new() { Id = new PersonId("t", "mira"), Role = Role.Coordinator, Groups = [WorkingGroups.Cybersecurity], Country = "UY" };

    public static Dictionary<string, Func<Say, Card>> Cards { get; } = new()
    {
        ["ProposalCard.new"] = say => ProposalCard.For(Shown(say) with { IsNew = true }, Mira, mayDecide: false, say),
        ["ProposalCard.to-decide"] = say => ProposalCard.For(Shown(say), Ana, mayDecide: true, say),
        ["ProposalCard.agreed"] = say => ProposalCard.For(Shown(say) with { Decision = (Answer(agreed: true), Ana, PlanOf2024.Day("2024-05-21")) }, Mira, mayDecide: false, say),
        ["ProposalCard.declined"] = say => ProposalCard.For(Shown(say) with { Decision = (Answer(agreed: false), Ana, PlanOf2024.Day("2024-05-21")) }, Mira, mayDecide: false, say),
        ["ProposalCard.taken-back"] = say => ProposalCard.For(Shown(say) with { TakenBack = (Mira, PlanOf2024.Day("2024-05-21")) }, Ana, mayDecide: true, say),
        ["ProposalCard.why-not"] = say => ProposalCard.AskWhyNot(Shown(say), null, say),
        ["ProposalCard.why-not-missing"] = say => ProposalCard.AskWhyNot(Shown(say), say.NeedReason(), say),
    };

    private static Proposed Proposal { get; } = new(new StatusReported(
        SampleYear.Line("3.3.1").Line.Id, new ReportedStatus(StatusKind.Postponed, null, PlanDate.TryParse("2025"), SampleYear.Hostile), PlanOf2024.Day("2024-05-20"))
    { Year = 2024, By = Mira.Id, RecordedAt = PlanOf2024.Noon("2024-05-20") })
    { Year = 2024, By = Mira.Id, RecordedAt = PlanOf2024.Noon("2024-05-20") };

    private static ShownProposal Shown(Say say) => new(Proposal, SampleYear.Line("3.3.1").Line, say.EndedPostponedTo("2025"), Mira, PlanOf2024.Day("2024-05-20"));

    private static Decided Answer(bool agreed) =>
        new(Proposal.Id, agreed, agreed ? null : SampleYear.Hostile) { Year = 2024, By = Ana.Id, RecordedAt = PlanOf2024.Noon("2024-05-21") };
}

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Reporting;

/// <summary>What is odd about a report and may yet be true: asked once, in the form itself, so that nothing typed is lost.</summary>
internal static class MeetingDoubts
{
    private const int NearDays = 3;
    private const int LongAgoDays = 60;

    /// <summary>A meeting reported within three days of this one that may be the same.</summary>
    public static Meeting? MayBe(MeetingFacts facts, PlanYear plan, Situation situation) =>
        MeetingReceipts.Near(plan, facts, situation.World, NearDays).FirstOrDefault();

    public static FormQuestion? Of(MeetingFacts facts, PlanYear plan, Situation situation)
    {
        var say = situation.Say;
        var near = MayBe(facts, plan, situation);
        string?[] doubts =
        [
            near is null ? null : say.DoubtSame(say.Groups(near.Facts.Groups), say.HeldOn(near.Facts), say.Who(situation.World.Who(near.Report.By), situation.Person.Id)),
            situation.Today.DayNumber - facts.HeldOn.DayNumber > LongAgoDays ? say.DoubtLongAgo(say.Day(facts.HeldOn)) : null,
            facts.Countries > Countries.Known ? say.DoubtManyCountries(facts.Countries.Value, Countries.Known) : null,
            IsOutsideThePlan(facts, plan) ? say.DoubtNotJoint(say.Groups(facts.Groups)) : null,
        ];
        var asked = doubts.OfType<string>().ToList();
        ImmutableArray<CardAction> answers = near is null ? [] : [new Send(say.ButtonSameMeeting(), new SameMeeting(near.Id.Value), WithInputs: true)];
        return asked.Count == 0 ? null : new FormQuestion(string.Join(' ', asked), answers, near is null ? say.ButtonRecordAnyway() : say.ButtonAnotherMeeting());
    }

    /// <summary>Groups that the plan does not let meet as one.</summary>
    private static bool IsOutsideThePlan(MeetingFacts facts, PlanYear plan) => facts.Groups.Select(plan.SessionKey).Distinct().Count() > 1;
}

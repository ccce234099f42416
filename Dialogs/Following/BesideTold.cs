using System.Collections.Immutable;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Following;

/// <summary>A question asked with a form or a receipt in sight that names nothing: of the groups that met, or of the activity that is told of.</summary>
internal static class BesideTold
{
    private const int FewWords = 4;
    private const double Likely = 5;

    public static Reading? Of(Reading now, Situation situation) =>
        // "A ficha completa" is of nobody.
        now is not { Codes: [], Mine: false } || FollowUp.NamesWhom(now with { Everyone = now.Everyone && now.Best is not Wish.ShowActivity }) ? null : OfGroups(now, situation) ?? OfActivity(now, situation);

    /// <summary>"¿Y cuántas nos faltan?", with a meeting's form or receipt in sight: of its groups.</summary>
    private static Reading? OfGroups(Reading now, Situation situation) =>
        // "And in 2023, with the links", beside the form of a meeting: the links of its groups' meetings.
        now is { Best: Wish.Evidence, Continues: true, Things: [] } && situation.State.Draft is { Groups: { IsEmpty: false } own } ? now with { Groups = own, Things = [Thing.Meeting] }
        : now.Best is Wish.WhoMet or Wish.WhoHasNotMet or Wish.Totals or Wish.Standing or Wish.Upcoming or Wish.Overdue or Wish.JointMeetings or Wish.WhoCoordinates or Wish.Calendar
        && (now.Keeps || now.We || (now is { Continues: true, Things: [], Everyone: false } && OtherTimes.Names(now) && situation.State.Draft is not null)) && Met(situation) is { IsEmpty: false } groups
            ? now with { Groups = groups, Wishes = now.Best is Wish.Totals ? [new WishFound(Wish.WhoMet, 1)] : now.Wishes }
            : null;

    private static ImmutableArray<GroupId> Met(Situation situation) => situation.State switch
    {
        { Draft.Groups: var groups } => groups,
        { Telling.Entry: { } entry } when Preceding.Of(situation) == After.Receipt && situation.World.Entry(new EntryId(entry)) is MeetingHeld held =>
            (situation.World.Meeting(held.Id)?.Facts ?? held.Facts).Groups,
        _ => [],
    };

    /// <summary>"Muéstrame la ficha completa", "c'est marqué comme fait ?", "¿ya venía de 2023?": of that activity, in that year where one is named.</summary>
    private static Reading? OfActivity(Reading now, Situation situation)
    {
        if (!IsOfIt(now) || Told(situation) is not { } told)
        {
            return null;
        }

        var shown = new Asked { Wish = Wish.ShowActivity, At = situation.Now, Codes = [told.Code], Years = [told.Year] };
        var years = OtherTimes.Names(now) ? now.Years is [var year] ? year : now.Period!.Days.From.Year : told.Year;
        var wish = now.Best is Wish.Evidence or Wish.MissingEvidence or Wish.Funding or Wish.Source or Wish.Audit ? now.Best.Value : Wish.ShowActivity;
        return Descent.Followed(now with { Wishes = [new WishFound(wish, 5)], Codes = [told.Code], Years = [years], Period = null, Things = [], Statuses = [], Rest = [], Denies = false }, shown, situation);
    }

    private static bool IsOfIt(Reading now) =>
        now is { Days: [], Links: [], Countries: [], Percent: null, CountryCount: null } && (now.Things.IsEmpty || now.Things is [Thing.Activity] || now.PointsAtSomething)
        && (now.Best switch
        {
            Wish.ShowActivity or Wish.Evidence or Wish.MissingEvidence or Wish.Funding or Wish.Source or Wish.Audit => now.Keeps || now.PointsAtSomething || now.Words <= FewWords,
            Wish.Standing or Wish.Upcoming or Wish.ReportDocument or Wish.Totals or Wish.Postponed => now.PointsAtSomething || (now.Best is Wish.Upcoming && now.AsksWhen && now.Words <= FewWords + 3) || (now.Keeps && now.Best is Wish.Standing or Wish.ReportDocument),
            null => now.FollowsUp && OtherTimes.Names(now),
            // "Pará, ¿cuándo fue el del 2023?", beside the form that sets its date.
            Wish.WhoMet or Wish.AssemblyMeeting when now.AsksWhen && OtherTimes.Names(now) && now.Words <= FewWords + 3 => true,
            // "Ele já vinha de 2023, não?"
            Wish.Correct => now.Asks && OtherTimes.Names(now),
            // Too little to be like anything: with a question mark and a year it is asked of what is in sight.
            { } unsure => now.Asks && OtherTimes.Names(now) && now is { Words: <= FewWords + 2, Wishes: [{ Weight: < Likely }, ..] } && !unsure.IsTelling(),
        });

    /// <summary>The activity of the form that is open, or of the receipt in sight.</summary>
    private static ActivityId? Told(Situation situation) => situation.State.Telling switch
    {
        { Asks: true, Activity: { } open } => ActivityId.TryParse(open),
        { Asks: false } when Preceding.Of(situation) == After.Receipt => Reports.Shown(situation) switch
        {
            StatusReported said => said.Activity,
            Proposed proposal => proposal.What.Activity,
            EvidenceAdded { Meeting: null } proof => proof.Activity,
            Scheduled set when situation.World.Plan(set.Obligation.Activity.Year)?.Line(set.Obligation.Activity) is { Series: null } => set.Obligation.Activity,
            _ => null,
        },
        _ => null,
    };
}

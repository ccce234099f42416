using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>Where things stand: the whole year, or one group.</summary>
public static class Standings
{
    /// <summary>"What is in progress" asks for lines, "how is it going" for the whole.</summary>
    public static bool IsOfStatuses(Reading reading) => !reading.Statuses.IsEmpty && reading.Codes.IsEmpty;

    public static Answer Answer(Reading reading, Situation situation)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        if (groups.IsEmpty && reading.Areas is [var area, ..] && Upcoming.Shown(new LineFilter { Year = plan.Year, Area = area, All = true }, plan, 0, situation) is { } lines)
        {
            return lines;
        }

        return groups is [var group, ..] ? Of(group, plan, situation) : All(plan, situation);
    }

    public static Answer Answer(string? group, Situation situation) => situation.Plan switch
    {
        null => Years.Unknown(null, situation),
        var plan when WorkingGroups.TryParse(group) is { } known => Of(known, plan, situation),
        var plan => All(plan, situation),
    };

    private static Answer All(PlanYear plan, Situation situation) =>
        Dialogs.Answer.Of(StandingCard.For(situation.Standing(plan), situation.Person.MayAnywhere(Deed.ReportMeeting), situation.Say));

    private static Answer Of(GroupId group, PlanYear plan, Situation situation) =>
        Dialogs.Answer.Of(StandingCard.ForGroup(situation.Standing(plan), group, situation.Person.May(Deed.ReportMeeting, group), situation.Say));
}

using GealcBot.Cards;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>One activity in full, by its code. Where a code is printed twice both are shown.</summary>
public static class Activities
{
    public static Answer Answer(Reading reading, Situation situation)
    {
        if (Years.Asked(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        if (reading.Codes is not [var code, ..])
        {
            return Upcoming.Answer(reading, overdueOnly: false, situation);
        }

        var lines = reading.Codes.SelectMany(plan.Lined).Take(3).ToList();
        return lines.Count == 0
            ? Dialogs.Answer.Of(situation.Say.NoSuchActivity(code, plan.Year), Suggest.For(situation))
            : new Answer { Replies = [.. lines.SelectMany(line => Show(line, plan, situation))] };
    }

    public static Answer Answer(string id, Situation situation) =>
        ActivityId.TryParse(id) is { } activity && situation.World.Plan(activity.Year) is { } plan && plan.Line(activity) is { } line
            ? new Answer { Replies = [.. Show(line, plan, situation)] }
            : Dialogs.Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    private static IEnumerable<Reply> Show(PlanLine line, PlanYear plan, Situation situation)
    {
        var mayReport = line.Groups.Any(group => situation.Person.May(Deed.ReportMeeting, group));
        yield return new Reply(null, ActivityCard.For(situation.Standing(plan).Line(line.Id), mayReport, situation.Say), []);
        if (Frequencies.Of(line, plan, situation) is { } question)
        {
            yield return question;
        }
    }
}

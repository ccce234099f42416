using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.People;

/// <summary>"¿Me pierdo algo del grupo en esos días?", "tem alguma reunião nesse período?", after an absence: what falls in its days, or that nothing has a date then.</summary>
internal static class AbsenceMissed
{
    private const int MostWords = 16;

    /// <summary>Null for anything else.</summary>
    public static Answer? Of(Reading reading, PeopleSaid said, Situation situation)
    {
        if (reading is not { Codes: [], Links: [], Days: [], Countries: [], Words: <= MostWords } || !(reading.Asks || reading.Interrogates || reading.Opens || said.Has("miss"))
            || !(said.Has("thatTime") || (said.Has("miss") && Absences.IsInSight(situation))) || Absences.Own(situation) is not { } days || situation.World.Plan(days.From.Year) is not { } plan)
        {
            return null;
        }

        var (say, own) = (situation.Say, reading.Groups.IsEmpty && !situation.Person.Groups.IsEmpty);
        var asked = new LineFilter
        {
            Year = plan.Year,
            Groups = own ? situation.Person.Groups : reading.Groups,
            Mine = own,
            Thing = reading.Things.Cast<Thing?>().FirstOrDefault(Kinds.IsKind),
            Days = days,
        };
        var hasDate = asked.In(Places.Lines(plan, situation)).Any(line => line.Obligations.Any(owed => owed is { IsOpen: true, ScheduledFor: { } on } && days.Contains(on)));
        var nothing = say.NothingInAbsence(say.Day(days.From), say.Day(days.To));
        return Upcoming.Shown(asked, plan, 0, situation) is not { } shown ? Answer.Of(nothing, Suggest.For(situation))
            : hasDate ? shown : InPassing.Said(shown, $"{nothing} {say.DueInAbsence()}");
    }
}

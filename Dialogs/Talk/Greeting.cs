using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

public static class Greeting
{
    public static Answer Hello(Situation situation)
    {
        var say = situation.Say;
        var hello = situation.Person.Name is { } name ? say.Hello(name) : say.HelloThere();
        var next = situation.Person.MayAnywhere(Deed.ReportMeeting) ? say.HelloTell() : say.HelloAsk();
        return Answer.Of($"{hello} {next}", Suggest.For(situation));
    }

    /// <summary>"What can I ask about cyber": examples of that group; else of what this person can do here.</summary>
    public static Answer Help(Reading reading, Situation situation) => Answer.Of(reading.Groups is [var group, ..]
        ? HelpCard.About(group, situation.Person, situation.Say)
        : HelpCard.For(situation.Person, situation.Say, situation.IsShared));

    /// <summary>Once, when the app is installed: who this is, what it does, how to go on, and which language one prefers.</summary>
    public static Answer Welcome(Situation situation)
    {
        var hello = Hello(situation);
        return hello with { Replies = hello.Replies.Add(new Reply(null, HelpCard.Welcome(situation.Person, situation.Say, situation.IsShared), [])) };
    }
}

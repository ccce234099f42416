using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

public static class Greeting
{
    public static Answer Hello(Situation situation) => Answer.Of(Words(situation), Suggest.For(situation));

    /// <summary>"What can I ask about cyber": examples of that group; else of what this person can do here.</summary>
    public static Answer Help(Reading reading, Situation situation) => Answer.Of(reading.Groups is [var group, ..]
        ? HelpCard.About(group, situation.Person, situation.Say)
        : HelpCard.For(situation.Person, situation.Say, situation.IsShared));

    /// <summary>Once, when the app is installed, in one message: who this is, what it does, how to go on, and which language one prefers.</summary>
    public static Answer Welcome(Situation situation)
    {
        var help = HelpCard.Welcome(situation.Person, situation.Say, situation.IsShared);
        var hello = Words(situation);
        return Answer.Of(help with { Summary = hello, Body = help.Body.Insert(0, new Text(hello)) });
    }

    private static string Words(Situation situation)
    {
        var say = situation.Say;
        var hello = situation.Person.Name is { } name && !situation.IsShared ? say.Hello(name) : say.HelloThere();
        var next = situation.Person.MayAnywhere(Deed.ReportMeeting) && !situation.IsShared ? say.HelloTell() : say.HelloAsk();
        return $"{hello} {next}";
    }
}

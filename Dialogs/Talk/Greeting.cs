using GealcBot.Cards;
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

    /// <summary>Once, when the app is installed: who this is, what it does, and how to go on.</summary>
    public static Answer Welcome(Situation situation)
    {
        var hello = Hello(situation);
        return hello with { Replies = hello.Replies.Add(new Reply(null, HelpCard.For(situation.Person, situation.Say), [])) };
    }
}

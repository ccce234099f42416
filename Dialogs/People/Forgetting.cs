using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Somebody wants to be forgotten: they are shown what goes and what stays, and one press does it. Whoever else reads along is shown nothing.</summary>
public static class Forgetting
{
    public static Answer Answer(ForgetMe press, Situation situation)
    {
        var (say, person) = (situation.Say, situation.Person);
        return situation switch
        {
            { IsShared: true } => Dialogs.Answer.Of(say.ForgetInPrivate()),
            _ when situation.World.Roster.Founders.Contains(person.Id) => Dialogs.Answer.Of(say.ForgetFounder()),
            _ when person.Role is Role.Secretariat && LastOfSecretariat.IsLost(situation.World, Leaving(situation)) => Dialogs.Answer.Of(say.LastOfSecretariat(), say.ExCoordinators()),
            _ when press.Sure => Dialogs.Answer.Replacing(FactsCard.For(say.ForgottenTitle(), [say.ForgottenText()], [], [new Send(say.ExHelp(), new AskAgain(say.ExHelp()))], say)) with { Erases = true },
            _ => Dialogs.Answer.Replacing(AskCard.Confirm(say.ForgetAsk(), say.ForgetOnce(), Facts(situation), new Send(say.ButtonForget(), new ForgetMe(Sure: true)), say)),
        };
    }

    private static Assigned Leaving(Situation situation) =>
        new(situation.Person.Id, Role.Stranger, null, situation.Today) { By = situation.Person.Id, RecordedAt = situation.Now };

    private static ImmutableArray<Fact> Facts(Situation situation)
    {
        var (say, person) = (situation.Say, situation.Person);
        return
        [
            new Fact(say.FieldForgotten(), say.ForgetWhat()),
            new Fact(say.FieldStays(), say.ForgetStays()),
            .. person is { Role: Role.Coordinator, Groups: [_, ..] groups } ? [new Fact(say.FieldYourGroups(), say.ForgetGroups(say.Groups(groups)))] : ImmutableArray<Fact>.Empty,
        ];
    }
}

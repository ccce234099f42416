using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Tests.Scenes.Telling;

namespace GealcBot.Tests.Scenes.People;

/// <summary>A review goes on when one of those who talk in it is forgotten: what was said stays, and is nobody's.</summary>
public sealed class ForgettingReviewersTests
{
    private const string Held = "held:open-data:2024-05-16";

    [Fact]
    public async Task When_the_reporter_is_forgotten_the_coordination_is_asked_and_answers()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (tomas, mira, ana) = (await JoinAsync(scene, "Tomás", Role.Coordinator, "open-data"), scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await scene.PostIsEmpty(tomas, mira, ana);
        await tomas.Reports("open-data", "2024-05-16");
        await ana.Sends(new ReturnReport(Held) { Words = "falta el acta" });
        await scene.RemindAsync();
        Assert.Equal((1, 0), (tomas.Unread, mira.Unread));

        await tomas.Sends(new ForgetMe(Sure: true));
        tomas.PutsPostAside();
        await scene.RemindAsync();
        Assert.Equal((0, 1), (tomas.Unread, mira.Unread));
        mira.OpensPost();
        mira.Hears("falta el acta");
        mira.Hears(say => say.PersonRemoved());
        mira.DoesNotHear("Tomás");
        await mira.Presses(say => say.ButtonSendAnswer(), ("toldWords", "la pedí a la sede"));
        await scene.RemindAsync();
        ana.OpensPost();
        ana.Hears("la pedí a la sede");
        await ana.Presses(say => say.ButtonAccept());
        ana.Hears(say => say.ReviewAcceptedTitle());
        ana.DoesNotHear("Tomás");
        await scene.RemindAsync();
        Assert.Equal((0, 0), (tomas.Unread, mira.Unread));

        // Whoever comes again under the same account is somebody new, and sees nothing of it.
        await tomas.Sends(new ShowReview(Held));
        tomas.Hears(say => say.ReviewNotYours());
        tomas.DoesNotHear("falta el acta");
    }

    [Fact]
    public async Task When_who_returned_it_is_forgotten_the_comment_stays_without_a_name()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (eva, mira, ana) = (await JoinAsync(scene, "Eva", Role.Secretariat, null), scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await scene.PostIsEmpty(eva, mira, ana);
        await mira.Reports("open-data", "2024-05-16");
        await eva.Sends(new ReturnReport(Held) { Words = "falta el acta" });
        await eva.Sends(new ForgetMe(Sure: true));
        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears("falta el acta");
        mira.Hears(say => say.PersonRemoved());
        mira.DoesNotHear("Eva");
        await mira.Presses(say => say.ButtonSendAnswer(), ("toldWords", "va en junio"));
        await scene.RemindAsync();
        Assert.Equal((1, 0), (ana.Unread, eva.Unread));
    }

    [Fact]
    public async Task When_both_are_forgotten_what_was_answered_stays_answered()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (tomas, eva, ana) = (await JoinAsync(scene, "Tomás", Role.Coordinator, "open-data"), await JoinAsync(scene, "Eva", Role.Secretariat, null), scene.Secretariat());
        await tomas.Reports("open-data", "2024-05-16");
        await eva.Sends(new ReturnReport(Held) { Words = "¿cuántos países?" });
        await tomas.Says("éramos 15 países");
        await eva.Sends(new ForgetMe(Sure: true));
        await tomas.Sends(new ForgetMe(Sure: true));
        await ana.Sends(new ShowReview(Held));
        ana.Hears(say => say.ReviewAnsweredTitle());
        ana.Hears("¿cuántos países?");
        ana.DoesNotHear("Tomás");
        ana.DoesNotHear("Eva");
    }

    private static async Task<Actor> JoinAsync(Scene scene, string name, Role role, string? group)
    {
        var actor = scene.Named(name);
        await actor.Says(actor.Say.ExHelp());
        await scene.Secretariat().Sends(new ChangeRoster(scene.Who(name).Id.Handle, role, group, "2024-05-20", Sure: true));
        return actor;
    }
}

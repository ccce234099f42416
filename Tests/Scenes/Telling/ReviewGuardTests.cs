using GealcBot.Bot.Hosting;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Reviews pressed twice, by two, by nobody who may, while the store is away.</summary>
public sealed class ReviewGuardTests
{
    private const string Held = "held:open-data:2024-05-16";

    private static readonly BotSettings Meetings = new() { Review = new ReviewSettings { Of = ["meetings"] } };

    [Fact]
    public async Task Cards_that_lie_about_show_the_present_truth()
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var other = scene.Named("lucía");
        await scene.RosterAsync(new Person { Id = scene.Who("lucía").Id, Role = Role.Secretariat });
        await scene.World.RefreshAsync(CancellationToken.None);
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await scene.PostIsEmpty(mira, ana, other);
        await mira.Reports("open-data", "2024-05-16");
        await scene.RemindAsync();
        ana.OpensPost();
        other.OpensPost();
        await ana.Presses(say => say.ButtonAccept());
        await ana.Sends(new AcceptReport(Held));
        ana.Hears(say => say.ReviewAcceptedTitle());
        await other.Presses(say => say.ButtonReturn());
        other.Hears(say => say.ReviewAcceptedTitle());
        other.DoesNotHear(say => say.AskReturnComment());
        Assert.Single(Steps(scene));
        // Accepted by mistake, it can be returned; and then answered once.
        await other.Presses(say => say.ButtonReturn());
        await other.Presses(say => say.ButtonReturn(), ("toldWords", "falta el acta"));
        await ana.Sends(new ReturnReport(Held, 1, Said: true), ("toldWords", "otra cosa"));
        ana.Hears("falta el acta");
        ana.DoesNotHear("otra cosa");
        await mira.Sends(new AnswerReturned(Held, 2), ("toldWords", "va en camino"));
        await mira.Sends(new AnswerReturned(Held, 2), ("toldWords", "va en camino"));
        mira.Hears(say => say.ReviewAnsweredTitle());
        Assert.Equal(3, Steps(scene).Count());
        await mira.Sends(new Tell(TellKind.Withdraw) { Entry = Held, Sure = true });
        await ana.Sends(new AcceptReport(Held, 3));
        ana.Hears(say => say.WithdrawnTitle());
        await mira.Sends(new AnswerReturned(Held, 2), ("toldWords", "tarde"));
        mira.Hears(say => say.WithdrawnTitle());
        Assert.Equal(3, Steps(scene).Count());
        await ana.Says(ana.Say.ExWaiting());
        ana.Hears(say => say.WaitingNone());
    }

    [Fact]
    public async Task Of_two_secretaries_at_two_instances_the_first_counts()
    {
        var store = new SharedStore();
        await using var here = await Scene.OnAsync("2024-05-20", store);
        await here.Coordinator(WorkingGroups.OpenData).Reports("open-data", "2024-05-16");
        await using var there = await Scene.OnAsync("2024-05-20", store);
        var (ana, other) = (here.Secretariat(), there.Secretariat());
        await Task.WhenAll(
            ana.Sends(new AcceptReport(Held)), ana.Sends(new AcceptReport(Held)), other.Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "falta el acta")));
        await using var fresh = await Scene.OnAsync("2024-05-20", store);
        var first = Assert.Single(Steps(fresh));
        other.Hears(say => first is ReportAccepted ? say.ReviewAcceptedTitle() : say.ReviewReturnedTitle());
        ana.Hears(say => first is ReportAccepted ? say.ReviewAcceptedTitle() : say.ReviewReturnedTitle());
    }

    [Fact]
    public async Task While_the_store_is_away_nothing_is_claimed_and_the_card_keeps_what_was_typed()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await mira.Reports("open-data", "2024-05-16");
        await ana.Sends(new ReturnReport(Held));
        store.IsAway = true;
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", "falta el acta"));
        ana.Hears(say => say.NotRecorded());
        store.IsAway = false;
        Assert.Empty(Steps(scene));
        // No card took the place of the form: it is pressed again as it lies there.
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", "falta el acta"));
        ana.Hears(say => say.ReviewReturnedTitle());
        store.IsAway = true;
        await mira.Sends(new AnswerReturned(Held, 1), ("toldWords", "va"));
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        Assert.Equal(ReviewState.Returned, State(scene));
    }

    [Fact]
    public async Task Forged_presses_are_refused_in_one_sentence()
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var (mira, ana, tomas) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat(), scene.Member(WorkingGroups.OpenData));
        await mira.Reports("open-data", "2024-05-16");
        foreach (var press in new Press[] { new AcceptReport(Held), new ReturnReport(Held, 0, Said: true, Words: "x") })
        {
            foreach (var actor in new[] { mira, tomas, scene.Coordinator(WorkingGroups.Cybersecurity), scene.Stranger() })
            {
                await actor.Sends(press);
                actor.Hears(say => say.OnlySecretariatDecides());
            }
        }

        foreach (var id in new[] { "", "x", "held:open-data:2024-05-17", "withdrawn:held:open-data:2024-05-16", "review:held:open-data:2024-05-16:1", "status:2024/9.9.9" })
        {
            foreach (var press in new Press[] { new ShowReview(id), new AcceptReport(id), new ReturnReport(id, 0, Said: true, Words: "x"), new AnswerReturned(id) })
            {
                await ana.Sends(press, ("toldWords", "x"));
                ana.Hears(say => say.OldButton());
            }
        }

        // A step that is not the next one, a kind of number that no card has.
        await ana.Sends(new AcceptReport(Held, 7));
        await ana.Sends(new AcceptReport(Held, -1));
        await ana.Sends(new AnswerReturned(Held, 0), ("toldWords", "x"));
        ana.Hears(say => say.ReturnNotYours());
        Assert.Empty(Steps(scene));

        await ana.Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "falta el acta"));
        foreach (var actor in new[] { tomas, scene.Member(WorkingGroups.Cybersecurity), scene.Coordinator(WorkingGroups.Cybersecurity), scene.Stranger(), ana })
        {
            await actor.Sends(new AnswerReturned(Held, 1), ("toldWords", "x"));
            actor.Hears(say => say.ReturnNotYours());
        }

        await tomas.Sends(new ShowReview(Held));
        tomas.Hears(say => say.ReviewNotYours());
        tomas.DoesNotHear("falta el acta");
        Assert.Single(Steps(scene));
        await tomas.Says("devuelve el reporte de datos abiertos de mayo: falta el acta");
        tomas.Hears(say => say.OnlySecretariatDecides());
    }

    [Fact]
    public async Task The_role_is_read_again_at_the_press()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await mira.Reports("open-data", "2024-05-16");
        await ana.Sends(new ReturnReport(Held));
        await ana.Says("actuar como miembro de datos abiertos");
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", "falta el acta"));
        ana.Hears(say => say.OnlySecretariatDecides());
        Assert.Empty(Steps(scene));
    }

    [Fact]
    public async Task Where_the_reporter_has_no_role_any_more_the_coordination_gets_the_report_back()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana, tomas) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat(), scene.Member(WorkingGroups.OpenData));
        await tomas.Reports("open-data", "2024-05-16");
        await scene.PostIsEmpty(mira, ana, tomas);
        await tomas.Says("actuar como observador");
        await scene.RosterAsync(new Person { Id = new PersonId("local:demo", "demo:member:open-data"), Role = Role.Stranger });
        await scene.World.RefreshAsync(CancellationToken.None);
        await ana.Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "falta el acta"));
        await scene.RemindAsync();
        Assert.Equal((0, 1), (tomas.Unread, mira.Unread));
        mira.OpensPost();
        await mira.Presses(say => say.ButtonSendAnswer(), ("toldWords", "lo busco"));
        mira.Hears(say => say.ReviewAnsweredTitle());
    }

    private static IEnumerable<ReviewEntry> Steps(Scene scene) => scene.World.Current.Ledger(2024).Entries.OfType<ReviewEntry>();

    private static ReviewState State(Scene scene) => scene.World.Current.Ledger(2024).ReviewOf(scene.World.Current.Entry(new EntryId(Held))!).State;
}

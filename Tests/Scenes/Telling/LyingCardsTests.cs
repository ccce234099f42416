using GealcBot.Bot.Hosting;
using GealcBot.Bot.Talking;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Cards that ask something and lie in a chat are put right where they lie when the answer comes another way.</summary>
public sealed class LyingCardsTests
{
    private const string Held = "held:open-data:2024-05-16";

    private static readonly BotSettings Meetings = new() { Review = new ReviewSettings { Of = ["meetings"] } };

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_report_that_was_accepted_elsewhere_asks_no_more(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var (tomas, ana) = (scene.Member(WorkingGroups.OpenData), scene.Secretariat(language));
        await scene.PostIsEmpty(tomas, ana);
        await tomas.Reports("open-data", "2024-05-16");
        await scene.RemindAsync();
        Assert.Equal(1, ana.Unread);
        await scene.RemindAsync();
        Assert.Empty(scene.Changed);

        await ana.Sends(new AcceptReport(Held));
        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Contains(ana.Say.ReviewAcceptedTitle(), Assert.Single(Changed(scene)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_report_that_was_corrected_by_a_sentence_shows_that_it_has_its_answer()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await scene.PostIsEmpty(mira, ana);
        await mira.Reports("open-data", "2024-05-16");
        await ana.Sends(new ReturnReport(Held) { Words = "¿cuántos países?" });
        await scene.RemindAsync();
        Assert.Equal(1, mira.Unread);
        await mira.Says("éramos 15 países");
        mira.Hears("15");
        await scene.RemindAsync();
        Assert.Contains(mira.Say.ReviewAnsweredTitle(), Assert.Single(Changed(scene)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_that_was_taken_back_and_one_of_somebody_who_left_the_secretariat_ask_no_more()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana, eva) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat(), scene.Named("Eva"));
        await eva.Says(eva.Say.ExHelp());
        await ana.Sends(new ChangeRoster(scene.Who("Eva").Id.Handle, Role.Secretariat, null, "2024-05-20", Sure: true));
        await scene.PostIsEmpty(mira, ana, eva);
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2", Sure = true }, ("toldStatus", "Postponed"), ("toldDay", "2025"), ("toldWords", "falta presupuesto"));
        await scene.RemindAsync();
        Assert.Equal((1, 1), (ana.Unread, eva.Unread));
        await ana.Sends(new ChangeRoster(scene.Who("Eva").Id.Handle, Role.Stranger, null, "2024-05-20", Sure: true));
        await scene.RemindAsync();
        Assert.Equal(eva.Say.NoticeOver(), Assert.Single(Changed(scene)));

        await mira.Says("retirar");
        await mira.Says("sí");
        await scene.RemindAsync();
        Assert.Equal(2, Changed(scene).Count);
        Assert.DoesNotContain(ana.Say.ButtonAgree(), Changed(scene)[^1], StringComparison.Ordinal);
    }

    private static List<string> Changed(Scene scene) => [.. scene.Changed.Select(changed => changed.Message.Card is { } card ? ShownCard.Read(card).Text : changed.Message.Text ?? "")];
}

using GealcBot.Bot.Hosting;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Any report can be returned: by its button, by a sentence; and the trail tells of it.</summary>
public sealed class ReturningTests
{
    private const string Held = "held:open-data:2024-05-16";

    [Fact]
    public async Task The_button_on_a_report_in_sight_returns_it_and_a_comment_is_needed_and_shown_as_written()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await mira.Reports("open-data", "2024-05-16");
        await scene.PostIsEmpty(mira, ana);
        await ana.Reports("open-data", "2024-05-16");
        ana.Hears(say => say.AlreadyReportedTitle());
        await ana.Presses(say => say.ButtonReturn());
        ana.Hears(say => say.AskReturnComment());
        await ana.Presses(say => say.ButtonReturn());
        ana.Hears(say => say.NeedReturnComment());
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", new string('x', 501)));
        ana.Hears(say => say.WordsTooLong(500));
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", "falta **el acta** <at>x</at> [y](https://z.example)"));
        ana.Hears("falta **el acta** <at>x</at> [y](https://z.example)");
        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears("falta **el acta** <at>x</at> [y](https://z.example)");
        Assert.DoesNotContain(mira.Say.ButtonAccept(), mira.Offered);
        // Whoever reports it again sees that it was returned, and how to get to the comment.
        await mira.Reports("open-data", "2024-05-16");
        mira.Hears(say => say.ReviewReturned());
        await mira.Presses(say => say.ButtonSeeComment());
        mira.Hears("**el acta**");
    }

    [Fact]
    public async Task The_report_in_sight_is_sent_back_by_a_word()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await scene.Coordinator(WorkingGroups.OpenData).Reports("open-data", "2024-05-16");
        await scene.Coordinator(WorkingGroups.Cybersecurity).Reports("cybersecurity", "2024-05-15");
        await ana.Reports("open-data", "2024-05-16");
        await ana.Says("devuélvelo, falta el acta");
        ana.Hears(say => say.ReviewReturnedTitle());
        Assert.Equal("falta el acta", Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<ReportReturned>()).Comment);
    }

    [Fact]
    public async Task A_form_that_is_open_stays_open_while_another_report_is_returned()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await scene.Coordinator(WorkingGroups.OpenData).Reports("open-data", "2024-05-16");
        await ana.Says("ayer se reunió ciberseguridad, 14 países");
        await ana.Says("devuelve el informe de datos abiertos de mayo: falta el acta");
        ana.Hears(say => say.ReviewReturnedTitle());
        ana.Hears(say => say.FormStillOpen());
        await ana.Presses(say => say.BackToForm());
        ana.Hears("14");
    }

    [Fact]
    public async Task Where_several_fit_it_is_asked_which_and_the_comment_is_kept()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await mira.Reports("open-data", "2024-05-06");
        await mira.Reports("open-data", "2024-05-16");
        await ana.Says("devuelve el informe de datos abiertos: faltan países, y el acta está en https://www.redgealc.org/x");
        ana.Hears(say => say.ReviewWhich());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries.OfType<ReviewEntry>());
        await ana.PressesTitled($"{ana.Say.Group("open-data")}, {ana.Day("2024-05-06")}");
        ana.Hears(say => say.ReviewReturnedTitle());
        var returned = Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<ReportReturned>());
        Assert.Equal(("held:open-data:2024-05-06", "faltan países, y el acta está en https://www.redgealc.org/x"), (returned.Of.Value, returned.Comment));
        await ana.Says("devuelve el informe de ciberseguridad de mayo: falta el acta");
        ana.Hears(say => say.ReviewNone());
        await ana.Says("acepta el informe de datos abiertos del 6 de mayo");
        ana.Hears(say => say.ReviewAcceptedTitle());
        // Said again, it is shown as it stands.
        await ana.Says("acepta el informe de datos abiertos del 6 de mayo");
        ana.Hears(say => say.ReviewAcceptedTitle());
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.OfType<ReviewEntry>().Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién cambió el 3.2.3?")]
    [InlineData(Language.English, "who changed 3.2.3?")]
    [InlineData(Language.Portuguese, "quem mudou o 3.2.3?")]
    [InlineData(Language.French, "qui a modifié 3.2.3 ?")]
    public async Task The_trail_tells_of_it_to_the_secretariat_alone(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData, language), scene.Secretariat(language));
        await mira.Reports("open-data", "2024-05-16");
        await ana.Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "falta el acta"));
        await mira.Sends(new AnswerReturned(Held, 1), ("toldWords", "aquí va"));
        await ana.Sends(new AcceptReport(Held, 2));
        var what = ana.Say.ToldMeeting(ana.Say.Group("open-data"), ana.Day("2024-05-16"));
        await ana.Says(question);
        ana.Hears(say => say.ToldWithWords(say.ToldReturned(what), "falta el acta"));
        ana.Hears(say => say.ToldWithWords(say.ToldAnswered(what), "aquí va"));
        ana.Hears(say => say.ToldAccepted(what));
        await mira.Says(question);
        mira.DoesNotHear("falta el acta");
    }

    [Fact]
    public async Task An_activity_its_link_and_an_annex_item_are_reviewed_too()
    {
        var settings = new BotSettings { Review = new ReviewSettings { Of = ["Activities", "Evidence", "Unforeseen"] } };
        await using var scene = await Scene.OnAsync("2024-05-20", settings: settings);
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await scene.PostIsEmpty(mira, ana);
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.1", Sure = true }, ("toldStatus", "Done"), ("toldDay", "2024-05-14"), ("toldLink", "https://www.redgealc.org/x"));
        mira.Hears(say => say.ReviewAwaits());
        await mira.Sends(new Tell(TellKind.AddUnforeseen) { Sure = true }, ("toldMonth", "2024-04"), ("toldWords", "Taller con la CEPAL"));
        mira.Hears(say => say.ReviewAwaits());
        await scene.RemindAsync();
        // The link came with the status and is looked at with it.
        Assert.Equal(2, ana.Unread);
        await mira.Sends(new Tell(TellKind.AddEvidence) { Activity = "2024/3.3.2", Link = "https://www.redgealc.org/y" });
        mira.Hears(say => say.ReviewAwaits());
        await ana.Says("devuelve el informe del 3.3.1: no es el enlace");
        ana.Hears(say => say.ReviewReturnedTitle());
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.1", Sure = true, After = 1 }, ("toldStatus", "Done"), ("toldDay", "2024-05-15"));
        await ana.Says(ana.Say.ExWaiting());
        // What answers is no report of its own to review.
        Assert.Equal((2, 1), (Times(ana, ana.Say.ReviewAwaits()), Times(ana, ana.Say.ReviewAnswered())));
    }

    private static int Times(Actor actor, string words) => actor.Heard.Split(words).Length - 1;
}

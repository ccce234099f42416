using GealcBot.Bot.Hosting;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>The Secretariat returns a report with a comment, the reporter answers in the same card, and it is accepted.</summary>
public sealed class ReviewTests
{
    private const string Held = "held:open-data:2024-05-16";

    private static readonly BotSettings Meetings = new() { Review = new ReviewSettings { Of = ["meetings"] } };

    [Theory]
    [InlineData(Language.Spanish, "devuelve el reporte de datos abiertos de mayo: falta el acta", "falta el acta", "se la pedí a la sede", "¿qué espera mi respuesta?")]
    [InlineData(Language.English, "return the open data report of May: the minutes are missing", "the minutes are missing", "I asked the host for them", "what is waiting for my answer?")]
    [InlineData(Language.Portuguese, "devolva o relatório de dados abertos de maio: falta a ata", "falta a ata", "pedi ao anfitrião", "o que espera a minha resposta?")]
    [InlineData(Language.French, "renvoie le rapport de données ouvertes de mai : il manque le compte rendu", "il manque le compte rendu", "je l'ai demandé à l'hôte", "qu'est-ce qui attend ma réponse ?")]
    public async Task A_report_is_returned_in_words_answered_in_its_card_and_accepted(Language language, string sentence, string comment, string answer, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData, language), scene.Secretariat(language));
        await mira.Reports("open-data", "2024-05-16");
        await PostIsEmpty(scene, mira, ana);
        Assert.Equal(0, ana.Unread);
        await ana.Says(sentence);
        ana.Hears(say => say.ReviewReturnedTitle());
        ana.Hears(comment);

        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Equal((1, 0), (mira.Unread, ana.Unread));
        mira.OpensPost();
        mira.Hears(say => say.ReviewReturned());
        mira.Hears(comment);
        await mira.Says(question);
        mira.Hears(say => say.ReviewReturned());
        await mira.Presses(say => say.ButtonSee());
        await mira.Presses(say => say.ButtonSendAnswer(), ("toldWords", answer));
        mira.Hears(say => say.ReviewAnsweredTitle());

        await scene.RemindAsync();
        Assert.Equal((0, 1), (mira.Unread, ana.Unread));
        await ana.Says(question);
        ana.Hears(say => say.ReviewAnswered());
        ana.OpensPost();
        ana.Hears(answer);
        await ana.Presses(say => say.ButtonAccept());
        ana.Hears(say => say.ReviewAcceptedTitle());

        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(say => say.ReviewAcceptedTitle());
        await mira.Says(question);
        mira.Hears(say => say.WaitingNone());
        Assert.Equal(4, scene.World.Current.Ledger(2024).Entries.Count());
        // All the while it counted.
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task With_the_setting_off_nothing_waits_and_with_it_on_a_member_s_meeting_does()
    {
        await using var off = await Scene.OnAsync("2024-05-20");
        var (tomas, ana) = (off.Member(WorkingGroups.OpenData), off.Secretariat());
        await PostIsEmpty(off, tomas, ana);
        await tomas.Reports("open-data", "2024-05-16");
        tomas.DoesNotHear(say => say.ReviewAwaits());
        await off.RemindAsync();
        Assert.Equal(0, ana.Unread);

        await using var on = await Scene.OnAsync("2024-05-20", settings: Meetings);
        (tomas, ana) = (on.Member(WorkingGroups.OpenData), on.Secretariat());
        await PostIsEmpty(on, tomas, ana);
        await tomas.Reports("open-data", "2024-05-16", ("countries", "14"));
        tomas.Hears(say => say.ReviewAwaits());
        tomas.Hears(say => say.CountsFor(1, 4, say.Group("open-data"), "3.2.3"));
        await on.RemindAsync();
        Assert.Equal(1, ana.Unread);
        ana.OpensPost();
        ana.Hears(say => say.ReviewTitle());
        ana.Hears("14");
        await ana.Says("3.2.3");
        ana.Hears(say => say.ReviewAwaits());
        await ana.Says("acepta el reporte de datos abiertos de mayo");
        ana.Hears(say => say.ReviewAcceptedTitle());
        // Nothing was asked of the reporter, so the acceptance is no news.
        await on.RemindAsync();
        Assert.Equal(0, tomas.Unread);
        await tomas.Reports("open-data", "2024-05-16");
        tomas.Hears(say => say.ReviewAccepted());
    }

    [Fact]
    public async Task What_the_secretariat_reports_itself_and_what_is_not_of_the_kind_does_not_wait()
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await ana.Reports("open-data", "2024-05-16");
        ana.DoesNotHear(say => say.ReviewAwaits());
        Assert.DoesNotContain(ana.Say.ButtonReturn(), ana.Offered);
        await mira.Says("el 3.3.1 va en 50 %");
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "InProgress"), ("toldPercent", "50"));
        mira.DoesNotHear(say => say.ReviewAwaits());
        await ana.Says(ana.Say.ExWaiting());
        ana.Hears(say => say.WaitingNone());
        await ana.Sends(new AcceptReport(Held));
        ana.Hears(say => say.ReviewOwn());
    }

    [Fact]
    public async Task Since_a_day_the_reports_before_it_are_left_alone()
    {
        var store = new SharedStore();
        await using (var before = await Scene.OnAsync("2024-05-20", store))
        {
            await before.Coordinator(WorkingGroups.OpenData).Reports("open-data", "2024-05-16");
        }

        var settings = new BotSettings { Review = new ReviewSettings { Of = ["Meetings", "Evidence"], Since = new DateOnly(2024, 6, 1) } };
        await using var scene = await Scene.OnAsync("2024-06-03", store, settings);
        var ana = scene.Secretariat();
        await ana.Says(ana.Say.ExWaiting());
        ana.Hears(say => say.WaitingNone());
        await scene.Coordinator(WorkingGroups.Cybersecurity).Reports("cybersecurity", "2024-06-03");
        await ana.Says(ana.Say.ExWaiting());
        ana.Hears(say => say.Group("cybersecurity"));
        ana.DoesNotHear(say => say.Group("open-data"));
    }

    [Fact]
    public async Task The_button_on_a_report_in_sight_returns_it_and_a_comment_is_needed_and_shown_as_written()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await mira.Reports("open-data", "2024-05-16");
        await PostIsEmpty(scene, mira, ana);
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
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_correction_from_the_card_answers_and_so_does_a_link(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData, language), scene.Secretariat(language));
        await mira.Reports("open-data", "2024-05-16");
        await PostIsEmpty(scene, mira, ana);
        await ana.Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "?"));
        await scene.RemindAsync();
        mira.OpensPost();
        await mira.Presses(say => say.ButtonSendAnswer());
        mira.Hears(say => say.NeedReturnAnswer());
        await mira.Presses(say => say.ButtonCorrect());
        await mira.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-14"));
        mira.Hears(say => say.ReviewAnswered());
        await scene.RemindAsync();
        Assert.Equal(1, ana.Unread);
        ana.OpensPost();
        ana.Hears(ana.Day("2024-05-14"));
        await ana.Presses(say => say.ButtonReturn());
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", "!"));
        await scene.RemindAsync();
        mira.OpensPost();
        await mira.Sends(new Tell(TellKind.AddEvidence) { Entry = Held, Link = "https://www.redgealc.org/acta" });
        await scene.RemindAsync();
        ana.OpensPost();
        ana.Hears("https://www.redgealc.org/acta");
        await ana.Presses(say => say.ButtonAccept());
        ana.Hears(say => say.ReviewAcceptedTitle());
        Assert.Equal(ReviewState.Accepted, State(scene));
    }

    [Fact]
    public async Task Who_gets_a_report_back_may_correct_it_after_the_days_of_a_reporter()
    {
        await using var scene = await Scene.OnAsync("2024-04-08");
        var (tomas, ana) = (scene.Member(WorkingGroups.OpenData), scene.Secretariat());
        await tomas.Reports("open-data", "2024-04-05");
        scene.NowIsNoonOf("2024-05-20");
        await tomas.Sends(new StartCorrection("held:open-data:2024-04-05"));
        tomas.Hears(say => say.TooLateToChange(14));
        await ana.Sends(new ReturnReport("held:open-data:2024-04-05", 0, Said: true), ("toldWords", "éramos menos"));
        await tomas.Sends(new StartCorrection("held:open-data:2024-04-05"));
        tomas.Hears(say => say.CorrectTitle());
    }

    [Fact]
    public async Task Cards_that_lie_about_show_the_present_truth()
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var other = scene.Named("lucía");
        await scene.RosterAsync(new Person { Id = scene.Who("lucía").Id, Role = Role.Secretariat });
        await scene.World.RefreshAsync(CancellationToken.None);
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData), scene.Secretariat());
        await PostIsEmpty(scene, mira, ana, other);
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
        await PostIsEmpty(scene, mira, ana, tomas);
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
        await PostIsEmpty(scene, mira, ana);
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

    private static IEnumerable<ReviewEntry> Steps(Scene scene) => scene.World.Current.Ledger(2024).Entries.OfType<ReviewEntry>();

    private static ReviewState State(Scene scene) => scene.World.Current.Ledger(2024).ReviewOf(scene.World.Current.Entry(new EntryId(Held))!).State;

    /// <summary>Reminders come first; they are not what these scenes are about.</summary>
    private static async Task PostIsEmpty(Scene scene, params Actor[] actors)
    {
        foreach (var actor in actors)
        {
            await actor.Arrives();
        }

        await scene.RemindAsync();
        Array.ForEach(actors, actor => actor.PutsPostAside());
    }
}

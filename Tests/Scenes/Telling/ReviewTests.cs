using GealcBot.Bot.Hosting;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
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
        await scene.PostIsEmpty(mira, ana);
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
        await off.PostIsEmpty(tomas, ana);
        await tomas.Reports("open-data", "2024-05-16");
        tomas.DoesNotHear(say => say.ReviewAwaits());
        await off.RemindAsync();
        Assert.Equal(0, ana.Unread);

        await using var on = await Scene.OnAsync("2024-05-20", settings: Meetings);
        (tomas, ana) = (on.Member(WorkingGroups.OpenData), on.Secretariat());
        await on.PostIsEmpty(tomas, ana);
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
        await scene.PostIsEmpty(mira, ana);
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

    [Theory]
    [InlineData(Language.Spanish, "aprueba el reporte de datos abiertos de mayo", "aprueba el reporte de ciberseguridad")]
    [InlineData(Language.English, "Approve the report of open data of May", "approve the report of cybersecurity")]
    [InlineData(Language.Portuguese, "aprova o relatório de dados abertos de maio", "aprove o relato de cibersegurança")]
    [InlineData(Language.French, "approuve le rapport du groupe données ouvertes", "approuvez le rapport du groupe cybersécurité")]
    public async Task What_is_approved_of_one_group_is_its_report_and_not_that_of_the_year(Language language, string words, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var ana = scene.Secretariat(language);
        await scene.Member(WorkingGroups.OpenData, language).Reports("open-data", "2024-05-16");
        await ana.Says(other);
        ana.Hears(say => say.ReviewNoneOf(say.Group("cybersecurity")));
        ana.DoesNotHear(say => say.ApproveAsk(2024));
        Assert.Equal(ReviewState.None, State(scene));
        await ana.Says(words);
        ana.Hears(say => say.ReviewAcceptedTitle());
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
    }

    [Theory]
    [InlineData(Language.Spanish, "llegó algún reporte por aprobar?", "aprueba el primero y devuelve el segundo, falta el acta", "falta el acta")]
    [InlineData(Language.English, "any reports to approve?", "approve the first one and return the second, the minutes are missing", "the minutes are missing")]
    [InlineData(Language.Portuguese, "tem relato pra aprovar?", "aprova o primeiro e devolve o segundo, falta a ata", "falta a ata")]
    [InlineData(Language.French, "y a-t-il des rapports à approuver ?", "approuve le premier et renvoie le deuxième, il manque le compte rendu", "il manque le compte rendu")]
    public async Task Several_reports_in_sight_are_decided_in_one_sentence(Language language, string question, string orders, string comment)
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var ana = scene.Secretariat(language);
        await ana.Says(question);
        ana.Hears(say => say.WaitingNone());
        await scene.Member(WorkingGroups.OpenData, language).Reports("open-data", "2024-05-16");
        await scene.Member(WorkingGroups.Cybersecurity, language).Reports("cybersecurity", "2024-05-17");
        await ana.Says(question);
        ana.Hears(say => say.WaitingTitle());
        await ana.Says(orders);
        ana.Hears(say => say.ReviewAcceptedTitle());
        ana.Hears(say => say.ReviewReturnedTitle());
        ana.Hears(comment);
        Assert.Equal((ReviewState.Accepted, ReviewState.Returned), (State(scene), State(scene, "held:cybersecurity:2024-05-17")));
    }

    [Theory]
    [InlineData(Language.Spanish, "el de datos abiertos apruébalo, el de ciberseguridad que me pongan el link", "que me pongan el link")]
    [InlineData(Language.English, "approve the one of open data, the one of cybersecurity needs the link", "needs the link")]
    [InlineData(Language.Portuguese, "aprova o de dados abertos, o de cibersegurança falta o link", "falta o link")]
    [InlineData(Language.French, "approuve celui des données ouvertes, celui de cybersécurité il manque le lien", "il manque le lien")]
    public async Task What_is_only_said_to_lack_something_is_asked_about_and_not_returned(Language language, string orders, string comment)
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var ana = scene.Secretariat(language);
        await scene.Member(WorkingGroups.OpenData, language).Reports("open-data", "2024-05-16");
        await scene.Member(WorkingGroups.Cybersecurity, language).Reports("cybersecurity", "2024-05-17");
        await ana.Says(orders);
        ana.Hears(say => say.ReviewAcceptedTitle());
        ana.Hears(say => say.ReturnTitle());
        ana.Hears(comment);
        Assert.Equal((ReviewState.Accepted, ReviewState.None), (State(scene), State(scene, "held:cybersecurity:2024-05-17")));
        await ana.Presses(say => say.ButtonReturn(), ("toldWords", comment));
        Assert.Equal(ReviewState.Returned, State(scene, "held:cybersecurity:2024-05-17"));
    }

    [Fact]
    public async Task An_acceptance_is_called_back_with_its_reason_first()
    {
        await using var scene = await Scene.OnAsync("2024-05-20", settings: Meetings);
        var ana = scene.Secretariat(Language.English);
        await scene.Member(WorkingGroups.OpenData, Language.English).Reports("open-data", "2024-05-16");
        await ana.Says("Approve the report of open data of May");
        await ana.Says("No, wait, the link is broken. Return it and ask her to correct the link");
        ana.Hears(say => say.ReviewReturnedTitle());
        ana.Hears("the link is broken");
        await ana.Says("Yes send");
        Assert.Equal(ReviewState.Returned, State(scene));
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
    }

    private static ReviewState State(Scene scene, string report = Held) => scene.World.Current.Ledger(2024).ReviewOf(scene.World.Current.Entry(new EntryId(report))!).State;
}

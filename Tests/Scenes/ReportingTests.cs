using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

public sealed class ReportingTests
{
    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, 14 países, acta https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.English, "open data met yesterday, 14 countries, minutes https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, 14 países, ata https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.French, "données ouvertes s'est réuni hier, 14 pays, compte rendu https://www.redgealc.org/acta-mayo")]
    public async Task One_sentence_fills_the_form_one_press_records_it(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        mira.Hears(say => say.ReportTitle());
        mira.Hears("2024-05-19");
        mira.Hears($"{mira.Say.AskCountries()}: 14");

        await mira.Presses(say => say.ButtonRecord(), Form("open-data", "2024-05-19", ("countries", "14"), ("link", "https://www.redgealc.org/acta-mayo")));
        mira.Hears(say => say.ReceiptTitle());
        mira.Hears(say => say.CountsFor(1, 4, say.Group("open-data"), "3.2.3"));
        mira.Hears("https://www.redgealc.org/acta-mayo");
        mira.Hears(say => $"[{say.ButtonCorrect()}]");

        await mira.Says("¿cómo va datos abiertos?");
        mira.Hears(Say.In(Language.Spanish).CountOf(1, 4));
    }

    [Fact]
    public async Task Having_met_with_the_other_group_of_a_joint_session_names_both()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation);
        await mira.Says("nos reunimos ayer con tecnologías emergentes, 11 países");
        mira.Hears(say => $"{say.Group("innovation")}, {say.Group("emerging-technologies")}");
    }

    [Fact]
    public async Task A_next_date_in_the_sentence_is_not_taken_for_the_day_it_was_held()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, la próxima es el 10 de junio");
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-19");
        mira.Hears($"{mira.Say.AskNext()}: 2024-06-10");
    }

    [Fact]
    public async Task The_same_meeting_again_is_not_counted_again_whoever_says_so()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form("open-data", "2024-05-14"));
        mira.Hears(say => say.ReceiptTitle());

        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form("open-data", "2024-05-14"));
        mira.Hears(say => say.AlreadyReportedByYou(mira.Day("2024-05-20")));

        var tomas = scene.Member(WorkingGroups.OpenData, Language.English);
        await tomas.Says("report a meeting");
        await tomas.Presses(say => say.ButtonRecord(), Form("open-data", "2024-05-14"));
        tomas.Hears(say => say.AlreadyReportedTitle());
        tomas.Hears("coordinator of Open data (Colombia)");
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task A_joint_session_counts_for_both_groups_and_is_one()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var innovation = scene.Coordinator(WorkingGroups.Innovation);
        await innovation.Says("informar una reunión");
        await innovation.Presses(say => say.ButtonRecord(), Form("innovation,emerging-technologies", "2024-05-14"));
        innovation.Hears(say => say.CountsFor(1, 4, say.Group("innovation"), "3.5.2"));
        innovation.Hears(say => say.CountsFor(1, 4, say.Group("emerging-technologies"), "3.6.3"));

        var emerging = scene.Coordinator(WorkingGroups.EmergingTechnologies);
        await emerging.Says("informar una reunión");
        await emerging.Presses(say => say.ButtonRecord(), Form("emerging-technologies", "2024-05-14"));
        emerging.Hears(say => say.AlreadyReportedTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task A_correction_is_added_and_the_figures_follow()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form("cybersecurity", "2024-05-14", ("countries", "14")));
        await mira.Presses(say => say.ButtonCorrect());
        mira.Hears(say => say.CorrectTitle());
        await mira.Presses(say => say.ButtonCorrect(), Form("cybersecurity", "2024-03-14", ("countries", "15")));
        mira.Hears(say => say.CorrectedTitle());
        mira.Hears(mira.Day("2024-03-14"));

        var meeting = Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        Assert.Equal(15, meeting.Facts.Countries);
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.Count());
    }

    public static TheoryData<string, string, Func<Say, string>> WrongForms => new()
    {
        { "", "2024-05-14", say => say.NeedGroup() },
        { "cybersecurity", "", say => say.NeedDay() },
        { "cybersecurity", "14/05/2024", say => say.DayUnreadable("14/05/2024") },
        { "cybersecurity", "2024-05-21", say => say.Capital(say.DayInFuture(say.Day(new DateOnly(2024, 5, 21)))) },
        { "cybersecurity", "2018-05-21", say => say.NoPlanThatYear(2018) },
        // Not hers: the form offered one group, the client sent another.
        { "open-data", "2024-05-14", say => say.MayNotReportGroup(say.Group("cybersecurity"), say.Group("open-data")) },
    };

    [Theory]
    [MemberData(nameof(WrongForms))]
    public async Task A_form_with_something_wrong_comes_back_with_one_sentence_and_records_nothing(string groups, string day, Func<Say, string> problem)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form(groups, day, ("decided", "Se acordó el programa")));
        mira.Hears(problem);
        mira.Hears("Se acordó el programa");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("acta en mi escritorio")]
    [InlineData("https://user:secret@example.org/")]
    public async Task A_link_that_is_none_is_refused(string link)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form("cybersecurity", "2024-05-14", ("link", link)));
        mira.Hears(say => say.LinkUnusable(link));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_stranger_may_ask_and_not_report()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var stranger = scene.Stranger();
        await stranger.Says("informar una reunión");
        stranger.Hears(say => say.MayNotReport());
        stranger.DoesNotHear(say => say.ReportTitle());
    }

    [Fact]
    public async Task A_coordinator_may_not_report_for_another_group()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("ayer se reunió datos abiertos");
        mira.Hears(say => say.MayNotReportGroup(say.Group("cybersecurity"), say.Group("open-data")));
    }

    [Fact]
    public async Task Yes_in_words_records_the_form_that_is_open_and_cancel_drops_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        await mira.Says("sí");
        mira.Hears(say => say.ReceiptTitle());

        await mira.Says("hoy se reunió datos abiertos");
        await mira.Says("cancelar");
        mira.Hears(say => say.Cancelled());
        await mira.Says("sí");
        mira.Hears(say => say.NothingToConfirm());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task What_somebody_typed_comes_back_as_text_only()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("informar una reunión");
        await mira.Presses(say => say.ButtonRecord(), Form("open-data", "2024-05-14", ("decided", "[gratis](https://evil.example) <at>Todos</at> **x**")));
        mira.Hears("[gratis](https://evil.example) <at>Todos</at> **x**");
    }

    private static (string, string)[] Form(string groups, string day, params (string, string)[] more) =>
        [("groups", groups), ("heldOn", day), .. more];
}

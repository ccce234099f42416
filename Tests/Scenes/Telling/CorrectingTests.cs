using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class CorrectingTests
{
    [Theory]
    [InlineData(Language.Spanish, "no, fue el 14", "éramos 15 países", "el link es https://www.redgealc.org/acta")]
    [InlineData(Language.English, "no, it was the 14th", "we were 15 countries", "the link is https://www.redgealc.org/acta")]
    [InlineData(Language.Portuguese, "não, foi no dia 14", "éramos 15 países", "o link é https://www.redgealc.org/acta")]
    [InlineData(Language.French, "non, c'était le 14", "nous étions 15 pays", "le lien est https://www.redgealc.org/acta")]
    public async Task What_was_just_reported_is_put_right_by_a_sentence_and_back_by_a_press(Language language, string day, string countries, string link)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says(day);
        mira.Hears(say => say.CorrectedTitle());
        mira.Hears(mira.Day("2024-05-14"));
        await mira.Presses(say => say.ButtonUndo());
        mira.Hears(mira.Day("2024-05-16"));

        await mira.Says(countries);
        Assert.Equal(15, Meeting(scene).Facts.Countries);
        await mira.Says(link);
        mira.Hears(say => say.CorrectedTitle());
        Assert.Equal(("2024-05-16", 15, "https://www.redgealc.org/acta"), ($"{Meeting(scene).Facts.HeldOn:O}", Meeting(scene).Facts.Countries, Meeting(scene).Facts.Link));
        Assert.Equal(5, scene.World.Current.Ledger(2024).Entries.Count());
    }

    [Fact]
    public async Task Undo_pressed_twice_is_one_correction()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("no, fue el 14");
        await mira.Presses(say => say.ButtonUndo());
        await mira.Presses(say => say.ButtonUndo());
        mira.Hears(mira.Day("2024-05-16"));
        Assert.Equal(3, scene.World.Current.Ledger(2024).Entries.Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "fue conjunta con tecnologías emergentes")]
    [InlineData(Language.English, "it was joint with emerging technologies")]
    [InlineData(Language.Portuguese, "foi conjunta com tecnologias emergentes")]
    [InlineData(Language.French, "c'était conjointe avec technologies émergentes")]
    public async Task A_session_that_was_joint_counts_for_both(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Reports("innovation", "2024-05-16");
        await mira.Says(sentence);
        mira.Hears(say => say.CountsFor(1, 4, say.Group("emerging-technologies"), "3.6.3"));
    }

    [Fact]
    public async Task After_other_talk_it_is_still_one_s_own_last_report()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("¿cómo va ciberseguridad?");
        await mira.Says("no, fue el 14");
        Assert.Equal(new DateOnly(2024, 5, 14), Meeting(scene).Facts.HeldOn);
    }

    [Fact]
    public async Task Nothing_to_correct_is_said_and_so_is_what_cannot_be()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("no, fue el 14");
        mira.Hears(say => say.NothingToCorrect());

        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("no, fue mañana");
        mira.Hears(say => say.Capital(say.DayInFuture(mira.Day("2024-05-21"))));
        // The plan does not join them, and she does not answer for the other.
        await mira.Says("fue conjunta con ciberseguridad");
        mira.Hears(say => say.MayNotReportGroup(say.Group("open-data"), say.Group("cybersecurity")));
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_member_corrects_what_is_theirs_alone()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        var tomas = scene.Member(WorkingGroups.OpenData);
        await tomas.Reports("open-data", "2024-05-16");
        tomas.Hears(say => say.AlreadyReportedTitle());
        await tomas.Says("no, fue el 14");
        tomas.DoesNotHear(say => say.CorrectedTitle());
        Assert.Equal(new DateOnly(2024, 5, 16), Meeting(scene).Facts.HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "borrá mi reporte", "sí")]
    [InlineData(Language.English, "delete my report", "yes")]
    [InlineData(Language.Portuguese, "apague meu relatório", "sim")]
    [InlineData(Language.French, "supprime mon rapport", "oui")]
    public async Task A_report_is_taken_back_after_a_question_and_the_count_with_it(Language language, string sentence, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says(sentence);
        mira.Hears(say => say.WithdrawAsk());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        await mira.Says(yes);
        mira.Hears(say => say.WithdrawnTitle());
        mira.Hears(say => say.MeetingsOwed(0, 4));
        Assert.Empty(scene.World.Current.Ledger(2024).Meetings);

        // Twice is the same answer, and told anew it counts again.
        await mira.Says(sentence);
        mira.Hears(say => say.AlreadyWithdrawn(say.You(), mira.Day("2024-05-20")));
        await mira.Reports("open-data", "2024-05-16");
        mira.Hears(say => say.CountsFor(1, 4, say.Group("open-data"), "3.2.3"));
    }

    [Fact]
    public async Task That_meeting_did_not_happen_is_asked_of_the_receipt_in_sight()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, Language.English);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("that meeting did not happen");
        mira.Hears(say => say.WithdrawAsk());
        await mira.Presses(say => say.ButtonKeep());
        mira.Hears(say => say.Cancelled());
        await mira.Says("yes");
        mira.Hears(say => say.NothingToConfirm());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task Nobody_takes_back_what_is_not_theirs_to_take()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Presses(say => say.ButtonWithdraw());
        // The confirmation lies in the chat while the role changes.
        await mira.Says("actuar como miembro de ciberseguridad");
        await mira.Presses(say => say.ButtonWithdraw());
        mira.DoesNotHear(say => say.WithdrawnTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);

        var tomas = scene.Member(WorkingGroups.OpenData);
        await tomas.Says("borrá mi reporte");
        tomas.Hears(say => say.NothingToWithdraw());
    }

    [Fact]
    public async Task Withdrawing_while_the_store_is_away_claims_nothing()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("borrá mi reporte");
        store.IsAway = true;
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawnTitle());
    }

    private static Meeting Meeting(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Meetings);
}

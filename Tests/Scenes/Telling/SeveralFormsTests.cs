using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Several reports in one message are several forms, and none is lost whichever is sent first.</summary>
public sealed class SeveralFormsTests
{
    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 14 países, y el 3.3.1 se hizo el 3 de mayo")]
    [InlineData(Language.English, "we met yesterday with 14 countries and 3.3.1 was done on 3 May")]
    [InlineData(Language.Portuguese, "nos reunimos ontem, 14 países, e o 3.3.1 foi feito em 3 de maio")]
    [InlineData(Language.French, "nous nous sommes réunis hier, 14 pays, et le 3.3.1 a été fait le 3 mai")]
    public async Task A_meeting_and_an_activity_told_at_once_are_both_recorded_by_words(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        Assert.Equal(2, mira.Messages);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ReceiptTitle());
        mira.Hears(say => say.NextForm());
        mira.Hears("2024-05-03");
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ActivityRecordedTitle());
        Assert.Equal(14, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Countries);
        Assert.Equal("2024/3.3.1", $"{Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Activity}");
    }

    [Fact]
    public async Task The_second_is_sent_first_and_the_first_stays_open()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("3.3.1 hecho el 3 de mayo y 3.3.2 va en 50 %");
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "InProgress"), ("toldPercent", "50"));
        mira.Hears("3.3.2");
        await mira.Says("¿qué viene?");
        mira.Hears(say => say.FormStillOpen());
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears("2024-05-03");
        await mira.Says("sí");
        Assert.Equal(["2024/3.3.1", "2024/3.3.2"], scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>().Select(entry => $"{entry.Activity}").Order());
    }

    [Fact]
    public async Task Of_two_meetings_both_are_recorded_by_yes_and_one_that_is_cancelled_takes_no_other_with_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Says("se reunió datos abiertos el 14 con 12 países e innovación el 16 con 9");
        await ana.Says("sí");
        ana.Hears(say => say.Group("open-data"));
        await ana.Says("sí");
        Assert.Equal(2, scene.World.Current.Ledger(2024).Meetings.Length);

        await ana.Says("se reunió ciberseguridad el 14 con 12 países y software público el 16 con 9");
        await ana.Says("cancelar");
        ana.Hears(say => say.Cancelled());
        ana.Hears("2024-05-16");
        await ana.Says("sí");
        Assert.Equal(3, scene.World.Current.Ledger(2024).Meetings.Length);
    }

    [Fact]
    public async Task What_is_open_is_still_in_line_after_another_instance_has_read_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("3.3.1 y 3.3.2 hechos ayer");
        await scene.WriteBehindAsync();
        await mira.Says("sí");
        await mira.Says("sí");
        Assert.Equal(2, scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>().Count());
    }

    [Theory]
    [InlineData("se trata de la 3.3.1, no de la 3.3.2")]
    [InlineData("¿3.3.1 y 3.3.2 están hechas?")]
    public async Task What_asks_or_puts_right_is_no_report_of_two(string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says(sentence);
        mira.DoesNotHear(say => say.ButtonRecord());
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task The_title_of_a_button_out_of_sight_shows_the_form_and_cancels_nothing(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Reports("cybersecurity", "2024-05-21");
        await mira.Says("3.3.1");
        await mira.Says(mira.Say.ButtonRecord());
        mira.DoesNotHear(say => say.Cancelled());
        mira.Hears(say => say.ReportTitle());
        mira.Hears("2024-05-21");
    }
}

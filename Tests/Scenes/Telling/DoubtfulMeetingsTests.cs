using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class DoubtfulMeetingsTests
{
    [Theory]
    [InlineData(Language.Spanish, "no")]
    [InlineData(Language.English, "no")]
    [InlineData(Language.Portuguese, "não")]
    [InlineData(Language.French, "non")]
    public async Task Another_date_within_three_days_asks_whether_it_is_the_same(Language language, string no)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Reports("open-data", "2024-05-14");
        mira.Hears(say => say.DoubtSame(say.Group("open-data"), mira.Day("2024-05-16"), say.You()));
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);

        await mira.Says(no);
        mira.Hears(say => say.ReceiptTitle());
        Assert.Equal(2, scene.World.Current.Ledger(2024).Meetings.Length);
    }

    [Fact]
    public async Task It_is_the_same_and_what_it_adds_is_offered_as_a_correction()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.Member(WorkingGroups.OpenData);
        await tomas.Reports("open-data", "2024-05-16", ("countries", "14"));
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-14", ("decided", "Nuevo programa"));
        await mira.Presses(say => say.ButtonSameMeeting(), ("groups", "open-data"), ("heldOn", "2024-05-14"), ("decided", "Nuevo programa"));
        mira.Hears(say => say.CorrectTitle());
        mira.Hears("2024-05-16");
        mira.Hears("Nuevo programa");
        mira.Hears($"{mira.Say.AskCountries()}: 14");

        // A member sees the first's report; putting it right is not theirs.
        var eva = scene.Coordinator(WorkingGroups.OpenData, Language.English);
        await eva.Reports("open-data", "2024-05-17");
        await eva.Says("yes");
        eva.Hears(say => say.AlreadyReportedTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_day_long_past_and_more_countries_than_there_are_are_asked_once()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-02-01", ("countries", "39"));
        mira.Hears(say => say.DoubtLongAgo(mira.Day("2024-02-01")));
        mira.Hears(say => say.DoubtManyCountries(39, 33));
        await mira.Presses(say => say.ButtonRecordAnyway(), ("groups", "open-data"), ("heldOn", "2024-02-01"), ("countries", "33"));
        mira.Hears(say => say.ReceiptTitle());
    }

    [Fact]
    public async Task A_day_to_come_is_offered_as_a_date_to_set()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-06-12");
        await mira.Presses(say => say.ButtonScheduleInstead());
        mira.Hears(say => say.DateSetTitle());
        mira.Hears(mira.Day("2024-06-12"));
        Assert.Empty(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task Groups_that_the_plan_does_not_join_are_asked_about()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Reports("cybersecurity,innovation", "2024-05-16");
        ana.Hears(say => say.DoubtNotJoint(say.AllOf([say.Group("cybersecurity"), say.Group("innovation")])));
        await ana.Says("sí");
        ana.Hears(say => say.CountsFor(1, 4, say.Group("innovation"), "3.5.2"));
    }

    [Fact]
    public async Task A_group_and_its_day_are_a_report_and_no_correction()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("la reunión de datos abiertos fue el 14");
        mira.Hears(say => say.ReportTitle());
        mira.Hears("2024-05-14");
    }
}

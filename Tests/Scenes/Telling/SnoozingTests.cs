using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class SnoozingTests
{
    [Theory]
    [InlineData(Language.Spanish, "recordame la semana que viene", "2024-06-24")]
    [InlineData(Language.Spanish, "mañana", "2024-06-18")]
    [InlineData(Language.English, "remind me on Friday", "2024-06-21")]
    [InlineData(Language.Portuguese, "me lembre na sexta", "2024-06-21")]
    [InlineData(Language.French, "rappelle-moi la semaine prochaine", "2024-06-24")]
    public async Task An_open_reminder_is_put_off_by_words_and_comes_that_day(Language language, string sentence, string day)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Says(sentence);
        mira.Hears(say => say.SnoozedTitle(mira.Day(day)));

        scene.NowIsNoonOf(day);
        await scene.RemindAsync();
        Assert.Equal(1, mira.Unread);
    }

    [Fact]
    public async Task Of_days_chosen_one_after_the_other_the_last_stands_also_when_it_was_chosen_before()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        foreach (var sentence in (string[])["recordame mañana", "recordame el 21 de junio", "recordame mañana"])
        {
            await mira.Says(sentence);
        }

        Assert.Equal(new DateOnly(2024, 6, 18), scene.World.Current.Ledger(2024).SnoozeOf(new ObligationId(new ActivityId(2024, "3.3.3"), 2))?.Until);
    }

    [Fact]
    public async Task Without_an_open_reminder_it_says_so_and_what_is_next()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("recordame la semana que viene");
        mira.Hears(say => say.NoReminderOpen());
        mira.Hears(say => say.MeetingOf(say.Group("cybersecurity")));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);

        var tomas = scene.Member(WorkingGroups.Cybersecurity);
        await tomas.Says("recordame la semana que viene");
        tomas.Hears(say => say.MayNotDoThat());
    }
}

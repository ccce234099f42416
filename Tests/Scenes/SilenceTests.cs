using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>The Secretariat's Monday: who has not answered, and what it does about it beside each line.</summary>
public sealed class SilenceTests
{
    private const string Monday = "2024-06-24";

    private static readonly string Line = ReminderPlace.Alone(new Reminder(ReminderKind.MeetingOwed, "2024/3.4.5#2", new DateOnly(2024, 6, 16))).ToString();

    public static TheoryData<Language> EachLanguage => [Language.Spanish, Language.English, Language.Portuguese, Language.French];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task On_Monday_the_secretariat_sees_who_is_silent_and_what_is_at_risk_and_nudges_once(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-31");
        var (mira, tomas) = await SilentAsync(scene, language);
        mira.Hears(say => say.SilencesTitle(mira.Day(Monday)));
        mira.Hears(say => say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2)));
        mira.Hears(say => say.SilenceRounds(2));
        mira.Hears(say => say.RiskTitle(say.Quarter(2)));

        await mira.Presses(say => say.ButtonNudge());
        mira.Hears(say => say.NudgedTitle(say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2))));
        await scene.RemindAsync();
        Assert.Equal(1, tomas.Unread);

        // Once a day, whoever presses.
        await mira.Sends(new Nudge(Line));
        mira.Hears(say => say.NudgedTitle(say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2))));
        await scene.RemindAsync();
        Assert.Equal(1, tomas.Unread);
        Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<AskedAgain>());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task What_is_called_off_with_a_reason_is_not_asked_any_more_and_a_second_press_adds_nothing(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-31");
        var (mira, tomas) = await SilentAsync(scene, language);
        await mira.Presses(say => say.ButtonCallOff());
        mira.Hears(say => say.NotNowAsk());
        await mira.Presses(say => say.ButtonStopAsking(), ("reason", "«Sin fondos» & [más](https://x)"));
        mira.Hears(say => say.NotNowTitle(mira.Day("2024-06-30")));

        await mira.Sends(new ReminderNotNow(Line), ("reason", "otra vez"));
        Assert.Equal("«Sin fondos» & [más](https://x)", Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<NotThisPeriod>()).Reason);
        await mira.Sends(new Nudge(Line));
        mira.Hears(say => say.NotNowTitle(mira.Day("2024-06-30")));

        scene.NowIsNoonOf("2024-06-27");
        await scene.RemindAsync();
        Assert.Equal(0, tomas.Unread);
    }

    [Fact]
    public async Task Nobody_else_nudges()
    {
        await using var scene = await Scene.OnAsync("2024-05-31");
        var (_, tomas) = await SilentAsync(scene, Language.Spanish);
        await tomas.Sends(new Nudge(Line));
        tomas.Hears(say => say.MayNotDoThat());
        Assert.Empty(scene.World.Current.Ledger(2024).Standing.OfType<AskedAgain>());
    }

    /// <summary>A coordinator leaves two rounds unanswered; the Secretariat reads its digest.</summary>
    private static async Task<(Actor Mira, Actor Tomas)> SilentAsync(Scene scene, Language language)
    {
        var (mira, tomas) = (scene.Secretariat(language), scene.Coordinator(WorkingGroups.DataGovernanceAi, language));
        await mira.Arrives();
        await tomas.Arrives();
        foreach (var day in new[] { "2024-05-31", "2024-06-17", Monday })
        {
            mira.PutsPostAside();
            scene.NowIsNoonOf(day);
            await scene.RemindAsync();
        }

        tomas.PutsPostAside();
        mira.OpensPost();
        return (mira, tomas);
    }
}

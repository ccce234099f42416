using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Reminders of a group that owes its meetings and no webinar, so that nothing else is asked.</summary>
public sealed class RemindingTests
{
    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_coordinator_whose_group_owes_its_meeting_is_asked_once_near_the_quarters_end(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Arrives();
        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Equal(1, mira.Unread);
        await mira.OpensReminder();
        mira.Hears(say => say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2)));
        mira.Hears(mira.Day("2024-06-30"));
        mira.Hears(say => say.ReminderCount(0, 4, "3.4.5"));
        mira.Hears(say => say.RemindCoordinator(say.Group("data-governance-ai")));
        mira.Hears(say => say.ReminderLess(say.ExSettings()));
    }

    [Fact]
    public async Task Nobody_is_asked_early_nor_without_having_opened_the_chat()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var early = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await early.Arrives();
        await scene.RemindAsync();
        Assert.Equal(0, early.Unread);

        scene.NowIsNoonOf("2024-06-17");
        var absent = scene.Coordinator(WorkingGroups.OpenData);
        await scene.RemindAsync();
        Assert.Equal(1, early.Unread);
        Assert.Equal(0, absent.Unread);
    }

    [Fact]
    public async Task Held_opens_the_form_and_the_receipt_ends_the_matter()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonHeld());
        mira.Hears(say => say.ReportTitle());
        await mira.Presses(say => say.ButtonRecord(), ("groups", "data-governance-ai"), ("heldOn", "2024-06-10"));
        mira.Hears(say => say.CountsFor(1, 4, say.Group("data-governance-ai"), "3.4.5"));
    }

    [Fact]
    public async Task Scheduled_asks_for_the_day_keeps_it_and_stops_the_rounds()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonScheduled());
        mira.Hears(say => say.ScheduleAsk());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-16"));
        mira.Hears(say => say.ScheduleInPast(mira.Day("2024-06-16")));
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"));
        mira.Hears(say => say.ScheduledTitle(say.Group("data-governance-ai"), mira.Day("2024-06-27")));

        // What comes now tells of the day that is near and asks for no other.
        scene.NowIsNoonOf("2024-06-26");
        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(mira.Day("2024-06-27"));
        mira.DoesNotHear(say => say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2)));
        await mira.Says("¿qué viene para gobernanza de datos?");
        mira.Hears("3.4.5");
    }

    [Fact]
    public async Task Later_is_one_press_and_the_next_reminder_comes_that_day()
    {
        await using var scene = await Scene.OnAsync("2024-06-03");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonLater());
        mira.Hears(say => say.SnoozedTitle(mira.Day("2024-06-10")));

        scene.NowIsNoonOf("2024-06-09");
        await scene.RemindAsync();
        Assert.Equal(0, mira.Unread);
        scene.NowIsNoonOf("2024-06-10");
        await scene.RemindAsync();
        Assert.Equal(1, mira.Unread);
    }

    [Fact]
    public async Task A_day_that_is_set_after_later_is_told_when_it_is_near_and_not_on_the_day_asked_for_before()
    {
        await using var scene = await Scene.OnAsync("2024-06-03");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonLater());
        mira.Hears(say => say.SnoozedTitle(mira.Day("2024-06-10")));

        scene.NowIsNoonOf("2024-06-04");
        await mira.Sends(new ReminderScheduled(ReminderPlace.Alone(new Reminder(ReminderKind.MeetingOwed, "2024/3.4.5#2", new DateOnly(2024, 5, 31))).ToString()), ("day", "2024-06-24"));
        mira.Hears(say => say.ScheduledTitle(say.Group("data-governance-ai"), mira.Day("2024-06-24")));
        foreach (var (day, unread) in new[] { ("2024-06-10", 0), ("2024-06-17", 1) })
        {
            scene.NowIsNoonOf(day);
            await scene.RemindAsync();
            Assert.Equal((day, unread), (day, mira.Unread));
        }
    }

    [Fact]
    public async Task A_day_that_is_set_is_told_though_the_group_has_met_in_its_quarter_long_before()
    {
        await using var scene = await Scene.OnAsync("2024-06-03");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonScheduled());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-24"));
        scene.NowIsNoonOf("2024-06-05");
        var tomas = scene.Member(WorkingGroups.DataGovernanceAi);
        await tomas.Says("informar una reunión");
        await tomas.Presses(say => say.ButtonRecord(), ("groups", "data-governance-ai"), ("heldOn", "2024-06-05"));

        scene.NowIsNoonOf("2024-06-17");
        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(mira.Day("2024-06-24"));
    }

    [Fact]
    public async Task An_old_reminder_shows_what_became_of_it()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();

        // The quarter's meeting is reported by somebody else while the reminder lies in the chat.
        var tomas = scene.Member(WorkingGroups.DataGovernanceAi);
        await tomas.Says("informar una reunión");
        await tomas.Presses(say => say.ButtonRecord(), ("groups", "data-governance-ai"), ("heldOn", "2024-06-12"));

        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonHeld());
        mira.Hears(say => say.AlreadyReportedTitle());
        mira.Hears(mira.Day("2024-06-12"));
    }

    [Fact]
    public async Task The_groups_that_meet_jointly_are_asked_once_each_coordinator()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var innovation = scene.Coordinator(WorkingGroups.Innovation);
        var emerging = scene.Coordinator(WorkingGroups.EmergingTechnologies);
        await innovation.Arrives();
        await emerging.Arrives();
        await scene.RemindAsync();
        Assert.Equal(1, innovation.Unread);
        Assert.Equal(1, emerging.Unread);
    }

    [Fact]
    public async Task A_member_cannot_answer_for_the_coordinator()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Says("actuar como miembro de gobernanza de datos");
        await mira.Presses(say => say.ButtonLater());
        mira.Hears(say => say.MayNotDoThat());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }
}

using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What people answer to a reminder, once, again, weeks later, and in another's place.</summary>
public sealed class AnsweringRemindersTests
{
    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task A_date_with_hour_and_mode_is_thanked_for_and_what_comes_next_is_said(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = await RemindedAsync(scene, WorkingGroups.Cybersecurity, language);
        await mira.Presses(say => say.ButtonScheduled());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"), ("hour", "25:99"));
        mira.Hears(say => say.HourUnreadable("25:99"));
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"), ("hour", "15:30"), ("mode", "virtual"));
        mira.Hears(say => say.ScheduledTitle(say.Group("cybersecurity"), mira.Day("2024-06-27")));
        mira.Hears(say => $"{say.AtHour("15:30", "Montevideo")} · {say.Virtual()}");
        mira.Hears(say => say.RemindThanks());
        mira.Hears("3.3.1");

        // The card that says so opens the form when it was held after all, earlier than that.
        await mira.Presses(say => say.ButtonHeld());
        mira.Hears(say => say.ReportTitle());
        await mira.Presses(say => say.ButtonCancel());
        mira.Hears(say => say.ScheduledTitle(say.Group("cybersecurity"), mira.Day("2024-06-27")));

        // The hour alone is changed: that is another date than the one that stands.
        await mira.Presses(say => say.ButtonMoveDate());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"), ("hour", "16:00"));
        mira.Hears(say => say.AtHour("16:00", "Montevideo"));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Not_this_period_wants_a_reason_and_can_be_taken_back(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = await RemindedAsync(scene, WorkingGroups.DataGovernanceAi, language);
        await mira.Presses(say => say.ButtonNotNow());
        mira.Hears(say => say.NotNowNote(mira.Day("2024-06-30")));
        await mira.Presses(say => say.ButtonStopAsking(), ("reason", "<at>x</at> elections"));
        mira.Hears(say => say.NotNowTitle(mira.Day("2024-06-30")));
        mira.Hears("<at>x</at> elections");

        scene.NowIsNoonOf("2024-06-28");
        await scene.RemindAsync();
        Assert.Equal(0, mira.Unread);

        await mira.Presses(say => say.ButtonUndo());
        mira.Hears(say => say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(2)));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Not_mine_asks_whose_and_is_not_asked_of_the_same_person_again(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = await RemindedAsync(scene, WorkingGroups.Cybersecurity, language);
        await mira.Presses(say => say.ButtonNotMine());
        mira.Hears(say => say.NotMineAsk());
        await mira.Presses(say => say.ButtonPassOn(), ("whom", "local:demo/demo:member:cybersecurity"));
        mira.Hears(say => say.NotMineTitle(say.RoleMember(say.Group("cybersecurity"))));

        // Who was named may answer for this one thing, though members set no dates.
        var entry = Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<NotMine>());
        Assert.Equal("demo:member:cybersecurity", entry.To?.ObjectId);
        await mira.Presses(say => say.ButtonUndo());
        mira.Hears(say => say.ButtonHeld());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task The_other_coordinator_of_a_joint_group_sees_who_answered_and_when(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = await RemindedAsync(scene, WorkingGroups.Innovation, language);
        var tomas = await RemindedAsync(scene, WorkingGroups.EmergingTechnologies, language);
        await mira.Presses(say => say.ButtonScheduled());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"));

        await tomas.Presses(say => say.ButtonHeld());
        tomas.DoesNotHear(say => say.ReportTitle());
        tomas.Hears(mira.Day("2024-06-27"));
        tomas.Hears(say => say.AnsweredBy(say.Who(scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:innovation"))), tomas.Day("2024-06-17")));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task A_card_that_is_pressed_weeks_later_shows_what_became_of_it(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = await RemindedAsync(scene, WorkingGroups.DataGovernanceAi, language);
        await mira.Presses(say => say.ButtonHeld());
        await mira.Presses(say => say.ButtonRecord(), ("groups", "data-governance-ai"), ("heldOn", "2024-06-10"));
        mira.Hears(say => say.CountsFor(1, 4, say.Group("data-governance-ai"), "3.4.5"));

        scene.NowIsNoonOf("2024-09-10");
        var old = await RemindedAsync(scene, WorkingGroups.DataGovernanceAi, language, since: "2024-09-10");
        old.Hears(say => say.ReminderTitleQuarter(say.Group("data-governance-ai"), say.Quarter(3)));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Said_in_words_with_several_open_each_is_answered_in_its_place_and_leads_back(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(mira.Say.ButtonNotNow().TrimEnd('…'));
        mira.Hears(say => say.ReminderTitleQuarter(say.Group("cybersecurity"), say.Quarter(2)));
        mira.Hears(say => say.RemindLineOwed("3.3.1", mira.Day("2024-06-30")));

        await mira.Presses(say => say.ButtonAnswerThis());
        mira.Hears(say => say.ButtonOthers());
        await mira.Presses(say => say.ButtonLater());
        mira.Hears(say => say.SnoozedTitle(mira.Day("2024-06-24")));
        await mira.Presses(say => say.ButtonOthers());
        mira.Hears(say => say.AnsweredTitle());
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task An_activity_is_reported_from_its_reminder_and_the_way_back_is_kept(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(mira.Say.ButtonNotMine().TrimEnd('…'));
        // Buttons that repeat are told apart by what they stand beside.
        await mira.Says($"{mira.Say.ButtonAnswerThis()}: 3.3.1");
        mira.Hears(say => say.RemindLineOwed("3.3.1", mira.Day("2024-06-30")));
        await mira.Presses(say => say.ButtonGoing());
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
        await mira.Presses(say => say.ButtonCancel());
        mira.Hears(say => say.RemindLineOwed("3.3.1", mira.Day("2024-06-30")));
        await mira.Presses(say => say.ButtonGoing());
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "InProgress"));
        mira.Hears(say => say.ActivityRecordedTitle());
        await mira.Presses(say => say.ButtonOthers());
        mira.Hears(say => say.AnsweredTitle());
    }

    [Fact]
    public async Task The_way_back_of_a_card_that_nobody_made_is_an_old_button()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        foreach (var reminder in (string[])["", "x", "MeetingOwed::2024-06-01", "Nothing:2024/3.3.3#2:2024-06-01", "MeetingOwed:2023/9.9.9#1:2024-06-01", "ProofMissing:held:nobody:2024-06-01:2024-06-01", "ReportDue:1800:2024-06-01"])
        {
            var result = await PressAsync(scene, $$"""{"do":"reminder.notNow","reminder":"{{reminder}}","reason":"x"}""");
            Assert.Equal(Say.In(Language.Spanish).OldButton(), Assert.Single(result.Replies).Text);
        }

        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    private static Task<TurnResult> PressAsync(Scene scene, string data) => scene.Bot.TakeAsync(
        new CardPressed(System.Text.Json.JsonElement.Parse(data), null, InPlace: true)
        {
            From = new Caller("local:demo", "demo:coordinator:cybersecurity", "demo:coordinator:cybersecurity", null),
            Where = new Address("test", "http://localhost/test", "c", Scope.Personal, "local:demo", "gealcbot", "demo:coordinator:cybersecurity", true),
            ActivityId = Guid.NewGuid().ToString(),
            Locale = "es",
        }, CancellationToken.None);

    [Theory]
    [InlineData(Language.Spanish, "este chat es de gobernanza de datos")]
    [InlineData(Language.English, "this chat belongs to data governance")]
    [InlineData(Language.Portuguese, "este chat é da governança de dados")]
    [InlineData(Language.French, "ce chat est celui de la gouvernance des données")]
    public async Task Where_no_coordinator_can_be_written_to_the_chat_of_the_group_is_asked_once_and_names_them(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var chat = scene.CoordinatorInGroupChat(WorkingGroups.DataGovernanceAi, language);
        await chat.Says(words);
        chat.Hears(say => say.RoomBound(say.Group("data-governance-ai")));
        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Equal(1, chat.Unread);
        chat.OpensPost();
        chat.Hears(say => say.RemindChannelAll(say.Group("data-governance-ai")));
        await chat.Presses(say => say.ButtonHeld());
        chat.Hears(say => say.ReportTitle());
    }

    private static async Task<Actor> RemindedAsync(Scene scene, GroupId group, Language language, string since = "2024-06-17")
    {
        scene.NowIsNoonOf(since);
        var actor = scene.Coordinator(group, language);
        await actor.Arrives();
        await scene.RemindAsync();
        await actor.OpensReminder();
        return actor;
    }
}

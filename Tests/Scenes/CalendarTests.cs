using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Asking for the calendar.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData(Language.Spanish, "pasame el calendario de ciberseguridad para outlook")]
    [InlineData(Language.English, "can I get the cybersecurity calendar in outlook")]
    [InlineData(Language.Portuguese, "manda o calendário de cibersegurança pro outlook")]
    [InlineData(Language.French, "envoie-moi le fichier calendrier de cybersécurité")]
    public async Task The_calendar_of_a_group_is_described_with_its_next_dates(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.CalendarTitleFor(say.Group("cybersecurity")));
        mira.Hears(say => say.CalendarHolds(7));
        mira.Hears(say => say.CalendarMeetingDue(say.Group("cybersecurity"), say.CountOf(2, 4), "3.3.3"));
        mira.Hears(mira.Day("2024-06-30"));
    }

    [Fact]
    public async Task A_date_that_was_set_is_in_it_and_a_meeting_that_was_held_is_not()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Arrives();
        await scene.RemindAsync();
        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonScheduled());
        await mira.Presses(say => say.ButtonSetDate(), ("day", "2024-06-27"));
        await mira.Says("mi calendario");
        mira.Hears(say => say.CalendarMeeting(say.Group("cybersecurity"), say.CountOf(2, 4), "3.3.3"));
        mira.Hears(mira.Day("2024-06-27"));

        scene.NowIsNoonOf("2024-06-28");
        await mira.Says("ayer se reunió ciberseguridad, 14 países");
        await mira.Presses(say => say.ButtonRecord(), ("groups", "cybersecurity"), ("heldOn", "2024-06-27"));
        await mira.Says("mi calendario");
        mira.DoesNotHear(say => say.CalendarMeeting(say.Group("cybersecurity"), say.CountOf(2, 4), "3.3.3"));
        mira.DoesNotHear(mira.Day("2024-06-27"));
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task From_the_calendar_of_all_one_comes_to_that_of_ones_group_and_back(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(mira.Say.ExCalendar());
        mira.Hears(say => say.CalendarTitle());
        await mira.Presses(say => say.ExCalendarGroup(say.Group("open-data")));
        mira.Hears(say => say.CalendarTitleFor(say.Group("open-data")));
        await mira.Presses(say => say.ExCalendar());
        mira.Hears(say => say.CalendarTitle());
    }

    [Fact]
    public async Task Without_a_server_there_is_no_address_and_it_says_where_there_is_one()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("calendario");
        mira.Hears(say => say.CalendarOnlyInTeams());
        mira.DoesNotHear("http");
    }
}

using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

public sealed class AskingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué viene para ciberseguridad?")]
    [InlineData(Language.English, "what's coming up for cybersecurity?")]
    [InlineData(Language.Portuguese, "o que vem para cibersegurança?")]
    [InlineData(Language.French, "qu'est-ce qui vient pour la cybersécurité ?")]
    public async Task What_is_coming_for_a_group_is_shown_overdue_first(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.3.1 Webinar regional sobre la materia");
        mira.Hears("3.3.3 Reuniones del grupo de trabajo");
        mira.Hears(say => say.MeetingsOwed(0, 4));
        mira.Hears(mira.Day("2024-06-30"));
        mira.DoesNotHear("3.2.2");
        // Nothing was held in the first quarter: the first meeting is overdue and leads the list.
        Assert.True(mira.Heard.IndexOf("3.3.3", StringComparison.Ordinal) < mira.Heard.IndexOf("3.3.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Spanish, "próximos webinars")]
    [InlineData(Language.English, "upcoming webinars")]
    public async Task The_seven_webinars_of_2024_are_found(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        Assert.All(new[] { "3.2.2", "3.3.1", "3.3.2", "3.5.1", "3.6.1", "3.7.1", "3.8.5" }, mira.Hears);
        mira.Hears(say => say.UpcomingFound(7));
    }

    [Fact]
    public async Task What_is_asked_of_a_quarter_includes_its_meeting_though_an_earlier_one_is_missing()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("¿qué me falta este trimestre?");
        mira.Hears("3.3.3");
        mira.Hears("3.3.1");
        mira.DoesNotHear("3.3.2");
    }

    [Fact]
    public async Task My_activities_are_those_of_my_group()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("mis actividades");
        mira.Hears("3.2.1");
        mira.Hears("3.2.3");
        mira.DoesNotHear("3.3.1");
    }

    [Fact]
    public async Task Who_has_no_group_is_told_how_to_ask()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("mis actividades");
        mira.Hears(say => say.YouHaveNoGroup(say.ExUpcomingGroup(say.Group("open-data"))));
    }

    [Fact]
    public async Task An_activity_is_shown_in_full_by_its_code_and_by_its_button()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("3.9ii.4");
        mira.Hears("Realización de la reunión");
        mira.Hears("Brasil");
        mira.Hears(say => say.DateToBeDefined());

        await mira.Says("¿qué viene para datos abiertos?");
        await mira.Presses(say => say.ButtonActivity("3.2.2"));
        mira.Hears("3.2.2 Webinar regional");
        mira.Hears(say => say.PeriodFirstSemester());
    }

    [Fact]
    public async Task Where_we_stand_says_each_area_and_each_group()
    {
        await using var scene = await Scene.OnAsync("2024-07-15");
        var secretariat = scene.Secretariat();
        await secretariat.Says("¿en qué estamos?");
        secretariat.Hears(say => say.StandingGroupsTotals(0, 32, 28));
        secretariat.Hears("3.1 Servicios transfronterizos");
        secretariat.Hears(say => say.StandingArea(8, 0, 0, 1));
        secretariat.Hears($"Ciberseguridad: {secretariat.Say.CountOf(0, 4)}");
        secretariat.Hears(say => say.NothingInQuarter(say.AllOf([say.Quarter(1), say.Quarter(2)])));
    }

    [Fact]
    public async Task A_long_list_is_turned_page_by_page()
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Secretariat();
        await mira.Says("¿qué viene?");
        mira.Hears(say => say.UpcomingFound(41));
        mira.Hears(say => say.PageOf(1, 5));
        await mira.Presses(say => say.NextPage());
        mira.Hears(say => say.PageOf(2, 5));
    }

    [Fact]
    public async Task A_year_without_a_plan_is_said_and_the_newest_offered()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué viene en 2031?");
        mira.Hears(say => say.NoPlanForYear(2031, 2024));
    }

    [Theory]
    [InlineData("")]
    [InlineData("🎉🎉🎉")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("¿?")]
    public async Task What_is_not_understood_gets_a_way_forward(string text)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says(text);
        mira.Hears(say => $"[{say.ExUpcoming()}]");
    }
}

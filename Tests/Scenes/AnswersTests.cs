using GealcBot.Cards;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Facts of the documents, asked for in the four languages.</summary>
public sealed class AnswersTests
{
    // 001:45, 139, 194, 268, 318, 376: six were announced for 20 November, and no document is later.
    [Theory]
    [InlineData(Language.Spanish, "¿los webinars de noviembre de 2023 se hicieron?")]
    [InlineData(Language.English, "did the November 2023 webinars take place?")]
    [InlineData(Language.Portuguese, "os webinars de novembro de 2023 aconteceram?")]
    [InlineData(Language.French, "les webinaires de novembre 2023 ont-ils eu lieu ?")]
    public async Task Whether_the_webinars_of_November_2023_took_place_is_not_guessed(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.Counted(say.LinesUnconfirmed(), 6));
        mira.Hears(say => say.AnnouncedUnconfirmed(mira.Day("2023-11-20")));
        Assert.All(new[] { "3.1.2 ", "3.2.2 ", "3.3.2 ", "3.5.2 ", "3.6.2 ", "3.7.2 " }, mira.Hears);
        mira.DoesNotHear("3.8.3 ");
        mira.DoesNotHear("3.3.1 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "webinars de 2023")]
    [InlineData(Language.English, "webinars of 2023")]
    [InlineData(Language.Portuguese, "webinars de 2023")]
    [InlineData(Language.French, "webinaires de 2023")]
    public async Task The_thirteen_webinars_of_2023_are_shown_with_how_they_stand_and_a_page_keeps_the_filter(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.ItemsCount(13));
        mira.Hears(say => say.Counted(say.LinesDone(), 6));
        mira.Hears(say => say.Counted(say.LinesUnconfirmed(), 7));
        await mira.Presses(say => say.NextPage());
        mira.Hears(say => say.PageOf(2, 2));
        mira.Hears(say => say.ItemsCount(13));
        mira.Hears("3.8.3 ");
    }

    // 001: 3.6.3, 3.8.1, 3.8.4, 3.9.1, 3.9.2.
    [Theory]
    [InlineData(Language.Spanish, "¿qué está en proceso en 2023?")]
    [InlineData(Language.English, "what is in progress in 2023?")]
    [InlineData(Language.Portuguese, "o que está em andamento em 2023?")]
    [InlineData(Language.French, "qu'est-ce qui est en cours en 2023 ?")]
    public async Task Five_were_in_progress_by_the_report_of_2023(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.ItemsCount(5));
        Assert.All(new[] { "3.6.3 ", "3.8.1 ", "3.8.4 ", "3.9.1 ", "3.9.2 " }, mira.Hears);
    }

    [Fact]
    public async Task What_is_in_progress_this_year_is_nothing_and_other_years_are_offered()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué está en proceso?");
        mira.Hears(say => say.NothingWith($"{say.LinesInProgress().ToLowerInvariant()}, 2024"));
        await mira.Presses(say => $"{say.LinesInProgress()}, 2023 (5)");
        mira.Hears(say => say.ItemsCount(5));
    }

    [Theory]
    [InlineData(Language.English, "done activities of open data in 2023")]
    [InlineData(Language.Spanish, "actividades hechas de datos abiertos en 2023")]
    public async Task What_open_data_did_in_2023_tells_counted_from_declared(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.Counted(say.LinesDone(), 3));
        mira.Hears(say => say.Counted(say.LinesDeclared(), 1));
        mira.DoesNotHear("3.2.2 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "actividades presenciales de 2023")]
    [InlineData(Language.English, "in person activities in 2023")]
    [InlineData(Language.Portuguese, "atividades presenciais de 2023")]
    [InlineData(Language.French, "activités en présentiel en 2023")]
    public async Task Five_were_at_a_place_in_2023(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.ItemsCount(5));
        Assert.All(new[] { "Brasilia", "Kingston, Jamaica", "Montevideo, Uruguay" }, mira.Hears);
    }

    [Fact]
    public async Task Days_on_which_nothing_falls_are_said_and_what_comes_next_is_shown()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué hay la semana que viene?");
        mira.Hears(say => say.NearestIs(mira.Day("2024-06-30")));
        mira.Hears("3.3.1 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuánto se cumplió en 2023?")]
    [InlineData(Language.English, "how much was done in 2023?")]
    [InlineData(Language.Portuguese, "quanto foi cumprido em 2023?")]
    [InlineData(Language.French, "combien d'activités ont été réalisées en 2023 ?")]
    public async Task How_much_of_2023_was_done_has_two_honest_figures(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.TotalsDone(23, 39, 59));
        mira.Hears(say => say.TotalsDeclared(24, 62));
        mira.Hears(say => say.TotalsMeetings(24, 32));
        mira.Hears(say => say.TotalsUnforeseen(11));
        mira.Hears(say => say.TotalsDone(3, 5, 60));
    }

    [Theory]
    [InlineData(Language.Spanish, "compare 2019 con 2023")]
    [InlineData(Language.English, "compare 2019 with 2023")]
    [InlineData(Language.Portuguese, "compare 2019 com 2023")]
    [InlineData(Language.French, "compare 2019 avec 2023")]
    public async Task Two_years_are_set_side_by_side(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.CompareTitle(2019, 2023));
        mira.Hears(say => say.TotalsDone(17, 40, 43));
        mira.Hears(say => say.TotalsDeclared(21, 53));
        mira.Hears(say => say.TotalsMeetingsUnlisted());
        mira.Hears(say => $"2019: {say.NoSuchArea()}");
    }

    [Fact]
    public async Task A_year_that_no_document_knows_is_not_compared()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("compare 2021 con 2023");
        mira.Hears(say => say.NoPlanForYear(2021, 2024));
        mira.Hears(say => say.YearsKnown(say.AllOf(["2019", "2023", "2024"])));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué hay en Panamá?")]
    [InlineData(Language.English, "what is in Panama?")]
    [InlineData(Language.Portuguese, "o que há no Panamá?")]
    [InlineData(Language.French, "qu'y a-t-il au Panama ?")]
    public async Task What_the_documents_say_of_Panama(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("2019 · 3.6.1 ");
        mira.Hears("Hub in Panama");
        mira.Hears(say => say.CommitteeTitle(2018));
    }

    [Theory]
    [InlineData("¿qué viene?")]
    [InlineData("¿en qué estamos?")]
    [InlineData("¿quiénes se reunieron?")]
    [InlineData("próximos webinars")]
    [InlineData("3.3.2")]
    [InlineData("¿qué grupos hay?")]
    [InlineData("¿quién financia el plan?")]
    public async Task Without_a_plan_for_the_year_the_newest_answers_and_says_so(string question)
    {
        await using var scene = await Scene.OnAsync("2026-11-21");
        var mira = scene.Stranger();
        await mira.Says(question);
        mira.Hears(say => say.NoPlanForYear(2026, 2024));
    }

    [Fact]
    public async Task What_nobody_told_of_a_year_that_is_over_is_not_called_late()
    {
        await using var scene = await Scene.OnAsync("2026-11-21");
        var mira = scene.Stranger();
        await mira.Says("webinars de 2024");
        mira.Hears(say => say.NoReportOfYear(2024));
        mira.Hears(say => say.Counted(say.LinesUnknown(), 7));
        mira.DoesNotHear(say => say.LinesOverdue());
    }

    // 3.1.5, 3.1.6, 3.2.4 and 3.3.4; two lines of the annex (001:488, 001:490).
    [Theory]
    [InlineData(Language.Spanish, "¿qué hubo en octubre de 2023?")]
    [InlineData(Language.English, "what happened in October 2023?")]
    [InlineData(Language.French, "qu'est-ce qui s'est passé en octobre 2023 ?")]
    public async Task What_happened_in_a_month_is_what_fell_into_it_and_what_was_not_foreseen(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.Counted(say.LinesDone(), 4));
        mira.Hears(say => say.TotalsUnforeseen(2));
        mira.Hears("3.2.4 ");
        mira.DoesNotHear("3.7.3 ");
    }

    [Fact]
    public void A_button_with_nonsense_in_it_filters_by_nothing()
    {
        var filter = LineFilter.Of(new ShowUpcoming("nobody,cybersecurity", "x", "99", Year: 2023, Days: "yesterday", Status: "Done,999,nonsense", Country: "<b>"), 2023, []);
        Assert.Equal(WorkingGroups.Cybersecurity, Assert.Single(filter.Groups));
        Assert.Equal(StatusKind.Done, Assert.Single(filter.Statuses));
        Assert.Null(filter.Days);
        Assert.Null(filter.Thing);
        Assert.Null(filter.Country);
    }

    [Fact]
    public void What_was_just_asked_is_not_offered_again()
    {
        var answer = Suggest.Other("que viene", Answer.Of("…", "¿Qué viene?", "Ayuda", "Ayuda", "a", "b", "c"));
        Assert.Equal("Ayuda a b", string.Join(' ', answer.Replies[0].Suggestions));
    }
}

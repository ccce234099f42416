using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Whatever a button in sight does can be said.</summary>
public sealed class ChoosingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué viene?", "más", "la segunda", "atrás")]
    [InlineData(Language.English, "what is coming up?", "more", "the second one", "back")]
    [InlineData(Language.Portuguese, "o que vem?", "mais", "o segundo", "voltar")]
    [InlineData(Language.French, "qu'est-ce qui vient ?", "suite", "la deuxième", "retour")]
    public async Task More_turns_the_page_a_place_chooses_and_back_asks_again(Language language, string question, string more, string second, string back)
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.PageOf(1, 5));
        await mira.Says(more);
        mira.Hears(say => say.PageOf(2, 5));
        var shown = mira.Codes;
        await mira.Says(second);
        mira.Hears(say => say.FieldStatus());
        Assert.Equal(shown[1], mira.Codes[0]);
        await mira.Says(back);
        mira.Hears(say => say.UpcomingFound(41));
    }

    [Theory]
    [InlineData(Language.Spanish, "siguiente")]
    [InlineData(Language.English, "next")]
    [InlineData(Language.Portuguese, "seguinte")]
    [InlineData(Language.French, "suivant")]
    public async Task Next_is_the_next_page_where_there_is_one(Language language, string next)
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Secretariat(language);
        await mira.Says(mira.Say.ExUpcoming());
        await mira.Says(next);
        mira.Hears(say => say.PageOf(2, 5));
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("la última", 9)]
    [InlineData("la número 3", 2)]
    public async Task A_thing_of_the_list_is_chosen_by_its_place(string words, int place)
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Secretariat();
        await mira.Says("¿qué viene?");
        var shown = mira.Codes;
        await mira.Says(words);
        Assert.Equal(shown[place], mira.Codes[0]);
    }

    [Theory]
    [InlineData(Language.Spanish, "la número 12")]
    [InlineData(Language.English, "number 12")]
    [InlineData(Language.Portuguese, "número 12")]
    [InlineData(Language.French, "le numéro 12")]
    public async Task A_place_that_is_not_there_is_said(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var mira = scene.Secretariat(language);
        await mira.Says(mira.Say.ExUpcoming());
        await mira.Says(words);
        mira.Hears(say => say.NoSuchChoice(10));
        await mira.Says("2");
        mira.Hears(say => say.FieldStatus());
    }

    [Fact]
    public async Task What_is_offered_in_words_is_read_once_and_does_not_choose_itself()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        foreach (var words in new[] { "2", "más", "sí", "volver", "la última", "2", "2", "1", "la tercera", "más", "la última" })
        {
            await mira.Says(words);
            Assert.NotEmpty(mira.Offered);
        }
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task The_title_of_a_button_does_what_the_button_does(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(mira.Say.ExUpcomingGroup(mira.Say.Group("innovation")));
        await mira.Says(mira.Say.ButtonStanding().ToUpperInvariant());
        mira.Hears(say => say.StandingTitle(say.Group("innovation")));
    }

    [Fact]
    public async Task A_misspelt_title_is_forgiven_and_another_code_is_not()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos");
        await mira.Says("rejistrar");
        mira.Hears(say => say.ReceiptTitle());
        await mira.Says("¿qué viene para datos abiertos?");
        await mira.Says("ver 3.3.2");
        mira.Hears("3.3.2 Webinar regional sobre la materia");
    }

    [Theory]
    [InlineData(Language.Spanish, "sí")]
    [InlineData(Language.English, "yes")]
    [InlineData(Language.Portuguese, "sim")]
    [InlineData(Language.French, "oui")]
    public async Task Yes_sends_the_form_in_sight_as_it_was_shown(Language language, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(mira.Say.ExReportSentence(mira.Say.Group("open-data")));
        await mira.Says(yes);
        mira.Hears(say => say.ReceiptTitle());
        await mira.Says(mira.Say.ButtonCorrect());
        mira.Hears(say => say.CorrectTitle());
        await mira.Says(yes);
        mira.Hears(say => say.NothingChanged());
        Assert.Equal(14, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Countries);
    }

    [Theory]
    [InlineData(Language.Spanish, "sí", "la tercera", "saltar", "más")]
    [InlineData(Language.English, "yes", "the third one", "skip", "more")]
    [InlineData(Language.Portuguese, "sim", "a terceira", "pular", "mais")]
    [InlineData(Language.French, "oui", "la troisième", "passer", "suite")]
    public async Task With_nothing_in_sight_it_is_said_and_something_offered(Language language, string yes, string third, string skip, string more)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        foreach (var (words, answer) in new (string, Func<Say, string>)[]
        {
            (yes, say => say.NothingToConfirm()), (third, say => say.NothingToChoose()), (skip, say => say.NothingToSkip()), (more, say => say.NoMore()),
        })
        {
            await using var fresh = await Scene.OnAsync("2024-05-20");
            var mira = fresh.Secretariat(language);
            await mira.Says(words);
            mira.Hears(answer);
            Assert.NotEmpty(mira.Offered);
        }
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    [InlineData("la primera")]
    public async Task A_number_beside_a_form_presses_none_of_its_buttons(string number)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        await mira.Says(number);
        mira.Hears(say => say.ReportTitle());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task No_to_something_else_does_not_throw_the_form_away()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        await mira.Says("¿qué viene?");
        await mira.Says("no, gracias");
        mira.Hears(say => say.ReportTitle());
        await mira.Says("no");
        mira.Hears(say => say.Cancelled());
    }
}

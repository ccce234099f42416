using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What is called by a word of its title, in whichever year, and what follows from there.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿en qué quedó lo del blockchain?")]
    [InlineData(Language.English, "what became of that blockchain seminar?")]
    [InlineData(Language.Portuguese, "o seminário de blockchain aconteceu?")]
    [InlineData(Language.French, "le séminaire blockchain est devenu quoi ?")]
    public async Task A_word_of_one_title_names_the_activity_of_its_year(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(question);
        mira.Hears("3.6.3 Seminario sobre blockchain");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿dónde es el gobcamp de este año?", "¿y en 2023?", "Montevideo")]
    [InlineData(Language.English, "where is the gobcamp this year?", "and in 2023?", "Montevideo")]
    [InlineData(Language.Portuguese, "onde vai ser o gobcamp este ano?", "e em 2023?", "Montevideo")]
    [InlineData(Language.French, "où se tient le gobcamp cette année ?", "et en 2023 ?", "Montevideo")]
    public async Task In_another_year_it_is_what_it_was_then_and_not_what_has_its_code(Language language, string question, string year, string place)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.2.1 GobCamp regional");
        await mira.Says(year);
        mira.Hears("3.2.4 Regional GobCamp");
        mira.Hears(place);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué tenemos este año?", "¿cuáles llevan fondos del BID?")]
    [InlineData(Language.English, "what do we have this year?", "which of those need IDB money?")]
    [InlineData(Language.Portuguese, "o que temos este ano?", "quais dessas têm verba do BID?")]
    [InlineData(Language.French, "qu'avons-nous cette année ?", "lesquelles prennent des fonds BID ?")]
    public async Task Those_are_what_was_listed(Language language, string question, string those)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        await mira.Says(those);
        mira.Hears("3.3.4");
    }

    [Theory]
    [InlineData(Language.Spanish, "agendá el webinar para el 5 de septiembre", "pensándolo bien, 12")]
    [InlineData(Language.English, "schedule the webinar for 5 September", "hmm, rather 12")]
    [InlineData(Language.Portuguese, "agenda o webinar para 5 de setembro", "pensando bem, 12")]
    [InlineData(Language.French, "fixe le webinaire au 5 septembre", "non, plutôt 12")]
    public async Task A_number_by_itself_puts_the_day_right_that_was_told(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(told);
        mira.Hears(mira.Day("2024-09-05"));
        await mira.Says(right);
        mira.Hears(mira.Day("2024-09-12"));
    }

    [Fact]
    public async Task Countries_told_while_a_report_is_open_took_part()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("nos reunimos el 14 de mayo");
        await mira.Says("agregue que vinieron México, Perú y Colombia");
        await mira.Says("sí");
        Assert.Equal(3, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Countries);
    }

    [Fact]
    public async Task More_meetings_than_were_owed_are_all_counted()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature);
        await mira.Says("¿cuántas reuniones hicimos en 2023?");
        mira.Hears(say => say.CountAbove(6, 4));
    }
}

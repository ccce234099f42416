using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Words looked for, activities found by their titles, and where things come from.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData(Language.Spanish, "buscá firma digital")]
    [InlineData(Language.English, "search for digital signature")]
    [InlineData(Language.Portuguese, "procurar assinatura digital")]
    [InlineData(Language.French, "cherche signature numérique")]
    public async Task Words_are_found_in_every_year_whatever_the_language(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("2024 · 3.1.1 ");
        mira.Hears("2023 · 3.1.6 ");
        mira.Hears("2019 · 3.1.2 ");
        mira.DoesNotHear("3.3.3 ");
        await mira.Presses(say => say.NextPage());
        mira.Hears(say => say.PageOf(2, 2));
    }

    [Fact]
    public async Task Trusted_lists_are_in_two_years_and_open_their_activity()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(Language.English);
        await mira.Says("search for trusted lists");
        mira.Hears(say => say.ItemsCount(2));
        await mira.Presses(say => say.ButtonActivity("3.1.3"));
        mira.Hears("3.1.3 ");
        mira.Hears(say => say.FieldWhen());
    }

    [Fact]
    public async Task A_year_that_is_named_is_searched_and_no_other()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("buscar PIDA en 2019");
        mira.Hears("3.2.3 Discusión y análisis");
        await mira.Says("buscar PIDA en 2023");
        mira.DoesNotHear("3.2.3 Discusión y análisis");
    }

    [Theory]
    [InlineData("buscar unicornios", "unicornios")]
    [InlineData("buscar <b>dragones</b>", "dragones")]
    public async Task What_is_in_no_document_is_said_with_what_to_try(string question, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says(question);
        mira.Hears(say => say.SearchNothing(words, say.AllOf(["2019", "2023", "2024"])));
        mira.Hears(say => $"[{say.ExSearch()}]");
    }

    [Fact]
    public async Task What_the_annex_and_the_reports_words_hold_is_found_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("buscar Corea");
        mira.Hears("2023 · Technical mission to Korea");
        mira.Hears("2019 · 3.3.5 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo es la GobCamp?")]
    [InlineData(Language.English, "when is the GobCamp?")]
    [InlineData(Language.Portuguese, "quando é o GobCamp?")]
    [InlineData(Language.French, "quand a lieu le GobCamp ?")]
    public async Task One_activity_is_found_by_a_word_of_its_title_with_what_it_continues(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.2.1 GobCamp regional");
        mira.Hears(say => say.PeriodSecondSemester());
        mira.Hears(say => say.LineContinues("3.2.4", 2023));
        await mira.Presses(say => say.ButtonRelated("3.2.4", 2023));
        mira.Hears(mira.Day("2023-10-31"));
        mira.Hears(say => say.LineGoesOn(2024, "3.2.1"));
    }

    [Fact]
    public async Task Several_activities_with_the_same_words_are_a_choice()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿cuándo son los premios excelGOB?");
        mira.Hears(say => say.WhichActivity());
        await mira.Presses(_ => "2024 · 3.9ii.3 Convocatoria Premios excelGOB");
        mira.Hears(say => say.PeriodFirstSemester());
    }

    // 000:111: postponed to a year of which no plan is known.
    [Fact]
    public async Task What_was_postponed_to_an_unknown_year_says_that_nobody_can_tell()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("3.2.5 de 2019");
        mira.Hears(say => say.EndedPostponedTo("2020"));
        mira.Hears(say => say.HeirUnknown(2020));
        mira.Hears(say => say.SourceLine(say.DocumentReport(2019), "3.2.5"));
    }

    // 002:128 is 3.2.4 in the plan and 000:113 is 3.2.6 in the report.
    [Fact]
    public async Task A_line_that_was_renumbered_names_both_documents_with_the_code_each_has()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("3.2.4 de 2019");
        mira.Hears(say => say.SourceLine(say.DocumentReport(2019), "3.2.6"));
        mira.Hears("Quito, Ecuador");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿de dónde sale el dato de ciberseguridad en 2023?")]
    [InlineData(Language.English, "where does the cybersecurity figure for 2023 come from?")]
    [InlineData(Language.Portuguese, "de onde vem o dado de cibersegurança de 2023?")]
    [InlineData(Language.French, "d'où vient le chiffre de la cybersécurité en 2023 ?")]
    public async Task Where_four_of_four_comes_from_is_shown_month_by_month(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.MeetingsOwed(4, 4));
        mira.Hears(say => say.SourceLine(say.DocumentReport(2023), "3.3.4"));
        Assert.All(new[] { 4, 5, 6, 10 }, month => mira.Hears(say => say.Month(new DateOnly(2023, month, 1))));
        mira.Hears("reunion-de-abril-de-2023");
    }

    [Fact]
    public async Task Where_that_comes_from_names_the_documents_of_the_year()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿de dónde sale eso?");
        mira.Hears("plan-2024.txt");
        mira.Hears(say => say.SourceNobody());
    }

    // 000:83, in a year that nobody named.
    [Theory]
    [InlineData(Language.Spanish, "¿por qué se pospuso la guía de privacidad?")]
    [InlineData(Language.English, "why was the privacy guide postponed?")]
    [InlineData(Language.Portuguese, "por que a guia de privacidade foi adiada?")]
    public async Task Something_postponed_is_found_by_its_words_in_whichever_year(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.2.1 Guía sobre privacidad");
        mira.Hears(say => say.EndedPostponedTo("2020"));
    }

    [Fact]
    public async Task Who_pays_for_what_can_be_asked_of_one_organization()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué actividades financia el BID?");
        mira.Hears("3.1.1 · 3.1.2 · 3.1.3 · 3.1.4 · 3.1.5");
        mira.DoesNotHear("Países participantes");
    }

    // 004:362 to 366.
    [Theory]
    [InlineData(Language.Spanish, "¿dónde es la reunión anual?")]
    [InlineData(Language.Spanish, "¿cuándo es la asamblea?")]
    public async Task The_annual_meeting_of_2024_is_in_Brazil_on_a_day_to_be_defined(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.AssemblyPlanned(2024));
        mira.Hears("Brasil");
        mira.Hears(say => say.DateToBeDefined());
    }

    [Theory]
    [InlineData(Language.Spanish, "che, ¿blockchain trató alguna vez la red?")]
    [InlineData(Language.English, "did the network ever deal with blockchain?")]
    [InlineData(Language.Portuguese, "a rede já tratou de blockchain alguma vez?")]
    [InlineData(Language.French, "le réseau a-t-il déjà traité de la blockchain ?")]
    public async Task What_is_not_in_the_documents_is_not_looked_for_beside_what_is(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.6.3");
        mira.Hears("blockchain");
        mira.DoesNotHear("3.9.1");
        mira.DoesNotHear(say => say.SearchSomeWords());
    }

    [Theory]
    [InlineData(Language.Spanish, "buscá todo sobre inteligencia artificial, es para una nota técnica del secretario", "inteligencia artificial")]
    [InlineData(Language.English, "search everything about artificial intelligence, I'm writing a technical note for the secretary", "artificial intelligence")]
    [InlineData(Language.Portuguese, "procura tudo sobre inteligencia artificial pfv, tô fazendo uma nota tecnica pro secretário", "inteligencia artificial")]
    [InlineData(Language.French, "cherche tout sur intelligence artificielle, je prépare une note technique pour le secrétaire", "intelligence artificielle")]
    public async Task Why_something_is_looked_for_is_not_looked_for(Language language, string question, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.SearchTitle(words));
        mira.DoesNotHear(say => say.SearchSomeWords());
    }

    [Theory]
    [InlineData(Language.Spanish, "busca blokchain")]
    [InlineData(Language.English, "search for blokchain")]
    [InlineData(Language.Portuguese, "procura blokchain")]
    [InlineData(Language.French, "cherche blokchain")]
    public async Task A_misspelt_word_is_found_as_the_documents_write_it(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("3.6.3");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿Haití aparece en algún documento de ustedes?")]
    [InlineData(Language.English, "does Haiti appear anywhere in your documents?")]
    [InlineData(Language.Portuguese, "o Haiti aparece em algum documento de vocês?")]
    [InlineData(Language.French, "Haiti apparait quelque part dans vos documents??")]
    public async Task A_country_that_no_document_names_is_said_to_be_in_none(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears(say => say.CountryNothing(say.Country("HT"), say.AllOf(["2019", "2023", "2024"])));
    }

    [Theory]
    [InlineData(Language.Spanish, "q paso con el software ese de desastres que le dieron a Bahamas, cmo se llamaba")]
    [InlineData(Language.English, "what happened to that disaster software they gave to the Bahamas, what was it called")]
    [InlineData(Language.Portuguese, "o que aconteceu com aquele software de desastres que deram pras Bahamas, como chamava")]
    [InlineData(Language.French, "c'était quoi ce logiciel de catastrophes donné aux Bahamas, comment il s'appelait")]
    public async Task What_was_given_to_a_country_is_found_in_the_year_that_tells_of_it(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.PublicSoftware, language);
        await mira.Says(question);
        mira.Hears("3.7.2");
        mira.Hears("SINMA-LAT");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué es ese documento de lineamientos del que hablan todos?")]
    [InlineData(Language.English, "what is this interamerican guidelines document ppl keep talking about")]
    [InlineData(Language.Portuguese, "que documento de diretrizes é esse que todo mundo fala?")]
    [InlineData(Language.French, "c'est quoi ce document de lignes directrices dont tout le monde parle ?")]
    public async Task Guidelines_are_lineamientos_and_no_guide(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(question);
        mira.Hears("3.4.3");
        mira.DoesNotHear("3.2.1 Guía");
    }
}

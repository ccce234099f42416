using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>One thing of the documents, spoken of by its country or by a word that hardly anything else has, wherever that stands.</summary>
public sealed class AlludingTests
{
    [Theory]
    [InlineData(Language.Spanish, "el taller en Bolivia, ¿hay noticia?", "¿y cuándo fue?")]
    [InlineData(Language.English, "that workshop in Bolivia, any news on it?", "and when was that?")]
    [InlineData(Language.Portuguese, "a oficina na Bolívia, tem notícia?", "e quando foi?")]
    [InlineData(Language.French, "l'atelier en Bolivie, il y a un article ?", "et c'était quand ?")]
    public async Task Something_not_foreseen_is_found_by_its_country_and_spoken_of_further(Language language, string question, string further)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(question);
        mira.Hears("Interoperability Workshop in Bolivia");
        mira.Hears("/taller-interoperaibilidad-en-bolivia/");
        await mira.Says(further);
        mira.Hears("Interoperability Workshop in Bolivia");
        mira.Hears(say => say.AnnexTitle(2023));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 12 países", "sí", "el taller en Bolivia, ¿hay noticia?")]
    [InlineData(Language.English, "we met yesterday, 12 countries", "yes", "that workshop in Bolivia, any news on it?")]
    [InlineData(Language.Portuguese, "ontem nos reunimos, 12 países", "sim", "a oficina na Bolívia, tem notícia?")]
    [InlineData(Language.French, "on s'est réunis hier, 12 pays", "oui", "l'atelier en Bolivie, il y a un article ?")]
    public async Task What_was_just_recorded_is_not_what_is_alluded_to(Language language, string told, string yes, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(yes);
        await mira.Says(question);
        mira.Hears("Interoperability Workshop in Bolivia");
        mira.DoesNotHear("Regional cross-border digital signature webinar");
    }

    [Theory]
    [InlineData(Language.Spanish, "el seminario ese de Jamaica cuándo fue")]
    [InlineData(Language.English, "when was that seminar in Jamaica")]
    [InlineData(Language.Portuguese, "quando foi aquele seminário na Jamaica")]
    [InlineData(Language.French, "c'était quand le séminaire en Jamaïque")]
    public async Task The_seminar_of_a_country_is_that_one_in_whichever_year(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(question);
        mira.Hears("Kingston, Jamaica");
        mira.Hears(mira.Day("2023-02-15"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué es el PIDA?")]
    [InlineData(Language.English, "what is PIDA?")]
    [InlineData(Language.Portuguese, "o que é o PIDA?")]
    [InlineData(Language.French, "c'est quoi le PIDA ?")]
    public async Task A_word_that_only_a_report_has_leads_to_its_activity(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(question);
        mira.Hears("3.2.3 Discusión y análisis de guía de datos anticorrupción");
        mira.Hears("(PIDA)");
    }

    [Fact]
    public async Task Who_pays_is_not_what_is_paid_for()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData);
        await mira.Says("y la OEA en qué pone recursos este año");
        mira.Hears("3.4.1 · 3.4.2 · 3.4.3 · 3.4.4");
        mira.DoesNotHear("3.8.3");
    }

    [Fact]
    public async Task Why_something_was_not_done_is_asked_and_not_told()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData);
        await mira.Says("lo del estudio de compras tic por qué no se hizo");
        mira.Hears("As this year the Study was not carried out");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿se hicieron los webinars del 20 de noviembre de 2023?")]
    [InlineData(Language.English, "did the webinars of 20 November 2023 take place?")]
    [InlineData(Language.Portuguese, "os webinars de 20 de novembro de 2023 aconteceram?")]
    [InlineData(Language.French, "les webinaires du 20 novembre 2023 ont eu lieu ?")]
    public async Task What_was_only_announced_is_said_to_be_so(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.StateHeading(LineState.Unconfirmed));
        mira.Hears("3.1.2");
        mira.DoesNotHear("3.1.1");
    }
}

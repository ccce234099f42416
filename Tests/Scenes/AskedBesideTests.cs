using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Small things said in passing: once in another language, a thanks behind a receipt, who must agree, where one is now.</summary>
public sealed class AskedBesideTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿en qué estamos?", "lo mismo en inglés para el equipo", Language.English)]
    [InlineData(Language.English, "where do we stand?", "the same in Spanish for the team", Language.Spanish)]
    [InlineData(Language.Portuguese, "como estamos?", "o mesmo em espanhol para a equipe", Language.Spanish)]
    [InlineData(Language.French, "où en sommes-nous ?", "la même chose en espagnol pour l'équipe", Language.Spanish)]
    public async Task One_answer_in_another_language_leaves_the_persons_own(Language language, string asked, string once, Language other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(asked);
        await mira.Says(once);
        mira.Hears(Say.In(other).StandingTitle("2024"));
        mira.DoesNotHear(Say.In(other).LanguageSet());
        await mira.Says(mira.Say.ExSettings());
        mira.Hears(say => say.SettingsTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "ponle fecha al webinar regional: 12 de junio a las 10", "gracias", "me avisan que se corre al 19, misma hora")]
    [InlineData(Language.English, "set the regional webinar for 12 June at 10", "thanks", "they tell me it moves to the 19th, same time")]
    [InlineData(Language.Portuguese, "marca o webinar regional para 12 de junho às 10", "obrigada", "me avisam que passa pro dia 19, mesma hora")]
    [InlineData(Language.French, "fixe le webinaire régional au 12 juin à 10h", "merci", "on me dit que c'est décalé au 19, même heure")]
    public async Task A_thanks_does_not_put_the_receipt_out_of_sight(Language language, string set, string thanks, string moved)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(set);
        await mira.Says(thanks);
        await mira.Says(moved);
        var last = scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>().OrderBy(entry => entry.RecordedAt).Last();
        Assert.Equal((new DateOnly(2024, 6, 19), "3.2.2"), (last.On, last.Obligation.Activity.Code));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿eso tiene que pasar por alguien antes?")]
    [InlineData(Language.English, "must somebody approve this?")]
    [InlineData(Language.Portuguese, "isso aí tem que passar por alguém antes?")]
    [InlineData(Language.French, "c'est définitif tout de suite ou il faut un feu vert ?")]
    public async Task What_needs_agreement_is_told(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(asked);
        mira.Hears(say => say.WhatNeedsAgreement());
    }

    [Theory]
    [InlineData(Language.Spanish, "también póngame la hora de Guatemala por favor", "America/Guatemala")]
    [InlineData(Language.English, "also I'm working out of Castries now, not Washington", "America/St_Lucia")]
    [InlineData(Language.Portuguese, "agora estou em Manaus", "America/Manaus")]
    [InlineData(Language.French, "maintenant je travaille depuis Bogota", "America/Bogota")]
    public async Task Where_one_is_sets_the_zone(Language language, string told, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(told);
        mira.Hears(zone);
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de vacaciones del 3 al 14 de junio")]
    [InlineData(Language.English, "I'm on leave from 3 to 14 June")]
    [InlineData(Language.Portuguese, "estou de férias de 3 a 14 de junho")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin")]
    public async Task The_settings_show_the_absence(Language language, string away)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(away);
        await mira.Says(mira.Say.ExSettings());
        mira.Hears(mira.Say.AbsenceDays(mira.Day("2024-06-03"), mira.Day("2024-06-14")));
    }

    [Theory]
    [InlineData(Language.Spanish, "3.1.3", "¿quién es el responsable?")]
    [InlineData(Language.English, "3.1.3", "who is responsible?")]
    [InlineData(Language.Portuguese, "3.1.3", "quem é o responsável?")]
    [InlineData(Language.French, "3.1.3", "qui est responsable ?")]
    public async Task Who_is_responsible_for_an_activity_is_answered_before_its_card(Language language, string code, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(code);
        await mira.Says(asked);
        mira.Hears(say => say.NoResponsible("3.1.3"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quiénes no se reunieron este año?", "mándales un recordatorio")]
    [InlineData(Language.English, "who has not met this year?", "send them a nudge")]
    [InlineData(Language.Portuguese, "quem não se reuniu este ano?", "manda uma cobrança pra eles")]
    [InlineData(Language.French, "qui ne s'est pas réuni cette année ?", "relance-les")]
    public async Task Where_no_reminder_of_meetings_is_open_the_meetings_are_what_is_asked_for_and_nothing_else(Language language, string asked, string nudge)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(asked);
        await mira.Says(nudge);
        mira.Hears(say => say.NudgeFirstAsk(7));
        mira.Hears(say => say.ReminderTitleQuarter(say.Group(WorkingGroups.Cybersecurity.Value), say.Quarter(2)));
        Assert.DoesNotContain("3.3.1", mira.Heard, StringComparison.Ordinal);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        await mira.Says("ok");
        Assert.Equal(7, scene.World.Current.Ledger(2024).Entries.OfType<AskedAgain>().Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "el viernes nos reunimos, 14 personas")]
    [InlineData(Language.English, "we met on Friday, 14 people")]
    [InlineData(Language.Portuguese, "nos reunimos na sexta, 14 pessoas")]
    [InlineData(Language.French, "on s'est réunis vendredi, 14 personnes")]
    public async Task People_are_no_countries(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        var held = Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        Assert.Equal((new DateOnly(2024, 5, 17), null), (held.Facts.HeldOn, held.Facts.Countries));
    }
}

using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What is said beside an open form: it is filled and sent in one breath, given a reason, given up, begun anew, or asked about.</summary>
public sealed class BesideAFormTests
{
    [Theory]
    [InlineData(Language.Spanish, "el viernes nos reunimos", "14 países, sí guardalo")]
    [InlineData(Language.Spanish, "el viernes nos reunimos", "virtual, 14 países. ta, guardala")]
    [InlineData(Language.English, "we met on Friday", "14 countries. ok save it")]
    [InlineData(Language.Portuguese, "nos reunimos na sexta", "14 países, pode salvar")]
    [InlineData(Language.French, "on s'est réunis vendredi", "14 pays, enregistre")]
    public async Task What_comes_with_a_yes_is_filled_in_and_recorded(Language language, string told, string more)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(more);
        mira.Hears(say => say.ReceiptTitle());
        Assert.Equal((new DateOnly(2024, 5, 17), 14), (Held(scene).HeldOn, Held(scene).Countries));
    }

    [Theory]
    [InlineData(Language.Spanish, "el viernes nos reunimos", "14 países, lo confirmo después")]
    [InlineData(Language.English, "we met on Friday", "14 countries, I'd say")]
    [InlineData(Language.Portuguese, "nos reunimos na sexta", "14 países, depois eu confirmo")]
    [InlineData(Language.French, "on s'est réunis vendredi", "14 pays, je confirmerai plus tard")]
    public async Task What_is_not_sure_yet_is_filled_in_and_not_recorded(Language language, string told, string more)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(more);
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "la estrategia de comunicaciones no se va a hacer", "la secretaría se encarga de la comunicación de todos los grupos")]
    [InlineData(Language.Spanish, "la estrategia de comunicaciones no se va a hacer", "porque todavía no hay sede confirmada")]
    [InlineData(Language.English, "the communications strategy will not be done", "the Secretariat takes over the communication of all groups")]
    [InlineData(Language.English, "we drop the comms strategy", "the OAS press office is doing it instead")]
    [InlineData(Language.Portuguese, "a estratégia de comunicação não vai mais ser feita, pode tirar do plano", "a secretaria vai assumir a comunicação de todos os grupos")]
    [InlineData(Language.French, "la stratégie de communication ne se fera pas", "le secrétariat prend en charge la communication de tous les groupes")]
    public async Task A_statement_is_the_reason_that_is_missing(Language language, string told, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        await mira.Says(why);
        mira.Hears($"{mira.Say.AskWords()}: {why.Replace("porque ", "", StringComparison.Ordinal)}");
        await mira.Says(mira.Say.ButtonRecord());
        var proposal = Assert.IsType<Proposed>(Assert.Single(scene.World.Current.Ledger(2024).Entries));
        Assert.Equal("3.4.4", proposal.What.Activity.Code);
    }

    [Theory]
    [InlineData(Language.Spanish, "El taller 3.1.1 no sale en este semestre. Tenemos que pasarlo a septiembre porque el país anfitrión no confirmó.", "el país anfitrión no confirmó")]
    [InlineData(Language.English, "The workshop 3.1.1 will not happen this semester. We have to move it to September because the host country did not confirm.", "the host country did not confirm")]
    [InlineData(Language.Portuguese, "A oficina 3.1.1 não vai sair neste semestre. Precisamos adiar para setembro porque o país anfitrião não confirmou.", "o país anfitrião não confirmou")]
    [InlineData(Language.French, "L'atelier 3.1.1 ne se fera pas ce semestre. Il faut le reporter à septembre parce que le pays hôte n'a pas confirmé.", "le pays hôte n'a pas confirmé")]
    public async Task The_reason_beside_the_new_time_is_kept(Language language, string told, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears($"{mira.Say.AskWords()}: {why}");
        mira.Hears("2024-09-30");
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar no llega para junio", "uy, me acaba de escribir que sí puede. Olvídalo")]
    [InlineData(Language.English, "we won't manage the webinar by June", "Ugh, he just wrote that he can do June after all. Undo that")]
    [InlineData(Language.Portuguese, "não vamos conseguir fazer o webinar até junho", "opa, ele acabou de escrever que dá sim. Esquece")]
    [InlineData(Language.French, "on n'arrivera pas à faire le webinaire d'ici juin", "ah, il vient d'écrire qu'il peut finalement. Laisse tomber")]
    public async Task What_ends_with_giving_it_up_gives_it_up(Language language, string told, string end)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        mira.Hears("3.7.1");
        await mira.Says(end);
        mira.Hears(say => say.Cancelled());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 12 de abril", "no, espera, empecemos de nuevo, miraba otras notas")]
    [InlineData(Language.English, "we met on 12 April", "no wait, start over, I was looking at the wrong notes")]
    [InlineData(Language.Portuguese, "nos reunimos em 12 de abril", "não, espera, vamos começar de novo, eu estava olhando outras notas")]
    [InlineData(Language.French, "on s'est réunis le 12 avril", "non attends, on recommence, je regardais d'autres notes")]
    public async Task Starting_over_keeps_nothing_of_the_form(Language language, string told, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(again);
        mira.Hears(say => say.StartedAgainWithoutForm());
        await mira.Says("ok");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "te dejo esta evidencia https://www.redgealc.org/n/1", "es del webinar del primer semestre")]
    [InlineData(Language.English, "here is some evidence https://www.redgealc.org/n/1", "it is from the webinar of the first semester")]
    [InlineData(Language.Portuguese, "deixo esta evidência https://www.redgealc.org/n/1", "é do webinar do primeiro semestre")]
    [InlineData(Language.French, "je laisse cette preuve https://www.redgealc.org/n/1", "c'est celle du webinaire du premier semestre")]
    public async Task Which_activity_is_said_in_words(Language language, string told, string which)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.AskWhichActivity());
        await mira.Says(which);
        Assert.Equal("3.3.1", Assert.IsType<EvidenceAdded>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Activity.Code);
    }

    [Theory]
    [InlineData(Language.Spanish, "el documento regional va al 60 %", "muéstrame la ficha completa", "¿ya venía de 2023?")]
    [InlineData(Language.English, "the regional document is at 60 %", "now show me that activity in full", "was it there in 2023 already?")]
    [InlineData(Language.Portuguese, "o documento regional está em 60 %", "me mostra a ficha dele completa", "ele já vinha de 2023, não?")]
    [InlineData(Language.French, "le document régional en est à 60 %", "montre-moi sa fiche complète", "il y était déjà en 2023 ?")]
    public async Task The_activity_of_the_form_can_be_asked_about(Language language, string told, string full, string before)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(told);
        await mira.Says(full);
        mira.Hears($"{mira.Say.FieldWhere()}:");
        mira.Hears("3.6.2 Actualización documento regional");
        mira.Hears(say => say.FormStillOpen());
        await mira.Says(before);
        mira.Hears("3.6.3 Regional document");
    }

    [Theory]
    [InlineData(Language.Spanish, "reunión de ciberseguridad el 17 de abril, 11 países", "corrección, fue el 18")]
    [InlineData(Language.English, "cybersecurity meeting on 17 April, 11 countries", "Correction, it was the 18th")]
    [InlineData(Language.Portuguese, "reunião de cibersegurança em 17 de abril, 11 países", "correção, foi no dia 18")]
    [InlineData(Language.French, "réunion cybersécurité le 17 avril, 11 pays", "correction, c'était le 18")]
    public async Task A_day_without_its_month_is_of_the_month_that_was_told(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(right);
        Assert.Equal(new DateOnly(2024, 4, 18), Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "la lista de listas de confianza va al 40 %", "perdón, 30, no 40")]
    [InlineData(Language.English, "the list of trusted lists is at 40 %", "sorry, 30, not 40")]
    [InlineData(Language.Portuguese, "a lista de listas de confiança está em 40 %", "desculpa, 30, não 40")]
    [InlineData(Language.French, "la liste des listes de confiance en est à 40 %", "pardon 30, pas 40")]
    public async Task A_number_puts_the_share_right(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(right);
        mira.Hears($"{mira.Say.AskPercent()}: 30");
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 7 de mayo", "virtual, 8 países, hablamos del documento de firma digital")]
    [InlineData(Language.English, "we met on 7 May", "was virtual, 8 countries, we discussed the digital signature document")]
    [InlineData(Language.Portuguese, "nos reunimos em 7 de maio", "virtual, 8 países, falamos do documento de assinatura digital")]
    [InlineData(Language.French, "on s'est réunis le 7 mai", "en ligne, 8 pays, on a parlé de la signature numérique")]
    public async Task What_a_meeting_was_about_makes_no_other_meeting_of_it(Language language, string told, string more)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(more);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal((new DateOnly(2024, 5, 7), 8), (Held(scene).HeldOn, Held(scene).Countries));
        Assert.NotNull(Held(scene).Decided);
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 8 de mayo", "¿viste el partido de ayer?")]
    [InlineData(Language.English, "we met on 8 May", "did you see the match yesterday?")]
    [InlineData(Language.Portuguese, "nos reunimos em 8 de maio", "vc viu o jogo do flamengo ontem?")]
    [InlineData(Language.French, "on s'est réunis le 8 mai", "tu as vu le match d'hier ?")]
    public async Task The_match_of_yesterday_is_no_day_of_the_meeting(Language language, string told, string aside)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(aside);
        await mira.Says(mira.Say.BackToForm());
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(new DateOnly(2024, 5, 8), Held(scene).HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué viene para nosotros?", "anote entonces el 26 de junio")]
    [InlineData(Language.English, "what is coming for us?", "put it down for 26 June then")]
    [InlineData(Language.Portuguese, "o que vem para a gente?", "anota então para 26 de junho")]
    [InlineData(Language.French, "qu'est-ce qui vient pour nous ?", "note-le alors pour le 26 juin")]
    public async Task A_bare_date_with_a_list_in_sight_is_of_one_of_those_and_asked_for(Language language, string asked, string date)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(asked);
        await mira.Says(date);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        mira.Hears(say => say.AskWhichActivity());
    }

    [Theory]
    [InlineData(Language.Spanish, "El grupo acordó no hacer la estrategia de comunicaciones (3.4.4). Por favor darla de baja.")]
    [InlineData(Language.English, "The group agreed not to do the communications strategy (3.4.4). Please drop it.")]
    [InlineData(Language.Portuguese, "O grupo decidiu não fazer a estratégia de comunicação (3.4.4). Favor dar baixa.")]
    [InlineData(Language.French, "Le groupe a décidé de ne pas faire la stratégie de communication (3.4.4). Merci de l'abandonner.")]
    public async Task What_is_dropped_is_not_put_off(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        mira.Hears($"{mira.Say.AskStatus()}: {mira.Say.ChoiceDecidedOtherwise()}");
    }

    private static MeetingFacts Held(Scene scene) => Assert.IsType<MeetingHeld>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Facts;

    [Theory]
    [InlineData(Language.Spanish, "es que la prensa de la OEA lo hace", "la prensa de la OEA lo hace")]
    [InlineData(Language.English, "cause the OAS press office doin it instead", "the OAS press office doin it instead")]
    [InlineData(Language.Portuguese, "é que a assessoria da OEA vai fazer", "a assessoria da OEA vai fazer")]
    [InlineData(Language.French, "vu que le bureau de presse de l'OEA s'en charge", "le bureau de presse de l'OEA s'en charge")]
    public async Task A_word_that_gives_a_reason_at_the_head_of_a_sentence_is_left_out(Language language, string said, string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(language switch { Language.English => "we drop 3.4.4", Language.French => "on laisse tomber la 3.4.4", Language.Portuguese => "vamos cancelar a 3.4.4", _ => "damos de baja la 3.4.4" });
        await mira.Says(said);
        mira.Hears($"{mira.Say.AskWords()}: {why}");
    }
}

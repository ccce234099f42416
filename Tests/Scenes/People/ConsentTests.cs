using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Yes and no to what cannot be done by mistake: in whatever words, and never by what is no yes.</summary>
public sealed class ConsentTests
{
    [Theory]
    [InlineData(Language.Spanish, "si, borra todo nomas")]
    [InlineData(Language.Spanish, "sí")]
    [InlineData(Language.Spanish, "dale, bórralos, gracias por todo")]
    [InlineData(Language.Spanish, "confirmo")]
    [InlineData(Language.Spanish, "borralo todo por favor")]
    [InlineData(Language.Spanish, "sí, no hay problema")]
    [InlineData(Language.English, "yes go ahead. was nice working with allyuh")]
    [InlineData(Language.English, "erase everything please")]
    [InlineData(Language.English, "yes please, no problem")]
    [InlineData(Language.English, "ok do it")]
    [InlineData(Language.Portuguese, "pode apagar")]
    [InlineData(Language.Portuguese, "sim, pode apagar tudo, obrigada")]
    [InlineData(Language.Portuguese, "apaga")]
    [InlineData(Language.French, "je confirme")]
    [InlineData(Language.French, "oui, effacez tout, merci")]
    [InlineData(Language.French, "allez-y")]
    [InlineData(Language.French, "vous pouvez effacer")]
    public async Task A_yes_is_heard_in_many_forms(Language language, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await AskedAsync(scene, language);
        await tomas.Says(yes);
        tomas.Hears(say => say.ForgottenText());
        Assert.DoesNotContain(scene.World.Current.People, person => person.Name == "Tomás");
    }

    [Theory]
    [InlineData(Language.Spanish, "sí, pero todavía no")]
    [InlineData(Language.Spanish, "sí, menos mis informes")]
    [InlineData(Language.Spanish, "borra la reunión de ayer")]
    [InlineData(Language.Spanish, "sí, el 1 de julio")]
    [InlineData(Language.English, "yes, after Friday")]
    [InlineData(Language.English, "yes but keep my reports")]
    [InlineData(Language.English, "delete only my e-mail")]
    [InlineData(Language.English, "sure, if I can come back later")]
    [InlineData(Language.Portuguese, "sim, só o e-mail")]
    [InlineData(Language.Portuguese, "pode apagar, mas não agora")]
    [InlineData(Language.French, "oui, sauf mes déclarations")]
    [InlineData(Language.French, "oui, quand j'aurai fini")]
    public async Task A_yes_that_keeps_something_back_is_asked_again_and_does_nothing(Language language, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await AskedAsync(scene, language);
        await tomas.Says(yes);
        tomas.DoesNotHear(say => say.ForgottenText());
        Assert.Contains(scene.World.Current.People, person => person.Name == "Tomás");
    }

    [Theory]
    [InlineData(Language.Spanish, "no, espera", "sí")]
    [InlineData(Language.Spanish, "espera, ¿qué viene para datos abiertos?", "sí, dale")]
    [InlineData(Language.Spanish, "no, mejor no", "ok")]
    [InlineData(Language.English, "No, wait, what is coming up for open data?", "Yes send")]
    [InlineData(Language.English, "hold on", "yes")]
    [InlineData(Language.Portuguese, "não, espera aí", "sim")]
    [InlineData(Language.Portuguese, "não, calma, o que vem para dados abertos?", "pode ser")]
    [InlineData(Language.French, "non, attendez", "oui")]
    [InlineData(Language.French, "non, qu'est-ce qui vient pour les données ouvertes ?", "oui, allez-y")]
    public async Task A_no_closes_the_question_for_the_next_yes(Language language, string no, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = await AskedAsync(scene, language);
        await tomas.Says(no);
        await tomas.Says(yes);
        tomas.DoesNotHear(say => say.ForgottenText());
        Assert.Contains(scene.World.Current.People, person => person.Name == "Tomás");
    }

    [Theory]
    [InlineData(Language.Spanish, "apruebo el informe de 2024", "no, espera, hay un error", "sí, registra")]
    [InlineData(Language.English, "the report of 2024 was approved", "No, wait, the link is broken. Return it and ask her to correct the link", "Yes send")]
    [InlineData(Language.Portuguese, "o relatório de 2024 foi aprovado", "não, espera, falta um link", "sim, manda")]
    [InlineData(Language.French, "le rapport de 2024 a été approuvé", "non, attendez, il manque un lien", "oui, envoyez")]
    public async Task An_approval_that_was_stopped_is_not_recorded_by_a_later_yes(Language language, string words, string no, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(words);
        ana.Hears(say => say.ApproveAsk(2024));
        await ana.Says(no);
        await ana.Says(yes);
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
        await ana.Says(words);
        await ana.Says(yes);
        Assert.NotNull(scene.World.Current.Ledger(2024).Approval);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué viene para datos abiertos?", "sí")]
    [InlineData(Language.English, "what's coming up for open data?", "yes")]
    [InlineData(Language.Portuguese, "o que vem para dados abertos?", "sim")]
    [InlineData(Language.French, "qu'est-ce qui vient pour les données ouvertes ?", "oui")]
    public async Task A_yes_behind_another_question_shows_the_approval_again(Language language, string question, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Sends(new Tell(TellKind.Approve) { Day = "2024" });
        await ana.Says(question);
        await ana.Says(yes);
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
        ana.Hears(say => say.ApproveAsk(2024));
    }

    [Theory]
    [InlineData(Language.English, "pls forget me, I leaving the ministry friday")]
    [InlineData(Language.English, "forget me, I no longer coordinate")]
    [InlineData(Language.Spanish, "bórrame, dejo el ministerio el viernes")]
    [InlineData(Language.Portuguese, "apague meus dados, vou deixar o ministério na sexta")]
    [InlineData(Language.French, "oubliez-moi, je quitte le ministère vendredi")]
    public async Task Who_leaves_and_asks_to_be_forgotten_passes_nothing_on(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(words);
        mira.Hears(say => say.ForgetAsk());
    }

    private static async Task<Actor> AskedAsync(Scene scene, Language language)
    {
        var tomas = scene.Named("Tomás", language);
        await tomas.Says(tomas.Say.ExHelp());
        await scene.Secretariat().Sends(new ChangeRoster(scene.Who("Tomás").Id.Handle, Role.Coordinator, "open-data", "2024-05-20", Sure: true));
        await tomas.Sends(new ForgetMe());
        tomas.Hears(say => say.ForgetAsk());
        return tomas;
    }
}

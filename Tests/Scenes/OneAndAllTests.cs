using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>From one group to all of them and back, and up to which day.</summary>
public sealed class OneAndAllTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿en qué meses nos reunimos en 2023?", "¿y quién se reunió más?")]
    [InlineData(Language.English, "in which months did we meet in 2023?", "so who met the most?")]
    [InlineData(Language.Portuguese, "em que meses a gente se reuniu em 2023?", "quem se reuniu mais então")]
    [InlineData(Language.French, "quels mois s'est-on réunis en 2023 ?", "et qui s'est réuni le plus ?")]
    public async Task Who_met_most_is_asked_of_all_in_that_year(Language language, string one, string all)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(one);
        await mira.Says(all);
        mira.Hears(say => say.Group(WorkingGroups.Interoperability.Value));
        mira.Hears("2023");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuántas reuniones tuvo firma digital en 2023?", "¿y quién no llegó a 4?")]
    [InlineData(Language.English, "how many meetings did digital signature have in 2023?", "and who didn't get to 4?")]
    [InlineData(Language.Portuguese, "quantas reuniões teve assinatura digital em 2023?", "e quem não chegou a 4?")]
    [InlineData(Language.French, "combien de réunions a eu signature numérique en 2023 ?", "et qui n'est pas arrivé à 4 ?")]
    public async Task Who_did_not_is_asked_of_all(Language language, string one, string all)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(one);
        await mira.Says(all);
        mira.Hears(say => say.Group(WorkingGroups.Measurement.Value));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién no se reunió este año?", "¿y nosotros cuántas llevamos?")]
    [InlineData(Language.English, "who has not met this year?", "and us, how many do we have?")]
    [InlineData(Language.Portuguese, "quem não se reuniu este ano?", "e nós, estamos com quantas?")]
    [InlineData(Language.French, "qui n'a pas fait de réunion cette année ?", "et nous on en est à combien")]
    public async Task We_after_all_are_ones_own_group(Language language, string all, string we)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(all);
        await mira.Says(we);
        mira.Hears(say => say.Group(WorkingGroups.OpenData.Value));
        mira.DoesNotHear(mira.Say.Group(WorkingGroups.Cybersecurity.Value));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué me queda por hacer antes del 30 de junio?")]
    [InlineData(Language.English, "what is left for us to do before 30 June?")]
    [InlineData(Language.Portuguese, "o que falta fazer antes de 30 de junho?")]
    [InlineData(Language.French, "il me reste quoi à faire avant le 30 juin ?")]
    public async Task What_is_due_on_the_last_day_of_a_month_is_due_before_it(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(asked);
        mira.Hears("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cómo vamos con los 2 grupos nuevos?")]
    [InlineData(Language.English, "how are we with the 2 new groups, inclusion and green")]
    [InlineData(Language.Portuguese, "como estamos com os 2 novos grupos?")]
    [InlineData(Language.French, "où en est-on avec les 2 nouveaux groupes ?")]
    public async Task Two_new_groups_are_no_second_of_the_month(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(asked);
        mira.Hears("3.9i.1");
        mira.Hears("3.9i.2");
    }

    [Fact]
    public async Task What_goes_out_on_a_day_is_no_absence()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Secretariat(Language.English).Says("what is going out on the 30 of May? in Trinidad is holiday");
        Assert.Empty(scene.World.Current.Roster.Entries.OfType<GealcBot.Plans.People.WentAway>());
    }

    [Theory]
    [InlineData(Language.Spanish, "no me escribas los lunes temprano que estoy en comité")]
    [InlineData(Language.English, "don't write to me on Mondays, I am in committee")]
    [InlineData(Language.French, "ne m'écris pas les lundis matin, je suis en comité")]
    public async Task A_weekday_of_every_week_is_no_day_until_which_reminders_pause(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(asked);
        mira.DoesNotHear(mira.Day("2024-05-27"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no ha empezado todavía mi grupo?")]
    [InlineData(Language.English, "what has my group not started yet?")]
    [InlineData(Language.Portuguese, "o q meu grupo ainda nao comecou")]
    [InlineData(Language.French, "qu'est-ce que mon groupe n'a pas encore commencé ?")]
    public async Task What_has_not_begun_is_not_in_progress(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(asked);
        mira.Hears("3.4.1");
    }
}

using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A list with one kind of thing taken out, of all that has no place yet, and of all of an area.</summary>
public sealed class LeavingOutTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué vence en junio?", "quita los webinars", "y en el segundo semestre")]
    [InlineData(Language.English, "what is due in June?", "without the webinars", "and in the second semester")]
    [InlineData(Language.Portuguese, "o que vence em junho?", "tira os webinars", "e no segundo semestre")]
    [InlineData(Language.French, "qu'est-ce qui vient en juin ?", "sans les webinaires", "et au second semestre")]
    public async Task A_kind_is_left_out_and_stays_left_out(Language language, string question, string without, string later)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.2.2 Webinar");
        await mira.Says(without);
        mira.Hears(say => say.WithoutThese(say.WebinarsOf()));
        mira.Hears("3.1.1 Taller");
        mira.DoesNotHear("3.2.2 Webinar");
        await mira.Says(later);
        mira.Hears(say => say.WithoutThese(say.WebinarsOf()));
        mira.DoesNotHear("3.3.2 Webinar");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué actividades tienen lugar a definir?")]
    [InlineData(Language.English, "which activities have no venue yet?")]
    [InlineData(Language.Portuguese, "quais atividades estão sem local definido?")]
    [InlineData(Language.French, "quelles activités sont encore sans lieu ?")]
    public async Task What_has_no_place_yet_is_listed(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.Capital(say.VenueToBeDefined()));
        mira.Hears("3.2.1 GobCamp");
        mira.Hears("3.4.4");
        mira.DoesNotHear("3.1.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cómo vamos en servicios transfronterizos?")]
    [InlineData(Language.English, "what is the status of cross-border services?")]
    [InlineData(Language.Portuguese, "como estamos em serviços transfronteiriços?")]
    [InlineData(Language.French, "où en est-on des services transfrontaliers ?")]
    public async Task How_an_area_stands_is_told_of_that_area(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears("3.1.8");
        mira.DoesNotHear("3.2.1");
    }

    [Theory]
    [InlineData("quiero que los avisos me lleguen solo los lunes a las 8")]
    [InlineData("pon en pausa los avisos de todo el mundo hasta el 3 de junio")]
    public async Task What_cannot_be_set_as_it_was_said_sets_nothing(string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says(words);
        mira.Hears(say => say.RemindersIntro());
        mira.DoesNotHear(say => say.SettingsSaved());
    }
}

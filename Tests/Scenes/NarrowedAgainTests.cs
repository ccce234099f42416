using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A list that was narrowed is narrowed again, chosen from, and asked about: what was said before holds until it is changed.</summary>
public sealed class NarrowedAgainTests
{
    [Theory]
    [InlineData(Language.Spanish, "todo lo del segundo semestre", "la segunda", "y lo mismo pero del primero")]
    [InlineData(Language.English, "everything of the second semester", "the second one", "and the same but for the first")]
    [InlineData(Language.Portuguese, "tudo do segundo semestre", "a segunda", "e o mesmo mas do primeiro")]
    [InlineData(Language.French, "tout ce qui est prévu au second semestre", "la deuxième", "et la même chose mais pour le premier")]
    public async Task A_place_in_the_list_is_no_semester_and_the_same_of_the_other_one_is(Language language, string all, string second, string first)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(all);
        var listed = mira.Codes;
        await mira.Says(second);
        Assert.Equal(listed[1], mira.Codes[0]);
        mira.Hears($"{mira.Say.FieldWhere()}:");
        await mira.Says(all);
        await mira.Says(first);
        mira.Hears("3.1.1");
        mira.DoesNotHear("3.1.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "webinars de todos los grupos", "de esos, los que vencen hasta el 30/06")]
    [InlineData(Language.English, "webinars of all groups", "of those, the ones due by 30 June")]
    [InlineData(Language.Portuguese, "webinars de todos os grupos", "desses, os que vencem até 30/06")]
    [InlineData(Language.French, "webinaires de tous les groupes", "parmi ceux-là, ceux à faire d'ici le 30 juin")]
    public async Task Those_until_a_day_are_of_what_was_listed(Language language, string all, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(all);
        await mira.Says(until);
        Assert.Equal(["3.2.2", "3.3.1", "3.5.1", "3.7.1"], mira.Codes.Distinct());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no estaba previsto en 2023?", "solo los intercambios de cooperación horizontal", "¿alguna del anexo no tiene enlace?")]
    [InlineData(Language.English, "what was not foreseen in 2023?", "only the horizontal cooperation exchanges", "do any in the annex have no link?")]
    [InlineData(Language.Portuguese, "o que não estava previsto em 2023?", "só os intercâmbios de cooperação horizontal", "alguma do anexo está sem link?")]
    [InlineData(Language.French, "qu'est-ce qui n'était pas prévu en 2023 ?", "seulement les échanges de coopération horizontale", "y en a-t-il dans l'annexe sans lien ?")]
    public async Task What_was_not_foreseen_is_narrowed_by_words(Language language, string all, string narrower, string unproved)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(all);
        await mira.Says(narrower);
        mira.Hears(say => say.ItemsCount(3));
        mira.Hears("Argentina-Uruguay");
        mira.DoesNotHear("Ceremony");
        await mira.Says(unproved);
        mira.Hears("@firma");
        mira.DoesNotHear("Argentina-Uruguay");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo es el GobCamp?", "¿y en 2019?")]
    [InlineData(Language.English, "when is the GobCamp?", "and in 2019?")]
    [InlineData(Language.Portuguese, "quando é o GobCamp?", "e em 2019?")]
    [InlineData(Language.French, "c'est quand le GobCamp ?", "et en 2019 ?")]
    public async Task Of_two_lines_with_one_code_the_one_that_is_meant_is_shown(Language language, string asked, string then)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(asked);
        await mira.Says(then);
        mira.Hears("Quito");
        mira.DoesNotHear("bimensuales");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién paga el GobCamp de este año y dónde es?")]
    [InlineData(Language.English, "who is paying for the GobCamp this year and where is it?")]
    [InlineData(Language.Portuguese, "quem paga o GobCamp deste ano e onde vai ser?")]
    [InlineData(Language.French, "qui paie le GobCamp de cette année et où est-il ?")]
    public async Task Two_things_asked_of_one_activity_are_of_that_one(Language language, string both)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(both);
        mira.Hears("Países participantes");
        mira.Hears("3.2.1");
        mira.DoesNotHear("3.3.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cómo vamos con las reuniones de los grupos?", "¿qué grupo hizo más reuniones en 2023?")]
    [InlineData(Language.English, "how are the groups doing with their meetings?", "which group held the most meetings in 2023?")]
    [InlineData(Language.Portuguese, "como estamos com as reuniões dos grupos?", "qual grupo fez mais reunião em 2023?")]
    [InlineData(Language.French, "où en sont les groupes avec leurs réunions ?", "quel groupe a tenu le plus de réunions en 2023 ?")]
    public async Task How_the_meetings_stand_is_who_met_and_the_most_of_a_year_compares_no_years(Language language, string asked, string most)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(asked);
        mira.Hears("28");
        await mira.Says(most);
        mira.Hears(say => say.RankMost(say.RankMeetings("2023")));
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 21 de junio, no me mandes nada hasta que vuelva", "2024-06-21")]
    [InlineData(Language.English, "I'm on leave from 3 to 21 June, don't send me anything til I'm back", "2024-06-21")]
    [InlineData(Language.Portuguese, "semana que vem eu tô fora, de 27 a 31", "2024-05-31")]
    [InlineData(Language.French, "je suis en congé du 3 au 21 juin, rien avant que je sois de retour", "2024-06-21")]
    public async Task Who_will_be_back_is_away(Language language, string told, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day(until));
    }

    [Theory]
    [InlineData(Language.Spanish, "fija el webinar regional del primer semestre al 13 de junio")]
    [InlineData(Language.English, "set the regional webinar of the first semester to 13 June")]
    [InlineData(Language.Portuguese, "marca o webinar regional do primeiro semestre para 13 de junho")]
    [InlineData(Language.French, "peux-tu fixer le webinaire régional du premier semestre au 13 juin ?")]
    public async Task A_semester_does_not_run_to_a_day(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.DateSetTitle());
        mira.Hears("3.3.1");
        mira.Hears(mira.Day("2024-06-13"));
    }
}

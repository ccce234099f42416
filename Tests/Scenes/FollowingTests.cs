using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Chains of questions in which each changes one thing of the one before.</summary>
public sealed class FollowingTests
{
    public static TheoryData<Language, string[]> Upcoming => new()
    {
        { Language.Spanish, ["¿qué viene para ciberseguridad?", "¿y en 2023?", "¿y datos abiertos?", "solo webinars"] },
        { Language.English, ["what is coming for cybersecurity?", "and in 2023?", "what about open data?", "only webinars"] },
        { Language.Portuguese, ["o que vem para cibersegurança?", "e em 2023?", "e dados abertos?", "só webinars"] },
        { Language.French, ["qu'est-ce qui vient pour la cybersécurité ?", "et en 2023 ?", "et les données ouvertes ?", "seulement les webinaires"] },
    };

    [Theory]
    [MemberData(nameof(Upcoming))]
    public async Task A_year_then_a_group_then_a_kind_is_changed_and_the_rest_stays(Language language, string[] turns)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        var (cyber, open) = (mira.Say.Group("cybersecurity"), mira.Say.Group("open-data"));
        await mira.Says(turns[0]);
        mira.Hears(say => say.UpcomingTitleFor(cyber));
        mira.Hears(say => say.PlanAsOf(2024, mira.Day("2024-05-20")));
        await mira.Says(turns[1]);
        mira.Hears($"{cyber}, 2023");
        await mira.Says(turns[2]);
        mira.Hears($"{open}, 2023");
        await mira.Says(turns[3]);
        mira.Hears(open);
        mira.Hears("2023");
        mira.Hears(say => say.WebinarsOf());
    }

    public static TheoryData<Language, string[]> Met => new()
    {
        { Language.Spanish, ["¿quién se reunió en el primer semestre de 2023?", "¿y el segundo semestre?", "¿y en 2019?", "¿y quién no?"] },
        { Language.English, ["who met in the first semester of 2023?", "and the second semester?", "and in 2019?", "and who has not?"] },
        { Language.Portuguese, ["quem se reuniu no primeiro semestre de 2023?", "e no segundo semestre?", "e em 2019?", "e quem não?"] },
        { Language.French, ["qui s'est réuni au premier semestre 2023 ?", "et au second semestre ?", "et en 2019 ?", "et qui ne s'est pas réuni ?"] },
    };

    [Theory]
    [MemberData(nameof(Met))]
    public async Task Another_part_of_the_year_is_of_the_same_year_and_another_year_keeps_the_part(Language language, string[] turns)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(turns[0]);
        mira.Hears(say => say.WhoMetTitle($"{say.PeriodFirstSemester()} 2023"));
        await mira.Says(turns[1]);
        mira.Hears(say => say.WhoMetTitle($"{say.PeriodSecondSemester()} 2023"));
        await mira.Says(turns[2]);
        mira.Hears(say => $"{say.PeriodSecondSemester()} 2019");
        await mira.Says(turns[3]);
        mira.Hears(say => say.WhoHasNotMetTitle($"{say.PeriodSecondSemester()} 2019"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿y en 2023?", "para todos")]
    [InlineData(Language.English, "and in 2023?", "for everyone")]
    [InlineData(Language.Portuguese, "e em 2023?", "para todos")]
    [InlineData(Language.French, "et en 2023 ?", "pour tous")]
    public async Task A_button_is_a_question_that_can_be_followed(Language language, string year, string all)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says("3.3.2");
        await mira.Presses(say => say.ButtonUpcomingGroup(say.Group("cybersecurity")));
        await mira.Says(year);
        mira.Hears($"{mira.Say.Group("cybersecurity")}, 2023");
        await mira.Says(all);
        mira.Hears("2023");
        mira.DoesNotHear($"{mira.Say.Group("cybersecurity")}, 2023");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿y quién es responsable?", "¿qué evidencia hay de esa?")]
    [InlineData(Language.English, "and who is responsible?", "what evidence is there for that one?")]
    [InlineData(Language.Portuguese, "e quem é o responsável?", "que evidência há dessa?")]
    [InlineData(Language.French, "et qui est responsable ?", "quelle preuve y a-t-il de ça ?")]
    public async Task The_activity_in_sight_is_meant_until_another_is_named(Language language, string responsible, string evidence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says("3.3.2");
        await mira.Says(responsible);
        mira.Hears("3.3.2 Webinar regional sobre la materia");
        await mira.Says(evidence);
        mira.Hears(say => say.EvidenceNone("3.3.2, 2024"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿y en 2023?", "2023")]
    [InlineData(Language.English, "and in 2023?", "2023")]
    [InlineData(Language.Portuguese, "e em 2023?", "2023")]
    [InlineData(Language.French, "et en 2023 ?", "2023")]
    [InlineData(Language.Spanish, "¿y ciberseguridad?", "Ciberseguridad")]
    [InlineData(Language.English, "and the second semester?", "second semester")]
    public async Task With_nothing_before_it_says_what_it_understood_and_offers_whole_questions(Language language, string followUp, string understood)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(followUp);
        mira.Hears(say => say.UnderstoodOnly(understood));
        Assert.Equal(3, mira.Offered.Count);
        foreach (var question in mira.Offered.Where(words => words.Contains(understood, StringComparison.OrdinalIgnoreCase)))
        {
            await mira.Says(question);
            mira.DoesNotHear(say => say.NotUnderstood());
            mira.DoesNotHear(say => say.UnderstoodOnly(understood));
        }
    }

    [Fact]
    public async Task A_bare_group_belongs_to_the_question_before_for_half_an_hour_and_a_whole_follow_up_longer()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿quién se reunió en 2023?");
        await mira.Says("ciberseguridad");
        mira.Hears(say => say.WhoMetTitle($"{say.Group("cybersecurity")}, 2023"));
        scene.TimePasses(TimeSpan.FromMinutes(31));
        await mira.Says("innovación");
        mira.Hears(say => say.UpcomingTitleFor(say.Group("innovation")));
        await mira.Says("¿quién se reunió en 2023?");
        await mira.Says("¿y innovación?");
        mira.Hears(say => say.WhoMetTitle($"{say.Group("innovation")}, 2023"));
        scene.TimePasses(TimeSpan.FromHours(25));
        await mira.Says("¿y datos abiertos?");
        mira.Hears(say => say.UnderstoodOnly(say.Group("open-data")));
    }

    [Fact]
    public async Task A_new_question_owes_nothing_to_the_one_before()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("¿quién se reunió en 2023?");
        await mira.Says("¿qué viene?");
        mira.Hears(say => say.PlanAsOf(2024, mira.Day("2024-05-20")));
    }
}

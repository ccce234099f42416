using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Plans beside one another, what comes first and last, and what no plan foresaw and nothing proves.</summary>
public sealed class ComparingTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué cambió del plan 2023 al 2024?", "¿y en datos abiertos?")]
    [InlineData(Language.English, "what is different between the 2023 and the 2024 plan?", "and in open data?")]
    [InlineData(Language.Portuguese, "o que mudou do plano de 2023 para o de 2024?", "e em dados abertos?")]
    [InlineData(Language.French, "qu'est-ce qui change entre le plan 2023 et celui de 2024 ?", "et en données ouvertes ?")]
    public async Task Two_plans_are_told_apart_by_what_is_new_joined_and_gone(Language language, string question, string area)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.DifferencesTitle(2023, 2024));
        mira.Hears(say => say.DifferencesSize(39, 2023, 41, 2024, 13, 7));
        mira.Hears(say => say.AreaStory("New", ""));
        await mira.Says(area);
        mira.Hears(say => say.DifferencesWhat(2023, 2024, say.Group("open-data")));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué hay de nuevo en el plan respecto del anterior?")]
    [InlineData(Language.English, "what is new in the plan compared with last year's?")]
    [InlineData(Language.Portuguese, "o que há de novo no plano em relação ao anterior?")]
    [InlineData(Language.French, "quoi de neuf dans le plan par rapport au précédent ?")]
    public async Task Where_one_plan_is_spoken_of_it_stands_beside_the_one_before(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.DifferencesTitle(2023, 2024));
    }

    [Fact]
    public async Task A_longer_list_of_differences_has_its_next_page()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué cambió del plan 2023 al 2024?");
        var first = mira.Heard;
        await mira.Says("más");
        mira.Hears(say => say.DifferencesTitle(2023, 2024));
        Assert.NotEqual(first, mira.Heard);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuánto se cumplió en 2023?", "compáralo con 2019")]
    [InlineData(Language.English, "how much of 2023 was done?", "compare it with 2019")]
    [InlineData(Language.Portuguese, "quanto foi cumprido em 2023?", "compara com 2019")]
    [InlineData(Language.French, "combien d'activités ont été réalisées en 2023 ?", "compare avec 2019")]
    public async Task Another_year_to_compare_with_stands_beside_the_one_spoken_of(Language language, string question, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        await mira.Says(other);
        mira.Hears(say => say.CompareTitle(2019, 2023));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué grupo se reunió más en 2023?", "¿qué área cumplió menos en 2023?")]
    [InlineData(Language.English, "which group met most in 2023?", "which area completed least in 2023?")]
    [InlineData(Language.Portuguese, "qual grupo se reuniu mais em 2023?", "qual área cumpriu menos em 2023?")]
    [InlineData(Language.French, "quel groupe s'est le plus réuni en 2023 ?", "quel domaine a le moins réalisé en 2023 ?")]
    public async Task The_first_of_an_order_is_what_is_asked_for(Language language, string most, string least)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(most);
        mira.Hears(say => say.RankMost(say.RankMeetings("2023")));
        Assert.True(mira.Heard.IndexOf(mira.Say.Group("interoperability"), StringComparison.OrdinalIgnoreCase) < mira.Heard.IndexOf(mira.Say.Group("cybersecurity"), StringComparison.OrdinalIgnoreCase));
        await mira.Says(least);
        mira.Hears(say => say.RankLeast(say.RankDone("2023")));
        Assert.StartsWith("3.9 ", mira.Heard.Split('\n')[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no estaba previsto en 2023?", "¿alguna sin enlace?")]
    [InlineData(Language.English, "what was not foreseen in 2023?", "any of those without a link?")]
    [InlineData(Language.Portuguese, "o que não estava previsto em 2023?", "alguma sem link?")]
    [InlineData(Language.French, "qu'est-ce qui n'était pas prévu en 2023 ?", "lesquelles sont sans lien ?")]
    public async Task What_was_not_foreseen_and_has_no_link_is_told_apart(Language language, string annex, string without)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(annex);
        await mira.Says(without);
        mira.Hears(say => say.AnnexWithoutLink(2023));
        mira.Hears("@firma");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿dónde fue la asamblea de 2023?")]
    [InlineData(Language.English, "where was the XVII assembly held?")]
    [InlineData(Language.Portuguese, "onde foi a assembleia de 2023?")]
    [InlineData(Language.French, "où s'est tenue l'assemblée de 2023 ?")]
    public async Task An_assembly_is_where_its_annual_meeting_is(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("Santiago");
        mira.Hears(say => say.WhenPlanned());
    }
}

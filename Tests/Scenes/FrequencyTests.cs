using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>"Bimensual" is asked once in chat, and then it is a number.</summary>
public sealed class FrequencyTests
{
    private static readonly ActivityId OpenData = new(2019, "3.2.4", 2);

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Settled_once_it_counts_in_the_standing_of_2019_and_is_not_asked_again(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        Assert.Equal(1, Owed(scene));

        await mira.Says("3.2.4 2019");
        mira.Hears(say => say.FrequencyTitle("3.2.4", "bimensuales"));
        await mira.Presses(say => say.ButtonEveryTwoMonths(6));
        mira.Hears(say => say.FrequencySettledTitle("3.2.4", 6));
        mira.Hears(say => say.FrequencySettledByYou(mira.Day("2024-05-20")));
        Assert.Equal(6, Owed(scene));

        await mira.Presses(say => say.ButtonTwiceAMonth(24));
        mira.Hears(say => say.FrequencySettledTitle("3.2.4", 6));
        await mira.Says("3.2.4 2019");
        mira.DoesNotHear(say => say.FrequencyIntro());
        Assert.Equal(6, Owed(scene));
    }

    [Fact]
    public async Task Another_number_can_be_typed_within_reason()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("3.2.4 2019");
        await mira.Presses(say => say.ButtonThatMany(), ("times", "999"));
        mira.Hears(say => say.NeedPerYear(1, 52));
        await mira.Presses(say => say.ButtonThatMany(), ("times", "3"));
        mira.Hears(say => say.FrequencySettledTitle("3.2.4", 3));
        await mira.Presses(say => say.ButtonFrequencies(4));
        mira.Hears(say => say.FrequencyIntro());
    }

    [Fact]
    public async Task Others_are_not_asked()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Coordinator(WorkingGroups.OpenData);
        await ana.Says("3.2.4 2019");
        ana.Hears("bimensuales");
        ana.DoesNotHear(say => say.FrequencyIntro());
    }

    [Fact]
    public async Task A_plan_with_such_a_word_asks_on_its_receipt()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", "PLAN DE TRABAJO 2025\n\n3.1) Datos abiertos\n\n3.1.1) Reuniones bimensuales del grupo de trabajo\n\nLugar: Virtual\n");
        await mira.Presses(say => say.ButtonImport());
        await mira.Presses(say => say.ButtonFrequencies(1));
        mira.Hears(say => say.FrequencyIntro());
    }

    private static int Owed(Scene scene) =>
        scene.World.Current.Standing(scene.World.Current.Plan(2019)!, new DateOnly(2019, 12, 31)).Line(OpenData).Owed;
}

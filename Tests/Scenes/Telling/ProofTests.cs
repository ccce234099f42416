using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Which of the year's reports nothing proves yet.</summary>
public sealed class ProofTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué reportes no tienen prueba?")]
    [InlineData(Language.English, "which reports lack proof?")]
    [InlineData(Language.Portuguese, "quais relatórios não têm prova?")]
    [InlineData(Language.French, "quels rapports n'ont pas de preuve ?")]
    public async Task A_meeting_without_a_link_is_named_though_the_group_proved_another(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana, anybody) = (scene.Coordinator(WorkingGroups.OpenData, language), scene.Secretariat(language), scene.Stranger(language));
        await mira.Reports("open-data", "2024-03-14", ("link", "https://www.redgealc.org/acta-marzo"));
        await ana.Says(question);
        ana.DoesNotHear("3.2.3");

        await mira.Reports("open-data", "2024-05-16");
        await mira.Says(question);
        mira.Hears(say => say.MissingEvidenceTitle("2024"));
        mira.Hears(say => say.WithoutProof(mira.Day("2024-05-16")));
        mira.DoesNotHear(mira.Day("2024-03-14"));

        await mira.Sends(new Tell(TellKind.AddEvidence) { Entry = "held:open-data:2024-05-16", Link = "https://www.redgealc.org/acta-mayo" });
        await anybody.Says(question);
        anybody.DoesNotHear("3.2.3");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué reportes no tienen prueba?")]
    [InlineData(Language.English, "which reports lack proof?")]
    [InlineData(Language.Portuguese, "quais relatórios não têm prova?")]
    [InlineData(Language.French, "quels rapports n'ont pas de preuve ?")]
    public async Task Asked_twice_it_is_answered_twice(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await scene.Coordinator(WorkingGroups.Cybersecurity).Reports("cybersecurity", "2024-05-14");
        await scene.Coordinator(WorkingGroups.OpenData).Reports("open-data", "2024-05-16");
        await ana.Says(question);
        var first = ana.Heard;
        await ana.Says(question);
        Assert.Equal(first, ana.Heard);
    }

    [Fact]
    public async Task An_activity_done_and_an_annex_item_without_a_link_are_among_them()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.1", Sure = true }, ("toldStatus", "Done"), ("toldDay", "2024-05-14"), ("toldWords", "se hizo"));
        await mira.Sends(new Tell(TellKind.AddUnforeseen) { Sure = true }, ("toldMonth", "2024-04"), ("toldWords", "Taller con la CEPAL"));
        await ana.Says("¿qué reportes no tienen prueba?");
        ana.Hears("3.3.1");
        ana.Hears("Taller con la CEPAL");
        await ana.Says("¿qué reportes de datos abiertos no tienen prueba?");
        ana.DoesNotHear("Taller con la CEPAL");
    }
}

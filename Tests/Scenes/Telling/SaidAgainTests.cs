using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What is said to an open form, or of what is recorded already.</summary>
public sealed class SaidAgainTests
{
    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos: Uruguay, Paraguay y Costa Rica", "quite Costa Rica, agregue Chile")]
    [InlineData(Language.English, "open data met yesterday: Uruguay, Paraguay and Costa Rica", "remove Costa Rica, add Chile")]
    [InlineData(Language.Portuguese, "ontem dados abertos se reuniu: Uruguai, Paraguai e Costa Rica", "remova Costa Rica, acrescente Chile")]
    [InlineData(Language.French, "données ouvertes s'est réuni hier : Uruguay, Paraguay et Costa Rica", "enlève Costa Rica, ajoute Chili")]
    public async Task A_country_is_taken_out_of_an_open_form_and_another_put_in(Language language, string sentence, string change)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        await mira.Says(change);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(["CL", "PY", "UY"], Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Present.Order());
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar 3.2.2 es el 11 de junio", "sí, guárdalo")]
    [InlineData(Language.English, "the webinar 3.2.2 is on 11 June", "yes, save it")]
    [InlineData(Language.Portuguese, "o webinar 3.2.2 é em 11 de junho", "sim, pode gravar")]
    [InlineData(Language.French, "le webinaire 3.2.2 est le 11 juin", "oui, enregistre")]
    public async Task A_yes_to_what_is_recorded_says_so(Language language, string sentence, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        mira.Hears(say => say.DateSetTitle());
        await mira.Says(yes);
        mira.DoesNotHear(say => say.NothingToConfirm());
        mira.Hears("3.2.2");
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_place_that_sounds_like_no_throws_no_form_away()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, Language.Portuguese);
        await mira.Says("ontem dados abertos se reuniu");
        await mira.Says("no Rio");
        mira.DoesNotHear(say => say.Cancelled());
        mira.Hears(say => say.ReportTitle());
    }

    [Fact]
    public async Task What_is_late_as_of_today_is_all_that_is_late()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Says("¿qué está vencido?");
        var all = ana.Codes;
        Assert.NotEmpty(all);
        await ana.Says("todo lo atrasado a hoy, de todos los grupos");
        Assert.Equal(all, ana.Codes);
    }
}

using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData(Language.Spanish, "el acta de la reunión de mayo: https://www.redgealc.org/x")]
    [InlineData(Language.English, "minutes of the May meeting: https://www.redgealc.org/x")]
    [InlineData(Language.Portuguese, "a ata da reunião de maio: https://www.redgealc.org/x")]
    [InlineData(Language.French, "le compte rendu de la réunion de mai: https://www.redgealc.org/x")]
    public async Task A_link_to_the_meeting_of_a_month_is_kept_with_its_kind_once(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-06-03");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("hola");
        await mira.Says(sentence);
        mira.Hears(say => say.LinkAddedTitle());
        mira.Hears("www.redgealc.org");
        var proof = Assert.Single(Proofs(scene));
        Assert.Equal(("https://www.redgealc.org/x", EvidenceKind.Minutes, "held:open-data:2024-05-16"), (proof.Link, proof.Kind, proof.Meeting?.Value));

        await mira.Says(sentence);
        mira.Hears(say => say.LinkKnownTitle());
        Assert.Single(Proofs(scene));
    }

    [Theory]
    [InlineData(Language.Spanish, "agrega este enlace https://www.redgealc.org/noticias/a a 3.3.2")]
    [InlineData(Language.English, "add this link https://www.redgealc.org/noticias/a to 3.3.2")]
    [InlineData(Language.Portuguese, "adicione este link https://www.redgealc.org/noticias/a ao 3.3.2")]
    [InlineData(Language.French, "ajoute ce lien https://www.redgealc.org/noticias/a à 3.3.2")]
    public async Task A_link_to_an_activity_whose_kind_is_changed_and_which_is_taken_back(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        mira.Hears(say => say.ProofNews());
        await mira.Presses(say => say.ButtonSaveKind(), ("toldKind", "Announcement"));
        mira.Hears(say => say.LinkWrittenBefore());
        Assert.Equal(EvidenceKind.Announcement, Assert.Single(Proofs(scene)).Kind);

        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawnTitle());
        Assert.Empty(Proofs(scene));

        await mira.Says(sentence);
        mira.Hears(say => say.LinkAddedTitle());
        Assert.Single(Proofs(scene));
    }

    [Fact]
    public async Task The_link_of_a_joint_session_proves_it_for_both_groups()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation);
        await mira.Reports("innovation,emerging-technologies", "2024-05-16");
        await mira.Says("hola");
        await mira.Says("el acta de la reunión de mayo: https://www.redgealc.org/x");
        Assert.Equal(["3.5.2", "3.6.3"], Proofs(scene).Select(proof => proof.Activity.Code).Order());
        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        Assert.Empty(Proofs(scene));
    }

    [Fact]
    public async Task A_link_to_a_meeting_of_another_year_is_that_year_s()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("el acta de la reunión de mayo de 2023: https://www.redgealc.org/x");
        mira.Hears(say => say.LinkAddedTitle());
        Assert.Contains(scene.World.Current.Ledger(2023).Standing.OfType<EvidenceAdded>(), proof => proof.Link == "https://www.redgealc.org/x" && proof.Meeting?.Value == "held:cybersecurity:2023-05");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task What_it_proves_is_asked_by_buttons()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-04-16");
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("hola");
        await mira.Says("https://www.redgealc.org/x");
        mira.Hears(say => say.AskEvidenceFor());
        await mira.Presses(say => $"{say.Group("open-data")}, {mira.Day("2024-04-16")}");
        mira.Hears(say => say.LinkAddedTitle());
        Assert.Equal("held:open-data:2024-04-16", Assert.Single(Proofs(scene)).Meeting?.Value);
    }

    [Theory]
    [InlineData("agrega este enlace javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("el acta de la reunión de ayer: ftp://redgealc.org/acta", "ftp://redgealc.org/acta")]
    public async Task A_sentence_with_a_link_that_is_none_says_so_and_takes_no_other_link_for_it(string sentence, string odd)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Reports("cybersecurity", "2024-05-19", ("link", "https://www.redgealc.org/agenda"));
        await mira.Says("el video https://youtube.com/y");
        await mira.Says(sentence);
        mira.Hears(say => say.LinkUnusable(odd));
        mira.DoesNotHear(say => say.LinkKnownTitle());
        await mira.Says("https://www.redgealc.org/acta");
        mira.Hears(say => say.LinkAddedTitle());
        Assert.Equal(2, scene.World.Current.Ledger(2024).Standing.OfType<EvidenceAdded>().Count());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:secret@example.org/")]
    public async Task A_link_that_is_none_is_refused(string link)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("agregar un enlace");
        await mira.Presses(say => say.ButtonRecord(), ("toldLink", link));
        mira.Hears(say => say.LinkUnusable(link));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task Another_group_s_activity_and_one_of_no_group_are_not_hers()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("agrega este enlace https://www.redgealc.org/x a 3.3.2");
        mira.Hears(say => say.MayNotDoThat());
        await mira.Says("agrega este enlace https://www.redgealc.org/x a 3.8.5");
        mira.Hears(say => say.OnlySecretariat("3.8.5"));
        var stranger = scene.Stranger();
        await stranger.Says("agrega este enlace https://www.redgealc.org/x a 3.3.2");
        stranger.Hears(say => say.MayNotTell());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    private static IEnumerable<EvidenceAdded> Proofs(Scene scene) => scene.World.Current.Ledger(2024).Standing.OfType<EvidenceAdded>();
}

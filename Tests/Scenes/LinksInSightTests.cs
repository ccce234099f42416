using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A question of links or sources that names nothing is of what is in sight, however long it is.</summary>
public sealed class LinksInSightTests
{
    [Theory]
    [InlineData(Language.Spanish, "cuáles no tienen link", "diay y no hay link ni nada?")]
    [InlineData(Language.English, "which ones have no link", "is there no link or anything for that?")]
    [InlineData(Language.Portuguese, "quais não têm link", "tem link disso? preciso pôr no rodapé")]
    [InlineData(Language.French, "lesquelles n'ont pas de lien", "avez-vous le lien de cette mission, c'est pour une note ?")]
    public async Task A_line_of_the_annex_has_none_in_the_documents(Language language, string which, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(mira.Say.ExAnnex(2023));
        await mira.Says(which);
        await mira.PressesTitled("Provision of support by Spanish consultant for the installation of @firma in Costa Rica");
        await mira.Says(question);
        mira.Hears("@firma");
        mira.Hears(say => say.EvidenceNoneOfIt());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿y no hay link? lo necesito para el informe de mi jefe")]
    [InlineData(Language.English, "yes that one, we still use it down here. any link?")]
    [InlineData(Language.Portuguese, "tem link disso? preciso pôr no rodapé da nota")]
    [InlineData(Language.French, "avez-vous le lien de cette note, pour le pied de page ?")]
    public async Task The_links_of_one_activity_are_asked_for_in_as_many_words_as_one_likes(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.PublicSoftware, language);
        await mira.Says("3.3.4 2023");
        await mira.Says(question);
        mira.Hears("3.3.4");
        mira.DoesNotHear("2024");
    }

    [Theory]
    [InlineData(Language.Spanish, "cuáles no tienen link")]
    [InlineData(Language.English, "which ones have no link")]
    [InlineData(Language.Portuguese, "quais não têm link")]
    [InlineData(Language.French, "lesquelles n'ont pas de lien")]
    public async Task Of_the_annex_those_without_a_link(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(mira.Say.ExAnnex(2023));
        await mira.Says(question);
        mira.Hears(say => say.AnnexWithoutLink(2023));
        mira.Hears("@firma");
        mira.DoesNotHear("3.1.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿de dónde sacaste ese número?")]
    [InlineData(Language.English, "where did you get that number from?")]
    [InlineData(Language.Portuguese, "de onde vc tirou esse numero?")]
    [InlineData(Language.French, "d'où sors-tu ce chiffre ?")]
    public async Task Where_a_comparison_comes_from_is_the_documents_of_both_years(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Interoperability, language);
        await mira.Says(mira.Say.ExCompare(2019, 2023));
        await mira.Says(question);
        mira.Hears("report-2019.txt");
        mira.Hears("report-2023.txt");
        mira.DoesNotHear("plan-2024.txt");
    }

    [Theory]
    [InlineData(Language.Spanish, "quién aprueba el plan, ¿el comité o la asamblea?", "¿dónde está escrito eso?")]
    [InlineData(Language.English, "who approves the plan, the committee or the assembly?", "where is that written?")]
    [InlineData(Language.Portuguese, "quem aprova o plano, o comitê ou a assembleia?", "onde está escrito isso?")]
    [InlineData(Language.French, "qui approuve le plan, le comité ou l'assemblée ?", "où est-ce écrit ?")]
    public async Task Who_approves_the_plan_is_written_in_the_bylaws_and_the_documents(Language language, string question, string where)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.DutyApprovePlan(2024));
        await mira.Says(where);
        mira.Hears(say => say.DutiesNote());
        mira.Hears("plan-2024.txt");
    }

    [Theory]
    [InlineData(Language.Spanish, "me piden el nombre del gestor de la red y cuánto gana")]
    [InlineData(Language.English, "I am asked for the name of the manager of the network and how much he earns")]
    [InlineData(Language.Portuguese, "me pedem o nome do gestor da rede e quanto ele ganha")]
    [InlineData(Language.French, "on me demande au siège le nom du gestionnaire du réseau et combien il gagne")]
    public async Task Who_holds_an_office_and_earns_what_no_document_tells(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(question);
        mira.Hears(say => say.OfficesOnly());
        mira.DoesNotHear(say => say.ReportTitle());
    }
}

using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Questions about years, meetings, endings, resources, evidence and people.</summary>
public sealed class AskingMoreTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿quién presidió la Red en 2023?")]
    [InlineData(Language.Spanish, "¿qué países integran el comité de 2023?")]
    [InlineData(Language.English, "who is on the committee of 2023?")]
    [InlineData(Language.Portuguese, "quem integra o comitê de 2023?")]
    [InlineData(Language.French, "quels pays sont au comité de 2023 ?")]
    public async Task The_committee_of_2023_is_eight_countries_under_Peru(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.CommitteeTitle(2023));
        mira.Hears(say => $"{say.FieldPresidency()}: {say.Country("PE")}");
        mira.Hears(say => say.CommitteeCountries(8));
        Assert.All(new[] { "BO", "BR", "DM", "GT", "PE", "DO", "SR", "UY" }, code => mira.Hears(say => say.Country(code)));
        mira.DoesNotHear("Brazil, Dominican");
        mira.Hears(say => say.DocumentPlan(2024));
    }

    [Fact]
    public async Task A_committee_that_no_document_names_is_not_guessed()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿quiénes integran el comité?");
        mira.Hears(say => say.CommitteeUnknown(2024, 2023));
        await mira.Says("¿quiénes integran el comité de 2021?");
        mira.Hears(say => say.CommitteeUnknown(2021, 2023));
        await mira.Says("¿quiénes integran el comité de 2022?");
        mira.Hears(say => $"{say.FieldPresidency()}: {say.Country("EC")}");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo fue la asamblea de 2023?")]
    [InlineData(Language.English, "when was the assembly of 2023?")]
    [InlineData(Language.Portuguese, "quando foi a assembleia de 2023?")]
    [InlineData(Language.French, "quand a eu lieu l'assemblée de 2023 ?")]
    public async Task The_assembly_of_2023_has_the_days_that_the_documents_give(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears("XVII");
        mira.Hears($"{mira.Day("2023-11-22")} ({mira.Say.DocumentPlan(2024)})");
        mira.Hears($"{mira.Day("2023-11-21")} ({mira.Say.DocumentReport(2023)})");
        mira.Hears(say => say.AssemblyDaysDiffer());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quiénes se reunieron en 2023?", "¿se reunió ciberseguridad en 2023?")]
    [InlineData(Language.English, "who met in 2023?", "how often did cybersecurity meet in 2023?")]
    [InlineData(Language.Portuguese, "quem se reuniu em 2023?", "quantas vezes a cibersegurança se reuniu em 2023?")]
    [InlineData(Language.French, "qui s'est réuni en 2023 ?", "combien de fois la cybersécurité s'est-elle réunie en 2023 ?")]
    public async Task Who_met_in_2023_is_said_with_the_months(Language language, string all, string one)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        int[] months = [4, 5, 6, 10];
        await mira.Says(all);
        mira.Hears(say => say.WhoMetTitle("2023"));
        mira.Hears(say => say.AllOf(months.Select(month => say.Month(new DateOnly(2023, month, 1)))));
        await mira.Says(one);
        mira.Hears(say => say.WhoMetTitle($"{say.Group("cybersecurity")}, 2023"));
        mira.Hears(say => say.MetTotals(4, 1, 1));
        mira.DoesNotHear(say => say.Group("open-data"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién no se reunió?", "¿quiénes se reunieron?")]
    [InlineData(Language.English, "who has not met?", "who met?")]
    public async Task Who_has_not_met_is_said_until_they_meet(Language language, string without, string with)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(with);
        mira.Hears(say => say.NobodyMet("2024"));
        await mira.Says(without);
        mira.Hears(say => say.WhoHasNotMetTitle("2024"));
        mira.Hears(say => say.Group("cybersecurity"));
        mira.Hears(say => say.WithoutMeetings());
    }

    [Fact]
    public async Task Who_did_not_meet_in_2023_is_told_apart_from_who_missed_a_quarter_and_who_was_only_called_done()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿quiénes no se reunieron en 2023?");
        mira.Hears(say => say.NotMetTotals(1, 3));
        mira.Hears($"{mira.Say.WithoutMeetings()} · {mira.Say.EndedSubstituted()}");
        mira.DoesNotHear(say => say.Group("open-data"));
        await mira.Says("¿quiénes se reunieron en mayo de 2023?");
        mira.Hears(say => say.WhoMetTitle(say.Month(new DateOnly(2023, 5, 1))));
        mira.DoesNotHear(say => say.Group("measurement"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué se pospuso en 2019?")]
    [InlineData(Language.English, "what was postponed in 2019?")]
    [InlineData(Language.Portuguese, "o que foi adiado em 2019?")]
    [InlineData(Language.French, "qu'est-ce qui a été reporté en 2019 ?")]
    public async Task What_2019_postponed_is_said_with_why(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.PostponedTitle("2019"));
        mira.Hears(say => say.EndedPostponedTo("2020"));
        mira.Hears("3.2.1 ");
        mira.Hears("3.2.5 ");
        mira.Hears(say => say.EndedNotNeeded());
        mira.Hears("They were substituted by e-mail exchanges");
        mira.DoesNotHear("3.2.2 ");
    }

    [Fact]
    public async Task Nothing_postponed_is_said_so_and_a_year_without_plan_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué se pospuso?");
        mira.Hears(say => say.PostponedNone("2024"));
        await mira.Says("¿qué se pospuso en 2021?");
        mira.Hears(say => say.NoPlanForYear(2021, 2024));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no estaba previsto en 2023?")]
    [InlineData(Language.English, "what was not foreseen in 2023?")]
    public async Task The_annex_of_2023_has_eleven_items_on_two_pages(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.AnnexTitle(2023));
        mira.Hears(say => say.ItemsCount(11));
        mira.Hears(say => say.PageOf(1, 2));
        await mira.Presses(say => say.NextPage());
        mira.Hears(say => say.PageOf(2, 2));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué reuniones conjuntas hay?")]
    [InlineData(Language.English, "which meetings are joint?")]
    public async Task Joint_meetings_are_those_of_innovation_and_emerging_technologies(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.JointNote(32, 28));
        mira.Hears(say => say.AllOf([say.Group("innovation"), say.Group("emerging-technologies")]));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuánto cuesta el plan?", "¿quién financia las actividades de ciberseguridad?")]
    [InlineData(Language.English, "how much does the plan cost?", "who funds the cybersecurity activities?")]
    public async Task No_amount_is_named_and_the_sources_are(Language language, string cost, string funding)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(cost);
        mira.Hears(say => say.CostUnknown());
        await mira.Says(funding);
        mira.Hears(say => say.FundingTitle($"{say.Group("cybersecurity")}, 2024"));
        mira.Hears("Tiempo del grupo de trabajo");
        mira.Hears("3.3.3");
        mira.DoesNotHear("3.2.1");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué no tiene evidencia en 2023?", "evidencia de 2023")]
    [InlineData(Language.English, "what has no evidence in 2023?", "evidence of 2023")]
    public async Task What_has_links_and_what_lacks_them_are_two_lists(Language language, string without, string with)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(with);
        mira.Hears(say => say.EvidenceTitle("2023"));
        mira.Hears("3.1.4 ");
        await mira.Says(without);
        mira.Hears(say => say.MissingEvidenceTitle("2023"));
        mira.Hears("3.4.1 ");
        mira.Hears(say => say.EvidenceNoLink(1));
        mira.DoesNotHear("3.1.4 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién coordina ciberseguridad?")]
    [InlineData(Language.English, "who coordinates cybersecurity?")]
    public async Task Who_coordinates_is_said_by_role_and_country(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.RoleCoordinator(say.Group("cybersecurity")));
        mira.Hears(say => say.CoordinatorsNote());
        mira.DoesNotHear(say => say.RoleCoordinator(say.Group("open-data")));
    }

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task What_the_cards_offer_to_ask_next_is_understood(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        var say = mira.Say;
        (string Asked, string Answered)[] table =
        [
            (say.ExCommittee(2023), say.CommitteeTitle(2023)), (say.ExAssembly(2023), say.AssemblyTitle(2023)),
            (say.ExWhoMet(2023), say.WhoMetTitle("2023")), (say.ExWhoHasNotMet(2024), say.WhoHasNotMetTitle("2024")),
            (say.ExPostponed(2019), say.PostponedTitle("2019")), (say.ExAnnex(2023), say.AnnexTitle(2023)),
            (say.ExFunding(2024), say.FundingTitle("2024")), (say.ExEvidence(2023), say.EvidenceTitle("2023")),
            (say.ExMissingEvidence(2023), say.MissingEvidenceTitle("2023")),
        ];
        var unheard = new List<string>();
        foreach (var (asked, answered) in table)
        {
            await mira.Says(asked);
            if (!mira.Heard.Contains(answered, StringComparison.Ordinal))
            {
                unheard.Add($"{asked} -> {mira.Heard.Split('\n')[0]}");
            }
        }

        Assert.Empty(unheard);
    }

    [Fact]
    public async Task What_is_in_person_is_only_what_the_plan_gives_a_place()
    {
        await using var scene = await Scene.OnAsync("2024-01-10");
        var plan = scene.World.Current.Plan(2024)!;
        var mira = scene.Stranger();
        await mira.Says("¿qué actividades son virtuales?");
        mira.Hears(say => say.UpcomingTitleFor(say.Capital(say.Virtual())));
        Assert.Contains(plan.Lines, line => !GealcBot.Dialogs.Asking.Kinds.IsVirtual(line) && !GealcBot.Dialogs.Asking.Kinds.IsInPerson(line));
    }
}

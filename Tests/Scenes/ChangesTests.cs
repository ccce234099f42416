using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What changed, who told it, who may tell it, and who answers for what.</summary>
public sealed class ChangesTests
{
    [Theory]
    [InlineData(Language.Spanish, "¿qué cambió desde ayer?")]
    [InlineData(Language.English, "what changed since yesterday?")]
    [InlineData(Language.Portuguese, "o que mudou desde ontem?")]
    [InlineData(Language.French, "qu'est-ce qui a changé depuis hier ?")]
    public async Task Nothing_new_is_said_and_a_report_is_news_with_who_and_when(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.ChangesNone(say.SinceDay(mira.Day("2024-05-19"))));
        var coordinator = scene.Coordinator(WorkingGroups.Cybersecurity);
        await coordinator.Says("el 14 de mayo se reunió ciberseguridad, 14 países");
        await coordinator.Says("sí");
        await mira.Says(question);
        mira.Hears(say => say.ChangesTitle(say.SinceDay(mira.Day("2024-05-19"))));
        mira.Hears(say => say.ToldMeeting(say.Group("cybersecurity"), mira.Day("2024-05-14")));
        mira.Hears(mira.Day("2024-05-20"));
    }

    [Fact]
    public async Task Whoever_is_here_for_the_first_time_is_told_of_a_week()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué cambió desde mi última visita?");
        mira.Hears(say => say.LastVisitUnknown(7));
        mira.Hears(mira.Day("2024-05-13"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué cambió desde mi última visita?")]
    [InlineData(Language.English, "what changed since my last visit?")]
    [InlineData(Language.Portuguese, "o que mudou desde a minha última visita?")]
    [InlineData(Language.French, "qu'est-ce qui a changé depuis ma dernière visite ?")]
    public async Task A_last_visit_is_the_day_before_today_s_on_which_one_was_here(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-02");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says("3.3.1");
        scene.NowIsNoonOf("2024-05-20");
        await mira.Says(question);
        mira.Hears(say => say.LastVisitWas(mira.Day("2024-05-02")));
        await mira.Says(question);
        mira.Hears(say => say.LastVisitWas(mira.Day("2024-05-02")));
    }

    [Fact]
    public async Task Who_reported_on_an_activity_is_told()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("¿quién cambió 3.3.3?");
        mira.Hears(say => say.AuditNone("3.3.3"));
        var coordinator = scene.Coordinator(WorkingGroups.Cybersecurity);
        await coordinator.Says("el 14 de mayo se reunió ciberseguridad, 14 países");
        await coordinator.Says("sí");
        await mira.Says("¿quién cambió 3.3.3?");
        mira.Hears(say => say.RoleCoordinator(say.Group("cybersecurity")));
        await mira.Says("3.3.3");
        mira.Hears(say => say.FieldHistory());
        mira.Hears(say => say.Country("UY"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿quién cambió 3.3.2?")]
    [InlineData(Language.English, "who changed 3.3.2?")]
    [InlineData(Language.Portuguese, "quem mudou 3.3.2?")]
    [InlineData(Language.French, "qui a changé 3.3.2 ?")]
    public async Task Nobody_is_told_that_nothing_was_reported_where_something_was(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, member) = (scene.Coordinator(WorkingGroups.Cybersecurity, language), scene.Member(WorkingGroups.Cybersecurity, language));
        await mira.Sends(new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2", Sure = true }, ("toldStatus", "Postponed"), ("toldDay", "2025"), ("toldWords", "falta presupuesto"));
        await mira.Says(question);
        mira.Hears("2025");
        await member.Says(question);
        member.Hears(say => say.AuditNonePublic("3.3.2"));
        member.DoesNotHear("2025");
        await mira.Sends(new Tell(TellKind.Schedule) { Activity = "2024/3.3.2", Day = "2024-09-12" });
        await member.Says(question);
        member.Hears(member.Day("2024-09-12"));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿está Perú en el comité?")]
    [InlineData(Language.English, "is Peru on the committee?")]
    [InlineData(Language.Portuguese, "o Peru está no comitê?")]
    [InlineData(Language.French, "le Pérou est-il au comité ?")]
    public async Task Whether_a_country_is_on_the_committee_is_said_by_year(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(question);
        mira.Hears(say => say.CountrySeated(say.Country("PE"), say.AllOf(["2018", "2019", "2023"])));
        mira.Hears(say => say.CountryPresided("2023"));
        mira.Hears(say => $"{say.FieldHandover()}: {say.Month(new DateOnly(2023, 3, 1))}");
    }

    [Fact]
    public async Task A_country_that_was_not_seated_that_year_is_told_so()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿está Perú en el comité de 2022?");
        mira.Hears(say => say.SeatNo(2022));
        mira.Hears(say => $"{say.FieldPresidency()}: {say.Country("EC")}");
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task Who_answers_for_what_is_said_and_where_the_documents_are_silent(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(mira.Say.ExDuties(2024));
        mira.Hears(say => say.DutyPreparePlan(2024));
        mira.Hears(say => $"{say.FieldPresidency()}: {say.Country("PE")}");
        mira.Hears(say => $"{say.CommitteeTitle(2024)}: {say.NotSaid()}");
        mira.Hears(say => say.AssemblyDaysDiffer());
    }

    [Fact]
    public async Task Who_one_is_and_what_one_may_do_is_told_by_the_roster()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var coordinator = scene.Coordinator(WorkingGroups.OpenData);
        await coordinator.Says("¿quién soy?");
        coordinator.Hears(say => say.RoleCoordinator(say.Group("open-data")));
        coordinator.Hears(say => say.MayReport());
        coordinator.DoesNotHear(say => say.MayImport());
        var stranger = scene.Stranger();
        await stranger.Says("¿quién soy?");
        stranger.DoesNotHear(say => say.MayReport());
    }

    [Fact]
    public async Task The_groups_of_a_year_have_their_meetings_and_coordinators()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿qué grupos hay?");
        mira.Hears(say => say.ItemsCount(8));
        mira.Hears(say => say.RoleCoordinator(say.Group("cybersecurity")));
        await mira.Says("¿qué grupos hay en 2023?");
        mira.Hears(say => say.EndedSubstituted());
        mira.Hears(say => say.DeclaredByReport());
    }

    [Fact]
    public async Task What_the_chat_cannot_hand_out_is_said_with_what_it_can()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("quiero el informe 2023");
        mira.Hears(say => say.ReportNotWritten(2023));
    }

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task What_is_offered_to_ask_next_is_understood(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        var say = mira.Say;
        (string Asked, string Answered)[] table =
        [
            (say.ExTotals(2023), say.TotalsTitle("2023")), (say.ExCompare(2019, 2023), say.CompareTitle(2019, 2023)), (say.ExAreas(), say.AreasTitle(2024)),
            (say.ExAreasOf(2023), say.AreasTitle(2023)), (say.ExGroups(2023), say.GroupsTitle(2023)), (say.ExDuties(2024), say.DutiesTitle(2024)),
            (say.ExWhoCan(), say.WhoCanTitle()), (say.ExWhoAmI(), say.WhoAmITitle()), (say.ExCoordinators(), say.CoordinatorsTitle()),
            (say.ExSearch(), say.ItemsCount(2)), (say.ExChanges(), say.ChangesNone(say.SinceDay(mira.Day("2024-05-20")))),
        ];
        var unheard = new List<string>();
        foreach (var (asked, answered) in table)
        {
            await mira.Says(asked);
            if (!mira.Heard.Contains(answered, StringComparison.OrdinalIgnoreCase))
            {
                unheard.Add($"{asked} -> {mira.Heard.Split('\n')[0]}");
            }
        }

        Assert.Empty(unheard);
    }
}

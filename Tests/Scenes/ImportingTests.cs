using GealcBot.Dialogs;
using GealcBot.Dialogs.Importing;
using GealcBot.Documents.Import;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>The secretariat sends a plan or a report, looks at it, and imports it or not.</summary>
public sealed class ImportingTests
{
    private const string Plan2025 =
        "PLAN DE TRABAJO 2025\n\n3.1) Datos abiertos\n\n3.1.1) Reuniones del grupo de trabajo\n\nLugar: Virtual\n\nFecha: 4 al año\n\n3.1.2) Feria del mapa catastral\n\nLugar: Lima\n\nFecha: 1er. semestre\n\n"
        + "3.1.2) Otra cosa distinta\n\nLugar: Quito\n\nFecha: 2do. semestre\n";

    private const string Report2025 =
        "INFORME DEL PLAN DE TRABAJO 2025\n\n3.1) Datos abiertos\n\n3.1.1) Reuniones del grupo de trabajo\n\nEjecutado (abril y mayo).\n\n3.1.2) Feria del mapa catastral\n\nRealizado el 4 de junio.\n\n"
        + "3.1.7) Certamen de poesía sobre metadatos\n\nRealizado el 8 de julio.\n";

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task A_plan_is_shown_then_imported_and_the_bot_answers_from_it_at_once(Language language)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat(language);

        await mira.Sends("plan 2025.md", Plan2025);
        mira.Hears(say => say.ImportTitle(say.DocumentPlan(2025)));
        mira.Hears("plan 2025.md");
        mira.Hears(say => say.KnownNone(say.DocumentPlan(2025)));
        mira.Hears(say => say.LineageCounts(2024, 1, 2, 0, 0, 40));
        mira.Hears(say => say.OddCount(1));
        Assert.Null(scene.World.Current.Plan(2025));

        await mira.Presses(say => say.ButtonOdd(1));
        mira.Hears(say => say.OddCodeTwice("3.1.2", say.PlaceLines(say.AllOf(["11", "17"]))));
        await mira.Presses(say => say.ButtonBack());
        await mira.Presses(say => say.ButtonActivities(3));
        mira.Hears("3.1.2 Feria del mapa catastral");
        Assert.Null(scene.World.Current.Plan(2025));

        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportedTitle(say.DocumentPlan(2025)));
        mira.Hears(say => say.ImportFromNowOn());
        await mira.Says(mira.Say.ExUpcoming());
        mira.Hears("Feria del mapa catastral");

        var ana = scene.Member(WorkingGroups.OpenData, language);
        await ana.Says("3.1.2");
        ana.Hears("Feria del mapa catastral");
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Cancelled_nothing_is_imported_and_the_draft_is_gone(Language language)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat(language);
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonActivities(3));
        await mira.Presses(say => say.ButtonCancel());
        mira.Hears(say => say.ImportCancelled("plan.md"));
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportExpired());
        Assert.Null(scene.World.Current.Plan(2025));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task A_second_press_also_weeks_later_says_who_imported_it_and_when(Language language)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat(language);
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonImport());
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.AlreadyImportedByYou(mira.Day("2025-02-10")));

        scene.NowIsNoonOf("2025-03-20");
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.AlreadyImportedTitle(say.DocumentPlan(2025)));
        mira.Hears(say => say.AlreadyImportedByYou(mira.Day("2025-02-10")));
    }

    [Fact]
    public async Task A_draft_is_kept_for_a_day()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        scene.NowIsNoonOf("2025-02-12");
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportExpired());
        Assert.Null(scene.World.Current.Plan(2025));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Somebody_else_s_file_is_not_even_fetched(Language language)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        foreach (var ana in new[] { scene.Coordinator(WorkingGroups.OpenData, language), scene.Member(WorkingGroups.OpenData, language), scene.Stranger(language) })
        {
            await ana.Sends("plan.md", Plan2025);
            ana.Hears(say => say.ImportNotYours());
        }

        Assert.Equal(0, scene.Courier.Fetched);
    }

    [Fact]
    public async Task The_role_is_read_again_at_the_press()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        await scene.RosterAsync(new Person { Id = new PersonId("local:demo", "demo:secretariat"), Role = Role.Coordinator, Groups = [WorkingGroups.OpenData] });
        await scene.World.RefreshAsync(CancellationToken.None);
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportNotYours());
        Assert.Null(scene.World.Current.Plan(2025));
    }

    [Fact]
    public async Task What_another_imported_meanwhile_is_shown_before_anything_takes_its_place()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var (mira, other) = (scene.Secretariat(), scene.Secretariat(Language.English));
        await mira.Sends("plan.md", Plan2025);
        await other.Sends("otro.md", Plan2025.Replace("Lima", "Bogotá", StringComparison.Ordinal));
        await other.Presses(say => say.ButtonImport());

        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportChangedMeanwhile());
        mira.Hears(say => say.KnownCounts(0, 0, 1));
        await mira.Presses(say => say.ButtonDifferences(Counted(mira)));
        mira.Hears(say => say.DiffWhere("Bogotá", "Lima"));
        Assert.Equal("Bogotá", Venue(scene));

        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportedTitle(say.DocumentPlan(2025)));
        Assert.Equal("Lima", Venue(scene));
    }

    [Fact]
    public async Task When_the_store_leaves_nothing_is_stored_and_that_is_said()
    {
        await using var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2025-02-10", store);
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        store.IsAway = true;
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.NotRecorded());
        await mira.Sends("plan.md", Plan2025);
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        await scene.World.RefreshAsync(CancellationToken.None);
        Assert.Null(scene.World.Current.Plan(2025));

        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportedTitle(say.DocumentPlan(2025)));
    }

    [Fact]
    public async Task An_import_is_one_write_so_that_none_can_break_off_half_way()
    {
        await using var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2025-11-20", store);
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonImport());
        await mira.Sends("informe.md", Report2025);
        store.Written.Clear();
        await mira.Presses(say => say.ButtonImport());
        Assert.Equal(["plans"], store.Written);
        Assert.Equal(2, scene.World.Current.Ledger(2025).Meetings.Length);
    }

    [Fact]
    public async Task What_cannot_be_lined_up_is_asked_and_left_out_until_it_is_answered()
    {
        await using var scene = await Scene.OnAsync("2025-11-20");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonImport());
        await mira.Sends("informe.md", Report2025);
        mira.Hears(say => say.LineUpCounts(2025, 2, 1, 0));
        mira.Hears(say => say.QuestionsCount(1));
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.LeftOutCount(1));
        Assert.Equal(Progress.Done, Line("3.1.2", 1).Progress);
        Assert.NotEqual(Progress.Done, Line("3.1.2", 2).Progress);

        await mira.Presses(say => say.ButtonQuestions(1));
        mira.Hears("3.1.7 Certamen de poesía sobre metadatos");
        mira.Hears("3.1.2 Otra cosa distinta");
        await mira.Presses(say => say.ButtonAnswer(), ("2025/3.1.7", "2025/3.1.2~2"));
        mira.Hears(say => say.AnsweredTitle(say.DocumentReport(2025)));
        mira.DoesNotHear(say => say.LeftOutCount(1));
        Assert.Equal(Progress.Done, Line("3.1.2", 2).Progress);

        LineStanding Line(string code, int occurrence) =>
            scene.World.Current.Standing(scene.World.Current.Plan(2025)!, new DateOnly(2025, 12, 31)).Line(new ActivityId(2025, code, occurrence));
    }

    [Fact]
    public async Task Answered_before_the_import_it_is_imported_so_and_a_new_version_need_not_ask_again()
    {
        await using var scene = await Scene.OnAsync("2025-11-20");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonImport());
        await mira.Sends("informe.md", Report2025);
        await mira.Presses(say => say.ButtonQuestions(1));
        await mira.Presses(say => say.ButtonAnswer(), ("2025/3.1.7", "new"));
        mira.Hears(say => say.LineUpCounts(2025, 2, 0, 1));
        await mira.Presses(say => say.ButtonImport());
        mira.DoesNotHear(say => say.LeftOutCount(1));
        Assert.Equal("Certamen de poesía sobre metadatos", Assert.Single(scene.World.Current.Ledger(2025).Unforeseen).Title);

        await mira.Sends("informe-2.md", Report2025.Replace("4 de junio", "5 de junio", StringComparison.Ordinal));
        mira.Hears(say => say.LineUpCounts(2025, 2, 0, 1));
        mira.Hears(say => say.KnownCounts(0, 0, 1));
    }

    [Fact]
    public async Task An_answer_that_no_choice_offered_is_no_answer()
    {
        await using var scene = await Scene.OnAsync("2025-11-20");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        await mira.Presses(say => say.ButtonImport());
        await mira.Sends("informe.md", Report2025);
        await mira.Presses(say => say.ButtonQuestions(1));
        await mira.Presses(say => say.ButtonAnswer(), ("2025/3.1.7", "2024/3.3.3"));
        mira.Hears(say => say.LineUpCounts(2025, 2, 1, 0));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Neither_a_plan_nor_a_report_is_refused_in_the_reader_s_language(Language language)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat(language);
        await mira.Sends("nota.txt", "Estimados: la reunión es el viernes.");
        mira.Hears(say => say.RefusedNeither());
    }

    [Theory]
    [InlineData("", RefusalReason.Empty)]
    [InlineData("%PDF-1.7\0\0\u0001\u0002", RefusalReason.NotADocument)]
    [InlineData("PK\u0003\u0004 nothing of a zip", RefusalReason.BrokenDocument)]
    [InlineData("PLAN DE TRABAJO 2025\n\nSin actividades.", RefusalReason.NoActivities)]
    [InlineData("{\"source\":\"x\"}", RefusalReason.NotInTheFormat)]
    public async Task Each_refusal_says_what_is_wrong_and_what_to_do(string file, RefusalReason reason)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("archivo", file);
        mira.Hears(Refusals.Of(reason, mira.Say));
    }

    [Fact]
    public async Task A_file_too_large_or_out_of_reach_is_said_to_be_so()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        scene.Courier.Takes(("a.docx", new FetchedFile.TooLarge()));
        await mira.Says("");
        mira.Hears(say => say.RefusedTooLarge(16));
        scene.Courier.Takes(("a.docx", new FetchedFile.OutOfReach()));
        await mira.Says("");
        mira.Hears(say => say.ImportOutOfReach());
    }

    [Fact]
    public async Task A_document_that_no_store_holds_is_not_begun_with()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        var random = new Random(7);
        var lines = string.Concat(Enumerable.Range(1, 30_000).Select(at => $"3.1.{at}) {random.NextInt64():x} {random.NextInt64():x} {random.NextInt64():x}\n\n"));
        await mira.Sends("plan.md", $"PLAN DE TRABAJO 2025\n\n3.1) Datos abiertos\n\n{lines}");
        mira.Hears(say => say.ImportTooLargeForChat());
    }

    [Fact]
    public async Task Of_several_files_the_first_is_taken_and_the_others_are_named()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        var held = new FetchedFile.Held(System.Text.Encoding.UTF8.GetBytes(Plan2025));
        scene.Courier.Takes(("uno.md", held), ("dos [x](http://y).md", held), ("tres.md", held));
        await mira.Says("");
        mira.Hears(say => say.ImportTitle(say.DocumentPlan(2025)));
        mira.Hears("tres.md");
        Assert.Equal(1, scene.Courier.Fetched);
    }

    [Theory]
    [InlineData("es el plan de 2025", DocumentKind.Plan)]
    [InlineData("it is the 2025 report", DocumentKind.Report)]
    [InlineData("é o relatório do plano de 2025", DocumentKind.Report)]
    [InlineData("c'est le plan de 2025", DocumentKind.Plan)]
    public async Task What_the_message_says_of_the_file_helps(string words, DocumentKind kind)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("x.md", Plan2025.Replace("PLAN DE TRABAJO 2025\n\n", "", StringComparison.Ordinal), words);
        Assert.Contains(Languages.All.Select(Say.In).Select(say => say.ImportTitle(kind is DocumentKind.Plan ? say.DocumentPlan(2025) : say.DocumentReport(2025))), title => mira.Heard.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_document_does_not_say_is_asked()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("x.md", Plan2025.Replace("PLAN DE TRABAJO 2025\n\n", "", StringComparison.Ordinal));
        mira.Hears(say => say.RefusedKindUnknown());
        await mira.Presses(say => say.ButtonIsPlan(), ("year", "hola"));
        mira.Hears(say => say.NeedYear(2003, 2100));
        await mira.Presses(say => say.ButtonIsPlan(), ("year", "2025"));
        mira.Hears(say => say.ImportTitle(say.DocumentPlan(2025)));
        await mira.Presses(say => say.ButtonImport());
        mira.Hears(say => say.ImportedTitle(say.DocumentPlan(2025)));
    }

    [Fact]
    public async Task Where_only_the_year_is_missing_only_that_is_asked()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("x.md", Plan2025.Replace("TRABAJO 2025", "TRABAJO", StringComparison.Ordinal));
        mira.Hears(say => say.RefusedYearUnknown());
        await mira.Presses(say => say.ButtonContinue(), ("year", "2025"));
        mira.Hears(say => say.ImportTitle(say.DocumentPlan(2025)));
    }

    [Fact]
    public async Task Read_otherwise_than_the_document_says_that_is_said()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025, "es el plan de 2026");
        mira.Hears(say => say.ImportAsYouSaid(say.DocumentPlan(2026), say.DocumentPlan(2025)));
    }

    [Theory]
    [InlineData(Language.Spanish, "importar el plan 2025")]
    [InlineData(Language.English, "import the 2025 plan")]
    [InlineData(Language.Portuguese, "importar o plano de 2025")]
    [InlineData(Language.French, "importer le plan 2025")]
    public async Task Without_a_file_it_is_said_how_or_who_can(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var (mira, ana) = (scene.Secretariat(language), scene.Member(WorkingGroups.OpenData, language));
        await mira.Says(words);
        mira.Hears(say => say.ImportHow());
        await ana.Says(words);
        ana.Hears(say => say.ImportNotYours());
    }

    [Fact]
    public async Task Another_person_s_draft_is_no_draft()
    {
        await using var scene = await Scene.OnAsync("2025-02-10");
        var mira = scene.Secretariat();
        await mira.Sends("plan.md", Plan2025);
        var draft = (await scene.World.Desk.KeepAsync(new PersonId("contoso", "somebody"), ImportDraft.Of("x.md", "x"u8, ImportHints.None), null, CancellationToken.None))!;
        Assert.Null(await scene.World.Desk.FindAsync(new PersonId("local:demo", "demo:secretariat"), draft, CancellationToken.None));
        Assert.Null(await scene.World.Desk.FindAsync(new PersonId("contoso", "somebody"), "../" + draft, CancellationToken.None));
        Assert.NotNull(await scene.World.Desk.FindAsync(new PersonId("contoso", "somebody"), draft, CancellationToken.None));
    }

    /// <summary>The number that the button of the differences shows.</summary>
    private static int Counted(Actor mira) => Enumerable.Range(1, 200).First(count => mira.Heard.Contains(mira.Say.ButtonDifferences(count), StringComparison.Ordinal));

    private static string? Venue(Scene scene) => scene.World.Current.Plan(2025)!.Lines[1].Activity.Venue;
}

using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Tests.Documents;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>The list as a real workbook: what it would do is shown, and what is odd is named by its row.</summary>
public sealed class WorkbookTests
{
    /// <summary>1 July 2024, as a spreadsheet keeps it.</summary>
    private const int FirstOfJuly = 45474;

    [Theory]
    [InlineData(Language.Spanish, "Correo", "Nombre", "País", "Grupos", "Rol", "Desde")]
    [InlineData(Language.English, "E-mail", "Name", "Country", "Groups", "Role", "From")]
    [InlineData(Language.Portuguese, "E-mail", "Nome", "País", "Grupos", "Papel", "De")]
    [InlineData(Language.French, "Courriel", "Nom", "Pays", "Groupes", "Rôle", "Du")]
    public async Task A_workbook_is_shown_row_by_row_and_applied_in_one_write(Language language, params string[] heads)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat(language);
        var say = secretariat.Say;
        await secretariat.Sends("personas.xlsx", new XlsxFile()
            .Row(1, [.. heads])
            .Row(2, "mira@example.org", "Mira Ñandú", "Uruguay", say.Group("cybersecurity"), say.Capital(Role(language)), FirstOfJuly)
            // Row 3 is empty, and not written at all.
            .Row(4, "tomas@example.org", "Tomás", null, "open-data; innovation")
            .Row(5, "no es correo", "Mal")
            .Row(6, "x@example.org", new XlsxFile.Formula("HYPERLINK(\"https://evil.example\")", "X"))
            .Row(7, "y@example.org", "Y", "Atlantis")
            .Row(8, "z@example.org", "Z", null, "alquimia")
            .Bytes());
        secretariat.Hears(words => words.SheetCounts(2, 0, 0, 0, 4));
        Assert.All(
            new (int Row, string Odd)[] { (5, say.SheetOdd("Email", "")), (6, say.SheetOdd("Formula", "=HYPERLINK(\"https://evil.example\")")), (7, say.SheetOdd("Country", "Atlantis")), (8, say.SheetOdd("Group", "alquimia")) },
            one => Assert.Contains($"{say.SheetRow(one.Row)}\n{say.Capital(one.Odd)}", secretariat.Heard.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Null(scene.World.Current.Find(PersonId.OfEmail("tomas@example.org")));

        await secretariat.Presses(words => words.ButtonApplySheet());
        secretariat.Hears(words => words.SheetAppliedTitle());
        var tomas = scene.World.Current.Who(PersonId.OfEmail("tomas@example.org"));
        Assert.Equal(["innovation", "open-data"], tomas.Groups.Select(group => group.Value).Order());
        Assert.Null(scene.World.Current.Find(PersonId.OfEmail("x@example.org")));
        scene.NowIsNoonOf("2024-07-01");
        Assert.True(scene.World.Current.Who(PersonId.OfEmail("mira@example.org")).Coordinates(WorkingGroups.Cybersecurity));
    }

    [Fact]
    public async Task A_workbook_without_rows_or_of_too_many_is_refused_in_a_sentence()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var secretariat = scene.Secretariat();
        await secretariat.Sends("vacio.xlsx", new XlsxFile().Bytes());
        secretariat.DoesNotHear(say => say.ButtonApplySheet());
        secretariat.DoesNotHear(say => say.SomethingFailed());
        await secretariat.Sends("largo.xlsx", new XlsxFile().Row(1, "Correo").Row(999_999, "mira@example.org").Bytes());
        secretariat.DoesNotHear(say => say.ButtonApplySheet());
        secretariat.DoesNotHear(say => say.SomethingFailed());
    }

    private static string Role(Language language) => language switch
    {
        Language.English => "coordinator",
        Language.Portuguese => "coordenadora",
        Language.French => "coordinatrice",
        _ => "coordinadora",
    };
}

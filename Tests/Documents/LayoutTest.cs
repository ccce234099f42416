using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>The forms that documents take, and what page breaks do to them.</summary>
public sealed class LayoutTest
{
    private const string Title = "PLAN DE TRABAJO 2031\n\n3.1) Datos\n\n";

    [Theory]
    [InlineData("3.1.1) Taller regional.\n\nLugar: Lima.\n\nFecha: 1er semestre.\n\nRecursos: BID.")]
    [InlineData("3.1.1) Taller regional\nRecursos: BID\nFecha: 1er semestre.\nLugar: Lima")]
    [InlineData("#### 3.1.1) Taller regional.\n\n- **Lugar:** Lima.\n- **Fecha:** 1er semestre.\n- **Recursos:** BID.")]
    [InlineData("**3.1.1) Taller regional**\n\n* _Lugar_: Lima\n* _Fecha_: 1er semestre.\n* _Recursos_: BID")]
    [InlineData("3\\.1\\.1\\) Taller regional\n\n• Lugar: Lima; Recursos: BID; Fecha: 1er semestre.")]
    [InlineData("3.1.1) Taller regional. Lugar: Lima. Recursos: BID. Fecha: 1er semestre.")]
    [InlineData("Actividad 3.1.1: Taller regional\n\nLugar: Lima\n\nFecha: 1er semestre.\n\nRecursos: BID")]
    [InlineData("3.1.1) Nombre de la actividad: Taller regional\n\nLUGAR: Lima\n\nFuente de recursos: BID.\n\nFECHA: 1er semestre.")]
    [InlineData("| N.º | Actividad | Lugar | Fecha | Recursos |\n|---|---|---|---|---|\n| 3.1.1 | Taller regional | Lima | 1er semestre. | BID |")]
    [InlineData("| Recursos | Fecha | Actividad | Lugar |\n|:-:|---|---|---|\n| BID | 1er semestre. | 3.1.1) **Taller regional** | Lima |")]
    [InlineData("| Código | 3.1.1 |\n|---|---|\n| Actividad | Taller regional |\n| Lugar | Lima |\n| Fecha | 1er semestre. |\n| Recursos | BID |")]
    [InlineData("3.1.1) Taller\nregional\n\nLugar:\n\nLima\n\nFecha: 1er\n\fsemestre.\n\nRecursos: BID")]
    [InlineData("3.1.1) Taller\n---\nregional.\n\nLugar: Lima\n\n12\n\nFecha: 1er\n\nPágina 3 de 9\n\nsemestre.\n\nRecursos: BID")]
    [InlineData("3.1.1) Taller re-\ngional\n\nLugar: Lima\nFecha: 1er semestre.\nRecursos: BID")]
    public void An_activity_is_the_same_in_whatever_form(string text)
    {
        var activity = Samples.Imported(Title + text).Activity("3.1.1");

        Assert.Equal(
            ("Taller regional", "Lima", "BID", new Period(PeriodKind.FirstSemester, null, null, "1er semestre.")),
            (activity.Title, activity.Venue, activity.Resources, activity.Period));
        Assert.Null(activity.Notes);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_may_end_as_they_like(string end)
    {
        var text = Samples.Text("report-en.txt");

        Assert.Equal(Samples.Imported(text).Json(), Samples.Imported(text.Replace("\n", end, StringComparison.Ordinal)).Json());
    }

    [Theory]
    [InlineData(" ", "\t")]
    [InlineData(" ", "\u00A0")]
    [InlineData(" ", "  ")]
    [InlineData("r", "r\u200B")]
    [InlineData("a", "a\u00AD")]
    [InlineData("e", "\u202Ee\u202C")]
    [InlineData("é", "e\u0301")]
    [InlineData("ó", "o\u0301")]
    public void What_cannot_be_seen_changes_nothing(string seen, string unseen)
    {
        var text = Samples.Text("plano-pt.txt");

        Assert.Equal(Samples.Imported(text).Json(), Samples.Imported(text.Replace(seen, unseen, StringComparison.Ordinal)).Json());
    }

    [Fact]
    public void A_note_belongs_to_the_activity_that_cites_it_wherever_it_stands()
    {
        const string text = """
            2031 WORK PLAN REPORT

            ¹ https://example.org/before

            3.1) Data

            3.1.1) First

            Executed².

            3.1.2) Second

            ² <https://example.org/inside-the-second>

            ³ https://example.org/three

            Executed (May 3)¹ ³.
            """;

        var plan = Samples.Imported(text);

        Assert.Equal(["https://example.org/inside-the-second"], plan.Activity("3.1.1").Evidence.AsEnumerable());
        Assert.Equal(["https://example.org/before", "https://example.org/three"], plan.Activity("3.1.2").Evidence.AsEnumerable());
        Assert.Equal("2031-05-03", plan.Activity("3.1.2").Status.Date?.Text);
    }

    [Fact]
    public void Where_each_page_numbers_its_notes_anew_the_next_one_below_is_meant()
    {
        const string text = "2031 WORK PLAN REPORT\n\n3.1) Data\n\n3.1.1) First\n\nExecuted¹.\n\n¹ https://example.org/1\n\n---\n\n3.1.2) Second\n\nExecuted¹.\n\n¹ https://example.org/2";

        var plan = Samples.Imported(text);

        Assert.Equal(["https://example.org/1"], plan.Activity("3.1.1").Evidence.AsEnumerable());
        Assert.Equal(["https://example.org/2"], plan.Activity("3.1.2").Evidence.AsEnumerable());
    }

    [Theory]
    [InlineData("Executed².", "2 https://example.org/two")]
    [InlineData("Executed².", "[2] <https://example.org/two>")]
    [InlineData("Executed2.", "² https://example.org/two")]
    [InlineData("Executed[^2].", "[^2]: https://example.org/two")]
    [InlineData("Executed<sup>2</sup>.", "2. https://example.org/two")]
    public void A_mark_and_its_note_may_be_written_differently(string status, string note)
    {
        var plan = Samples.Imported($"2031 WORK PLAN REPORT\n\n3.1) Data\n\n3.1.1) First¹\n\n{status}\n\nNotes\n\n¹ https://example.org/one\n\n{note}");

        Assert.Equal(["https://example.org/one", "https://example.org/two"], plan.Activity("3.1.1").Evidence.AsEnumerable());
        Assert.Equal((StatusKind.Done, status, null), (plan.Activity("3.1.1").Status.Kind, plan.Activity("3.1.1").Status.Raw, plan.Activity("3.1.1").Notes));
        Assert.Empty(plan.Anomalies);
    }

    [Theory]
    [InlineData("<sup>", "</sup>")]
    [InlineData("[^", "]")]
    [InlineData("^", "^")]
    [InlineData("", "")]
    public void Marks_of_any_form_lead_to_the_same_evidence(string open, string close)
    {
        var text = Samples.Text("report-en.txt");
        var other = System.Text.RegularExpressions.Regex.Replace(text, "[¹²³⁴⁵]", mark => $"{open}{"¹²³⁴⁵".IndexOf(mark.Value[0], StringComparison.Ordinal) + 1}{close}");

        Assert.Equal(Facts(text), Facts(other));
    }

    [Theory]
    [InlineData("plan-es.md")]
    [InlineData("report-en.txt")]
    [InlineData("plano-pt.txt")]
    [InlineData("informe-es.txt")]
    public void Without_empty_lines_a_document_reads_the_same(string name)
    {
        var text = Samples.Text(name);

        Assert.Equal(Facts(text), Facts(System.Text.RegularExpressions.Regex.Replace(text, "\n\n+", "\n")));
    }

    [Fact]
    public void A_heading_of_another_kind_ends_the_activity_before_it()
    {
        var plan = Samples.Imported("2031 WORK PLAN REPORT\n\n## 3.1) Data\n\n#### 3.1.1) First\n\nExecuted.\n\n## 4) Thanks\n\nTo all who took part.");

        Assert.Equal(("Executed.", null), (plan.Activity("3.1.1").Status.Raw, plan.Activity("3.1.1").Notes));
        Assert.Equal(["Text that belongs to no activity was left out (line 9)", "Text that belongs to no activity was left out (line 11)"], plan.Anomalies.AsEnumerable());
    }

    [Fact]
    public void The_annex_is_no_area_and_may_group_by_month()
    {
        var plan = Samples.Imported(
            "INFORME DEL PLAN DE TRABAJO 2031\n\n3.1) Datos\n\n3.1.1) Taller\n\nRealizado.\n\nAnexo\n\nMarzo\n\n- Visita a un centro.\n- Curso breve\n\nAbril de 2031: Feria [nota](https://example.org/feria)\n\n"
            + "| Mes | Actividad | Enlace |\n|---|---|---|\n| Mayo | Jornada | https://example.org/jornada |");

        Assert.Equal(["3.1"], plan.Areas.Select(area => area.Code));
        Assert.Equal(["Marzo Visita a un centro 0", "Marzo Curso breve 0", "Abril Feria nota 1", "Mayo Jornada 1"], plan.Annex.Select(item => $"{item.Month} {item.Title} {item.Evidence.Length}"));
    }

    [Fact]
    public void Chapters_before_the_areas_may_be_numbered_in_depth()
    {
        var plan = Samples.Imported("PLAN DE TRABAJO 2031\n\n1) Antecedentes\n\n1.1) Historia\n\n1.1.1) Comienzo\n\n2) Áreas de trabajo\n\n2.1) Datos\n\n2.1.1) Taller");

        Assert.Equal(["2.1"], plan.Areas.Select(area => area.Code));
    }

    /// <summary>All but the words that a status is written in, where its marks differ.</summary>
    private static string Facts(string text)
    {
        var plan = Samples.Imported(text);
        return (plan with
        {
            Anomalies = [],
            Areas = [.. plan.Areas.Select(area => area with { Activities = [.. area.Activities.Select(activity => activity with { Status = activity.Status with { Raw = null } })] })],
        }).Json();
    }
}

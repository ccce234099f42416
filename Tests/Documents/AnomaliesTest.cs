using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>Each thing that is odd is said once, with where it stands, and stops nothing.</summary>
public sealed class AnomaliesTest
{
    private const string Plan = "PLAN DE TRABAJO 2031\n";
    private const string Report = "XXVI Asamblea Anual\n20 de noviembre de 2031\nINFORME DEL PLAN DE TRABAJO 2031\n";

    [Theory]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n3.1.2) Dos\n3.1.1) Tres", "3.1.1 appears twice (lines 3 and 5)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n3.1.3) Tres", "3.1.3 follows 3.1.1 in 3.1 (line 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n3.2.2) Dos", "3.2.2 stands in 3.1 (line 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n3.2) B\n3.3) C\n3.3.1) Uno", "3.2 has no activities (line 4)")]
    [InlineData(Plan + "3.1.1) Uno", "3.1 has no heading (line 2)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n3.1) B\n3.1.2) Dos", "The area 3.1 appears twice (lines 2 and 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n\n3.1) A\n3.1.1) Uno", "3.1 stands twice word for word, and the second was left out (lines 2 and 5)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\nComo se dijo en 3.4.2, sigue.", "3.4.2 is named and is no activity of this document (line 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\nLugar: Lugar: Lima", "3.1.1 has the label of its venue twice (line 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\nLugar: Lima\nSede: Quito", "3.1.1 gives its venue twice, and the first was taken (lines 4 and 5)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Reuniones bimensuales del grupo", "3.1.1 says \"bimensuales\", which leaves open whether 24 or 6 a year are meant (line 3)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\nFecha: Bimensual.", "3.1.1 says \"Bimensual\", which leaves open whether 24 or 6 a year are meant (line 4)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno⁷", "The mark 7 has no note (line 3)")]
    [InlineData(Plan + "3.1) A\n3.1.1) Uno\n\n⁷ https://example.org", "Note 7 is cited nowhere (line 5)")]
    [InlineData(Plan + "3.1) A\nUn párrafo suelto.\n3.1.1) Uno", "Text that belongs to no activity was left out (line 3)")]
    [InlineData(Plan + "El Comité Ejecutivo formado por Brasil y Perú (presidencia de Perú)\n3.1) A\n3.1.1) Uno", "The committee of 2030 has 2 countries, not 8 (line 2)")]
    [InlineData(Report + "3.1) A\n3.1.1) Uno\nSe realizará el 19 de noviembre.", "3.1.1 is told as still to come on 2031-11-19, and the report is of 2031-11-20 (line 6)")]
    [InlineData(Report + "3.1) A\n3.1.1) Uno\nSe realizará en diciembre.", "3.1.1 is still to come in 2031-12 (line 6)")]
    [InlineData(Report + "3.1) A\n3.1.1) Uno\nRealizado¹.\n\n¹ https://example.org/el-taller-sera-en-julio", "3.1.1 is proved by a page that announces it: https://example.org/el-taller-sera-en-julio (line 8)")]
    [InlineData(Report + "3.1) A\n3.1.1) Uno\nRealizado¹.\n\n¹ https://example.org /taller", "A link has a space in it: https://example.org /taller (line 8)")]
    [InlineData(Report + "3.1) A\n3.1.1) Uno\nRealizado¹.\n\n¹ javascript:alert(1)", "A link that is no web address was left out (line 8)")]
    [InlineData(Report + "Cerrado al 15 de septiembre de 2031.\n3.1) A\n3.1.1) Uno\nRealizado el 16 de septiembre.", "3.1.1 tells of 2031-09-16, after the cut-off of 2031-09-15 (line 7)")]
    [InlineData(Report + "Cerrado al 15 de septiembre de 2031.\n3.1) A\n3.1.1) Elección de autoridades\nRealizado.", "3.1.1 is told as done, and is for the assembly of 2031-11-20, after the cut-off of 2031-09-15 (line 7)")]
    public void What_is_odd_is_said_with_its_line(string text, string anomaly)
    {
        var plan = Samples.Imported(text);

        Assert.Single(plan.Anomalies, anomaly);
        Assert.NotEmpty(plan.Areas);
    }

    [Fact]
    public void A_note_on_joint_meetings_that_names_another_activity_is_seen_and_still_understood()
    {
        var plan = Samples.Imported(
            Plan + "3.5) Innovación\n3.5.1) Reuniones del grupo de trabajo¹\n\n¹ Los grupos de Innovación y Tecnologías emergentes (3.6.2) se reunirán de manera conjunta.\n\n"
            + "3.6) Tecnologías emergentes\n3.6.1) Reuniones del grupo de trabajo\n3.6.2) Espacio en la web");

        Assert.Equal("3.6", plan.Activity("3.5.1").JoinWith);
        Assert.Null(plan.Activity("3.6.1").JoinWith);
        Assert.Equal(["The note on joint meetings names 3.6.2; the meetings of 3.6 are 3.6.1 (lines 5 and 8)"], plan.Anomalies.AsEnumerable());
    }

    [Fact]
    public void A_document_in_order_has_no_anomalies() => Assert.Empty(Samples.Imported(Samples.Text("plano-pt.txt")).Anomalies);

    [Fact]
    public void What_nearly_all_activities_have_is_missed_where_it_is_not()
    {
        var four = string.Concat(Enumerable.Range(1, 4).Select(number => $"3.1.{number}) Taller\nLugar: Lima\n"));

        Assert.Contains("3.1.5 has no venue, which the other activities have (line 11)", Samples.Imported($"{Plan}3.1) A\n{four}3.1.5) Tall").Anomalies);
    }

    [Fact]
    public void Of_one_sort_no_more_are_listed_than_a_person_would_read()
    {
        var marks = string.Concat(Enumerable.Range(1, 90).Select(number => $"3.1.{number}) Taller⁹\n"));

        var anomalies = Samples.Imported($"{Plan}3.1) A\n{marks}").Anomalies;

        Assert.Equal(51, anomalies.Length);
        Assert.StartsWith("and 40 more like: The mark 9 has no note", anomalies[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_has_no_statuses_whatever_it_says()
    {
        var activity = Samples.Imported(Plan + "3.1) A\n3.1.1) Uno\nEstado: Realizado.\n\nRealizado.").Activity("3.1.1");

        Assert.Equal((ReportedStatus.None, "Realizado.\nRealizado."), (activity.Status, activity.Notes));
    }

    [Fact]
    public void The_label_of_a_status_wins_over_what_a_note_says_was_done()
    {
        var activity = Samples.Imported(Report + "3.1) A\n3.1.1) Uno\n\nDone by a specialist.\n\nExecution Status: Pending.").Activity("3.1.1");

        Assert.Equal((StatusKind.Pending, "Done by a specialist."), (activity.Status.Kind, activity.Notes));
    }
}

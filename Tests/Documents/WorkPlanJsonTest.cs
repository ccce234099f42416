using System.Text;
using GealcBot.Documents.Interchange;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class WorkPlanJsonTest
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_data()
    {
        foreach (var plan in new[] { SomePlan.Report, SomePlan.Bare })
        {
            var text = WorkPlanJson.Write(plan);

            Assert.Equal(text, WorkPlanJson.Write(Read(text)));
        }
    }

    [Fact]
    public void Every_value_survives_the_round_trip()
    {
        var back = Read(WorkPlanJson.Write(SomePlan.Report));

        Assert.Equal(SomePlan.Report.Assembly, back.Assembly);
        Assert.Equal(SomePlan.Report.AsOf, back.AsOf);
        var activity = back.Areas[0].Activities[0];
        Assert.Equal(SomePlan.Activity.Period, activity.Period);
        Assert.Equal(SomePlan.Activity.Status, activity.Status);
        Assert.Equal(SomePlan.Activity.Title, activity.Title);
        Assert.Equal(["mayo", "junio"], activity.MeetingsHeld.AsEnumerable());
        Assert.Equal(["https://example.org/una página"], activity.Evidence.AsEnumerable());
        Assert.Equal("Una línea\ny otra", activity.Notes);
        Assert.Equal("3.6", activity.JoinWith);
    }

    [Fact]
    public void Accents_are_written_as_they_are_and_empty_keys_are_there()
    {
        var text = WorkPlanJson.Write(SomePlan.Bare with { Source = "reunião “ñ” & cía.txt" });

        Assert.Contains("\"source\": \"reunião “ñ” & cía.txt\"", text);
        Assert.Contains("\"asOf\": null", text);
        Assert.Contains("\"annex\": []", text);
        Assert.EndsWith("}\n", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void The_keys_have_the_order_of_the_format()
    {
        var text = WorkPlanJson.Write(SomePlan.Report);

        string[] order =
        [
            "source", "kind", "year", "language", "asOf", "assembly", "committee", "areas", "objective", "activities",
            "code", "title", "period", "perYear", "raw", "venue", "product", "participants", "resources", "responsible", "status",
            "percent", "meetingsHeld", "evidence", "notes", "isWorkingGroupMeeting", "isWebinar", "joinWith", "annex", "anomalies",
        ];
        var at = 0;
        foreach (var key in order)
        {
            var next = text.IndexOf($"\"{key}\":", at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"\"{key}\" does not come after the key before it");
            at = next;
        }
    }

    [Theory]
    [InlineData("\"kind\": \"report\"", "\"kind\": \"repport\"", "kind: \"repport\" is none of plan, report.")]
    [InlineData("\"kind\": \"inProgress\"", "\"kind\": \"finished\"", "areas[0].activities[0].status.kind: \"finished\" is none of done, inProgress, partial, scheduled, pending, postponed, notNeeded, substituted, decidedOtherwise.")]
    [InlineData("\"kind\": \"fixedDate\"", "\"kind\": \"FixedDate\"", "areas[0].activities[0].period.kind: \"FixedDate\" is none of firstSemester,")]
    [InlineData("\"language\": \"pt\"", "\"language\": \"de\"", "language: \"de\" is not one of es, en, pt, fr.")]
    [InlineData("\"language\": \"pt\"", "\"language\": null", "language: is null where text is expected.")]
    [InlineData("\"year\": 2031,\n  \"lang", "\"year\": \"2031\",\n  \"lang", "year: is text where a whole number from 1900 to 2200 is expected.")]
    [InlineData("\"year\": 2031,\n  \"lang", "\"year\": 2031.5,\n  \"lang", "year: is the number 2031.5 where a whole number")]
    [InlineData("\"percent\": 70", "\"percent\": 170", "areas[0].activities[0].status.percent: is the number 170 where a whole number from 0 to 100 is expected.")]
    [InlineData("\"asOf\": \"2031-09-15\"", "\"asOf\": \"15/09/2031\"", "asOf: \"15/09/2031\" is not a day like 2031-04-18.")]
    [InlineData("\"asOf\": \"2031-09-15\"", "\"asOf\": \"2031-09-31\"", "asOf: \"2031-09-31\" is not a day like 2031-04-18.")]
    [InlineData("\"date\": \"2031-04-18\"", "\"date\": \"April\"", "areas[0].activities[0].period.date: \"April\" is not a date: 2031-04-18, 2031-12, 2031, A/B")]
    [InlineData("\"venue\": \"Córdoba\",", "", "areas[0].activities[0]: the key \"venue\" is missing.")]
    [InlineData("\"venue\":", "\"place\":", "areas[0].activities[0]: the key \"place\" is not known.")]
    [InlineData("\"venue\":", "\"code\": \"3.1\", \"venue\":", "areas[0].activities[0]: the key \"code\" is there twice.")]
    [InlineData("\"asOf\"", "\"AsOf\"", "The file: the key \"AsOf\" is not known.")]
    [InlineData("\"isWebinar\": false", "\"isWebinar\": 0", "areas[0].activities[0].isWebinar: is the number 0 where true or false is expected.")]
    [InlineData("\"mayo\"", "5", "areas[0].activities[0].meetingsHeld[0]: is the number 5 where text is expected.")]
    [InlineData("\"activities\": []", "\"activities\": {}", "areas[1].activities: is an object where a list is expected.")]
    [InlineData("\"joinWith\": \"3.6\"", "\"joinWith\": \"\\ud800\"", "areas[0].activities[0].joinWith: holds bytes that are no character.")]
    public void A_wrong_file_is_refused_with_the_key_and_where_it_stands(string right, string wrong, string sentence)
    {
        var text = WorkPlanJson.Write(SomePlan.Report);
        Assert.Contains(right, text);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        var said = Wrong(text[..at] + wrong + text[(at + right.Length)..]);

        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
        Assert.EndsWith(".", said);
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[]", "The file: is a list where an object is expected.")]
    [InlineData("null", "The file: is null where an object is expected.")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("{ /* a remark */ }", "not JSON")]
    [InlineData("{\"source\": \"a\",}", "not JSON")]
    public void What_is_not_a_plan_at_all_is_refused(string text, string sentence) => Assert.Contains(sentence, Wrong(text));

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Contains("not JSON", Wrong(new string('[', 100_000)));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_wherever_they_stand()
    {
        var text = WorkPlanJson.Write(SomePlan.Report);
        foreach (var spot in new[] { "informe-2031", "anomalies", "venue" })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            bytes[Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(spot, StringComparison.Ordinal)))] = 0xFF;

            Assert.IsType<PlanReading.Wrong>(WorkPlanJson.Read(bytes));
        }
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_and_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(WorkPlanJson.Write(SomePlan.Report).TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.IsType<PlanReading.Wrong>(WorkPlanJson.Read(bytes.AsMemory(0, length)));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WorkPlanJson.Write(SomePlan.Bare))];

        Assert.IsType<PlanReading.Read>(WorkPlanJson.Read(bytes));
    }

    private static WorkPlan Read(string text) =>
        Assert.IsType<PlanReading.Read>(WorkPlanJson.Read(Encoding.UTF8.GetBytes(text))).Plan;

    private static string Wrong(string text) =>
        Assert.IsType<PlanReading.Wrong>(WorkPlanJson.Read(Encoding.UTF8.GetBytes(text))).Sentence;
}

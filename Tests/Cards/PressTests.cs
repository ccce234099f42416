using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Cards;

public sealed class PressTests
{
    private static readonly Press[] Kinds =
    [
        new AskAgain("¿qué viene? \"<at>x</at>\""), new ShowUpcoming("cybersecurity", "connectivity", "Webinar", Mine: true, OverdueOnly: true, Page: 3), new ShowUpcoming(),
        new ShowActivity("2024/3.3.2"), new ShowEntry("unforeseen:2023:x"), new ShowStanding("open-data"), new ShowStanding(), new ShowList("Evidence", 2023, "open-data,innovation", "cross-sectional", "3.2.1", 2), new ShowList("Annex", 2023), new ShowUpcoming(Virtual: false), new ShowHelp(), new StartReport("open-data", "2024/3.2.3#1"), new StartReport(),
        new SendReport("2024/3.2.3#1"), new SendReport(), new StartCorrection("held:open-data:2024-05-14"), new SendCorrection("held:open-data:2024-05-14", 2),
        new SendCorrection("held:open-data:2024-05-14", 0), new CancelForm("2024/3.2.3#1"), new CancelForm(), new ResumeForm(), new ReminderHeld("2024/3.2.3#1"), new ReminderHeld("2024/3.2.3#1", Sure: true),
        new ReminderScheduled("2024/3.2.3#1"), new ReminderLater("2024/3.2.3#1", Ask: true), new ReminderLater("2024/3.2.3#1", Tomorrow: true), new ReminderLater("2024/3.2.3#1"), new ChooseLanguage("fr"),
        new ReminderNotNow("MeetingOwed:2024/3.2.3#1:2024-06-01"), new ReminderNotMine("x"), new ReminderWanted("x"), new ShowReminder("x"), new ShowReminders("x|x"), new Nudge("x"), new Nudge("x|x", All: true), new ShowSilences("x|x", 1),
        new ShowSettings(), new ShowSettings("zone"), new SetReminders("each"), new SetZone(), new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2", Reminder = "x" },
        new ShowImport("d0", "odd", 2), new ShowImport("d0"), new ImportNow("d0"), new CancelImport("d0"), new SayWhatItIs("d0", "plan"), new SayWhatItIs("d0"), new AskLines("d0", 0, 1),
        new ShowReview("held:x"), new AcceptReport("held:x"), new AcceptReport("held:x", 2), new ReturnReport("held:x"), new ReturnReport("held:x", 1, Said: true), new ReturnReport("held:x", Words: "falta \"el\" acta"), new AnswerReturned("held:x", 1),
        new ShowProposal("p"), new DecideProposal("p", Agree: true), new DecideProposal("p"), new DecideProposal("p", Said: true), new AskLines(Year: 2024), new AnswerLines("d0"), new AnswerLines(Year: 2024), new AskFrequency("2019/3.2.4~2"), new SettleFrequency("2019/3.2.4~2", 6), new SettleFrequency("2019/3.2.4~2"),
        new ChangeRoster("0123456789abcdef", Role.Coordinator, "open-data", "2024-07-01", "2024-12-31", Sure: true), new ChangeRoster(), new PassGroup("open-data", "0123456789abcdef", "fedcba9876543210", "2024-07-01", Sure: true),
        new UndoRoster("sheet:0123"), new AskToJoin("open-data"), new AskToJoin(), new AnswerJoin("join:0123456789abcdef:all", Role.Member, "fedcba9876543210"), new AnswerJoin("join:0123456789abcdef:all"), new SayAbsence("0123456789abcdef"), new SayAbsence(), new ComeBack(),
        new ShowSheet("d0", 2), new ShowSheet("d0"), new ApplySheet("d0"), new CancelSheet("d0"),
        new HoldMessage("reminders:2024-06-17:t/p"), new HoldMessage("t/p", Release: true), new ForgetMe(), new ForgetMe(Sure: true), new ReportFrom(MessageUse.Meeting), new ReportFrom(MessageUse.Evidence),
        new SameMeeting("held:open-data:2024-05-14"), new UndoCorrection("held:open-data:2024-05-14", 2), new SendReport("2024/3.2.3#1", Sure: true), new Tell(TellKind.Schedule),
        new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2", Status = StatusKind.Done, Day = "2024-05-14", Percent = "70", Count = "1", Link = "https://a.example", Words = "<at>x</at>", After = 2, Sure = true, Asks = true },
        new Tell(TellKind.AddEvidence) { Entry = "held:open-data:2024-05-14", Group = "open-data", Obligation = "2024/3.2.3#1", Proof = EvidenceKind.Announcement },
    ];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Kinds.Length)];

    [Fact]
    public void Every_kind_of_press_is_tried_here() => Assert.Equal(
        typeof(Press).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType).ToHashSet(),
        Kinds.Select(press => press.GetType()).ToHashSet());

    [Theory]
    [MemberData(nameof(Each))]
    public void What_is_written_into_a_button_is_read_from_its_press(int kind) => Assert.Equal(Kinds[kind], Press.Read(Written(Kinds[kind])));

    [Theory]
    [MemberData(nameof(Each))]
    public void It_is_read_in_any_order_and_with_the_inputs_among_it(int kind)
    {
        var data = new JsonObject { ["heldOn"] = "2024-05-14", ["countries"] = "", ["groups"] = "open-data,innovation" };
        foreach (var property in Written(Kinds[kind]).EnumerateObject().Reverse())
        {
            data.Add(property.Name, JsonNode.Parse(property.Value.GetRawText()));
        }

        data["decided"] = "\"}{";
        Assert.Equal(Kinds[kind], Press.Read(JsonElement.Parse(data.ToJsonString())));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("7")]
    [InlineData("\"ask\"")]
    [InlineData("[]")]
    [InlineData("[{\"do\":\"help\"}]")]
    [InlineData("{}")]
    [InlineData("{\"do\":null}")]
    [InlineData("{\"do\":7}")]
    [InlineData("{\"do\":[\"help\"]}")]
    [InlineData("{\"do\":{}}")]
    [InlineData("{\"do\":\"\"}")]
    [InlineData("{\"do\":\"HELP\"}")]
    [InlineData("{\"do\":\"reminder.forget\"}")]
    [InlineData("{\"do\":\"help\",\"do\":\"standing\"}")]
    [InlineData("{\"words\":\"hola\"}")]
    [InlineData("{\"do\":\"upcoming\",\"page\":\"1\"}")]
    [InlineData("{\"do\":\"upcoming\",\"page\":1.5}")]
    [InlineData("{\"do\":\"upcoming\",\"page\":99999999999}")]
    [InlineData("{\"do\":\"upcoming\",\"page\":null}")]
    [InlineData("{\"do\":\"upcoming\",\"mine\":1}")]
    [InlineData("{\"do\":\"upcoming\",\"group\":[]}")]
    [InlineData("{\"do\":\"activity\",\"activity\":{\"year\":2024}}")]
    [InlineData("{\"do\":\"ask\",\"words\":\"\\ud800\"}")]
    [InlineData("{\"$type\":\"GealcBot.Cards.ShowHelp\"}")]
    // A press without what it is about is none: the dialogs rely on it.
    [InlineData("{\"do\":\"ask\"}")]
    [InlineData("{\"do\":\"ask\",\"words\":null}")]
    [InlineData("{\"do\":\"activity\"}")]
    [InlineData("{\"do\":\"correct.start\"}")]
    [InlineData("{\"do\":\"correct.send\",\"after\":1}")]
    [InlineData("{\"do\":\"reminder.held\"}")]
    [InlineData("{\"do\":\"reminder.scheduled\",\"obligation\":null}")]
    [InlineData("{\"do\":\"reminder.later\"}")]
    [InlineData("{\"do\":\"reminder.back\"}")]
    [InlineData("{\"do\":\"language\"}")]
    [InlineData("{\"do\":\"import.now\"}")]
    [InlineData("{\"do\":\"import.now\",\"draft\":null}")]
    [InlineData("{\"do\":\"frequency.settle\",\"perYear\":6}")]
    [InlineData("{\"do\":\"report.same\"}")]
    [InlineData("{\"do\":\"review.accept\"}")]
    [InlineData("{\"do\":\"review.return\",\"said\":true}")]
    [InlineData("{\"do\":\"review.answer\",\"entry\":null}")]
    [InlineData("{\"do\":\"correct.undo\"}")]
    [InlineData("{\"do\":\"tell\"}")]
    [InlineData("{\"do\":\"tell\",\"what\":\"Rob\"}")]
    public void Data_that_are_no_press_of_ours_are_none(string data) => Assert.Null(Press.Read(JsonElement.Parse(data)));

    [Fact]
    public void Data_nested_without_end_are_none()
    {
        var data = $"{{\"do\":\"ask\",\"words\":\"x\",\"more\":{new string('[', 60)}{new string(']', 60)}}}";
        Assert.Equal(new AskAgain("x"), Press.Read(JsonElement.Parse(data)));
        Assert.Null(Press.Read(default));
    }

    [Fact]
    public void No_field_beside_a_button_that_tells_has_the_name_of_a_part_of_it()
    {
        var parts = typeof(Tell).GetProperties().Select(part => part.Name.ToUpperInvariant()).Append("DO").ToHashSet();
        Assert.All(typeof(TellInputs).GetFields(), field => Assert.DoesNotContain(((string)field.GetRawConstantValue()!).ToUpperInvariant(), parts));
    }

    private static JsonElement Written(Press press)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            press.Write(json);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}

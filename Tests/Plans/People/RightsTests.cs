using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Tests.House;

namespace GealcBot.Tests.Plans.People;

public sealed class RightsTests
{
    private static readonly PersonId Somebody = new("test", "somebody");

    /// <summary>For each deed what member, coordinator and secretariat may: nothing, for the own groups, for all.</summary>
    private static readonly Dictionary<Deed, string> Table = new()
    {
        [Deed.ReportMeeting] = "own own all",
        [Deed.ReportActivity] = "own own all",
        [Deed.AddEvidence] = "own own all",
        [Deed.AddUnforeseen] = "own own all",
        [Deed.ScheduleMeeting] = "- own all",
        [Deed.Snooze] = "- own all",
        [Deed.CorrectOwn] = "own own all",
        [Deed.CorrectOthers] = "- own all",
        [Deed.ImportDocument] = "- - all",
        [Deed.SettleFrequency] = "- - all",
        [Deed.ProposeDrop] = "- own all",
        [Deed.Drop] = "- - all",
        [Deed.ReviewReport] = "- - all",
        [Deed.AnswerReturned] = "own own all",
        [Deed.ApproveReport] = "- - all",
        [Deed.HandOver] = "- own all",
        [Deed.ManageRoster] = "- - all",
        [Deed.ReadAudit] = "- - all",
    };

    public static TheoryData<Deed, Role, string> Cells
    {
        get
        {
            var cells = new TheoryData<Deed, Role, string>();
            foreach (var (deed, row) in Table)
            {
                var may = row.Split(' ');
                cells.Add(deed, Role.Stranger, "-");
                cells.Add(deed, Role.Observer, "-");
                cells.Add(deed, Role.Member, may[0]);
                cells.Add(deed, Role.Coordinator, may[1]);
                cells.Add(deed, Role.Secretariat, may[2]);
            }

            return cells;
        }
    }

    [Fact]
    public void Every_deed_has_its_row() => Assert.Equal(Enum.GetValues<Deed>().Order(), Table.Keys.Order());

    [Theory]
    [MemberData(nameof(Cells))]
    public void Each_may_what_the_table_says_and_no_more(Deed deed, Role role, string may)
    {
        var person = new Person { Id = Somebody, Role = role, Groups = [WorkingGroups.OpenData] };
        Assert.Equal(may is "own" or "all", person.May(deed, WorkingGroups.OpenData));
        Assert.Equal(may is "all", person.May(deed, WorkingGroups.Cybersecurity));
        // What is of no group is the Secretariat's.
        Assert.Equal(may is "all", person.May(deed, []));
        Assert.Equal(may is "own" or "all", person.May(deed, [WorkingGroups.Cybersecurity, WorkingGroups.OpenData]));
        Assert.Equal(may is "own" or "all", person.MayAnywhere(deed));
        Assert.Equal(may is "all", (person with { Groups = [] }).MayAnywhere(deed));
    }

    [Fact]
    public void Who_coordinates_one_group_is_a_member_only_of_another()
    {
        var person = new Person { Id = Somebody, Role = Role.Coordinator, Groups = [WorkingGroups.OpenData], AlsoIn = [WorkingGroups.Cybersecurity] };
        Assert.True(person.May(Deed.ReportMeeting, WorkingGroups.Cybersecurity));
        Assert.False(person.May(Deed.ScheduleMeeting, WorkingGroups.Cybersecurity));
        Assert.True(person.May(Deed.ScheduleMeeting, WorkingGroups.OpenData));
    }

    [Fact]
    public void The_document_is_made_of_the_code()
    {
        var file = Path.Combine(Repository.Root, "docs", "rights.md");
        if (Environment.GetEnvironmentVariable("GEALCBOT_APPROVE") == "1")
        {
            File.WriteAllText(file, RightsTable.Markdown());
        }

        Assert.Equal(RightsTable.Markdown(), File.ReadAllText(file));
    }
}

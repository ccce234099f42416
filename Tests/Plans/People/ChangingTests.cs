using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Plans.People;

public sealed class ChangingTests
{
    private static readonly PersonId Reporter = new("test", "reporter");

    [Theory]
    // The reporter has two weeks, the day itself not counted.
    [InlineData(Role.Member, true, "open-data", 0, false, Change.Free)]
    [InlineData(Role.Member, true, "open-data", 14, false, Change.Free)]
    [InlineData(Role.Member, true, "open-data", 15, false, Change.TooLate)]
    [InlineData(Role.Member, true, "open-data", 3, true, Change.WithReason)]
    [InlineData(Role.Member, true, "open-data", 15, true, Change.TooLate)]
    // A role taken away, or a group, takes the right with it.
    [InlineData(Role.Member, true, "cybersecurity", 1, false, Change.Never)]
    [InlineData(Role.Stranger, true, "open-data", 1, false, Change.Never)]
    [InlineData(Role.Member, false, "open-data", 1, false, Change.Never)]
    // Who answers for the group has until the approval, whoever reported it.
    [InlineData(Role.Coordinator, true, "open-data", 200, false, Change.Free)]
    [InlineData(Role.Coordinator, false, "open-data", 200, false, Change.Free)]
    [InlineData(Role.Coordinator, false, "open-data", 0, true, Change.WithReason)]
    [InlineData(Role.Coordinator, false, "cybersecurity", 1, false, Change.Never)]
    [InlineData(Role.Secretariat, false, "cybersecurity", 300, false, Change.Free)]
    [InlineData(Role.Secretariat, false, "cybersecurity", 300, true, Change.WithReason)]
    public void A_report_may_be_changed(Role role, bool own, string group, int days, bool approved, Change expected)
    {
        var entry = PlanOf2024.Held(WorkingGroups.OpenData, "2024-05-14") with { By = own ? Reporter : new PersonId("test", "another") };
        var person = new Person { Id = Reporter, Role = role, Groups = [new GroupId(group)] };
        var reported = PlanOf2024.Day("2024-05-20");
        Assert.Equal(expected, Changing.Of(person, entry, entry.Facts.Groups, reported, reported.AddDays(days), approved));
    }
}

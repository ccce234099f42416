using System.Text;

namespace GealcBot.Plans.People;

/// <summary>The table of rights as Markdown, for docs/rights.md.</summary>
public static class RightsTable
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.Coordinator, Role.Member, Role.Observer, Role.Stranger];

    public static string Markdown()
    {
        var table = new StringBuilder("# Who may do what\n\n")
            .Append("Made from `Plans/People/Rights.cs`; a test holds this file to it. Asking needs no right: the plan is public.\n\n")
            .Append("| | ").AppendJoin(" | ", Roles).Append(" |\n")
            .Append("|---|").AppendJoin("|", Roles.Select(_ => "---")).Append("|\n");
        foreach (var deed in Enum.GetValues<Deed>())
        {
            table.Append("| ").Append(Words(deed)).Append(" | ").AppendJoin(" | ", Roles.Select(role => Words(Rights.Of(role, deed)))).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Words(Extent scope) => scope switch
    {
        Extent.All => "all",
        Extent.OwnGroups => "own groups",
        _ => "–",
    };

    private static string Words(Deed deed) => deed switch
    {
        Deed.ReportMeeting => "report a meeting",
        Deed.ReportActivity => "report how an activity goes",
        Deed.AddEvidence => "add a link as evidence",
        Deed.AddUnforeseen => "report something the plan did not foresee",
        Deed.ScheduleMeeting => "set or move a date within the year",
        Deed.Snooze => "put off a reminder",
        Deed.CorrectOwn => "correct or withdraw one's own report",
        Deed.CorrectOthers => "correct or withdraw somebody else's report",
        Deed.ImportDocument => "import a plan or report",
        Deed.SettleFrequency => "say how often an ambiguous word means a year",
        Deed.ProposeDrop => "propose to postpone past the year, drop, substitute",
        Deed.Drop => "postpone past the year, drop, substitute, or agree to it",
        Deed.ReviewReport => "return a report with a comment, or accept it",
        Deed.AnswerReturned => "answer for a report that was returned (a member: one's own)",
        Deed.ApproveReport => "record that the year's report was approved",
        Deed.HandOver => "pass a group on to another coordinator",
        Deed.ManageRoster => "say who belongs to what, answer who asks to join",
        Deed.ReadAudit => "see who changed what",
        _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "No words for this deed."),
    };
}

namespace GealcBot.Plans.People;

/// <summary>What one can do to the ledger.</summary>
public enum Deed
{
    ReportMeeting,

    /// <summary>Say how an activity goes: done, in progress, partly done.</summary>
    ReportActivity,
    AddEvidence,
    AddUnforeseen,

    /// <summary>Set or move a date within the year.</summary>
    ScheduleMeeting,

    /// <summary>Put off a reminder.</summary>
    Snooze,

    /// <summary>Put right, or take back, what oneself reported.</summary>
    CorrectOwn,
    CorrectOthers,

    /// <summary>Import a plan or report: it changes what everybody is told.</summary>
    ImportDocument,

    /// <summary>Say how often an ambiguous word means a year.</summary>
    SettleFrequency,

    /// <summary>Propose that an activity does not happen this year.</summary>
    ProposeDrop,

    /// <summary>Say that an activity will not happen this year: postponed past it, not needed, substituted. Agree to a proposal of it.</summary>
    Drop,

    /// <summary>Return a report with a comment, or accept it.</summary>
    ReviewReport,

    /// <summary>Answer for a report that was returned: one's own, and for coordinators those of the group.</summary>
    AnswerReturned,

    /// <summary>Record that the report of a year was approved.</summary>
    ApproveReport,

    /// <summary>Pass a group on to another coordinator.</summary>
    HandOver,

    /// <summary>Say who belongs to what: add, remove, answer who asks to join.</summary>
    ManageRoster,

    /// <summary>See who changed what, with everything that was said.</summary>
    ReadAudit,
}

/// <summary>For which groups a role may do something.</summary>
public enum Extent
{
    None,
    OwnGroups,
    All,
}

/// <summary>
/// Who may do what: one table, default deny. The plan is public, so asking needs no right. The role is the roster's,
/// read again at every press.
/// </summary>
public static class Rights
{
    public static Extent Of(Role role, Deed deed) => (role, deed) switch
    {
        (Role.Secretariat, _) => Extent.All,
        // Dropping, or postponing past the year, is the Secretariat's to agree to.
        (Role.Coordinator, Deed.ReportMeeting or Deed.ReportActivity or Deed.AddEvidence or Deed.AddUnforeseen
            or Deed.ScheduleMeeting or Deed.ProposeDrop or Deed.Snooze or Deed.CorrectOwn or Deed.CorrectOthers
            or Deed.AnswerReturned or Deed.HandOver) => Extent.OwnGroups,
        (Role.Member, Deed.ReportMeeting or Deed.ReportActivity or Deed.AddEvidence or Deed.AddUnforeseen or Deed.CorrectOwn or Deed.AnswerReturned) => Extent.OwnGroups,
        _ => Extent.None,
    };

    /// <summary>True when <paramref name="person"/> may do it for <paramref name="group"/>.</summary>
    public static bool May(this Person person, Deed deed, GroupId group) => person.May(deed, [group]);

    /// <summary>True for any of these groups; what is of no group is everybody's, and so the Secretariat's.</summary>
    public static bool May(this Person person, Deed deed, IEnumerable<GroupId> groups) => Of(person.Role, deed) switch
    {
        Extent.All => true,
        Extent.OwnGroups => groups.Any(group => person.Groups.Contains(group) || (person.AlsoIn.Contains(group) && Of(Role.Member, deed) is Extent.OwnGroups)),
        _ => false,
    };

    /// <summary>True when there is any group for which the person may do it.</summary>
    public static bool MayAnywhere(this Person person, Deed deed) => person.May(deed, person.Groups);
}

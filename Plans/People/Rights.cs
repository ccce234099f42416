namespace GealcBot.Plans.People;

/// <summary>What one can do to the ledger.</summary>
public enum Deed
{
    ReportMeeting,
    ScheduleMeeting,

    /// <summary>Put off a reminder.</summary>
    Snooze,

    /// <summary>Put right what oneself reported.</summary>
    CorrectOwn,
    CorrectOthers,

    /// <summary>Import a plan or report: it changes what everybody is told.</summary>
    ImportDocument,

    /// <summary>Say how often an ambiguous word means a year.</summary>
    SettleFrequency,
}

/// <summary>
/// Who may do what: one table, default deny. The plan is public, so asking needs no right. The role is the roster's,
/// read again at every press.
/// </summary>
public static class Rights
{
    /// <summary>True when <paramref name="person"/> may do it for <paramref name="group"/>.</summary>
    public static bool May(this Person person, Deed deed, GroupId group) => person.Role switch
    {
        Role.Secretariat => true,
        _ when deed is Deed.ImportDocument or Deed.SettleFrequency => false,
        Role.Coordinator => person.Groups.Contains(group),
        Role.Member => deed is Deed.ReportMeeting or Deed.CorrectOwn && person.Groups.Contains(group),
        _ => false,
    };

    /// <summary>True when there is any group for which the person may do it.</summary>
    public static bool MayAnywhere(this Person person, Deed deed) =>
        person.Role is Role.Secretariat || person.Groups.Any(group => person.May(deed, group));
}

using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.People;

/// <summary>Whether somebody may still correct or withdraw a report.</summary>
public enum Change
{
    /// <summary>Not this person.</summary>
    Never,

    /// <summary>Not this person any more: the coordination of the group, or the Secretariat.</summary>
    TooLate,

    /// <summary>With a reason, for the year's report is approved.</summary>
    WithReason,

    Free,
}

/// <summary>Up to when what was reported may be put right: by its reporter for a while, by those who answer for it until the approval.</summary>
public static class Changing
{
    /// <summary>How many days a reporter has.</summary>
    public const int OwnDays = 14;

    /// <param name="groups">Whom it concerns.</param>
    /// <param name="today">In the calendar in which <paramref name="reported"/> is given.</param>
    public static Change Of(Person person, LedgerEntry entry, IReadOnlyCollection<GroupId> groups, DateOnly reported, DateOnly today, bool isApproved) =>
        person.May(Deed.CorrectOthers, groups) ? Then(isApproved)
        : entry.By != person.Id || !person.May(Deed.CorrectOwn, groups) ? Change.Never
        : today.DayNumber - reported.DayNumber > OwnDays ? Change.TooLate
        : Then(isApproved);

    private static Change Then(bool isApproved) => isApproved ? Change.WithReason : Change.Free;
}

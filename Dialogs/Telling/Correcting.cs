using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>"No, it was the 14th", of what was shown last or of one's own last report.</summary>
public sealed class Correcting(MeetingCorrections corrections, Scheduling scheduling, ActivityReports activities)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation) => Reports.Spoken(situation) switch
    {
        null => Answer.Of(situation.Say.NothingToCorrect(), Suggest.For(situation)),
        MeetingHeld held when situation.World.Meeting(held.Id) is { } meeting => await MeetingAsync(meeting, told, situation, cancellation),
        Scheduled set => await scheduling.TellAsync(told with { Tell = new Tell(TellKind.Schedule) { Obligation = set.Obligation.ToString(), Day = told.Tell.Day } }, situation, cancellation),
        StatusReported said => await activities.TellAsync(
            Told.Of(told.Tell with { What = TellKind.ReportActivity, Activity = said.Activity.ToString(), Status = said.Status.Kind }, situation)!, situation, cancellation),
        var other => Answer.Of(situation.Say.OnlyWithdraw(situation.Say.ButtonWithdraw()), Suggest.For(situation)) with { State = Shown(other) },
    };

    /// <summary>A link that is told of a meeting without one.</summary>
    /// <exception cref="StoreAwayException"/>
    public Task<Answer> LinkAsync(Meeting meeting, string link, Situation situation, CancellationToken cancellation) =>
        corrections.TellAsync(meeting, MeetingCheck.Draft(meeting.Facts) with { Link = link }, situation, cancellation);

    private async Task<Answer> MeetingAsync(Meeting meeting, Told told, Situation situation, CancellationToken cancellation)
    {
        var before = MeetingCheck.Draft(meeting.Facts);
        var after = before with
        {
            HeldOn = told.Day?.ToString("O", CultureInfo.InvariantCulture) ?? before.HeldOn,
            Countries = told.Tell.Count ?? before.Countries,
            Link = told.Tell.Link ?? before.Link,
            Groups = Groups(meeting, told),
        };
        if (after != before)
        {
            return await corrections.TellAsync(meeting, after, situation, cancellation);
        }

        // "Corregir" and no more: the form, with what is known.
        return corrections.Begin(meeting.Id, situation);
    }

    /// <summary>With "jointly", the groups named come beside those that met; else they take their place.</summary>
    private static ImmutableArray<GroupId> Groups(Meeting meeting, Told told)
    {
        var known = meeting.Facts.Groups;
        var all = told.IsJoint || known.Any(group => told.Plan.MeetsWith(group).Any(told.Groups.Contains)) ? known.Union(told.Groups) : told.Groups;
        return told.Groups.All(known.Contains) ? known : [.. WorkingGroups.All.Where(all.Contains)];
    }

    private static ConversationState Shown(LedgerEntry entry) => new() { Telling = new Tell(TellKind.Correct) { Entry = entry.Id.Value } };
}

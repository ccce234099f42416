using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
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
        // Of a date set the day, the hour, how and where are kept, and nothing else that could be put right.
        Scheduled set when told is { Text.Length: > 0, When: null, Virtual: null, Place: null } && told.Tell.Entry is null && SaysMore(told) && !Hours.AreIn(told.Text) =>
            Answer.Of(situation.Say.OnlyDayKept(situation.Say.Day(set.On)), situation.Say.ButtonWithdraw()) with { State = Shown(set) },
        Scheduled set => await scheduling.TellAsync(told with { Tell = Moved(Meant(set, told, situation), told, situation) }, situation, cancellation),
        StatusReported said => await activities.TellAsync(
            Told.Of(told.Tell with { What = TellKind.ReportActivity, Activity = said.Activity.ToString(), Status = Status(said, told) }, situation)!, situation, cancellation),
        var other => Answer.Of(situation.Say.OnlyWithdraw(situation.Say.ButtonWithdraw()), Suggest.For(situation)) with { State = Shown(other) },
    };

    /// <summary>A link that is told of a meeting without one.</summary>
    /// <exception cref="StoreAwayException"/>
    public Task<Answer> LinkAsync(Meeting meeting, string link, Situation situation, CancellationToken cancellation) =>
        corrections.TellAsync(meeting.Id, known => known with { Link = link }, situation, cancellation);

    private async Task<Answer> MeetingAsync(Meeting meeting, Told told, Situation situation, CancellationToken cancellation)
    {
        // "Corregir" and no more: the form, with what is known.
        var before = MeetingCheck.Draft(meeting.Facts);
        return After(before) == before ? corrections.Begin(meeting.Id, situation) : await corrections.TellAsync(meeting.Id, After, situation, cancellation);

        MeetingDraft After(MeetingDraft known) => (known with
        {
            HeldOn = told.Day?.ToString("O", CultureInfo.InvariantCulture) ?? known.HeldOn,
            Countries = told.Tell.Count ?? known.Countries,
            Link = told.Tell.Link ?? known.Link,
            Groups = Groups(meeting, told),
        }).Met(told.Virtual, told.Place).Naming(told.Countries).Without(told.Absent);
    }

    private static bool SaysMore(Told told) => told.Text.Split(' ').Length > 1;

    /// <summary>Of several dates the one of the month that is said, and else the one that was shown.</summary>
    private static Scheduled Meant(Scheduled shown, Told told, Situation situation) =>
        told.Day is { } day && DateRange.Month(day.Year, day.Month) is var month && !month.Contains(shown.On) ? DateShown.InMonth(shown, month, situation) ?? shown : shown;

    /// <summary>On another day at the same hour, in the same way, as far as nothing else is said.</summary>
    private static Tell Moved(Scheduled set, Told told, Situation situation)
    {
        var (isVirtual, place) = MeetingWay.Changed(set.IsVirtual, set.Place, told.Virtual, told.Place);
        return new Tell(TellKind.Schedule)
        {
            Obligation = set.Obligation.ToString(),
            Day = Day(told, set, situation),
            Hour = (Hours.In(told.Text) ?? set.At)?.ToString("HH:mm", CultureInfo.InvariantCulture),
            Zone = Hours.ZoneIn(told.Text) ?? set.Zone,
            Virtual = isVirtual,
            Place = place,
        };
    }

    /// <summary>"The 19th" of a date in June is the 19th of June, also where one comes sooner.</summary>
    private static string? Day(Told told, Scheduled set, Situation situation) =>
        told.Day is { } day && (day < situation.Today || (told.IsBareDay && day < set.On)) && CalendarDay.Of(set.On.Year, set.On.Month, day.Day) is { } moved && moved >= situation.Today
            ? moved.ToString("O", CultureInfo.InvariantCulture)
            // "Mejor a las 11", "no, en Panamá": of the same day.
            : told.Tell.Day ?? (Hours.AreIn(told.Text) || told.Virtual is not null || told.Place is not null ? set.On.ToString("O", CultureInfo.InvariantCulture) : null);

    /// <summary>A day says that it was done by then.</summary>
    private static StatusKind? Status(StatusReported said, Told told) =>
        told.Day is not null && said.Status.Kind is StatusKind.InProgress or StatusKind.Partial ? StatusKind.Done : said.Status.Kind;

    /// <summary>With "jointly", the groups named come beside those that met; else they take their place.</summary>
    private static ImmutableArray<GroupId> Groups(Meeting meeting, Told told)
    {
        var known = meeting.Facts.Groups;
        var all = told.IsJoint || known.Any(group => told.Plan.MeetsWith(group).Any(told.Groups.Contains)) ? known.Union(told.Groups) : told.Groups;
        return told.Groups.All(known.Contains) ? known : [.. WorkingGroups.All.Where(all.Contains)];
    }

    private static ConversationState Shown(LedgerEntry entry) => new() { Telling = new Tell(TellKind.Correct) { Entry = entry.Id.Value } };
}

using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>A date is set, or moved, for a meeting, a webinar, whatever is still to be done this year.</summary>
public sealed class Scheduling(ILedgerBook book)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (Targets.Refused(Deed.ScheduleMeeting, situation) is { } nobody)
        {
            return nobody;
        }

        if (Owed(told, situation, out var instead) is not { } owed)
        {
            return instead!;
        }

        told = OfItsDay(told, owed, situation);
        var tell = told.Tell with { Activity = owed.Obligation.Line.Id.ToString(), Group = null, Entry = null };
        if (Problem(told, situation, out var problem) is not { } day)
        {
            return AskDay(owed, problem, tell, told, situation);
        }

        return await OthersAsync(await SetAsync(owed, day, told, situation, cancellation), owed, told, situation, cancellation);
    }

    /// <summary>"7 March, 6 June, 5 September": each is set for the next that has no day, and has its receipt.</summary>
    private async Task<Answer> OthersAsync((Scheduled Set, Answer Shown) first, ObligationStanding owed, Told told, Situation situation, CancellationToken cancellation)
    {
        var (world, shown) = (situation.World.With(first.Set), first.Shown);
        foreach (var day in told.AlsoOn.Where(other => other.Year == told.Plan.Year && other != first.Set.On))
        {
            var now = situation with { World = world };
            if (Next(now.Standing(told.Plan).Line(owed.Obligation.Line.Id), day, isAnother: true) is not { } open || (open.Condition is Condition.Scheduled && open.ScheduledFor != day))
            {
                // More days than are owed.
                return shown with { Replies = [.. shown.Messages, new Reply(situation.Say.NothingOpen(situation.Say.Capital(Targets.Named(owed.Obligation.Line, told.Plan, situation.Say)), told.Plan.Year), null, [])], Replacement = null };
            }

            var (set, next) = await SetAsync(open, day, told with { Tell = told.Tell with { Day = day.ToString("O", CultureInfo.InvariantCulture), Obligation = null } }, now, cancellation);
            (world, shown) = (world.With(set), next with { Replies = [.. shown.Messages, .. next.Messages], Replacement = null });
        }

        return shown;
    }

    /// <summary>"Make it virtual", "va a ser en Lima", of what has a day: of that day.</summary>
    private static Told OfItsDay(Told told, ObligationStanding owed, Situation situation) =>
        told is { Text.Length: > 0, Tell: { Day: null } tell } && (tell.Virtual is not null || tell.Place is not null || tell.Hour is not null) && owed.SetBy is { } set && set.On >= situation.Today
            ? told with { Tell = tell with { Day = set.On.ToString("O", CultureInfo.InvariantCulture) } }
            : told;

    /// <summary>What is to be done next of what somebody speaks of; else what to ask or to say.</summary>
    private static ObligationStanding? Owed(Told told, Situation situation, out Answer? instead)
    {
        var standing = situation.Standing(told.Plan);
        var named = ObligationId.TryParse(told.Tell.Obligation) ?? (told.Entry is { } shown && told.Lines.IsEmpty && told.Groups.IsEmpty ? (situation.World.Entry(shown) as Scheduled)?.Obligation : null);
        if (named is { } id && standing.Obligation(id) is { IsOpen: true } owed)
        {
            instead = Targets.Refused(Deed.ScheduleMeeting, owed.Obligation.Line, told.Plan, situation);
            return instead is null ? owed : null;
        }

        if (Line(told, situation, out instead) is not { } line)
        {
            return null;
        }

        var next = Next(standing.Line(line.Id), told.Day, isAnother: told.IsAnother && told.AlsoOn.IsEmpty);
        instead = Targets.Refused(Deed.ScheduleMeeting, line, told.Plan, situation)
            ?? (next is null ? Answer.Of(situation.Say.NothingOpen(situation.Say.Capital(Targets.Named(line, told.Plan, situation.Say)), told.Plan.Year), Suggest.For(situation)) : null);
        return instead is null ? next : null;
    }

    /// <summary>
    /// The next that is open; one that has a date in the same quarter is moved, and one that has a date in another is left
    /// alone, so that a year can be planned ahead. "Otra el 4 de julio" moves none.
    /// </summary>
    private static ObligationStanding? Next(LineStanding line, DateOnly? day, bool isAnother)
    {
        var open = line.Obligations.Where(owed => owed.IsOpen).ToList();
        var dated = open.FindAll(owed => owed.Condition is Condition.Scheduled);
        // "Otra el 4 de julio", said of a day that is set, is that one.
        return dated.Find(owed => owed.ScheduledFor == day) ?? (isAnother ? null : dated.Find(owed => day is not { } said || DateRange.QuarterOf(owed.ScheduledFor!.Value) == DateRange.QuarterOf(said)))
            ?? open.Find(owed => owed.Condition is not Condition.Scheduled) ?? dated.LastOrDefault();
    }

    private static PlanLine? Line(Told told, Situation situation, out Answer? instead)
    {
        var say = situation.Say;
        instead = null;
        switch (told)
        {
            case { Lines: [var only] }:
                return only;
            case { UnknownCode: { } code }:
                instead = Answer.Of(say.NoSuchActivity(code, told.Plan.Year), Suggest.For(situation));
                return null;
            case { Lines: not [] } or { IsOfThing: true }:
                instead = Targets.Which(told.Lines, told.Tell, situation);
                return null;
        }

        if (told is { Text.Length: > 0, Groups: [], IsOfMeeting: false, AlsoOn: [] } && InSight(told.Plan, situation) is { Count: > 0 } listed)
        {
            // "Anote entonces el 26 de junio", with a list in sight, is of one of those, and of no meeting that nobody spoke of.
            instead = listed.Count == 1 ? null : Targets.Which(listed, told.Tell, situation);
            return instead is null ? listed[0] : null;
        }

        if (told is { Text.Length: > 0, Groups: [], IsOfMeeting: false } && Reports.Shown(situation) is StatusReported shown && told.Plan.Line(shown.Activity) is { } half && situation.Standing(told.Plan).Line(half.Id).Next is not null)
        {
            // "La segunda la tenemos pensada para el 10 de octubre", behind "one of two", is of that.
            return half;
        }

        var groups = told.Groups.IsEmpty ? WithMeetings(told.Plan, situation.Person) : told.Groups;
        var lines = groups.Select(told.Plan.SeriesOf).OfType<PlanLine>().DistinctBy(line => told.Plan.SessionKey(line.Series!.Lead)).ToList();
        instead = lines switch
        {
            [] => Answer.Of(groups is [var without, ..] ? say.GroupHasNoMeetings(say.Group(without), told.Plan.Year) : say.NoSuchLine(), Suggest.For(situation)),
            [_] => null,
            _ => WhichGroup(groups, told.Tell with { Asks = true }, situation),
        };
        return instead is null ? lines[0] : null;
    }

    /// <summary>What was listed, still to be done and this person's to date.</summary>
    private static List<PlanLine> InSight(PlanYear plan, Situation situation) =>
    [
        .. from item in situation.Last.Offered.Items
           let id = Following.InSight.Activity(item)
           where id is not null && id.Value.Year == plan.Year
           let line = plan.Line(id.Value)
           where line is not null && situation.Standing(plan).Line(line.Id).Next is not null && situation.Person.May(Deed.ScheduleMeeting, Targets.Concerned(line, plan))
           select line,
    ];

    private static ImmutableArray<GroupId> WithMeetings(PlanYear plan, Person person) =>
        [.. WorkingGroups.All.Where(group => plan.SeriesOf(group) is not null && person.May(Deed.ScheduleMeeting, group))];

    private static Answer WhichGroup(IEnumerable<GroupId> groups, Tell tell, Situation situation)
    {
        var say = situation.Say;
        return Targets.Asking(AskCard.Which(
            say.AskWhichGroup(), null, [.. groups.Select(group => new Answering(say.Capital(say.Group(group)), group.Value, tell with { Group = group.Value }))], tell, say), tell);
    }

    /// <summary>The day where it can be set; else null and what is wrong with it, or nothing where none was said.</summary>
    private static DateOnly? Problem(Told told, Situation situation, out string? problem)
    {
        var say = situation.Say;
        problem = null;
        if (told.Day is not { } day)
        {
            problem = told.Tell.Day is { Length: > 0 } odd && told.When is null ? say.DayUnreadable(Flat.Cut(odd, 40)) : null;
            return null;
        }

        // "Es el 16 de mayo", said in June, is read as next year's: this year's is what was meant, and it has passed.
        var meant = day.Year == told.Plan.Year + 1 && told.Text.Length > 0 && !told.Text.Contains($"{day.Year}", StringComparison.Ordinal) ? day.AddYears(-1) : day;
        problem = meant < situation.Today ? say.Capital(say.ScheduleInPast(say.Day(meant)))
            : meant.Year != told.Plan.Year ? say.Capital(say.ScheduleOtherYear(say.Day(meant), told.Plan.Year))
            : null;
        return problem is null ? meant : null;
    }

    private static Answer AskDay(ObligationStanding owed, string? problem, Tell tell, Told told, Situation situation)
    {
        var (today, say) = (situation.Today, situation.Say);
        if (told.Plan.Year < today.Year)
        {
            return Answer.Of(say.NoPlanForYear(today.Year, told.Plan.Year), Suggest.For(situation));
        }

        var days = new DateRange(today.Year == told.Plan.Year ? today : new DateOnly(told.Plan.Year, 1, 1), new DateOnly(told.Plan.Year, 12, 31));
        DateOnly? said = told.Day is null && told.When is { } span && days.Contains(span.First) ? span.First : null;
        var near = said ?? days.From.AddDays(7);
        var asked = tell with { Day = null, Within = told.Day is null && told.When is not null ? told.Tell.Day : tell.Within };
        var what = Targets.Named(owed.Obligation.Line, told.Plan, say);
        var line = owed.Obligation.Line;
        // A day that has passed is one on which it was held, perhaps.
        ImmutableArray<CardAction> held = problem is null ? []
            : [line.Series is { } series ? new Send(say.ButtonReport(), new StartReport(series.Lead.Value)) : new Send(say.ButtonHeld(), new Tell(TellKind.ReportActivity) { Activity = line.Id.ToString(), Status = StatusKind.Done })];
        // What is called off without another day has its date taken back by a press.
        ImmutableArray<CardAction> withdraw = owed.Condition is Condition.Scheduled && ScheduleReceipts.Standing(owed, told.Plan, situation.World.Ledger(told.Plan.Year)) is { } set
            ? [new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = set.Id.Value })] : [];
        return Targets.Asking(AskCard.WhichDay(say.AskScheduleDay(what), problem, days.Contains(near) ? near : days.To, days, asked, [.. held, .. withdraw], say), asked with { Sure = said is not null && !Reasons.IsOpenYet(told.Text) });
    }

    private async Task<(Scheduled Set, Answer Shown)> SetAsync(ObligationStanding owed, DateOnly day, Told told, Situation situation, CancellationToken cancellation)
    {
        var (plan, why) = (told.Plan, told.Tell.Words);
        var ledger = situation.World.Ledger(plan.Year);
        var before = ScheduleReceipts.Standing(owed, plan, ledger);
        TimeOnly? hour = TimeOnly.TryParseExact(told.Tell.Hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
        if (before?.On == day && (why is null || before.Why == why) && (hour is null || (before.At == hour && (told.Tell.Zone is null || before.Zone == told.Tell.Zone))) && (told.Tell.Virtual is null || before.IsVirtual == told.Tell.Virtual) && (told.Tell.Place is null || before.Place == told.Tell.Place))
        {
            return (before, ScheduleReceipts.Of(before, null, isNew: false, situation.World, situation));
        }

        // The day changed in the form, or of what is in sight: what else was known of it was not.
        var kept = before?.On == day || told.Text.Length == 0 || Reports.Shown(situation) == before ? before : null;
        var (isVirtual, place) = MeetingWay.Changed(kept?.IsVirtual, kept?.Place, told.Tell.Virtual, told.Tell.Place is { } said ? Flat.Cut(said, MeetingWay.MaxPlace) : null);
        var set = new Scheduled(owed.Obligation.Id, day)
        {
            Year = plan.Year,
            By = situation.Person.Id,
            RecordedAt = situation.Now,
            Why = why,
            At = hour ?? kept?.At,
            Zone = hour is null ? kept?.Zone : told.Tell.Zone ?? situation.TimeZone,
            IsVirtual = isVirtual,
            Place = place,
        };
        while (ledger.Find(set.Id) is not null)
        {
            // Set today before, and moved or withdrawn since: said again, it is to stand again.
            set = set with { Again = set.Again + 1 };
        }

        var appended = await book.AppendAsync(set, cancellation);
        var stands = appended is AlreadyThere { Existing: Scheduled other } ? other : set;
        return (stands, ScheduleReceipts.Of(stands, before, isNew: true, situation.World.With(stands), situation));
    }
}

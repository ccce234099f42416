using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>A form on an activity that came back, checked: the status it states, or one sentence on what is wrong with it.</summary>
internal sealed record ActivityCheck(ReportedStatus? Status, Quantity? Part, string? Problem)
{
    /// <summary>The day within the year to which it is put off.</summary>
    public DateOnly? NewDay { get; private init; }

    /// <summary>The coordination of the group may say so.</summary>
    public bool IsRefused { get; private init; }

    /// <summary>It would not happen this year, which this person cannot even propose.</summary>
    public bool NeedsSecretariat { get; private init; }

    /// <summary>It would not happen this year, which this person may propose.</summary>
    public bool IsProposal { get; private init; }

    public static ImmutableArray<StatusKind> Choices(PlanLine line, Situation situation) =>
    [
        StatusKind.Done, StatusKind.InProgress,
        .. situation.Standing(situation.World.Plan(line.Id.Year)!).Line(line.Id).Owed > 1 ? [StatusKind.Partial] : ImmutableArray<StatusKind>.Empty,
        .. situation.Person.May(Deed.ScheduleMeeting, line.Groups) ? [StatusKind.Postponed] : ImmutableArray<StatusKind>.Empty,
        .. MaySayDropped(line, situation) ? [StatusKind.NotNeeded, StatusKind.Substituted, StatusKind.DecidedOtherwise] : ImmutableArray<StatusKind>.Empty,
    ];

    /// <summary>What was said; where nothing was, what was reported last.</summary>
    public static Tell Filled(Told told, LineStanding line)
    {
        var (tell, known) = (told.Tell, line.Reported?.Status);
        // "Half done", of one thing, is under way.
        var status = tell.Status is StatusKind.Partial && line.Owed <= 1 ? StatusKind.InProgress : tell.Status;
        var filled = tell with { Status = status, Day = IsItsOwnTime(told, line) ? null : LastOf(told) ?? tell.Day, Words = WordsOf(told), Count = told.Text.Length > 0 && status is not StatusKind.Partial ? null : tell.Count };
        return filled.Status is not null || filled.Sure || known is null
            ? filled
            : filled with { Status = known.Kind, Day = filled.Day ?? known.Date?.Text, Percent = filled.Percent ?? known.Percent?.ToString(CultureInfo.InvariantCulture), Words = filled.Words ?? known.Raw };
    }

    private static string? WordsOf(Told told) => told.Tell switch
    {
        { Words: { } days } when Told.IsEvent(days) => Told.Because(days, Reasons.Of(told.Text, told.Tell.Status, told.TimeWords)) ?? days,
        { Words: var words } => words ?? Reasons.Of(told.Text, told.Tell.Status, told.TimeWords),
    };

    public static ActivityCheck Of(PlanLine line, Told told, Situation situation)
    {
        var (say, tell) = (situation.Say, told.Tell);
        return tell.Status switch
        {
            null => Wrong(say.NeedStatus()),
            // What the form does not offer to this person is not theirs to say, whatever came back.
            StatusKind.Postponed when !situation.Person.May(Deed.ScheduleMeeting, line.Groups) => Wrong(say.MayNotDoThat()) with { IsRefused = true },
            StatusKind.Postponed when NewDayOf(told) is { } day => Within(day, told, situation),
            { IsPutOff: true } when !MaySayDropped(line, situation) =>
                Wrong(say.MayNotDoThat()) with { NeedsSecretariat = true },
            _ when Common(tell, say) is { } wrong => Wrong(wrong),
            StatusKind.Done => Done(line, told, situation),
            StatusKind.InProgress => InProgress(tell, situation),
            StatusKind.Partial => Partial(line, told, situation),
            StatusKind.Postponed => Ended(line, tell, PlanDate.TryParse(tell.Day) ?? PlanDate.TryParse($"{told.Plan.Year + 1}"), situation),
            { IsGivenUp: true } => Ended(line, tell, null, situation),
            _ => Wrong(say.NeedStatus()),
        };
    }

    private static bool MaySayDropped(PlanLine line, Situation situation) => situation.Person.May(Deed.Drop, line.Groups) || situation.Person.May(Deed.ProposeDrop, line.Groups);

    private static DateOnly? NewDayOf(Told told) => told.Day is { } day && day.Year == told.Plan.Year ? day : null;

    /// <summary>"No se hace este semestre" says when it was to be, and not when instead.</summary>
    private static bool IsItsOwnTime(Told told, LineStanding line) =>
        told is { Tell: { Status: StatusKind.Postponed, Sure: false }, Day: null, When.Parts: [{ } span] } && line.Next is { Obligation.Window: var window } && span.To <= window.To
        // "Para agosto", of what is due by December, is a new time.
        && !(span.IsMonth && span.From > window.From && !span.Contains(window.To));

    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    /// <summary>"To August": by its last working day, which the form shows.</summary>
    private static string? LastOf(Told told) =>
        told is { Tell: { Status: StatusKind.Postponed, Sure: false }, When.Parts: [{ } span] } && span.From < span.To && span.From.Year == told.Plan.Year && span.To.Year == told.Plan.Year && span != DateRange.Year(told.Plan.Year)
            ? WorkingDay(span.To).ToString("O", CultureInfo.InvariantCulture)
            : null;

    private static string? Common(Tell tell, Texts.Say say) => tell switch
    {
        { Link: { } link } when Links.TryRead(link) is null => say.LinkUnusable(Flat.Cut(link, 60)),
        { Words.Length: > ActivityForm.MaxWords } => say.WordsTooLong(ActivityForm.MaxWords),
        _ => null,
    };

    private static ActivityCheck Within(DateOnly day, Told told, Situation situation)
    {
        var say = situation.Say;
        return day < situation.Today ? Wrong(say.Capital(say.ScheduleInPast(say.Day(day))))
            : Common(told.Tell, say) is { } wrong ? Wrong(wrong)
            : told.Tell.Words is null || Told.IsEvent(told.Tell.Words) ? Wrong(say.NeedReason())
            : new ActivityCheck(new ReportedStatus(StatusKind.Scheduled, null, PlanDate.Of(day), told.Tell.Words), null, null) { NewDay = day };
    }

    private static ActivityCheck Done(PlanLine line, Told told, Situation situation)
    {
        var say = situation.Say;
        return told.Day is not { } day ? Wrong(told.Tell.Day is { } odd && told.When is null ? say.DayUnreadable(Flat.Cut(odd, 40)) : say.NeedActivityDay())
            : day > situation.Today ? Wrong(say.Capital(say.ActivityInFuture(say.Day(day))))
            : day.Year != told.Plan.Year ? Wrong(say.Capital(say.ScheduleOtherYear(say.Day(day), told.Plan.Year)))
            : PromisesDocument(line, situation) && told.Tell is { Link: null, Words: null } ? Wrong(say.NeedDocument())
            : new ActivityCheck(new ReportedStatus(StatusKind.Done, null, PlanDate.Of(day), told.Tell.Words), null, null);
    }

    /// <summary>What is to end in a document is not done without it, unless it is said why.</summary>
    private static bool PromisesDocument(PlanLine line, Situation situation) =>
        Kinds.Is(line, nameof(Thing.Document)) && situation.Standing(situation.World.Plan(line.Id.Year)!).Line(line.Id).Evidence.IsEmpty;

    private static ActivityCheck InProgress(Tell tell, Situation situation)
    {
        var percent = Number(tell.Percent);
        return tell.Percent is not null && percent is null or > 100
            ? Wrong(situation.Say.PercentOutOfRange())
            : new ActivityCheck(new ReportedStatus(StatusKind.InProgress, percent, null, tell.Words), null, null);
    }

    private static ActivityCheck Partial(PlanLine line, Told told, Situation situation)
    {
        var tell = told.Tell;
        // "Una de dos, el 3 de mayo": the day of what was done of it, where one was said.
        var day = told.Day is { } done && done <= situation.Today ? PlanDate.Of(done) : null;
        var owed = situation.Standing(situation.World.Plan(line.Id.Year)!).Line(line.Id).Owed;
        return Number(tell.Count) is { } count && count >= 1 && count < owed
            ? new ActivityCheck(new ReportedStatus(StatusKind.Partial, null, day, tell.Words), new Quantity(count, owed), null)
            : Wrong(situation.Say.CountOutOfRange(owed - 1));
    }

    private static ActivityCheck Ended(PlanLine line, Tell tell, PlanDate? to, Situation situation) => tell.Words is null || Told.IsEvent(tell.Words)
        ? Wrong(situation.Say.NeedReason())
        : new ActivityCheck(new ReportedStatus(tell.Status, null, to, tell.Words), null, null) { IsProposal = !situation.Person.May(Deed.Drop, line.Groups) };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ActivityCheck Wrong(string problem) => new(null, null, problem);
}

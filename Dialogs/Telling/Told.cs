using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>Something told, with the lines of the plan that it may be about.</summary>
public sealed partial record Told(Tell Tell, PlanYear Plan, ImmutableArray<PlanLine> Lines)
{
    /// <summary>The sentence itself, or nothing for a button.</summary>
    public string Text { get; init; } = "";

    /// <summary>A code that the plan does not have.</summary>
    public string? UnknownCode { get; init; }

    /// <summary>The kind of thing spoken of, where it is no meeting.</summary>
    public bool IsOfThing { get; init; }

    /// <summary>The words of the month or semester to which something is put off.</summary>
    public string? TimeWords { get; init; }

    /// <summary>"Y otra el 4 de julio": one more, beside the one that has a date.</summary>
    public bool IsAnother { get; init; }

    /// <summary>"Una el 20 de junio y otra el 4 de julio": the days of the others.</summary>
    public ImmutableArray<DateOnly> AlsoOn { get; init; } = [];

    /// <summary>The day was said by its weekday alone.</summary>
    public bool IsWeekday { get; init; }

    /// <summary>The day was said by its number alone: "mejor el 27".</summary>
    public bool IsBareDay { get; init; }

    /// <summary>A meeting is spoken of.</summary>
    public bool IsOfMeeting { get; init; }

    /// <summary>"It was joint with…": the groups named come beside those known.</summary>
    public bool IsJoint { get; init; }

    /// <summary>True for "virtual", false for "in person", null where neither is said.</summary>
    public bool? Virtual { get; init; }

    /// <summary>The place that a sentence names.</summary>
    public string? Place { get; init; }

    /// <summary>The countries that a sentence names.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>"One of the two", where a line owes two.</summary>
    public Quantity? Part { get; init; }

    public ImmutableArray<GroupId> Groups => [.. WorkingGroups.All.Where((Tell.Group ?? "").Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>().Contains)];

    public PlanDate? When => PlanDate.TryParse(Tell.Day);

    /// <summary>The day, where one was said and no longer span.</summary>
    public DateOnly? Day => When is { Parts: [{ } only] } && only.From == only.To ? only.From : null;

    public EntryId? Entry => Tell.Entry is { } id ? new EntryId(id) : null;

    /// <summary>From a button, with what was typed or picked beside it.</summary>
    public static Told? Of(Tell tell, Inputs inputs, Situation situation)
    {
        var filled = tell with
        {
            Day = inputs[TellInputs.Day] ?? inputs[TellInputs.Month] ?? tell.Day,
            Status = Known<StatusKind>(inputs[TellInputs.Status]) ?? Known<StatusKind>($"{tell.Status}"),
            Percent = inputs[TellInputs.Percent] ?? tell.Percent,
            Count = inputs[TellInputs.Count] ?? tell.Count,
            Link = inputs[TellInputs.Link] ?? tell.Link,
            Proof = Known<EvidenceKind>(inputs[TellInputs.Kind]) ?? Known<EvidenceKind>($"{tell.Proof}"),
            Words = inputs[TellInputs.Words] ?? tell.Words,
        };
        return Of(inputs[TellInputs.Pick] is { } picked ? Picked(filled, picked) : filled, situation);
    }

    public static Told? Of(Tell tell, Situation situation)
    {
        var id = ActivityId.TryParse(tell.Activity) ?? ObligationId.TryParse(tell.Obligation)?.Activity;
        var plan = id is { } named ? situation.World.Plan(named.Year) : situation.Plan;
        return plan is null ? null : new Told(tell, plan, id is { } line && plan.Line(line) is { } known ? [known] : []);
    }

    /// <summary>A number that names nothing comes as readily as a word.</summary>
    private static T? Known<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static Tell Picked(Tell tell, string picked) =>
        WorkingGroups.TryParse(picked) is not null ? tell with { Group = picked }
        : ActivityId.TryParse(picked) is not null ? tell with { Activity = picked }
        : tell with { Entry = picked };

    /// <summary>What a sentence says beside what is wanted.</summary>
    public static Told Of(TellKind what, string text, Reading reading, PlanYear plan, Situation situation)
    {
        var lines = Targets.Of(reading, plan, situation);
        var portion = Portions.In(text);
        var owed = portion is { OutOf: { } all } ? lines.RemoveAll(line => situation.Standing(plan).Line(line.Id).Owed != all) : [];
        // "One of the two links" is no part of what is owed.
        var part = owed.IsEmpty ? null : portion;
        // "One of the two regional meetings": of what is owed twice.
        lines = owed.Length == 1 ? owed : lines;

        // "…, same time, 12 Sept": as the date in sight has it.
        var same = what is TellKind.Schedule && Hours.IsTheSame(text) ? Reports.Shown(situation) as Scheduled : null;
        var on = Begun(text, Date(reading, what, situation.Today), what);
        return new Told(
            new Tell(what)
            {
                Words = what is TellKind.ReportActivity or TellKind.Schedule ? Around(text, on, reading, what) : null,
                Group = reading.Groups.IsEmpty ? null : string.Join(',', reading.Groups),
                Activity = lines is [var only] ? only.Id.ToString() : null,
                Day = on,
                Hour = what is TellKind.Schedule ? (Hours.In(text) ?? same?.At)?.ToString("HH:mm", CultureInfo.InvariantCulture) : null,
                Zone = what is TellKind.Schedule ? Hours.ZoneIn(text) ?? same?.Zone : null,
                Virtual = what is TellKind.Schedule ? reading.Virtual : null,
                Place = what is TellKind.Schedule ? reading.Place : null,
                Percent = reading.Percent?.ToString(CultureInfo.InvariantCulture),
                Count = (part?.Count ?? reading.CountryCount)?.ToString(CultureInfo.InvariantCulture),
                Link = reading.Links is [var link, ..] ? link : null,
            },
            plan, lines)
        {
            Text = text,
            UnknownCode = reading.Codes is [var code, ..] && lines.IsEmpty ? code : null,
            IsOfThing = reading.Things.Any(thing => thing is not (Thing.Meeting or Thing.Activity)),
            TimeWords = (reading.LastPeriod ?? reading.Period) is { } time && time.Days.To > situation.Today && (reading.Wants(Wish.Postpone) || reading.Statuses.Contains(StatusKind.Postponed)) ? time.Words : null,
            // "La del 13 de mayo no se hizo": a meeting is called by its day, where an activity has a name.
            IsOfMeeting = reading.Things.Contains(Thing.Meeting) || (lines.IsEmpty && reading is { Things: [], Codes: [], Former: [_, ..], Best: Wish.Drop or Wish.Postpone }),
            IsAnother = what is TellKind.Schedule && reading is { Besides: true, Denies: false },
            AlsoOn = what is TellKind.Schedule ? Others(reading, situation.Today) : [],
            IsJoint = reading.Wants(Wish.JointMeetings),
            Countries = reading.WhoCame,
            Absent = reading.Absent,
            IsBareDay = reading is { NamesMonth: false, NamesWeekday: false, Days: [_], Period: null } && text.Any(char.IsAsciiDigit),
            IsWeekday = reading is { NamesWeekday: true, NamesMonth: false, Days: [_], Loose: [] or [_] } && !text.Any(char.IsAsciiDigit),
            Virtual = reading.Virtual,
            Place = reading.Place,
            Part = part,
        };
    }

    /// <summary>"Para 25 e 26 de junho": what lasts two days begins on the first.</summary>
    private static string? Begun(string text, string? on, TellKind what) =>
        what is TellKind.Schedule or TellKind.ReportActivity && PlanDate.TryParse(on) is { Parts: [var part] } && part.From == part.To && Event(text, "last", part.From.Day) is { } days
            ? new DateOnly(part.From.Year, part.From.Month, Number(days, "first")).ToString("O", CultureInfo.InvariantCulture) : on;

    /// <summary>What a form or a date has no field for, as it was said: the days behind the first of an event, and where something done took place.</summary>
    private static string? Around(string text, string? on, Reading reading, TellKind what)
    {
        if (PlanDate.TryParse(on) is not { Parts: [var part] })
        {
            return null;
        }

        var days = Event(text, "first", part.From.Day)?.Groups["days"].Value;
        if (reading.Wants(Wish.Postpone) || reading.Wants(Wish.Drop) || reading is { Denies: true } or { Decided: not null })
        {
            // "Adiar para 25 e 26 de junho" has both days; "del 13 al 14" may be from the one to the other.
            return what is TellKind.ReportActivity && IsEvent(days) ? days : null;
        }

        var place = what is TellKind.ReportActivity && reading.Place is { } said ? Flat.Cut(said, MeetingWay.MaxPlace) : null;
        // "…en Bogotá con empresas": with whom, where that is no number of countries.
        var whom = what is TellKind.ReportActivity && reading is { CountryCount: null, Links: [], OfEvidence: false, Percent: null, Codes: [], Asks: false } && Company().Match(text) is { Success: true } found ? found.Groups["whom"].Value.Trim(' ', '.') : null;
        var where = string.Join(' ', new[] { place, whom }.OfType<string>());
        return days is null && where.Length == 0 ? null : string.Join(" · ", new[] { days, where }.Where(part => part is { Length: > 0 }));
    }

    [GeneratedRegex(@"\b(?<whom>(?:con|with|com|avec)\s+[^.,;\d?\s][^.,;\d?]{2,120})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Company();

    /// <summary>"25 e 26 de junho", and nothing else: the days of an event, which are no reason for them.</summary>
    public static bool IsEvent(string? words) =>
        words is { Length: > 0 } && SeveralDays().Match(words) is { Success: true, Index: 0 } found && found.Length == words.Length && words.Split(' ').Any(word => Ands.Contains(Subjects.Fold(word)));

    /// <summary>The words of a form with a reason in place of what stood there; the days of an event stay before it.</summary>
    public static string? Because(string? before, string? why) => why is { Length: > 0 } && IsEvent(before) && !why.Contains(before!, StringComparison.Ordinal) ? $"{before} · {why}" : why;

    private static readonly string[] Ands = ["y", "e", "et", "and", "n", "&"];

    /// <summary>The days that an event lasts, of which the first or the last is <paramref name="day"/>; "de 9 a 11" are hours and no days.</summary>
    private static Match? Event(string text, string end, int day) => SeveralDays().Matches(text).FirstOrDefault(found =>
        Number(found, end) == day && Number(found, "first") > 0 && Number(found, "last") - Number(found, "first") is > 0 and <= LongestEvent
        && (IsMonth(found.Groups["month"].Value) || IsMonth(found.Groups["lead"].Value) || Cues.Is(Subjects.Fold(found.Groups["lead"].Value), Cue.DayLeads)));

    private static bool IsMonth(string word) => Array.Exists(Lexicon.Whole.MeaningsOf(Subjects.Fold(word)), meaning => meaning.Kind is Kind.Month);

    private static int Number(Match found, string group) => int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);

    private const int LongestEvent = 6;

    /// <summary>"14 y 15 de mayo", "25 n 26 june", "del 19 al 21 de noviembre", "june 25 and 26".</summary>
    [GeneratedRegex(@"(?:\b(?<lead>\p{L}{2,10})\s+)?(?<days>\b(?<first>\d{1,2})(?:st|nd|rd|th|er|º)?\s*(?:y|e|et|and|n|&|-|–|a|al|to|ao|au|hasta|until|till)\s*(?:(?:el|le|the|o)\s+)?(?<last>\d{1,2})\b(?:\s+(?:de\s+|of\s+)?(?<month>\p{L}{3,10}))?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SeveralDays();

    /// <summary>Of several days to come those behind the first: one is moved to another, several are set; two days on end are one event.</summary>
    private static ImmutableArray<DateOnly> Others(Reading reading, DateOnly today) =>
        reading is { Best: Wish.Schedule or Wish.ReportMeeting, Denies: false, NotOn: [] } && !reading.Wants(Wish.Postpone) && !reading.Wants(Wish.Correct)
        && reading.Days.Where(day => day > today).ToImmutableArray() is [var first, var second, ..] days && (reading.Besides || reading.Ordinal is not null || days.Length > 2) && second > first.AddDays(1)
            ? days[1..] : [];

    /// <summary>A day said outright, else the span.</summary>
    private static string? Date(Reading reading, TellKind what, DateOnly today)
    {
        var isAhead = what is TellKind.Schedule or TellKind.RemindLater || reading.Best is Wish.Postpone;
        var isMoved = reading.Wants(Wish.Postpone) || reading.Wants(Wish.Drop);
        var named = isMoved ? reading.Days.RemoveRange(reading.Former) : reading.Days;
        // "Lo de hoy no se pudo, la pasamos al jueves".
        var said = reading.Meant(named, isLast: isMoved || reading.Denies);
        // "Tuvimos que cancelar la de hoy, la hacemos el 28": of the days to come.
        var meant = isAhead && isMoved ? said.Select(day => reading.Ahead(day)) : said;
        // Of what is moved today is the day that it was to be on: "hubo que cancelar la de hoy".
        var days = meant.Where(day => isAhead ? day > today || (day == today && !isMoved) : day <= today).Concat(isAhead && isMoved ? said.Remove(today) : said);
        if (named.IsEmpty && reading.Wants(Wish.Postpone) && reading.Years.LastOrDefault(year => year > today.Year) is > 0 and var later)
        {
            // "Não sai este ano, fica pra 2025".
            return later.ToString(CultureInfo.InvariantCulture);
        }

        return days.Select(day => day.ToString("O", CultureInfo.InvariantCulture)).FirstOrDefault()
            ?? ((isAhead || reading.Wants(Wish.Postpone) ? reading.LastPeriod ?? reading.Period : reading.Period) is { Days: var span } ? Span(span) : reading.Years is [var year, ..] ? year.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static string Span(DateRange span) => span.IsMonth
        ? span.From.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : span.ToString();
}

using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reporting;

/// <summary>A form that came back, checked: the facts it states, or one sentence on what is wrong with it.</summary>
public sealed record MeetingCheck(MeetingFacts? Facts, PlanYear? Plan, string? Problem)
{
    public static MeetingDraft Draft(Inputs inputs) => new()
    {
        Groups = [.. (inputs[MeetingForm.Groups] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WorkingGroups.TryParse).OfType<GroupId>().Distinct()],
        HeldOn = inputs[MeetingForm.HeldOn],
        Countries = inputs[MeetingForm.Countries],
        Next = inputs[MeetingForm.Next],
        Present = inputs[MeetingForm.Present],
        Link = inputs[MeetingForm.Link],
        Decided = inputs[MeetingForm.Decided],
        Way = inputs[MeetingForm.Way],
        Place = inputs[MeetingForm.Place],
    };

    public static MeetingDraft Draft(MeetingFacts facts) => new()
    {
        Groups = facts.Groups,
        HeldOn = facts.IsMonthOnly ? null : facts.HeldOn.ToString("O", CultureInfo.InvariantCulture),
        Countries = facts.Countries?.ToString(CultureInfo.InvariantCulture),
        Present = facts.Present.IsEmpty ? null : string.Join(',', facts.Present),
        Link = facts.Link,
        Decided = facts.Decided,
        Way = MeetingWay.Write(facts.IsVirtual),
        Place = facts.Place,
    };

    /// <param name="allowed">The groups this person may name.</param>
    public static MeetingCheck Of(MeetingDraft draft, ImmutableArray<GroupId> allowed, Situation situation)
    {
        var say = situation.Say;
        var groups = WorkingGroups.All.Where(draft.Groups.Contains).ToImmutableArray();
        if (groups.IsEmpty)
        {
            return Wrong(say.NeedGroup());
        }

        if (groups.FirstOrDefault(group => !allowed.Contains(group)) is { Value: not null } foreign)
        {
            return Wrong(say.MayNotReportGroup(say.Groups(allowed), say.Group(foreign)));
        }

        return Day(draft.HeldOn, situation) is { Problem: { } wrongDay } ? Wrong(wrongDay)
            : Rest(draft, say) is { } wrong ? Wrong(wrong)
            : Next(draft.Next, situation) is { } wrongNext ? Wrong(wrongNext)
            : Right(draft, groups, situation);
    }

    /// <summary>A day as a form sends it: not missing, not unreadable, not still to come, and of a year with a plan.</summary>
    private static (DateOnly Value, string? Problem) Day(string? text, Situation situation)
    {
        var say = situation.Say;
        if (text is null)
        {
            return (default, say.NeedDay());
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (default, say.DayUnreadable(Flat.Cut(text, 40)));
        }

        return day > situation.Today ? (day, say.Capital(say.DayInFuture(say.Day(day))))
            : situation.World.Plan(day.Year) is null ? (day, say.NoPlanThatYear(day.Year))
            : (day, null);
    }

    private static string? Next(string? text, Situation situation)
    {
        var say = situation.Say;
        return text is null ? null
            : !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? say.DayUnreadable(Flat.Cut(text, 40))
            : day < situation.Today ? say.Capital(say.ScheduleInPast(say.Day(day)))
            : null;
    }

    private static string? Rest(MeetingDraft draft, Say say) => draft switch
    {
        { Countries: { } countries } when Count(countries) is null => say.CountriesOutOfRange(MeetingForm.MaxCountries),
        { Countries: { } countries } when Count(countries) < Named(draft).Length => say.FewerThanNamed(Count(countries)!.Value, Named(draft).Length),
        { Link: { } link } when Links.TryRead(link) is null => say.LinkUnusable(Flat.Cut(link, 60)),
        { Decided.Length: > MeetingForm.MaxDecided } => say.TextTooLong(MeetingForm.MaxDecided),
        { Place.Length: > MeetingWay.MaxPlace } => say.TextTooLong(MeetingWay.MaxPlace),
        _ => null,
    };

    private static MeetingCheck Right(MeetingDraft draft, ImmutableArray<GroupId> groups, Situation situation)
    {
        var day = Day(draft.HeldOn, situation).Value;
        return new MeetingCheck(
            new MeetingFacts { Groups = groups, HeldOn = day, Countries = Count(draft.Countries) ?? (Named(draft) is { IsEmpty: false } named ? named.Length : null), Present = Named(draft), Link = draft.Link, Decided = draft.Decided, IsVirtual = MeetingWay.Read(draft.Way), Place = draft.Place },
            situation.World.Plan(day.Year), null);
    }

    /// <summary>What the form sends that is no country of the Network is nobody's choice.</summary>
    private static ImmutableArray<string> Named(MeetingDraft draft) => [.. Countries.Codes.Where((draft.Present ?? "").Split(',').Contains)];

    private static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MeetingForm.MaxCountries ? count : null;

    private static MeetingCheck Wrong(string problem) => new(null, null, problem);
}

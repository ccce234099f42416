using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Which lines of a year's plan a question is about. Every part may be left open, and all combine freely.</summary>
public sealed record LineFilter
{
    public required int Year { get; init; }

    public ImmutableArray<GroupId> Groups { get; init; } = [];

    /// <summary>The groups are the person's own.</summary>
    public bool Mine { get; init; }

    public string? Area { get; init; }

    public Thing? Thing { get; init; }

    /// <summary>The kind that is left out.</summary>
    public Thing? Except { get; init; }

    public bool? Virtual { get; init; }

    /// <summary>Only what has no place yet.</summary>
    public bool NoPlace { get; init; }

    /// <summary>Only what nobody has set a date for.</summary>
    public bool NoDay { get; init; }

    public DateRange? Days { get; init; }

    public ImmutableArray<StatusKind> Statuses { get; init; } = [];

    public string? Country { get; init; }

    public bool OverdueOnly { get; init; }

    /// <summary>Also what is done or dropped.</summary>
    public bool All { get; init; }

    /// <summary>Every way of not being done.</summary>
    public static readonly ImmutableArray<StatusKind> NotDone = [.. Enum.GetValues<StatusKind>().Where(kind => kind is not StatusKind.Done)];

    /// <summary>A button's data, of which only what means something is taken.</summary>
    public static LineFilter Of(ShowUpcoming asked, int year, ImmutableArray<GroupId> own) => new()
    {
        Year = year,
        Groups = asked.Mine ? own : [.. Parts(asked.Group).Select(WorkingGroups.TryParse).OfType<GroupId>()],
        Mine = asked.Mine,
        Area = asked.Area,
        Thing = Kinds.TryParse(asked.Thing),
        Except = Kinds.TryParse(asked.Except),
        Virtual = asked.Virtual,
        NoPlace = asked.NoPlace,
        NoDay = asked.NoDay,
        Days = PlanDate.TryParse(asked.Days) is { Parts: [var days] } ? days : null,
        Statuses = [.. Parts(asked.Status).Select(word => Enum.TryParse<StatusKind>(word, out var kind) && Enum.IsDefined(kind) ? kind : (StatusKind?)null).OfType<StatusKind>()],
        Country = asked.Country is { Length: 2 } ? asked.Country : null,
        OverdueOnly = asked.OverdueOnly,
        All = asked.All,
    };

    public ShowUpcoming Press(int page = 0) => new(
        Mine || Groups.IsEmpty ? null : string.Join(',', Groups), Area, Thing?.ToString(), Mine, OverdueOnly, page, Virtual, Year, Days?.ToString(),
        Statuses.IsEmpty ? null : string.Join(',', Statuses), Country, All, Except?.ToString(), NoPlace, NoDay);

    public IEnumerable<LineStanding> In(IEnumerable<LineStanding> all)
    {
        var lines = all.Where(line => (All || line.Next is not null) && (!OverdueOnly || line.IsOverdue) && Fits(line)).ToList();
        // "The signature group in cross-border services" narrows; "cross-border services and cybersecurity" are two.
        var both = lines.Where(line => OfGroups(line) && OfArea(line)).ToList();
        return both.Count > 0 || Groups.IsEmpty || Area is null ? both : lines.Where(line => OfGroups(line) || OfArea(line));
    }

    /// <summary>"Ciberseguridad, webinars, noviembre de 2023"; null for everything of the plan that is current.</summary>
    public string? Said(Say say, bool withYear)
    {
        var days = Days is { } asked && PlanDate.TryParse(asked.ToString()) is { } date ? say.Days(date) : null;
        string?[] parts =
        [
            Groups.IsEmpty ? null : say.Groups(WorkingGroups.All.Where(Groups.Contains)),
            Area is { } area && say.KnowsArea(area) ? say.Area(area) : null,
            Thing is { } thing ? Kinds.Name(thing.ToString(), say) : null,
            Except is { } left && Kinds.Name(left.ToString(), say) is { } without ? say.WithoutThese(without) : null,
            Virtual switch { true => say.Virtual(), false => say.InPerson(), null => null },
            NoPlace ? say.VenueToBeDefined() : null,
            NoDay ? say.DateToBeDefined() : null,
            Country is { } country ? say.Country(country) : null,
            OverdueOnly && withYear ? say.LinesOverdue().ToLower(say.Culture) : null,
            Statuses.IsEmpty ? null : Statuses.SequenceEqual(NotDone) ? say.StatusWord(StatusKind.Pending).ToLower(say.Culture) : say.AllOf(Statuses.Select(say.StatusWord).Distinct()).ToLower(say.Culture),
            days ?? (withYear ? $"{Year}" : null),
        ];
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? null : string.Join(", ", said);
    }

    private bool Fits(LineStanding line) =>
        (Thing is not { } thing || Kinds.Is(line.Line, thing.ToString()))
        && (Except is not { } left || !Kinds.Is(line.Line, left.ToString()))
        && Virtual switch { true => Kinds.IsVirtual(line), false => Kinds.IsInPerson(line), null => true }
        && (!NoPlace || Places.IsOpen(line.Line.Activity.Venue))
        && (!NoDay || !line.Obligations.Any(owed => owed is { IsOpen: true, ScheduledFor: not null }))
        && (Country is null || CountriesOf(line).Contains(Country))
        && (Statuses.IsEmpty || Statuses.Any(kind => Is(line, kind)))
        && (Days is not { } days || (All ? LineDays.Fall(line, days) : line.Obligations.Any(owed => owed.IsOpen && days.Contains(owed.By))));

    private bool OfGroups(LineStanding line) => Groups.IsEmpty || Groups.Any(line.Line.Concerns);

    private bool OfArea(LineStanding line) => Area is null || Subjects.OfArea(line.Line.Area.Title) == Area;

    internal static ImmutableArray<string> CountriesOf(LineStanding line)
    {
        var activity = line.Line.Activity;
        return [.. Countries.NamedIn($"{activity.Title} {activity.Venue} {activity.Participants} {activity.Responsible} {activity.Notes} {line.Status.Raw}").Union(Countries.OfPlace(activity.Venue))];
    }

    private static bool Is(LineStanding line, StatusKind kind) => kind switch
    {
        StatusKind.Done => line.IsDeclaredDone,
        StatusKind.InProgress => line.State is LineState.InProgress or LineState.PartlyDone,
        StatusKind.Partial => line.State is LineState.PartlyDone || (line.Met > 0 && line.Met < line.Owed),
        // What a report only announced was to take place, and nobody said that it did.
        StatusKind.Scheduled => line.State is LineState.Unconfirmed || line.Obligations.Any(owed => owed is { IsOpen: true, ScheduledFor: not null }),
        StatusKind.Pending => line.Next is not null && !line.IsDeclaredOnly,
        StatusKind.Postponed => line.Ending?.Kind is EndingKind.Postponed,
        StatusKind.NotNeeded => line.Ending?.Kind is EndingKind.NotNeeded,
        StatusKind.Substituted => line.Ending?.Kind is EndingKind.Substituted,
        _ => line.Ending is not null,
    };

    private static string[] Parts(string? text) => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}

using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs;

/// <summary>The question before: what was wanted and of what, so that "¿y en 2023?" has something to change.</summary>
public sealed record Asked
{
    public required Wish Wish { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<GroupId> Groups { get; init; } = [];

    public ImmutableArray<string> Areas { get; init; } = [];

    public bool Mine { get; init; }

    public bool Everyone { get; init; }

    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Of a code that is printed twice, which of the two; null for the first.</summary>
    public int? Occurrence { get; init; }

    /// <summary>The entry of something not foreseen.</summary>
    public string? Unforeseen { get; init; }

    public ImmutableArray<string> Countries { get; init; } = [];

    public ImmutableArray<int> Years { get; init; } = [];

    public DateRange? Period { get; init; }

    public ImmutableArray<DateOnly> Days { get; init; } = [];

    public ImmutableArray<StatusKind> Statuses { get; init; } = [];

    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>What is left out.</summary>
    public Thing? Except { get; init; }

    public bool? Virtual { get; init; }

    /// <summary>Only what has no place yet.</summary>
    public bool NoPlace { get; init; }

    /// <summary>Only what has no date yet.</summary>
    public bool NoDay { get; init; }

    /// <summary>The words of a search by title, or whose money was asked for; nobody searches with more than a few.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Null where the message asks nothing that could be asked again with one thing changed.</summary>
    public static Asked? Of(Reading reading, DateTimeOffset now) => reading.Best is not { } wish || !wish.IsQuestion() ? null : new Asked
    {
        // Which of the annex have no link is asked of the annex.
        Wish = wish is Wish.MissingEvidence && reading.OfAnnex ? Wish.Annex : wish,
        At = now,
        Groups = reading.Groups,
        Areas = reading.Areas,
        Mine = reading.Mine,
        Everyone = reading.Everyone,
        Codes = reading.Codes,
        Unforeseen = reading.Unforeseen?.Value,
        Countries = reading.Countries,
        Years = reading.Years,
        Period = reading.Period?.Days,
        // What is late is so today; what is coming next is not of today alone.
        Days = wish is Wish.Overdue ? [] : reading.Days,
        Statuses = reading.Statuses,
        Things = reading.Things,
        Except = reading.Except,
        Virtual = reading.Virtual,
        NoPlace = reading.NoPlace,
        NoDay = reading.NoDay,
        Words = wish is Wish.Funding ? reading.Sought : wish is Wish.Search or Wish.ShowActivity ? [.. (reading.Sought.IsEmpty ? reading.Rest : reading.Sought).Where(word => word.Length <= 40).Take(6)] : [],
    };

    /// <summary>The question that a button asks.</summary>
    public static Asked? Of(Press press, DateTimeOffset now) => press switch
    {
        // Turning a page asks nothing new.
        ShowUpcoming { Page: > 0 } or ShowList { Page: > 0 } => null,
        ShowUpcoming asked => new Asked
        {
            Wish = asked.OverdueOnly ? Wish.Overdue : Wish.Upcoming,
            At = now,
            Groups = Named(asked.Group),
            Areas = asked.Area is { } area ? [area] : [],
            Mine = asked.Mine,
            Things = Kinds.TryParse(asked.Thing) is { } thing ? [thing] : [],
            Except = Kinds.TryParse(asked.Except),
            Virtual = asked.Virtual,
            NoPlace = asked.NoPlace,
            NoDay = asked.NoDay,
        },
        ShowList asked when Delivery.Deliveries.Has(asked.List) => new Asked
        {
            Wish = Enum.TryParse<Wish>(asked.List, out var of) ? of : Wish.Delivery,
            At = now,
            Countries = Delivery.DeliveryCountries.In(asked),
            Period = Delivery.Deliveries.DaysOf(asked),
        },
        ShowList asked when Enum.TryParse<Wish>(asked.List, out var wish) && wish.IsQuestion() => new Asked
        {
            Wish = wish,
            At = now,
            Groups = Named(asked.Group),
            Areas = asked.Area is { } area ? [area] : [],
            Codes = asked.Code is { } code ? [code] : [],
            Years = [asked.Year],
        },
        ShowStanding { Group: var group } => new Asked { Wish = Wish.Standing, At = now, Groups = Named(group) },
        ShowActivity { Activity: var id } when ActivityId.TryParse(id) is { } activity =>
            new Asked { Wish = Wish.ShowActivity, At = now, Codes = [activity.Code], Years = [activity.Year] },
        ShowEntry { Entry: var entry } => new Asked { Wish = Wish.ShowActivity, At = now, Unforeseen = entry },
        _ => null,
    };

    /// <summary>The question as if it were read again.</summary>
    public Reading Again() => new()
    {
        Wishes = [new WishFound(Wish, 1)],
        Groups = Groups,
        Areas = Areas,
        Mine = Mine,
        Everyone = Everyone,
        Codes = Codes,
        Unforeseen = Unforeseen is { } entry ? new EntryId(entry) : null,
        Countries = Countries,
        Years = Years,
        Period = Period is { } days ? new PeriodFound(days, days.ToString()) : null,
        Days = Days,
        Statuses = Statuses,
        Things = Things,
        Except = Except,
        Virtual = Virtual,
        NoPlace = NoPlace,
        NoDay = NoDay,
        Rest = Words,
        Sought = Wish is Wish.Search or Wish.Funding ? Words : [],
        // "Who has not met?", asked again, is of everybody, and not of one's own.
        AsksWho = !Mine && Groups.IsEmpty,
    };

    private static ImmutableArray<GroupId> Named(string? groups) =>
        groups is null ? [] : [.. groups.Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>()];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using GealcBot.Plans.Ledger;

namespace GealcBot.Plans.People;

/// <summary>
/// One thing that was said about who is who, appended and never changed, as in the ledger: who is what on a day is
/// computed (<see cref="Roster"/>), and what was said by whom is its own trail.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Assigned), "assigned")]
[JsonDerivedType(typeof(HandedOver), "handedOver")]
[JsonDerivedType(typeof(Described), "described")]
[JsonDerivedType(typeof(WentAway), "wentAway")]
[JsonDerivedType(typeof(CameBack), "cameBack")]
[JsonDerivedType(typeof(JoinAsked), "joinAsked")]
[JsonDerivedType(typeof(JoinAnswered), "joinAnswered")]
[JsonDerivedType(typeof(SheetApplied), "sheetApplied")]
[JsonDerivedType(typeof(Undone), "undone")]
[JsonDerivedType(typeof(Erased), "erased")]
public abstract record RosterEntry
{
    public required PersonId By { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>0, or how often the same was said before and has since given way to something else.</summary>
    public int Again { get; init; }

    [JsonIgnore]
    public EntryId Id => new(Again > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Meaning}:{Again}") : Meaning);

    /// <summary>What the id is made of. It names people by their handle, so that it may stand in a card.</summary>
    [JsonIgnore]
    public abstract string Meaning { get; }

    protected static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    protected static string Digest(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));
}

/// <summary>From a day on somebody has a role in a group, or in the Network as a whole.</summary>
/// <param name="Role"><see cref="Role.Stranger"/> takes it away; without a group, everything that was said before.</param>
/// <param name="Until">The last day, or null.</param>
public sealed record Assigned(PersonId Who, Role Role, GroupId? Group, DateOnly From, DateOnly? Until = null) : RosterEntry
{
    public override string Meaning => $"assigned:{Who.Handle}:{Group?.Value ?? "all"}:{Role}:{Day(From)}{(Until is { } last ? $":{Day(last)}" : "")}";
}

/// <summary>A group passes from one coordinator to another on a day.</summary>
/// <param name="From">Null where nobody coordinated it.</param>
public sealed record HandedOver(GroupId Group, PersonId From, PersonId To, DateOnly On) : RosterEntry
{
    public override string Meaning => $"handedOver:{Group}:{From.Handle}:{To.Handle}:{Day(On)}";
}

/// <summary>What the list knows of somebody. Language and zone hold until the person chooses their own.</summary>
public sealed record Described(PersonId Who) : RosterEntry
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Country { get; init; }

    public string? Language { get; init; }

    public string? TimeZone { get; init; }

    public override string Meaning => $"described:{Who.Handle}:{Digest($"{Name}\n{Email}\n{Country}\n{Language}\n{TimeZone}")}";
}

/// <summary>Somebody is away from one day to another, and perhaps says who stands in.</summary>
public sealed record WentAway(PersonId Who, DateOnly From, DateOnly Until, PersonId? Deputy) : RosterEntry
{
    public override string Meaning => $"away:{Who.Handle}:{Day(From)}:{Day(Until)}:{Deputy?.Handle}";
}

public sealed record CameBack(PersonId Who, DateOnly On) : RosterEntry
{
    public override string Meaning => $"back:{Who.Handle}:{Day(On)}";
}

/// <summary>Somebody asks to be on the list.</summary>
/// <param name="Name">As the channel called the person then.</param>
public sealed record JoinAsked(PersonId Who, GroupId? Group, string? Name) : RosterEntry
{
    /// <summary>The request before, in whose place this one is.</summary>
    public EntryId? InsteadOf { get; init; }

    public override string Meaning => $"join:{Who.Handle}:{Group?.Value ?? "all"}";
}

/// <summary>The first answer to it, which is the one that counts.</summary>
/// <param name="Role"><see cref="Role.Stranger"/> for no.</param>
/// <param name="As">The line of the list, by e-mail, that this person turned out to be.</param>
public sealed record JoinAnswered(EntryId Of, Role Role, DateOnly On, PersonId? As = null) : RosterEntry
{
    public override string Meaning => MeaningOf(Of);

    public static string MeaningOf(EntryId asked) => $"answered:{asked}";
}

/// <summary>A sheet of people, all of it in one write.</summary>
public sealed record SheetApplied(string Draft, string File, ImmutableArray<RosterEntry> Rows) : RosterEntry
{
    public override string Meaning => $"sheet:{Draft}";
}

/// <summary>An entry is taken back.</summary>
public sealed record Undone(EntryId Of) : RosterEntry
{
    public override string Meaning => MeaningOf(Of);

    public static string MeaningOf(EntryId of) => $"undone:{of}";
}

/// <summary>Somebody's data were erased at their own request. It names nobody.</summary>
/// <param name="Handle">Tells two of them apart.</param>
public sealed record Erased(string Handle, DateOnly On) : RosterEntry
{
    public override string Meaning => $"erased:{Handle}:{Day(On)}";
}

/// <summary>Where entries of the roster are written. Throws <see cref="StoreAwayException"/> when it cannot say what happened to one.</summary>
public interface IRosterBook
{
    Task<RosterWritten> AppendAsync(RosterEntry entry, CancellationToken cancellation);
}

/// <param name="Entry">What now stands under its id.</param>
/// <param name="IsNew">False where that was there before.</param>
/// <param name="Roster">With it.</param>
public sealed record RosterWritten(RosterEntry Entry, bool IsNew, Roster Roster);

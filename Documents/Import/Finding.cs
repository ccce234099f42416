using System.Collections.Immutable;

namespace GealcBot.Documents.Import;

/// <summary>Something odd in a document. It warns and never stops an import. What it quotes is the document's and is cut.</summary>
public abstract record Finding
{
    private const int LongestQuote = 120;

    public Place At { get; init; } = Place.None;

    public static string Cut(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;

    public sealed record CodeRepeated(string Code, int Times) : Finding;

    /// <param name="Before">The activity that it follows, or null for the first of its area.</param>
    public sealed record CodeOutOfOrder(string Code, string? Before, string Area) : Finding;

    public sealed record CodeOfAnotherArea(string Code, string Area) : Finding;

    public sealed record AreaCopied(string Area) : Finding;

    public sealed record AreaRepeated(string Area, int Times) : Finding;

    public sealed record AreaUntitled(string Area) : Finding;

    public sealed record AreaEmpty(string Area) : Finding;

    public sealed record NoSuchCode(string Code) : Finding;

    /// <summary>A note on joint meetings that names an activity by a number it had another year.</summary>
    public sealed record JointNoteMistaken(string Named, string Area, string Meant) : Finding;

    public sealed record FieldTwice(string Code, string Field) : Finding;

    public sealed record LabelTwice(string Code, string Field) : Finding;

    public sealed record FieldMissing(string Code, string Field) : Finding;

    public sealed record Untitled(string Code) : Finding;

    /// <param name="Date">When it is to be, where that is said.</param>
    /// <param name="Reported">The day of the report, where it is not before that date.</param>
    public sealed record StillToCome(string Code, Plans.PlanDate? Date, DateOnly? Reported) : Finding;

    public sealed record AfterCutOff(string Code, Plans.PlanDate Date, DateOnly CutOff) : Finding;

    public sealed record AtTheAssembly(string Code, DateOnly Assembly, DateOnly CutOff) : Finding;

    public sealed record Announced(Told Told, string Link) : Finding;

    public sealed record NoLink(Told Told) : Finding;

    public sealed record DamagedLink(LinkDamage Damage, string Link) : Finding;

    public sealed record UnsafeLink : Finding;

    public sealed record OpenFrequency(string Code, string Word) : Finding;

    public sealed record CommitteeSize(int Year, int Countries, int Size) : Finding;

    public sealed record CommitteeWithoutPresident(int Year) : Finding;

    public sealed record CommitteeUneven(int Year, ImmutableArray<(string Subregion, int Count)> Counts) : Finding;

    public sealed record MarkWithoutNote(int Mark) : Finding;

    public sealed record NoteUncited(int Note) : Finding;

    public sealed record TextLeftOut : Finding;

    public sealed record AddressesLeftOut(int Count) : Finding;

    public sealed record OutsideNotOpened(int Count) : Finding;

    /// <summary>Of one sort, more than a person would read.</summary>
    public sealed record More(int Count, Finding Like) : Finding;

    /// <summary>As a file in the interchange format brought it, in its own words.</summary>
    public sealed record AsWritten(string Words) : Finding;
}

/// <summary>Where something stands, counted in lines or, in a Word document, in paragraphs.</summary>
public sealed record Place(bool InParagraphs, ImmutableArray<int> Lines)
{
    public static Place None { get; } = new(false, []);

    public int First => Lines.IsEmpty ? 0 : Lines[0];
}

/// <summary>What a report tells as done: an activity by its code, or a line of the annex by its month.</summary>
public sealed record Told(string Name, bool InAnnex = false);

public enum LinkDamage
{
    Space,
    NoScheme,
    NoAddress,
    StrayCapitals,
}

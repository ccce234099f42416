using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>What kind of thing a line of the plan is, by what its title says.</summary>
public static class Kinds
{
    private static readonly string[] Workshops = ["taller", "workshop", "oficina", "atelier"];
    private static readonly string[] Documents = ["documento", "document", "estudio", "study", "estudo", "etude", "publicacion", "publication", "publicacao"];
    private static readonly string[] OnSite = ["presencial", "on-site", "in person", "en presentiel"];
    private static readonly string[] WebSpaces = ["sitio web", "website", "web site", "web space", "site web", "en web", "site da"];

    /// <summary>The kind that a button names; null for none, and for what no card wrote.</summary>
    public static Thing? TryParse(string? name) => Enum.TryParse<Thing>(name, out var thing) && Enum.IsDefined(thing) ? thing : null;

    public static bool IsKind(Thing? thing) => thing is Thing.Webinar or Thing.Workshop or Thing.Meeting or Thing.WebSpace or Thing.Document;

    /// <summary>A word that only says what kind of thing is meant: "talleres".</summary>
    public static bool IsKindWord(string folded) =>
        Workshops.Concat(Documents).Append("webinar").Append("reunion").Append("meeting").Any(stem => folded.StartsWith(stem[..Math.Min(stem.Length, 6)], StringComparison.Ordinal));

    public static bool Is(PlanLine line, string thing) => thing switch
    {
        nameof(Thing.Webinar) => line.Activity.IsWebinar,
        nameof(Thing.Meeting) => line.Series is not null,
        nameof(Thing.Workshop) => Says(line, Workshops),
        nameof(Thing.Document) => Says(line, Documents),
        nameof(Thing.WebSpace) => Says(line, WebSpaces),
        _ => true,
    };

    /// <summary>By the plan, or by what people told of its meetings and dates.</summary>
    public static bool IsVirtual(LineStanding line) => IsVirtual(line.Line) || Told(line).Any(way => way.IsVirtual is true);

    /// <summary>The same of what is in person; a place that was told is one.</summary>
    public static bool IsInPerson(LineStanding line) => IsInPerson(line.Line) || Told(line).Any(way => IsInPerson(way.IsVirtual, way.Place));

    public static bool IsInPerson(bool? isVirtual, string? place) => isVirtual is false || (isVirtual is null && place is not null);

    private static IEnumerable<(bool? IsVirtual, string? Place)> Told(LineStanding line) =>
        line.Meetings.Select(meeting => (meeting.Facts.IsVirtual, meeting.Facts.Place))
            .Concat(line.Obligations.Where(owed => owed.IsOpen).Select(owed => owed.SetBy).OfType<Scheduled>().Select(set => (set.IsVirtual, set.Place)));

    public static bool IsVirtual(PlanLine line) =>
        Subjects.Fold(line.Activity.Venue ?? "").Contains("virtu", StringComparison.Ordinal);

    /// <summary>At a place that the plan names; where it names none, nobody knows.</summary>
    public static bool IsInPerson(PlanLine line) =>
        Says(line, OnSite) || line.Activity.Venue is { Length: > 0 } venue && !IsVirtual(line)
        && !Subjects.Fold(venue).Contains("defini", StringComparison.Ordinal) && !Subjects.Fold(venue).Contains("defined", StringComparison.Ordinal);

    /// <summary>In the plural, or null for a kind that needs no word.</summary>
    public static string? Name(string thing, Say say) => thing switch
    {
        nameof(Thing.Webinar) => say.WebinarsOf(),
        nameof(Thing.Workshop) => say.WorkshopsOf(),
        nameof(Thing.Meeting) => say.MeetingsOf(),
        nameof(Thing.Document) => say.DocumentsOf(),
        nameof(Thing.WebSpace) => say.WebSpacesOf(),
        _ => null,
    };

    private static bool Says(PlanLine line, string[] stems)
    {
        var title = Subjects.Fold(line.Activity.Title);
        return stems.Any(stem => title.Contains(stem, StringComparison.Ordinal));
    }
}

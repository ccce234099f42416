namespace GealcBot.Plans.Evidence;

/// <summary>
/// The kind of a link by its address alone; nothing is fetched. Rows are tried in order, the first that fits decides.
/// </summary>
public static class EvidenceGuess
{
    private static readonly string[] Files = [".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx"];
    private static readonly string[] Drives = ["drive.google.", "docs.google.", "sharepoint.", "onedrive.", "dropbox."];

    // The future tense in the slug of a news page: "los-webinar-tematicos-seran-en-julio" (001:282, 001:400), "se-realizara" (001:69, 000:323).
    private static readonly string[] Future =
        ["realizara", "realizaran", "sera", "seran", "tendra", "will", "convocatoria", "invitacion", "invitation", "proximo", "proxima", "upcoming", "inscripcion", "inscripciones", "registration"];

    private static readonly string[] Agenda = ["agenda", "agendas"];
    private static readonly string[] Minutes = ["acta", "actas", "minuta", "minutes", "ata", "compte"];
    private static readonly string[] News = ["noticia", "noticias", "news", "nouvelle", "nouvelles"];
    private static readonly string[] Meeting = ["reunion", "reuniones", "meeting", "meetings", "reuniao", "reunioes", "reunions"];

    public static EvidenceKind Of(string link)
    {
        var address = Address(link);
        var words = Words(address);
        return address switch
        {
            _ when IsFile(address) => words.Intersect(Agenda).Any() ? EvidenceKind.Agenda : words.Intersect(Minutes).Any() ? EvidenceKind.Minutes : EvidenceKind.Document,
            _ when words.Intersect(Future).Any() => EvidenceKind.Announcement,
            _ when words.Intersect(["noticia", "noticias", "news", "nouvelles", "comunicacion"]).Any() => EvidenceKind.News,
            _ when words.Intersect(Minutes).Any() => EvidenceKind.Minutes,
            _ when IsWholeSite(address) || address.Contains("neas-de-trabajo/", StringComparison.Ordinal) => EvidenceKind.WebSpace,
            _ => EvidenceKind.Other,
        };
    }

    /// <summary>Where the address does not tell, by what the person says of it: "el acta de mayo: https://…".</summary>
    public static EvidenceKind Of(string link, string said)
    {
        var words = Words(Subjects.Fold(said.Replace(link, " ", StringComparison.Ordinal)).Replace(' ', '-').Replace(':', '-').Replace(',', '-'));
        return Of(link) switch
        {
            not (EvidenceKind.Other or EvidenceKind.WebSpace or EvidenceKind.Document) and var known => known,
            _ when words.Intersect(Minutes).Any() => EvidenceKind.Minutes,
            _ when words.Intersect(Agenda).Any() => EvidenceKind.Agenda,
            _ when words.Intersect(News).Any() => EvidenceKind.News,
            var told => told,
        };
    }

    /// <summary>A page written before the event proves nothing yet; the proof is asked for after the date.</summary>
    public static bool IsProof(EvidenceKind kind) => kind is not (EvidenceKind.Announcement or EvidenceKind.Agenda);

    /// <summary>"realizada-reunion-de-julio-del-grupo-de-trabajo" (001:181) speaks of a meeting, "comenzo-a-…-grupo" (001:183) does not.</summary>
    public static bool SpeaksOfMeeting(string link) => Words(Address(link)).Intersect(Meeting).Any();

    /// <summary>The words of the address between its signs, folded.</summary>
    internal static string[] Words(string address) => address.Split(['/', '-', '_', '.', '?', '=', '&', '%'], StringSplitOptions.RemoveEmptyEntries);

    internal static string Address(string link)
    {
        var folded = Subjects.Fold(link.Trim());
        return folded.IndexOf("://", StringComparison.Ordinal) is > 0 and var at ? folded[(at + 3)..] : folded;
    }

    private static bool IsFile(string address)
    {
        var path = address.Split('?', '#')[0];
        return Files.Any(end => path.EndsWith(end, StringComparison.Ordinal)) || Drives.Any(drive => address.Contains(drive, StringComparison.Ordinal));
    }

    private static bool IsWholeSite(string address) => !address.TrimEnd('/').Contains('/');
}

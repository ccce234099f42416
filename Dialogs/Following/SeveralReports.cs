using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>A part of a message, in its own words.</summary>
internal readonly record struct Piece(string Text, Reading Reading);

/// <summary>
/// "Ayer se reunió datos abiertos y hoy ciberseguridad", "nos reunimos ayer y el 3.3.1 está hecho": meetings and activities told in
/// one breath, each a report to check.
/// </summary>
internal static class SeveralReports
{
    /// <summary>A piece of a report is taken for one as surely as a whole sentence.</summary>
    private const double Sure = 8;

    /// <summary>Empty where the message tells of one thing or none.</summary>
    public static ImmutableArray<Piece> Of(string text, Reading whole, Situation situation, Func<string, Reading> read)
    {
        var today = situation.Today;
        if (OfTwoKinds(text, whole, today, read) is { IsEmpty: false } both)
        {
            return both;
        }

        if (OnSeveralDays(text, whole, situation, read) is { IsEmpty: false } days)
        {
            return days;
        }

        var areMeetings = whole is { Best: Wish.ReportMeeting, Groups.Length: > 1, Days.Length: > 1 };
        if (!areMeetings && !IsOfActivities(whole))
        {
            return [];
        }

        var (told, unsaid) = (new List<Piece>(), new List<Piece>());
        foreach (var piece in Pieces(text, whole, read))
        {
            if (areMeetings ? IsOfMeeting(piece.Reading, told, today) : IsOfOurMeeting(piece.Reading, told, today))
            {
                told.Add(piece with { Reading = As(Wish.ReportMeeting, piece.Reading with { Codes = [] }) });
            }
            else if (!piece.Reading.Codes.IsEmpty && Status(piece.Reading, today) is { } wish)
            {
                told.AddRange(unsaid.Concat([piece]).SelectMany(one => one.Reading.Codes.Select(code => piece with { Reading = As(wish, piece.Reading with { Codes = [code] }) })));
                unsaid.Clear();
            }
            else if (!piece.Reading.Codes.IsEmpty)
            {
                unsaid.Add(piece);
            }
            else if (told.Count > 0)
            {
                told[^1] = With(told[^1], piece);
            }
        }

        // A code of which nothing is said: which of them is meant has to be asked.
        return told.Count > 1 && unsaid.Count == 0 ? [.. told] : [];
    }

    /// <summary>
    /// "El webinar fue el 8, 64 personas, y la reunión la ponemos para el 5 de junio": a meeting and a webinar or workshop, each
    /// with its day; a day to come is set.
    /// </summary>
    private static ImmutableArray<Piece> OfTwoKinds(string text, Reading whole, DateOnly today, Func<string, Reading> read)
    {
        if (whole is { Asks: true } or { Opens: true } or { Days.Length: < 2 } || !(whole.Things.Contains(Thing.Meeting) || whole.Wants(Wish.ReportMeeting)) || !whole.Things.Any(IsEvent))
        {
            return [];
        }

        var told = new List<Piece>();
        foreach (var piece in Pieces(text, whole, read))
        {
            if (told.Count == 0 || (IsOfKind(piece.Reading) is { } kind && IsOfKind(told[^1].Reading) is { } before && kind != before))
            {
                told.Add(piece);
            }
            else
            {
                told[^1] = With(told[^1], piece);
            }
        }

        return told is [{ Reading.Days: [_, ..] } first, { Reading.Days: [_, ..] } second] && IsOfKind(first.Reading) is not null ? [Dated(first, today), Dated(second, today)] : [];
    }

    /// <summary>"Nos reunimos el 9 de abril con 9 países y el 14 de mayo con 12": one group's meetings, each with its day and what is said of it.</summary>
    private static ImmutableArray<Piece> OnSeveralDays(string text, Reading whole, Situation situation, Func<string, Reading> read)
    {
        var answersForm = situation.State.Draft is { HeldOn: null or "" } && whole.Best is null or Wish.Correct or Wish.ReportMeeting or Wish.Schedule;
        if (whole is not { Asks: false, Opens: false, Denies: false, Codes: [], Former: [], Groups.Length: <= 1, Days.Length: > 1 } || !(whole.Best is Wish.ReportMeeting || answersForm)
            || whole.Things.Any(IsEvent) || whole.Days.Any(day => day > situation.Today) || AreOneEvent(whole.Days))
        {
            return [];
        }

        var told = new List<Piece>();
        foreach (var piece in Pieces(text, whole, read))
        {
            if (piece.Reading.Days.IsEmpty && told.Count > 0)
            {
                told[^1] = With(told[^1], piece);
            }
            else
            {
                told.Add(piece);
            }
        }

        // "El 7 y el 14 de mayo" is said in one breath: what is told with it is told of both.
        var apart = told.SelectMany(piece => piece.Reading.Days).SequenceEqual(whole.Days) ? told : [new Piece(text, whole)];
        var counted = whole.CountryCount is not null;
        return
        [
            .. from piece in apart
               from day in piece.Reading.Days
               select piece with
               {
                   Reading = As(Wish.ReportMeeting, piece.Reading) with
                   {
                       Days = [day],
                       Period = null,
                       Groups = !piece.Reading.Groups.IsEmpty ? piece.Reading.Groups : !whole.Groups.IsEmpty ? whole.Groups : answersForm ? situation.State.Draft!.Groups : [],
                       // "…y 7 de mayo con 14": of countries, as the first.
                       CountryCount = piece.Reading.CountryCount ?? (counted && apart.Count > 1 ? piece.Reading.Number : null),
                   },
               },
        ];
    }

    /// <summary>Days on end are one meeting.</summary>
    private static bool AreOneEvent(ImmutableArray<DateOnly> days)
    {
        var ordered = days.Order().ToList();
        return Enumerable.Range(1, ordered.Count - 1).All(at => ordered[at].DayNumber - ordered[at - 1].DayNumber <= 1);
    }

    private static IEnumerable<Piece> Pieces(string text, Reading whole, Func<string, Reading> read)
    {
        var start = 0;
        foreach (var end in whole.Breaks.Append(text.Length))
        {
            yield return new Piece(text[start..end], read(text[start..end]));
            start = end;
        }
    }

    private static bool IsEvent(Thing thing) => thing is Thing.Webinar or Thing.Workshop;

    /// <summary>True for a meeting, false for another event, null for neither and for both.</summary>
    private static bool? IsOfKind(Reading piece) => (piece.Things.Contains(Thing.Meeting), piece.Things.Any(IsEvent)) switch
    {
        (true, false) => true,
        // "El grupo se reunió el 6/8."
        (false, false) when piece is { Best: Wish.ReportMeeting, Things: [] } => true,
        (false, true) => false,
        _ => null,
    };

    private static Piece Dated(Piece piece, DateOnly today)
    {
        var said = piece.Reading;
        var isToCome = said.Days.All(day => day > today);
        return piece with
        {
            Reading = As(
                said.Best switch
                {
                    Wish.Postpone => Wish.Postpone,
                    Wish.Drop when !isToCome => Wish.Drop,
                    _ when isToCome => Wish.Schedule,
                    _ => IsOfKind(said) is true ? Wish.ReportMeeting : Wish.ReportActivity,
                },
                said),
        };
    }

    private static bool IsOfActivities(Reading whole) =>
        whole is { Asks: false, Opens: false, Best: Wish.ReportMeeting or Wish.ReportActivity or Wish.Drop or Wish.Postpone or Wish.Postponed or Wish.AddEvidence, IsNamed: false }
        && (whole.Codes.Length > 1 || (whole.Codes is [_] && whole.Wants(Wish.ReportMeeting)));

    private static bool IsOfMeeting(Reading piece, List<Piece> told, DateOnly today) =>
        piece.Days.Any(day => day <= today) && !piece.Groups.IsEmpty && !told.Exists(other => other.Reading.Groups.Any(piece.Groups.Contains));

    /// <summary>"Ayer nos reunimos": of a meeting, and of the groups that the person knows.</summary>
    private static bool IsOfOurMeeting(Reading piece, List<Piece> told, DateOnly today) =>
        piece is { Statuses: [], Percent: null } && piece.Wants(Wish.ReportMeeting) && piece.Days.Any(day => day <= today)
        && (piece.We || piece.Codes.IsEmpty)
        && !told.Exists(other => other.Reading.Best is Wish.ReportMeeting && (piece.Groups.IsEmpty || other.Reading.Groups.IsEmpty || other.Reading.Groups.Any(piece.Groups.Contains)));

    private static Wish? Status(Reading piece, DateOnly today) => piece switch
    {
        { Percent: not null } => Wish.ReportActivity,
        { Statuses: var said } when said.Contains(StatusKind.Postponed) => Wish.Postpone,
        { Statuses: var said } when said.Any(status => status.IsGivenUp) => Wish.Drop,
        { Statuses: [not (StatusKind.Pending or StatusKind.Scheduled), ..] } => Wish.ReportActivity,
        { Best: Wish.Drop or Wish.Postpone or Wish.ReportActivity } => piece.Best,
        _ => piece.Days.Any(day => day <= today) ? Wish.ReportActivity : null,
    };

    private static Reading As(Wish wish, Reading piece) => piece with { Wishes = [new WishFound(wish, Sure)] };

    /// <summary>"…, 14 países", "… e innovación", a link, what was decided: of what was named before.</summary>
    private static Piece With(Piece before, Piece piece) => new(before.Text + piece.Text, before.Reading with
    {
        Groups = [.. before.Reading.Groups.Union(piece.Reading.Groups)],
        Days = [.. before.Reading.Days.Union(piece.Reading.Days)],
        Things = [.. before.Reading.Things.Union(piece.Reading.Things)],
        CountryCount = piece.Reading.CountryCount ?? before.Reading.CountryCount,
        Countries = [.. before.Reading.Countries.Union(piece.Reading.Countries)],
        Links = [.. before.Reading.Links.Union(piece.Reading.Links)],
        Decided = piece.Reading.Decided ?? before.Reading.Decided,
        Percent = piece.Reading.Percent ?? before.Reading.Percent,
    });
}

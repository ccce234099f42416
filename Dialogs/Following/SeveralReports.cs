using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>"Ayer se reunió datos abiertos y hoy ciberseguridad": meetings of different groups on days of their own, each a report to check.</summary>
internal static class SeveralReports
{
    /// <summary>A piece of a report is taken for one as surely as a whole sentence.</summary>
    private const double Sure = 8;

    /// <summary>Empty where the message tells of one meeting or none.</summary>
    public static ImmutableArray<Reading> Of(string text, Reading whole, DateOnly today, Func<string, Reading> read)
    {
        if (whole is not { Best: Wish.ReportMeeting, Groups.Length: > 1, Days.Length: > 1 })
        {
            return [];
        }

        var told = new List<Reading>();
        var start = 0;
        foreach (var end in whole.Breaks.Append(text.Length))
        {
            var piece = read(text[start..end]);
            start = end;
            if (piece.Days.Any(day => day <= today) && !piece.Groups.IsEmpty && !told.Exists(other => other.Groups.Any(piece.Groups.Contains)))
            {
                told.Add(piece with { Wishes = [new WishFound(Wish.ReportMeeting, Sure)] });
            }
            else if (told.Count > 0)
            {
                told[^1] = With(told[^1], piece);
            }
        }

        return told.Count > 1 ? [.. told] : [];
    }

    /// <summary>"…, 14 países", "… e innovación", a link: of the meeting named before.</summary>
    private static Reading With(Reading report, Reading piece) => report with
    {
        Groups = [.. report.Groups.Union(piece.Groups)],
        Days = [.. report.Days.Union(piece.Days)],
        CountryCount = piece.CountryCount ?? report.CountryCount,
        Countries = [.. report.Countries.Union(piece.Countries)],
        Links = [.. report.Links.Union(piece.Links)],
    };
}

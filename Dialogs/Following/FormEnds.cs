using GealcBot.Cards;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>What a message of several clauses makes of the form that is open.</summary>
internal abstract record FormEnd
{
    /// <summary>"Virtual, 14 países, sí guárdalo": what stands before is filled in and sent.</summary>
    public sealed record Sends(string Before) : FormEnd;

    /// <summary>"Online, 9 countries... wait, what else is due": the first is filled in, and the second answered.</summary>
    public sealed record Asks(string Before, string Question) : FormEnd;

    /// <summary>"Attends, avant, c'est dans quel pays ?": the form stays as it is, and what comes behind the wait is answered.</summary>
    public sealed record Digresses(string Question) : FormEnd;

    /// <summary>"Oui. Et on a tenu un des deux espaces de dialogue, le 7 mai": the form is sent, and another report begins.</summary>
    public sealed record SendsAndTells(string Next) : FormEnd;

    /// <summary>"Hmm, that is in the second semester, no? Then leave it at 28/06": what stands behind the question is filled in.</summary>
    public sealed record Fills(string Rest) : FormEnd;

    /// <summary>"He can come after all. Undo that."</summary>
    public sealed record Drops : FormEnd;

    /// <summary>"No wait, start over, I was looking at the wrong notes."</summary>
    public sealed record BeginsAnew : FormEnd;
}

/// <summary>The first or the last few words of a message beside an open form, where they decide over it: send it, give it up, begin anew.</summary>
internal static class FormEnds
{
    private const int FewWords = 4;

    /// <summary>Null where the message ends with nothing of the kind.</summary>
    public static FormEnd? Of(string text, Reading whole, Func<string, Reading> read, Situation situation)
    {
        if (situation.State.Draft is null && situation.State.Telling is not { Asks: true })
        {
            return null;
        }

        if (BehindWait(text, whole, read, situation) is { } digression)
        {
            return digression;
        }

        if (whole.Breaks is not [_, ..])
        {
            return null;
        }

        if (FilledAndAsked(text, whole, read, situation) is { } asked)
        {
            return asked;
        }

        if (Consents.IsWhole(text[..whole.Breaks[0]], whole.Language ?? situation.Language) && text[whole.Breaks[0]..].Trim() is var question
            && read(question) is { Best: { } asks, Wishes: [{ Weight: >= Sure }, ..], CountryCount: null, Links: [], Words: > 2 } sought && asks.IsQuestion() && (sought.Asks || sought.Opens) && !IsOfForm(question, sought, situation))
        {
            return new FormEnd.SendsAndTells(question);
        }

        if (whole.Asks)
        {
            return Behind(text, read, situation);
        }

        if (whole.Wants(Wish.StartAgain) && whole.Best is Wish.StartAgain or Wish.Correct or Wish.No or Wish.Cancel && FollowUp.NamesNothing(whole))
        {
            return new FormEnd.BeginsAnew();
        }

        if (Consents.IsWhole(text[..whole.Breaks[0]], whole.Language ?? situation.Language) && text[whole.Breaks[0]..].Trim() is var next
            && read(next) is { Best: Wish.ReportActivity or Wish.ReportMeeting, Wishes: [{ Weight: >= Surely }, ..], Days: [_, ..] } other && IsJoined(next) && (!other.TitleWords.IsEmpty || !other.Codes.IsEmpty || other.Besides))
        {
            return new FormEnd.SendsAndTells(next);
        }

        if (BeginsWithGivingUp(text, whole, read, situation))
        {
            return new FormEnd.Drops();
        }

        var (before, last) = (text[..whole.Breaks[^1]].Trim(), text[whole.Breaks[^1]..].Trim());
        var end = read(last);
        if (end is not { Words: <= FewWords } || !FollowUp.NamesNothing(end) || before.Length == 0)
        {
            return null;
        }

        var said = read(before);
        return Consents.IsWhole(last, whole.Language ?? situation.Language) ? said.Best is Wish.Yes or Wish.No or Wish.Cancel || (said.Best is { } wish && wish.IsCourtesy()) ? null : new FormEnd.Sends(before)
            // "Perú no vino, quítalo" and "ese no era el link, sácalo" take something out of the form, and leave it open.
            : end.Best is Wish.Cancel or Wish.Withdraw && said is { Countries: [], Groups: [], Links: [], CountryCount: null, Codes: [] } && (!said.OfEvidence || situation.State.Telling is { What: TellKind.AddEvidence }) ? new FormEnd.Drops()
            : null;
    }

    private static FormEnd.Fills? Behind(string text, Func<string, Reading> read, Situation situation)
    {
        var rest = text[(text.LastIndexOf('?') + 1)..].Trim();
        return rest.Length > 0 && rest.Length < text.Trim().Length && read(rest) is { Asks: false, Interrogates: false } said && IsOfForm(rest, said, situation) ? new FormEnd.Fills(rest) : null;
    }

    /// <summary>It says a field of the form that is open.</summary>
    private static bool IsOfForm(string text, Reading said, Situation situation) =>
        situation.State.Telling is { Asks: true } ? Hearing.Amends(text, said, situation) || (said is { Days: [_], Words: <= FewWords, Codes: [] })
        : said is { Days: [_] } or { CountryCount: not null } or { Links: not [] } && said is { Best: null or Wish.Correct or Wish.ReportMeeting or Wish.No or Wish.AddEvidence, Codes: [] };

    /// <summary>"Et on a tenu…", "y también hicimos…".</summary>
    private static bool IsJoined(string text) =>
        Cues.Of(Folding.Of(text.Split([' ', ','], 2)[0])) is { } first && (first.Has(Cue.And) || first.Has(Cue.Also) || first.Has(Cue.Moreover));

    private const int FirstClauses = 3;

    /// <summary>"Mejor cancele, mañana lo hago con calma", "hmm no, take that back, Uruguay still has to send their chapter"; "espera, …" gives nothing up.</summary>
    private static bool BeginsWithGivingUp(string text, Reading whole, Func<string, Reading> read, Situation situation) =>
        whole is { Interrogates: false, CountryCount: null, Links: [], Percent: null, Period: null, Years: [] } && whole.Days.All(day => day > situation.Today)
        && whole.Breaks.Take(FirstClauses).Any(end => read(text[..end]) is { Best: Wish.Cancel or Wish.Withdraw, Words: <= FewWords + 2, Asks: false } first && FollowUp.NamesNothing(first) && !first.OfEvidence && !FormSteps.IsWait(text[..end]));

    /// <summary>A wait is no answer to the form, whatever its few words are like; what it waits for is a question of its own.</summary>
    private static FormEnd.Digresses? BehindWait(string text, Reading whole, Func<string, Reading> read, Situation situation)
    {
        // "Avant, la rencontre annuelle…": a mark ends the wait, though the words on both sides of it may be read as one.
        var marks = text.Select((letter, at) => (letter, at)).Where(one => one.letter is ',' or '.' or '!' or ':' or ';' or '…').Select(one => one.at + 1).Where(end => end < text.Length);
        foreach (var end in whole.Breaks.Concat(marks).Order().Take(FirstClauses))
        {
            if (!FormSteps.IsWait(text[..end]))
            {
                return null;
            }

            var question = text[end..].Trim(' ', ',');
            if (read(question) is { Best: { } wish, Wishes: [{ Weight: >= Sure }, ..], CountryCount: null, Links: [], Words: > 2 } sought && wish.IsQuestion() && (sought.Asks || sought.Opens || sought.Interrogates) && !IsOfForm(question, sought, situation))
            {
                return new FormEnd.Digresses(question);
            }
        }

        return null;
    }

    private static FormEnd.Asks? FilledAndAsked(string text, Reading whole, Func<string, Reading> read, Situation situation)
    {
        if (situation.State.Draft is null || whole is not ({ CountryCount: not null } or { Links: not [] }))
        {
            return null;
        }

        foreach (var end in whole.Breaks)
        {
            var question = read(text[end..]);
            if (question is { Best: { } wish, Wishes: [{ Weight: >= Sure }, ..], CountryCount: null, Links: [] } && wish.IsQuestion() && (question.Asks || question.Interrogates) && read(text[..end]) is { Asks: false } and ({ CountryCount: not null } or { Links: not [] }))
            {
                return new FormEnd.Asks(text[..end].Trim(), text[end..].Trim());
            }
        }

        return null;
    }

    private const double Sure = 6;

    private const double Surely = 8;
}

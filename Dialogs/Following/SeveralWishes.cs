using System.Collections.Immutable;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>One message that asks two things, or tells one and asks another. Where the pieces do not each say something sure, it is one.</summary>
internal static class SeveralWishes
{
    /// <summary>What a piece must weigh to stand on its own.</summary>
    private const double Sure = 5;

    private const int MostAnswered = 2;

    private const int FewWords = 4;

    /// <summary>What a clause begins with that says why another is asked.</summary>
    private static readonly ImmutableArray<string> Explaining = ["que tengo que ", "tengo que ", "tengo q ", "tenho que ", "tenho q ", "I have to ", "I need to ", "je dois ", "lo necesito ", "la necesito ", "preciso pra ", "preciso para ", "que me ", "que nos ", "es que ", "porque ", "because ", "as I ", "since I ", "é que ", "pois ", "car ", "parce que ", "asking because ", "para "];

    /// <summary>What says for whom it is, whatever mark stands behind it.</summary>
    private static readonly ImmutableArray<string> Purposes = ["c'est pour ", "es para ", "é para ", "é pra ", "it's for ", "it is for "];

    public static ImmutableArray<Reading> Of(string text, Reading whole, Func<string, Reading> read)
    {
        if (whole.Breaks.IsEmpty || whole.Best is null || (whole.IsSeveral is false && whole.Best.Value.IsTelling()))
        {
            return [whole];
        }

        var pieces = Pieces(text, whole.Breaks, ReadPiece);
        if (pieces.Count < 2)
        {
            return whole.Best.Value.IsQuestion() && (whole.Interrogates || whole.Opens || Asks(text)) && Told(text, whole.Breaks, ReadPiece) is { } told ? [told, About(told, whole)] : [whole];
        }

        if (whole.IsSeveral is false && pieces.TrueForAll(piece => piece.Best!.Value.IsQuestion()))
        {
            // One question, however it is cut; what is told behind one is never left out.
            return [whole];
        }

        if (pieces.Exists(piece => piece.Best is Wish.MissingEvidence) && pieces.TrueForAll(piece => piece.Best is Wish.MissingEvidence || (piece.Best is Wish.Standing or Wish.Totals or Wish.Upcoming or Wish.Evidence && piece.Statuses.Contains(Plans.StatusKind.Done))))
        {
            // "Of those that are marked as done, which have no link?" is one question.
            return [whole with { Wishes = [new WishFound(Wish.MissingEvidence, 8)], Statuses = [Plans.StatusKind.Done] }];
        }

        if (pieces.Find(piece => piece.Unforeseen is not null) is { } alluded && pieces.TrueForAll(piece => piece == alluded || (piece.Best!.Value.IsQuestion() && !FollowUp.NamesAnything(piece))))
        {
            // "That workshop in Bolivia, any news on it?" is one question.
            return [alluded];
        }

        // What happened comes first: the answer to the question may depend on it.
        var ordered = pieces.OrderBy(piece => piece.Best!.Value.IsTelling() ? 0 : 1).Take(MostAnswered).ToList();
        return [.. ordered.Select((piece, at) => Filled(piece, at == 0 ? null : ordered[at - 1], whole))];

        Reading ReadPiece(string words) => Asking(read(words), whole) is var piece && ((whole.IsSeveral is true && whole.Best.Value.IsQuestion()) || IsMeant(piece, words, whole, text)) ? piece : piece with { Wishes = [] };
    }

    /// <summary>"14 pays" of a French report is not what somebody pays: a piece that asks says so, or the whole asks the same.</summary>
    private static bool IsMeant(Reading piece, string words, Reading whole, string text) =>
        // "…el 12 de junio, virtual" says how, and asks for no list.
        !(piece is { Virtual: not null, Words: <= 2 } && whole.Best!.Value.IsTelling())
        // "…, entonces?" asks nothing by itself.
        && !(piece is { Words: <= 1, Best: { } alone } && words.Length < text.Length && alone.IsQuestion() && !FollowUp.NamesAnything(piece))
        // "…que tengo que mandar una nota": why it is asked.
        && !(piece.Best is { } asked && asked.IsQuestion() && !Asks(words) && words.Length < text.Length && Begins(words, Explaining))
        // "…le lien de cette mission, c'est pour une note ?"
        && !(words.Length < text.Length && Begins(words, Purposes))
        // "Causa, una consulta", "ah y de yapa": a few words ahead of a question, which name nothing.
        && !(piece is { Words: <= FewWords, Interrogates: false, Opens: false } && piece.Best is { } odd && odd.IsQuestion() && whole.Best!.Value.IsQuestion() && odd != whole.Best && !Asks(words) && !FollowUp.NamesAnything(piece))
        // "…tt va bien", "…c'était quoi ?" behind what is told or asked: a few words that name nothing.
        && !(piece is { Words: <= FewWords - 1, AsksWhen: false, AsksWhere: false, SaysWho: false, BidsList: false, We: false, Best: Wish.Standing or Wish.Postponed or Wish.WhoMet or Wish.Totals or Wish.ShowActivity or Wish.Search } && !text.StartsWith(words, StringComparison.Ordinal) && !FollowUp.NamesAnything(piece) && (whole.Best!.Value.IsTelling() || !piece.Interrogates || FollowUp.NamesAnything(whole)) && !(whole.Interrogates && piece.Interrogates && piece.AsksFigures))
        // "The webinars of 20 November, did they come off?" is one question.
        && !(piece is { Best: Wish.WhoMet or Wish.Standing or Wish.Upcoming, SaysWho: false, Things: [], Words: <= FewWords + 1 } && whole.Things.Any(thing => thing is not Thing.Meeting) && !text.StartsWith(words, StringComparison.Ordinal) && !FollowUp.NamesAnything(piece)
            // "…se hizo el 9 de mayo y decime qué viene" tells, and asks of more than that.
            && !(whole.Best!.Value.IsTelling() && piece.Interrogates && (piece.We || piece.BidsList || piece.Best is Wish.Upcoming)))
        // "…by 30 June? All groups" says of whom, and asks for no list of them.
        && !(piece is { Best: Wish.Groups or Wish.Areas or Wish.JointMeetings or Wish.Totals or Wish.Standing, Everyone: true, Words: <= 3 } && words.Length < text.Length)
        // "…everything that was due in the first semester and has not been reported" is one list.
        && !(piece is { Best: Wish.ChangesSince or Wish.Audit or Wish.Standing, Interrogates: false, Opens: false } && whole.Best!.Value.IsQuestion() && !Asks(words) && !text.StartsWith(words, StringComparison.Ordinal) && !FollowUp.NamesAnything(piece))
        // "Das que o relatório dá como executadas, qual ficou sem link?" approves nothing.
        && !(piece.Best is Wish.Approve && (whole.Interrogates || Asks(text)))
        // "El taller en Bolivia, ¿hay noticia?" says what is asked about, and tells nothing.
        && !(whole.Best!.Value.IsQuestion() && (TellsNothing(piece) || (piece is { We: true } && (whole.Opens || whole.Best is Wish.Source) && TellsNothing(piece with { We = false }) && !text.StartsWith(words, StringComparison.Ordinal))))
        // "We met Friday and btw when is the workshop": what asks when, where or who is asked, whatever the whole is like.
        && (piece.Best is not { } wish || wish.IsTelling() || (piece is { Interrogates: true, BidsList: true } && IsSure(piece))
            // "…e me diz quanto falta pra gente", behind what is told: of those who speak.
            || (whole.Best!.Value.IsTelling() && piece.Interrogates && (piece.We || piece.Mine) && IsSure(piece))
            // "Who has not met and which webinars are left": as whole a question as the first, with no mark behind either.
            || (AsksOn(piece) && whole.Best!.Value.IsQuestion() && wish.IsQuestion() && wish != whole.Best && IsSure(piece) && (!piece.Things.IsEmpty || FollowUp.NamesWhom(piece) || !piece.Codes.IsEmpty)) || (piece is { AsksWhen: true } or { AsksWhere: true } or { SaysWho: true } && piece.Interrogates && IsSure(piece)) || (whole.Wants(wish) && (!whole.Best!.Value.IsTelling() || piece.Interrogates)) || Asks(words) || (whole.Best!.Value.IsQuestion() && piece.CountryCount is null && Asks(text)));

    /// <summary>"…y decime cuánto nos falta" bids and asks, where two things are wanted, and is no yes.</summary>
    private static Reading Asking(Reading piece, Reading whole) =>
        whole.IsSeveral is true && piece is { Interrogates: true, Best: { } wish } && (wish is Wish.Yes || wish.IsQuestion()) && piece.Wishes.Where(found => found.Wish.IsQuestion()).Take(1).ToList() is [{ Weight: < Sure } asked]
            ? piece with { Wishes = [asked with { Weight = Sure }] } : piece;

    private static bool Begins(string words, ImmutableArray<string> leads) => leads.Any(lead => words.TrimStart().StartsWith(lead, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of a thing that is named, with no fact of it.</summary>
    private static bool TellsNothing(Reading piece) =>
        piece is { Days: [], Period: null, Statuses: [], CountryCount: null, Links: [], Percent: null, Virtual: null, We: false, Decided: null }
        && (piece.Best is Wish.ReportActivity or Wish.ReportMeeting || (piece.Best is Wish.Correct && !(piece.Things.IsEmpty && piece.Countries.IsEmpty)));

    private static bool Asks(string words) => QuestionMarks.In(words);

    private static List<Reading> Pieces(string text, ImmutableArray<int> breaks, Func<string, Reading> read)
    {
        var found = new List<Reading>();
        var (start, open) = (0, default(Reading));
        foreach (var end in breaks.Append(text.Length))
        {
            var next = NextStart(breaks, end, text.Length);
            if (end <= start)
            {
                continue;
            }

            var current = read(text[start..end]);
            var rest = end < text.Length ? read(text[end..next]) : null;
            if (rest is null || (IsSure(current) && IsSure(rest) && AreTwo(current, rest)))
            {
                open = current;
                found.AddRange(IsSure(open) ? [open] : []);
                start = end;
            }
        }

        return found;
    }

    /// <summary>"Ayer nos reunimos, 14 países. ¿Cuántas van?": the beginning tells, though the whole asks.</summary>
    private static Reading? Told(string text, ImmutableArray<int> breaks, Func<string, Reading> read) =>
        breaks.Reverse().Select(end => read(text[..end])).FirstOrDefault(start => IsSure(start) && start.Best!.Value.IsTelling());

    /// <summary>The question, asked of what was told and not of its day.</summary>
    private static Reading About(Reading told, Reading whole) => whole with
    {
        Wishes = [.. whole.Wishes.Where(found => found.Wish.IsQuestion())],
        Mine = whole.Mine || !FollowUp.NamesWhom(whole),
        Days = [],
        Period = told.Period is null ? whole.Period : null,
    };

    private static int NextStart(ImmutableArray<int> breaks, int end, int length) => breaks.FirstOrDefault(place => place > end, length);

    /// <summary>What is told is told once; the same is asked twice only of two things.</summary>
    private static bool AreTwo(Reading one, Reading other)
    {
        var (first, second) = (one.Best!.Value, other.Best!.Value);
        return !(first.IsTelling() && second.IsTelling()) && !(IsOfOne(one, other) || IsOfOne(other, one))
            && (Alike(first) != Alike(second) || (FollowUp.NamesWhom(one) && FollowUp.NamesWhom(other) && AsksItself(one) && AsksItself(other)) || (!one.Codes.IsEmpty && !other.Codes.IsEmpty));
    }

    /// <summary>"Have cybersecurity and open data met?" is one question, cut in the middle of those it is of.</summary>
    private static bool AsksItself(Reading piece) => piece.Asks || piece.Interrogates || piece.Opens || piece.Best!.Value.IsTelling();

    /// <summary>"¿El 3.5.1 qué es? Pásame todo lo que tengas": whatever else is asked of one activity is in its card.</summary>
    private static bool IsOfOne(Reading one, Reading other) =>
        one is { Best: Wish.ShowActivity, Codes: [_] } && !FollowUp.NamesWhom(other)
        && (other is { Best: Wish.Upcoming or Wish.Standing or Wish.ShowActivity, Codes: [] } || (other is { Best: Wish.WhoMet or Wish.Mode or Wish.AssemblyMeeting or Wish.JointMeetings, Codes: [], Words: <= FewWords } && !FollowUp.NamesAnything(other)));

    /// <summary>Questions that have one answer.</summary>
    private static Wish Alike(Wish wish) => wish is Wish.Presidency ? Wish.Committee : wish;

    private static bool IsSure(Reading reading) =>
        reading.Wishes is [{ Wish: var wish, Weight: var weight }, ..] && (wish.IsQuestion() || wish.IsTelling())
        // "…y qué webinars faltan" is one question or another of the same webinars, and surely one.
        && (weight >= Sure || (wish.IsQuestion() && reading is { Things: [_, ..] } && AsksOn(reading) && reading.Wishes.Any(found => found.Weight >= Sure && found.Wish.IsQuestion())));

    /// <summary>"Y qué webinars faltan" begins with what is read as an "and" alone: which state is asked for says that it asks.</summary>
    private static bool AsksOn(Reading reading) => reading.Interrogates || (reading.Continues && !reading.Statuses.IsEmpty);

    /// <summary>"¿Quién se reunió en 2023 y quién no?": what the first piece names holds for the next one too, and a year for all.</summary>
    private static Reading Filled(Reading piece, Reading? before, Reading whole)
    {
        if (piece.Best!.Value.IsTelling())
        {
            return piece;
        }

        if (before is { Codes: [_] } && piece is { Codes: [], Best: Wish.ShowActivity or Wish.Upcoming or Wish.Mode or Wish.Standing or Wish.Evidence or Wish.Funding } && !FollowUp.NamesWhom(piece))
        {
            // "Who is paying for the gobcamp and where is it?": of that one.
            return piece with { Codes = before.Codes, IsNamed = before.IsNamed, Years = before.Years, Things = [], Wishes = piece.Best is Wish.ShowActivity or Wish.Upcoming or Wish.Mode or Wish.Standing ? [new WishFound(Wish.ShowActivity, Sure)] : piece.Wishes };
        }

        if (before?.Best!.Value.IsTelling() is true && piece is { We: true, AsksWho: false, Codes: [] } or { Mine: true, AsksWho: false, Codes: [] } && !FollowUp.NamesWhom(piece with { Mine = false }))
        {
            // "Nos reunimos ayer y decime cuántas nos faltan": how many one's own group still owes, whose count says both.
            var counts = piece.Best is Wish.WhoHasNotMet || (piece is { Best: Wish.Totals, Things: [] } && before!.Best is Wish.ReportMeeting);
            piece = piece with { Mine = true, Wishes = counts ? [new WishFound(Wish.WhoMet, Sure)] : piece.Wishes };
        }

        var whom = before is not null && !FollowUp.NamesWhom(piece) && piece.Codes.IsEmpty;
        // "C'est quand notre webinaire et on a fait combien de réunions en 2023 ?": what is still to come is of no past year.
        var when = !FollowUp.NamesWhen(piece) && !(before is null && piece.AsksWhen);
        return piece with
        {
            Groups = whom ? before!.Groups : piece.Groups,
            Areas = whom ? before!.Areas : piece.Areas,
            Mine = whom ? before!.Mine : piece.Mine,
            Years = when ? whole.Years : piece.Years,
            Period = when && before is { Best: var wish } && wish!.Value.IsQuestion() ? before.Period : piece.Period,
        };
    }
}

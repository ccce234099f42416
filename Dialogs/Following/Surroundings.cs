using System.Collections.Immutable;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>"¿Quién la paga? Mi jefe necesita saberlo": the sentences around a question, which ask and tell nothing themselves.</summary>
internal static class Surroundings
{
    private const int FewWords = 8;

    /// <summary>What a question must weigh to be understood without what surrounds it.</summary>
    private const double Sure = 5;

    private static readonly ImmutableArray<string> Purposes =
        ["for ", "para ", "pra ", "pour ", "es para ", "es que ", "é pra ", "é que ", "it's for ", "c'est pour ", "porque ", "because ", "parce que ", "need to brief", "need it for",
            "lo necesito", "la necesito", "i need it", "need it", "preciso ", "j'en ai besoin", "me lo pid", "mi jef", "my boss", "mon chef", "meu chef", "minha chef"];

    /// <summary>The message without them, and without the few words ahead of it that say nothing; itself where nothing can be left out.</summary>
    public static (string Text, Reading Reading) Without(string text, Reading whole, Func<string, Reading> read)
    {
        var sentences = Split(text);
        if (sentences.Length < 2)
        {
            return (text, whole);
        }

        var readings = sentences.Select(read).ToImmutableArray();
        if (IsLead(readings[0]))
        {
            // "Ah ta. E ano passado?"
            text = text[(text.IndexOf(sentences[0], StringComparison.Ordinal) + sentences[0].Length)..].Trim();
            (sentences, readings, whole) = (sentences.RemoveAt(0), readings.RemoveAt(0), read(text));
        }

        if (sentences.Length < 2 || whole.Best is null)
        {
            return (text, whole);
        }

        var isKept = Kept(sentences, readings, read);
        var (left, around) = (sentences.Where((_, at) => isKept[at]).ToList(), sentences.Where((_, at) => !isKept[at]).ToList());
        // "IDB side here": whose funds are asked about.
        if (around.Count == 0 || around.Exists(sentence => Funding.Funder(sentence) is not null))
        {
            return (text, whole);
        }

        var asked = string.Join(' ', left);
        var question = read(asked);
        // Of whom it is needed for is not of whom it is asked.
        return IsAsked(question, [.. readings.Where((_, at) => !isKept[at] && !IsPurpose(sentences[at]))]) || IsOfNothing(question, sentences) ? (asked, question) : (text, whole);
    }

    private static bool[] Kept(ImmutableArray<string> sentences, ImmutableArray<Reading> readings, Func<string, Reading> read)
    {
        var asks = sentences.Any(sentence => QuestionMarks.In(sentence));
        // "No entiendo. Dígame nada más si tengo algo vencido": what comes last is asked.
        var isAskedLast = !asks && readings[^1] is { Interrogates: true, Wishes: [{ Weight: >= Sure }, ..] } && readings[..^1].All(before => !before.Interrogates && !before.Opens);
        return [.. sentences.Select((sentence, at) => asks
            ? QuestionMarks.In(sentence) || readings[at].Opens || Says(readings[at]) || (AsksToo(readings[at]) && !IsPurpose(sentence) && (BeforeReason(sentence) is not { } before || AsksToo(read(before))))
            : isAskedLast ? at == sentences.Length - 1 || Says(readings[at])
            : !(at > 0 && readings[at].Words <= FewWords && !readings[at].Interrogates && !TellsFacts(readings[at]) && IsPurpose(sentence)))];
    }

    /// <summary>What is left is a question by itself.</summary>
    private static bool IsAsked(Reading question, ImmutableArray<Reading> beside) =>
        question.Wishes is [{ Wish: var wish, Weight: var weight }, ..]
        && ((wish.IsQuestion() && weight >= Sure && (IsOfMessages(wish) || !Lacks(question, beside))) || wish is Wish.Help or Wish.WhoAreYou);

    /// <summary>What goes out and what went out is asked of nothing in the plan.</summary>
    private static bool IsOfMessages(Wish wish) => wish is Wish.Delivery or Wish.DeliveryWeek or Wish.DeliveryUnreached;

    /// <summary>"Trabajo en una universidad de Costa Rica. ¿Tienen becas?" is of none of what the bot knows.</summary>
    private static bool IsOfNothing(Reading question, ImmutableArray<string> sentences) =>
        question is { IsBeyond: true, Codes: [], Groups: [], Areas: [], Things: [] } && sentences.Any(sentence => QuestionMarks.In(sentence));

    private static bool IsLead(Reading reading) =>
        reading is { Wishes: [], Words: <= LeadWords, Number: null, Asks: false, Links: [], CountryCount: null, Percent: null, Ordinal: null } && !FollowUp.NamesAnything(reading);

    private const int LeadWords = 3;

    /// <summary>It does something: it tells with a fact, sets, asks to be let in. A greeting is returned for itself.</summary>
    private static bool Says(Reading reading) =>
        reading.Best is { } wish && !wish.IsQuestion() && !wish.IsCourtesy() && wish is not (Wish.Correct or Wish.Withdraw or Wish.Yes or Wish.No or Wish.Choose) && (!wish.IsTelling() || TellsFacts(reading));

    private static bool IsPurpose(string sentence) => Purposes.Any(lead => sentence.StartsWith(lead, StringComparison.OrdinalIgnoreCase));

    private static readonly ImmutableArray<string> Reasons = [" porque ", " pq ", " because ", " cuz ", " parce que ", " car ", " já que ", " ya que "];

    /// <summary>"Quería ver antes porque el lunes que viene hay comité": what the reason is of asks, or nothing does.</summary>
    private static string? BeforeReason(string sentence) =>
        Reasons.Select(reason => sentence.IndexOf(reason, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(-1).Min() is > 0 and var at ? sentence[..at] : null;

    private const int ShortRequest = 4;

    /// <summary>"Dame el calendario", "necesito saber cuándo es", "y el calendario": a second request, though it has no question mark.</summary>
    private static bool AsksToo(Reading reading) =>
        (reading.Interrogates || reading.Continues || reading.Words <= ShortRequest) && reading.Wishes is [{ Wish: var wish, Weight: >= Sure }, ..] && wish.IsQuestion();

    private static bool TellsFacts(Reading reading) =>
        reading is not { Codes: [], Days: [], Period: null, CountryCount: null, Links: [], Percent: null };

    /// <summary>What the question is about, or of which year, was said beside it.</summary>
    private static bool Lacks(Reading question, ImmutableArray<Reading> beside) =>
        (!Names(question) && beside.Any(Names)) || (!FollowUp.NamesWhen(question) && beside.Any(one => !one.Years.IsEmpty && one.Codes.IsEmpty));

    private static bool Names(Reading reading) =>
        FollowUp.NamesWhom(reading) || reading is not { Codes: [], Countries: [], Things: [], Areas: [], Unforeseen: null };

    private static ImmutableArray<string> Split(string text)
    {
        var (found, start) = (ImmutableArray.CreateBuilder<string>(), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                Add(at + 1);
            }
        }

        Add(text.Length);
        return found.ToImmutable();

        void Add(int end)
        {
            if (text[start..end].Trim() is { Length: > 0 } sentence)
            {
                found.Add(sentence);
            }

            start = end;
        }
    }
}

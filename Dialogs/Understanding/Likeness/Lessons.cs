using System.Security.Cryptography;
using System.Text;
using GealcBot.Dialogs.Understanding.Scoring;

namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>Turns tables of sentences into what the reader goes by when no rule is sure.</summary>
public static class Lessons
{
    /// <summary>What stands in one sentence only teaches little beside what several share, and makes most of the size.</summary>
    private const int Fewest = 2;

    private const int WholeSentence = 4;

    private const int SeveralTimes = 4;

    private static readonly After[] Befores =
    [
        After.One, After.Form, After.Receipt, After.Reminder,
        .. from wish in Enum.GetValues<Wish>() where wish.IsQuestion() select After.Question(wish),
    ];

    /// <summary>The sentences of all tables in some folders, in order of name.</summary>
    public static IReadOnlyList<Utterance> Sentences(params IEnumerable<string> folders) =>
    [
        .. from folder in folders
           where Directory.Exists(folder)
           from file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
           let language = UtteranceTable.LanguageOf(file)
           where language is not null
           from sentence in UtteranceTable.Read(new StringReader(File.ReadAllText(file)), language.Value)
           select sentence,
    ];

    public static void Learn(IReadOnlyList<Utterance> sentences, Stream output)
    {
        var reader = new Reader();
        var told = sentences.SelectMany(Tellings).Select(sentence => (Sentence: sentence, Traits: reader.TraitsOf(sentence.Text, sentence.Context))).ToList();
        var seen = told.SelectMany(one => Of(one.Traits)).CountBy(trait => trait.Hash).Where(pair => pair.Value >= Fewest).OrderBy(pair => pair.Key).ToList();
        var places = seen.Select((pair, at) => (pair.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        // What few sentences have says more than what all of them have.
        var says = seen.Select(pair => MathF.Log((float)told.Count / pair.Value) + 1).ToArray();
        var names = told.SelectMany(one => one.Sentence.Wishes).Distinct().Order(StringComparer.Ordinal).ToList();
        var lessons = told.Select(one => LessonOf(one.Traits.All, Array.ConvertAll(one.Sentence.Wishes, names.IndexOf))).ToList();
        // A sentence that wants two things has the words of both, and would teach each of them the other's.
        var wanted = new Learner([.. lessons.Zip(told).Where(one => !one.Second.Sentence.IsSeveral).Select(one => one.First)], seen.Count, names.Count).Learn();
        var kept = new Learner([.. lessons.Zip(told).Where(one => one.Second.Sentence.After != After.Nothing).Select(one => one.First with { Right = [one.Second.Sentence.Keeps ? 0 : 1] })], seen.Count, 1).Learn();
        // Only where a sentence may come apart is there anything to tell apart; the few that want two things count as much as the many that want one.
        var apart = new Learner([.. told.Where(one => one.Traits.Apart is not null && (one.Sentence.IsSeveral || one.Sentence.Wishes.Length == 1)).SelectMany(one => Enumerable.Repeat(LessonOf(Of(one.Traits), [one.Sentence.IsSeveral ? 0 : 1]), one.Sentence.IsSeveral ? SeveralTimes : 1))], seen.Count, 1).Learn();
        LikenessModel.Write(output, Digest(sentences), [.. names, LikenessModel.Keeps, LikenessModel.Several], seen.Select((pair, at) => new LearnedTrait(pair.Key, says[at], [.. wanted.Select(own => own[at]), kept[0][at], apart[0][at]])));

        Lesson LessonOf(IEnumerable<Trait> traits, int[] right)
        {
            int[] own = [.. traits.Select(trait => trait.Hash).Where(places.ContainsKey).Select(trait => places[trait])];
            var length = MathF.Sqrt(own.Sum(trait => says[trait] * says[trait]));
            return new Lesson(own, Array.ConvertAll(own, trait => says[trait] / length), right);
        }
    }

    private static IEnumerable<Trait> Of(TraitList traits) => traits.Apart is { } apart ? traits.All.Concat(apart.All) : traits.All;

    /// <summary>
    /// A whole sentence means the same whatever was said before: it is told once with nothing before it and once after something, as it
    /// comes. What is too short for that is told as it stands.
    /// </summary>
    private static IEnumerable<Utterance> Tellings(Utterance sentence)
    {
        yield return sentence;
        if (sentence.After == After.Nothing && sentence.Text.Split(' ').Length >= WholeSentence && sentence.Intent != Utterance.Follows)
        {
            yield return sentence with { After = Befores[sentence.Text.Sum(letter => letter) % Befores.Length] };
        }
    }

    /// <summary>Of the sentences and what is right for them: tells whether they have changed since they were learned from.</summary>
    public static string Digest(IEnumerable<Utterance> sentences)
    {
        var text = string.Join('\n', sentences.Select(sentence => $"{sentence.Language}\t{sentence.Text}\t{string.Join('|', sentence.Wishes)}\t{sentence.After.Name}\t{sentence.Keeps}\t{sentence.IsSeveral}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }

    /// <summary>The digest of the sentences that the program's own weights were learned from.</summary>
    public static string LearnedDigest => LikenessModel.Learned.Digest;
}

using System.Security.Cryptography;
using System.Text;
using GealcBot.Dialogs.Understanding.Scoring;

namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>Turns tables of sentences into what the reader goes by when no rule is sure.</summary>
public static class Lessons
{
    /// <summary>What stands in one sentence only teaches little beside what several share, and makes most of the size.</summary>
    private const int Fewest = 2;

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
        var told = sentences.Select(sentence => (sentence.Wishes, Traits: reader.TraitsOf(sentence.Text, new ReadingContext { Today = Utterance.Today, Preferred = sentence.Language }))).ToList();
        var seen = told.SelectMany(one => one.Traits.All).CountBy(trait => trait.Hash).Where(pair => pair.Value >= Fewest).OrderBy(pair => pair.Key).ToList();
        var places = seen.Select((pair, at) => (pair.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        // What few sentences have says more than what all of them have.
        var says = seen.Select(pair => MathF.Log((float)told.Count / pair.Value) + 1).ToArray();
        var names = told.SelectMany(one => one.Wishes).Distinct().Order(StringComparer.Ordinal).ToList();
        var learned = new Learner([.. told.Select(one => LessonOf(one.Traits, one.Wishes))], seen.Count, names.Count).Learn();
        LikenessModel.Write(output, Digest(sentences), names, seen.Select((pair, at) => new LearnedTrait(pair.Key, says[at], Array.ConvertAll(learned, own => own[at]))));

        Lesson LessonOf(TraitList traits, string[] wishes)
        {
            int[] own = [.. traits.All.Select(trait => trait.Hash).Where(places.ContainsKey).Select(trait => places[trait])];
            var length = MathF.Sqrt(own.Sum(trait => says[trait] * says[trait]));
            return new Lesson(own, Array.ConvertAll(own, trait => says[trait] / length), Array.ConvertAll(wishes, names.IndexOf));
        }
    }

    /// <summary>Of the sentences and what is right for them: tells whether they have changed since they were learned from.</summary>
    public static string Digest(IEnumerable<Utterance> sentences)
    {
        var text = string.Join('\n', sentences.Select(sentence => $"{sentence.Language}\t{sentence.Text}\t{string.Join('|', sentence.Wishes)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }

    /// <summary>The digest of the sentences that the program's own weights were learned from.</summary>
    public static string LearnedDigest => LikenessModel.Learned.Digest;
}

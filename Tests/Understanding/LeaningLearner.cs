using System.Globalization;
using System.Text;
using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Scoring;

namespace GealcBot.Tests.Understanding;

/// <summary>
/// Learns the leanings of concepts from the tables of utterances: softmax regression beside the rules, small steps, the same order each
/// time. A row that may be read in several ways pulls towards the one that is nearest already.
/// </summary>
internal sealed class LeaningLearner
{
    private const int Rounds = 30;
    private const double Restraint = 0.006;
    private const double Smallest = 0.15;

    private static readonly int Wishes = Enum.GetValues<Wish>().Length;
    private static readonly int Concepts = Enum.GetValues<Concept>().Length;

    private readonly double[][] weights = [.. Enumerable.Range(0, Concepts + 1).Select(_ => new double[Wishes])];
    private readonly double[] shares = new double[Wishes];

    public static string Learn(IEnumerable<Utterance> rows)
    {
        var learner = new LeaningLearner();
        var lessons = rows.Select(Lesson.Of).Where(lesson => lesson.Right.Count > 0).ToArray();
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(lessons);
            foreach (var lesson in lessons)
            {
                learner.Take(lesson, 0.25 / (1 + (round * 0.1)));
            }
        }

        return learner.Written();
    }

    private void Take(Lesson lesson, double step)
    {
        for (var wish = 0; wish < Wishes; wish++)
        {
            shares[wish] = (Leanings.RuleShare * lesson.Rules[wish]) + lesson.Said.Sum(concept => weights[concept][wish]);
        }

        var most = shares.Max();
        var sum = shares.Sum(share => Math.Exp(share - most));
        var right = lesson.Right.Sum(wish => Math.Exp(shares[wish] - most)) / sum;
        for (var wish = 0; wish < Wishes; wish++)
        {
            var share = Math.Exp(shares[wish] - most) / sum;
            var wrong = share - (lesson.Right.Contains(wish) ? share / right : 0);
            foreach (var concept in Math.Abs(wrong) < 1e-4 ? [] : lesson.Said)
            {
                weights[concept][wish] -= step * (wrong + (Restraint * weights[concept][wish]));
            }
        }
    }

    private string Written()
    {
        var text = new StringBuilder("{\n  \"leanings\": {\n");
        for (var wish = 0; wish < Wishes; wish++)
        {
            var entries = Enumerable.Range(0, Concepts + 1).Where(concept => Math.Abs(weights[concept][wish]) >= Smallest)
                .OrderByDescending(concept => weights[concept][wish]).Select(concept => string.Create(CultureInfo.InvariantCulture, $"\"{Name(concept)}:{Math.Round(weights[concept][wish] * 10):0}\""));
            text.Append(CultureInfo.InvariantCulture, $"    \"{(Wish)wish}\": [{string.Join(", ", entries)}]{(wish < Wishes - 1 ? "," : "")}\n");
        }

        return text.Append("  }\n}\n").ToString();
    }

    private static string Name(int concept) => concept == Concepts ? Leanings.Always : ((Concept)concept).ToString();

    private sealed record Lesson(int[] Said, double[] Rules, HashSet<int> Right)
    {
        public static Lesson Of(Utterance row)
        {
            var said = Some.Reader.Said(row.Text, new ReadingContext { Today = Utterance.Today, Preferred = row.Language });
            var rules = new double[Wishes];
            WishRules.Weigh(said, rules, new int[Wishes]);
            return new Lesson(
                [.. said.All.Select(concept => (int)concept), Concepts], rules,
                [.. row.Wishes.Where(wish => wish != Utterance.Follows).Select(wish => (int)Enum.Parse<Wish>(wish))]);
        }
    }
}

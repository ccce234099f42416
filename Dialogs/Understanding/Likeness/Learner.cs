namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>A sentence to learn from: its traits, how much each says, and what is right for it, the best first.</summary>
internal sealed record Lesson(int[] Traits, float[] Says, int[] Right);

/// <summary>
/// Learns what each trait speaks for: for each outcome a linear support vector machine with squared hinge loss, by dual
/// coordinate descent. The order of the sentences is drawn from a fixed seed, so the same sentences teach the same.
/// </summary>
/// <remarks>Hsieh, Chang, Lin, Keerthi, Sundararajan: A dual coordinate descent method for large-scale linear SVM (ICML 2008), algorithm 1.</remarks>
internal sealed class Learner(IReadOnlyList<Lesson> lessons, int traits, int outcomes)
{
    private const double Cost = 3;
    private const double Diagonal = 1 / (2 * Cost);
    private const double CloseEnough = 0.02;
    private const int MostRounds = 200;

    /// <summary>For each outcome, the weight of each trait.</summary>
    public float[][] Learn()
    {
        var learned = new float[outcomes][];
        Parallel.For(0, outcomes, outcome => learned[outcome] = Array.ConvertAll(Apart(outcome), weight => (float)weight));
        return learned;
    }

    /// <summary>What tells the sentences of one outcome from all the others.</summary>
    private double[] Apart(int outcome)
    {
        // A sentence with several right readings teaches the best one, and nothing about the others.
        var own = lessons.Where(lesson => lesson.Right[0] == outcome || !lesson.Right.Contains(outcome)).ToArray();
        var (weights, held) = (new double[traits], new double[own.Length]);
        var random = 20240520u + (uint)outcome;
        for (var round = 0; round < MostRounds; round++)
        {
            var (highest, lowest) = (double.MinValue, double.MaxValue);
            foreach (var at in Shuffled(own.Length, ref random))
            {
                var slope = Step(own[at], own[at].Right[0] == outcome ? 1 : -1, weights, ref held[at]);
                (highest, lowest) = (Math.Max(highest, slope), Math.Min(lowest, slope));
            }

            if (highest - lowest < CloseEnough)
            {
                break;
            }
        }

        return weights;
    }

    private static double Step(Lesson lesson, int side, double[] weights, ref double held)
    {
        var (score, length) = (0.0, 0.0);
        for (var at = 0; at < lesson.Traits.Length; at++)
        {
            score += weights[lesson.Traits[at]] * lesson.Says[at];
            length += lesson.Says[at] * lesson.Says[at];
        }

        var slope = (side * score) - 1 + (held * Diagonal);
        var projected = held > 0 ? slope : Math.Min(slope, 0);
        if (Math.Abs(projected) < 1e-12)
        {
            return projected;
        }

        var before = held;
        held = Math.Max(held - (slope / (length + Diagonal)), 0);
        for (var at = 0; at < lesson.Traits.Length; at++)
        {
            weights[lesson.Traits[at]] += (held - before) * side * lesson.Says[at];
        }

        return projected;
    }

    private static int[] Shuffled(int count, ref uint random)
    {
        var order = new int[count];
        for (var at = 0; at < count; at++)
        {
            random = (random * 1664525u) + 1013904223u;
            var other = (int)((random >> 8) % (uint)(at + 1));
            (order[at], order[other]) = (order[other], at);
        }

        return order;
    }
}

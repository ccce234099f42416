using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace GealcBot.Dialogs.Understanding.Likeness;

/// <summary>What a message is like: an outcome and how sure that is, from 0 to 1; the sureties of all outcomes add up to 1.</summary>
/// <param name="Wish">Null for a follow-up, and for what is no wish at all.</param>
internal readonly record struct Liking(string Outcome, Wish? Wish, double Sureness);

/// <param name="Keeps">It is of the same things as what was said before.</param>
/// <param name="Several">How far it is from the line between one wish, below 0, and two, above.</param>
internal readonly record struct Sides(bool Keeps, double Several);

/// <summary>
/// What each trait speaks for and against, as it was learned from the sentences of Texts/Examples. A weight is a small
/// whole number, so that every machine comes to the same result.
/// </summary>
internal sealed class LikenessModel
{
    /// <summary>The question before with one thing changed.</summary>
    public const string FollowUp = "-";

    /// <summary>Nothing that the bot is for.</summary>
    public const string Nothing = "?";

    /// <summary>Of the same things as what was said before; told apart by itself, whatever is wanted.</summary>
    public const string Keeps = "keeps";

    /// <summary>Two things are wanted; told apart by itself, of sentences that may come apart.</summary>
    public const string Several = "several";

    private const string FileName = "learned.bin";
    private const int Format = 2;

    /// <summary>Turns distances into sureness; chosen so that of readings called 60 % sure about 60 % are right.</summary>
    private const double Sharpness = 8;

    private static readonly Lazy<LikenessModel> Shared = new(Open);

    private readonly ImmutableArray<(string Name, Wish? Wish)> outcomes;
    private readonly Known traits;
    private readonly byte[] whose;
    private readonly sbyte[] weights;
    private readonly double scale;
    private readonly int keeping;
    private readonly int several;

    private LikenessModel(string digest, string[] names, double scale, Known traits, byte[] whose, sbyte[] weights)
    {
        (Digest, this.scale, this.traits, this.whose, this.weights) = (digest, scale, traits, whose, weights);
        (keeping, several) = (Array.IndexOf(names, Keeps), Array.IndexOf(names, Several));
        outcomes = [.. names.Select(name => (name, Enum.TryParse<Wish>(name, out var wish) ? wish : (Wish?)null))];
    }

    public static LikenessModel Learned => Shared.Value;

    /// <summary>Of the sentences it was learned from.</summary>
    public string Digest { get; }

    /// <summary>The likeliest outcomes, likeliest first; none for a message of which no word was ever seen.</summary>
    public ImmutableArray<Liking> Judge(TraitList message, out Sides sides, int most = 3)
    {
        sides = default;
        Span<double> scores = stackalloc double[outcomes.Length];
        var (length, known) = (0.0, false);
        foreach (var trait in message.All)
        {
            if (traits.Find(trait.Hash) is { } learned)
            {
                known |= trait.IsWord;
                length += learned.Says * learned.Says;
                for (var at = learned.From; at < learned.To; at++)
                {
                    scores[whose[at]] += weights[at] * scale * learned.Says;
                }
            }
        }

        if (!known)
        {
            return [];
        }

        var apart = message.Apart is { } places && several >= 0 ? Apart(scores[several], length, places) : 0;
        length = Math.Sqrt(length);
        foreach (ref var score in scores)
        {
            score /= length;
        }

        sides = new Sides(keeping >= 0 && scores[keeping] > 0, apart);
        return Likeliest(scores, most);
    }

    /// <summary>With what stands at the places where the message may come apart.</summary>
    /// <param name="score">Of the whole message, not yet divided by its length.</param>
    /// <param name="square">Of its length.</param>
    private double Apart(double score, double square, TraitList places)
    {
        foreach (var trait in places.All)
        {
            if (traits.Find(trait.Hash) is { } learned)
            {
                square += learned.Says * learned.Says;
                for (var at = learned.From; at < learned.To; at++)
                {
                    score += whose[at] == several ? weights[at] * scale * learned.Says : 0;
                }
            }
        }

        return score / Math.Sqrt(square);
    }

    private ImmutableArray<Liking> Likeliest(ReadOnlySpan<double> scores, int most)
    {
        var top = double.MinValue;
        for (var at = 0; at < scores.Length; at++)
        {
            top = at == keeping || at == several ? top : Math.Max(top, scores[at]);
        }

        var (sum, found) = (0.0, ImmutableArray.CreateBuilder<Liking>(outcomes.Length));
        for (var at = 0; at < scores.Length; at++)
        {
            var share = at == keeping || at == several ? 0 : Math.Exp((scores[at] - top) * Sharpness);
            sum += share;
            if (share > 0.02)
            {
                found.Add(new Liking(outcomes[at].Name, outcomes[at].Wish, share));
            }
        }

        found.Sort((one, other) => other.Sureness.CompareTo(one.Sureness) is var order and not 0 ? order : string.CompareOrdinal(one.Outcome, other.Outcome));
        return [.. found.Take(most).Select(liking => liking with { Sureness = liking.Sureness / sum })];
    }

    private static LikenessModel Open()
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, FileName));
            return Read(file);
        }
        catch (FileNotFoundException missing)
        {
            throw new InvalidOperationException($"{FileName} is not beside the program.", missing);
        }
    }

    public static LikenessModel Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        if (reader.ReadInt32() is var format && format != Format)
        {
            throw new InvalidOperationException($"What was learned is written in format {format}, not {Format}: learn again.");
        }

        var digest = reader.ReadString();
        var names = reader.ReadString().Split(' ');
        var scale = reader.ReadDouble();
        var (count, all) = (reader.ReadInt32(), reader.ReadInt32());
        var traits = new Known(count);
        for (var at = 0; at < count; at++)
        {
            traits.Set(at, reader.ReadUInt32(), reader.ReadSingle(), reader.ReadByte());
        }

        var whose = reader.ReadBytes(all);
        var weights = new sbyte[all];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LikenessModel(digest, names, scale, traits, whose, weights);
    }

    /// <summary>Writes what was learned; a weight that rounds to nothing is left out.</summary>
    public static void Write(Stream stream, string digest, IReadOnlyList<string> names, IEnumerable<LearnedTrait> learned)
    {
        var all = learned.OrderBy(trait => trait.Hash).ToList();
        var scale = Math.Max(1e-6, all.Max(trait => trait.Weights.Max(MathF.Abs)) / 127.0);
        var kept = all.Select(trait => (trait.Hash, trait.Says, Weights: Rounded(trait.Weights, scale))).Where(trait => trait.Weights.Length > 0).ToList();
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true), Encoding.UTF8);
        writer.Write(Format);
        writer.Write(digest);
        writer.Write(string.Join(' ', names));
        writer.Write(scale);
        writer.Write(kept.Count);
        writer.Write(kept.Sum(trait => trait.Weights.Length));
        foreach (var (hash, says, own) in kept)
        {
            writer.Write(hash);
            writer.Write(says);
            writer.Write((byte)own.Length);
        }

        // All outcomes, then all weights: alike beside alike is smaller when packed.
        writer.Write([.. kept.SelectMany(trait => trait.Weights).Select(one => one.Outcome)]);
        writer.Write([.. kept.SelectMany(trait => trait.Weights).Select(one => (byte)one.Weight)]);
    }

    /// <summary>Of 127: what weighs no more than this says nothing beside the others, and is half of all.</summary>
    private const int Negligible = 1;

    private static (byte Outcome, sbyte Weight)[] Rounded(float[] weights, double scale) =>
        [.. weights.Select((weight, at) => (Outcome: (byte)at, Weight: (sbyte)Math.Round(weight / scale))).Where(one => Math.Abs(one.Weight) > Negligible)];

    private readonly record struct Entry(float Says, int From, int To);

    /// <summary>Every trait that was learned, in order of its hash: a quarter of what a dictionary of them takes.</summary>
    private sealed class Known(int count)
    {
        private const int Stride = 32;

        private readonly uint[] hashes = new uint[count];

        // What a trait says depends on how often it was seen, so a few thousand numbers stand for all.
        private readonly ushort[] says = new ushort[count];
        private readonly List<float> ways = [];
        private readonly Dictionary<float, ushort> places = [];

        // How many outcomes each speaks for, and for every so many where they begin.
        private readonly byte[] own = new byte[count];
        private readonly int[] begins = new int[(count / Stride) + 1];
        private int all;

        public void Set(int at, uint hash, float said, byte speaksFor)
        {
            if (!places.TryGetValue(said, out var place))
            {
                places.Add(said, place = checked((ushort)ways.Count));
                ways.Add(said);
            }

            (hashes[at], says[at], own[at]) = (hash, place, speaksFor);
            begins[at / Stride] = at % Stride == 0 ? all : begins[at / Stride];
            all += speaksFor;
        }

        public Entry? Find(uint hash)
        {
            if (Array.BinarySearch(hashes, hash) is not (>= 0 and var at))
            {
                return null;
            }

            var from = begins[at / Stride];
            for (var before = at - (at % Stride); before < at; before++)
            {
                from += own[before];
            }

            return new Entry(ways[says[at]], from, from + own[at]);
        }
    }
}

/// <param name="Says">How much it says: the rarer the more.</param>
/// <param name="Weights">What it speaks for, by number of outcome.</param>
internal readonly record struct LearnedTrait(uint Hash, float Says, float[] Weights);

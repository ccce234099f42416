using BenchmarkDotNet.Attributes;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Documents;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Benchmarks;

/// <summary>The parts of a turn, and what a start does once.</summary>
public class PartBenchmarks
{
    private static readonly Reader Reader = new();
    private static readonly ReadingContext Context = new() { Today = FullYear.Today, Preferred = Language.Spanish };
    private static readonly Say Say = Say.In(Language.Spanish);
    private static readonly string LongMessage = string.Concat(Enumerable.Repeat("El grupo de ciberseguridad se reunió el 14 de mayo con 12 países y acordó un taller. ", 60))[..4000];

    private readonly YearStanding standing = FullYear.Plan.At(FullYear.Today, FullYear.Ledger);
    private readonly Card card;

    public PartBenchmarks() => card = StandingCard.For(standing, mayReport: true, Say);

    [Benchmark(Description = "read a sentence")]
    public Reading ReadSentence() => Reader.Read("¿Qué viene en ciberseguridad?", Context);

    [Benchmark(Description = "read a report in one sentence")]
    public Reading ReadReport() => Reader.Read("ciberseguridad se reunió el 14 de mayo, 12 países, https://www.redgealc.org/acta", Context);

    [Benchmark(Description = "read 4,000 characters")]
    public Reading ReadLong() => Reader.Read(LongMessage, Context);

    [Benchmark(Description = "plan.At with a full ledger")]
    public YearStanding At() => FullYear.Plan.At(FullYear.Today, FullYear.Ledger);

    [Benchmark(Description = "make the standing card")]
    public Card MakeCard() => StandingCard.For(standing, mayReport: true, Say);

    [Benchmark(Description = "write the standing card")]
    public string WriteCard() => CardWriter.Write(card);

    [Benchmark(Description = "load the seeds")]
    public SeedsResult LoadSeeds() => Seeds.Load();
}

using System.Text;
using BenchmarkDotNet.Attributes;
using GealcBot.Benchmarks.Importing;
using GealcBot.Documents.Import;

namespace GealcBot.Benchmarks;

/// <summary>Reading a report, by its length; "-- import" measures the same in processes of their own, with the peak.</summary>
public class ImportBenchmarks
{
    private byte[] text = [];
    private byte[] word = [];

    [Params(512, 1024, 2048, 4096, 8192)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var report = MadeReport.Text(Kilobytes * 1024);
        (text, word) = (Encoding.UTF8.GetBytes(report), MadeWord.Of(report));
    }

    [Benchmark(Description = "import text")]
    public ImportResult Text() => Importer.Import(text, "informe.txt", ImportHints.None);

    [Benchmark(Description = "import Word")]
    public ImportResult Word() => Importer.Import(word, "informe.docx", ImportHints.None);
}

using System.Globalization;
using System.Text;

namespace GealcBot.Benchmarks.Importing;

/// <summary>Documents of growing length, each imported in a process of its own: time, allocation, peak, and what a doubling costs.</summary>
internal static class ImportCommand
{
    private static readonly double[] Sizes = [0.5, 1, 2, 4, 8];
    private static readonly double[] HostileSizes = [1, 2, 4];

    /// <param name="which">A part of the name of what is to be measured; everything when empty.</param>
    public static async Task RunAsync(string which)
    {
        (string Name, double[] Sizes, Func<int, byte[]> Document)[] all =
        [
            ("a report as text", Sizes, size => Encoding.UTF8.GetBytes(MadeReport.Text(size))),
            ("the same as Word", Sizes, size => MadeWord.Of(MadeReport.Text(size))),
            .. HostileShapes.All.Select(shape => (shape.Name, HostileSizes, (Func<int, byte[]>)(size => Encoding.UTF8.GetBytes(shape.Text(size))))),
        ];
        var folder = Directory.CreateTempSubdirectory("gealcbot-import-");
        try
        {
            foreach (var (name, sizes, document) in all.Where(one => one.Name.Contains(which, StringComparison.OrdinalIgnoreCase)))
            {
                await TableAsync(name, folder, sizes, document);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task TableAsync(string name, DirectoryInfo folder, double[] sizes, Func<int, byte[]> document)
    {
        Write($"{name,-34}{"file MB",8}{"first ms",10}{"CPU ms",8}{"again",7}{"growth",8}{"alloc. MB",11}{"growth",8}{"peak MB",9}{"of it",7}  ");
        OneImport? last = null;
        foreach (var size in sizes)
        {
            var file = Path.Combine(folder.FullName, "document");
            var bytes = document((int)(size * 1024 * 1024));
            await File.WriteAllBytesAsync(file, bytes);
            var one = await OneImport.InAProcessAsync(file);
            Write($"{string.Create(CultureInfo.InvariantCulture, $"  {size} MB of text"),-34}{bytes.Length / 1048576.0,8:F2}{one.First.TotalMilliseconds,10:F0}{one.Cpu.TotalMilliseconds,8:F0}{one.Again.TotalMilliseconds,7:F0}{Growth(one.Again.Ticks, last?.Again.Ticks),8}{one.Allocated / 1e6,11:F0}{Growth(one.Allocated, last?.Allocated),8}{one.Peak / 1e6,9:F0}{(one.Peak - one.Before) / 1e6,7:F0}  {one.Outcome}");
            last = one;
        }
    }

    private static string Growth(double now, long? before) => before is { } half ? string.Create(CultureInfo.InvariantCulture, $"x{now / half:F1}") : "";

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

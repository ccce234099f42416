using System.Text;
using GealcBot.Documents.Import;
using Xunit;

namespace GealcBot.Tests.Documents;

/// <summary>Whatever happens to a document on its way, importing it ends in data or in a reason.</summary>
public sealed class ImportPropertiesTest
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cut_off_anywhere(string name)
    {
        var bytes = Samples.Bytes(name);
        for (var length = 0; length < bytes.Length; length += 41)
        {
            Settles(bytes[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_lines_swapped_lost_and_repeated(string name)
    {
        var lines = Samples.Text(name).Split('\n');
        var random = new Random(20310418);
        for (var round = 0; round < 150; round++)
        {
            var mixed = lines.ToList();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                var (a, b) = (random.Next(mixed.Count), random.Next(mixed.Count));
                switch (random.Next(3))
                {
                    case 0:
                        (mixed[a], mixed[b]) = (mixed[b], mixed[a]);
                        break;
                    case 1:
                        mixed.RemoveAt(a);
                        break;
                    default:
                        mixed.InsertRange(a, mixed.GetRange(Math.Min(a, b), Math.Abs(a - b)));
                        break;
                }
            }

            Settles(Encoding.UTF8.GetBytes(string.Join('\n', mixed)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_strange_characters_in_any_place(string name)
    {
        var text = Samples.Text(name);
        var random = new Random(7);
        string[] strange =
            ["\t", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\u00AD", "\0", "\f", "\v", "\r", "\u0301", "\uD800", "\uDC00", "😀", "²", "<sup>", "</sup>", "[^", "](", "|", ":", "%", "3.1.1)", "(", "**", "&#xFFFF;", "&#0;", "٣", "１"];
        for (var round = 0; round < 300; round++)
        {
            var changed = new StringBuilder(text);
            for (var change = random.Next(1, 30); change > 0; change--)
            {
                changed.Insert(random.Next(changed.Length), strange[random.Next(strange.Length)]);
            }

            Settles(Encoding.UTF8.GetBytes(changed.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_bytes_that_are_no_text_any_more(string name)
    {
        var bytes = Samples.Bytes(name);
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var changed = bytes.ToArray();
            for (var change = random.Next(1, 40); change > 0; change--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Settles(changed);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_in_one_file(string name)
    {
        var text = Samples.Text(name);

        var once = Samples.Imported(text);
        var twice = Samples.Imported($"{text}\n\n{text}");

        Assert.True(twice.Areas.Length >= once.Areas.Length);
        Assert.NotEmpty(twice.Anomalies);
    }

    /// <summary>Nothing is thrown, and what was understood survives being printed and imported again.</summary>
    private static void Settles(byte[] bytes)
    {
        switch (Importer.Import(bytes, "mutated.txt", ImportHints.None))
        {
            case ImportResult.Imported imported:
                var printed = imported.Plan.Json();
                Assert.Equal(printed, Samples.Imported(printed).Json());
                break;
            case ImportResult.Refused refused:
                Assert.EndsWith(".", refused.Detail);
                break;
        }
    }
}

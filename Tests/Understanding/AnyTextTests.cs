using System.Globalization;
using System.Text;
using GealcBot.Dialogs.Understanding;
using GealcBot.Dialogs.Understanding.Scoring;
using Xunit;

namespace GealcBot.Tests.Understanding;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "el", "14", "31", "/", "-", "02", "2024", "mayo", "semana", "próxima", "hace", "999999999999", "entre", "y", "3.3.2", "https://", "%", "trimestre", "Q", "2",
        "\0", "\uD83D", "\uDE00", "🎉", "\u202E", "\u200D", "ñ", "é", "ﬀ", "İ", "<at>", "</at>", ".", "¿", "?", "no", "last", "99", "meses", "antes de", "desde", "º", "\u0301",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("🎉")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\0\0\0")]
    [InlineData("\u202E\u200B\u2066")]
    [InlineData("؟¿?!")]
    [InlineData("会议在哪里")]
    public void A_message_without_words_is_read_as_nothing(string text) => Assert.Empty(Some.Reading(text).Wishes);

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var text = Random(seed);
            var thrown = Xunit.Record.Exception(() => Some.Reading(text));
            Assert.True(thrown is null, $"seed {seed}: {thrown}");
        }
    }

    [Fact]
    public void The_same_words_are_read_the_same_by_many_at_once()
    {
        var expected = Some.Reading("ayer se reunió datos abiertos, 14 países").Why;

        Parallel.For(0, 200, _ => Assert.Equal(expected.AsEnumerable(), Some.Reading("ayer se reunió datos abiertos, 14 países").Why));
    }

    [Theory]
    [InlineData("ayer se reunió ciberseguirdad con xyzzyplugh ")]
    [InlineData("no no no no ")]
    [InlineData("qwertyuiop ")]
    [InlineData("14 de 14 de ")]
    [InlineData("entre mayo y ")]
    [InlineData("https://x.org/a ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    public void The_work_grows_no_faster_than_the_message(string piece)
    {
        var once = Work(piece, 1000);
        var twice = Work(piece, 2000);
        var four = Work(piece, 4000);

        Assert.True(twice <= (once * 2) + 5000, string.Create(CultureInfo.InvariantCulture, $"{once} then {twice}"));
        Assert.True(four <= (once * 4) + 20_000, string.Create(CultureInfo.InvariantCulture, $"{once} then {four}"));
    }

    private static int Work(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
        Some.Reader.Read(text, new ReadingContext { Today = Utterance.Today }, out var work);
        return work;
    }

    private static string Random(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var count = random.Next(1, 40); count > 0; count--)
        {
            _ = random.Next(3) switch
            {
                0 => text.Append((char)random.Next(char.MaxValue + 1)),
                1 => text.Append(Pieces[random.Next(Pieces.Length)]),
                _ => text.Append(Pieces[random.Next(Pieces.Length)]).Append(' '),
            };
        }

        return text.ToString();
    }
}

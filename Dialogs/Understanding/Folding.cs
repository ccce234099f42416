using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A message without case, accents and typographic niceties; every character remembers where it came from.</summary>
internal sealed class FoldedText
{
    /// <summary>Nobody types more in one go; what lies beyond says nothing new.</summary>
    public const int LongestRead = 20_000;

    private readonly char[] chars;
    private readonly int[] origins;

    public FoldedText(string original)
    {
        Original = original;
        var length = Math.Min(original.Length, LongestRead);
        chars = new char[(length * 2) + 1];
        origins = new int[(length * 2) + 1];
        for (var at = 0; at < length; at++)
        {
            Add(original, at, length);
        }

        origins[Length] = length;
    }

    public string Original { get; }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    public char this[int at] => (uint)at < (uint)Length ? chars[at] : '\0';

    public int OriginOf(int at) => origins[at];

    /// <summary>As the person wrote it.</summary>
    public string Words(int from, int to) => Written(from, to).ToString();

    /// <summary>The same, without a string of its own.</summary>
    public ReadOnlySpan<char> Written(int from, int to) => Original.AsSpan()[origins[from]..EndOf(to)].Trim();

    private int EndOf(int to) => to == 0 ? 0 : Math.Min(origins[to - 1] + 1, Original.Length);

    private void Add(string text, int at, int length)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < length && char.IsLowSurrogate(text[at + 1]))
        {
            Put(c, at);
            return;
        }

        if (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1]))
        {
            Put(c, at);
            return;
        }

        foreach (var folded in Folding.Of(c))
        {
            Put(folded, at);
        }
    }

    private void Put(char c, int origin)
    {
        chars[Length] = c;
        origins[Length] = origin;
        Length++;
    }
}

/// <summary>How one character is folded.</summary>
internal static class Folding
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => c < 32 || c == 127 ? " " : ((char)c).ToString().ToLowerInvariant())];

    // Quotes and dashes as a keyboard has them, and letters that do not come apart into letter and accent.
    private const string Typographic = "‘’‛ʼ´`“”«»–—‐‑−…º°ªøØı";
    private const string Typed = "''''''\"\"\"\"-----.ooaooi";

    private static readonly FrozenDictionary<char, string> Special = Typographic.Zip(Typed, (from, to) => (from, to: to.ToString()))
        .Concat([('œ', "oe"), ('Œ', "oe"), ('æ', "ae"), ('Æ', "ae"), ('ß', "ss")])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    // The accented letters of European languages, worked out once.
    private static readonly string[] Latin = [.. Enumerable.Range(128, 0x250 - 128).Select(c => Slow((char)c))];

    public static string Of(char c) =>
        c < 128 ? Ascii[c] : c < 0x250 ? Latin[c - 128] : Slow(c);

    /// <summary>A word of the vocabulary, folded as a message is.</summary>
    public static string Of(string text)
    {
        var folded = new FoldedText(text);
        return folded.Chars.ToString();
    }

    private static string Slow(char c)
    {
        if (Special.TryGetValue(c, out var special))
        {
            return special;
        }

        return char.GetUnicodeCategory(c) switch
        {
            // Zero width and direction marks: written by keyboards and by mischief, meant by nobody.
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "",
            UnicodeCategory.Surrogate or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned => " ",
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            _ => Plain(c),
        };
    }

    private static string Plain(char c)
    {
        var builder = new StringBuilder();
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && builder.Length < 2)
            {
                builder.Append(char.ToLowerInvariant(part));
            }
        }

        return builder.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace GealcBot.Storage.Cosmos;

/// <summary>
/// Any text as a Cosmos id and back: letters, digits and <c>. _ : @ -</c> stand for themselves, every other UTF-16 unit is
/// <c>=</c> and four hexadecimal digits. Units and not bytes of UTF-8, so 200 characters of any script stay within an id.
/// </summary>
internal static class CosmosNames
{
    // The service's own limit for ids.
    private const int Longest = 1023;

    public static string Encode(string text)
    {
        if (text.Length == 0)
        {
            return "=";
        }

        var encoded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or ':' or '@' or '-'
                ? encoded.Append(unit)
                : encoded.Append('=').Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return encoded.Length <= Longest
            ? encoded.ToString()
            : throw new ArgumentException($"The name '{text[..40]}…' is too long for Cosmos DB: {encoded.Length} characters once encoded, at most {Longest}.", nameof(text));
    }

    public static string Decode(string name)
    {
        if (name == "=")
        {
            return "";
        }

        var text = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] != '=')
            {
                text.Append(name[at]);
                continue;
            }

            text.Append((char)int.Parse(name.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            at += 4;
        }

        return text.ToString();
    }
}

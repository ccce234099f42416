using System.Text;

namespace GealcBot.Documents.Calendars;

/// <summary>
/// The lines of an iCalendar file (RFC 5545, section 3.1): ended by CRLF, folded so that none is longer than 75 octets, and
/// never inside a character.
/// </summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public void Add(string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    /// <summary>A value of type TEXT (section 3.3.11): a document's words begin no line and end no value.</summary>
    public static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}

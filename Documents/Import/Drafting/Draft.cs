using System.Text;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Drafting;

/// <summary>A stretch of text and the line it begins on; what page breaks cut is put together again.</summary>
internal sealed class Paragraph(int line, string text)
{
    private StringBuilder? joined;

    public int Line { get; } = line;

    public string Text { get; private set; } = text;

    public bool IsEmpty => Text.Length == 0 && joined is null;

    public int Length => joined?.Length ?? Text.Length;

    /// <summary>Whether its last sentence is closed.</summary>
    public bool IsClosed
    {
        get
        {
            var at = Length - 1;
            while (at > 0 && "⁰¹²³⁴⁵⁶⁷⁸⁹ ".Contains(Letter(at)))
            {
                at--;
            }

            return at >= 0 && Letter(at) is '.' or '!' or '?' or ':' or ';';
        }
    }

    public void Append(string more)
    {
        joined ??= new StringBuilder(Text);
        if (joined.Length > 1 && joined[^1] == '-' && char.IsLetter(joined[^2]) && more.Length > 0 && char.IsLower(more[0]))
        {
            joined.Length--;
        }
        else if (joined.Length > 0)
        {
            joined.Append(' ');
        }

        joined.Append(more);
    }

    /// <summary>To be called once all is read.</summary>
    public void Close() => (Text, joined) = (joined?.ToString() ?? Text, null);

    private char Letter(int at) => joined is null ? Text[at] : joined[at];
}

internal sealed record DraftField(Field Field, Paragraph Value, bool LabelTwice);

internal sealed class DraftActivity(string code, string area, int order, Paragraph title, Paragraph? heading)
{
    public string Code { get; } = code;

    /// <summary>The area its number belongs to, which need not be the one it stands in.</summary>
    public string NumberedIn { get; } = area;

    public int Order { get; } = order;

    public Paragraph Title { get; set; } = title;

    /// <summary>The semester heading that it stands under.</summary>
    public Paragraph? Heading { get; } = heading;

    public int Line => Title.Line;

    public List<DraftField> Fields { get; } = [];

    public List<Paragraph> Free { get; } = [];

    /// <summary>Everything it says, in the order of the document.</summary>
    public List<Paragraph> InOrder { get; } = [title];
}

internal sealed class DraftArea(string code, Paragraph title)
{
    public string Code { get; } = code;

    public Paragraph Title { get; } = title;

    public int Line => Title.Line;

    public Paragraph? Objective { get; set; }

    public List<DraftActivity> Activities { get; } = [];
}

internal sealed record DraftAnnexItem(string Month, Paragraph Text);

/// <summary>A document taken apart: what stands where, not yet what it means.</summary>
internal sealed class Draft
{
    public List<Paragraph> Preamble { get; } = [];

    public List<DraftArea> Areas { get; } = [];

    public List<DraftAnnexItem> Annex { get; } = [];

    /// <summary>Text inside an area that belongs to no activity.</summary>
    public List<Paragraph> Loose { get; } = [];

    /// <summary>All that can cite a note.</summary>
    public IEnumerable<Paragraph> Everything() =>
        Preamble.Concat(Areas.SelectMany(area => area.Activities.SelectMany(activity => activity.InOrder).Prepend(area.Objective ?? area.Title).Prepend(area.Title)))
            .Concat(Annex.Select(item => item.Text)).Concat(Loose);

    public IEnumerable<DraftActivity> Activities => Areas.SelectMany(area => area.Activities);
}

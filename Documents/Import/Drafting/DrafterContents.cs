using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;
using GealcBot.Documents.Import.Words;

namespace GealcBot.Documents.Import.Drafting;

/// <summary>What stands under the headings: fields, sentences, what goes on from the line before.</summary>
internal sealed partial class Drafter
{
    /// <summary>A text shorter than this is seldom cut by the width or the end of a page before a capital letter.</summary>
    private const int CutLine = 48;

    private void Pieces(int line, string text)
    {
        foreach (var (field, value, twice) in FieldGrammar.Pieces(text))
        {
            if (field is { } known)
            {
                TakeField(line, known, value, twice);
            }
        }
    }

    private void TakeField(int line, Field field, string value, bool twice)
    {
        if (field == Field.Code && ActivityCode.TryRead(value, out var rest, out _) is { Depth: 3 } code)
        {
            BeginActivity(code, line, rest);
        }
        else if (inAnnex && draft.Annex.Count > 0)
        {
            draft.Annex[^1].Text.Append(value);
        }
        else if (area is null)
        {
            draft.Preamble.Add(Kept(line, value));
        }
        else if (activity is null)
        {
            OfArea(line, field, value);
        }
        else if (field == Field.Title && activity.Title.IsEmpty)
        {
            activity.Title.Append(value);
            open = activity.Title;
        }
        else
        {
            var paragraph = open = Kept(line, value);
            activity.InOrder.Add(paragraph);
            if (field is Field.Objective or Field.Title or Field.Code or Field.Month)
            {
                activity.Free.Add(paragraph);
            }
            else
            {
                activity.Fields.Add(new DraftField(field, paragraph, twice));
            }
        }
    }

    private void OfArea(int line, Field field, string value)
    {
        open = Kept(line, value);
        if (field == Field.Objective && area!.Objective is null)
        {
            area.Objective = open;
        }
        else
        {
            draft.Loose.Add(open);
        }
    }

    private void Words(SourceLine line)
    {
        if (inAnnex)
        {
            AnnexLine(line);
        }
        else if (area is null)
        {
            draft.Preamble.Add(Kept(line.Number, line.Text));
        }
        else if (Continues(line.Text))
        {
            open!.Append(line.Text);
        }
        else
        {
            open = Kept(line.Number, line.Text);
            activity?.InOrder.Add(open);
            (activity?.Free ?? draft.Loose).Add(open);
        }
    }

    private void Leave(SourceLine line)
    {
        open = Kept(line.Number, line.Text);
        draft.Loose.Add(open);
    }

    /// <summary>Whether the line goes on with what was cut before it, by a page's end or by the width of the page.</summary>
    private bool Continues(string text)
    {
        if (open is null || open.IsEmpty)
        {
            return open is not null;
        }

        var isObjective = open == area!.Objective && gap is null;
        if (open.IsClosed && !isObjective)
        {
            return false;
        }

        var goesOn = char.IsLower(text[0]) || text[0] is ')' or ',' || isObjective || (gap is null && !char.IsLetter(text[0]));
        return goesOn || (gap != LineKind.Blank && open.Length >= CutLine && !StatusGrammar.BeginsWithStatus(marks.Strip(Beginning(text))));
    }

    private void AnnexLine(SourceLine line)
    {
        var (month, rest) = AnnexGrammar.Read(line.Text);
        if (month is not null && rest.Length == 0)
        {
            (annexMonth, open) = (month, null);
        }
        else if (month is null && open is not null && Continues(line.Text))
        {
            open.Append(line.Text);
        }
        else if ((month ?? annexMonth) is { } known)
        {
            draft.Annex.Add(new DraftAnnexItem(known, open = Kept(line.Number, rest)));
        }
    }

    private static string Beginning(string text) => text.Length > 200 ? text[..200] : text;

    private Paragraph Kept(int line, string text)
    {
        var paragraph = new Paragraph(line, text);
        all.Add(paragraph);
        return paragraph;
    }
}

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>Marks without a note and notes that nothing cites.</summary>
internal static class NoteNumbers
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        var cited = new HashSet<int>();
        foreach (var paragraph in document.Draft.Everything())
        {
            foreach (var mark in document.Notes.Marks.Find(paragraph.Text))
            {
                cited.Add(mark.Number);
                if (document.Notes.Behind(mark, paragraph.Line) is null)
                {
                    yield return new Finding.MarkWithoutNote(mark.Number) { At = document.At(paragraph.Line) };
                }
            }
        }

        foreach (var note in document.Notes.All.Where(note => !cited.Contains(note.Number)))
        {
            yield return new Finding.NoteUncited(note.Number) { At = document.At(note.Line) };
        }
    }
}

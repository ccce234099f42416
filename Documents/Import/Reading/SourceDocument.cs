using System.Collections.Immutable;

namespace GealcBot.Documents.Import.Reading;

internal enum LineKind
{
    Text,
    Heading,
    Blank,
    PageBreak,
}

/// <summary>A line of a text file or a paragraph of a Word document, cleaned of its decoration.</summary>
internal readonly record struct SourceLine(int Number, string Text, LineKind Kind)
{
    public bool IsText => Kind is LineKind.Text or LineKind.Heading;
}

/// <summary>A note, wherever it stands. Word numbers its own notes by the order in which they are cited.</summary>
internal sealed record Note(int Number, int Line, string Text);

/// <param name="InParagraphs">What <see cref="SourceLine.Number"/> counts: paragraphs, else lines.</param>
/// <param name="Left">What was left out of the reading.</param>
internal sealed record SourceDocument(ImmutableArray<SourceLine> Lines, ImmutableArray<Note> Notes, bool InParagraphs, ImmutableArray<Finding> Left);

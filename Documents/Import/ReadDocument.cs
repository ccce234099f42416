using System.Collections.Immutable;
using GealcBot.Documents.Import.Drafting;
using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;
using GealcBot.Plans;

namespace GealcBot.Documents.Import;

/// <summary>A link and the line it stands in.</summary>
internal readonly record struct LinkFound(string Link, int Line);

/// <summary>An activity with what it was read from.</summary>
internal sealed record ReadActivity(DraftActivity Draft, DraftArea Area, PlannedActivity Activity, Paragraph? Status, ImmutableArray<LinkFound> Links);

internal sealed record ReadAnnexItem(DraftAnnexItem Draft, AnnexItem Item, ImmutableArray<LinkFound> Links);

/// <summary>A document as read, with the lines behind it: what the anomalies are looked for in.</summary>
internal sealed record ReadDocument(
    SourceDocument Source, Footnotes Notes, Draft Draft, Preamble Preamble, DocumentKind Kind, int Year,
    ImmutableArray<ReadActivity> Activities, ImmutableArray<ReadAnnexItem> Annex);

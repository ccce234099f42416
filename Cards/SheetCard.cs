using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What a sheet of people would do.</summary>
/// <param name="Note">What is to be noticed first, or null.</param>
/// <param name="Rows">Only those that are odd or change something.</param>
/// <param name="CanApply">False where it says what the list says already.</param>
public sealed record SheetPreview(string Draft, string File, string Counts, string? Note, ImmutableArray<ListItem> Rows, bool CanApply);

/// <summary>The preview of a sheet of people, ten rows to a page.</summary>
public static class SheetCard
{
    public static Card For(SheetPreview sheet, int asked, Say say)
    {
        var pages = Math.Max(1, (sheet.Rows.Length + ListCard.PageLength - 1) / ListCard.PageLength);
        var page = Math.Clamp(asked, 0, pages - 1);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{say.SheetTitle()}. {sheet.Counts}",
            Body =
            [
                new Heading(say.SheetTitle(), Large: true),
                new Plain(sheet.File, Bold: true),
                .. sheet.Note is { } note ? [new Plain(note, Tone.Attention, Bold: true)] : ImmutableArray<CardElement>.Empty,
                new Text(sheet.Counts),
                new Text(sheet.CanApply ? say.SheetNothingYet() : say.SheetNothingToDo(), Tone.Subtle),
                .. sheet.Rows.Skip(page * ListCard.PageLength).Take(ListCard.PageLength).Select(ListCard.Item),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. sheet.CanApply ? [new Send(say.ButtonApplySheet(), new ApplySheet(sheet.Draft), Main: true)] : ImmutableArray<CardAction>.Empty,
                .. page + 1 < pages ? [new Send(say.NextPage(), new ShowSheet(sheet.Draft, page + 1))] : ImmutableArray<CardAction>.Empty,
                .. page > 0 ? [new Send(say.PreviousPage(), new ShowSheet(sheet.Draft, page - 1))] : ImmutableArray<CardAction>.Empty,
                new Send(say.ButtonCancelSheet(), new CancelSheet(sheet.Draft)),
            ],
        };
    }
}

using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The lines of a report that could not be lined up with the plan for sure: asked, eight to a page.</summary>
public static class LineQuestionsCard
{
    public const string NotPlanned = "new";
    public const int PageLength = 8;

    private const int MostChoices = 6;

    public static Card For(WorkPlan report, LineUp lines, AskLines asked, Say say)
    {
        var pages = Math.Max(1, (lines.Asked.Length + PageLength - 1) / PageLength);
        var page = Math.Clamp(asked.Page, 0, pages - 1);
        var title = say.QuestionsTitle(say.Document(report));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Text(lines.Asked.IsEmpty ? say.AnswersNone() : say.QuestionsIntro(), Tone.Subtle),
                .. lines.Asked.Skip(page * PageLength).Take(PageLength).SelectMany(line => Question(line, lines, say)),
                .. pages > 1 ? [new Text(say.PageOf(page + 1, pages), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                .. lines.Asked.IsEmpty ? ImmutableArray<CardAction>.Empty : [new Send(say.ButtonAnswer(), new AnswerLines(asked.Draft, asked.Year), WithInputs: true, Main: true)],
                .. page + 1 < pages ? [new Send(say.NextPage(), asked with { Page = page + 1 })] : ImmutableArray<CardAction>.Empty,
                .. page > 0 ? [new Send(say.PreviousPage(), asked with { Page = page - 1 })] : ImmutableArray<CardAction>.Empty,
                .. asked.Draft is { } draft ? [new Send(say.ButtonBack(), new ShowImport(draft))] : ImmutableArray<CardAction>.Empty,
            ],
        };
    }

    /// <summary>What was chosen for a line: a planned line it may be, or that it is in no plan; null for anything else.</summary>
    public static (bool Answered, ActivityId? Planned) Answer(string? chosen, PlanLine line, LineUp lines) =>
        chosen == NotPlanned ? (true, null)
        : lines.Candidates(line).FirstOrDefault(candidate => candidate.Id.ToString() == chosen) is { } planned ? (true, planned.Id)
        : (false, null);

    private static IEnumerable<CardElement> Question(PlanLine line, LineUp lines, Say say)
    {
        var candidates = lines.Candidates(line).Take(MostChoices).ToList();
        var guess = lines.Guesses.FirstOrDefault(pair => pair.Reported.Id == line.Id)?.Planned.Id.ToString();
        yield return new Plain(ImportDifferences.Name(line), Bold: true) { Separated = true };
        if (line.Activity.Status.Raw is { } status)
        {
            yield return new Plain(ImportDifferences.Cut(status), Tone.Subtle) { Tight = true };
        }

        yield return new ChoiceInput(
            line.Id.ToString(), say.QuestionLabel(line.Activity.Code),
            [.. candidates.Select(candidate => new Choice(ImportDifferences.Name(candidate), candidate.Id.ToString())), new Choice(say.AnswerNotPlanned(), NotPlanned)],
            guess is null ? [] : [guess]);
    }
}

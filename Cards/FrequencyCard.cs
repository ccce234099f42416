using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>"Bimensual": asked once, and then remembered as a number with who said so.</summary>
public static class FrequencyCard
{
    // Not "perYear": a client puts the inputs among the data of the press, which has that already.
    public const string PerYear = "times";
    public const int Most = 52;

    public static Card Ask(FrequencyQuestion question, string? problem, Say say)
    {
        var id = question.Line.Id.ToString();
        var title = say.FrequencyTitle(question.Line.Activity.Code, Flat.Cut(question.Words, 60));
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Plain(ImportDifferences.Name(question.Line), Tone.Subtle),
                new Text(say.FrequencyIntro()),
                .. problem is null ? ImmutableArray<CardElement>.Empty : [new Text(problem, Tone.Attention, Bold: true)],
                new NumberInput(PerYear, say.AskPerYear(), null, 1, Most),
            ],
            Actions =
            [
                .. question.Choices.Select(times => new Send(times > 12 ? say.ButtonTwiceAMonth(times) : say.ButtonEveryTwoMonths(times), new SettleFrequency(id, times))),
                new Send(say.ButtonThatMany(), new SettleFrequency(id), WithInputs: true),
            ],
        };
    }

    /// <param name="left">The activities of the same plan that are still open.</param>
    public static Card Settled(PlanLine line, int perYear, Person by, DateOnly on, ImmutableArray<ActivityId> left, Person reader, Say say)
    {
        var title = say.FrequencySettledTitle(line.Activity.Code, perYear);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = title,
            Body =
            [
                new Heading(title, Large: true),
                new Plain(ImportDifferences.Name(line), Tone.Subtle),
                new Plain(by.Id == reader.Id ? say.FrequencySettledByYou(say.Day(on)) : say.FrequencySettledBy(say.Who(by), say.Day(on))),
            ],
            Actions =
            [
                .. left is [var next, ..] ? [new Send(say.ButtonFrequencies(left.Length), new AskFrequency(next.ToString()))] : ImmutableArray<CardAction>.Empty,
                new Send(say.ExStandingYear(line.Id.Year), new AskAgain(say.ExStandingYear(line.Id.Year))),
            ],
        };
    }
}

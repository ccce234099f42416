using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A document that was read and does not say what it is: a plan or a report, and of which year.</summary>
public static class ImportAskCard
{
    public const string Year = "year";
    public const int Earliest = 2003;
    public const int Latest = 2100;

    public static Card For(string draft, string file, string why, bool needsKind, int? year, string? problem, Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = say.ImportWhatIsIt(),
        Body =
        [
            new Heading(say.ImportWhatIsIt(), Large: true),
            new Plain(Flat.Cut(file, 80), Tone.Subtle),
            new Text(why),
            .. problem is null ? ImmutableArray<CardElement>.Empty : [new Text(problem, Tone.Attention, Bold: true)],
            new NumberInput(Year, say.AskYear(), year, Earliest, Latest) { Required = say.NeedYear(Earliest, Latest) },
        ],
        Actions =
        [
            .. needsKind
                ? [new Send(say.ButtonIsPlan(), new SayWhatItIs(draft, "plan"), WithInputs: true), new Send(say.ButtonIsReport(), new SayWhatItIs(draft, "report"), WithInputs: true)]
                : (ImmutableArray<CardAction>)[new Send(say.ButtonContinue(), new SayWhatItIs(draft), WithInputs: true, Main: true)],
            new Send(say.ButtonCancel(), new CancelImport(draft)),
        ],
    };
}

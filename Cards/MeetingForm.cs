using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What a form is filled with before it is shown, and what comes back: as typed, checked nowhere yet.</summary>
public sealed record MeetingDraft
{
    public ImmutableArray<GroupId> Groups { get; init; } = [];

    public string? HeldOn { get; init; }

    public string? Countries { get; init; }

    /// <summary>The month that was told without its day, as "2024-02".</summary>
    public string? Month { get; init; }

    /// <summary>When they meet next, where that was said.</summary>
    public string? Next { get; init; }

    /// <summary>The countries that were named, as codes with commas.</summary>
    public string? Present { get; init; }

    public string? Link { get; init; }

    public string? Decided { get; init; }

    /// <summary>How they met, as <see cref="MeetingWay"/> writes it.</summary>
    public string? Way { get; init; }

    public string? Place { get; init; }

    /// <summary>With these countries named beside those that were; a number that only counted the names counts them again.</summary>
    public MeetingDraft Naming(ImmutableArray<string> countries)
    {
        var before = (Present ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var all = Plans.Authorities.Countries.Codes.Where(code => before.Contains(code) || countries.Contains(code)).ToList();
        return countries.All(before.Contains) ? this : this with { Present = string.Join(',', all), Countries = Countries == $"{before.Length}" ? $"{all.Count}" : Countries };
    }

    /// <summary>"Quite Costa Rica, agregue Chile": of these countries those that were named are not any more, and the others are.</summary>
    public MeetingDraft Exchanging(ImmutableArray<string> countries)
    {
        var before = (Present ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var left = before.Except(countries).ToList();
        return (this with { Present = left.Count == 0 ? null : string.Join(',', left), Countries = Countries == $"{before.Length}" ? $"{left.Count}" : Countries })
            .Naming([.. countries.Except(before)]);
    }

    /// <summary>With what is said of how and where they met.</summary>
    public MeetingDraft Met(bool? isVirtual, string? place)
    {
        var (mode, where) = MeetingWay.Changed(MeetingWay.Read(Way), Place, isVirtual, place);
        return this with { Way = MeetingWay.Write(mode), Place = where };
    }

    /// <summary>With none of these countries, whoever named them.</summary>
    public MeetingDraft Without(ImmutableArray<string> countries) =>
        (Present ?? "").Split(',').Intersect(countries).ToImmutableArray() is { IsEmpty: false } named ? Exchanging(named) : this;

    /// <summary>What was odd about it was asked: "yes" is the answer to that.</summary>
    public bool Asked { get; init; }

    /// <summary>The meeting that it may be, where that was the question.</summary>
    public string? MayBe { get; init; }
}

/// <summary>What a form asks about what was typed, and the buttons that answer it.</summary>
/// <param name="Record">What its main button is then called.</param>
public sealed record FormQuestion(string Words, ImmutableArray<CardAction> Answers, string? Record = null);

/// <summary>The form in which a meeting is reported or put right.</summary>
public static class MeetingForm
{
    public const int MaxCountries = 40;
    public const int MaxDecided = 300;

    // The ids of the inputs are the keys that come back.
    public const string Groups = "groups";
    public const string HeldOn = "heldOn";
    public const string Countries = "countries";
    public const string Next = "next";
    public const string Present = "present";
    public const string Link = "link";
    public const string Decided = "decided";
    public const string Way = "way";
    public const string Place = "place";

    /// <param name="choices">The groups this person may report for.</param>
    /// <param name="send">What the main button sends: a new report, or a correction.</param>
    /// <param name="problem">What was wrong with what was sent, shown above what was typed.</param>
    /// <param name="asksWhy">A correction after the approval of the report needs its reason.</param>
    public static Card For(MeetingDraft draft, ImmutableArray<GroupId> choices, DateOnly today, Press send, string? problem, Say say, FormQuestion? question = null, bool asksWhy = false)
    {
        var correcting = send is SendCorrection;
        var button = correcting ? say.ButtonCorrect() : question?.Record ?? say.ButtonRecord();
        problem = question?.Words ?? problem;
        var title = correcting ? say.CorrectTitle() : say.ReportTitle();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = problem is null ? title : $"{title}. {problem}",
            Body =
            [
                new Heading(title, Large: true),
                problem is null ? new Text(say.ReportIntro(button), Tone.Subtle) : new Plain(problem, Tone.Attention, Bold: true),
                .. Inputs(draft, choices, today, isNew: !correcting, say),
                .. asksWhy ? [new TextInput(TellInputs.Words, say.AskChangeReason(), null, ActivityForm.MaxWords, Multiline: true) { Required = say.NeedReason() }] : ImmutableArray<CardElement>.Empty,
            ],
            Actions =
            [
                new Send(button, send, WithInputs: true, Main: true),
                .. question?.Answers ?? [],
                new Send(say.ButtonCancel(), new CancelForm((send as SendReport)?.Reminder)),
            ],
        };
    }

    private static IEnumerable<CardElement> Inputs(MeetingDraft draft, ImmutableArray<GroupId> choices, DateOnly today, bool isNew, Say say)
    {
        var many = choices.Length > 1;
        yield return new ChoiceInput(
            Groups, many ? $"{say.AskGroup()} {say.AskGroupHint()}" : say.AskGroup(),
            [.. choices.Select(group => new Choice(say.Group(group), group.Value))], [.. draft.Groups.Select(group => group.Value)], many)
        { Required = say.NeedGroup() };
        yield return new DateInput(HeldOn, say.AskDay(), Day(draft.HeldOn), Max: today) { Required = say.NeedDay() };
        yield return MeetingWay.Ask(Way, draft.Way, say);
        yield return new TextInput(Place, say.AskPlace(), draft.Place, MeetingWay.MaxPlace);
        yield return new NumberInput(Countries, say.AskCountries(), int.TryParse(draft.Countries, say.Culture, out var count) ? count : null, 1, MaxCountries);
        yield return new TextInput(Link, say.AskLink(), draft.Link, Links.MaxLength, IsLink: true, Example: "https://");
        yield return new TextInput(Decided, say.AskDecided(), draft.Decided, MaxDecided, Multiline: true);
        if (isNew)
        {
            yield return new DateInput(Next, say.AskNext(), Day(draft.Next), Min: today, Max: new DateOnly(today.Year, 12, 31));
        }

        yield return new ChoiceInput(
            Present, say.AskPresent(), [.. Plans.Authorities.Countries.Codes.Select(code => new Choice(say.Country(code), code)).OrderBy(one => one.Title, StringComparer.Create(say.Culture, ignoreCase: true))],
            [.. (draft.Present ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)], Many: true);
    }

    private static DateOnly? Day(string? text) => PlanDate.TryParse(text) is { Parts: [{ } only] } && only.From == only.To ? only.From : null;
}

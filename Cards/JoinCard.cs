using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>Somebody's request to be on the list, as the Secretariat reads it.</summary>
public sealed record JoinRequest(string Entry, string Who, string Wants, DateOnly On)
{
    /// <summary>A request names a group that can be coordinated.</summary>
    public bool MayCoordinate { get; init; }

    /// <summary>Lines of the list, by handle, that may be this person.</summary>
    public ImmutableArray<(string Handle, string Name)> OnList { get; init; } = [];

    /// <summary>How it was answered, or null while it is open.</summary>
    public JoinSettled? Settled { get; init; }
}

public sealed record JoinSettled(string Decision, string By, DateOnly On);

/// <summary>Answered in one press; pressed again later, it shows who answered and how.</summary>
public static class JoinCard
{
    public const int MostOnList = 2;

    public static Card For(JoinRequest request, Say say)
    {
        var title = request.Settled is null ? say.JoinCardTitle() : say.JoinSettledTitle();
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}: {request.Who}",
            Body =
            [
                new Heading(title, Large: true),
                new Plain(request.Who, Bold: true),
                new Facts([
                    new Fact(say.FieldWants(), request.Wants),
                    new Fact(say.FieldAskedOn(), say.Capital(say.Day(request.On))),
                    .. request.Settled is { } settled ? [new Fact(say.FieldNow(), settled.Decision)] : ImmutableArray<Fact>.Empty,
                ]),
                .. request.Settled is { } by ? [new Plain(say.JoinSettledBy(by.By, say.Day(by.On)), Tone.Subtle)] : ImmutableArray<CardElement>.Empty,
            ],
            Actions = request.Settled is null ? [.. Buttons(request, say)] : [],
        };
    }

    private static IEnumerable<CardAction> Buttons(JoinRequest request, Say say)
    {
        foreach (var (handle, name) in request.OnList)
        {
            yield return new Send(Flat.Cut(say.ButtonIsOnList(name), 70), new AnswerJoin(request.Entry, Role.Member, handle));
        }

        yield return new Send(say.ButtonAcceptMember(), new AnswerJoin(request.Entry, Role.Member), Main: request.OnList.IsEmpty);
        if (request.MayCoordinate)
        {
            yield return new Send(say.ButtonAcceptCoordinator(), new AnswerJoin(request.Entry, Role.Coordinator));
        }

        yield return new Send(say.ButtonDecline(), new AnswerJoin(request.Entry));
    }
}

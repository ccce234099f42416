using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>A calendar that can be subscribed to.</summary>
/// <param name="Group">Whose it is; null for the whole Network.</param>
/// <param name="Dates">How many dates it holds.</param>
/// <param name="Next">The first of those to come.</param>
/// <param name="Address">Where it is to be had; null where there is no such place.</param>
public sealed record CalendarOffer(GroupId? Group, int Dates, ImmutableArray<CalendarDate> Next, string? Address);

/// <param name="Hour">"15:00, hora de Lima", where one is set.</param>
public sealed record CalendarDate(DateOnly Day, string Title, string? Hour = null);

/// <summary>What a calendar holds and where to get it.</summary>
public static class CalendarCard
{
    /// <param name="other">The group to offer the calendar of beside that of the whole Network.</param>
    public static Card For(CalendarOffer offer, GroupId? other, Say say)
    {
        var title = offer.Group is { } group ? say.CalendarTitleFor(say.Group(group)) : say.CalendarTitle();
        var holds = offer.Dates == 0 ? say.CalendarEmpty() : say.CalendarHolds(offer.Dates);
        return new Card
        {
            Language = say.Language.Tag,
            Summary = $"{title}. {holds}",
            Body =
            [
                new Heading(title, Large: true),
                new Text($"{holds} {say.CalendarKept()}"),
                .. offer.Next.IsEmpty ? ImmutableArray<CardElement>.Empty : Dates(offer.Next, say),
                .. Address(offer.Address, say),
            ],
            Actions =
            [
                .. Links.TryRead(offer.Address) is { } page ? [new Open(say.ButtonCalendar(page.IdnHost), page.OriginalString)] : ImmutableArray<CardAction>.Empty,
                .. Other(offer.Group is null ? other : null, offer.Group is not null, say),
                new Send(say.ButtonUpcoming(), new ShowUpcoming(offer.Group?.Value)),
            ],
        };
    }

    private static ImmutableArray<CardElement> Dates(ImmutableArray<CalendarDate> dates, Say say) =>
    [
        new Heading(say.CalendarNext()) { Separated = true },
        .. dates.Select(date => new Group([new Plain(date.Title, Bold: true), new Plain(date.Hour is { } hour ? $"{say.Day(date.Day)} · {hour}" : say.Day(date.Day), Tone.Subtle) { Tight = true }])),
    ];

    private static ImmutableArray<CardElement> Address(string? address, Say say) => address is null
        ? [new Text(say.CalendarOnlyInTeams(), Tone.Subtle) { Separated = true }]
        : [new Text(say.CalendarAddress(), Tone.Subtle) { Separated = true }, new Plain(address) { Tight = true }];

    private static IEnumerable<CardAction> Other(GroupId? group, bool isOfGroup, Say say)
    {
        if (isOfGroup)
        {
            yield return new Send(say.ExCalendar(), new AskAgain(say.ExCalendar()));
        }
        else if (group is { } one)
        {
            var words = say.ExCalendarGroup(say.Group(one));
            yield return new Send(words, new AskAgain(words));
        }
    }
}

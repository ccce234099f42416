using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using Xunit;

namespace GealcBot.Tests.Plans.Reminders;

public sealed class SentHistoryTests
{
    private static readonly DateOnly Monday = new(2024, 6, 17);
    private static readonly PersonId Ana = new("tenant", "ana");
    private static readonly PersonId Rui = new("tenant", "rui");
    private static readonly Reminder Second = new(ReminderKind.MeetingOwed, "2024/3.3.3#2", new DateOnly(2024, 6, 16));
    private static readonly Reminder Third = Second with { About = "2024/3.3.3#3" };

    [Fact]
    public void A_day_counts_once_however_often_it_is_told()
    {
        var history = SentHistory.Of([Said(Ana, Monday, Second), Said(Ana, Monday, Third), Said(Ana, Monday.AddDays(6), Third), Said(Ana, Monday.AddDays(7), Third)]);
        Assert.Equal(2, history.InWeekOf(Ana, Monday.AddDays(3)));
        Assert.Equal(1, history.InWeekOf(Ana, Monday.AddDays(7)));
        Assert.Equal(0, history.InWeekOf(Rui, Monday));
    }

    [Fact]
    public void What_was_told_before_is_told_still()
    {
        var history = SentHistory.Of([Said(Ana, Monday, Second)]).With([Said(Ana, Monday.AddDays(1), Third), Said(Rui, Monday.AddDays(1), Third)]);
        Assert.True(history.HasTold(Ana, Second) && history.HasTold(Ana, Third) && history.HasMessage(Ana, Monday));
        Assert.True(history.HasTold(Rui, Third) && !history.HasTold(Rui, Second) && !history.HasMessage(Rui, Monday));
    }

    [Fact]
    public void A_round_was_first_asked_on_its_first_day_whatever_came_in_first()
    {
        var history = SentHistory.Of([Said(Rui, Monday.AddDays(2), Second)]).With([Said(Ana, Monday, Second)]);
        Assert.Equal(Monday, history.FirstAsked(Second.About, Second.Round));
        Assert.Equal([Ana, Rui], history.AskedIn(Second.About, Second.Round).OrderBy(person => person.ObjectId, StringComparer.Ordinal));
        Assert.Null(history.FirstAsked(Third.About, Third.Round));
    }

    [Theory]
    [InlineData(AskedAs.Observer)]
    [InlineData(AskedAs.NobodyReached)]
    public void Who_only_looks_on_was_told_and_not_asked(AskedAs asked)
    {
        var history = SentHistory.Of([new SentMessage(Ana, Monday, [new AskedItem(Second, asked)])]);
        Assert.True(history.HasTold(Ana, Second));
        Assert.Null(history.FirstAsked(Second.About, Second.Round));
        Assert.Empty(history.AskedIn(Second.About, Second.Round));
    }

    private static SentMessage Said(PersonId to, DateOnly day, Reminder what) => new(to, day, [new AskedItem(what, AskedAs.Coordinator)]);
}

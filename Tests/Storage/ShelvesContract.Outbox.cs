using System.Collections.Concurrent;
using GealcBot.Plans.Reminders;
using GealcBot.Storage.Shelves;
using Xunit;

namespace GealcBot.Tests.Storage;

public abstract partial class ShelvesContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public Task A_reminder_is_planned_once_even_after_it_was_sent() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        Assert.True(await outbox.PlanAsync(Reminder("one"), Never));
        Assert.False(await outbox.PlanAsync(Reminder("one"), Never));

        var claimed = await ClaimOnlyAsync(outbox, "first");
        Assert.NotNull(await outbox.FinishAsync(claimed!, Sent(claimed!, "activity-1"), Never));

        Assert.False(await outbox.PlanAsync(Reminder("one"), Never));
        var row = (await outbox.ReadAsync("one", Never))!.Value;
        Assert.Equal((DeliveryStatus.Sent, "activity-1", 1), (row.Status, row.ActivityId, row.Attempt));
        Assert.Empty(await outbox.DueAsync(Never));
    });

    [Fact]
    public Task A_reminder_is_due_when_its_time_has_come() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("tomorrow") with { NotBefore = clock.GetUtcNow().AddDays(1) }, Never);
        await outbox.PlanAsync(Reminder("now"), Never);

        Assert.Equal(["now"], (await outbox.DueAsync(Never)).Select(row => row.Value.Id));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["now", "tomorrow"], (await outbox.DueAsync(Never)).Select(row => row.Value.Id));
    });

    [Fact]
    public Task Several_owners_at_once_send_each_reminder_once() => store.With(async documents =>
    {
        using var planner = new Outbox(documents, clock);
        var ids = Enumerable.Range(0, 12).Select(n => $"reminder-{n:D2}").ToArray();
        foreach (var id in ids)
        {
            await planner.PlanAsync(Reminder(id), Never);
        }

        var sent = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(owner => Task.Run(async () =>
        {
            using var outbox = new Outbox(documents, clock);
            foreach (var due in await outbox.DueAsync(Never))
            {
                if (await outbox.ClaimAsync(due, $"owner-{owner}", Lease, Never) is { } claimed)
                {
                    sent.Add(claimed.Value.Id);
                    Assert.NotNull(await outbox.FinishAsync(claimed, Sent(claimed), Never));
                }
            }
        })));

        Assert.Equal(ids, sent.Order(StringComparer.Ordinal));
    });

    [Fact]
    public Task A_claimed_reminder_is_nobody_elses_until_the_claim_ends() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var claimed = await ClaimOnlyAsync(outbox, "first");

        Assert.Null(await outbox.ClaimAsync(claimed!, "second", Lease, Never));
        Assert.Empty(await outbox.DueAsync(Never));
        Assert.True(claimed!.Value.IsHeldAt(clock.GetUtcNow()));
        clock.Advance(Lease);
        Assert.False(claimed.Value.IsHeldAt(clock.GetUtcNow()));
    });

    [Fact]
    public Task An_owner_who_never_came_back_is_taken_over_and_can_no_longer_finish() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var asleep = await ClaimOnlyAsync(outbox, "first");
        clock.Advance(Lease);

        var left = Assert.Single(await outbox.DueAsync(Never));
        Assert.Equal(DeliveryStatus.Sending, left.Value.Status);
        var takenOver = await outbox.ClaimAsync(left, "second", Lease, Never);

        Assert.Equal(("second", 2), (takenOver!.Value.Owner, takenOver.Value.Attempt));
        Assert.NotEqual(asleep!.Value.ClaimId, takenOver.Value.ClaimId);
        Assert.Null(await outbox.FinishAsync(asleep, Sent(asleep, "late"), Never));
        Assert.NotNull(await outbox.FinishAsync(takenOver, Sent(takenOver, "right"), Never));
        Assert.Equal("right", (await outbox.ReadAsync("one", Never))?.Value.ActivityId);
    });

    [Fact]
    public Task A_reminder_left_twice_while_sending_is_put_down_as_unknown_and_never_sent_again() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        await ClaimOnlyAsync(outbox, "first");
        clock.Advance(Lease);
        await ClaimOnlyAsync(outbox, "second");
        clock.Advance(Lease);

        Assert.Null(await ClaimOnlyAsync(outbox, "third"));
        Assert.Equal((DeliveryStatus.Unknown, 2), await StatusAsync(outbox, "one"));
        Assert.Empty(await outbox.DueAsync(Never));
    });

    [Fact]
    public Task A_reminder_put_back_for_later_was_not_sent_and_does_not_count_as_tried() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        for (var throttled = 0; throttled < 4; throttled++)
        {
            var claimed = await ClaimOnlyAsync(outbox, "first");
            Assert.True(await outbox.PutBackAsync(claimed!, clock.GetUtcNow().AddMinutes(1), "throttled", Never));
            Assert.Empty(await outbox.DueAsync(Never));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal((DeliveryStatus.Planned, 0), await StatusAsync(outbox, "one"));
    });

    [Fact]
    public Task Finishing_what_was_never_claimed_is_a_mistake() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        var due = Assert.Single(await outbox.DueAsync(Never));

        await Assert.ThrowsAsync<ArgumentException>(() => outbox.FinishAsync(due, Sent(due), Never));
    });

    [Fact]
    public Task A_send_without_a_clear_answer_is_tried_once_more_and_then_unknown() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("one"), Never);
        Assert.True(await outbox.DoubtAsync((await ClaimOnlyAsync(outbox, "first"))!, clock.GetUtcNow().AddSeconds(30), "status 502", Never));
        Assert.Empty(await outbox.DueAsync(Never));
        clock.Advance(TimeSpan.FromSeconds(30));

        var second = await ClaimOnlyAsync(outbox, "first");
        Assert.True(second!.Value.Repeated);
        Assert.True(await outbox.DoubtAsync(second, clock.GetUtcNow().AddSeconds(30), "status 502", Never));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await outbox.DueAsync(Never));
        Assert.Equal((DeliveryStatus.Unknown, 2), await StatusAsync(outbox, "one"));
    });

    [Fact]
    public Task What_lost_its_point_is_dropped_and_what_may_have_been_sent_is_unknown() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        await outbox.PlanAsync(Reminder("never tried"), Never);
        Assert.True(await outbox.CloseAsync(Assert.Single(await outbox.DueAsync(Never)), DeliveryStatus.Dropped, DeliveryReason.Answered, Never));
        await outbox.PlanAsync(Reminder("left"), Never);
        var claimed = await ClaimOnlyAsync(outbox, "first");
        Assert.False(await outbox.CloseAsync(claimed!, DeliveryStatus.Dropped, DeliveryReason.Answered, Never));
        clock.Advance(Lease);
        Assert.True(await outbox.CloseAsync(Assert.Single(await outbox.DueAsync(Never)), DeliveryStatus.Dropped, DeliveryReason.Answered, Never));

        Assert.Equal((DeliveryStatus.Dropped, 0), await StatusAsync(outbox, "never tried"));
        Assert.Equal((DeliveryStatus.Unknown, 1), await StatusAsync(outbox, "left"));
    });

    [Fact]
    public Task Rows_of_other_years_are_not_read_and_those_of_a_month_are_listed() => store.With(async documents =>
    {
        using var outbox = new Outbox(documents, clock);
        foreach (var day in new DateOnly[] { new(2023, 5, 2), new(2024, 5, 2), new(2024, 5, 20) })
        {
            await outbox.PlanAsync(Reminder($"of {day:O}") with { Day = day }, Never);
        }

        using var another = new Outbox(documents, clock);
        Assert.Equal(["of 2024-05-02", "of 2024-05-20"], (await another.DueAsync(Never)).Select(row => row.Value.Id));
        Assert.Equal(2, (await another.ListAsync(new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 31), Never)).Length);
        Assert.Equal(new DateOnly(2023, 5, 2), (await another.ReadAsync("of 2023-05-02", Never, new DateOnly(2023, 1, 1)))?.Value.Day);
    });

    private static OutboxRow Sent(Kept<OutboxRow> claimed, string? activityId = null) => claimed.Value with { Status = DeliveryStatus.Sent, ActivityId = activityId };

    private async Task<Kept<OutboxRow>?> ClaimOnlyAsync(Outbox outbox, string owner) =>
        await outbox.ClaimAsync(Assert.Single(await outbox.DueAsync(Never)), owner, Lease, Never);

    private static async Task<(DeliveryStatus, int)> StatusAsync(Outbox outbox, string id)
    {
        var row = (await outbox.ReadAsync(id, Never))!.Value;
        return (row.Status, row.Attempt);
    }

    private OutboxRow Reminder(string id) =>
        new() { Id = id, To = Coordinator, What = "{}", NotBefore = clock.GetUtcNow() };
}

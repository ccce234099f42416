using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Dialogs;
using GealcBot.Documents.Calendars;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.Calendars;

/// <summary>A calendar as it is served.</summary>
/// <param name="ETag">Of its bytes, so that all instances agree on it.</param>
public sealed record CalendarFile(byte[] Bytes, string ETag);

/// <summary>
/// The calendars as files, written once for a day and a state of the plans: however often subscribers ask, there is one for
/// each group and language.
/// </summary>
public sealed class PublishedCalendars(WorldKeeper keeper, BotCalendar calendar)
{
    private readonly ConcurrentDictionary<(GroupId?, Language), Written> written = new();

    public CalendarFile Get(GroupId? group, Language language)
    {
        var (world, today) = (keeper.Current, calendar.Today);
        var from = State(world);
        if (written.TryGetValue((group, language), out var known) && known.Day == today && known.State.SequenceEqual(from, ReferenceEqualityComparer.Instance))
        {
            return known.File;
        }

        var bytes = CalendarWriter.Write(Dialogs.Asking.Calendars.Of(world, today, group, Say.In(language)));
        var file = new CalendarFile(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        written[(group, language)] = new Written(today, from, file);
        return file;
    }

    /// <summary>The file of one date, or null where none was ever set.</summary>
    public byte[]? Get(ObligationId date, Language language)
    {
        var world = keeper.Current;
        return world.Plan(date.Activity.Year) is { } plan
            && PlanCalendar.Of(world.Standing(plan, calendar.Today), world.Ledger(plan.Year), date, Say.In(language)) is { } file
                ? CalendarWriter.Write(file)
                : null;
    }

    // The world is another one with every look at the roster; plans and ledgers stay the same until they change. A year
    // without entries has a new empty ledger every time.
    private static ImmutableArray<object> State(World world) =>
        [.. world.Plans.SelectMany(plan => (object[])(world.Ledger(plan.Year) is var ledger && ledger.Entries.Any() ? [plan, ledger] : [plan]))];

    private sealed record Written(DateOnly Day, ImmutableArray<object> State, CalendarFile File);
}

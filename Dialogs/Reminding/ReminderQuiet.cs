using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reminding;

/// <summary>What is said about being reminded: later, not this period, not mine, all of it taken back, and once more.</summary>
internal sealed class ReminderQuiet(ILedgerBook book)
{
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> LaterAsync(AskedReminder asked, ReminderLater press, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var text = inputs[ReminderForms.Day];
        if (text is null && press.Ask)
        {
            return Answer.Replacing(ReminderForms.AskLater(asked, null, situation.Say));
        }

        var day = press.Tomorrow ? situation.Today.AddDays(1) : InAWeek(situation.Today);
        return text is not null && ReminderDays.Problem(text, asked, situation, out day) is { } problem
            ? Answer.Replacing(ReminderForms.AskLater(asked, problem, situation.Say))
            : await SnoozeAsync(asked, day, situation, cancellation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> LaterAsync(AskedReminder asked, DateOnly? until, Situation situation, CancellationToken cancellation)
    {
        var text = (until ?? InAWeek(situation.Today)).ToString("O", CultureInfo.InvariantCulture);
        return ReminderDays.Problem(text, asked, situation, out var day) is { } problem
            ? Answer.Replacing(ReminderForms.AskLater(asked, problem, situation.Say))
            : await SnoozeAsync(asked, day, situation, cancellation);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> NotNowAsync(AskedReminder asked, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var through = ReminderFacts.PeriodEnds(asked, NoticeReader.Of(situation));
        if (inputs[ReminderForms.Reason] is not { Length: <= ReminderForms.LongestReason } reason)
        {
            var problem = inputs[ReminderForms.Reason] is null ? null : situation.Say.WordsTooLong(ReminderForms.LongestReason);
            return Answer.Replacing(ReminderForms.AskReason(asked, through, problem, situation.Say));
        }

        var world = await GiveUpDateAsync(asked, situation, cancellation);
        return await SayAsync(asked, new NotThisPeriod(asked.Place.What.About, through, reason) { Year = asked.Year.Plan.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation with { World = world }, cancellation);
    }

    /// <summary>A date that is set is taken back, so that calendars let go of it.</summary>
    private async Task<World> GiveUpDateAsync(AskedReminder asked, Situation situation, CancellationToken cancellation)
    {
        var world = situation.World;
        if (asked is not { Set: not null, Owed.Obligation: var obligation })
        {
            return world;
        }

        var together = asked.Year.Plan.Together(obligation).ToHashSet();
        foreach (var set in world.Ledger(asked.Year.Plan.Year).Standing.OfType<Scheduled>().Where(entry => together.Contains(entry.Obligation)))
        {
            world = await WithdrawAsync(set, world, situation, cancellation);
        }

        return world;
    }

    private async Task<World> WithdrawAsync(LedgerEntry entry, World world, Situation situation, CancellationToken cancellation)
    {
        var withdrawn = new Withdrawn(entry.Id) { Year = entry.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        return world.With(await book.AppendAsync(withdrawn, cancellation) is AlreadyThere { Existing: var there } ? there : withdrawn);
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> NotMineAsync(AskedReminder asked, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var others = Others(asked, situation);
        var whom = others.FirstOrDefault(person => person.Id.ToString() == inputs[ReminderForms.Whom]);
        if (whom is null && inputs[ReminderForms.Whom] != ReminderForms.Nobody)
        {
            var problem = inputs[ReminderForms.Whom] is null ? null : situation.Say.NeedWhom();
            return Answer.Replacing(ReminderForms.AskWhom(asked, others, problem, situation.Say));
        }

        return await SayAsync(asked, new NotMine(asked.Place.What.About, whom?.Id) { Year = asked.Year.Plan.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
    }

    /// <summary>Takes back what stands: the thread is asked about again as if it had not been said.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> WantedAsync(AskedReminder asked, Situation situation, CancellationToken cancellation)
    {
        var said = ReminderFacts.Said(asked, situation.World)
            .Where(entry => entry is Snoozed or NotThisPeriod || (entry is NotMine && entry.By == situation.Person.Id)).ToList();
        var world = situation.World;
        foreach (var entry in said)
        {
            world = await WithdrawAsync(entry, world, situation, cancellation);
        }

        var card = ReminderNow.Of(asked.Place, null, NoticeReader.Of(situation with { World = world }));
        return card is null ? Answer.Of(situation.Say.OldButton()) : Answer.Replacing(card);
    }

    /// <summary>Once a day, whoever of the Secretariat presses.</summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> NudgeAsync(AskedReminder asked, Situation situation, CancellationToken cancellation)
    {
        var first = Nudgeable.IsEarly(asked.Place.What, situation);
        var stands = await AskAgainAsync(asked, situation, cancellation);
        var answer = new ReminderAnswer(situation.World.Who(stands.By), situation.DayOf(stands), situation.Person, null);
        return Answer.Replacing(ReminderOutcomeCard.Nudged(asked, answer, situation.Say, first));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> NudgeAsync(ImmutableArray<AskedReminder> several, Situation situation, CancellationToken cancellation)
    {
        var first = several.Any(asked => Nudgeable.IsEarly(asked.Place.What, situation));
        foreach (var asked in several)
        {
            await AskAgainAsync(asked, situation, cancellation);
        }

        var by = situation.Say.NudgedBy(situation.Say.You(), situation.Say.Day(situation.Today));
        return Answer.Replacing(NudgeCard.Done([.. several.Select(asked => asked.Title(situation.Say))], by, situation.Say, first));
    }

    private async Task<LedgerEntry> AskAgainAsync(AskedReminder asked, Situation situation, CancellationToken cancellation)
    {
        var nudge = new AskedAgain(asked.Place.What.About, situation.Today) { Year = asked.Year.Plan.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        return await book.AppendAsync(nudge, cancellation) is AlreadyThere { Existing: var there } ? there : nudge;
    }

    private Task<Answer> SnoozeAsync(AskedReminder asked, DateOnly day, Situation situation, CancellationToken cancellation) => asked.Owed is not { } owed
        ? Task.FromResult(Answer.Of(situation.Say.OldButton()))
        : SayAsync(asked, new Snoozed(owed.Obligation.Id, day) { Year = asked.Year.Plan.Year, By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);

    private async Task<Answer> SayAsync(AskedReminder asked, ReminderEntry entry, Situation situation, CancellationToken cancellation)
    {
        var ledger = situation.World.Ledger(entry.Year);
        // Said before, and taken back or overtaken since: said again, it is to stand again.
        while (ledger.Find(entry.Id) is { } before && (ledger.WithdrawalOf(before.Id) is not null || !IsLast(before, ledger, entry.Thread, asked.Set)))
        {
            entry = entry with { Again = entry.Again + 1 };
        }

        var appended = await book.AppendAsync(entry, cancellation);
        return ReminderDays.Shown(asked, appended is AlreadyThere { Existing: var there } ? there : entry, situation);
    }

    private static bool IsLast(LedgerEntry entry, YearLedger ledger, string thread, Scheduled? set) =>
        ledger.SaidOfReminders(thread, set) is [.., var last] && last.Id == entry.Id;

    /// <summary>Those of its groups who could be asked instead: coordinators first.</summary>
    private static ImmutableArray<Person> Others(AskedReminder asked, Situation situation)
    {
        var groups = ReminderFacts.Groups(asked);
        return
        [
            .. situation.World.People
                .Where(person => person.Id != situation.Person.Id && person.Role is Role.Coordinator or Role.Member && person.Groups.Any(groups.Contains))
                .OrderByDescending(person => person.Role).ThenBy(person => person.Name, StringComparer.CurrentCulture).ThenBy(person => person.Id.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>A week from now, but while the quarter has at least a day left.</summary>
    private static DateOnly InAWeek(DateOnly today)
    {
        var last = DateRange.Quarter(today.Year, DateRange.QuarterOf(today)).To.AddDays(-1);
        var week = today.AddDays(7);
        return week <= last ? week : last > today ? last : today.AddDays(1);
    }
}

using GealcBot.Bot.Hosting;
using GealcBot.Bot.Reminders;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Storage;
using GealcBot.Texts;
using Microsoft.Extensions.Logging.Abstractions;

namespace GealcBot.Tests.Simulation;

/// <summary>One of several bots over one store. When it is killed, another is started in its place and knows only what the store knows.</summary>
internal sealed class SimulatedInstance(IDocuments shared, SimulatedTeams teams, SimulatedClock clock, Fate fate, ReminderSettings settings)
{
    private Run? run;

    public SkewedClock Clock { get; } = new(clock);

    public WorldKeeper World => Running.Keeper;

    public DueRows Due => Running.Due;

    public bool IsBusy { get; private set; }

    private Run Running => run ??= Start();

    public void Kill() => run = null;

    /// <summary>What the worker does every few seconds.</summary>
    public async Task LookAsync()
    {
        IsBusy = true;
        var running = Running;
        try
        {
            running.Began = clock.Now;
            await running.Keeper.RefreshAsync(CancellationToken.None);
            while (!await running.Rounds.LookAsync(CancellationToken.None))
            {
                running.Began = clock.Now;
                await running.Keeper.RefreshAsync(CancellationToken.None);
            }
        }
        catch (InstanceKilledException)
        {
            Kill();
        }
        catch (StoreAwayException)
        {
            // The next look comes.
        }
        finally
        {
            IsBusy = false;
        }
    }

    /// <summary>A person's answer comes in here.</summary>
    public async Task<bool> AnswerAsync(LedgerEntry entry)
    {
        try
        {
            // What was said before in the same words is no news, and others may have spoken since.
            return await Running.Keeper.AppendAsync(entry, CancellationToken.None) is Recorded;
        }
        catch (InstanceKilledException)
        {
            Kill();
        }
        catch (StoreAwayException)
        {
            // The person was told that nothing is recorded.
        }

        return false;
    }

    /// <summary>Somebody says who is who. False where it has to be said once more.</summary>
    public async Task<bool> SayAsync(RosterEntry entry)
    {
        try
        {
            await Running.Keeper.AppendAsync(entry, CancellationToken.None);
            return true;
        }
        catch (InstanceKilledException)
        {
            Kill();
        }
        catch (StoreAwayException)
        {
            // The person was told that nothing is recorded.
        }

        return false;
    }

    public async Task HeardAsync(PersonId person, Reach reach)
    {
        try
        {
            await Running.Mail.Reaches.RememberAsync(person, reach, CancellationToken.None);
        }
        catch (InstanceKilledException)
        {
            Kill();
        }
        catch (StoreAwayException)
        {
            // They write again another day.
        }
    }

    private Run Start()
    {
        var life = new Life(fate);
        Run? started = null;
        var shelves = new Shelves(new FickleStore(shared, life, fate), Clock);
        var calendar = new BotCalendar(Clock, new ClockSettings());
        var keeper = new WorldKeeper(shelves, calendar);
        var mail = new Mail(shelves.Outbox, new Reaches(shelves, Clock), teams.For(life, Clock, () => started!.Began), calendar, Clock);
        var due = new DueRows(keeper, mail, settings);
        var words = new SimulatedWords(keeper, calendar, settings);
        var sender = new RowSender(mail, words, settings, NullLogger<RowSender>.Instance);
        var rounds = new ReminderRounds(due, sender, new SentCards(mail, due, words), mail);
        return started = new Run(keeper, mail, due, rounds);
    }

    private sealed record Run(WorldKeeper Keeper, Mail Mail, DueRows Due, ReminderRounds Rounds)
    {
        public DateTimeOffset Began { get; set; }
    }

    /// <summary>The notice itself in the place of its words, so that what was sent can be checked.</summary>
    private sealed class SimulatedWords(WorldKeeper keeper, BotCalendar calendar, ReminderSettings settings) : NoticeWords(keeper, calendar, settings, NoCalendarAddresses.Instance)
    {
        public override Outgoing? Of(Notice notice, PersonId to, Reach reach) => new() { Text = notice.Write(), Locale = Reader(to, reach).Say.Language.Tag };

        public override Outgoing Now(ReminderNotice sent, ReminderNotice open, PersonId to, Reach reach) => new() { Text = SentReminders.Mark(open.Items) };
    }
}

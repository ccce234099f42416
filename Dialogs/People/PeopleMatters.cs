using GealcBot.Cards;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Who belongs to what, who is away and who takes over: one line per thing a person can mean.</summary>
public sealed class PeopleMatters
{
    private readonly RosterWriting writing;
    private readonly RosterKeeping keeping;
    private readonly Joining joining;
    private readonly Absences absences;
    private readonly HandOvers handOvers;
    private readonly RosterSheets sheets;

    public PeopleMatters(IRosterBook book, IImportDesk desk)
    {
        writing = new RosterWriting(book, desk);
        keeping = new RosterKeeping(writing);
        joining = new Joining(writing);
        absences = new Absences(writing);
        handOvers = new HandOvers(writing);
        sheets = new RosterSheets(writing, desk);
    }

    /// <summary>
    /// What is said around the list, absences and requests, before the sentence is taken apart: somebody new with what goes with it, who is of a
    /// country or group, "that one", "just this once". Null for anything else.
    /// </summary>
    /// <exception cref="StoreAwayException"/>
    public async Task<Answer?> SaidAsync(string text, Reading reading, Situation situation, CancellationToken cancellation)
    {
        if (situation.State.IsOpen || text.Length > LongestSaid)
        {
            return null;
        }

        var said = PeopleSaid.In(text, PeopleSaid.People, situation.Language);
        return Enrolment.Of(text, reading, said, keeping, situation) is { } enrolled ? enrolled : said.IsEmpty ? null
            : RosterQuestions.Of(reading, said, situation)
            ?? NotFound.Of(reading, said, situation)
            ?? HandOverAsked.Of(text, reading, said, situation)
            ?? StaysInRole.Of(text, reading, said, situation)
            ?? ContactsAsked.Of(text, reading, said, situation)
            ?? GroupInDoubt.Of(reading, said, situation)
            ?? AbsenceMissed.Of(reading, said, situation)
            ?? (ThatDay.Of(text, reading, said, situation) is { } away ? await absences.AnswerAsync(text, away, situation, cancellation) : null);
    }

    private const int LongestSaid = 300;

    /// <summary>What the words alone would take for something else: "quite a Ana", "cambios de Ana".</summary>
    public static bool Hears(string text, Reading reading, Situation situation) =>
        RosterKeeping.Hears(text, RosterKeeping.Meant(text, reading), situation) || RosterKeeping.RemovesSomebody(text, reading, situation) || RosterKeeping.AsksForOneself(text, reading, situation) || Absences.NamesStandIn(text, reading, situation) || RosterAudit.Hears(text, reading, situation) || Absences.Corrects(text, reading, situation) || Absences.TakenBack(reading, situation) is not null;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> HeardAsync(string text, Reading reading, Situation situation, CancellationToken cancellation) =>
        RosterAudit.Hears(text, reading, situation) ? RosterAudit.Answer(text, reading, situation)
        : RosterKeeping.Meant(text, reading) is var meant && RosterKeeping.Hears(text, meant, situation) ? keeping.Propose(text, meant, situation)
        : RosterKeeping.RemovesSomebody(text, reading, situation) ? keeping.Answer(text, RosterKeeping.Meant(text, reading), situation)
        : RosterKeeping.AsksForOneself(text, reading, situation) ? RosterKeeping.NotYours(reading, situation)
        : Absences.TakenBack(reading, situation) is { } taken ? await writing.UndoAsync(taken, situation, cancellation)
        : await absences.AnswerAsync(text, reading, situation, cancellation);

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(Wish wish, string text, Reading reading, Situation situation, CancellationToken cancellation) => wish switch
    {
        Wish.Join => await joining.AskAsync(reading, situation, cancellation),
        Wish.Absence => await absences.AnswerAsync(text, reading, situation, cancellation),
        // Somebody new, with an address, is put on the list by the Secretariat; nobody has to pass anything on.
        Wish.HandOver when situation.Person.MayAnywhere(Deed.ManageRoster) && PeopleNames.EmailIn(text) is not null && PeopleNames.In(text, situation.World).IsEmpty => keeping.Propose(text, reading with { Verb = reading.Verb ?? PersonVerb.Add }, situation),
        // "Forget me, I am leaving the ministry" passes nothing on.
        Wish.HandOver when reading is { Groups: [] } && reading.Wants(Wish.ForgetMe) => Forgetting.Answer(new ForgetMe(), situation),
        Wish.HandOver when Absences.IsSpan(reading) => await absences.AnswerAsync(text, reading, situation, cancellation),
        Wish.HandOver => handOvers.Propose(text, reading, situation),
        Wish.ManageRoster => keeping.Answer(text, RosterKeeping.Meant(text, reading), situation),
        Wish.ForgetMe => Forgetting.Answer(new ForgetMe(), situation),
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "This is no matter of people."),
    };

    /// <exception cref="StoreAwayException"/>
    public Task<Answer> SheetAsync(SentFile file, Situation situation, CancellationToken cancellation) => sheets.FileAsync(file, situation, cancellation);

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer?> PressedAsync(Press press, Inputs inputs, Situation situation, CancellationToken cancellation) => press switch
    {
        ChangeRoster change => await keeping.ChangeAsync(change, inputs, situation, cancellation),
        PassGroup pass => await handOvers.PassAsync(pass, situation, cancellation),
        UndoRoster undo => await writing.UndoAsync(undo, situation, cancellation),
        AskToJoin ask => await joining.AskAsync(ask, situation, cancellation),
        AnswerJoin answer => await joining.AnswerAsync(answer, situation, cancellation),
        SayAbsence sent => await absences.SendAsync(sent, inputs, situation, cancellation),
        ShowSheet show => await sheets.ShowAsync(show, situation, cancellation),
        ApplySheet { Draft: var draft } => await sheets.ApplyAsync(draft, situation, cancellation),
        CancelSheet { Draft: var draft } => await sheets.CancelAsync(draft, situation, cancellation),
        ForgetMe forget => Forgetting.Answer(forget, situation),
        ComeBack => await absences.BackAsync(situation, cancellation),
        _ => null,
    };
}

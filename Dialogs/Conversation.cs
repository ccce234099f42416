using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Documents.Import;
using GealcBot.Documents.People;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs;

/// <summary>The conversation: what came in and how things stand go in, an answer comes out.</summary>
public sealed partial class Conversation
{
    /// <summary>Longer messages are not read for meaning.</summary>
    public const int LongestMessage = 4000;

    private readonly Reader reader;
    private readonly MeetingCorrections corrections;
    private readonly MeetingReports reports;
    private readonly ReminderAnswers reminders;
    private readonly Proposing proposing;
    private readonly ReviewSteps reviewing;
    private readonly Tellings tellings;
    private readonly MessageReports messages;
    private readonly PeopleMatters people;
    private readonly Imports imports;
    private readonly LineQuestions questions;
    private readonly Frequencies frequencies;
    private readonly Deliveries deliveries;

    public Conversation(Reader reader, ILedgerBook book, IRosterBook roster, IImportDesk desk)
    {
        this.reader = reader;
        corrections = new MeetingCorrections(book);
        reports = new MeetingReports(book);
        reminders = new ReminderAnswers(book);
        proposing = new Proposing(book);
        reviewing = new ReviewSteps(book);
        tellings = new Tellings(book, reports, corrections, reminders, proposing);
        messages = new MessageReports(ReadOn, reports, tellings);
        people = new PeopleMatters(roster, desk);
        imports = new Imports(desk);
        questions = new LineQuestions(desk, imports);
        frequencies = new Frequencies(book);
        deliveries = new Deliveries(book);
    }

    /// <exception cref="StoreAwayException">The ledger could not be written; nothing may be claimed.</exception>
    public async Task<Answer> AnswerAsync(Heard heard, Situation situation, CancellationToken cancellation)
    {
        var answer = heard switch
        {
            Typed { Files: [_, ..] files, Text: var text } => await SentAsync(files, text, situation, cancellation),
            Typed { Text: var text } => await TypedAsync(text, situation, cancellation),
            Pressed { Press: var press, Inputs: var inputs } => await PressedAsync(press, inputs, situation, cancellation),
            Quoted quoted => Spoken(await messages.BeginAsync(quoted, situation, cancellation), situation),
            Arrived => Greeting.Welcome(situation) with { State = situation.State },
            MeetingOver over => GroupChats.Over(over, Read(over.Title, situation), situation),
            Edited { Text: var text } => EditedMessage(text, situation),
            _ => throw new ArgumentOutOfRangeException(nameof(heard), heard, "No such thing is heard."),
        };
        answer = await WithFormsInLineAsync(answer, heard, situation, cancellation);
        return Remembering.After(situation.State.IsLost ? InPassing.Said(answer, situation.Say.StateLost()) : answer, situation);
    }

    /// <summary>
    /// What a dialog shows when the store did not take what was sent in it: the form again, as it was sent, for a dialog has no
    /// conversation behind it in which that still lies.
    /// </summary>
    public static Answer Unrecorded(Heard heard, Situation situation)
    {
        var problem = situation.Say.NotRecorded();
        var form = heard switch
        {
            Pressed { Press: SendReport sent, Inputs: var inputs } => MeetingReports.Again(sent, inputs, problem, situation),
            Pressed { Press: SendCorrection sent, Inputs: var inputs } => MeetingCorrections.Again(sent, inputs, problem, situation),
            Pressed { Press: Tell tell, Inputs: var inputs } => Tellings.Again(tell, inputs, problem, situation),
            _ => null,
        };
        return Spoken(form ?? (heard is Pressed { Press: { } press } ? Answer.Replacing(MessageCard.Retry(problem, press, situation.Say)) : Answer.Of(problem)), situation);
    }

    private async Task<Answer> SentAsync(ImmutableArray<SentFile> files, string text, Situation asked, CancellationToken cancellation)
    {
        var reading = reader.Read(Flat.Cut(text, LongestMessage), new ReadingContext { Today = asked.Today, Preferred = asked.Language });
        var situation = asked with { Language = reading.Language ?? asked.Language };
        return PeopleSheet.IsSheet(files[0].Name)
            ? Spoken(await people.SheetAsync(files[0], situation, cancellation), situation)
            : WayBack.Shown(Spoken(await imports.FilesAsync(files, SaidHints.Of(text, reading.Years), situation, cancellation), situation), situation);
    }

    /// <summary>Where the message had reported something, what it says now is offered as a correction; a question is not asked again.</summary>
    private Answer EditedMessage(string text, Situation asked)
    {
        var reading = Read(Flat.Cut(text, LongestMessage), asked);
        var situation = asked with { Language = reading.Language ?? asked.Language };
        if (situation.State.Draft is not null && reports.Amend(reading, situation) is { } amended)
        {
            return Spoken(amended, situation);
        }

        return Reports.Spoken(situation, situation.Today.AddDays(-Changing.OwnDays)) switch
        {
            null => new Answer { State = situation.State },
            MeetingHeld held when situation.World.Meeting(held.Id) is { } meeting && corrections.Offer(meeting, known => MeetingReports.Changed(known, reading, situation), situation) is { } form => Spoken(form, situation),
            _ => Answer.Of(situation.Say.EditedNotRedone(), Suggest.For(situation)) with { State = situation.State },
        };
    }

    private async Task<Answer> WantedAsync(string text, Reading said, Situation situation, CancellationToken cancellation)
    {
        var reading = Hearing.Asking(text, said, situation);
        // "¿El documento regional ya está?" is asked, whatever its words alone are like, and may be asked further;
        // "who approves the plan" is remembered as what it asks, and not as who may do what here.
        var asked = (situation.Asking is null || reading.Best is Wish.Committee) && reading.Best != said.Best ? Asked.Of(reading, situation.Now) : null;
        var answer = Suggest.Other(text, NoPlanYet.Before(await AnsweredAsync(text, reading, situation, cancellation), reading, situation));
        return asked is null ? answer : answer with { Asked = answer.Asked ?? asked };
    }

    private async Task<Answer> AnsweredAsync(string text, Reading reading, Situation situation, CancellationToken cancellation) => reading.Best switch
    {
        null when string.IsNullOrWhiteSpace(text) => Answer.Of(situation.Say.EmptyMessage(), Suggest.For(situation)),
        null when reading is { IsBeyond: true, Codes: [], Groups: [], FollowsUp: false } => Unknown.Answer(reading with { Countries = [], Period = null, Days = [], Years = [] }, situation),
        _ when (TellsTheForm(text, reading, situation) || (reading.Best is Wish.Correct && situation.State.Telling is { Asks: true })) && Tellings.Hears(text, reading, situation) is { } reason => await tellings.TellAsync(reason, situation, cancellation),
        _ when reading is { NoPlace: true, Codes: [] } && reading.Best is not (Wish.Postpone or Wish.Drop) && (reading.Asks || reading.Interrogates || reading.Best is Wish.Upcoming) => Upcoming.Answer(reading, overdueOnly: false, situation),
        _ when reading is { NoDay: true, Codes: [], Links: [], Best: Wish.Upcoming or Wish.Webinars or Wish.Overdue or Wish.Mode or Wish.Standing } && (reading.Asks || reading.Interrogates || reading.PicksOut) => Upcoming.Answer(reading with { Statuses = [] }, overdueOnly: false, situation),
        _ when reading.Unforeseen is { } entry && NotForeseen.One(entry, situation) is { } one => one,
        // "Tell the Secretariat I am here", "anotalo nomás, fue el 14", of somebody who is not on the list.
        Wish.Agree or Wish.Disagree or Wish.Approve or Wish.Correct when situation.Person.Role is Role.Stranger && !situation.State.IsOpen && reading is { Asks: false, Interrogates: false, PicksOut: false, Countries: [] } && (reading.Best is not Wish.Correct || reading.We || reading.Days.Any(day => day <= situation.Today)) => Answer.Of(situation.Say.MayNotReport(), Suggest.Joining(situation)),
        _ when HourAsked.Answer(text, reading, situation) is { } hour => hour,
        _ when WayAsked.Answer(reading, situation) is { } way => way,
        _ when Offices.Answer(text, reading, situation) is { } offices => offices,
        _ when Frequencies.Meaning(text, reading, situation) is { } meaning => meaning,
        _ when PeopleMatters.Hears(text, reading, situation) => await people.HeardAsync(text, reading, situation, cancellation),
        _ when OwnSettings.CorrectsPause(reading, situation) => OwnSettings.Pause(reading, situation),
        _ when StillOwed.Answer(reading, situation) is { } owed => owed,
        _ when Tellings.Hears(text, reading, situation) is { } told => await tellings.TellAsync(told, situation, cancellation),
        Wish.ChangesSince or Wish.Totals when Differences.AreAsked(reading) || Differences.AreAsked(text, reading) => Differences.Answer(text, reading, situation),
        Wish.Totals when reading is { OfEvidence: true, Years.Length: < 2, Percent: null } => Lists.Answer(Wish.Evidence, reading, situation),
        // "How many of our meetings did Bolivia attend?"
        Wish.Totals when reading is { Countries: [_], Years.Length: < 2, Codes: [], Percent: null } && reading.Things.Contains(Thing.Meeting) => MeetingsHeld.Who(reading, situation),
        Wish.Committee or Wish.Presidency when reading is { Countries: [_, ..], OfCommittee: false, Keeps: false } => InCountry.Answer(reading, situation),
        // Of several years beside each other the last one is the one that is asked about.
        _ when (reading.Years.Length < 2 || !reading.Compares) && Rankings.Answer(text, reading.Years.Length < 2 ? reading : reading with { Years = [reading.Years.Max()] }, situation) is { } ranked => ranked,
        Wish.Postponed or Wish.Areas or Wish.Groups when reading is { Years.Length: > 1, Codes: [] } && reading.Interrogates => Totals.Answer(reading, situation),
        Wish.Webinars or Wish.WhoMet or Wish.Upcoming or Wish.Standing when reading is { Years.Length: > 1, Codes: [] } => Totals.Answer(reading, situation),
        Wish.Upcoming or Wish.Standing or Wish.ShowActivity or Wish.Mode or Wish.Help or null when InCountry.IsAsked(reading) => InCountry.Answer(reading, situation),
        Wish.Upcoming or Wish.ShowActivity or Wish.Areas or null when Chapters.IsObjective(text) => Lists.Answer(Wish.Areas, reading, situation),
        Wish.Areas or Wish.Groups or Wish.Waiting or Wish.Upcoming or Wish.ShowActivity or Wish.Standing or Wish.AssemblyMeeting or Wish.Totals when Chapters.AreNew(text) => Upcoming.Answer(reading with { Areas = [Subjects.NewGroups], Groups = [], Things = [], Codes = [], Mine = false, Statuses = [] }, overdueOnly: false, situation),
        Wish.Areas or Wish.Groups when (reading.Mine && reading.Things.Contains(Thing.Activity)) || !reading.Groups.IsEmpty || !reading.Areas.IsEmpty => Upcoming.Answer(reading, overdueOnly: false, situation),
        Wish.Standing or Wish.Totals or Wish.WhoMet or Wish.WhoHasNotMet when !reading.Codes.IsEmpty => Activities.Answer(text, reading, situation),
        // "What was postponed to 2020" is of the plan before.
        Wish.Postponed when reading is { Years: [var to], Codes: [] } && situation.World.Plan(to) is null && situation.World.Plan(to - 1) is not null => Lists.Answer(Wish.Postponed, reading with { Years = [to - 1] }, situation, Dropped.Narrower(reading, to)),
        Wish.Postponed when Activities.Ended(text, reading, situation) is { } ended => ended,
        Wish.Postponed when Activities.IsGoing(reading, situation) => Activities.Answer(text, reading, situation),
        Wish.Funding => Lists.Answer(Wish.Funding, reading, situation, Funding.Funder(text) ?? reading.Sought.FirstOrDefault()),
        Wish.Search when reading.Sought.IsEmpty && InCountry.IsAsked(reading) => InCountry.Answer(reading, situation),
        // "What did the network do in 2021?" looks for no words.
        Wish.Search when reading is { Sought: [], Years: [_] } => Totals.Answer(reading, situation),
        Wish.Search => Searches.Answer(text, reading, situation),
        // "¿Qué reuniones fueron presenciales?" is of those held.
        Wish.Mode or Wish.Upcoming or Wish.JointMeetings when reading is { Virtual: not null, SaysWas: true, Joint: false, Codes: [] } && reading.Things.Contains(Thing.Meeting) => MeetingsHeld.Who(reading, situation),
        Wish.Upcoming when Activities.Meant(text, reading, situation) is { } activity => activity,
        Wish.Upcoming or Wish.Webinars or Wish.Mode when reading.Codes.IsEmpty => Upcoming.Answer(reading, overdueOnly: false, situation),
        // "Lo atrasado a hoy": what is late is late today, and was due before.
        Wish.Overdue => Upcoming.Answer(reading.Says(new DateRange(situation.Today, situation.Today)) ? reading with { Period = null, Days = [] } : reading, overdueOnly: true, situation),
        Wish.ShowActivity => Activities.Answer(text, reading, situation),
        Wish.Standing when Standings.IsOfStatuses(reading) || reading.Period is not null => Upcoming.Answer(reading, overdueOnly: false, situation),
        // "¿Cuántas cosas se hicieron que no estaban en el plan?"
        Wish.Totals when reading is { OfAnnex: true, Years.Length: < 2, Compares: false, Percent: null } => Lists.Answer(Wish.Annex, reading with { Statuses = [], Things = [] }, situation),
        Wish.Totals when reading is { PicksOut: true, Years.Length: < 2, AsksFigures: false } && Standings.IsOfStatuses(reading) => Upcoming.Answer(reading, overdueOnly: false, situation),
        // "¿Cuántas actividades tiene cada área?" asks for no share of what was done.
        Wish.Totals when reading is { OfAreas: true, AsksFigures: true, Statuses: [], Years.Length: < 2, Groups: [], Areas: [], Percent: null, Compares: false, Things: [Thing.Activity] } && !text.Contains('%', StringComparison.Ordinal) => Lists.Answer(Wish.Areas, reading, situation),
        Wish.Totals when Kinds.IsKind(reading.Things.Cast<Thing?>().FirstOrDefault()) && reading.Years.Length < 2 && !(reading.OfAreas && text.Contains('%', StringComparison.Ordinal)) => Upcoming.Answer(reading, overdueOnly: false, situation),
        Wish.Totals => Totals.Answer(reading, situation),
        Wish.Standing => Standings.Answer(reading, situation),
        Wish.WhoMet => MeetingsHeld.Who(reading, situation),
        Wish.WhoHasNotMet => MeetingsHeld.WhoNot(reading, situation),
        Wish.Committee or Wish.Presidency => Authorities.Committee(text, reading, situation),
        // "What does the Assembly do exactly": who answers for what.
        Wish.AssemblyMeeting when reading is { AsksWhen: false, AsksWhere: false, Years: [] } && reading.Interrogates && Duties.AreAsked(text) => Duties.Answer(situation.Plan?.Year ?? situation.Today.Year, situation),
        Wish.AssemblyMeeting => Authorities.Assembly(text, reading, situation),
        Wish.Cost => Funding.Cost(reading, situation),
        Wish.ChangesSince => Changes.Answer(reading, situation),
        Wish.Audit => Changes.Audit(reading, situation),
        Wish.Source => Sources.Answer(text, reading, situation),
        Wish.WhoCanDo => Permissions.WhoCan(reading, situation),
        Wish.WhoAmI => Permissions.WhoAmI(situation),
        Wish.ReportDocument => Papers.Report(reading, situation),
        Wish.Delivery or Wish.DeliveryWeek or Wish.DeliveryUnreached => await Deliveries.AnswerAsync(reading, situation, cancellation),
        Wish.Postponed or Wish.Annex or Wish.JointMeetings or Wish.Evidence or Wish.MissingEvidence or Wish.Areas or Wish.Groups =>
            Lists.Answer(reading.Wishes[0].Wish, reading, situation),
        Wish.WhoCoordinates when !reading.Codes.IsEmpty && Activities.AsksResponsible(text) => Activities.Answer(text, reading, situation),
        Wish.WhoCoordinates => Coordinators.Answer(reading, situation),
        Wish.Calendar => Calendars.Answer(reading, situation),
        // What is asked beside an open form takes its place never.
        Wish.Correct when reading.Asks && situation.State.IsOpen => Unknown.Answer(reading, situation),
        Wish.ReportMeeting or Wish.Correct => reports.Begin(reading, situation),
        Wish.AddEvidence or Wish.Evidence when WithLink.IsHeld(reading, situation) || WithLink.IsUntoldMeeting(reading, situation) => reports.Begin(reading, situation),
        Wish.Greet => Greeting.Hello(situation),
        Wish.Help => Greeting.Help(reading, situation),
        Wish.Thank or Wish.Praise or Wish.Goodbye or Wish.SmallTalk or Wish.Abuse or Wish.WhoAreYou => Chat.Answer(reading.Wishes[0].Wish, text, situation),
        Wish.Pause => OwnSettings.Pause(reading, situation),
        // "Tout à 10 h, heure de Port-au-Prince" is of no clock of one's own.
        Wish.Settings when Hours.In(text) is not null && SettingsInWords.IsOfReminders(text) => OwnSettings.Show(SettingsCard.Reminders, situation),
        Wish.Settings when Hours.In(text) is not null => Unknown.Answer(reading, situation),
        Wish.Settings => OwnSettings.Said(text, situation),
        Wish.BindChat => GroupChats.Answer(reading, situation),
        Wish.Join or Wish.Absence or Wish.HandOver or Wish.ManageRoster or Wish.ForgetMe =>
            await people.AnswerAsync(reading.Wishes[0].Wish, text, reading, situation, cancellation),
        Wish.SetLanguage => LanguageChoice.Answer(reading, situation),
        Wish.ActAs => ActingAs.Answer(text, reading, situation),
        Wish.Waiting => Waiting.Answer(situation),
        Wish.ImportPlan => Imports.How(situation),
        _ when !reading.Codes.IsEmpty => Activities.Answer(text, reading, situation),
        null when (!reading.FollowsUp && reading.Things.Cast<Thing?>().Any(Kinds.IsKind)) || reading is { Virtual: not null, IsBeyond: false } => Upcoming.Answer(reading, overdueOnly: false, situation),
        null when reading.Groups.IsEmpty && Activities.Titled(text, reading, situation) is { } activity => activity,
        _ => Unknown.Answer(reading, situation),
    };

    private async Task<Answer> DoneAsync(Press press, Inputs inputs, Situation situation, CancellationToken cancellation) => press switch
    {
        ShowUpcoming asked => Upcoming.Answer(asked, situation),
        ShowActivity { Activity: var id } => Activities.Answer(id, situation),
        ShowEntry { Entry: var entry } => NotForeseen.One(new EntryId(entry), situation) ?? Answer.Of(situation.Say.OldButton(), Suggest.For(situation)),
        ShowStanding { Group: var group } => Standings.Answer(group, situation),
        ShowList { List: var list } asked when Deliveries.Has(list) => await Deliveries.ShowAsync(asked, situation, replacing: true, cancellation),
        ShowList asked => Lists.Answer(asked, situation),
        ReportFrom { As: var use } => await messages.AsAsync(use, situation, cancellation),
        HoldMessage asked => await deliveries.HoldAsync(asked, situation, cancellation),
        ShowHelp => Answer.Of(HelpCard.For(situation.Person, situation.Say, situation.IsShared)),
        StartReport asked => reports.Begin(asked, situation),
        SendReport sent => await reports.SendAsync(sent, inputs, situation, cancellation),
        SameMeeting same => corrections.Same(same, inputs, situation),
        StartCorrection { Entry: var entry } => corrections.Begin(new EntryId(entry), situation),
        SendCorrection sent => await corrections.SendAsync(sent, inputs, situation, cancellation),
        UndoCorrection undo => await corrections.UndoAsync(undo, situation, cancellation),
        ShowProposal { Entry: var entry } => proposing.Show(entry, situation),
        DecideProposal answer => await proposing.DecideAsync(answer, inputs, situation, cancellation),
        ShowReview { Entry: var entry } => reviewing.Show(entry, situation),
        AcceptReport accepted => await reviewing.AcceptAsync(accepted, situation, cancellation),
        ReturnReport returned => await reviewing.ReturnAsync(returned, inputs, situation, cancellation),
        AnswerReturned answered => await reviewing.AnswerAsync(answered, inputs, situation, cancellation),
        Tell tell => await tellings.PressedAsync(tell, inputs, situation, cancellation),
        CancelForm { Reminder: { } reminder } => reminders.Show(reminder, situation),
        CancelForm => Answer.Of(situation.Say.Cancelled(), Suggest.For(situation)),
        ResumeForm => await ResumeAsync(situation, cancellation),
        IReminderPress asked => await reminders.AnswerAsync(asked, inputs, reports, situation, cancellation),
        ShowSettings { Of: var of } => OwnSettings.Show(of, situation),
        SetReminders { How: var how } => OwnSettings.Reminders(how, inputs, situation),
        SetZone => OwnSettings.Zone(inputs[SettingsCard.Zone], situation),
        ShowImport asked => await imports.ShowAsync(asked, situation, cancellation),
        ImportNow { Draft: var draft } => await imports.ImportAsync(draft, situation, cancellation),
        CancelImport { Draft: var draft } => await imports.CancelAsync(draft, situation, cancellation),
        SayWhatItIs said => await imports.SayWhatItIsAsync(said, inputs, situation, cancellation),
        AskLines asked => await questions.AskAsync(asked, situation, cancellation),
        AnswerLines sent => await questions.AnswerAsync(sent, inputs, situation, cancellation),
        AskFrequency asked => Frequencies.Ask(asked, situation),
        SettleFrequency sent => await frequencies.SettleAsync(sent, inputs, situation, cancellation),
        ChooseLanguage { Tag: var tag } => LanguageChoice.Answer(tag, situation),
        _ => await people.PressedAsync(press, inputs, situation, cancellation) ?? throw new ArgumentOutOfRangeException(nameof(press), press, "No such button is made."),
    };
}

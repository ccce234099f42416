using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>Every card in each of its states, by the name of its approved file.</summary>
internal static class SampleCards
{
    private static readonly MeetingDraft Filled = new()
    {
        Groups = [WorkingGroups.Cybersecurity],
        HeldOn = "2024-08-06",
        Countries = "12",
        Link = "https://news.example.org/minutes?id=7",
        Decided = SampleYear.Hostile,
    };

    private static readonly ImmutableArray<GroupId> Own = [WorkingGroups.Cybersecurity];

    private static readonly Dictionary<string, Func<Say, Card>> Cards = new(SampleProposals.Cards.Concat(SampleReviews.Cards).Concat(SampleDeliveries.Cards))
    {
        ["UpcomingCard.first-page"] = say => Upcoming(new ShowUpcoming(), null, say),
        ["UpcomingCard.last-page"] = say => Upcoming(new ShowUpcoming(Page: 99), null, say),
        ["UpcomingCard.group"] = say => Upcoming(new ShowUpcoming("cybersecurity"), say.Group(WorkingGroups.Cybersecurity), say, mayReport: true),
        ["UpcomingCard.overdue"] = say => Upcoming(new ShowUpcoming(OverdueOnly: true), null, say),
        ["ActivityCard.series"] = say => ActivityCard.For(SampleYear.Line("3.3.3"), mayReport: true, say),
        ["ActivityCard.series-without-meetings"] = say => ActivityCard.For(SampleYear.Line("3.4.5"), mayReport: false, say),
        ["ActivityCard.done"] = say => ActivityCard.For(SampleYear.Line("3.3.1"), mayReport: true, say),
        ["ActivityCard.in-progress"] = say => ActivityCard.For(SampleYear.Line("3.1.4"), mayReport: false, say),
        ["ActivityCard.overdue"] = say => ActivityCard.For(SampleYear.Line("3.1.1"), mayReport: false, say),
        ["ActivityCard.hostile"] = say => ActivityCard.For(SampleYear.HostileLine(), mayReport: true, say),
        ["ActivityCard.with-background"] = say => ActivityCard.For(SampleYear.Line("3.3.1"), mayReport: true, say, new ActivityBackground(
            [say.SourceLine(say.DocumentPlan(2024), "3.3.1")], [say.LineContinues("3.3.1", 2023)], [SampleYear.Hostile], new ActivityId(2023, "3.3.1"))
        { ReportedVenue = SampleYear.Hostile }),
        ["LinesCard.first-page"] = say => Lines(new ShowUpcoming(All: true, Year: 2024), unreported: false, say),
        ["LinesCard.last-page"] = say => Lines(new ShowUpcoming(All: true, Year: 2024, Days: "2024-01-01/2024-12-31", Status: "Done,Pending", Country: "BR", Page: 99), unreported: false, say),
        ["LinesCard.unreported"] = say => Lines(new ShowUpcoming(All: true, Year: 2024), unreported: true, say),
        ["NothingCard.nearest"] = say => NothingCard.For(say.NothingWith(SampleYear.Hostile), [new Send("2023 (5)", new ShowUpcoming(Year: 2023, All: true))], say.NothingOffers(), say),
        ["NothingCard.choice"] = say => NothingCard.For(say.WhichActivity(), [new Send("3.9ii.3", new ShowActivity("2024/3.9ii.3")), new Send("3.9ii.4", new ShowActivity("2024/3.9ii.4"))], null, say),
        ["RosterCard.confirm"] = say => RosterCard.Confirm(say.RosterConfirm(), SampleYear.Hostile, [new Fact(say.FieldRoleThen(), say.RoleObserverOfAll()), new Fact(say.FieldFromDay(), say.Day(PlanOf2024.Day("2024-07-01")))], null, new ChangeRoster("0123456789abcdef", Role.Observer, null, "2024-07-01", Sure: true), say),
        ["RosterCard.confirm-new"] = say => RosterCard.Confirm(say.RosterConfirm(), null, [new Fact(say.FieldRoleThen(), say.RoleMemberOfNone())], "mira@example.org", new ChangeRoster(null, Role.Member, null, "2024-07-01", Sure: true), say),
        ["RosterCard.which"] = say => RosterCard.Which([(SampleYear.Hostile, new ChangeRoster("0123456789abcdef", Role.Member)), ("Mira", new PassGroup("open-data", "0123456789abcdef", "fedcba9876543210", "2024-07-01"))], say),
        ["RosterCard.absence"] = say => RosterCard.Absence(say.AbsenceEndsSoon(), PlanOf2024.Day("2024-05-20"), new SayAbsence("0123456789abcdef"), say),
        ["JoinCard.open"] = say => JoinCard.For(new JoinRequest("join:0123456789abcdef:open-data", SampleYear.Hostile, say.RoleMember(say.Group("open-data")), PlanOf2024.Day("2024-05-20")) { MayCoordinate = true, OnList = [("fedcba9876543210", SampleYear.Hostile)] }, say),
        ["JoinCard.settled"] = say => JoinCard.For(new JoinRequest("join:0123456789abcdef:open-data", SampleYear.Hostile, say.RoleMember(say.Group("open-data")), PlanOf2024.Day("2024-05-20")) { Settled = new JoinSettled(say.JoinDeclined(), SampleYear.Hostile, PlanOf2024.Day("2024-05-21")) }, say),
        ["SheetCard.preview"] = say => SheetCard.For(new SheetPreview("0123456789abcdef", SampleYear.Hostile, say.SheetCounts(1, 2, 3, 4, 1), say.SheetChangedMeanwhile(), [new ListItem(say.SheetRow(2), null, [say.SheetOdd("Group", SampleYear.Hostile)]), .. Enumerable.Range(3, 12).Select(row => new ListItem(SampleYear.Hostile, null, [say.SheetRow(row)]))], true), 0, say),
        ["SheetCard.nothing"] = say => SheetCard.For(new SheetPreview("0123456789abcdef", "people.csv", say.SheetCounts(0, 0, 0, 4, 0), null, [], false), 0, say),
        ["MessageCard.ask"] = say => MessageCard.Quoting(MessageCard.Ask(hasText: true, [(say.ButtonFromMeeting(), MessageUse.Meeting), (say.ButtonFromEvidence(), MessageUse.Evidence), (say.ButtonFromActivity(), MessageUse.Activity)], say), SampleYear.Hostile, SampleYear.Hostile, say),
        ["MessageCard.retry"] = say => MessageCard.Retry(say.NotRecorded(), new Tell(TellKind.Withdraw) { Entry = "held:open-data:2024-05-14", Sure = true }, say),
        ["FactsCard.who-am-i"] = say => FactsCard.For(say.WhoAmITitle(), [], [new Fact(say.FieldName(), SampleYear.Hostile), new Fact(say.FieldRole(), say.RoleSecretariat())], [new Send(say.ExWhoCan(), new AskAgain(say.ExWhoCan()))], say),
        ["StandingCard.year"] = say => StandingCard.For(SampleYear.Standing, mayReport: true, say),
        ["StandingCard.group"] = say => StandingCard.ForGroup(SampleYear.Standing, WorkingGroups.Cybersecurity, mayReport: true, say),
        ["AuthoritiesCard.committee"] = say => AuthoritiesCard.ForCommittee(
            new CommitteeOfYear(2023, "PE", ["BO", "BR", "PE", SampleYear.Hostile], []), [SampleYear.Plan.Plan], say.CommitteeUnknown(2024, 2023), say,
            new Unforeseen(PlanDate.TryParse("2023-03")!, SampleYear.Hostile) { Year = 2023, By = PersonId.Import, RecordedAt = PlanOf2024.Noon("2023-11-21"), AsOf = PlanOf2024.Day("2023-03-31") }),
        ["AuthoritiesCard.assembly"] = say => AuthoritiesCard.ForAssembly(2023, [TheDocuments.Report2023Document, SampleYear.Plan.Plan], null, say),
        ["CalendarCard.all"] = say => CalendarCard.For(Calendar(null, null, say), WorkingGroups.OpenData, say),
        ["CalendarCard.group"] = say => CalendarCard.For(
            Calendar(WorkingGroups.Cybersecurity, "https://gealcbot.example.org/calendar/cybersecurity.es.0123456789abcdef0123456789abcdef.ics", say), WorkingGroups.OpenData, say),
        ["CalendarCard.here"] = say => CalendarCard.For(Calendar(null, "http://127.0.0.1:3978/calendar/all.es.0123456789abcdef0123456789abcdef.ics", say) with { Dates = 0, Next = [] }, null, say),
        ["ListCard.first-page"] = say => ListCard.For(Items(0, say), say),
        ["ListCard.last-page"] = say => ListCard.For(Items(99, say), say),
        ["ListCard.short"] = say => ListCard.For(Items(0, say) with { Items = [new ListItem(say.Group("innovation"), say.CountOf(1, 4), [SampleYear.Hostile])] }, say),
        ["MeetingForm.empty"] = say => Form(new MeetingDraft(), WorkingGroups.All, new SendReport(), null, say),
        ["MeetingForm.one-group"] = say => Form(new MeetingDraft { Groups = Own }, Own, new SendReport("MeetingOwed:2024/3.3.3#3:2024-08-31"), null, say),
        ["MeetingForm.filled"] = say => Form(Filled, WorkingGroups.All, new SendReport(), null, say),
        ["MeetingForm.problem"] = say => Form(Filled with { Link = "ftp://a.example" }, WorkingGroups.All, new SendReport(), say.LinkUnusable("ftp://a.example"), say),
        ["MeetingForm.correcting"] = say => Form(Filled, Own, new SendCorrection(SampleYear.Plain.Id.Value, 0), null, say),
        ["ReceiptCard.recorded"] = say => Receipt(ReceiptKind.Recorded, SampleYear.Plain, SampleYear.Coordinator, say),
        ["ReceiptCard.recorded-joint"] = say => Receipt(ReceiptKind.Recorded, SampleYear.Joint, SampleYear.Coordinator, say),
        ["ReceiptCard.recorded-beyond-the-duty"] = say => Receipt(ReceiptKind.Recorded, SampleYear.BeyondTheDuty, SampleYear.Coordinator, say),
        ["ReceiptCard.already-reported"] = say => Receipt(ReceiptKind.AlreadyReported, SampleYear.Plain, SampleYear.Secretariat, say),
        ["ReceiptCard.already-reported-by-you"] = say => Receipt(ReceiptKind.AlreadyReported, SampleYear.Plain, SampleYear.Coordinator, say),
        ["ReceiptCard.corrected"] = say => Receipt(ReceiptKind.Corrected, SampleYear.Corrected, SampleYear.Coordinator, say),
        ["ReceiptCard.nothing-changed"] = say => Receipt(ReceiptKind.NothingChanged, SampleYear.Plain, SampleYear.Coordinator, say),
        ["ReceiptCard.somebody-corrected"] = say => Receipt(ReceiptKind.SomebodyCorrected, SampleYear.Corrected, SampleYear.Secretariat with { Name = SampleYear.Hostile }, say),
        ["MeetingForm.question"] = say => MeetingForm.For(Filled, WorkingGroups.All, SampleYear.Today, new SendReport(Sure: true), null, say, new FormQuestion(
            say.DoubtSame(say.Group(WorkingGroups.Cybersecurity), say.Day(SampleYear.Today), SampleYear.Hostile), [new Send(say.ButtonSameMeeting(), new SameMeeting(SampleYear.Plain.Id.Value), WithInputs: true)], say.ButtonAnotherMeeting())),
        ["ReceiptCard.corrected-by-a-sentence"] = say => ReceiptCard.For(
            new Receipt(ReceiptKind.Corrected, SampleYear.Corrected, SampleYear.Standing, SampleYear.Coordinator, PlanOf2024.Day("2024-08-09")) { MayUndo = true }, SampleYear.Coordinator, mayCorrect: true, say),
        ["AskCard.buttons"] = say => AskCard.Which(say.AskWhichActivity(), null, [.. new[] { "3.3.1", "3.3.2" }.Select(code => Answering(code, say))], new Tell(TellKind.Schedule), say),
        ["AskCard.list"] = say => AskCard.Which(say.AskWhichGroup(), "news.example.org", [.. WorkingGroups.All.Select(group => new Answering(say.Group(group), group.Value, new Tell(TellKind.Schedule) { Group = group.Value }))], new Tell(TellKind.Schedule) { Day = "2024-09-03" }, say),
        ["AskCard.day"] = say => AskCard.WhichDay(
            say.AskScheduleDay(SampleYear.Hostile), say.ScheduleInPast(say.Day(SampleYear.Today)), SampleYear.Today.AddDays(7), new DateRange(SampleYear.Today, PlanOf2024.Day("2024-12-31")), new Tell(TellKind.Schedule) { Activity = "2024/3.3.2" }, [new Send(say.ButtonReport(), new StartReport("cybersecurity"))], say),
        ["AskCard.link"] = say => AskCard.WhichLink(say.LinkUnusable(SampleYear.Hostile), new Tell(TellKind.AddEvidence), say),
        ["AskCard.confirm"] = say => AskCard.Confirm(
            say.WithdrawAsk(), SampleYear.Hostile, [new Fact(say.FieldReportedBy(), say.You())], new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = SampleYear.Plain.Id.Value, Sure = true }, Main: true), say),
        ["ActivityForm.empty"] = say => ActivityForm.For(SampleYear.Line("3.3.2"), new Tell(TellKind.ReportActivity) { Activity = "2024/3.3.2" }, [StatusKind.Done, StatusKind.InProgress], null, say),
        ["ActivityForm.problem"] = say => ActivityForm.For(
            SampleYear.Line("3.4.1"), new Tell(TellKind.ReportActivity) { Activity = "2024/3.4.1", Status = StatusKind.Partial, Day = "2024-06-04", Percent = "170", Count = "1", Link = "ftp://a.example", Words = SampleYear.Hostile },
            [StatusKind.Done, StatusKind.InProgress, StatusKind.Partial, StatusKind.Postponed, StatusKind.NotNeeded, StatusKind.Substituted, StatusKind.DecidedOtherwise], say.PercentOutOfRange(), say),
        ["UnforeseenForm.filled"] = say => UnforeseenForm.For(new Tell(TellKind.AddUnforeseen) { Day = "2024-04", Words = SampleYear.Hostile }, SampleYear.Today, null, say),
        ["UnforeseenForm.problem"] = say => UnforeseenForm.For(new Tell(TellKind.AddUnforeseen), SampleYear.Today, say.NeedTitle(), say),
        ["ToldCard.date"] = say => ToldCard.For(new ToldReceipt(
            say.DateSetTitle(), say.MeetingOf(say.Group(WorkingGroups.Cybersecurity)), [say.DateBefore(say.Day(SampleYear.Today)), say.WeekendDay(), say.AfterItsTime(say.Day(SampleYear.Today))], [new Fact(say.FieldNow(), say.MeetingsOwed(2, 4))],
            [new Send(say.ButtonHeld(), new ReminderHeld("MeetingOwed:2024/3.3.3#3:2024-08-31")), new Send(say.ButtonCorrectDate(), new Tell(TellKind.Schedule) { Obligation = "2024/3.3.3#3" }), new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = "scheduled:2024/3.3.3#3:2024-09-07:2024-08-12" })]), say),
        ["ToldCard.link"] = say => ToldCard.For(new ToldReceipt(
            say.LinkAddedTitle(), SampleYear.Hostile, [say.LinkWrittenBefore()], [new Fact(say.FieldKind(), say.Proof(EvidenceKind.Announcement))], [new Send(say.ButtonSaveKind(), new Tell(TellKind.AddEvidence) { Entry = "evidence:2024/3.3.2:0" }, WithInputs: true)])
        { Link = "https://news.example.org/minutes?id=7", Words = SampleYear.Hostile, Change = new ChoiceInput(TellInputs.Kind, say.AskKind(), [.. Enum.GetValues<EvidenceKind>().Select(kind => new Choice(say.Proof(kind), $"{kind}"))], ["Announcement"]) }, say),
        ["ImportCard.plan"] = say => ImportCard.For(SampleImports.Plan(say), new ShowImport(SampleImports.Draft), say),
        ["ImportCard.report"] = say => ImportCard.For(SampleImports.Report(say), new ShowImport(SampleImports.Draft), say),
        ["ImportCard.changed-meanwhile"] = say => ImportCard.For(SampleImports.Plan(say) with { Notes = [say.ImportChangedMeanwhile()] }, new ShowImport(SampleImports.Draft), say),
        ["ImportCard.differences"] = say => ImportCard.For(SampleImports.Plan(say), new ShowImport(SampleImports.Draft, ImportCard.Differences), say),
        ["ImportCard.differences-of-a-report"] = say => ImportCard.For(SampleImports.Report(say), new ShowImport(SampleImports.Draft, ImportCard.Differences), say),
        ["ImportCard.odd"] = say => ImportCard.For(SampleImports.Plan(say), new ShowImport(SampleImports.Draft, ImportCard.Odd), say),
        ["ImportCard.activities-last-page"] = say => ImportCard.For(SampleImports.Plan(say), new ShowImport(SampleImports.Draft, ImportCard.Activities, 99), say),
        ["ImportAskCard.kind"] = say => ImportAskCard.For(SampleImports.Draft, SampleYear.Hostile, say.RefusedKindUnknown(), needsKind: true, 2024, null, say),
        ["ImportAskCard.year"] = say => ImportAskCard.For(SampleImports.Draft, "plan.md", say.RefusedYearUnknown(), needsKind: false, null, say.NeedYear(ImportAskCard.Earliest, ImportAskCard.Latest), say),
        ["LineQuestionsCard.first-page"] = say => LineQuestionsCard.For(SampleImports.Report(say).Plan, SampleImports.Report(say).Lines!, new AskLines(SampleImports.Draft), say),
        ["LineQuestionsCard.none-left"] = say => LineQuestionsCard.For(SampleImports.Report(say).Plan, SampleImports.Answered, new AskLines(Year: 2031), say),
        ["ImportReceiptCard.imported"] = say => ImportReceiptCard.For(SampleImports.Receipt(ImportReceiptKind.Imported, 2), SampleYear.Secretariat, say),
        ["ImportReceiptCard.already-imported"] = say => ImportReceiptCard.For(SampleImports.Receipt(ImportReceiptKind.AlreadyImported, 0), SampleYear.Coordinator, say),
        ["ImportReceiptCard.answered"] = say => ImportReceiptCard.For(SampleImports.Receipt(ImportReceiptKind.Answered, 1), SampleYear.Secretariat, say),
        ["ImportHelpCard.pending"] = say => ImportHelpCard.For([(TheDocuments.Report2019Document, 3)], [new ActivityId(2019, "3.4.5")], say),
        ["ImportHelpCard.nothing-pending"] = say => ImportHelpCard.For([], [], say),
        ["ImportCancelledCard"] = say => ImportCancelledCard.For(SampleYear.Hostile, say),
        ["FrequencyCard.ask"] = say => FrequencyCard.Ask(SampleImports.Frequency, null, say),
        ["FrequencyCard.problem"] = say => FrequencyCard.Ask(SampleImports.Frequency, say.NeedPerYear(1, FrequencyCard.Most), say),
        ["FrequencyCard.settled"] = say => FrequencyCard.Settled(SampleImports.Frequency.Line, 6, SampleYear.Secretariat, PlanOf2024.Day("2024-08-09"), [new ActivityId(2019, "3.4.5")], SampleYear.Coordinator, say),
        ["HelpCard.stranger"] = say => HelpCard.For(SampleYear.Somebody(Role.Stranger), say),
        ["HelpCard.member"] = say => HelpCard.For(SampleYear.Somebody(Role.Member, WorkingGroups.OpenData, WorkingGroups.Measurement), say),
        ["HelpCard.coordinator"] = say => HelpCard.For(SampleYear.Coordinator, say),
        ["HelpCard.shared"] = say => HelpCard.For(SampleYear.Coordinator, say, shared: true),
        ["HelpCard.about"] = say => HelpCard.About(WorkingGroups.Cybersecurity, SampleYear.Coordinator, say),
        ["HelpCard.welcome"] = say => HelpCard.Welcome(SampleYear.Somebody(Role.Stranger), say),
        ["LanguageCard"] = say => LanguageCard.For(say),
        ["HelpCard.secretariat"] = say => HelpCard.For(SampleYear.Secretariat, say),
    };

    public static IEnumerable<string> Names => Cards.Keys.Concat(SampleReminders.Cards.Keys);

    public static Card Make(string name, Language language) => (Cards.TryGetValue(name, out var card) ? card : SampleReminders.Cards[name])(Say.In(language));

    private static Card Upcoming(ShowUpcoming asked, string? what, Say say, bool mayReport = false)
    {
        var lines = SampleYear.Standing.Lines
            .Where(line => line.Next is not null && (!asked.OverdueOnly || line.IsOverdue) && (asked.Group is null || line.Line.Concerns(new GroupId(asked.Group))))
            .OrderBy(line => line.IsOverdue ? 0 : 1).ThenBy(line => line.Next!.By);
        return UpcomingCard.For(new UpcomingList(SampleYear.Standing, [.. lines], what, asked), mayReport, say);
    }

    private static Card Lines(ShowUpcoming asked, bool unreported, Say say) =>
        LinesCard.For(new LinesOfYear(SampleYear.Standing, SampleYear.Standing.Lines, $"2024 {SampleYear.Hostile}", unreported, asked), say);

    private static PlanList Items(int page, Say say) => new(
        say.EvidenceTitle("2024"), [say.ItemsCount(12)],
        [.. Enumerable.Range(1, 12).Select(number => new ListItem($"{number} {SampleYear.Hostile}", null, [SampleYear.Hostile], new Send(say.ButtonActivity($"{number}"), new ShowActivity($"2024/{number}"))))],
        new ShowList("Evidence", 2024, Page: page), [new Send(say.ExMissingEvidence(2024), new AskAgain(say.ExMissingEvidence(2024)))]);

    private static CalendarOffer Calendar(GroupId? group, string? address, Say say) => new(
        group, 12, [new CalendarDate(SampleYear.Today, say.CalendarDue("3.3.1", SampleYear.Hostile)), new CalendarDate(SampleYear.Today, say.CalendarMeeting("x", say.CountOf(2, 4), "3.3.3"), say.AtHour("15:30", "Lima"))], address);

    private static Answering Answering(string code, Say say) =>
        new(say.Line(SampleYear.Line(code).Line), $"2024/{code}", new Tell(TellKind.Schedule) { Activity = $"2024/{code}", Asks = true });

    private static Card Form(MeetingDraft draft, ImmutableArray<GroupId> choices, Press send, string? problem, Say say) =>
        MeetingForm.For(draft, choices, SampleYear.Today, send, problem, say);

    private static Card Receipt(ReceiptKind kind, Meeting meeting, Person by, Say say) =>
        ReceiptCard.For(new Receipt(kind, meeting, SampleYear.Standing, by, PlanOf2024.Day("2024-08-09")), SampleYear.Coordinator, mayCorrect: true, say);
}

/// <summary>Every sample card in every language.</summary>
public sealed class EverySampleCard : TheoryData<string, Language>
{
    public EverySampleCard()
    {
        foreach (var name in SampleCards.Names)
        {
            foreach (var language in Languages.All)
            {
                Add(name, language);
            }
        }
    }
}

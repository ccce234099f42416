using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
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

    private static readonly Dictionary<string, Func<Say, Card>> Cards = new()
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
        ["StandingCard.year"] = say => StandingCard.For(SampleYear.Standing, mayReport: true, say),
        ["StandingCard.group"] = say => StandingCard.ForGroup(SampleYear.Standing, WorkingGroups.Cybersecurity, mayReport: true, say),
        ["AuthoritiesCard.committee"] = say => AuthoritiesCard.ForCommittee(
            new CommitteeOfYear(2023, "PE", ["BO", "BR", "PE", SampleYear.Hostile], []), [SampleYear.Plan.Plan], say.CommitteeUnknown(2024, 2023), say),
        ["AuthoritiesCard.assembly"] = say => AuthoritiesCard.ForAssembly(2023, [TheDocuments.Report2023Document, SampleYear.Plan.Plan], null, say),
        ["ListCard.first-page"] = say => ListCard.For(Items(0, say), say),
        ["ListCard.last-page"] = say => ListCard.For(Items(99, say), say),
        ["ListCard.short"] = say => ListCard.For(Items(0, say) with { Items = [new ListItem(say.Group("innovation"), say.CountOf(1, 4), [SampleYear.Hostile])] }, say),
        ["MeetingForm.empty"] = say => Form(new MeetingDraft(), WorkingGroups.All, new SendReport(), null, say),
        ["MeetingForm.one-group"] = say => Form(new MeetingDraft { Groups = Own }, Own, new SendReport("2024/3.3.3#3"), null, say),
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
        ["ReminderCard.due"] = say => ReminderCard.For(Owed, SampleYear.Standing, say),
        ["ReminderCard.due-joint"] = say => ReminderCard.For(SampleYear.Owed(WorkingGroups.Innovation, SampleYear.Standing), SampleYear.Standing, say),
        ["ReminderCard.ask-day"] = say => ReminderCard.AskDay(Owed, SampleYear.Standing, later: false, null, say),
        ["ReminderCard.ask-day-problem"] = say => ReminderCard.AskDay(Owed, SampleYear.Standing, later: false, say.DayUnreadable("<at>x</at>"), say),
        ["ReminderCard.ask-later"] = say => ReminderCard.AskDay(Owed, SampleYear.Standing, later: true, null, say),
        ["ReminderCard.scheduled"] = say => Scheduled("2024-09-03", SampleYear.Coordinator, say),
        ["ReminderCard.scheduled-beyond-the-quarter"] = say => Scheduled("2024-10-08", SampleYear.Secretariat, say),
        ["ReminderCard.snoozed"] = say => ReminderCard.Snoozed(Owed, PlanOf2024.Day("2024-08-19"), SampleYear.Standing, say),
        ["HelpCard.stranger"] = say => HelpCard.For(SampleYear.Somebody(Role.Stranger), say),
        ["HelpCard.member"] = say => HelpCard.For(SampleYear.Somebody(Role.Member, WorkingGroups.OpenData, WorkingGroups.Measurement), say),
        ["HelpCard.coordinator"] = say => HelpCard.For(SampleYear.Coordinator, say),
        ["HelpCard.shared"] = say => HelpCard.For(SampleYear.Coordinator, say, shared: true),
        ["HelpCard.about"] = say => HelpCard.About(WorkingGroups.Cybersecurity, SampleYear.Coordinator, say),
        ["HelpCard.welcome"] = say => HelpCard.Welcome(SampleYear.Somebody(Role.Stranger), say),
        ["LanguageCard"] = say => LanguageCard.For(say),
        ["HelpCard.secretariat"] = say => HelpCard.For(SampleYear.Secretariat, say),
    };

    private static ObligationStanding Owed => SampleYear.Owed(WorkingGroups.Cybersecurity, SampleYear.Standing);

    public static IEnumerable<string> Names => Cards.Keys;

    public static Card Make(string name, Language language) => Cards[name](Say.In(language));

    private static Card Upcoming(ShowUpcoming asked, string? what, Say say, bool mayReport = false)
    {
        var lines = SampleYear.Standing.Lines
            .Where(line => line.Next is not null && (!asked.OverdueOnly || line.IsOverdue) && (asked.Group is null || line.Line.Concerns(new GroupId(asked.Group))))
            .OrderBy(line => line.IsOverdue ? 0 : 1).ThenBy(line => line.Next!.By);
        return UpcomingCard.For(new UpcomingList(SampleYear.Standing, [.. lines], what, asked), mayReport, say);
    }

    private static PlanList Items(int page, Say say) => new(
        say.EvidenceTitle("2024"), [say.ItemsCount(12)],
        [.. Enumerable.Range(1, 12).Select(number => new ListItem($"{number} {SampleYear.Hostile}", null, [SampleYear.Hostile], new Send(say.ButtonActivity($"{number}"), new ShowActivity($"2024/{number}"))))],
        new ShowList("Evidence", 2024, Page: page), [new Send(say.ExMissingEvidence(2024), new AskAgain(say.ExMissingEvidence(2024)))]);

    private static Card Form(MeetingDraft draft, ImmutableArray<GroupId> choices, Press send, string? problem, Say say) =>
        MeetingForm.For(draft, choices, SampleYear.Today, send, problem, say);

    private static Card Receipt(ReceiptKind kind, Meeting meeting, Person by, Say say) =>
        ReceiptCard.For(new Receipt(kind, meeting, SampleYear.Standing, by, PlanOf2024.Day("2024-08-09")), SampleYear.Coordinator, mayCorrect: true, say);

    private static Card Scheduled(string day, Person by, Say say) =>
        ReminderCard.Scheduled(Owed, PlanOf2024.Day(day), SampleYear.Standing, by, SampleYear.Coordinator, say);
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

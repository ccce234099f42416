using GealcBot.Bot.Worlds;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Settings;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Plans.Reports;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>Reminders of each kind and in each state, the digests and the settings, as somebody might have found them on that day in August.</summary>
internal static class SampleReminders
{
    private static readonly Person Second = SampleYear.Somebody(Role.Coordinator, WorkingGroups.Cybersecurity) with { Id = new PersonId("test", "second"), Name = SampleYear.Hostile };
    private static readonly Person Deputy = SampleYear.Somebody(Role.Member, WorkingGroups.Cybersecurity) with { Country = "PY" };
    private static readonly Person Innovation = SampleYear.Somebody(Role.Coordinator, WorkingGroups.Innovation) with { Id = new PersonId("test", "innovation") };

    private static readonly World Now = World.Empty.With(new KnownDocument(SampleYear.Plan.Plan)).With(PlanOf2024.Ledger([.. SampleYear.Entries()]))
        .With(Roster.Empty.With([TrialRoles.Roster([SampleYear.Coordinator, Second, Deputy, Innovation, SampleYear.Secretariat])]));

    private static readonly Reminder Owed = new(ReminderKind.MeetingOwed, Obligation(WorkingGroups.Cybersecurity, 3), PlanOf2024.Day("2024-08-10"));
    private static readonly Reminder Joint = new(ReminderKind.MeetingOwed, Obligation(WorkingGroups.Innovation, 3), PlanOf2024.Day("2024-08-10"));
    private static readonly Reminder Dated = new(ReminderKind.MeetingComing, Obligation(WorkingGroups.OpenData, 1), PlanOf2024.Day("2024-08-05"));
    private static readonly Reminder Semester = Of(ReminderKind.SemesterOwed, PeriodKind.SecondSemester);
    private static readonly Reminder Proof = new(ReminderKind.ProofMissing, SampleYear.Plain.Id.Value, PlanOf2024.Day("2024-08-01"));

    public static readonly IReadOnlyDictionary<string, Func<Say, Card>> Cards = new Dictionary<string, Func<Say, Card>>
    {
        ["ReminderCard.meeting-owed"] = say => Sent(Owed, AskedAs.Coordinator, say),
        ["ReminderCard.meeting-owed-joint"] = say => Shown(new AskedItem(Joint, AskedAs.Coordinator) { Group = WorkingGroups.Innovation }, Reader(say, Innovation)),
        ["ReminderCard.meeting-coming"] = say => Sent(Dated, AskedAs.Secretariat, say),
        ["ReminderCard.meeting-passed"] = say => Shown(new AskedItem(Dated, AskedAs.Secretariat), Reader(say) with { Today = PlanOf2024.Day("2024-09-11") }),
        ["ReminderCard.semester-owed"] = say => Sent(Semester, AskedAs.Coordinator, say),
        ["ReminderCard.date-coming"] = say => Shown(new AskedItem(Event(ReminderKind.DateComing), AskedAs.Coordinator), Reader(say) with { World = Now.With(Set(Semester, "2024-08-20") with { RecordedAt = PlanOf2024.Noon("2024-08-01") }) }),
        ["ReminderCard.date-passed"] = say => Shown(new AskedItem(Event(ReminderKind.DateComing), AskedAs.Coordinator), Reader(say) with { World = Now.With(Set(Semester, "2024-08-09") with { RecordedAt = PlanOf2024.Noon("2024-08-01") }) }),
        ["ReminderCard.annual"] = say => Sent(Of(ReminderKind.AnnualOwed, PeriodKind.Annual), AskedAs.Coordinator, say),
        ["ReminderCard.date-open"] = say => Sent(Of(ReminderKind.DateOpen, PeriodKind.ToBeDefined), AskedAs.Coordinator, say),
        ["ReminderCard.proof-of-a-meeting"] = say => Sent(Proof, AskedAs.Coordinator, say),
        ["ReminderCard.proof-of-an-activity"] = say => Sent(new Reminder(ReminderKind.ProofMissing, Reported("3.3.1").Id.Value, PlanOf2024.Day("2024-08-01")), AskedAs.Coordinator, say),
        ["ReminderCard.report-due"] = say => Shown(new AskedItem(new Reminder(ReminderKind.ReportDue, "2024", SampleYear.Today), AskedAs.Secretariat), Reader(say, SampleYear.Secretariat)),
        ["ReminderCard.stand-in"] = say => Shown(new AskedItem(Owed, AskedAs.StandIn) { For = Second.Id }, Reader(say, Deputy)),
        ["ReminderCard.instead"] = say => Shown(new AskedItem(Owed, AskedAs.StandIn), Reader(say, Deputy)),
        ["ReminderCard.after-silence"] = say => Shown(new AskedItem(Owed, AskedAs.AfterSilence), Reader(say, Deputy)),
        ["ReminderCard.referred"] = say => Shown(new AskedItem(Owed, AskedAs.Referred) { For = Second.Id }, Reader(say, Deputy)),
        ["ReminderCard.nobody-reached"] = say => Shown(
            new AskedItem(Owed, AskedAs.NobodyReached) { Named = [new NotAskedPerson(SampleYear.Coordinator.Id, NotAsked.Paused), new NotAskedPerson(Second.Id, NotAsked.NotReached)] }, Reader(say, SampleYear.Secretariat)),
        ["ReminderCard.nobody-listed"] = say => Shown(new AskedItem(Owed, AskedAs.NobodyReached), Reader(say, SampleYear.Secretariat)),
        ["ReminderCard.channel"] = say => Shown(
            new AskedItem(Owed, AskedAs.Channel) { Named = [new NotAskedPerson(Second.Id, NotAsked.NotReached)] }, Reader(say, Person.Unknown(new PersonId("test", "conversation:19:x")))),
        ["ReminderCard.channel-without-names"] = say => Shown(
            new AskedItem(Owed, AskedAs.Channel) { Named = [new NotAskedPerson(SampleYear.Coordinator.Id, NotAsked.Away)] }, Reader(say, Person.Unknown(new PersonId("test", "conversation:19:x")))),
        ["ReminderForms.date"] = say => ReminderForms.AskDate(Asked(Owed, say), null, say),
        ["ReminderForms.date-problem"] = say => ReminderForms.AskDate(Asked(Dated, say), say.DayUnreadable("<at>x</at>"), say),
        ["ReminderForms.later"] = say => ReminderForms.AskLater(Asked(Owed, say), null, say),
        ["ReminderForms.reason"] = say => ReminderForms.AskReason(Asked(Owed, say), PlanOf2024.Day("2024-09-30"), say.WordsTooLong(ReminderForms.LongestReason), say),
        ["ReminderForms.whom"] = say => ReminderForms.AskWhom(Asked(Owed, say), [Second, Deputy], null, say),
        ["ReminderOutcomeCard.scheduled"] = say => After(Owed, Set(Owed, "2024-09-03"), say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.scheduled-with-hour-and-file"] = say => After(Owed, Set(Owed, "2024-10-08") with { By = Second.Id, At = new TimeOnly(15, 30), Zone = "America/Bogota", IsVirtual = true }, say, SampleYear.Coordinator, new SampleAddresses("https://gealcbot.example.org/calendar/date/x.ics")),
        ["ReminderOutcomeCard.scheduled-activity"] = say => After(Semester, Set(Semester, "2024-09-03"), say, SampleYear.Coordinator, new SampleAddresses("http://127.0.0.1:3978/calendar/date/x.ics")),
        ["ReminderOutcomeCard.snoozed"] = say => After(Owed, new Snoozed(Id(Owed), PlanOf2024.Day("2024-08-19")) { Year = 2024, By = SampleYear.Coordinator.Id, RecordedAt = Noon }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.not-now"] = say => After(Owed, new NotThisPeriod(Owed.About, PlanOf2024.Day("2024-09-30"), SampleYear.Hostile) { Year = 2024, By = Second.Id, RecordedAt = Noon }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.not-mine"] = say => After(Owed, new NotMine(Owed.About, Second.Id) { Year = 2024, By = SampleYear.Coordinator.Id, RecordedAt = Noon }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.not-mine-nor-known-whose"] = say => After(Owed, new NotMine(Owed.About, null) { Year = 2024, By = SampleYear.Coordinator.Id, RecordedAt = Noon }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.held"] = say => After(Owed, PlanOf2024.Held(WorkingGroups.Cybersecurity, "2024-08-06") with { By = Second.Id }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.told"] = say => After(Semester, new StatusReported(Id(Semester).Activity, new ReportedStatus(StatusKind.InProgress, null, null, null), SampleYear.Today) { Year = 2024, By = Second.Id, RecordedAt = Noon }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.proven"] = say => After(
            Proof, new EvidenceAdded(Id(Owed).Activity, "https://news.example.org/minutes?id=9", GealcBot.Plans.Evidence.EvidenceKind.News, SampleYear.Today) { Year = 2024, By = SampleYear.Coordinator.Id, RecordedAt = Noon, Meeting = SampleYear.Plain.Id }, say, SampleYear.Coordinator),
        ["ReminderOutcomeCard.nudged"] = say => ReminderOutcomeCard.Nudged(Asked(Owed, say), new ReminderAnswer(SampleYear.Secretariat, SampleYear.Today, SampleYear.Secretariat, null), say),
        ["NudgeCard.one"] = say => NudgeCard.For(say.NudgeAsk(1), [new NudgeLine(SampleYear.Hostile, ReminderPlace.Alone(Owed))], say),
        ["NudgeCard.several"] = say => NudgeCard.For(say.NudgeAsk(3), [.. Enumerable.Repeat(new NudgeLine(SampleYear.Hostile, ReminderPlace.Alone(Owed)), 3)], say),
        ["NudgeCard.many"] = say => NudgeCard.For(say.NudgeAsk(12), [.. Enumerable.Repeat(new NudgeLine(SampleYear.Hostile, ReminderPlace.Alone(Owed)), 12)], say),
        ["NudgeCard.first"] = say => NudgeCard.For(say.NudgeFirstAsk(2), [.. Enumerable.Repeat(new NudgeLine(SampleYear.Hostile, ReminderPlace.Alone(Owed), say.NudgeReaches(SampleYear.Hostile)), 2)], say, first: true, say.NudgeNoDeadline(say.Day(SampleYear.Today))),
        ["NudgeCard.done"] = say => NudgeCard.Done([.. Enumerable.Repeat(SampleYear.Hostile, 3)], say.NudgedBy(say.You(), say.Day(SampleYear.Today)), say),
        ["ReminderListCard.open"] = say => ReminderMessages.List([Owed, Semester, Proof, Dated], Reader(say)),
        ["ReminderListCard.none-left"] = say => ReminderMessages.List([Owed], Reader(say) with { World = Now.With(Set(Owed, "2024-09-03")) }),
        ["DigestCard.coordinator"] = say => NoticeCards.Of(new ReminderNotice(SampleYear.Today, [new AskedItem(Owed, AskedAs.Coordinator), new AskedItem(Semester, AskedAs.Coordinator)]) { IsDigest = true }, Reader(say))!,
        ["DigestCard.observer"] = say => NoticeCards.Of(new ReminderNotice(SampleYear.Today, [new AskedItem(Owed, AskedAs.Observer)]) { IsDigest = true }, Reader(say, SampleYear.Somebody(Role.Member, WorkingGroups.OpenData, WorkingGroups.Interoperability)))!,
        ["SilencesCard.first-page"] = say => Silences(0, 24, say),
        ["SilencesCard.last-page"] = say => Silences(99, 24, say),
        ["SilencesCard.answered"] = say => SilenceDigest.Of(
            new ReminderNotice(SampleYear.Today, []) { Silences = [Silence(Owed)] }, [new AskedItem(Semester, AskedAs.Secretariat)], Reader(say, SampleYear.Secretariat) with { World = Now.With(Set(Owed, "2024-09-03")) }),
        ["SettingsCard.all"] = say => SettingsCard.For(new SettingsView(SampleYear.Coordinator with { TimeZone = "America/Montevideo" }, SampleYear.Today, say.SettingsSaved()), say),
        ["SettingsCard.paused"] = say => SettingsCard.For(new SettingsView(SampleYear.Coordinator with { PausedUntil = PlanOf2024.Day("2024-09-02") }, SampleYear.Today), say),
        ["SettingsCard.reminders"] = say => SettingsCard.ForReminders(new SettingsView(SampleYear.Coordinator with { Reminders = ReminderFrequency.DigestOnly }, SampleYear.Today, say.PauseInPast(say.Day(SampleYear.Today)), IsProblem: true), say),
        ["SettingsCard.zone"] = say => SettingsCard.ForZone(new SettingsView(SampleYear.Coordinator with { TimeZone = "America/Lima" }, SampleYear.Today), Zones.Choices(SampleYear.Today, "America/Lima"), say),
    };

    private static DateTimeOffset Noon { get; } = PlanOf2024.Noon("2024-08-12");

    private static string Obligation(GroupId group, int number) => new ObligationId(SampleYear.Plan.SeriesOf(group)!.Id, number).ToString();

    private static ObligationId Id(Reminder what) => ObligationId.TryParse(what.About)!.Value;

    /// <summary>Of the first activity with such a period that is still open.</summary>
    private static Reminder Of(ReminderKind kind, PeriodKind period)
    {
        var line = SampleYear.Standing.Lines.First(line => line.Line.Series is null && line.Next is not null && line.Line.Activity.Period.Kind == period);
        return new Reminder(kind, line.Next!.Obligation.Id.ToString(), PlanOf2024.Day("2024-08-10"));
    }

    private static Reminder Event(ReminderKind kind) => Semester with { Kind = kind };

    private static StatusReported Reported(string code) => SampleYear.Entries().OfType<StatusReported>().First(entry => entry.Activity.Code == code);

    private static Scheduled Set(Reminder what, string day) => new(Id(what), PlanOf2024.Day(day)) { Year = 2024, By = SampleYear.Coordinator.Id, RecordedAt = Noon };

    private static NoticeReader Reader(Say say, Person? person = null) => new(Now, person ?? SampleYear.Coordinator, SampleYear.Today, say.Language);

    private static Card Sent(Reminder what, AskedAs role, Say say) => Shown(new AskedItem(what, role), Reader(say));

    private static Card Shown(AskedItem item, NoticeReader reader) => ReminderNow.Of(item, reader)!;

    private static AskedReminder Asked(Reminder what, Say say) => ((ReminderState.Open)ReminderState.Of(ReminderPlace.Alone(what), Reader(say))).Asked;

    private static Card After(Reminder what, LedgerEntry entry, Say say, Person reader, ICalendarAddresses? addresses = null) =>
        ReminderNow.Of(what, Reader(say, reader) with { World = Now.With(entry), Calendars = addresses ?? NoCalendarAddresses.Instance })!;

    private static Silence Silence(Reminder what) => new(what, [SampleYear.Coordinator.Id, Second.Id], PlanOf2024.Day("2024-06-01"), 3);

    private static Card Silences(int page, int count, Say say)
    {
        var lines = Enumerable.Range(1, count).Select(number => new SilentLine(new ReminderPlace(Owed, [.. Enumerable.Repeat(Owed, count)]), $"{number} {SampleYear.Hostile}", SampleYear.Hostile, SampleYear.Today, number, Open: true));
        return SilencesCard.For(new Silences(SampleYear.Today, [.. lines], [.. AtRisk.ThisQuarter(SampleYear.Standing).Take(3).Select(owed => SampleYear.Standing.Line(owed.Obligation.Line.Id))], page), say);
    }

    private sealed class SampleAddresses(string address) : ICalendarAddresses
    {
        public string? Of(GroupId? group, Language language, bool local) => null;

        public string? Of(ObligationId obligation, Language language, bool local) => address;
    }
}

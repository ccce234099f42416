using System.Globalization;

namespace GealcBot.Texts;

// What the plan holds and how far it is.
public sealed partial class Say
{
    public string UpcomingTitle() => Fill();
    public string UpcomingTitleFor(string what) => Fill([what]);
    public string OverdueTitle() => Fill();
    public string OverdueTitleFor(string what) => Fill([what]);
    public string WebinarsOf() => Fill();
    public string WorkshopsOf() => Fill();
    public string MeetingsOf() => Fill();
    public string DocumentsOf() => Fill();
    public string WebSpacesOf() => Fill();
    public string PlanAsOf(int year, string day) => Fill([year, day]);
    public string SectionOverdue() => Fill();
    public string SectionSoon(string day) => Fill([day]);
    public string SectionLater() => Fill();
    public string UpcomingNone(string what, int year) => Fill([what, year]);
    public string UpcomingNoneAll(int year) => Fill([year]);
    public string OverdueNone(string what) => Fill([what]);
    public string OverdueNoneAll(int year) => Fill([year]);
    public string UpcomingFound(int count) => FillCount(count);
    public string OverdueFound(int count) => FillCount(count);
    public string PageOf(int page, int pages) => Fill([page, pages]);
    public string NextPage() => Fill();
    public string PreviousPage() => Fill();
    public string NoPlanForYear(int year, int newest) => Fill([year, newest]);
    public string NoPlanAtAll() => Fill();
    public string GroupHasNoMeetings(string group, int year) => Fill([group, year]);
    public string YouHaveNoGroup(string example) => Fill([example]);
    public string ByDay(string day) => Fill([day]);
    public string NextBy(string day) => Fill([day]);
    public string WasDueBy(string day) => Fill([day]);

    /// <summary>Before the words of a report or of a person, in their own language.</summary>
    public string FieldReported() => Fill();

    public string ScheduledOn(string day) => Fill([day]);

    /// <summary>For a month or for several days.</summary>
    public string ScheduledIn(string days) => Fill([days]);
    public string DuringYear(int year) => Fill([year]);
    public string DateToBeDefined() => Fill();
    public string VenueToBeDefined() => Fill();
    public string NoVenue() => Fill();
    public string Virtual() => Fill();
    public string VirtualExchanges() => Fill();
    public string InPerson() => Fill();
    public string MeetingsOwed(int met, int owed) => Fill([met, owed]);
    public string LastKnownMeeting(string when) => Fill([when]);
    public string CountOf(int met, int owed) => Fill([met, owed]);
    public string NothingInQuarter(string quarter) => Fill([quarter]);
    public string FieldArea() => Fill();
    public string FieldWhen() => Fill();
    public string FieldWhere() => Fill();
    public string FieldResources() => Fill();
    public string FieldResponsible() => Fill();
    public string FieldProduct() => Fill();
    public string FieldParticipants() => Fill();
    public string FieldStatus() => Fill();
    public string FieldMeetings() => Fill();
    public string FieldGroup() => Fill();
    public string FieldNotes() => Fill();
    public string PeriodFirstSemester() => Fill();
    public string PeriodSecondSemester() => Fill();
    public string PeriodAnnual() => Fill();
    public string PeriodQuarterly(int perYear) => Fill([perYear]);
    public string PeriodPerYear(int perYear) => Fill([perYear]);
    public string PeriodBimonthly(string words) => Fill([words]);
    public string PeriodNone() => Fill();
    public string StateAhead() => Fill();
    public string StateDue() => Fill();
    public string StateScheduled() => Fill();
    public string StateOverdue() => Fill();
    public string StateMet() => Fill();
    public string StateMetLate() => Fill();
    public string StateDropped() => Fill();
    public string StateInProgress() => Fill();
    public string NoSuchActivity(string code, int year) => Fill([code, year]);
    public string NoMeetingsYet() => Fill();
    public string MeetingLineCountries(string day, int countries) => Fill([day, countries]);
    public string JointWith(string groups) => Fill([groups]);
    public string ViewLink(string host) => Fill([host]);
    /// <summary>"Where: Brazil", with the space before the colon where a language has one.</summary>
    public string Labelled(string label, string value) => Fill([label, value]);
    public string ViewLinkOf(string what, string host) => Fill([what, host]);
    public string StandingTitle(string what) => Fill([what]);
    public string StandingAsOf(string day) => Fill([day]);
    public string StandingTotals(int planned, int done, int inProgress, int overdue) => Fill([planned, done, inProgress, overdue]);
    /// <summary>By the word of a report, where that is more than can be counted.</summary>
    public string StandingDeclared(int declared) => Fill([declared]);

    public string StandingArea(int planned, int done, int inProgress, int overdue) => Fill([planned, done, inProgress, overdue]);
    public string StandingAreas() => Fill();
    public string StandingGroups() => Fill();
    public string StandingGroupsTotals(int met, int owed, int sessions) => Fill([met, owed, sessions]);
    public string LastMet(string day) => Fill([day]);
    public string NotMetYet() => Fill();

    /// <summary>1 to 4.</summary>
    public string Quarter(int quarter) => sentences[$"Quarter{quarter.ToString(CultureInfo.InvariantCulture)}"];

    public string Group(string id) => sentences[$"Group.{id}"];

    public string Area(string subject) => sentences[$"Area.{subject}"];

    public bool KnowsArea(string subject) => sentences.Knows($"Area.{subject}");
}

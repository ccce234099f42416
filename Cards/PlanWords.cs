using GealcBot.Cards.Elements;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>What plans and people hold, said in somebody's language. Titles stay in the document's.</summary>
public static class PlanWords
{
    extension(Say say)
    {
        public string Group(GroupId group) => say.Group(group.Value);

        public string Groups(IEnumerable<GroupId> groups) => say.AllOf(groups.Select(group => say.Group(group.Value)));

        /// <summary>An area by its subject in the person's language; one that is new to us by its title.</summary>
        public string Area(Area area) => Subjects.OfArea(area.Title) switch
        {
            null => area.Title,
            var subject when say.KnowsArea(subject) => say.Area(subject),
            _ => say.Groups(Subjects.GroupsIn(area.Title)),
        };

        /// <summary>"Ciberseguridad" or, where two subjects share one series, both.</summary>
        public string Series(PlanLine line) => say.Groups(line.Series!.Groups);

        /// <summary>"the 2024 plan".</summary>
        public string Document(WorkPlan document) => document.Kind is DocumentKind.Report ? say.DocumentReport(document.Year) : say.DocumentPlan(document.Year);

        public string State(ObligationStanding standing) => standing.Condition switch
        {
            Condition.Ahead => say.StateAhead(),
            Condition.Due => say.StateDue(),
            Condition.Scheduled => say.StateScheduled(),
            Condition.Overdue => say.StateOverdue(),
            Condition.Met => say.StateMet(),
            Condition.MetLate => say.StateMetLate(),
            _ => say.StateDropped(),
        };

        /// <summary>Why an activity will not happen this year.</summary>
        public string Ended(Ending ending) => ending switch
        {
            { Kind: EndingKind.Postponed, ToYear: { } year } => say.EndedPostponedTo($"{year}"),
            { Kind: EndingKind.Postponed } => say.EndedPostponed(),
            { Kind: EndingKind.NotNeeded } => say.EndedNotNeeded(),
            { Kind: EndingKind.Substituted } => say.EndedSubstituted(),
            _ => say.EndedOtherwise(),
        };

        /// <summary>How an activity goes, as one chooses it in a form.</summary>
        public string StatusChoice(StatusKind kind) => kind switch
        {
            StatusKind.Done => say.ChoiceDone(),
            StatusKind.InProgress => say.ChoiceInProgress(),
            StatusKind.Partial => say.ChoicePartial(),
            StatusKind.Postponed => say.ChoicePostponed(),
            StatusKind.NotNeeded => say.ChoiceNotNeeded(),
            StatusKind.Substituted => say.ChoiceSubstituted(),
            StatusKind.DecidedOtherwise => say.ChoiceDecidedOtherwise(),
            StatusKind.Scheduled => say.StateScheduled(),
            _ => say.StateDue(),
        };

        /// <summary>What a link leads to.</summary>
        public string Proof(EvidenceKind kind) => kind switch
        {
            EvidenceKind.Announcement => say.ProofAnnouncement(),
            EvidenceKind.Agenda => say.ProofAgenda(),
            EvidenceKind.Minutes => say.ProofMinutes(),
            EvidenceKind.News => say.ProofNews(),
            EvidenceKind.Document => say.ProofDocument(),
            EvidenceKind.WebSpace => say.ProofWebSpace(),
            _ => say.ProofOther(),
        };

        /// <summary>"3.3.2 Webinar regional sobre la materia".</summary>
        public string Line(PlanLine line) => $"{line.Activity.Code} {line.Activity.Title}";

        /// <summary>When an activity is to happen, as the plan has it.</summary>
        public string Period(Period period) => period.Kind switch
        {
            PeriodKind.FirstSemester => say.PeriodFirstSemester(),
            PeriodKind.SecondSemester => say.PeriodSecondSemester(),
            PeriodKind.Annual => say.PeriodAnnual(),
            PeriodKind.Quarterly => say.PeriodQuarterly(period.PerYear ?? 4),
            PeriodKind.PerYear => say.PeriodPerYear(period.PerYear ?? 1),
            PeriodKind.Bimonthly => say.PeriodBimonthly(period.Raw ?? ""),
            PeriodKind.ToBeDefined => say.DateToBeDefined(),
            PeriodKind.FixedDate when period.Date is { } date => say.Days(date),
            _ => period.Raw ?? say.PeriodNone(),
        };

        public string Days(PlanDate date) => say.AllOf(date.Parts.Select(part =>
            part.From == part.To ? say.Day(part.From)
            : part.IsYear ? $"{part.From.Year}"
            : part == DateRange.Semester(part.From.Year, 1) ? $"{say.PeriodFirstSemester()} {part.From.Year}"
            : part == DateRange.Semester(part.From.Year, 2) ? $"{say.PeriodSecondSemester()} {part.From.Year}"
            : part.IsQuarter ? $"{say.Quarter(DateRange.QuarterOf(part.From))} {part.From.Year}"
            : part.IsMonth ? say.Month(part.From)
            : $"{say.Day(part.From)} – {say.Day(part.To)}"));

        /// <summary>"Tuesday 14 May 2024", or "May 2023" where nobody has said the day.</summary>
        public string HeldOn(MeetingFacts meeting) => meeting.IsMonthOnly ? say.Month(meeting.HeldOn) : say.Day(meeting.HeldOn);

        /// <summary>The same with how and where, "Tuesday 14 May 2024 (virtual)".</summary>
        public string HeldHow(MeetingFacts meeting) =>
            say.Way(meeting.IsVirtual, meeting.Place) is { } way ? $"{say.HeldOn(meeting)} ({way})" : say.HeldOn(meeting);

        public string Venue(string? venue) => Subjects.Fold(venue ?? "") switch
        {
            "" => say.NoVenue(),
            var v when v.Contains("definir", StringComparison.Ordinal) || v.Contains("to be defined", StringComparison.Ordinal) => say.VenueToBeDefined(),
            var v when v.StartsWith("virtual", StringComparison.Ordinal) && v.Length < 9 => say.Virtual(),
            var v when v.Contains("virtua", StringComparison.Ordinal) && v.Length < 26 => say.VirtualExchanges(),
            "presencial" or "in person" or "on-site" or "en presentiel" => say.InPerson(),
            _ => venue!,
        };

        /// <summary>When the open obligation of a line is expected.</summary>
        public string Expected(ObligationStanding standing) => standing switch
        {
            { Condition: Condition.Scheduled, ScheduledAs: { } set } when set.First < set.Last => say.ScheduledIn(say.Days(set)),
            { Condition: Condition.Scheduled, SetBy: { } set } when say.Way(set.IsVirtual, set.Place) is { } way => $"{say.ScheduledOn(say.Day(standing.By))} ({way})",
            { Condition: Condition.Scheduled } => say.ScheduledOn(say.Day(standing.By)),
            { IsUnconfirmed: true, ScheduledAs: { } announced } => say.AnnouncedUnconfirmed(say.Days(announced)),
            { Condition: Condition.Overdue } => say.WasDueBy(say.Day(standing.By)),
            { Obligation.Line.Activity.Period.Kind: PeriodKind.ToBeDefined } => say.DateToBeDefined(),
            { Obligation.Line.Activity.Period.Kind: PeriodKind.Annual } => say.DuringYear(standing.Obligation.Window.To.Year),
            _ => say.ByDay(say.Day(standing.By)),
        };

        /// <summary>A person by name, else by what they do; a reader who is that person is "you".</summary>
        public string Who(Person person, PersonId? reader = null)
        {
            var who = person.Id == reader ? say.You()
                : person.Id == PersonId.Import ? say.ImportedFrom()
                : person.Id == PersonId.Removed ? say.PersonRemoved()
                : person.Name ?? say.RoleOf(person);
            return person.Country is { } country && person.Id != reader ? say.WhoFrom(who, say.Country(country)) : who;
        }

        public string RoleOf(Person person) => person.Role switch
        {
            Role.Secretariat => say.RoleSecretariat(),
            Role.Coordinator => say.RoleCoordinator(say.Groups(person.Groups)),
            Role.Member when person.Groups.IsEmpty => say.RoleMemberOfNone(),
            Role.Member => say.RoleMember(say.Groups(person.Groups)),
            Role.Observer when person.Groups.IsEmpty => say.RoleObserverOfAll(),
            Role.Observer => say.RoleObserver(say.Groups(person.Groups)),
            _ => say.RoleStranger(),
        };
    }

    public static Tone Tone(this Condition condition) => condition switch
    {
        Condition.Overdue => Elements.Tone.Attention,
        Condition.Scheduled or Condition.Met => Elements.Tone.Good,
        _ => Elements.Tone.Normal,
    };
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Following;

/// <summary>What a sentence means where it stands: its day, what is open and what was asked before decide between what it is like and what it can be.</summary>
internal static partial class InPlace
{
    public static Reading Of(string text, Reading reading, Situation situation) =>
        situation.Person.MayAnywhere(Deed.ReviewReport) && ReviewWords.AsksWhatWaits(text) ? reading with { Wishes = [new WishFound(Wish.Waiting, 8)] }
        : People.RosterAsked.Of(text, reading) is var people && !ReferenceEquals(people, reading) ? people
        : OfZone(text, DateShown.Of(text, OfFunder(text, Scheduling(Telling(text, reading, situation), situation), situation), situation), situation);

    /// <summary>"Póngame la hora de Guatemala", "working out of Castries now": little else than where one's own clock stands.</summary>
    private static Reading OfZone(string text, Reading reading, Situation situation) =>
        reading is { Words: <= LongestOfZone, Days: [], Period: null, Things: [], Groups: [], Codes: [], Asks: false, Interrogates: false } && !situation.State.IsOpen && !(reading.Best is { } wish && ((wish.IsTelling() && !(wish is Wish.Correct && Reports.Spoken(situation) is null)) || wish is Wish.Settings or Wish.Absence))
        && Hours.In(text) is null && situation.State.Telling is null && OwnSettings.SaysWhereOneIs(text) ? reading with { Wishes = [new WishFound(Wish.Settings, 8)], Countries = [], FollowsUp = false } : reading;

    private const int LongestOfZone = 10;

    /// <summary>"Ponlo para el 18 de septiembre", after the one webinar that was asked about, is of that webinar.</summary>
    private static Reading Scheduling(Reading reading, Situation situation) =>
        reading is { Best: Wish.Schedule or Wish.Postpone, Things: [], Groups: [], Areas: [], Codes: [], Asks: false } && (!reading.Days.IsEmpty || reading.Period is not null) && situation.Last.Asked is { Wish: Wish.Upcoming or Wish.Webinars or Wish.ShowActivity } last
        && situation.Now - last.At < Inheritance.Fresh && last.Again() is { } before && before.Things.All(thing => thing is not (Thing.Meeting or Thing.Activity)) && (before.Things is [_] || before.Codes is [_])
            ? reading with { Things = before.Things, Groups = before.Groups, Codes = before.Codes, Mine = before.Mine }
            : reading;

    /// <summary>"La reunión conjunta fue ayer" tells of a meeting, and asks about none.</summary>
    private static Reading Telling(string text, Reading reading, Situation situation) =>
        // "Y se acordó hacer el taller en Asunción", beside a form, is no yes to it.
        reading is { Decided: not null, Best: Wish.Yes or Wish.Agree } && situation.State.Draft is not null ? reading with { Wishes = [new WishFound(Wish.Correct, 8)] }
        // "A segunda", where it was asked which of several is meant, is no Monday.
        : reading is { Days: [{ DayOfWeek: DayOfWeek.Monday }], NamesWeekday: true, Words: <= 3, Codes: [] } && (reading.Language ?? situation.Language) is Texts.Language.Portuguese && SaysSecond(text) && IsAskedWhich(situation)
            ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], Ordinal = 2, Days = [], Period = null, Loose = [] }
        // "O primeiro", where it was asked which of several is meant.
        : reading is { Best: Wish.Correct or null or Wish.Upcoming or Wish.ShowActivity, Ordinal: not null, Days: [], Codes: [], Words: <= 3, Asks: false } && IsAskedWhich(situation)
            ? reading with { Wishes = [new WishFound(Wish.Choose, 8)] }
        // "Swap the webinar for a podcast" tells, and asks for no list.
        : reading is { Best: Wish.Webinars or Wish.Upcoming or Wish.ShowActivity or Wish.Standing or Wish.Mode or Wish.Postponed, Asks: false, Interrogates: false, PicksOut: false, BidsList: false, Days: [], Years: [] } && !situation.State.IsOpen && Hearing.IsOfActivity(reading) && MaySay(text, Swaps) && ActivityWords.IsSwapped(text)
            ? reading with { Wishes = [new WishFound(Wish.ReportActivity, 8)] }
        // "And in 2023, with the links", beside a form: of another year it puts nothing right, and goes on from what was asked.
        : reading is { Best: Wish.Correct or Wish.ReportActivity or Wish.ReportMeeting, Continues: true, Denies: false, Days: [], Links: [], Codes: [], Groups: [], CountryCount: null, Percent: null, Virtual: null, Decided: null } && OtherTimes.Names(reading) && (reading.Years is [var namedYear] ? namedYear : reading.Period!.Days.From.Year) is var spokenYear && spokenYear < situation.Today.Year && situation.State.IsOpen && situation.World.Plan(spokenYear) is not null
            ? reading with { Wishes = [.. reading.Wishes.Where(found => found.Wish.IsQuestion())], FollowsUp = true }
        // "Me passa o link da segunda", "abre a segunda", with a list in sight, is no Monday.
        : reading is { Best: Wish.Evidence or Wish.Choose or Wish.ShowActivity or Wish.Upcoming or null, Days: [{ DayOfWeek: DayOfWeek.Monday }], NamesWeekday: true, Words: <= 8, Codes: [] } && (reading.Language ?? situation.Language) is Texts.Language.Portuguese && SaysSecond(text) && IsListed(2, situation)
            ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], Ordinal = 2, Days = [], Period = null }
        // "¿Cuánto hubo así en 2023?", with something not foreseen in sight.
        : reading is { Best: Wish.WhoMet or Wish.Totals or Wish.Upcoming or Wish.Standing or null, Codes: [], Groups: [], Links: [] } && !situation.State.IsOpen && FollowUp.NamesWhen(reading) && (reading.Interrogates || reading.Asks || reading.Continues) && reading.Days.IsEmpty && !reading.Things.Contains(Thing.Meeting) && Reports.Shown(situation) is Plans.Ledger.Unforeseen
            ? reading with { Wishes = [new WishFound(Wish.Annex, 8)], FollowsUp = false, Things = [] }
        // "Wah gwaan fi di digital signature people": how one is greeted, and asked of.
        : reading is { Best: Wish.Greet, Groups: [_, ..], Words: > 4, Days: [] } && !reading.Wants(Wish.Join) && reading.Wishes.All(found => found.Wish.IsCourtesy()) ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8), .. reading.Wishes] }
        // "We still joining up with innovation for meetings?" asks for no place in a group.
        : reading is { Best: Wish.Join, Groups: [_, ..], Codes: [] } && reading.Things.Contains(Thing.Meeting) && situation.Person.Role is not Role.Stranger ? reading with { Wishes = [new WishFound(Wish.JointMeetings, 8)], Groups = [.. reading.Groups.Union(situation.Person.Groups)] }
        // "2023 activities that weren't virtual", where nothing was told that could be put right.
        : reading is { Best: Wish.Correct, Days: [], Codes: [], Links: [], Years: [_] } && reading.Wants(Wish.Mode) && !situation.State.IsOpen && Reports.Spoken(situation) is null ? reading with { Wishes = [new WishFound(Wish.Mode, 8)], Virtual = reading.Virtual ?? (MaySay(text, Virtually) && reading.Denies ? false : null) }
        // "Agora por área", after what was done.
        : reading is { Best: Wish.Areas, Words: <= 4, Groups: [], Areas: [], Codes: [], Years: [] } && situation.Last.Asked is { Wish: Wish.Totals or Wish.Standing or Wish.WhoMet or Wish.Committee, Years: [_] counted } && situation.Now - situation.Last.Asked.At < Inheritance.Fresh ? reading with { Wishes = [new WishFound(Wish.Totals, 8)], Years = counted, FollowsUp = false }
        // "Show what has OAS support behind it" asks who pays, and for nothing late.
        : reading is { Best: Wish.Overdue or Wish.Upcoming or Wish.ShowActivity or Wish.Standing or Wish.Search, Codes: [], Days: [] } && MaySay(text, Backings) && Backed().IsMatch(Subjects.Fold(text)) && Funding.Funder(text) is not null ? reading with { Wishes = [new WishFound(Wish.Funding, 8)], Things = [], Sought = [] }
        // "Link for the July 27 webinar?" asks for it, and sets no date.
        : reading is { Best: Wish.Schedule or Wish.Correct or Wish.AddEvidence or Wish.ReportActivity or Wish.Upcoming or Wish.Evidence, Asks: true, Links: [], Days: [_, ..] } && reading.Wants(Wish.Evidence) && !situation.State.IsOpen ? reading with { Wishes = [new WishFound(Wish.Evidence, 8)] }
        // "¿Cuáles no se terminaron?" has a word for what was done, and asks for the others.
        : reading is { Denies: true, Statuses: [StatusKind.Done], Best: Wish.Upcoming or Wish.Standing, OfEvidence: false, Codes: [] } && (reading.PicksOut || reading.Asks || reading.Interrogates) ? reading with { Statuses = [StatusKind.Pending], Wishes = [new WishFound(Wish.Upcoming, 8)] }
        // "¿Y en 2023 se pospuso algo?", behind one activity, is asked of all.
        : reading is { FollowsUp: true, Statuses: [{ IsPutOff: true }, ..], Codes: [], Groups: [], Days: [], Things: [] } && !situation.State.IsOpen && SaysSomething(text) ? reading with { Wishes = [new WishFound(Wish.Postponed, 8)], FollowsUp = false, Years = reading.Years.IsEmpty && situation.Last.Asked is { } before ? before.Years : reading.Years }
        // "No wait, back to English" goes back to no list.
        : reading is { Best: Wish.Back or Wish.No or Wish.Cancel or Wish.Correct, WantedLanguage: not null, Words: <= 7, Codes: [], Days: [] } && reading.Wants(Wish.SetLanguage) ? reading with { Wishes = [new WishFound(Wish.SetLanguage, 8)] }
        // "¿Cuántas faltan este año?" asks for the count, which says both.
        : reading is { Best: Wish.WhoMet or Wish.WhoHasNotMet, AsksFigures: true, AsksWho: false, Codes: [], Statuses: [StatusKind.Pending] } && reading.Wants(Wish.WhoMet) && reading.Wants(Wish.WhoHasNotMet) ? reading with { Wishes = [new WishFound(Wish.WhoMet, 8)], Mine = reading.Mine || (reading is { Groups: [], Areas: [], Everyone: false } && !situation.Person.Groups.IsEmpty) }
        // "The meetings one", of two that are in sight, is one of them and no other question.
        : reading is { Best: Wish.Choose, Ordinal: null, FollowsUp: true } && InSight.Worded(reading, situation) is not null ? reading with { FollowsUp = false }
        // "Ouvre la 3.4.1" names it, and chooses by no place.
        : reading is { Best: Wish.Choose, Codes: [_, ..], Ordinal: null, IsNamed: false } ? reading with { Wishes = [new WishFound(Wish.ShowActivity, 8)] }
        // "El de antes, gestión del conocimiento", "el del año pasado" choose by no place, and name what they are of.
        : reading is { Best: Wish.Choose, Ordinal: null } && (FollowUp.NamesWhom(reading with { Mine = false }) || FollowUp.NamesWhen(reading)) && InSight.Worded(reading, situation) is null
            ? reading with { Wishes = [.. reading.Wishes.Where(found => found.Wish is not (Wish.Choose or Wish.Back) && found.Wish.IsQuestion())], FollowsUp = true }
        // "Pásame el link de la segunda", with a list in sight, is that one, whose link stands on its card.
        : reading is { Best: Wish.Evidence or Wish.ShowActivity or Wish.Upcoming, Ordinal: { } place, Codes: [], Groups: [], Areas: [], Things: [], Years: [], Period: null } && (place > 0 || reading.Best is Wish.Evidence) && IsListed(place, situation)
            ? reading with { Wishes = [new WishFound(Wish.Choose, 8)] }
        // "Dime más del segundo de la lista" is that one, and no next page.
        : reading is { Best: Wish.More, Ordinal: { } further, Codes: [], Groups: [], Areas: [] } && IsListed(further, situation) ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], FollowsUp = false }
        // "Lo del documento, cuéntame", of a list that has one.
        : reading is { Best: null or Wish.ShowActivity or Wish.Postponed, Things: [_], Words: <= 5, Codes: [], Groups: [], Areas: [], Years: [], Period: null, Days: [], Mine: false } && (reading.Best is not Wish.Postponed || situation.Last.Asked?.Wish is Wish.Postponed) && situation.Last.Offered.Items.Length > 1 && !situation.State.IsOpen && InSight.Worded(reading, situation) is not null ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], FollowsUp = false }
        // "Le premier, c'est payé par qui ?", with a list in sight, is asked of that one.
        : reading is { Ordinal: { } which, Best: Wish.Funding or Wish.Source or Wish.Mode or Wish.WhoCoordinates or Wish.Audit, Codes: [], Groups: [], Areas: [], Things: [], Years: [], Period: null, Days: [] } && IsListed(which, situation) && InSight.Activity(InSight.Nth(which, situation.Last.Offered)!) is { } nthOne
            ? reading with { Codes = [nthOne.Code], Years = [nthOne.Year], Ordinal = null, FollowsUp = false, Wishes = reading.Best is Wish.Mode or Wish.WhoCoordinates ? [new WishFound(Wish.ShowActivity, 8)] : reading.Wishes }
        // "L'ensemble des échéances du second semestre", still to come, are not late.
        : reading is { Best: Wish.Overdue, Period.Days.From: var from, Codes: [] } && from > situation.Today ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8)] }
        // "GobCamp remis à 2025, on ne trouve pas de lieu" tells, where nothing in it asks.
        : reading is { BidsList: false, PicksOut: false, Best: Wish.ShowActivity or Wish.Upcoming or Wish.Standing or Wish.Webinars or Wish.Postponed } && Naming.IsPutOff(reading, situation) ? reading with { Wishes = [new WishFound(Wish.Postpone, 8)] }
        // "Retracez l'évolution du document régional" is of all its years.
        : reading is { Best: Wish.Upcoming or Wish.ShowActivity or Wish.Standing, Things: [_], Codes: [], Period: null } && !(reading.Groups.IsEmpty && !reading.Mine) && MaySay(text, Histories) ? reading with { Wishes = [new WishFound(Wish.Audit, 8)] }
        // "Everything of the second semester", behind one activity, puts nothing off.
        : reading is { Best: Wish.Postpone, Everyone: true, Period: not null, Things: [], Codes: [], Groups: [], Days: [], Statuses: [] } && !situation.State.IsOpen ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8)] }
        // "¿Y el otro?", of two of which one was opened: the same question, of that one.
        : reading is { Words: <= 4, Codes: [], Groups: [], Days: [], Period: null, Years: [] } && MaySay(text, OtherOnes) && TheOther().IsMatch(Subjects.Fold(text)) && !situation.State.IsOpen && InSight.Other(situation) is { } other
            ? situation.Last.Asked!.Codes.Contains(other.Code) ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], Ordinal = InSight.Activity(situation.Last.Offered.Items[0]) == other ? 1 : 2, FollowsUp = false, Things = [] } : reading with { Wishes = [new WishFound(situation.Last.Asked!.Wish, 8)], Codes = [other.Code], Years = [other.Year], FollowsUp = false, Ordinal = null, Things = [] }
        // "Por que a terceira?", of a list of what was not done, is that one, with its reason.
        : reading is { Best: Wish.Postponed, Ordinal: { } nth, Codes: [], Groups: [], Areas: [], Years: [], Words: <= 6 } && IsListed(nth, situation) ? reading with { Wishes = [new WishFound(Wish.Choose, 8)], FollowsUp = false }
        // "Just the open data ones", of a list of what was done, is still that list.
        : reading is { Best: Wish.Totals, Years.Length: < 2, Percent: null, Compares: false, OfAnnex: false, AsksFigures: false, Codes: [] } && (reading.PicksOut || reading.BidsList) && Standings.IsOfStatuses(reading) ? reading with { Wishes = [new WishFound(Wish.Standing, 8)] }
        // "Me passa o histórico da lista de listas" is of all its years.
        : reading is { Best: Wish.ShowActivity, Codes: [_], IsNamed: true, PicksOut: false } && MaySay(text, Histories) ? reading with { Wishes = [new WishFound(Wish.Audit, 8)] }
        // "El webinar se hizo el 14/5" tells, where nothing in it asks.
        : reading is { Best: Wish.Webinars or Wish.Upcoming or Wish.Standing or Wish.WhoMet, Asks: false, Interrogates: false, Opens: false, PicksOut: false, BidsList: false, Days: [var was], Codes: [] } && was <= situation.Today && reading.Wants(Wish.ReportActivity) && Hearing.IsOfActivity(reading) ? reading with { Wishes = [new WishFound(Wish.ReportActivity, 8)] }
        // "Surgió algo no previsto" tells of it, and asks for no list.
        : reading is { Best: Wish.Annex, Asks: false, Interrogates: false, Opens: false, PicksOut: false, BidsList: false, Years: [], Codes: [] } && situation.Person.MayAnywhere(Deed.ReportMeeting) && CameUp().IsMatch(Subjects.Fold(text)) ? reading with { Wishes = [new WishFound(Wish.AddUnforeseen, 8)] }
        // "¿Y ahorita quién manda?", after the committee of another year, is of the year we are in.
        : reading is { Best: Wish.Committee or Wish.Presidency, Years: [], Period: null, Countries: [], OfBefore: false } && MaySay(text, Nows) && NowAWord().IsMatch(Subjects.Fold(text)) ? reading with { Years = [situation.Today.Year] }
        // "N is it online?", of the one activity that was spoken of.
        : reading is { Codes: [], Groups: [], Areas: [], Things: [], Years: [], Period: null, Days: [], Countries: [], Links: [], PicksOut: false, Everyone: false, Words: <= 6 } && (reading.Asks || reading.Opens) && (reading.AsksWay || reading.Virtual is not null) && !situation.State.IsOpen && Reports.Shown(situation) is null
            && situation.Last.Asked is { Codes: [var one], Years: [var its] } spoken && situation.Now - spoken.At < Inheritance.Fresh ? reading with { Wishes = [new WishFound(Wish.ShowActivity, 8)], Codes = [one], Years = [its], Virtual = null, FollowsUp = false }
        // "Le 1er c'est pas le bon, enlève-le", with a meeting in sight, is of a link and moves no day.
        : reading is { Best: Wish.Correct, Verb: PersonVerb.Remove, Days: [_], NamesMonth: false, Asks: false, Codes: [] } && Reports.Shown(situation) is Plans.Ledger.MeetingHeld ? reading with { Days = [] }
        // "Arrêtez les rappels jusqu'au lundi 1er juillet" sets no date.
        : reading is { Best: Wish.Schedule, Groups: [], Codes: [] } && reading.Wants(Wish.Pause) && !reading.Things.Contains(Thing.Meeting) ? reading with { Wishes = [new WishFound(Wish.Pause, 8)] }
        // "Anything I am going to miss while I'm out?"
        : !situation.State.IsOpen && reading is { Codes: [], Days: [], Links: [], Verb: not PersonVerb.Return } && (reading.Best is null or Wish.SmallTalk or Wish.Absence or Wish.ChangesSince or Wish.Waiting or Wish.Goodbye || reading.Best.Value.IsQuestion()) && (reading.Asks || reading.Interrogates || reading.Opens) && MaySay(text, Whiles) && WhileAway().IsMatch(Subjects.Fold(text)) && People.Absences.Own(situation) is { } away
            ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8)], Period = new PeriodFound(away, text), Mine = !situation.Person.Groups.IsEmpty, Things = [] }
        // "Our meeting is postponed" tells of none.
        : reading is { Best: Wish.ReportMeeting, CountryCount: null, Links: [], Asks: false, Denies: false, Decided: null, Virtual: null } && reading.Wants(Wish.Postpone) && !reading.Wants(Wish.Drop) && reading.Days.All(day => day > situation.Today || reading.Former.Contains(day)) && (reading.Period is null || reading.Period.Days.To >= situation.Today)
            ? reading with { Wishes = [new WishFound(Wish.Postpone, 8)] }
        // "Can I at least see what is coming up?" asks for it, and not who may.
        : reading is { Best: Wish.WhoCanDo, Codes: [] } && reading.Wants(Wish.Upcoming) ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8)] }
        // "La de firma del 12 de marzo fue en conjunto con interop": told, and not asked.
        : reading is { Best: Wish.JointMeetings, Asks: false, Interrogates: false, Opens: false, Denies: false, Days: [var together], Groups.Length: > 1, Codes: [] } && together <= situation.Today ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "¿Y en el 23?", after a year's figures, is 2023 and no day.
        : reading is { Days: [var number], NamesMonth: false, NamesWeekday: false, Years: [], Best: null or Wish.WhoMet or Wish.WhoHasNotMet or Wish.Totals or Wish.Standing or Wish.Evidence or Wish.MissingEvidence or Wish.Upcoming or Wish.Postponed or Wish.Annex or Wish.Webinars, Words: <= 12 } && (reading.Best is Wish.MissingEvidence or Wish.Totals || (reading.PicksOut && !reading.Statuses.IsEmpty) || situation.Last.Asked is { Wish: Wish.WhoMet or Wish.WhoHasNotMet or Wish.Totals or Wish.Standing or Wish.Evidence or Wish.MissingEvidence or Wish.Postponed or Wish.Annex or Wish.Webinars })
            && situation.World.Plan(2000 + number.Day) is not null && OfYear().IsMatch(Subjects.Fold(text))
            ? reading with { Days = [], Years = [2000 + number.Day], Loose = [], FollowsUp = true }
        // "Mover la reunión del 20 de junio al 4 de julio": from one day to the other, and no span of days.
        : reading is { Days: [], Period: { } moved, Asks: false, Codes: [] } && (reading.Best is Wish.Postpone || reading.Wants(Wish.Postpone)) && reading.Best is Wish.Postpone or Wish.Schedule or Wish.Correct or Wish.Drop && IsFromOneToOther(moved.Days, situation)
            ? reading with { Days = [moved.Days.From, moved.Days.To], Former = [moved.Days.From], Period = null, LastPeriod = null, Wishes = [new WishFound(Wish.Postpone, 8)] }
        // "And the one after that, same time, 12 Sept", with a date in sight, is one more.
        : reading is { Days: [var after], Asks: false, Codes: [], Groups: [], Links: [], CountryCount: null } && after > situation.Today && Reports.Shown(situation) is Plans.Ledger.Scheduled or Plans.Ledger.MeetingHeld && OneAfter().IsMatch(Subjects.Fold(text))
            ? reading with { Wishes = [new WishFound(Wish.Schedule, 8)], Besides = true, Things = [Thing.Meeting] }
        // "Pode", after something was recorded, takes nothing back.
        : reading is { Best: Wish.Withdraw or Wish.Drop, Words: <= 2 } && Consents.IsWhole(text, reading.Language ?? situation.Language) ? reading with { Wishes = [new WishFound(Wish.Yes, 8)] }
        // "Where do we stand as of today" is how things stand, and nothing of that day.
        : reading is { Best: Wish.Standing or Wish.Totals, Codes: [] } && (reading.Says(new DateRange(situation.Today, situation.Today)) || (reading.Period?.Days is { From: { Day: 1, Month: 1 }, To: var until } && until == situation.Today && reading.Days.All(day => day == situation.Today))) ? reading with { Period = null, LastPeriod = null, Days = [] }
        // "Je dois poser les dates: 7 mars, 6 juin, 5 septembre" sets them.
        : reading is { Days.Length: > 2, Asks: false, Interrogates: false, Codes: [], Best: null or Wish.Upcoming or Wish.Standing or Wish.WhoMet or Wish.Correct or Wish.Calendar or Wish.ShowActivity or Wish.ReportMeeting } && OfThisYear(reading, situation.Today) is { IsEmpty: false } dates && situation.Person.MayAnywhere(Deed.ScheduleMeeting)
            ? reading with { Wishes = [new WishFound(Wish.Schedule, 8)], Days = dates, Things = [], Years = [], Period = null }
        // "How do we stand against the other groups?" is of all.
        : reading is { Best: Wish.Standing or Wish.Totals or Wish.WhoMet or Wish.Overdue or Wish.Upcoming or Wish.Webinars, Everyone: false } && MaySay(text, Others) && OfOthers().IsMatch(Subjects.Fold(text)) ? reading with { Everyone = true, Mine = false, Groups = [], We = false }
        // "¿Tenés el informe de 2021?" approves nothing.
        : reading is { Best: Wish.Approve } && (reading.Asks || reading.Interrogates || reading.Opens) ? reading with { Wishes = reading.Wishes.Length > 1 ? reading.Wishes.RemoveAt(0) : [new WishFound(Wish.ReportDocument, 5)] }
        // "There's one I never told you about, 18 April, nine countries", with a date in sight, moves nothing.
        : reading is { Best: Wish.Correct, Asks: false, CountryCount: not null, Days: [var held], Codes: [], Groups: [] } && held <= situation.Today && Reports.Shown(situation) is Plans.Ledger.Scheduled ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "Approuve la première", of what waits, is no approval of the year.
        : reading is { Best: Wish.Approve, Ordinal: not null, Years: [], Codes: [], Groups: [] } ? reading with { Wishes = [new WishFound(Wish.Waiting, 8)] }
        // "Ay no, ese no era el link, quítalo", with the receipt of a link in sight.
        : reading is { Best: Wish.Correct, Links: [], Codes: [], Days: [] } && reading.Wants(Wish.Withdraw) && Reports.Shown(situation) is Plans.Ledger.EvidenceAdded ? reading with { Wishes = [new WishFound(Wish.Withdraw, 8)] }
        // "We met yesterday, the next one is on 12 July" tells of a meeting, and the day to come goes with it.
        : reading is { Best: Wish.Schedule, Asks: false, Denies: false, Days.Length: > 1, Codes: [] } && reading.Wants(Wish.ReportMeeting) && reading.Days.Any(day => day <= situation.Today) && reading.Days.Any(day => day > situation.Today) ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "Everything about the annual meeting" is all that stands under it.
        : reading is { Best: Wish.AssemblyMeeting, Everyone: true, Areas: [_, ..], Codes: [] } ? reading with { Wishes = [new WishFound(Wish.Upcoming, 8)], Everyone = false, Mine = false, Groups = [], Things = [] }
        // "Assumi na semana passada. O que temos até junho?": what is still to come is asked of no week that is over.
        : reading is { Best: Wish.Upcoming, Period: { } gone, Words: > 8, Codes: [] } && gone.Days.To < situation.Today && SpanWords.IsRelative(gone.Words) ? reading with { Period = reading.LastPeriod is { } last && last.Days.To >= situation.Today ? last : null }
        // "O que está atrasado no plano?" is of all of it.
        : reading is { Best: Wish.Upcoming or Wish.Overdue, Mine: false, We: false, Groups: [], Areas: [], Countries: [], Everyone: false, Codes: [] } && OfThePlan(text) ? reading with { Everyone = true }
        // "Scratch that, the trip is off", with the receipt of an absence in sight.
        : reading is { Best: Wish.Withdraw or Wish.Drop, Codes: [], Groups: [], Days: [], Period: null, Asks: false } && !situation.State.IsOpen && People.Absences.IsInSight(situation) ? reading with { Wishes = [new WishFound(Wish.Cancel, 8)] }
        // "Como estamos com as reuniões dos grupos": who met how often.
        : reading is { Best: Wish.Standing, Things: [Thing.Meeting], Codes: [], Statuses: [] } && SaysMeetings(text) ? reading with { Wishes = [new WishFound(Wish.WhoMet, 8)], Everyone = reading.Everyone || reading is { Mine: false, Groups: [], We: false } }
        // "¿Hubo algo que no estaba previsto?" adds nothing.
        : reading is { Best: Wish.AddUnforeseen, Asks: true, Links: [] } ? reading with { Wishes = reading.OfAnnex ? [new WishFound(Wish.Annex, 8)] : reading.Wishes.RemoveAt(0) }
        // "Remettez les rappels, je suis de retour" moves nothing.
        : reading is { Best: Wish.Postpone or Wish.Schedule, Verb: PersonVerb.Return, Codes: [], Things: [] } && reading.Wants(Wish.Absence) ? reading with { Wishes = [new WishFound(Wish.Absence, 8)] }
        // "Oui c'est fait, le 10 mai", where nothing waits for a yes, tells of a meeting.
        : reading is { Best: Wish.Yes, Asks: false, Days: [_], Codes: [] } && situation is { State.IsOpen: false, Last.Offered: { Main: null, Buttons: [] } } && reading.Days[0] <= situation.Today ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "Nos reunimos el 14 de mayo", said after it, sets no date.
        : reading is { Best: Wish.Schedule, Asks: false, Days: [_, ..] told, Codes: [], Period: null } && told.All(day => day < situation.Today) && (reading.Wants(Wish.ReportMeeting) || reading.We)
            && reading.Things.All(thing => thing is Thing.Meeting)
            ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        : reading is { Best: Wish.JointMeetings or Wish.Correct, Asks: false, Interrogates: false, Denies: false, Days: [_, ..] days, Codes: [] } && reading.Wants(Wish.JointMeetings) && (reading.Best is Wish.JointMeetings || (!situation.State.IsOpen && Reports.Spoken(situation) is null)) && reading.Things.Contains(Thing.Meeting) && days.All(day => day <= situation.Today)
            ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "What is going out on 30 May?" asks, and nobody is away.
        : reading is { Best: Wish.Absence, Asks: true, Interrogates: true } && reading.Wishes.Skip(1).Any(found => found.Wish.IsQuestion()) ? reading with { Wishes = [.. reading.Wishes.Where(found => found.Wish is not Wish.Absence)] }
        // "Somos los que más nos reunimos, ¿no?": beside all the others.
        : reading is { Best: Wish.WhoMet, Ranks: true, Codes: [], Days: [] } && (reading.We || reading.SaysWho || reading.AsksWho) ? reading with { Everyone = true, Mine = false, Groups = [] }
        // "Põe lado a lado 2019 e 2023" puts nothing right.
        : reading is { Years.Length: >= 2, Compares: true, Codes: [], Days: [], Best: Wish.Correct or Wish.Schedule or Wish.ReportActivity or Wish.ReportMeeting or Wish.AddEvidence }
            ? reading with { Wishes = [new WishFound(Wish.Totals, 8)] }
        // "El 2 de mayo se hizo un webinar que no estaba en el plan."
        : reading is { OfAnnex: true, Asks: false, Interrogates: false, Opens: false, Days: [_, ..] done, Codes: [], Things: [_, ..], Best: Wish.Upcoming or Wish.Annex or Wish.Webinars or Wish.Standing or Wish.ShowActivity } && done.All(day => day <= situation.Today)
            ? reading with { Wishes = [new WishFound(Wish.AddUnforeseen, 8)] }
        // "Nos reunimos en febrero" tells of it, and leaves the day to be asked for.
        : reading is { Best: Wish.WhoMet, We: true, Asks: false, Interrogates: false, Opens: false, Continues: false, Days: [], Years: [], Codes: [], Words: <= 6, Period: { } month } && month.Days.To < situation.Today && month.Days.IsMonth
            ? reading with { Wishes = [new WishFound(Wish.ReportMeeting, 8)] }
        // "On a fait l'atelier 3.1.2 la semaine passée" tells of it, however much it is like a question for it.
        : reading is { Best: Wish.ShowActivity, We: true, Asks: false, Interrogates: false, Opens: false, IsNamed: false, Codes: [_] } && reading.Wants(Wish.ReportActivity) && (reading.Days.Any(day => day <= situation.Today) || reading.Period?.Days.From < situation.Today)
            ? reading with { Wishes = [new WishFound(Wish.ReportActivity, 8)] }
        // "Y cuántas nos faltan", "how many are we supposed to have": of one's own group, whose count says both.
        : reading is { Best: Wish.WhoMet or Wish.WhoHasNotMet, We: true, Mine: false, Everyone: false, Groups: [], Areas: [], Countries: [], Codes: [], Ranks: false } && !reading.AsksWho && !situation.Person.Groups.IsEmpty
            ? reading with { Mine = true, Wishes = [new WishFound(Wish.WhoMet, 8)] }
            : reading;

    private static readonly Delivery.SaidPhrases Indefinite = new("indefinite");

    /// <summary>"Algo", "anything", "quelque chose": whatever there is, and not the one that was spoken of.</summary>
    private static bool SaysSomething(string text) => !Indefinite.In(Delivery.SaidPhrases.Words(text)).IsEmpty;

    // A look that costs next to nothing, before the patterns that each question would pay for.
    private static readonly string[] Whiles = ["while", "when", "as ", "enquanto", "mientras", "durante", "pendan", "quand"];

    private static readonly string[] Swaps = ["cambi", "troc", "troq", "swap", "replac", "rempla", "reempla", "stitu", "exchang"];

    private static readonly string[] Others = ["tro", "ther", "rest", "autre", "dem"];

    private static readonly string[] Backings = ["support", "back", "apoy", "respald", "apoi", "appui", "sout"];

    private static readonly string[] Virtually = ["virtual"];

    private static readonly string[] OtherOnes = ["otr", "other", "outr", "autre"];

    [GeneratedRegex(@"\b(?:(?:el|la|del|de la|lo del) otr[oa]|the other(?: one)?|d?[oa] outr[oa]|l'autre)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TheOther();

    private static readonly string[] Histories = ["histór", "histor", "trayectoria", "trajet", "evoluci", "evolução", "evolucao", "évolution", "evolution"];

    [GeneratedRegex(@"^(?:\W*(?:y|e|et|and|so|ok|oye|mira|hola|oi|bonjour|hi|hey|tambien|also|tambem|aussi),? )?(?:surgi[oa]|salio|hubo|tuvimos|aparecio|paso|hicimos|nos salio|something (?:came up|happened|extra|unplanned)|we (?:had|did)|there was|surgiu|teve|houve|tivemos|apareceu|aconteceu|fizemos|il y a eu|on a (?:eu|fait)|nous avons (?:eu|fait)|quelque chose|(?:c'est|est) survenu|un imprevu)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CameUp();

    private static readonly string[] Nows = ["ahor", "actual", "now", "current", "today", "hoy", "agora", "atual", "hoje", "maintenant", "aujourd"];

    [GeneratedRegex(@"\b(?:ahora|ahorita|actualmente|actual|hoy|now|nowadays|currently|current|today|agora|atualmente|atual|hoje|maintenant|actuellement|actuel|aujourd'hui)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NowAWord();

    private static bool MaySay(string text, string[] stems) => Array.Exists(stems, stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:the (?:one|next one) after|the following one|la siguiente|la que sigue|a seguinte|a proxima depois|celle d'apres|la suivante)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneAfter();

    [GeneratedRegex(@"\b(?:support(?:ed)?|backed|backing|apoyo|apoya|respaldo|apoio|apoia|appui|soutien|soutenu\w*)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Backed();

    private const int LongestEvent = 4;

    /// <summary>Two days that are apart, or of which the first is the day of a date that stands; a few days on end are an event.</summary>
    private static bool IsFromOneToOther(DateRange days, Situation situation) =>
        days is { IsMonth: false, IsQuarter: false, IsYear: false } && days.To > situation.Today && days.To.DayNumber - days.From.DayNumber is var apart && apart is > 0 and < 200
        && (apart > LongestEvent || situation.World.Ledger(days.From.Year).Standing.OfType<Plans.Ledger.Scheduled>().Any(set => set.On == days.From)) && !(days.From.Day == 1 && days.To.AddDays(1).Day == 1) && !(days.From.DayOfWeek is DayOfWeek.Monday && apart == 6);

    /// <summary>Several days to come, of which some may have been taken for last year's; empty where one of them has passed.</summary>
    private static ImmutableArray<DateOnly> OfThisYear(Reading reading, DateOnly today)
    {
        var days = reading.Days.Select(day => day < today && day.Year == today.Year - 1 && reading.Years.All(year => year == today.Year) ? day.AddYears(1) : day).ToImmutableArray();
        return days.All(day => day > today) ? [.. days.Order()] : [];
    }

    [GeneratedRegex(@"\b(?:en el|del|de el|in|of|em|no|de|do|en) ?'?(?:19|23|24)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"\b(?:(?:while|when|as) (?:i|im|i'm|i am) ?(?:am )?(?:'?m )?(?:out|away|gone|off)|while (?:out|away)|enquanto (?:eu )?(?:to|estou|tiver|estiver) (?:fora|de ferias)|mientras (?:no )?(?:estoy|este|ando)|durante (?:mi|minha) (?:ausencia|licencia|ferias)|pendan?t? (?:mon|que je suis) (?:absen\w*|conges?|en conge)|quand je suis (?:pas la|absent\w*))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WhileAway();

    [GeneratedRegex(@"\b(?:(?:other|otros|outros|autres|demas) (?:groups?|grupos?|groupes?)|(?:los|as|os|las) (?:demas|outros|otros)|the (?:others|rest)|les autres)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfOthers();

    /// <summary>"No plano", "del plan", "in the plan", where neither "my" nor "our" is said.</summary>
    private static bool OfThePlan(string text)
    {
        var words = Subjects.Fold(text).Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Max(0, words.Length - 1)).Any(at => Cues.Is(words[at], Cue.PlanWord) && Cues.Is(words[at - 1], Cue.PlanLead));
    }

    private static bool SaysMeetings(string text) => Subjects.Fold(text) is var folded && (folded.Contains("reunion", StringComparison.Ordinal) || folded.Contains("reunioes", StringComparison.Ordinal) || folded.Contains("meetings", StringComparison.Ordinal)) && !folded.Contains("reunion ", StringComparison.Ordinal);

    /// <summary>"A segunda", "da segunda": Monday has no such word before it where a list is in sight.</summary>
    internal static bool SaysSecond(string text)
    {
        var words = Subjects.Fold(text).Split([' ', ',', '.', '?', '!', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Array.FindIndex(words, word => Cues.Is(word, Cue.MondayOrSecond)) is > 0 and var at && Cues.Is(words[at - 1], Cue.MondayOrSecondLead) && (at + 1 == words.Length || !Cues.Is(words[at + 1], Cue.WeekdayTail));
    }

    /// <summary>It was asked which of several activities is meant, and they are in sight.</summary>
    private static bool IsAskedWhich(Situation situation) =>
        situation.State.Telling is { Asks: true, Activity: null, Entry: null } && situation.Last.Offered.Buttons.Count(choice => choice.Press is Cards.Tell { Activity: not null }) > 1;

    /// <summary>A list that was asked for is in sight, and has so many things.</summary>
    private static bool IsListed(int place, Situation situation) =>
        situation.Last.Asked is not null && !situation.Last.Offered.Items.IsEmpty && InSight.Nth(place, situation.Last.Offered) is not null;

    /// <summary>"¿Y la OEA?" after who pays is that funder, and no activity that its name stands in.</summary>
    private static Reading OfFunder(string text, Reading reading, Situation situation) =>
        situation.Last.Asked is { Wish: Wish.Funding or Wish.Cost } last && reading is { Words: <= 6, Best: null or Wish.Upcoming or Wish.ShowActivity or Wish.Search or Wish.Funding } && Funding.Funder(text) is not null
            ? last.Again() with { Language = reading.Language, Wishes = [new WishFound(Wish.Funding, 8)], Words = reading.Words, Codes = [] }
            : reading;
}

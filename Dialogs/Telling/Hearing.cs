using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Telling;

/// <summary>What a sentence tells, if it tells anything but a meeting held; what was said before completes it.</summary>
internal static class Hearing
{
    private const int FewWords = 7;

    /// <summary>What is surer than this is a question of its own: "webinars de innovación".</summary>
    private const double Question = 5;

    public static Told? Of(string text, Reading reading, Situation situation)
    {
        if (situation.Plan is not { } newest)
        {
            return null;
        }

        var open = situation.State.Telling;
        if (open is { Asks: true, What: TellKind.ReportActivity, Activity: { } formed } && OtherCode(reading, ActivityId.TryParse(formed)?.Code, newest) is { } meant)
        {
            return Told.Of(open with { Activity = meant.Id.ToString(), After = 0, Asks = false, Sure = false }, situation);
        }

        // "Environ 50 %", of the activity in the form, whose code says no other.
        reading = OfTheForm(reading, open);
        if (open is { Asks: true } && Chosen(text, reading, open, newest, situation) is { } chosen)
        {
            return Told.Of(open with { Activity = chosen.Id.ToString(), Asks = false, Sure = false }, situation);
        }

        if (open is { Asks: true, What: TellKind.AddUnforeseen } && UnforeseenTitles.Amended(text, reading, open) is { } titled)
        {
            return Told.Of(titled with { Asks = false, Sure = false }, situation);
        }

        if (open is { Asks: true } && (Supplies(text, reading) || NamesOnly(text, reading, open) || (open.What is TellKind.Schedule && GivesDay(text, reading))))
        {
            var supplied = Told.Of(open.What, text, Ahead(reading, open, newest), newest, situation);
            // What the form is of is known: a link or a day is no other activity.
            var both = Completion.Both(open, open.Activity is not null && reading is { Codes: [], Groups: [] } ? supplied with { Lines = [] } : supplied, situation);
            // "Para agosto, no hay sala": the day that was asked for, and why.
            var beside = open is { What: TellKind.ReportActivity, Status: { IsPutOff: true } } && HasNoReason(open) ? Reasons.Beside(text, open.Status, (reading.LastPeriod ?? reading.Period)?.Words) : null;
            return Settled(beside is null ? both : both with { Tell = both.Tell with { Words = Told.Because(open.Words, beside) } }, open, situation);
        }

        if (open is { Asks: true } && Amends(text, reading, open))
        {
            var amended = Completion.Both(open, Told.Of(open.What, text, Ahead(reading, open, newest), newest, situation) with { Lines = [] }, situation);
            // "Because the page moved" says why, and no other state.
            var otherwise = IsWhyPutOff(text, reading, open) || (Reasons.Leads(text) && reading is { Days: [], Period: null, Years: [] }) ? null : Otherwise(reading);
            var until = (reading.LastPeriod ?? reading.Period)?.Words;
            var reason = Reasons.In(Reasons.WithoutTime(text, until)) ?? (HasNoReason(open) ? Reasons.Beside(text, otherwise ?? open.Status, until) : null);
            return Settled(amended with { Tell = amended.Tell with { What = open.What, Status = otherwise ?? open.Status, Words = Told.Because(open.Words, reason) ?? amended.Tell.Words, Sure = false } }, open, situation);
        }

        // "Take the link off, it is not public yet", of the form.
        if (open is { Asks: true, What: TellKind.ReportActivity, Link: not null } && !Asks(text) && reading is { OfEvidence: true, Links: [], Codes: [], Days: [] } && (reading.Verb is PersonVerb.Remove || reading.Wants(Wish.Withdraw)))
        {
            return Told.Of(open with { Link = null, Asks = false, Sure = false }, situation);
        }

        // "Temas: estándares y DCAT", with the form of a webinar open.
        if (open is { Asks: true, What: TellKind.ReportActivity } && !Asks(text) && reading is { Decided: { } line, Codes: [], Groups: [], Days: [] })
        {
            return Told.Of(open with { Words = line, Asks = false, Sure = false }, situation);
        }

        // "Motivo: las elecciones", where the form lacks one.
        if (open is { Asks: true, What: TellKind.ReportActivity } && !Asks(text) && (Reasons.Leads(text) || reading is { Codes: [], Groups: [], Days: [] }) && Reasons.In(text) is { } why)
        {
            return Told.Of(open with { Words = Told.Because(open.Words, why), Asks = false, Sure = false }, situation);
        }

        // "A secretaria vai assumir a comunicação", where nothing but the reason is missing.
        if (GivesReason(text, reading, situation))
        {
            return Told.Of(open! with { Words = Told.Because(open.Words, text.Trim(' ', '.')), Asks = false, Sure = false }, situation);
        }

        // "Será virtual", "in Kingston", with the receipt of a meeting or a date in sight.
        if (SaysWay(reading) && Reports.Shown(situation) is (MeetingHeld or Scheduled) and { Id: var seen })
        {
            return Told.Of(TellKind.Correct, text, reading, newest, situation) is var way ? way with { Tell = way.Tell with { Entry = seen.Value } } : null;
        }

        reading = DateShown.Of(text, reading, situation);
        if (What(text, reading, situation) is not { } what)
        {
            return null;
        }

        // "Postponed to 2025" is said of this year's plan, "the minutes of May 2023" of that year's.
        var status = Status(reading, text);
        var isOfThisYear = what is TellKind.Schedule or TellKind.RemindLater || status is StatusKind.Postponed;
        var told = Told.Of(what, text, reading, isOfThisYear ? newest : PlanOf(reading, situation) ?? newest, situation);
        // "Una de las dos reuniones" is half of what is owed twice; "vinieron 3 de 4 expositores" is no part of anything.
        status = told.Part is not null && reading is { Best: Wish.ReportActivity or Wish.ReportMeeting, Percent: null } ? StatusKind.Partial : status;
        var link = told.Tell.Link ?? (what is TellKind.AddEvidence ? ActivityWords.OddLink(text) : null);
        if (what is TellKind.Schedule && reading.Days.IsEmpty && situation.State.Draft is { HeldOn: null or "", Next: { } ahead } draft)
        {
            // "Es la que viene, agéndala entonces": of the form of a meeting that was still to come.
            told = told with { Tell = told.Tell with { Day = ahead, Group = told.Tell.Group ?? (draft.Groups is [var own] ? own.Value : null) } };
        }

        // "Je voudrais signaler une activité imprévue" says not yet which.
        told = what is TellKind.AddUnforeseen && reading is { TitleWords: [], Days: [], Period: null, Links: [], Countries: [] } ? told with { Text = "" } : told;
        told = OfShown(told with { Tell = told.Tell with { Status = status, Link = link, Words = ActivityWords.IsHeldElsewhere(reading, text) ? text.Trim(' ', '.') : told.Tell.Words } }, reading, situation);
        return open is not null && !told.IsAnother && told.AlsoOn.IsEmpty && (open.What == what || !open.Asks) && told.Tell is { Group: null, Activity: null } && told.UnknownCode is null ? Completion.Both(open, told, situation) : told;
    }

    private static Reading OfTheForm(Reading reading, Tell? open) =>
        open is { Asks: true, What: TellKind.ReportActivity } && ActivityId.TryParse(open.Activity) is { } formed && reading.Codes is [var code] && string.Equals(code, formed.Code, StringComparison.OrdinalIgnoreCase) && reading.Years.All(year => year == formed.Year)
            ? reading with { Codes = [], IsNamed = false, Years = [] }
            : reading;

    /// <summary>"Es del webinar del primer semestre", where it was asked which activity is meant: the one of those asked about that this names.</summary>
    public static PlanLine? Chosen(string text, Reading reading, Tell open, PlanYear plan, Situation situation)
    {
        if (open is not { Activity: null, Entry: null, Group: null or "", What: TellKind.ReportActivity or TellKind.AddEvidence or TellKind.Schedule } || Asks(text) || reading is not { Codes: [], Groups: [], Links: [] }
            || reading.Best is { } wish && (wish.IsCourtesy() || wish is Wish.No or Wish.Cancel or Wish.Withdraw or Wish.StartAgain or Wish.Choose || (wish is Wish.Yes && reading is { Things: [], Period: null, TitleWords: [] })))
        {
            return null;
        }

        var asked = situation.Last.Offered.Buttons.Select(button => (button.Press as Tell)?.Activity).OfType<string>().ToHashSet();
        return Targets.Of(reading, plan, situation) is var named && (asked.Count == 0 ? named : named.RemoveAll(line => !asked.Contains(line.Id.ToString()))) is [{ Series: null } only] ? only : null;
    }

    /// <summary>How or where, and nothing beside it that could be of something else.</summary>
    public static bool SaysWay(Reading reading) =>
        (reading.Virtual is not null || reading.Place is not null) && reading is { Asks: false, Opens: false, Interrogates: false, Codes: [], Days: [], Period: null, Links: [], Groups: [], Words: <= LongWay }
        && reading.Best is null or Wish.Mode or Wish.Correct or Wish.No or Wish.Yes or Wish.Schedule or Wish.ReportMeeting or Wish.Upcoming or Wish.ShowActivity or Wish.Search or Wish.SmallTalk or Wish.Withdraw;

    private const int LongWay = 10;

    private const int FewestOfReason = 3;

    private const int LongStatement = 6;

    /// <summary>The open form lacks why something is not done, and this may say it.</summary>
    public static bool GivesReason(string text, Reading reading, Situation situation) =>
        LacksReason(situation) && IsReason(text, reading) && !Reasons.IsForgotten(text);

    /// <summary>In so few words that they may look like something else: "sem sala livre" is delivered in French.</summary>
    public static bool GivesShortReason(string text, Reading reading, Situation situation) =>
        LacksReason(situation) && IsShortReason(text, reading) && !Reasons.IsForgotten(text);

    private static bool LacksReason(Situation situation) =>
        situation.State.Telling is { Asks: true, What: TellKind.ReportActivity, Status: { IsPutOff: true } } open && HasNoReason(open);

    private static bool HasNoReason(Tell open) => open.Words is null or "" || Told.IsEvent(open.Words);

    /// <summary>A statement that changes no field and steers nothing; a long one that neither asks nor bids is one, whatever its words are like.</summary>
    private static bool IsReason(string text, Reading reading) => IsShortReason(text, reading) ||
        !Asks(text) && reading is { Codes: [], Opens: false, Links: [], Period: null, Days: [], Words: >= FewestOfReason }
        && (reading.Best is null or Wish.Correct or Wish.ReportActivity or Wish.ReportMeeting or Wish.Drop or Wish.Postpone
            || (reading is { Words: >= LongStatement, Interrogates: false, PicksOut: false, Mine: false, Best: { } wish, Wishes: [{ Weight: < Certain }, ..] } && (wish.IsQuestion() || wish is Wish.HandOver)));

    /// <summary>"Sin plata", "huracán", to a form that waits for a reason: what is lacking, or one word that means nothing else.</summary>
    private static bool IsShortReason(string text, Reading reading) =>
        !Asks(text) && reading is { Codes: [], Opens: false, Links: [], Period: null, Days: [], Words: > 0 }
        && (Reasons.IsLack(text) || reading is { Words: < FewestOfReason, Best: null, FollowsUp: false, Ordinal: null, Groups: [], Countries: [], Loose: [] } && text.Count(char.IsLetter) >= LettersOfReason);

    private const int LettersOfReason = 5;
    private const double Certain = 9;

    /// <summary>"Trata-se da 3.9i.1, não da 3.9i.2": the one of the codes that the form is not of.</summary>
    private static PlanLine? OtherCode(Reading reading, string? formed, PlanYear plan) =>
        reading is { IsNamed: false, Asks: false, Best: null or Wish.Correct or Wish.No or Wish.ShowActivity or Wish.Withdraw or Wish.Schedule or Wish.ReportActivity }
        && (reading.Best is Wish.Correct or Wish.No || reading.Keeps || reading.Denies)
        && reading.Codes.Where(code => !string.Equals(code, formed, StringComparison.OrdinalIgnoreCase)).SelectMany(plan.Lined).ToList() is [{ Series: null } other] ? other : null;

    /// <summary>"Segue o link da gravação", "atualiza pra 25 %", with the receipt of an activity in sight: of that one.</summary>
    private static Told OfShown(Told told, Reading reading, Situation situation) =>
        told is { Tell: { What: TellKind.AddEvidence or TellKind.ReportActivity, Activity: null, Group: null, Entry: null }, UnknownCode: null }
        && (reading.Keeps || told.Tell.What is TellKind.AddEvidence) && reading is { Groups: [], Days: [], Codes: [] }
        && Reports.Shown(situation) is { } entry && Of(entry) is { } id && situation.World.Plan(id.Year) is { } plan && plan.Line(id) is { Series: null } line
            ? told with { Plan = plan, Lines = [line], Tell = told.Tell with { Activity = id.ToString() } }
            : told;

    private static ActivityId? Of(LedgerEntry entry) => entry switch
    {
        StatusReported said => said.Activity,
        Scheduled set => set.Obligation.Activity,
        EvidenceAdded { Meeting: null } proof => proof.Activity,
        _ => null,
    };

    /// <summary>
    /// "No, el 19", of what was put off to a day of September, is the 19th of September. The words of a form are its own: what puts
    /// another field right is no reason.
    /// </summary>
    private static Told Settled(Told told, Tell open, Situation situation) => told with
    {
        Text = told.Tell.What is TellKind.ReportActivity or TellKind.AddUnforeseen ? "" : told.Text,
        Tell = open is { What: TellKind.ReportActivity, Status: null } && told.Tell.Status is null && told.Day <= situation.Today ? told.Tell with { Status = StatusKind.Done } : open.Status is StatusKind.Postponed && told.Day is { } day && day < situation.Today && PlanDate.TryParse(open.Day) is { First: var before }
            ? told.Tell with { Day = CalendarDay.Within(before.Year, before.Month, day.Day).ToString("O", CultureInfo.InvariantCulture) }
            : told.Tell,
    };

    /// <summary>"Make it September", of what is put off, is the one to come.</summary>
    private static Reading Ahead(Reading reading, Tell open, PlanYear plan) =>
        reading is { Years: [], Period: { } said } && said.Days.To.Year == plan.Year - 1 && (open.What is TellKind.Schedule || open.Status is StatusKind.Postponed)
            ? reading with { Period = said with { Days = new DateRange(said.Days.From.AddYears(1), said.Days.To.AddYears(1)) } }
            : reading;

    internal static PlanYear? PlanOf(Reading reading, Situation situation) => reading switch
    {
        { Years: [var year, ..] } => situation.World.Plan(year),
        { Period.Days.To.Year: var year } => situation.World.Plan(year),
        { Days: [var day, ..] } => situation.World.Plan(day.Year),
        _ => null,
    };

    /// <summary>
    /// "¿La lista se actualizó en 2023?" asks whether it was done, "por que não foi feito" why not, and neither gives anything
    /// that could be recorded.
    /// </summary>
    public static Reading Asking(string text, Reading said, Situation situation)
    {
        var reading = SaysLanguage(text, said) ? said : said with { Wishes = [.. said.Wishes.Where(found => found.Wish is not Wish.SetLanguage)] };
        if (reading is { Best: Wish.Schedule, Asks: true, Interrogates: true } && reading.Wants(Wish.Upcoming))
        {
            // "¿Qué vence el 30 de junio?"
            return reading with { Wishes = [.. reading.Wishes.Where(found => found.Wish is Wish.Upcoming)] };
        }

        if (reading is { Best: Wish.WhoAreYou or Wish.WhoCanDo, OfCommittee: true, Groups: [], Codes: [] } && Duties.AreAsked(text))
        {
            // "Quem aprova o plano, o comitê ou a assembleia?" asks more than what the Network is.
            return reading with { Wishes = [new WishFound(Wish.Committee, 5)] };
        }

        if (!(reading.Asks || reading.Opens) || reading is not { OfReporting: false, Days: [], Percent: null, Links: [], CountryCount: null, Countries: [] })
        {
            return reading;
        }

        return reading.Best switch
        {
            Wish.ReportMeeting => As(Wish.WhoMet),
            Wish.ReportActivity when reading.Codes.IsEmpty && (PlanOf(reading, situation) ?? situation.Plan) is { } plan && Targets.Of(reading, plan, situation) is { Length: 1 or 2 } lines =>
                reading with { Wishes = [new WishFound(Wish.ShowActivity, 5)], Codes = [.. lines.Select(line => line.Id.Code)], Years = [plan.Year] },
            Wish.ReportActivity => As(reading.Codes.IsEmpty ? Wish.Upcoming : Wish.ShowActivity),
            Wish.Drop or Wish.Postpone when reading.Opens => As(Wish.Postponed),
            _ => reading,
        };

        Reading As(Wish wish) => reading with { Wishes = [.. reading.Wishes.Where(found => found.Wish.IsQuestion()).Append(new WishFound(wish, 5)).Take(1)] };
    }

    /// <summary>"Em que países foi?" has the word that stands before a language, and none.</summary>
    private static bool SaysLanguage(string text, Reading reading) =>
        reading.Best is not Wish.SetLanguage || reading.WantedLanguage is not null || Subjects.Fold(text) is var folded && LanguageWords.Any(folded.Contains);

    private static readonly ImmutableArray<string> LanguageWords = Stems.Of("languageWord");

    private static TellKind? What(string text, Reading reading, Situation situation) => reading.Best switch
    {
        // "Mudou de novo, 19/9", with the receipt of a date or a meeting in sight.
        Wish.ChangesSince when !Asks(text) && reading is { Days: [_], Codes: [], Groups: [], Interrogates: false } && Reports.Shown(situation) is Scheduled or MeetingHeld => TellKind.Correct,
        Wish.Correct when reading is { Codes: [] } or { IsNamed: true } && reading.Groups.IsEmpty && Reports.Shown(situation) is StatusReported => TellKind.Correct,
        // "A reunião prevista para 23 de maio fica cancelada" sets no date.
        Wish.Schedule or Wish.ReportMeeting when reading is { Asks: false, Days: not [] } && (reading.Wants(Wish.Drop) || reading.Statuses.Contains(StatusKind.DecidedOtherwise)) && reading.Days.All(reading.Former.Contains) => TellKind.ReportActivity,
        // "We haven't set it yet, will revert by Friday."
        Wish.Schedule when reading is { Denies: true, Period: not null, Codes: [] } && reading.Statuses.Contains(StatusKind.Pending) => TellKind.RemindLater,
        Wish.Schedule => TellKind.Schedule,
        Wish.RemindLater => TellKind.RemindLater,
        // "El webinar se hizo el 14" and "la reunión de ciber fue el 14" correct nothing where nothing of the kind was told.
        Wish.Correct when !reading.Codes.IsEmpty || reading.Things.Any(thing => thing is not (Thing.Meeting or Thing.Activity)) => TellKind.ReportActivity,
        Wish.Correct when IsOfAnotherGroup(reading, situation) || IsNewMeeting(reading, situation) => null,
        // "¿Y eso está mal?" asks, where no new day, count or link is given.
        Wish.Correct when Asks(text) && reading is { Days: [], Groups: [], CountryCount: null, Percent: null, Links: [], Virtual: null, Countries: [] } => null,
        Wish.Correct => TellKind.Correct,
        Wish.Withdraw => TellKind.Withdraw,
        // "3.3.1 hecho ayer, https://…": the link comes with how the activity goes.
        Wish.AddEvidence or Wish.Evidence when WithLink.SaysState(reading, situation) => TellKind.ReportActivity,
        // The proof of a meeting that nobody told of opens its form.
        Wish.AddEvidence or Wish.Evidence when WithLink.IsUntoldMeeting(reading, situation) => null,
        // "We held the webinar on 27 June, link: …" tells that it was held as well.
        Wish.AddEvidence or Wish.Evidence when WithLink.IsHeld(reading, situation) => IsOfActivity(reading) ? TellKind.ReportActivity : null,
        Wish.AddEvidence => TellKind.AddEvidence,
        Wish.Agree => TellKind.Agree,
        Wish.Disagree => TellKind.Disagree,
        Wish.Approve => TellKind.Approve,
        // "…took place on 2 May, it was never in the plan".
        Wish.ReportActivity or Wish.ReportMeeting when reading is { OfAnnex: true, Codes: [], Asks: false } => TellKind.AddUnforeseen,
        Wish.ReportActivity or Wish.Drop or Wish.Postpone => TellKind.ReportActivity,
        Wish.AddUnforeseen => TellKind.AddUnforeseen,
        // "No previsto: misión a Estonia en marzo, https://…": a question brings no link.
        Wish.Annex when !Asks(text) && !reading.Links.IsEmpty => TellKind.AddUnforeseen,
        // A webinar is an activity of its own and none of the meetings that a group owes.
        Wish.ReportMeeting when IsOfActivity(reading) => TellKind.ReportActivity,
        // "El acta de la reunión de mayo: https://…" gives what a question for it would lack.
        Wish.Evidence when !reading.Links.IsEmpty || ActivityWords.OddLink(text) is not null => TellKind.AddEvidence,
        // "Mañana tenemos la reunión a las 10" is not held yet.
        Wish.ReportMeeting when reading is { Days: not [], CountryCount: null } && reading.Days.All(day => day > situation.Today) && (Hours.In(text) is not null || (reading.Days.Length > 1 && reading.Wants(Wish.Schedule))) => TellKind.Schedule,
        // "Éramos 15 países", of the meeting just told.
        Wish.ReportMeeting when IsCountAlone(reading) && Reports.Spoken(situation, situation.Today) is not null => TellKind.Correct,
        // "…porque no hay fondos" gives a reason and asks for none.
        Wish.Postponed or Wish.Cost or Wish.Funding when !Asks(text) && Reasons.In(text) is not null && (reading.Wants(Wish.Drop) || reading.Wants(Wish.Postpone)) => TellKind.ReportActivity,
        Wish.Postponed when !Asks(text) && IsOfMeetingShown(reading, situation) => TellKind.Withdraw,
        Wish.Postponed when !Asks(text) && !reading.Opens && !(reading is { Interrogates: true, Words: <= FewWords }) && !(reading.IsNamed && reading.Interrogates) && !reading.Codes.IsEmpty && (reading.Wishes[0].Weight < 8 || !reading.Years.IsEmpty) => TellKind.ReportActivity,
        // "No, mejor el 19", with the receipt of a date in sight.
        null or Wish.Upcoming or Wish.No when !Asks(text) && reading is { Days: [_], Groups: [], Codes: [] } && Reports.Spoken(situation) is Scheduled && situation.State.Telling is { What: TellKind.Correct } => TellKind.Correct,
        null or Wish.Upcoming when !Asks(text) && IsDayAlone(reading, situation) && Snoozing.Open(situation).Any() => TellKind.RemindLater,
        _ => null,
    };

    /// <summary>A bare answer to the question that is open: a day, a group, a code, a link.</summary>
    public static bool Supplies(string text, Reading reading) =>
        (IsBareWhen(reading) || reading.Best is null or Wish.AddEvidence or Wish.Choose || (reading.Best is Wish.Correct && (!reading.Days.IsEmpty || reading.Period is not null)) || (reading.Best is Wish.ShowActivity or Wish.Upcoming or Wish.WhoMet or Wish.Webinars && reading.Wishes[0].Weight < Question))
        && !Asks(text) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= FewWords
        && (!reading.Days.IsEmpty || !reading.Groups.IsEmpty || !reading.Codes.IsEmpty || !reading.Links.IsEmpty || reading.Percent is not null || reading.Period is not null || !reading.Things.IsEmpty);

    /// <summary>"La 3.3.1", where it was asked of which activity: that, whatever a code alone is like.</summary>
    public static bool NamesOnly(string text, Reading reading, Tell open) =>
        open is { Activity: null, Entry: null } && !Asks(text) && reading is { Codes: [_], Words: <= 3, Days: [], Groups: [], Links: [], Percent: null, Statuses: [] };

    /// <summary>"Ta, sigo con lo mío: 24 de setiembre", where a day is asked for.</summary>
    private static bool GivesDay(string text, Reading reading) =>
        !Asks(text) && reading is { Days: [_], Codes: [], Groups: [], Links: [], CountryCount: null, Interrogates: false, Opens: false, Denies: false, Words: <= MostAroundDay } && reading.Best is null or Wish.Correct or Wish.Schedule or Wish.Upcoming or Wish.Back or Wish.Repeat or Wish.Yes;

    private const int MostAroundDay = 9;

    /// <summary>"Em setembro", "next Tuesday", and nothing else.</summary>
    private static bool IsBareWhen(Reading reading) =>
        reading is { Words: <= 5, Best: Wish.Upcoming or null, Interrogates: false, Things: [], Groups: [], Codes: [] } && (!reading.Days.IsEmpty || reading.Period is not null);

    /// <summary>What is said puts the open form right.</summary>
    public static bool Amends(string text, Reading reading, Situation situation) => situation.State.Telling is { Asks: true } open && Amends(text, reading, open);

    /// <summary>"No, pospuesto para 2025", "fue el 23, sin enlace", "el link: https://…", with a form open: of what it asks, and of nothing else.</summary>
    private static bool Amends(string text, Reading reading, Tell open) =>
        open.What is TellKind.ReportActivity or TellKind.AddUnforeseen && !Asks(text) && (reading is { Codes: [], Groups: [] } || reading is { Codes: [], Percent: not null, Best: Wish.Correct })
        && (IsNewTime(reading, open) || IsOtherState(reading) || Reasons.Leads(text) || (MayAmend(reading.Best)
            && (reading.Keeps || (reading.Best is Wish.No && (!reading.Days.IsEmpty || reading.Period is not null)) || reading.Best is Wish.Correct or Wish.AddEvidence or Wish.Postpone or Wish.Postponed or Wish.Drop)))
        && (reading is { Days: not [] } or { Period: not null } or { Years: not [] } or { Links: not [] } or { Percent: not null } || Otherwise(reading) is not null || Reasons.In(text) is not null
            || (reading.Best is Wish.MissingEvidence or Wish.Evidence && open.Link is null));

    private static bool MayAmend(Wish? wish) =>
        wish is null or Wish.No or Wish.Correct or Wish.AddEvidence or Wish.Evidence or Wish.MissingEvidence or Wish.Postpone or Wish.Postponed or Wish.Drop or Wish.Schedule or Wish.ReportActivity or Wish.AddUnforeseen;

    /// <summary>"Not cancelled, only postponed."</summary>
    private static bool IsOtherState(Reading reading) => reading is { Best: Wish.Cancel, Denies: true } && reading.Statuses.Contains(StatusKind.Postponed);

    /// <summary>"Motivo: no salió el presupuesto. Pone fines de agosto", of what is put off, says why and until when, and drops nothing.</summary>
    private static bool IsWhyPutOff(string text, Reading reading, Tell open) =>
        open.Status is StatusKind.Postponed && (Reasons.Leads(text) || !reading.Days.IsEmpty || reading.Period is not null) && !reading.Statuses.Contains(StatusKind.NotNeeded);

    /// <summary>"On dira fin août", of what is put off.</summary>
    private static bool IsNewTime(Reading reading, Tell open) =>
        open.Status is StatusKind.Postponed && reading is { Interrogates: false, Opens: false, Things: [] } && (!reading.Days.IsEmpty || reading.Period is not null);

    /// <summary>The state that a form is to have instead; "not cancelled but postponed" is postponed.</summary>
    private static StatusKind? Otherwise(Reading reading) => reading switch
    {
        { Percent: < 100 } => StatusKind.InProgress,
        { Statuses: [] } => reading.Best switch { Wish.Postpone => StatusKind.Postponed, Wish.Drop => StatusKind.DecidedOtherwise, _ => null },
        { Statuses: var said } when said.Contains(StatusKind.Postponed) => StatusKind.Postponed,
        { Statuses: [var first, ..] } => first is StatusKind.Pending or StatusKind.Scheduled ? null : first,
    };

    private static StatusKind? Status(Reading reading, string text) => reading switch
    {
        _ when ActivityWords.IsHeldElsewhere(reading, text) => StatusKind.Done,
        // "Vamos trocar o webinar por uma oficina", "we are replacing it with a workshop".
        { Best: Wish.ReportActivity or Wish.Drop or Wish.Postpone, Asks: false, Days: [], Percent: null } when ActivityWords.IsSwapped(text) => StatusKind.Substituted,
        { Best: Wish.Drop or Wish.ReportActivity } when ActivityWords.IsNotNeeded(text) => StatusKind.NotNeeded,
        { Best: Wish.AddEvidence or Wish.Evidence, Percent: < 100 } => StatusKind.InProgress,
        { Best: Wish.AddEvidence or Wish.Evidence, Statuses: [var state, ..] } when state is StatusKind.Done or StatusKind.InProgress or StatusKind.Partial => state,
        { Best: Wish.ReportActivity, Percent: < 100 } => StatusKind.InProgress,
        // "The strategy will not be done."
        { Best: Wish.ReportActivity, Denies: true, Days: [], Statuses: [StatusKind.Done, ..] } when reading.Wants(Wish.Drop) => StatusKind.DecidedOtherwise,
        { Best: Wish.ReportActivity, Statuses: [var said, ..] } => said,
        { Best: Wish.ReportMeeting } => StatusKind.Done,
        { Best: Wish.ReportActivity, Percent: 100 } or { Best: Wish.ReportActivity or Wish.Correct, Days: not [] } => StatusKind.Done,
        // "We did do the webinar"; a day that has passed is one on which it was done.
        { Best: Wish.ReportActivity, We: true, Percent: null } or { Best: Wish.AddEvidence or Wish.Evidence, Days: not [] } => StatusKind.Done,
        { Best: Wish.ReportActivity or Wish.Correct } => null,
        // "Acordó no hacerla, darla de baja": where no other time is said it is dropped.
        { Best: Wish.Drop, Days: [], Period: null } when !reading.Statuses.Contains(StatusKind.Postponed) && reading.Years.IsEmpty =>
            reading.Statuses.Cast<StatusKind?>().FirstOrDefault(status => status is StatusKind.NotNeeded or StatusKind.Substituted) ?? StatusKind.DecidedOtherwise,
        _ when reading.Wants(Wish.Postpone) || reading.Statuses.Contains(StatusKind.Postponed) => StatusKind.Postponed,
        _ when reading.Wants(Wish.Drop) || reading.Best is Wish.Postponed || reading.Statuses.Contains(StatusKind.DecidedOtherwise) =>
            reading.Statuses.Cast<StatusKind?>().FirstOrDefault(status => status is StatusKind.NotNeeded or StatusKind.Substituted) ?? StatusKind.DecidedOtherwise,
        _ => null,
    };

    private static bool Asks(string text) => QuestionMarks.In(text);

    internal static bool IsOfActivity(Reading reading) =>
        reading.Things.Any(thing => thing is Thing.Webinar or Thing.Workshop) && !reading.Things.Contains(Thing.Meeting);

    /// <summary>"La reunión no fue el 11 sino el 12", where nothing was told yet.</summary>
    private static bool IsNewMeeting(Reading reading, Situation situation) =>
        reading is { Days: not [] } && (reading.Things.Contains(Thing.Meeting) || !reading.Groups.IsEmpty || (situation.Last.Asked is null && !reading.Denies)) && reading.Days.Any(day => day <= situation.Today) && Reports.Spoken(situation) is null;

    private static bool IsOfAnotherGroup(Reading reading, Situation situation) =>
        reading is { Groups: not [], Days: not [], Things: [Thing.Meeting, ..] }
        && !(Reports.Spoken(situation) is MeetingHeld held && reading.Groups.Any((situation.World.Meeting(held.Id)?.Facts ?? held.Facts).Groups.Contains));

    private static bool IsCountAlone(Reading reading) =>
        reading is { CountryCount: not null, Groups: [], Days: [], Period: null, Links: [], Codes: [] };

    private static bool IsDayAlone(Reading reading, Situation situation) =>
        reading is { Days: [var day], Groups: [], Codes: [], Rest: [], Links: [], Things: [], Mine: false, Everyone: false } && day > situation.Today && situation.State.Draft is null;

    /// <summary>"That meeting did not happen", with its receipt in sight.</summary>
    private static bool IsOfMeetingShown(Reading reading, Situation situation) =>
        reading is { Groups: [], Codes: [], Years: [] } && reading.Statuses.Contains(StatusKind.DecidedOtherwise)
        && situation.State.Telling?.Entry is { } shown && situation.World.Entry(new EntryId(shown)) is MeetingHeld;
}

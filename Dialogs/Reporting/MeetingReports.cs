using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Reporting;

/// <summary>A meeting is told, checked by the person who tells it, and recorded once.</summary>
public sealed class MeetingReports(ILedgerBook book)
{
    /// <summary>A sentence: the form comes filled with what it said.</summary>
    public Answer Begin(Reading reading, Situation situation)
    {
        if (situation.State.Draft is { } open && Continued(reading, open) is { } more)
        {
            // "…virtual, 8 countries, we discussed the authentication document": of the meeting in the form, whatever its words name.
            return Amended(more, open, situation);
        }

        var told = Told(reading, situation);
        var others = told.Groups.Where(group => !Choices(situation).Contains(group)).ToList();
        if ((reading.We || reading.Joint) && others is [var other, ..] && situation.Person.Groups is [var own] && Choices(situation).Contains(own))
        {
            // "We met with the open data people", whose meeting is not this person's to report.
            var form = Begin(told with { Groups = [own, .. told.Groups.Where(group => group != own && !others.Contains(group))] }, new SendReport(), situation);
            return form with { Replies = form.Replies.Insert(0, new Reply(situation.Say.JointOwnOnly(situation.Say.Group(own), situation.Say.Group(other)), null, [])) };
        }

        var first = Begin(told, new SendReport(), situation, DayProblem(reading, situation));
        return OtherDay(reading, situation) is { } later && first.State.Draft is { HeldOn: { } taken } && PlanDate.TryParse(taken) is { } day
            ? first with { Replies = first.Replies.Insert(0, new Reply(situation.Say.OtherMeetingLater(situation.Say.Day(day.First), situation.Say.Day(later)), null, [])) }
            : first;
    }

    /// <summary>"Llevamos dos: 12 de marzo y 7 de mayo": the day of which there is no form yet. Two days on end are one meeting.</summary>
    private static DateOnly? OtherDay(Reading reading, Situation situation) =>
        reading is { Best: Wish.ReportMeeting, Denies: false, Asks: false } && reading.Days.Where(day => day <= situation.Today).ToList() is [var first, .., var last] && Math.Abs(last.DayNumber - first.DayNumber) > 1 ? last : null;

    /// <summary>"El 31 de abril", or a day that is still to come: said at once, and the day asked for.</summary>
    private static string? DayProblem(Reading reading, Situation situation) => reading switch
    {
        { NoSuchDay: { } day, Days: [] } => situation.Say.NoSuchDay(day),
        { Days: [var ahead] } when ahead > situation.Today => situation.Say.Capital(situation.Say.DayInFuture(situation.Say.Day(ahead))),
        _ => null,
    };

    /// <summary>A message that does not say so is of a meeting all the same: what it says stands in the line on what was decided, to be put right.</summary>
    public Answer Begin(Reading reading, string words, Situation situation)
    {
        var told = Told(reading, situation);
        return Begin(told with { Decided = told.Decided ?? (words.Length == 0 ? null : Flat.Cut(words, MeetingForm.MaxDecided)) }, new SendReport(), situation);
    }

    /// <summary>The form as it was sent, with why it is not recorded.</summary>
    public static Answer Again(SendReport sent, Inputs inputs, string problem, Situation situation) =>
        Answer.Replacing(MeetingForm.For(MeetingCheck.Draft(inputs), Choices(situation), situation.Today, sent, problem, situation.Say));

    private static MeetingDraft Told(Reading reading, Situation situation) => new MeetingDraft
    {
        Groups = Groups(reading, situation),
        // "Ayer nos reunimos, la próxima es el 10": what was held is not still to come.
        // "Que informé como 7 de mayo en realidad fue el 8": the last one said.
        HeldOn = reading.Meant(reading.Days, isLast: reading.Denies || (reading.Wants(Wish.Correct) && situation.State.Draft is null)).Where(day => day <= situation.Today).Select(Iso)
            // "Ops, ontem foi domingo, foi sexta": with a form open, the day that is not in it yet.
            .OrderBy(day => day == situation.State.Draft?.HeldOn).FirstOrDefault(),
        Countries = reading.CountryCount?.ToString(CultureInfo.InvariantCulture),
        Month = reading is { Days: [], Period.Days: var span } && span.IsMonth ? span.From.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
        // A day still to come is no day of a meeting held, and stays as that of the next.
        Next = reading.Days.Where(day => day > situation.Today).Select(Iso).FirstOrDefault(),
        Link = reading.Links is [var link, ..] ? link : null,
        Decided = reading.Decided,
        Way = MeetingWay.Write(reading.Virtual),
        Place = reading.Place is { } place ? Flat.Cut(place, MeetingWay.MaxPlace) : null,
    }.Naming(Present(reading));

    /// <summary>"La reunión conjunta fue ayer": of the groups that meet together by the plan.</summary>
    private static ImmutableArray<GroupId> Groups(Reading reading, Situation situation) =>
        reading is { Joint: true, Denies: false, Best: Wish.ReportMeeting, Groups.Length: <= 1 } && situation.Plan is { } plan && (reading.Groups is [var named] ? named : situation.Person.Groups is [var own] ? own : default) is { Value: not null } group
            ? plan.MeetsWith(group) : reading.Groups;

    /// <summary>"Estuvieron Uruguay, Chile y Perú"; one country alone may be where they met.</summary>
    private static ImmutableArray<string> Present(Reading reading) => reading.WhoCame is { Length: > 1 } came ? came : [];

    /// <summary>
    /// "Perdón, fue el jueves", "éramos 15", "el acta: https://…" with a form open: it is shown again with that changed. Null
    /// for a sentence that says nothing of a meeting, or speaks of another one.
    /// </summary>
    public Answer? Amend(Reading reading, Situation situation)
    {
        return situation.State.Draft is { } draft && Amends(reading, draft) ? Amended(reading, draft, situation) : null;
    }

    /// <summary>What goes on about the meeting whose day is in the form, and names no other day; null for another meeting.</summary>
    private static Reading? Continued(Reading reading, MeetingDraft open) =>
        open.HeldOn is { Length: > 0 } && reading is { Best: Wish.ReportMeeting or Wish.Correct, Days: [], Period: null, Besides: false, Joint: false, Asks: false } && (reading.CountryCount is not null || !reading.Links.IsEmpty || reading.Decided is not null || reading.Virtual is not null || reading.Place is not null)
            ? reading with { Groups = [.. reading.Groups.Where(open.Groups.Contains)] } : null;

    private Answer Amended(Reading reading, MeetingDraft draft, Situation situation)
    {
        var told = Told(reading, situation);
        if (reading is { Besides: true, Denies: false } && (reading.Best is not Wish.Correct || reading.Wants(Wish.ReportMeeting)) && told.HeldOn is { } other && draft.HeldOn is { } day && other != day)
        {
            // "Y el 3 de abril también nos reunimos": another one, and the form before stays where it is.
            var another = Begin(told, new SendReport(), situation);
            return another with { Replies = another.Replies.Insert(0, new Reply(situation.Say.FormBeforeStays(), null, [])) };
        }

        var removes = TakesOut(reading, draft);
        var named = removes ? draft.Exchanging(reading.Countries) : draft.Naming(reading.WhoCame).Without(reading.Absent);
        return Begin(
            (named with
            {
                Groups = Groups(told.Groups, draft, reading, situation),
                HeldOn = told.HeldOn ?? draft.HeldOn,
                Month = told.Month ?? draft.Month,
                Countries = removes ? named.Countries : told.Countries ?? named.Countries,
                Link = told.Link ?? (TakesLinkOff(reading, draft) ? null : draft.Link),
                Next = told.Next ?? draft.Next,
                Decided = told.Decided ?? draft.Decided,
                Asked = false,
                MayBe = null,
            }).Met(reading.Virtual, told.Place),
            new SendReport(), situation);
    }

    /// <summary>"No fue conjunta", "innovación no vino" leave one's own; "fue conjunta" brings those that the plan has it meet with; a group named joins.</summary>
    private static ImmutableArray<GroupId> Groups(ImmutableArray<GroupId> told, MeetingDraft draft, Reading reading, Situation situation)
    {
        var joint = reading.Wants(Wish.JointMeetings) || reading.Joint;
        var others = draft.Groups.Where(group => !situation.Person.Groups.Contains(group)).ToList();
        return reading.Denies && draft.Groups.Length > 1 && !told.IsEmpty && told.All(draft.Groups.Contains) && told.Any(others.Contains) ? [.. draft.Groups.Except(told)]
            : reading.Denies && joint && draft.Groups.Length > 1 && told.IsEmpty && others.Count < draft.Groups.Length ? [.. draft.Groups.Except(others)]
            : !reading.Denies && joint && told.IsEmpty && draft.Groups is [var only] && situation.Plan is { } plan ? plan.MeetsWith(only)
            : told.IsEmpty || (reading.Denies && !told.All(draft.Groups.Contains)) ? draft.Groups : [.. draft.Groups.Union(told)];
    }

    /// <summary>"Oui, conjointe", "it wasn't joint", with a form open: said of the meeting in it.</summary>
    private static bool SaysJoint(Reading reading) =>
        reading is { Joint: true, Asks: false, Codes: [], Days: [], Links: [], Countries: [] } && reading.Best is null or Wish.JointMeetings or Wish.Yes or Wish.No or Wish.Correct or Wish.Withdraw or Wish.Upcoming;

    /// <summary>"Innovación no vino", with a form open in which it took part.</summary>
    private static bool LeavesOut(Reading reading, MeetingDraft draft) =>
        reading is { Denies: true, Asks: false, Groups: not [], Codes: [], Days: [] } && draft.Groups.Length > 1 && reading.Groups.All(draft.Groups.Contains);

    /// <summary>What is known of a meeting, with what a sentence says otherwise.</summary>
    public static MeetingDraft Changed(MeetingDraft known, Reading reading, Situation situation)
    {
        var told = Told(reading, situation);
        return (known with
        {
            Groups = told.Groups.IsEmpty || told.Groups.All(known.Groups.Contains) ? known.Groups : told.Groups,
            HeldOn = told.HeldOn ?? known.HeldOn,
            Countries = told.Countries ?? known.Countries,
            Link = told.Link ?? known.Link,
            Decided = told.Decided ?? known.Decided,
        }).Met(reading.Virtual, told.Place).Naming(Present(reading)).Without(reading.Absent);
    }

    /// <summary>"Agregue que vinieron México y Colombia", "con Uruguay y Panamá": countries told while a form is open took part.</summary>
    private static bool NamesWhoCame(Reading reading) =>
        reading is { Countries.Length: > 1, Asks: false, Codes: [], Years: [], Groups: [], Areas: [] };

    /// <summary>"Take out Peru", "Peru did not come", with a form open in which Peru took part.</summary>
    private static bool TakesOut(Reading reading, MeetingDraft draft) =>
        reading is { Asks: false, Codes: [], Groups: [] } && (draft.Present ?? "").Split(',') is var present && reading.Countries.Any(present.Contains)
        && (reading.Verb is PersonVerb.Remove || (reading.Denies && reading.Countries.Length > 1) || (reading.Countries.All(present.Contains) && reading.Best is Wish.ManageRoster or Wish.Withdraw or Wish.Drop or Wish.Cancel or Wish.No or Wish.Correct or Wish.WhoHasNotMet));

    /// <summary>"Take the link off, it is not public yet", "quítale el enlace".</summary>
    private static bool TakesLinkOff(Reading reading, MeetingDraft draft) =>
        draft.Link is not null && reading is { OfEvidence: true, Asks: false, Links: [], Codes: [], Days: [] } && (reading.Verb is PersonVerb.Remove || reading.Wants(Wish.Withdraw));

    /// <summary>"Ya vi el calendario, el 6": the one thing that the form waits for, and little else.</summary>
    internal static bool GivesTheDay(Reading reading, MeetingDraft draft) =>
        draft.HeldOn is null or "" && reading is { Days: [_], Asks: false, Groups: [], Codes: [], Words: <= 8 };

    /// <remarks>"¿Viste el partido de ayer?" is of no meeting, whatever day it has.</remarks>
    private static bool Amends(Reading reading, MeetingDraft draft) => !reading.IsBeyond && !(!reading.Links.IsEmpty && Hearing.IsOfActivity(reading)) && !(reading is { Asks: true, Best: null or Wish.SmallTalk }) && ((GivesTheDay(reading, draft) && (reading.Best is not { } wish || !wish.IsTelling())) || NamesWhoCame(reading) || TakesLinkOff(reading, draft) || TakesOut(reading, draft) || SaysJoint(reading) || Hearing.SaysWay(reading) || LeavesOut(reading, draft) ||
        reading is { Codes: [], Best: null or Wish.Correct or Wish.AddEvidence or Wish.ReportMeeting or Wish.Evidence or Wish.No or Wish.Upcoming or Wish.JointMeetings }
        && (reading.Best is Wish.Correct or Wish.ReportMeeting or Wish.AddEvidence || reading.FollowsUp || reading.Best is null || reading.Links.Length > 0)
        && (!reading.Days.IsEmpty || reading.CountryCount is not null || !reading.Links.IsEmpty || !reading.Countries.IsEmpty || reading.Decided is not null || reading.Virtual is not null || reading.Place is not null || (reading is { Best: Wish.Correct, Asks: false } && !reading.Groups.IsEmpty))
        && !(reading.Best is Wish.ReportMeeting && !reading.Groups.IsEmpty && !reading.Groups.Any(draft.Groups.Contains)));

    public Answer Begin(StartReport asked, Situation situation) =>
        Begin(new MeetingDraft { Groups = WorkingGroups.TryParse(asked.Group) is { } group ? [group] : [] }, new SendReport(asked.Reminder), situation);

    /// <summary>With what is known of it already.</summary>
    public Answer Begin(ImmutableArray<GroupId> groups, string? heldOn, string? link, Situation situation) =>
        Begin(new MeetingDraft { Groups = groups, HeldOn = heldOn, Link = link }, new SendReport(), situation);

    /// <summary>From a reminder's button: the form takes the reminder's place.</summary>
    public Answer BeginFrom(PlanYear plan, string reminder, GroupId group, Situation situation)
    {
        var asked = Begin(new MeetingDraft { Groups = plan.MeetsWith(group) }, new SendReport(reminder), situation);
        return asked.Replies is [{ Card: { } card }] ? asked with { Replies = [], Replacement = card } : asked;
    }

    /// <summary>The form that is open, as filled so far.</summary>
    public Answer Resume(MeetingDraft draft, Situation situation) =>
        Answer.Of(Form(draft, new SendReport(), situation)) with { State = situation.State };

    public Task<Answer> SendAsync(SendReport sent, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        SendAsync(sent, MeetingCheck.Draft(inputs), situation, cancellation);

    private Answer Begin(MeetingDraft draft, SendReport send, Situation situation, string? problem = null)
    {
        var (person, say) = (situation.Person, situation.Say);
        if (!person.MayAnywhere(Deed.ReportMeeting))
        {
            return Answer.Of(say.MayNotReport(), Suggest.Joining(situation));
        }

        var choices = Choices(situation);
        if (draft.Groups.FirstOrDefault(group => !choices.Contains(group)) is { Value: not null } foreign)
        {
            return Answer.Of(situation.Plan?.SeriesOf(foreign) is null && situation.Plan is { } plan
                ? say.GroupHasNoMeetings(say.Group(foreign), plan.Year)
                : say.MayNotReportGroup(say.Groups(person.Groups), say.Group(foreign)));
        }

        var own = choices.Where(person.Groups.Contains).ToImmutableArray();
        var filled = own.Length == 1 && !draft.Groups.Contains(own[0]) && draft.Groups.All(MayMeetWith(own[0], situation))
            ? draft with { Groups = [.. own, .. draft.Groups] }
            : draft;
        return Answer.Of(Form(filled, send, situation, problem)) with { State = new ConversationState { Draft = filled } };
    }

    /// <summary>"We met with the emerging ones": we is one's own group, where the plan lets the two meet.</summary>
    private static Func<GroupId, bool> MayMeetWith(GroupId own, Situation situation) => group => situation.Plan!.MeetsWith(own).Contains(group);

    private async Task<Answer> SendAsync(SendReport sent, MeetingDraft draft, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.MayAnywhere(Deed.ReportMeeting))
        {
            return Answer.Of(situation.Say.MayNotReport(), Suggest.Joining(situation));
        }

        var check = MeetingCheck.Of(draft, Choices(situation), situation);
        if (check.Problem is { } problem)
        {
            return Asking(draft, sent, new FormQuestion(problem, [.. Instead(draft, situation)]), situation);
        }

        var known = MeetingReceipts.Known(check.Plan!, check.Facts!, situation.World);
        return known is null && !sent.Sure && MeetingDoubts.Of(check.Facts!, check.Plan!, situation) is { } doubt
            ? Asking(draft with { Asked = true, MayBe = MeetingDoubts.MayBe(check.Facts!, check.Plan!, situation)?.Id.Value }, sent with { Sure = true }, doubt, situation)
            : await WithNextAsync(draft, check, known is not null
                ? BesideAnother(draft, MeetingReceipts.Of(ReceiptKind.AlreadyReported, known, situation.World, situation), situation)
                : await RecordAsync(check.Plan!, check.Facts!, situation, cancellation), situation, cancellation);
    }

    /// <summary>A form pressed twice leaves open the one of another day, which waits behind it.</summary>
    private static Answer BesideAnother(MeetingDraft sent, Answer receipt, Situation situation) =>
        situation.State.Draft is { HeldOn: { Length: > 0 } open } && open != sent.HeldOn ? receipt with { State = situation.State } : receipt;

    /// <summary>The date of the next one is a report of its own, below the receipt: whoever sends the form again gets both again.</summary>
    private async Task<Answer> WithNextAsync(MeetingDraft draft, MeetingCheck check, Answer receipt, Situation situation, CancellationToken cancellation)
    {
        if (draft.Next is not { } next)
        {
            return receipt;
        }

        var group = check.Facts!.Groups[0];
        if (!situation.Person.May(Deed.ScheduleMeeting, group))
        {
            return receipt with { Replies = [.. receipt.Replies, new Reply(situation.Say.NextNotTold(situation.Say.RoleSecretariat()), null, [])] };
        }

        var set = await new Scheduling(book).TellAsync(
            Telling.Told.Of(new Tell(TellKind.Schedule) { Group = group.Value, Day = next }, situation)!, situation with { World = world(situation) }, cancellation);
        return receipt with { Replies = [.. receipt.Replies, .. set.Replacement is { } card ? [new Reply(null, card, [])] : set.Replies] };

        World world(Situation before) => before.World.With(new MeetingHeld(check.Plan!.SessionKey(group), check.Facts!) { Year = check.Plan!.Year, By = before.Person.Id, RecordedAt = before.Now });
    }

    private async Task<Answer> RecordAsync(PlanYear plan, MeetingFacts facts, Situation situation, CancellationToken cancellation)
    {
        var held = new MeetingHeld(plan.SessionKey(facts.Groups[0]), facts) { Year = plan.Year, By = situation.Person.Id, RecordedAt = situation.Now, Source = situation.Source };
        while (situation.World.Ledger(plan.Year).Find(held.Id) is not null)
        {
            // Reported before and withdrawn, or moved to another day by a correction: the day is free again.
            held = held with { Again = held.Again + 1 };
        }

        return await book.AppendAsync(held, cancellation) switch
        {
            AlreadyThere { Existing: MeetingHeld other } => MeetingReceipts.Of(ReceiptKind.AlreadyReported, other, situation.World.With(other), situation),
            Recorded { Entry: var entry } => MeetingReceipts.Of(ReceiptKind.Recorded, held, situation.World.With(entry), situation) with { Recorded = [entry] },
            var odd => throw new InvalidOperationException($"The ledger answered {odd} to {held.Id}."),
        };
    }

    /// <summary>A day still to come is one to set.</summary>
    private static IEnumerable<CardAction> Instead(MeetingDraft draft, Situation situation)
    {
        if (draft.HeldOn is { } text && PlanDate.TryParse(text) is { } day && day.First > situation.Today && draft.Groups is [var group, ..] && situation.Person.May(Deed.ScheduleMeeting, group))
        {
            yield return new Send(situation.Say.ButtonScheduleInstead(), new Tell(TellKind.Schedule) { Group = group.Value, Day = text });
        }
    }

    /// <summary>The form again with a question above what was typed; "yes" is the answer to that.</summary>
    private static Answer Asking(MeetingDraft draft, SendReport send, FormQuestion question, Situation situation) =>
        Answer.Replacing(MeetingForm.For(draft, Choices(situation), situation.Today, send, null, situation.Say, question)) with { State = new ConversationState { Draft = draft } };

    private static ImmutableArray<GroupId> Choices(Situation situation) => MeetingReceipts.Choices(situation);

    private static Card Form(MeetingDraft draft, Press send, Situation situation, string? problem = null) =>
        MeetingForm.For(draft, Choices(situation), situation.Today, send, problem, situation.Say);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

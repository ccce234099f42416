using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Reminding;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs;

// From what was typed or pressed to the question that it asks: what was said before, what is in sight, what is open.
public sealed partial class Conversation
{
    private async Task<Answer> TypedAsync(string text, Situation asked, CancellationToken cancellation)
    {
        if (text.Length > LongestMessage)
        {
            return WayBack.Shown(Answer.Of(asked.Say.MessageTooLong(), Suggest.For(asked)), asked);
        }

        if (text.AsSpan().Trim() is ['{', .., '}'])
        {
            // Data, as a program writes it, is no sentence.
            return WayBack.Shown(Answer.Of(asked.Say.NotUnderstood(), Suggest.For(asked)), asked);
        }

        if (SettingsInWords.MayResume(text, asked) && Read(text, asked) is var wanted && SettingsInWords.Resumed(wanted, asked with { Language = Tongue.Of(wanted, asked) }) is { } resumed)
        {
            // Ahead of what is bidden of the messages to others: "tu peux me renvoyer les rappels".
            return Spoken(resumed, asked with { Language = Tongue.Of(wanted, asked) });
        }

        if (await BiddenAsync(text, asked, cancellation) is { } bidden)
        {
            return bidden;
        }

        if (InSight.Titled(text, asked.Last.Offered) is { } choice)
        {
            return await ChosenAsync(choice, asked, cancellation);
        }

        if (ReminderWords.Meant(text, asked) is { } answered)
        {
            return await PressedAsync(answered, Inputs.None, asked, cancellation);
        }

        if (asked.State.IsOpen && IsTitleOfRecording(text))
        {
            // The button of a form that is out of sight: it is shown again, for nothing is recorded unseen.
            return await ShowFormAsync(asked, cancellation);
        }

        var whole = SettingsInWords.Ahead(Read(text, asked), asked);
        var situation = asked with { Language = Tongue.Of(whole, asked) };
        if (await TakenUpAsync(text, whole, situation, cancellation) is { } taken)
        {
            return taken;
        }

        if (await SettledAsync(text, whole, situation, cancellation) is { } settled)
        {
            return settled;
        }

        if (await EndedAsync(text, whole, situation, cancellation) is { } ended)
        {
            return ended;
        }

        if (await people.SaidAsync(text, whole, situation, cancellation) is { } said)
        {
            return InPassing.Courtesy(Spoken(said, situation), whole, situation);
        }

        if (SaidInPassing.Answer(text, whole, situation) is { } passing)
        {
            return WayBack.Shown(InPassing.Courtesy(Spoken(passing, situation), whole, situation), situation);
        }

        if (SettingsInWords.Answer(text, whole, situation) is { } set)
        {
            return WayBack.Shown(Spoken(set, situation), situation);
        }

        if (situation.Person.MayAnywhere(Deed.ReviewReport) && ReviewWords.Several(text) is { IsEmpty: false } orders)
        {
            return WayBack.Shown(Spoken(await ReviewTelling.AnswerAsync(orders, part => Read(part, situation), reviewing, situation, cancellation), situation), situation);
        }

        if (ReviewWords.In(text) is { } reviewed && (reviewed.IsNamed || Reports.Shown(situation) is not null)
            && (!reviewed.IsApproval || ReviewTelling.NamesOne(Read(reviewed.Of, situation), situation)))
        {
            // What is missing is told to the reporter and asks nothing of the bot.
            return WayBack.Shown(Spoken(await ReviewTelling.AnswerAsync(reviewed, Read(reviewed.Of, situation), reviewing, situation, cancellation), situation), situation);
        }

        if (ActivityWords.Missing(text, whole, situation) is { } line)
        {
            return Spoken(await tellings.TellAsync(line, situation, cancellation), situation);
        }

        if (whole.WantedLanguage is { } once && OnceInLanguage(text, whole, situation) is { } again)
        {
            return Spoken(await OneAsync("", again.Again(), situation with { Language = once, Last = situation.Last with { Asked = null, Before = null } }, cancellation), situation with { Language = once }) with { Asked = again };
        }

        if (!situation.State.IsOpen && SettingsInWords.Languages(text, whole, situation) is { } languages)
        {
            return BesideLanguage(text, whole, situation) is { } besides
                ? InPassing.Said(await OneAsync(besides, Read(besides, situation), situation, cancellation), languages)
                : Spoken(Answer.Of(languages, situation.Say.ExChangeLanguage()), situation);
        }

        if (whole.WantedLanguage is { } language && situation is { IsShared: false, State.IsOpen: false }
            && BesideLanguage(text, whole, situation) is var asks && (asks is not null || whole.Best is Wish.SetLanguage))
        {
            return await InLanguageAsync(asks, whole, language, situation, cancellation);
        }

        if (situation is { State.IsOpen: false, Last.Offered.Main: { } offered } && IsYesAndMore(text, whole, situation))
        {
            // "Yes, in place of the previous one": a yes to what is in sight, whatever comes behind it.
            return await ChosenAsync(offered, situation, cancellation);
        }

        if (!situation.State.IsOpen)
        {
            (text, whole) = Narrowed(text, whole, situation);
        }

        if (BehindCourtesy(text, whole, situation) is { } rest)
        {
            return InPassing.Behind(whole, await OneAsync(rest, Read(rest, situation), situation, cancellation), situation);
        }

        if (IsLeftOpen(text, whole, situation))
        {
            return Spoken(Answer.Of(situation.Say.DayLeftOpen(), Suggest.For(situation)), situation);
        }

        if (PickedMeeting.Of(text, whole, situation) is { } picked)
        {
            // "La de abril, la que fue en la CDMX", where it was asked of what a link is: of a meeting, which has its own form.
            return Spoken(reports.Begin(picked, situation), situation);
        }

        return !whole.Breaks.IsEmpty && (!whole.Links.IsEmpty || ActivityWords.OddLink(text) is null) && !Hearing.Amends(text, whole, situation) && !DateShown.Moves(text, whole, situation)
            && !IsOneMeeting(whole, situation) && !IsMoved(whole)
            && !(situation.State.Draft is { } draft && MeetingReports.GivesTheDay(whole, draft) && whole.Days[0] <= situation.Today)
            && Pieces(text, whole, situation) is [var first, ..] pieces && (pieces.Length > 1 || !ReferenceEquals(first.Reading, whole))
            ? pieces.Length == 1 && first.Reading.Unforeseen is null ? await OneAsync(first.Text, first.Reading, situation, cancellation)
            : InPassing.Courtesy(await AllAsync(pieces, situation, cancellation), whole with { Wishes = [.. first.Reading.Wishes, .. whole.Wishes] }, situation)
            : await OneAsync(text, whole, situation, cancellation);
    }

    /// <summary>"Je ne sais pas encore la date", "en agosto capaz, fecha todavía no hay", of what is to have another day: still owed within the year, and no day to invent.</summary>
    private static bool IsLeftOpen(string text, Reading whole, Situation situation) =>
        situation.State.Telling is { Asks: true } and ({ What: TellKind.Schedule } or { What: TellKind.ReportActivity, Activity: not null, Status: StatusKind.Postponed or StatusKind.DecidedOtherwise or StatusKind.NotNeeded })
        && whole is { Days: [], Asks: false, Codes: [], Groups: [], Links: [] } && whole.Years.All(year => year == situation.Today.Year)
        && (whole.Period is not { } said || (situation.State.Telling is { What: TellKind.ReportActivity } && said.Days.To.Year == situation.Today.Year)) && (situation.State.Telling is { What: TellKind.Schedule } || whole.Period is not null) && Reasons.IsDayUnknown(text);

    /// <summary>"Yes, in place of the previous one", with more behind the yes that denies nothing.</summary>
    private bool IsYesAndMore(string text, Reading whole, Situation situation) =>
        whole is { Breaks: [var end, ..], Asks: false, Denies: false, Days: [], Period: null, Best: not (Wish.Yes or Wish.Correct or Wish.Cancel or Wish.Withdraw) }
        && Consents.Begins(text, whole, situation) && Read(text[..end], situation) is { Best: Wish.Yes, Words: <= 3 };

    /// <summary>The message without what only surrounds its question; its greeting is returned all the same.</summary>
    private (string Text, Reading Reading) Narrowed(string text, Reading whole, Situation situation)
    {
        var (narrowed, alone) = Surroundings.Without(text, whole, part => Read(part, situation));
        var courteous = whole.Wishes.Where(found => found.Wish is Wish.Greet or Wish.Thank && !alone.Wants(found.Wish));
        return narrowed.Length == text.Length ? (text, whole) : (narrowed, alone with { Wishes = [.. alone.Wishes, .. courteous] });
    }

    /// <summary>"We had to cancel today's meeting, zoom crashed, we are doing it on the 28th": of one thing, from one day to another.</summary>
    private static bool IsMoved(Reading whole) =>
        whole is { Best: Wish.Postpone, Days.Length: 2, Asks: false, Opens: false, Codes.Length: <= 1, Things.Length: <= 1 };

    /// <summary>"There's one I never told you about. 18 April. Nine countries": one meeting, with a receipt in sight that it is not of.</summary>
    private static bool IsOneMeeting(Reading whole, Situation situation) =>
        whole is { Best: Wish.Correct or Wish.ReportMeeting, CountryCount: not null, Days: [_], Groups: [], Codes: [], Asks: false } && !situation.State.IsOpen && Reports.Shown(situation) is not null;

    /// <summary>"Frena el de innovación", "insiste con ciberseguridad": a button of the deliveries or of the Monday digest, in words.</summary>
    private async Task<Answer?> BiddenAsync(string text, Situation asked, CancellationToken cancellation)
    {
        if (!Bids.Any(text, asked))
        {
            return null;
        }

        var reading = reader.Read(text, new ReadingContext { Today = asked.Today, Preferred = asked.Language });
        var situation = asked with { Language = Tongue.Of(reading, asked) };
        var (press, said) = Bids.Meant(text, reading, situation);
        situation = press is ShowList ? situation with { Asking = Asked.Of(press, situation.Now) } : situation;
        var answer = press is null ? said : await KeptAsync(press, Inputs.None, situation, cancellation);
        return answer is null ? null : WayBack.Shown(Spoken(answer, situation), situation);
    }

    /// <summary>"Gracias, ¿y el segundo para cuándo era?": what comes behind the thanks, where that is something by itself. Null for thanks alone.</summary>
    private string? BehindCourtesy(string text, Reading whole, Situation situation) =>
        whole.Best is { } wish && (wish.IsCourtesy() || IsIdleYes(wish, situation)) ? Behind(text, whole, situation, first => first is { Best: { } said, Words: <= 4 } && (said.IsCourtesy() || said is Wish.Yes)) : null;

    /// <summary>"Ok, serious. New groups this year?", where there is nothing to say yes to.</summary>
    private static bool IsIdleYes(Wish wish, Situation situation) =>
        wish is Wish.Yes && situation is { State.IsOpen: false, Last.Offered: { Main: null, Buttons: not [{ Press: AskAgain }] } };

    private string? Behind(string text, Reading whole, Situation situation, Func<Reading, bool> isLead)
    {
        foreach (var end in whole.Breaks)
        {
            var rest = text[end..].Trim();
            if (isLead(Read(text[..end], situation)) && Read(rest, situation) is { Words: > 1 } asked
                && ((asked.FollowsUp && (FollowUp.NamesAnything(asked) || asked.Ordinal is not null)) || (asked.Best is { } other && !other.IsCourtesy() && other is not Wish.SetLanguage && !Steering.Is(other))))
            {
                return rest;
            }
        }

        return null;
    }

    private Reading Read(string text, Situation situation) => ReadOn(situation.Today, text, situation);

    /// <summary>"Yesterday" is the day before it was said.</summary>
    private Reading ReadOn(DateOnly day, string text, Situation situation) =>
        Naming.Of(reader.Read(text, new ReadingContext
        {
            Today = day,
            Preferred = situation.Language,
            After = Preceding.Of(situation),
            // "No, el jueves" with the form of a meeting open is the Thursday that was.
            Leaning = situation.State.Draft is null ? DayLeaning.None : DayLeaning.Past,
        }), situation);

    private async Task<Answer> OneAsync(string text, Reading reading, Situation situation, CancellationToken cancellation)
    {
        if (Permissions.AsksAgreement(text, reading))
        {
            return WayBack.Shown(Spoken(Answer.Of(situation.Say.WhatNeedsAgreement(), Suggest.For(situation)), situation), situation);
        }

        (reading, situation) = OfOneInLine(text, reading, situation);
        reading = Hearing.GivesShortReason(text, reading, situation) ? new Reading { Language = reading.Language, Words = reading.Words } : InPlace.Of(text, BareNumber.Of(reading, situation), situation);
        // A bare day or group that was asked for is no question of its own, nor the question before with that changed.
        var supplies = Tellings.IsSupplied(text, reading, situation);
        // "Então confirma a de maio", beside a form, is a yes to it and no question of May.
        var full = supplies || (reading.Best is Wish.Yes && situation.State.IsOpen) || IsOfWay(reading, situation) ? reading : Inheritance.Of(reading, situation);
        full = reading.Best is Wish.Search && full is { Best: Wish.Search, Sought: [] } ? full with { Sought = AskedWords.Sought(text) } : full;
        full = full is { Best: Wish.Funding, Sought: [] } && Funding.Funder(text) is { } funder ? full with { Sought = [funder] } : full;
        // A country alone is looked for in all documents, and what follows is of that.
        var remembered = full.Best is null && InCountry.IsAsked(full) ? full with { Wishes = [new WishFound(Wish.Search, 1)], Rest = [] } : full;
        var asking = situation with { Asking = TellsTheForm(text, full, situation) ? null : Asked.Of(remembered, situation.Now) };
        if (reports.Amend(reading, asking) is { } amended)
        {
            return WayBack.Shown(Spoken(amended, asking), asking);
        }

        if (full is { Best: Wish.Withdraw, Codes: [], Groups: [], Days: [], Period: null } && situation.State.IsOpen && situation.State.Telling is not { What: TellKind.Withdraw })
        {
            // "Delete that", of what was not recorded yet.
            full = full with { Wishes = [new WishFound(Wish.Cancel, 8)] };
        }

        if (full.Best is Wish.Cancel && FormSteps.TakesBack(text, situation))
        {
            full = full with { Wishes = [new WishFound(Wish.Back, 8)] };
        }

        if (full is { Best: Wish.Postpone or Wish.Drop or Wish.Withdraw, Denies: true, Asks: false } && situation.State.Telling is { Asks: true } and ({ Status: { IsPutOff: true } } or { What: TellKind.Schedule }) && FollowUp.NamesNothing(full with { Statuses = [] }))
        {
            // "No, no lo pospongas todavía", beside the form that would.
            full = full with { Wishes = [new WishFound(Wish.Cancel, 8)] };
        }

        if (full is { Best: Wish.Correct } && situation.State.IsOpen && Reasons.In(text) is null && !Hearing.GivesReason(text, reading, situation) && Reports.Spoken(situation) is null && ((situation.State.Draft is not null && !full.Asks) || FollowUp.NamesNothing(full)))
        {
            // "No, espera", "no me acuerdo de la fecha": nothing that changes the form, which is what it is about.
            return await ShowFormAsync(situation, cancellation);
        }

        if (full is { Best: Wish.Yes or Wish.Cancel, Asks: true, Words: > FewWords } && situation.State.IsOpen)
        {
            // "It counts for them as well, yes?", "no se duplica, ¿no?" ask, and neither send the form nor give it up.
            return await ShowFormAsync(situation, cancellation);
        }

        if (Steering.Is(full.Best) && !supplies && !Hearing.Amends(text, reading, situation))
        {
            return await SteeredAsync(full, asking, cancellation);
        }

        if (IsUnsure(full) && InSight.Titled(text, situation.Last.Offered, forgiving: true) is { } choice)
        {
            return await ChosenAsync(choice, situation, cancellation);
        }

        var answer = SettingsInWords.WithHours(TwoReadings.Ask(full, asking) ?? await WantedAsync(text, full, asking, cancellation), text, full, asking);
        return WayBack.Shown(InPassing.Courtesy(Spoken(answer, asking), full, asking), asking);
    }

    /// <summary>"La segunda fue con 9 países", "a segunda", with several forms in line: that one is open, and what is said is said of it.</summary>
    private static (Reading Reading, Situation Situation) OfOneInLine(string text, Reading reading, Situation situation)
    {
        if (situation.State.Waiting is not { } waiting || Consents.IsToAll(text, reading.Language ?? situation.Language))
        {
            return (reading, situation);
        }

        var isSecond = reading.NamesWeekday && InPlace.SaysSecond(text);
        var place = isSecond ? 2 : reading.Ordinal is < 0 ? waiting.Count + 1 : reading.Ordinal ?? 0;
        return FormsInLine.Turned(situation.State, place) is var turned && !ReferenceEquals(turned, situation.State)
            ? (reading with { Ordinal = null, Days = isSecond ? [.. reading.Days.Where(day => day.DayOfWeek is not DayOfWeek.Monday)] : reading.Days, Wishes = reading.Best is Wish.Choose ? reading.Wishes : [new WishFound(Wish.Correct, 8)] }, situation with { State = turned })
            : (reading, situation);
    }

    /// <summary>"Será virtual", "¿dónde es?", with the receipt of a meeting or a date in sight, is of that and of nothing asked before.</summary>
    private static bool IsOfWay(Reading reading, Situation situation) =>
        Reports.Shown(situation) is MeetingHeld or Scheduled && (Hearing.SaysWay(reading) || WayAsked.IsAsked(reading));

    /// <summary>"Motivo: cambio de autoridades", beside a form, asks nothing that could be asked again with one thing changed.</summary>
    private static bool TellsTheForm(string text, Reading reading, Situation situation) =>
        situation.State.Telling is { Asks: true } && reading.Best is { } wish && wish.IsQuestion() && Tellings.Hears(text, reading, situation) is not null;

    private static bool IsUnsure(Reading reading) => reading.Wishes.IsEmpty || reading.Wishes[0].Weight <= 4;

    private static bool IsTitleOfRecording(string text)
    {
        var typed = InSight.Bare(text);
        return Languages.All.Select(Say.In).Any(say => typed == InSight.Bare(say.ButtonRecord()) || typed == InSight.Bare(say.BackToForm()));
    }

    private static Answer Spoken(Answer answer, Situation situation) =>
        answer with { Asked = answer.Asked ?? situation.Asking, Language = answer.Language ?? situation.Language };

    private async Task<Answer> SteeredAsync(Reading reading, Situation situation, CancellationToken cancellation) => Steering.Of(reading, situation) switch
    {
        Move.Presses { Choice: var choice } => await ChosenAsync(choice, situation, cancellation),
        Move.Asks { Question: var before } => await OneAsync("", before.Again(), situation with { Last = situation.Last with { Asked = null, Before = null } }, cancellation),
        Move.ShowsForm => await ShowFormAsync(situation, cancellation),
        Move.TakesBack { Step: { } step } => InPassing.Said(await ShowFormAsync(situation with { State = step with { Waiting = situation.State.Waiting } }, cancellation), situation.Say.StepTakenBack()),
        Move.TakesBack => InPassing.Said(await ShowFormAsync(situation, cancellation), situation.Say.NoStepBefore(situation.Say.ButtonCancel())),
        Move.Closes => Spoken(Answer.Of(!situation.State.IsOpen ? situation.Say.StartedAgain() : situation.Say.StartedAgainWithoutForm(), Suggest.For(situation)), situation) with
        {
            Last = Recollection.Forgotten,
        },
        Move.Answers { Answer: var answer } when WayBack.LeavesOpen(reading.Best) => WayBack.Shown(Spoken(answer, situation), situation),
        Move.Answers { Answer: var answer } => Spoken(answer, situation),
        var odd => throw new InvalidOperationException($"Nothing moves by {odd}."),
    };

    /// <summary>What a button in sight does, said in words; a form's own button sends it as it was shown.</summary>
    private Task<Answer> ChosenAsync(Offered.Choice choice, Situation situation, CancellationToken cancellation)
    {
        var offered = situation.Last.Offered;
        var inputs = choice == offered.Main || choice.Press is SameMeeting ? Inputs.Of(offered.Filled) : Inputs.None;
        return PressedAsync(choice.Press, inputs, situation, cancellation);
    }

    private async Task<Answer> PressedAsync(Press? press, Inputs inputs, Situation asked, CancellationToken cancellation)
    {
        if (press is AskAgain { Words: var words })
        {
            // Said in the person's place and not out of what is in sight: a sentence cannot choose itself again.
            return await TypedAsync(words, asked with { IsWhole = true, Last = asked.Last with { Offered = Offered.Nothing } }, cancellation);
        }

        var situation = press is null ? asked : asked with { Language = Tongue.Of(press, asked), Asking = Asked.Of(press, asked.Now) };
        var answer = Spoken(press is null ? Answer.Of(situation.Say.OldButton(), Suggest.For(situation)) : await KeptAsync(press, inputs, situation, cancellation), situation);
        return WayBack.LeavesOpen(press) ? WayBack.Shown(answer, situation) : answer;
    }

    /// <summary>A reminder that is answered already is shown as it stands; one that is being answered is kept hold of.</summary>
    private async Task<Answer> KeptAsync(Press press, Inputs inputs, Situation situation, CancellationToken cancellation) =>
        ReminderWay.Kept(ReminderWay.Before(press, inputs, situation) ?? await DoneAsync(press, inputs, situation, cancellation), press, situation);

    /// <summary>The open form in the language that it was opened in.</summary>
    private async Task<Answer> ShowFormAsync(Situation situation, CancellationToken cancellation) =>
        Spoken(await ResumeAsync(situation with { Language = situation.State.Language ?? situation.Language }, cancellation), situation);

    /// <summary>The form that is open, as filled so far.</summary>
    private async Task<Answer> ResumeAsync(Situation situation, CancellationToken cancellation) => situation.State switch
    {
        { Draft: { } draft } => reports.Resume(draft, situation),
        { Telling: { Asks: true } asked } => await tellings.PressedAsync(asked, Inputs.None, situation, cancellation),
        _ => Answer.Of(situation.Say.NothingBefore(), Suggest.For(situation)),
    };
}

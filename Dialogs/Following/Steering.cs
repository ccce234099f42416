using GealcBot.Cards;
using GealcBot.Dialogs.Settings;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Telling;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Following;

/// <summary>What words that steer come down to.</summary>
internal abstract record Move
{
    /// <summary>What the button does.</summary>
    public sealed record Presses(Offered.Choice Choice) : Move;

    /// <summary>The question before, asked again.</summary>
    public sealed record Asks(Asked Question) : Move;

    /// <summary>The open form, as filled so far.</summary>
    public sealed record ShowsForm : Move;

    /// <summary>The open form, as it was before its last change; null where it has not been changed.</summary>
    public sealed record TakesBack(ConversationState? Step) : Move;

    public sealed record Closes : Move;

    public sealed record Answers(Answer Answer) : Move;
}

/// <summary>"Sí", "la segunda", "más", "atrás", "cancelar": said instead of pressed.</summary>
internal static class Steering
{
    public static bool Is(Wish? wish) => wish is >= Wish.Yes and <= Wish.Choose;

    public static Move Of(Reading reading, Situation situation) => reading.Best switch
    {
        Wish.Yes => Yes(reading, situation),
        // No to what? A form out of sight is shown and not thrown away.
        Wish.No when situation is { State.Draft.MayBe: not null, Last.Offered.Main: { } another } => new Move.Presses(another),
        Wish.No when situation is { State.IsOpen: true, Last.Offered.Main: null } => new Move.ShowsForm(),
        // Portuguese "no Rio" is a place: where more is said than no, nothing is thrown away.
        Wish.No when situation.State.IsOpen && !reading.Rest.IsEmpty => new Move.ShowsForm(),
        Wish.No or Wish.Cancel => Cancel(situation),
        // "On reprend", with the form out of sight, goes back to it; nothing is thrown away unseen.
        Wish.StartAgain when situation is { State.IsOpen: true, Last.Offered.Main: null } => new Move.ShowsForm(),
        Wish.StartAgain => new Move.Closes(),
        Wish.Back => Back(situation),
        Wish.Skip when !situation.State.IsOpen && InSight.NextPage(situation.Last.Offered) is { } next => new Move.Presses(next),
        Wish.Skip => !situation.State.IsOpen ? Says(situation.Say.NothingToSkip(), situation) : new Move.ShowsForm(),
        Wish.More => InSight.NextPage(situation.Last.Offered) is { } next ? new Move.Presses(next) : Says(situation.Say.NoMore(), situation),
        Wish.Repeat when situation.State.IsOpen => new Move.ShowsForm(),
        Wish.Repeat => situation.Last.Asked is { } last ? new Move.Asks(last) : Says(situation.Say.NothingBefore(), situation),
        // "2" beside a form is an answer to one of its questions, not its second button.
        Wish.Choose when situation.Last.Offered.Main is not null => !situation.State.IsOpen ? Says(situation.Say.NothingToChoose(), situation) : new Move.ShowsForm(),
        Wish.Choose => Choose(reading, situation),
        var wish => throw new ArgumentOutOfRangeException(nameof(reading), wish, "This steers nothing."),
    };

    /// <summary>Yes to the form in sight. One that is out of sight is shown first: nothing is recorded unseen.</summary>
    private static Move Yes(Reading reading, Situation situation) => situation switch
    {
        { State.Draft.MayBe: { } same, Last.Offered.Main: not null } => new Move.Presses(new Offered.Choice("", new SameMeeting(same))),
        // A day that nobody said is no yes to it.
        { State.Telling: { Asks: true, What: TellKind.Schedule, Sure: false } } => new Move.ShowsForm(),
        // The day stands in the form, as it was shown.
        { State.Telling: { Asks: true, What: TellKind.Schedule }, Last.Offered.Main: { } dated } => new Move.Presses(dated),
        // What cannot be done by mistake is shown again where something else was spoken of since.
        { State.Telling: { Asks: true, What: TellKind.Approve or TellKind.Withdraw } } when Consents.Question(situation) is null => new Move.ShowsForm(),
        { State.Telling: { Asks: true } asked } => new Move.Presses(new Offered.Choice("", asked with { Sure = true, Asks = false, Link = reading.Links is [var link, ..] ? link : asked.Link })),
        { Last.Offered.Main: { } main } => new Move.Presses(main),
        { State.IsOpen: true } => new Move.ShowsForm(),
        { Last.Offered: { Items: [], Buttons: [{ Press: AskAgain } only] } } => new Move.Presses(only),
        // "Sí, dale", of a pause that is set already.
        { Person.PausedUntil: not null, Last.Offered: var offered } when offered.Buttons.Any(choice => choice.Press is ShowSettings) => new Move.Answers(OwnSettings.Show(null, situation)),
        // "Oui c'est bon", of an absence just noted.
        { Last.Offered: var noted } when noted.Buttons.Any(choice => choice.Press is UndoRoster) => new Move.Answers(Answer.Of(situation.Say.SettingsSaved()) with { KeepsInSight = true, State = situation.State }),
        // "Sí, guárdalo", of what is kept already.
        _ when Kept(situation) is { } kept =>
            new Move.Answers(Answer.Of(situation.Say.AlreadyKept(kept), Suggest.For(situation)) with { State = situation.State }),
        // A thumb up, where nothing was asked.
        _ when reading.Words == 0 => Says(situation.Say.Welcome(), situation),
        _ => Says(situation.Say.NothingToConfirm(), situation),
    };

    private static Move Cancel(Situation situation) =>
        situation.State.IsOpen ? new Move.Answers(Answer.Of(situation.Say.Cancelled(), Suggest.For(situation)) with { Asked = OfForm(situation) })
        : InSight.Cancel(situation.Last.Offered) is { } cancel ? new Move.Presses(cancel)
        // "Cancel that", of an absence just noted.
        : situation.Last.Offered.Buttons.FirstOrDefault(choice => choice.Press is UndoRoster) is { } undo ? new Move.Presses(undo)
        : Says(situation.Say.NothingToCancel(), situation);

    /// <summary>What the form was of can still be asked about: "what is the plan date for it?"</summary>
    private static Asked? OfForm(Situation situation) =>
        situation.State.Telling is { Activity: { } told } && ActivityId.TryParse(told) is { } id && situation.World.Plan(id.Year)?.Line(id) is { Series: null }
            ? new Asked { Wish = Wish.ShowActivity, At = situation.Now, Codes = [id.Code], Years = [id.Year] } : null;

    private static Move Back(Situation situation) =>
        InSight.Back(situation.Last.Offered) is { } back ? new Move.Presses(back)
        // The form is what one goes back to from a digression; in sight, its last change is.
        : situation.State.IsOpen && situation.Last.Offered.Main is null ? new Move.ShowsForm()
        : situation.State.IsOpen ? new Move.TakesBack(situation.State.Before)
        // What is kept is no step of a form: it is taken out by its own button, which is in sight.
        : Preceding.Of(situation) == After.Receipt && Kept(situation) is { } kept
            ? new Move.Answers(OfKept(kept, situation) with { State = situation.State, KeepsInSight = true })
        : situation.Last.Before is { } before ? new Move.Asks(before)
        : Says(situation.Say.NothingBefore(), situation);

    /// <summary>The report in sight, by name, where it stands.</summary>
    private static string? Kept(Situation situation) =>
        Reports.Shown(situation) is { } entry && Reports.IsReport(entry) && situation.World.Ledger(entry.Year).WithdrawalOf(entry.Id) is null ? Reports.Named(entry, situation.World, situation.Say) : null;

    /// <summary>It is recorded, and taken out by its own button.</summary>
    private static Answer OfKept(string kept, Situation situation) => Answer.Of(situation.Say.BackOfKept(kept, situation.Say.ButtonWithdraw()), situation.Say.ButtonWithdraw());

    /// <summary>How the last report stands, in sight or told today: what one goes back to where no form is open.</summary>
    public static Answer? Stands(Situation situation) =>
        Reports.Spoken(situation, situation.Today) is { } entry && Reports.IsReport(entry)
            ? OfKept(Reports.Named(entry, situation.World, situation.Say), situation) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = entry.Id.Value } } }
            : null;

    private static Move Choose(Reading reading, Situation situation)
    {
        var offered = situation.Last.Offered;
        if (offered.Items.IsEmpty && reading.Ordinal is not null && Preceding.Of(situation) == After.Receipt)
        {
            // "O primeiro", behind a receipt, is no button of it: nothing is changed by its place.
            return Says(situation.Say.NothingToChoose(), situation);
        }

        return (InSight.Nth(reading.Ordinal ?? 0, offered) ?? (reading.Ordinal is null ? InSight.Worded(reading, situation) ?? InSight.Placed(reading, situation) ?? (offered.Items is [var only] && reading is { Number: null, Rest.Length: < 2 } ? only : null) : null)) is { } choice ? new Move.Presses(choice)
            : InSight.Choices(offered) is { IsEmpty: false, Length: var count } ? new Move.Answers(Answer.Of(situation.Say.NoSuchChoice(count)) with { KeepsInSight = true })
            : Says(situation.Say.NothingToChoose(), situation);
    }

    private static Move.Answers Says(string text, Situation situation) => new(Answer.Of(text, Suggest.For(situation)));
}

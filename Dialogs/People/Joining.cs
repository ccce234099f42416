using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Somebody asks to be on the list, and the Secretariat answers; the first answer is the one that counts.</summary>
public sealed class Joining(RosterWriting writing)
{
    public Task<Answer> AskAsync(Reading reading, Situation situation, CancellationToken cancellation) =>
        // "¿Cómo podría participar mi institución?" asks how, and for nothing yet.
        reading is { Asks: true, Interrogates: true } or { Interrogates: true, Groups: [] } && situation.Person.Role is Role.Stranger ? Task.FromResult(Answer.Of(situation.Say.JoinHow(situation.Say.ExJoin()), situation.Say.ExJoin(), situation.Say.ExUpcoming()))
        : AskAsync(new AskToJoin(reading.Groups.Select(group => group.Value).FirstOrDefault()), situation, cancellation);

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AskAsync(AskToJoin ask, Situation situation, CancellationToken cancellation)
    {
        var (say, person, group) = (situation.Say, situation.Person, WorkingGroups.TryParse(ask.Group));
        if (person.Role is Role.Secretariat || (group is null ? person.Role is not Role.Stranger : !person.IsAlready(Role.Stranger, group)))
        {
            return Answer.Of(say.JoinAlreadyIn(say.AllRoles(person)), Suggest.For(situation));
        }

        if (situation.World.Roster.OpenRequest(person.Id) is { } open && open.Group == group)
        {
            return Answer.Of(say.JoinAlready(say.Day(RosterEntryWords.DayOf(open, situation))), Suggest.For(situation));
        }

        var (written, now) = await writing.WriteAsync(new JoinAsked(person.Id, group, person.Name) { InsteadOf = ask.Instead ? situation.World.Roster.OpenRequest(person.Id)?.Id : null, By = person.Id, RecordedAt = situation.Now }, situation, cancellation);
        return Answer.Replacing(ToldCard.For(new ToldReceipt(
            say.JoinAskedTitle(), say.Capital(say.RoleIn(Role.Member, group)), [say.JoinAskedText()], [new(say.FieldAskedOn(), say.Capital(say.Day(RosterEntryWords.DayOf(written.Entry, now))))], []), say));
    }

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> AnswerAsync(AnswerJoin answer, Situation situation, CancellationToken cancellation)
    {
        var (say, roster) = (situation.Say, situation.World.Roster);
        if (!situation.Person.MayAnywhere(Deed.ManageRoster))
        {
            return Answer.Of(say.RosterNotYours(), Suggest.For(situation));
        }

        if (roster.Find(new EntryId(answer.Entry)) is not JoinAsked first)
        {
            return Answer.Of(say.OldButton(), Suggest.For(situation));
        }

        var asked = first;
        while (roster.Instead(asked) is { } later)
        {
            asked = later;
        }

        if (asked != first && roster.AnswerTo(first.Id) is null)
        {
            // What was asked without a group was asked again with one, or for another group instead: that is to be answered.
            return Answer.Replacing(JoinRequests.Card(asked, situation));
        }

        if (answer.Becomes is not (Role.Stranger or Role.Member or Role.Coordinator) || !answer.Becomes.IsGiven(asked.Group))
        {
            return Answer.Of(say.OldButton(), Suggest.For(situation));
        }

        if (roster.AnswerTo(asked.Id) is not null)
        {
            return Answer.Replacing(JoinRequests.Card(asked, situation));
        }

        var onList = answer.OnList is { } handle ? situation.World.ByHandle(handle) : null;
        if (answer.OnList is not null && onList is not { Id.IsWaiting: true })
        {
            return Answer.Of(say.OldButton(), Suggest.For(situation));
        }

        var (_, now) = await writing.WriteAsync(
            new JoinAnswered(asked.Id, answer.Becomes, situation.Today, onList?.Id) { By = situation.Person.Id, RecordedAt = situation.Now }, situation, cancellation);
        return Answer.Replacing(JoinRequests.Card(asked, now));
    }
}

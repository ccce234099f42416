using GealcBot.Cards;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs;

// What is said to a question of yes or no that is in sight: it is changed, done, left, or asked once more.
public sealed partial class Conversation
{
    private const int FewWords = 4;

    private async Task<Answer?> SettledAsync(string text, Reading whole, Situation situation, CancellationToken cancellation)
    {
        // An e-mail alone is of no language.
        var asked = whole.Words <= FewWords && situation.Last.Language is { } last ? situation with { Language = last } : situation;
        if (RosterAmending.Of(text, whole, asked) is { } changed)
        {
            return Spoken(changed, asked);
        }

        return Consents.Question(situation) is not { } question ? null : Consents.Of(text, whole, question.Press, situation) switch
        {
            Consent.Yes => await ChosenAsync(question, situation, cancellation),
            Consent.Doubtful => await PressedAsync(Consents.Again(question.Press), Inputs.Of(situation.Last.Offered.Filled), situation, cancellation),
            Consent.No { Rest: var rest } => await DeniedAsync(rest, situation, cancellation),
            _ => null,
        };
    }

    /// <summary>"No, wait, the link is broken. Return it": the question is over, and what comes behind is heard as if it had not been asked.</summary>
    private Task<Answer> DeniedAsync(string rest, Situation situation, CancellationToken cancellation)
    {
        var after = situation with { State = ConversationState.None, Last = situation.Last with { Offered = Offered.Nothing } };
        return Read(rest, after) is { Best: { } wish, Words: > 1 } && (wish.IsQuestion() || wish.IsTelling() || wish >= Wish.SetLanguage)
            ? TypedAsync(rest, after, cancellation)
            : Task.FromResult(Spoken(Answer.Of(situation.Say.Cancelled(), Suggest.For(situation)), situation));
    }
}

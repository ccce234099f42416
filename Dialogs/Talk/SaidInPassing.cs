using System.Collections.Immutable;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Talk;

/// <summary>
/// What people say in passing and no dialog is for: that the proof comes later, that the others should be told, how one signs up for a webinar.
/// Each has a short honest answer, and what is in sight stays there.
/// </summary>
internal static class SaidInPassing
{
    private const int FewWords = 16;

    private static readonly SaidPhrases Phrases = new("passing");

    /// <summary>Null for anything else.</summary>
    public static Answer? Answer(string text, Reading reading, Situation situation)
    {
        if (situation.State.Telling is { Asks: true } || reading is not { Words: > 1 and <= FewWords, Links: [], Codes: [], CountryCount: null, Percent: null })
        {
            return null;
        }

        var (isProof, isSignUp, isToTell) = (IsProofLater(reading, situation), IsSignUp(reading, situation), !situation.State.IsOpen && IsToTellOthers(reading, situation));
        if (!isProof && !isSignUp && !isToTell)
        {
            return null;
        }

        var said = Phrases.In(SaidPhrases.Words(text)).Select(found => found.Key).ToImmutableHashSet(StringComparer.Ordinal);
        return isProof && said.Contains("proof") && said.Contains("later") ? Of(situation.Say.ProofLater(), situation)
            : isSignUp && said.Contains("signup") ? Of(situation.Say.NoSignUp(), situation)
            : isToTell && said.Contains("tell") && said.Contains("others") ? Of(situation.Say.AnnouncedHow(), situation)
            : null;
    }

    private static bool IsProofLater(Reading reading, Situation situation) =>
        reading is { Asks: false, Opens: false, PicksOut: false, Years: [], Areas: [] } && reading.Days.All(day => day > situation.Today)
        && reading.Best is null or Wish.Evidence or Wish.MissingEvidence or Wish.Skip or Wish.Correct or Wish.AddEvidence or Wish.SmallTalk or Wish.RemindLater or Wish.No or Wish.Postpone or Wish.ReportMeeting or Wish.ReportActivity or Wish.WhoCoordinates;

    private static bool IsSignUp(Reading reading, Situation situation) =>
        !situation.State.IsOpen && situation.Person.Role is not Role.Stranger && reading.Best is Wish.Join or Wish.Choose or null or Wish.ShowActivity or Wish.Webinars or Wish.WhoCanDo;

    /// <summary>The Secretariat's own bids are nudges, and have their words.</summary>
    private static bool IsToTellOthers(Reading reading, Situation situation) =>
        situation.Person.Role is Role.Coordinator or Role.Member && reading is { Days: [], Period: null, Things: [] or [Thing.Meeting], Years: [] }
        && reading.Best is null or Wish.Delivery or Wish.DeliveryWeek or Wish.RemindLater or Wish.JointMeetings or Wish.HandOver or Wish.Settings or Wish.Source or Wish.WhoAmI or Wish.Groups or Wish.SmallTalk or Wish.Pause or Wish.ShowActivity or Wish.Waiting or Wish.Yes;

    private static Answer Of(string words, Situation situation) => Dialogs.Answer.Of(words, Suggest.For(situation)) with { KeepsInSight = true, State = situation.State };
}

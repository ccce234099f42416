using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Asking;

/// <summary>"Le nom du gestionnaire du réseau et combien il gagne", "¿cómo se llamaba el señor?": who holds the Network's offices and what they earn, which no document tells.</summary>
internal static class Offices
{
    private static readonly SaidPhrases Phrases = new("offices");

    /// <summary>Null for anything else.</summary>
    public static Answer? Answer(string text, Reading reading, Situation situation)
    {
        if (reading is not { Days: [], CountryCount: null, Links: [] } || situation.State.IsOpen || !(reading.Best is null or Wish.ReportMeeting or Wish.SmallTalk or Wish.WhoAreYou || reading.Best.Value.IsQuestion()))
        {
            return null;
        }

        var said = Phrases.In(SaidPhrases.Words(text)).Select(found => found.Key).ToHashSet(StringComparer.Ordinal);
        if (said.Contains("speaker") && (reading.Asks || reading.Opens))
        {
            // Of the event that was spoken of, which goes on being what is spoken of.
            return Dialogs.Answer.Of(situation.Say.SpeakersNotNamed(), Suggest.For(situation)) with { Asked = situation.Last.Asked, KeepsInSight = true };
        }

        return said.Contains("salary") || (said.Contains("called") && said.Contains("somebody")) || (said.Contains("manager") && said.Contains("name")) ? Dialogs.Answer.Of(situation.Say.OfficesOnly(), Suggest.For(situation)) : null;
    }
}

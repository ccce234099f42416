using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Following;

/// <summary>A message that can honestly be read in two ways is not guessed at: both are offered.</summary>
internal static class TwoReadings
{
    /// <summary>Of ten: what is closer than this cannot honestly be told apart.</summary>
    private const double Nearly = 0.5;

    /// <summary>Two that are both unlikely are no two readings.</summary>
    private const double Likely = 3;

    public static Answer? Ask(Reading reading, Situation situation)
    {
        // Of a year that no document knows there is one answer, whatever was asked.
        if (reading is { Years: [var year] } && situation.World.Plan(year) is null)
        {
            return null;
        }

        if (reading.Wishes is not [var first, var second, ..] || first.Weight > second.Weight + Nearly || second.Weight < Likely || !AreTwoAnswers(first.Wish, second.Wish, reading))
        {
            return null;
        }

        return Examples.Of(first.Wish, reading, situation) is { } one && Examples.Of(second.Wish, reading, situation) is { } other && one != other
            ? Answer.Of(situation.Say.WhichOfTheTwo(), one, other)
            : null;
    }

    /// <summary>Kinds of one question are asked in one breath and answered by one card.</summary>
    private static bool AreTwoAnswers(Wish one, Wish other, Reading reading) =>
        !one.IsCourtesy() && !other.IsCourtesy() && Family(one, reading) != Family(other, reading);

    private static Wish Family(Wish wish, Reading reading) => wish switch
    {
        // How many webinars there are stands above their list.
        Wish.Totals when reading.Things.Cast<Thing?>().Any(Kinds.IsKind) => Wish.Upcoming,
        Wish.Webinars or Wish.Search or Wish.Mode or Wish.ShowActivity => Wish.Upcoming,
        Wish.Totals or Wish.Overdue => Wish.Standing,
        Wish.Presidency => Wish.Committee,
        Wish.MissingEvidence => Wish.Evidence,
        _ => wish,
    };
}

namespace GealcBot.Dialogs.Understanding;

/// <summary>What sort of thing a wish is; the order of <see cref="Wish"/> says so.</summary>
public static class WishKinds
{
    /// <summary>Said in passing, beside whatever else is wanted.</summary>
    public static bool IsCourtesy(this Wish wish) => wish is Wish.Greet or Wish.Thank or Wish.Praise or Wish.Goodbye;

    public static bool IsQuestion(this Wish wish) => wish is >= Wish.Upcoming and <= Wish.Cost;

    public static bool IsTelling(this Wish wish) => wish is >= Wish.ReportMeeting and <= Wish.AddUnforeseen;

    /// <summary>Asked of one activity, where one is named.</summary>
    public static bool IsAboutActivity(this Wish wish) => wish
        is Wish.ShowActivity or Wish.Evidence or Wish.MissingEvidence or Wish.Funding or Wish.Source or Wish.Postponed or Wish.Audit or Wish.ChangesSince;
}

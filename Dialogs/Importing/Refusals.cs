using GealcBot.Documents.Import;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Importing;

/// <summary>Why a file is not imported, and what to do about it.</summary>
public static class Refusals
{
    public static string Of(RefusalReason reason, Say say) => reason switch
    {
        RefusalReason.Empty => say.RefusedEmpty(),
        RefusalReason.TooLarge => say.RefusedTooLarge(Importer.LargestFile / 1024 / 1024),
        RefusalReason.NotADocument => say.RefusedNotADocument(),
        RefusalReason.BrokenDocument => say.RefusedBrokenDocument(),
        RefusalReason.DangerousDocument => say.RefusedDangerousDocument(),
        RefusalReason.NeitherPlanNorReport => say.RefusedNeither(),
        RefusalReason.NoActivities => say.RefusedNoActivities(),
        RefusalReason.KindUnknown => say.RefusedKindUnknown(),
        RefusalReason.YearUnknown => say.RefusedYearUnknown(),
        RefusalReason.NotInTheFormat => say.RefusedNotInTheFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such refusal."),
    };

    /// <summary>What its sender can settle with a word.</summary>
    public static bool CanBeAsked(RefusalReason reason) => reason is RefusalReason.KindUnknown or RefusalReason.YearUnknown;
}

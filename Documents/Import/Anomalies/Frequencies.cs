using GealcBot.Documents.Import.Grammar;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>"bimensuales", "semimonthly": 24 or 6 a year, and the word does not say which.</summary>
internal static class Frequencies
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        foreach (var activity in document.Activities)
        {
            var period = activity.Activity.Period.Raw;
            var inTitle = PeriodGrammar.Undecided(activity.Activity.Title);
            if ((inTitle ?? (period is null ? null : PeriodGrammar.Undecided(period))) is { } word)
            {
                var line = inTitle is not null ? activity.Draft.Line : activity.Draft.Fields.Find(held => held.Field == Words.Field.Period)?.Value.Line ?? activity.Draft.Line;
                yield return new Finding.OpenFrequency(activity.Activity.Code, Finding.Cut(word)) { At = document.At(line) };
            }
        }
    }
}

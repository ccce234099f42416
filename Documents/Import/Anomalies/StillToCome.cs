using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>The future tense in a report: the report of 21 November 2023 was written before the meeting of the day before.</summary>
internal static class StillToCome
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        if (document.Kind != DocumentKind.Report)
        {
            yield break;
        }

        var dated = document.Preamble.Assembly.Date ?? document.Preamble.AsOf;
        foreach (var activity in document.Activities.Where(activity => activity.Activity.Status.Kind == StatusKind.Scheduled))
        {
            var line = activity.Status!.Line;
            var code = activity.Activity.Code;
            yield return new Finding(line, (activity.Activity.Status.Date, dated) switch
            {
                ({ } date, { } day) when date.First <= day => $"{code} is told as still to come on {date}, and the report is of {Said.Day(day)} {document.At(line)}",
                ({ } date, _) => $"{code} is still to come in {date} {document.At(line)}",
                _ => $"{code} is still to come {document.At(line)}",
            });
        }
    }
}

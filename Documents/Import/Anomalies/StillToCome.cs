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
            var date = activity.Activity.Status.Date;
            yield return new Finding.StillToCome(activity.Activity.Code, date, date?.First <= dated ? dated : null) { At = document.At(activity.Status!.Line) };
        }
    }
}

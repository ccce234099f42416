using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Words;
using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>What a report tells as done after the day on which it says it was closed.</summary>
internal static class AfterTheCutOff
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        if (document.Preamble.AsOf is not { } cut)
        {
            yield break;
        }

        foreach (var activity in document.Activities.Where(activity => activity.Activity.Status.Kind is StatusKind.Done or StatusKind.Partial))
        {
            var late = activity.Draft.InOrder
                .SelectMany(paragraph => DateGrammar.Find(document.Notes.Marks.Strip(paragraph.Text.Length > 600 ? paragraph.Text[..600] : paragraph.Text), document.Year)
                    .Where(date => date.HasDay && date.Date is { } day && day.First > cut)
                    .Select(date => (Date: date.Date!, paragraph.Line)))
                .FirstOrDefault();
            var assembly = document.Preamble.Assembly.Date;
            if (late.Date is not null)
            {
                yield return new Finding.AfterCutOff(activity.Activity.Code, late.Date, cut) { At = document.At(late.Line) };
            }
            else if (assembly > cut && new WordText(activity.Activity.Title).HasAny(DocumentWords.DoneByTheAssembly))
            {
                yield return new Finding.AtTheAssembly(activity.Activity.Code, assembly.Value, cut) { At = document.At(activity.Status!.Line) };
            }
        }
    }
}

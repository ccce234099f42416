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
                    .Select(date => (date.Iso, paragraph.Line)))
                .FirstOrDefault();
            var assembly = document.Preamble.Assembly.Date;
            if (late.Iso is not null)
            {
                yield return new Finding(late.Line, $"{activity.Activity.Code} tells of {late.Iso}, after the cut-off of {Said.Day(cut)} {document.At(late.Line)}");
            }
            else if (assembly > cut && new WordText(activity.Activity.Title).HasAny(DocumentWords.DoneByTheAssembly))
            {
                var line = activity.Status!.Line;
                yield return new Finding(line, $"{activity.Activity.Code} is told as done, and is for the assembly of {Said.Day(assembly.Value)}, after the cut-off of {Said.Day(cut)} {document.At(line)}");
            }
        }
    }
}

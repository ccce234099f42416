using System.Globalization;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>A field given twice in an activity, or its label written twice.</summary>
internal static class FieldsTwice
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        foreach (var activity in document.Draft.Activities)
        {
            foreach (var same in activity.Fields.GroupBy(held => held.Field).Where(same => same.Count() > 1))
            {
                var lines = same.Select(held => held.Value.Line).ToList();
                yield return new Finding(lines[0], $"{activity.Code} gives its {Name(same.Key)} twice, and the first was taken {document.At(lines)}");
            }

            foreach (var held in activity.Fields.Where(held => held.LabelTwice))
            {
                yield return new Finding(held.Value.Line, $"{activity.Code} has the label of its {Name(held.Field)} twice {document.At(held.Value.Line)}");
            }
        }
    }

    private static string Name(Words.Field field) => field.ToString().ToLower(CultureInfo.InvariantCulture);
}

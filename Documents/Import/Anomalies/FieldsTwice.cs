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
                yield return new Finding.FieldTwice(activity.Code, Name(same.Key)) { At = document.At([.. same.Select(held => held.Value.Line)]) };
            }

            foreach (var held in activity.Fields.Where(held => held.LabelTwice))
            {
                yield return new Finding.LabelTwice(activity.Code, Name(held.Field)) { At = document.At(held.Value.Line) };
            }
        }
    }

    private static string Name(Words.Field field) => field.ToString().ToLower(CultureInfo.InvariantCulture);
}

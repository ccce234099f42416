using GealcBot.Plans;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>A field that nearly all activities have and one has not: forgotten, or cut off.</summary>
internal static class FieldsMissing
{
    private const int Few = 4;

    private static readonly (string Name, Func<PlannedActivity, bool> Has)[] Fields =
    [
        ("period", activity => activity.Period.Raw is not null),
        ("venue", activity => activity.Venue is not null),
        ("product", activity => activity.Product is not null),
        ("participants", activity => activity.Participants is not null),
        ("resources", activity => activity.Resources is not null),
        ("status", activity => activity.Status.Raw is not null),
    ];

    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        foreach (var (name, has) in Fields)
        {
            var without = document.Activities.Where(activity => !has(activity.Activity)).ToList();
            if (document.Activities.Length >= Few && without.Count * 4 <= document.Activities.Length)
            {
                foreach (var activity in without)
                {
                    yield return new Finding.FieldMissing(activity.Activity.Code, name) { At = document.At(activity.Draft.Line) };
                }
            }
        }

        foreach (var activity in document.Activities.Where(activity => activity.Activity.Title.Length == 0))
        {
            yield return new Finding.Untitled(activity.Activity.Code) { At = document.At(activity.Draft.Line) };
        }
    }
}

using GealcBot.Documents.Import.Grammar;
using GealcBot.Documents.Import.Reading;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>A note that names an activity by its number, and means another: notes are copied from year to year, numbers change.</summary>
internal static class CrossReferences
{
    public static IEnumerable<Finding> Find(ReadDocument document)
    {
        var meetings = document.Activities.Where(activity => activity.Activity.IsWorkingGroupMeeting).ToLookup(activity => activity.Area.Code);
        var byCode = document.Activities.ToLookup(activity => activity.Activity.Code);
        foreach (var (text, line) in Texts(document))
        {
            bool? joint = null;
            foreach (var code in References.In(text))
            {
                var area = ActivityCode.TryRead(code, out _, out _)!.Value.Area;
                var meant = meetings[area].FirstOrDefault();
                if (!byCode.Contains(code))
                {
                    yield return new Finding.NoSuchCode(code) { At = document.At(line) };
                }
                else if (meant is not null && (joint ??= JointMeetings.Says(text)) == true && !byCode[code].Any(activity => activity.Activity.IsWorkingGroupMeeting))
                {
                    yield return new Finding.JointNoteMistaken(code, area, meant.Activity.Code) { At = document.At([line, meant.Draft.Line]) };
                }
            }
        }
    }

    private static IEnumerable<(string Text, int Line)> Texts(ReadDocument document) =>
        document.Notes.All.Select((Note note) => (LinkRules.Without(note.Text), note.Line))
            .Concat(document.Draft.Activities.SelectMany(activity => activity.Free).Select(paragraph => (paragraph.Text, paragraph.Line)));
}

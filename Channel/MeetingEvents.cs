using System.Globalization;

namespace GealcBot.Channel;

/// <summary>What Teams tells of the meetings of a chat that the app is in. Its fields are in PascalCase, unlike all others.</summary>
internal static class MeetingEvents
{
    private const string End = "application/vnd.microsoft.meetingEnd";
    private const int LongestTitle = 200;

    /// <summary>An end is of use; of one that names no instant nothing is made.</summary>
    public static Meaning Read(Activity activity) =>
        !string.Equals(activity.Name, End, StringComparison.OrdinalIgnoreCase) ? new Meaning.None("events of this name are of no use here")
        : activity.Value is { } value && DateTimeOffset.TryParse(value.Text("EndTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var ended)
            ? new Meaning.MeetingOver(Title(value.Text("Title")), ended)
            : new Meaning.None("the end of a meeting without the time of it");

    private static string Title(string? title)
    {
        var line = string.Join(' ', (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestTitle ? line : line[..(char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)];
    }
}

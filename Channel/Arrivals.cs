namespace GealcBot.Channel;

/// <summary>From a checked activity to what it means for the bot.</summary>
public static class Arrivals
{
    public static Incoming Read(Activity activity, bool local) =>
        throw new NotSupportedException($"Not read yet: {activity.Type} {local}");
}

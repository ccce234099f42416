namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What people do again and again in these scenes.</summary>
internal static class Told
{
    /// <summary>Reports a meeting by the form.</summary>
    public static async Task Reports(this Actor actor, string groups, string day, params (string, string)[] more)
    {
        await actor.Says(actor.Say.ExReport());
        await actor.Presses(say => say.ButtonRecord(), [("groups", groups), ("heldOn", day), .. more]);
    }

    /// <summary>Fills in the form on an activity and sends it.</summary>
    public static Task Fills(this Actor actor, string status, params (string Id, string Value)[] more) =>
        actor.Presses(say => say.ButtonRecord(), [("toldStatus", status), .. more.Select(input => ($"told{input.Id}", input.Value))]);

    /// <summary>Everybody is known and has read what came so far; reminders are not what the scene is about.</summary>
    public static async Task PostIsEmpty(this Scene scene, params Actor[] actors)
    {
        foreach (var actor in actors)
        {
            await actor.Arrives();
        }

        await scene.RemindAsync();
        Array.ForEach(actors, actor => actor.PutsPostAside());
    }
}

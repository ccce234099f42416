using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Chats that belong to a group, and the form that is left there when a meeting ends.</summary>
public sealed class GroupChatTests
{
    [Theory]
    [InlineData(Language.Spanish, "este chat es de ciberseguridad")]
    [InlineData(Language.English, "this chat belongs to cybersecurity")]
    [InlineData(Language.Portuguese, "este chat é de cibersegurança")]
    [InlineData(Language.French, "cette conversation est celle de cybersécurité")]
    public async Task When_a_meeting_of_a_groups_chat_ends_the_form_is_there(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var say = Say.In(language);
        Assert.Empty((await EndsAsync(scene, "Weekly", language)).Replies);
        Assert.Contains(say.RoomBound(say.Group("cybersecurity")), (await SaysAsync(scene, words, language)).Replies[0].Text, StringComparison.Ordinal);

        var form = Assert.Single((await EndsAsync(scene, "<at>Weekly</at>", language)).Replies);
        Assert.Contains(say.MeetingOverAsk(say.Group("cybersecurity"), say.ButtonRecord()), form.Card, StringComparison.Ordinal);
        Assert.Contains("\"2024-05-20\"", form.Card, StringComparison.Ordinal);

        // Once it is reported there is nothing to ask.
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(say.ExReport());
        await mira.Presses(s => s.ButtonRecord(), ("groups", "cybersecurity"), ("heldOn", "2024-05-20"));
        Assert.Empty((await EndsAsync(scene, "Weekly", language)).Replies);
    }

    [Fact]
    public async Task The_title_names_the_group_where_the_chat_belongs_to_none()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var form = Assert.Single((await EndsAsync(scene, "Reunión de datos abiertos", Language.Spanish)).Replies);
        Assert.Contains("open-data", form.Card, StringComparison.Ordinal);
        Assert.Empty((await EndsAsync(scene, "Cumpleaños", Language.Spanish)).Replies);
    }

    [Fact]
    public async Task Only_who_coordinates_the_group_gives_it_a_chat_and_only_in_the_chat()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var say = Say.In(Language.Spanish);
        Assert.Equal(say.MayNotDoThat(), (await SaysAsync(scene, "este chat es de datos abiertos", Language.Spanish)).Replies[0].Text);
        Assert.Empty(scene.World.Current.Chats);
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("este chat es de ciberseguridad");
        mira.Hears(s => s.RoomOnlyShared());
    }

    private static readonly Address Chat = new("test", "http://localhost/test", "19:meeting", Scope.GroupChat, "local:demo", "gealcbot", null, true);

    private static Task<TurnResult> SaysAsync(Scene scene, string words, Language language) => scene.Bot.TakeAsync(
        new MessageArrived(words) { From = Mira, Where = Chat, ActivityId = Guid.NewGuid().ToString(), Locale = language.Tag }, CancellationToken.None);

    private static Task<TurnResult> EndsAsync(Scene scene, string title, Language language) => scene.Bot.TakeAsync(
        new MeetingEnded(title, new DateTimeOffset(2024, 5, 20, 14, 0, 0, TimeSpan.Zero)) { From = Mira, Where = Chat, ActivityId = Guid.NewGuid().ToString(), Locale = language.Tag }, CancellationToken.None);

    private static Caller Mira { get; } = new("local:demo", "demo:coordinator:cybersecurity", "demo:coordinator:cybersecurity", null);
}

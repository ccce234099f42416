using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>The action on a message: what it tells fills the form, and nothing is recorded before somebody has pressed.</summary>
public sealed class HandedMessageTests
{
    // Written on a Friday: its yesterday is the Thursday.
    private static readonly DateTimeOffset Friday = new(2024, 5, 17, 15, 0, 0, TimeSpan.Zero);

    private static readonly (string, string)[] Filled = [(MeetingForm.Groups, "cybersecurity"), (MeetingForm.HeldOn, "2024-05-16"), (MeetingForm.Countries, "14"), (MeetingForm.Link, "https://example.org/acta")];

    [Theory]
    [InlineData(Language.Spanish, "Ayer se reunió ciberseguridad, 14 países, acta https://example.org/acta")]
    [InlineData(Language.English, "Cybersecurity met yesterday, 14 countries, minutes https://example.org/acta")]
    [InlineData(Language.Portuguese, "Ontem a cibersegurança se reuniu, 14 países, ata https://example.org/acta")]
    [InlineData(Language.French, "La cybersécurité s'est réunie hier, 14 pays, compte rendu https://example.org/acta")]
    public async Task A_message_that_tells_of_a_meeting_fills_the_form_and_a_press_records_it_once(Language language, string message)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Hands(message, Friday);
        mira.Hears("2024-05-16");
        mira.Hears("14");
        mira.Hears("https://example.org/acta");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        await mira.Presses(say => say.ButtonRecord(), Filled);
        mira.Hears(say => say.ReceiptTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);

        await mira.Hands(message, Friday);
        await mira.Presses(say => say.ButtonRecord(), Filled);
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task A_message_that_sets_a_date_sets_none_by_being_pointed_at()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Hands("la reunión de ciberseguridad será el 12 de junio https://example.org/agenda");
        mira.Hears(say => say.ButtonRecord());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task It_may_be_proof_of_what_was_reported_before()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("nos reunimos el 14 de mayo");
        await mira.Says("sí");
        await mira.Hands("Ya está la nota: https://example.org/nota");
        await mira.Presses(say => say.ButtonIsEvidence());
        mira.Hears(say => say.AskEvidenceFor());
        await mira.Presses(say => $"{say.Group("cybersecurity")}, {mira.Day("2024-05-14")}");
        Assert.Equal("https://example.org/nota", Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<EvidenceAdded>()).Link);
    }

    [Fact]
    public async Task How_an_activity_goes_is_told_by_it_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Hands("3.3.1 se hizo el 8 de mayo, grabación https://example.org/video", Friday);
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
        mira.Hears("2024-05-08");
        mira.Hears("https://example.org/video");
    }

    [Fact]
    public async Task A_stranger_is_told_how_to_join_and_the_words_are_not_shown_as_markup()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var stranger = scene.Stranger();
        await stranger.Hands("ayer se reunió ciberseguridad");
        stranger.Hears(say => say.MayNotReport());

        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Hands("[pulse aquí](https://malo.example) <at>todos</at> **ya**");
        mira.DoesNotHear("<at>todos</at>](");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }
}

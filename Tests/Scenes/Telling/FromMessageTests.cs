using GealcBot.Cards;
using GealcBot.Channel;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Any message of Teams becomes a report: the person takes the action on it and answers the dialog.</summary>
public sealed class FromMessageTests
{
    private const string Source = "https://teams.microsoft.com/l/message/19:x@thread.v2/1";

    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, 14 países, acta https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.English, "open data met yesterday, 14 countries, minutes https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, 14 países, ata https://www.redgealc.org/acta-mayo")]
    [InlineData(Language.French, "données ouvertes s'est réuni hier, 14 pays, compte rendu https://www.redgealc.org/acta-mayo")]
    public async Task A_meeting_told_in_a_message_fills_the_form_and_one_press_records_it(Language language, string message)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Takes(message, Source);
        mira.Hears(say => say.ReportTitle());
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-19");
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        mira.Hears(say => say.FromMessageOf("Mira"));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);

        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"), ("countries", "14"), ("link", "https://www.redgealc.org/acta-mayo"));
        mira.Hears(say => say.ReceiptTitle());
        mira.Hears(say => say.CountsFor(1, 4, say.Group("open-data"), "3.2.3"));
        mira.Hears($"[{mira.Say.ViewSource()}] {Source}");
        var held = Assert.IsType<MeetingHeld>(Assert.Single(scene.World.Current.Ledger(2024).Entries));
        Assert.Equal(("held:open-data:2024-05-19", Source, "https://www.redgealc.org/acta-mayo"), (held.Id.Value, held.Source, held.Facts.Link));
    }

    [Fact]
    public async Task What_was_reported_before_is_not_reported_again_wherever_it_was()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Member(WorkingGroups.OpenData).Reports("open-data", "2024-05-19");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Takes("ayer se reunió datos abiertos");
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        mira.Hears(say => say.AlreadyReportedTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task Yesterday_is_the_day_before_the_message_was_written()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Takes("ayer se reunió datos abiertos", at: new DateTimeOffset(2024, 5, 15, 18, 0, 0, TimeSpan.Zero));
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-14");

        // A demonstration date lies before the clock of the client.
        await mira.Takes("ayer se reunió datos abiertos", at: new DateTimeOffset(2026, 11, 20, 18, 0, 0, TimeSpan.Zero));
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-19");
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_message_that_tells_nothing_is_asked_about_and_comes_with_the_form(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Takes("Saludos a todos, fue un gusto https://www.redgealc.org/foto");
        mira.Hears(say => say.FromMessageTitle());
        await mira.Presses(say => say.ButtonFromMeeting());
        mira.Hears(say => say.ReportTitle());
        mira.Hears($"{mira.Say.AskLink()}: https://www.redgealc.org/foto");
        mira.Hears($"{mira.Say.AskDecided()}: Saludos a todos, fue un gusto");

        await mira.Takes("Saludos a todos, fue un gusto https://www.redgealc.org/foto");
        await mira.Presses(say => say.ButtonFromEvidence());
        mira.Hears($"{mira.Say.AskEvidenceLink()}: https://www.redgealc.org/foto");

        await mira.Takes("Saludos a todos, fue un gusto");
        await mira.Presses(say => say.ButtonFromActivity());
        mira.Hears(say => say.AskWhichActivity());
    }

    [Fact]
    public async Task A_message_without_text_says_so()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Takes("");
        mira.Hears(say => say.FromMessageEmpty());
        await mira.Presses(say => say.ButtonFromMeeting());
        mira.Hears(say => say.ReportTitle());
    }

    [Fact]
    public async Task A_link_in_a_message_becomes_evidence_of_the_meeting_that_is_named()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-14");
        await mira.Takes("el acta de la reunión de datos abiertos de mayo: https://www.redgealc.org/acta-mayo", Source);
        mira.Hears($"{mira.Say.AskEvidenceLink()}: https://www.redgealc.org/acta-mayo");
        Assert.Single(scene.World.Current.Ledger(2024).Entries);

        await mira.Presses(say => say.ButtonRecord(), ("toldLink", "https://www.redgealc.org/acta-mayo"));
        mira.Hears(say => say.LinkAddedTitle());
        await mira.Presses(say => say.ButtonSaveKind(), ("toldKind", "Minutes"));
        mira.Hears(say => say.Capital(say.ProofMinutes()));
        var added = scene.World.Current.Ledger(2024).Standing.OfType<EvidenceAdded>().Single();
        Assert.Equal(Source, added.Source);
    }

    [Fact]
    public async Task How_an_activity_went_fills_its_form()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Takes("el 3.3.1 se hizo el 14 de mayo");
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "Done"), ("toldDay", "2024-05-14"), ("toldLink", "https://www.redgealc.org/x"));
        mira.Hears(say => say.ActivityRecordedTitle());
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.Count());
    }

    /// <summary>Typed, each of these would be done at once; somebody else's words do nothing.</summary>
    [Theory]
    [InlineData("la reunión de datos abiertos es el 12 de junio")]
    [InlineData("se postergó la reunión de datos abiertos al 12 de junio")]
    [InlineData("agrega este enlace https://www.redgealc.org/x a 3.2.2")]
    [InlineData("el link de la reunión de datos abiertos del 14 de mayo: https://www.redgealc.org/x")]
    [InlineData("borrá la reunión de datos abiertos del 14")]
    [InlineData("no, fue el 13")]
    [InlineData("recuérdame en una semana")]
    [InlineData("de acuerdo")]
    [InlineData("se aprobó el informe de 2024")]
    [InlineData("quite a Ana")]
    [InlineData("soy la secretaría")]
    [InlineData("bórrenme")]
    public async Task Nothing_is_done_by_the_words_of_a_message_alone(string message)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-14");
        var (entries, people) = (scene.World.Current.Ledger(2024).Entries.Count(), scene.World.Current.Roster.Entries.Count());
        await mira.Takes(message);
        Assert.NotEmpty(mira.Offered);
        Assert.Equal((entries, people), (scene.World.Current.Ledger(2024).Entries.Count(), scene.World.Current.Roster.Entries.Count()));
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_stranger_is_told_how_to_join(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var somebody = scene.Stranger(language);
        await somebody.Takes("ayer se reunió datos abiertos");
        somebody.Hears(say => say.MayNotTell());
        await somebody.Presses(say => say.ExJoin());
        somebody.Hears(say => say.JoinAskedTitle());
        await somebody.Sends(new SendReport(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        somebody.Hears(say => say.MayNotReport());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task The_form_that_is_open_in_the_chat_stays_as_it_is()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("datos abiertos se reunió el 10 de mayo");
        await mira.Takes("ayer se reunió datos abiertos");
        await mira.Says("éramos 15 países");
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-10");
        mira.Hears($"{mira.Say.AskCountries()}: 15");
    }

    [Fact]
    public async Task Markup_in_a_message_is_shown_as_it_was_written()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Takes(new QuotedMessage("**no** [pulse](https://evil.example) <at>todos</at>", "<b>x</b>", null, null));
        mira.Hears("**no** [pulse](https://evil.example) <at>todos</at>");
        mira.Hears(say => say.FromMessageOf("<b>x</b>"));
    }

    [Fact]
    public async Task When_the_store_is_away_the_form_stays_with_what_was_typed()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Takes("ayer se reunió datos abiertos");
        store.IsAway = true;
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"), ("decided", "seguir así"));
        mira.Hears(say => say.NotRecorded());
        mira.Hears($"{mira.Say.AskDecided()}: seguir así");
        store.IsAway = false;
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"), ("decided", "seguir así"));
        mira.Hears(say => say.ReceiptTitle());
    }

    [Fact]
    public async Task The_buttons_of_a_dialog_are_of_the_one_kind_that_dialogs_know()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var caller = new Caller("local:demo", "demo:coordinator:open-data", "demo:coordinator:open-data", null);
        var place = new Address("test", "http://localhost/test", "19:somewhere", Scope.GroupChat, "local:demo", "gealcbot", null, Local: true);
        var taken = new MessageTaken(new QuotedMessage("ayer se reunió datos abiertos", null, null, null)) { From = caller, Where = place, ActivityId = "1" };
        var result = await scene.Bot.TakeAsync(taken, CancellationToken.None);
        Assert.Empty(result.Replies);
        Assert.Contains("\"Action.Submit\"", result.Replacement, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", result.Replacement, StringComparison.Ordinal);

        // Taken in a chat of others, whom the bot is not to write to.
        await scene.WriteBehindAsync();
        Assert.Empty(scene.World.Current.Chats);
    }
}

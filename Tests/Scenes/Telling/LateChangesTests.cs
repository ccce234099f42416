using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Until when a report is corrected or taken back, and what that takes afterwards.</summary>
public sealed class LateChangesTests
{
    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task A_member_has_fourteen_days_and_then_the_coordination_puts_it_right(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (tomas, mira) = (scene.Member(WorkingGroups.OpenData, language), scene.Coordinator(WorkingGroups.OpenData, language));
        await tomas.Reports("open-data", "2024-05-16");
        Assert.Contains(tomas.Say.ButtonCorrect(), tomas.Offered);
        scene.NowIsNoonOf("2024-06-03");
        await tomas.Presses(say => say.ButtonCorrect());
        tomas.Hears(say => say.CorrectTitle());

        scene.NowIsNoonOf("2024-06-04");
        await tomas.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-14"));
        tomas.Hears(say => say.TooLateToChange(14));
        Assert.Equal("2024-05-16", $"{Meeting(scene).Facts.HeldOn:O}");
        await mira.Reports("open-data", "2024-05-16");
        mira.Hears(say => say.AlreadyReportedTitle());
        await mira.Presses(say => say.ButtonCorrect());
        await mira.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-14"));
        Assert.Equal("2024-05-14", $"{Meeting(scene).Facts.HeldOn:O}");
    }

    [Theory]
    [InlineData(Language.Spanish, "el informe de 2024 fue aprobado", "no, fue el 14")]
    [InlineData(Language.English, "the report of 2024 was approved", "no, it was the 14th")]
    [InlineData(Language.Portuguese, "o relatório de 2024 foi aprovado", "não, foi no dia 14")]
    [InlineData(Language.French, "le rapport de 2024 a été approuvé", "non, c'était le 14")]
    public async Task After_the_approval_a_change_has_its_reason_and_shows_it(Language language, string approved, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.OpenData, language), scene.Secretariat(language));
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says(approved);
        mira.Hears(say => say.OnlySecretariatDecides());
        await ana.Says(approved);
        ana.Hears(say => say.ApproveAsk(2024));
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
        await ana.Presses(say => say.ButtonApprove());
        ana.Hears(say => say.ToldApproved(2024));
        await ana.Says(approved);
        Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<ReportApproved>());

        await mira.Says(sentence);
        mira.Hears(say => say.AfterApproval(2024));
        Assert.Equal("2024-05-16", $"{Meeting(scene).Facts.HeldOn:O}");
        await mira.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-14"));
        mira.Hears(say => say.NeedReason());
        await mira.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-14"), ("toldWords", "acta <b>errada</b>"));
        mira.Hears(say => say.ChangedAfterApproval("acta <b>errada</b>"));
        Assert.Equal("2024-05-14", $"{Meeting(scene).Facts.HeldOn:O}");

        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.AfterApproval(2024));
        Assert.NotEmpty(scene.World.Current.Ledger(2024).Meetings);
        await mira.Presses(say => say.ButtonWithdraw(), ("toldWords", "no existió"));
        mira.Hears(say => say.ChangedAfterApproval("no existió"));
        Assert.Empty(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task An_approval_recorded_by_mistake_is_taken_back()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Says("el informe de 2024 fue aprobado");
        await ana.Presses(say => say.ButtonApprove());
        await ana.Presses(say => say.ButtonWithdraw());
        await ana.Presses(say => say.ButtonWithdraw());
        ana.Hears(say => say.WithdrawnTitle());
        Assert.Null(scene.World.Current.Ledger(2024).Approval);
        await ana.Says("el informe de 2024 fue aprobado");
        await ana.Presses(say => say.ButtonApprove());
        Assert.NotNull(scene.World.Current.Ledger(2024).Approval);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, 14 países", "el jueves 16 se reunió datos abiertos, 15 países")]
    [InlineData(Language.English, "open data met yesterday, 14 countries", "open data met yesterday, 15 countries")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, 14 países", "ontem se reuniu dados abertos, 15 países")]
    [InlineData(Language.French, "hier données ouvertes s'est réuni, 14 pays", "hier données ouvertes s'est réuni, 15 pays")]
    public async Task An_edited_message_offers_what_it_would_change_and_does_nothing_by_itself(Language language, string sentence, string edited)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Edits(sentence);
        Assert.Equal(0, mira.Messages);
        await mira.Says(sentence);
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"), ("countries", "14"));
        await mira.Edits(edited);
        mira.Hears(say => say.CorrectTitle());
        mira.Hears("15");
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
        await mira.Edits("x");
        mira.Hears(say => say.EditedNotRedone());
    }

    private static Meeting Meeting(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Meetings);
}

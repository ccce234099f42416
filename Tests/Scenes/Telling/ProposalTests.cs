using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What a coordinator proposes counts when the Secretariat agrees, once, and both sides hear of it.</summary>
public sealed class ProposalTests
{
    [Theory]
    [InlineData(Language.Spanish, "no se va a hacer el 3.3.2 porque no hay fondos", "no hay fondos", "¿qué espera mi respuesta?")]
    [InlineData(Language.English, "the webinar 3.3.2 will not take place because there is no budget", "there is no budget", "what is waiting for my answer?")]
    [InlineData(Language.Portuguese, "o 3.3.2 foi adiado para 2025 porque faltam palestrantes", "faltam palestrantes", "o que espera a minha resposta?")]
    [InlineData(Language.French, "le webinaire 3.3.2 est reporté à 2025 parce qu'il manque des intervenants", "il manque des intervenants", "qu'est-ce qui attend ma réponse ?")]
    public async Task What_is_proposed_waits_until_the_secretariat_agrees(Language language, string sentence, string reason, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity, language), scene.Secretariat(language));
        await ana.Arrives();
        await mira.Arrives();
        await PostIsEmpty(scene, ana, mira);
        await mira.Says(sentence);
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "DecidedOtherwise"), ("toldWords", reason));
        mira.Hears(say => say.ProposalSent("3.3.2"));
        Assert.Null(scene.World.Current.Ledger(2024).StatusOf(new ActivityId(2024, "3.3.2"), new DateOnly(2024, 12, 31)));

        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Equal(1, ana.Unread);
        ana.OpensPost();
        ana.Hears(reason);
        await ana.Says(question);
        ana.Hears("3.3.2");
        await ana.Presses(say => say.ButtonSee());
        await ana.Presses(say => say.ButtonAgree());
        ana.Hears(say => say.ProposalAgreedTitle());

        await scene.RemindAsync();
        Assert.Equal(1, mira.Unread);
        mira.OpensPost();
        mira.Hears(say => say.ProposalAgreedTitle());
        await mira.Says("3.3.2");
        mira.Hears(reason);
        Assert.Equal(StatusKind.DecidedOtherwise, scene.World.Current.Ledger(2024).StatusOf(new ActivityId(2024, "3.3.2"), new DateOnly(2024, 12, 31))!.Status.Kind);
    }

    [Fact]
    public async Task Not_agreeing_asks_why_and_the_proposer_reads_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await Proposes(mira, ana, scene);
        ana.OpensPost();
        await ana.Presses(say => say.ButtonDisagree());
        ana.Hears(say => say.AskWhyNot());
        await ana.Presses(say => say.ButtonSendAnswer());
        ana.Hears(say => say.NeedReason());
        await ana.Presses(say => say.ButtonSendAnswer(), ("toldWords", "hay ponentes <b>de sobra</b>"));
        ana.Hears(say => say.ProposalDeclinedTitle());

        await scene.RemindAsync();
        mira.OpensPost();
        mira.Hears(say => say.ProposalDeclinedTitle());
        mira.Hears("hay ponentes <b>de sobra</b>");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries.OfType<StatusReported>());
    }

    [Fact]
    public async Task A_proposal_is_decided_once_and_the_second_press_shows_by_whom()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await Proposes(mira, ana, scene);
        ana.OpensPost();
        await ana.Presses(say => say.ButtonAgree());
        await ana.Presses(say => say.ButtonActivity("3.3.2"));
        var again = scene.Secretariat(Language.English);
        await again.Says("no se va a hacer el 3.3.2 porque no hay fondos");
        ana.Hears("3.3.2");
        Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<Decided>());
        await scene.RemindAsync();
        Assert.Equal(0, ana.Unread);
    }

    [Fact]
    public async Task The_same_proposed_twice_is_one_proposal_and_a_member_proposes_nothing()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana, tomas) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat(), scene.Member(WorkingGroups.Cybersecurity));
        await Proposes(mira, ana, scene);
        await mira.Says("no se va a hacer el 3.3.2 porque no hay fondos");
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "DecidedOtherwise"), ("toldWords", "no hay fondos"));
        mira.Hears(say => say.ProposalWaits("3.3.2"));
        await tomas.Says("no se va a hacer el 3.3.2 porque no hay fondos");
        tomas.Hears(say => say.SecretariatMustAgree("3.3.2", say.RoleSecretariat()));
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_proposal_that_is_taken_back_waits_for_nobody()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity), scene.Secretariat());
        await Proposes(mira, ana, scene);
        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawnTitle());
        ana.OpensPost();
        await ana.Presses(say => say.ButtonAgree());
        ana.Hears(say => say.WithdrawnTitle());
        Assert.Empty(scene.World.Current.Ledger(2024).Waiting);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries.OfType<Decided>());
    }

    /// <summary>Reminders come first; they are not what these scenes are about.</summary>
    private static async Task PostIsEmpty(Scene scene, params Actor[] actors)
    {
        await scene.RemindAsync();
        Array.ForEach(actors, actor => actor.PutsPostAside());
    }

    private static async Task Proposes(Actor mira, Actor ana, Scene scene)
    {
        await ana.Arrives();
        await mira.Arrives();
        await PostIsEmpty(scene, ana, mira);
        await mira.Says("no se va a hacer el 3.3.2 porque no hay fondos");
        await mira.Presses(say => say.ButtonRecord(), ("toldStatus", "DecidedOtherwise"), ("toldWords", "no hay fondos"));
        mira.Hears(say => say.ProposalSent("3.3.2"));
        await scene.RemindAsync();
    }
}

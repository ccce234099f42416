using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>"Nudge them": the Secretariat sees first whom it would reach, leaves somebody out, and says yes.</summary>
public sealed class NudgingTests
{
    public static TheoryData<Language, string, string, string> Several => new()
    {
        { Language.Spanish, "mándales un recordatorio amable a los que no han contestado", "sin ciberseguridad, ya hablé con ellos", "sí, envíalo" },
        { Language.Spanish, "los q esten en cero mandales q reporten antes del viernes", "no a ciberseguridad, los llamé esta mañana", "dale" },
        { Language.Spanish, "recuérdales que falta", "deja fuera a ciberseguridad", "sí" },
        { Language.English, "pls nudge the ones that haven't", "leave out cybersecurity, I spoke with her this morning", "go ahead" },
        { Language.English, "can you send a gentle reminder to everyone who has not answered", "not the cybersecurity one, they called me", "yes send it" },
        { Language.English, "chase those who have not met", "all but cybersecurity", "send them" },
        { Language.Portuguese, "cutuca eles", "menos cibersegurança, já falei com eles hoje", "pode mandar" },
        { Language.Portuguese, "manda um lembrete pra quem não respondeu", "deixa a cibersegurança de fora", "sim" },
        { Language.Portuguese, "cobra quem n respondeu ainda", "não a cibersegurança", "manda" },
        { Language.French, "relance ceux ki ont pas répondu, ton aimable stp", "pas la cybersécurité, je les ai eus au tel", "envoie" },
        { Language.French, "envoie-leur un petit rappel", "sauf la cybersécurité", "oui, vas-y" },
        { Language.French, "tu peux relancer ceux qui ne se sont pas réunis ?", "laisse la cybersécurité de côté, je les ai vus hier", "envoyez" },
    };

    [Theory]
    [MemberData(nameof(Several))]
    public async Task Whom_it_would_reach_is_shown_and_shortened_before_anything_goes(Language language, string nudge, string without, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(nudge);
        mira.Hears(say => say.ButtonNudgeAll());
        mira.Hears(say => say.NudgeHow());
        mira.Hears(say => say.Group(WorkingGroups.Cybersecurity.Value));
        Assert.Empty(Asked(scene));

        await mira.Says(without);
        mira.Hears(say => say.ButtonNudgeAll());
        mira.DoesNotHear(say => say.Group(WorkingGroups.Cybersecurity.Value));
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);

        await mira.Says(yes);
        Assert.NotEmpty(Asked(scene));
        mira.Hears(say => say.NudgedSeveral(Asked(scene).Count));
        Assert.All(scene.World.Current.Ledger(2024).Standing, entry => Assert.IsType<AskedAgain>(entry));
        Assert.DoesNotContain(Asked(scene), entry => entry.Thread.StartsWith("2024/3.3.", StringComparison.Ordinal));
    }

    public static TheoryData<Language, string, string, string, string> Nobody => new()
    {
        { Language.Spanish, "y quién no ha contestado", "mándales un recordatorio amable", "no a datos abiertos, ya hablé con ellos", "sí, envíalo" },
        { Language.English, "who hasn't answered the reminder about the June deliverables?", "pls nudge the ones that haven't", "leave out open data, I spoke with her this morning", "go ahead" },
        { Language.Portuguese, "quem ainda não respondeu os lembretes da semana passada?", "cutuca eles", "menos dados abertos, falei com eles hoje cedo", "pode mandar" },
        { Language.French, "qui n'a pas encore répondu ?", "relance ceux ki ont pas répondu, ton aimable stp", "pas la cybersécurité, je les ai eus au tel", "envoie" },
    };

    [Theory]
    [MemberData(nameof(Nobody))]
    public async Task Where_nobody_owes_an_answer_that_is_said_and_nothing_else_is_meant(Language language, string who, string nudge, string without, string go)
    {
        // The plan of 2024 is over, and no other is known.
        await using var scene = await Scene.OnAsync("2025-03-03");
        var mira = scene.Secretariat(language);
        await mira.Says(who);
        mira.Hears(say => say.SilentNobody());
        mira.Hears(say => say.ButtonComing());
        foreach (var words in new[] { nudge, without, go })
        {
            await mira.Says(words);
            mira.Hears(say => say.NudgeNobody());
            Assert.Equal(1, mira.Messages);
        }

        Assert.Empty(scene.World.Current.Ledger(2024).Standing);
    }

    public static TheoryData<Language, string> Silent => new()
    {
        { Language.Spanish, "¿quién no ha contestado?" },
        { Language.Spanish, "muéstreme los que siguen sin responder" },
        { Language.Spanish, "qué grupos no respondieron el aviso" },
        { Language.English, "who still hasn't replied" },
        { Language.English, "which coordinators have not answered?" },
        { Language.Portuguese, "quem não respondeu?" },
        { Language.Portuguese, "quais grupos n responderam o lembrete" },
        { Language.French, "qui n'a toujours pas répondu ?" },
        { Language.French, "quels groupes n'ont pas encore répondu au rappel" },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task Who_has_not_answered_is_the_list_of_Monday(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.SilencesTitle(mira.Day("2024-06-17")));
        mira.Hears(say => say.ButtonNudge());

        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await tomas.Says(words);
        tomas.DoesNotHear(say => say.SilencesTitle(tomas.Day("2024-06-17")));
    }

    public static TheoryData<Language, string, string> AfterTheList => new()
    {
        { Language.Spanish, "¿quién no ha contestado?", "mándales un recordatorio" },
        { Language.English, "who has not answered?", "nudge them all" },
        { Language.Portuguese, "quem não respondeu?", "cobra eles" },
        { Language.French, "qui n'a pas répondu ?", "relance-les tous" },
    };

    [Theory]
    [MemberData(nameof(AfterTheList))]
    public async Task All_of_the_list_are_meant_though_it_has_more_lines_than_a_card_has_buttons(Language language, string who, string nudge)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(who);
        var lines = mira.Offered.Count(title => title == mira.Say.ButtonNudge());
        await mira.Says(nudge);
        mira.Hears(say => say.ButtonNudgeAll());
        await mira.Says(mira.Say.ButtonNudgeAll());
        Assert.True(Asked(scene).Count >= lines && lines > 5);
    }

    [Theory]
    [InlineData(Language.Spanish, "ciberseguridad se reunió el 12 de junio", "solo ciberseguridad")]
    [InlineData(Language.English, "cybersecurity met on 12 June", "only cybersecurity")]
    [InlineData(Language.Portuguese, "cibersegurança se reuniu em 12 de junho", "só cibersegurança")]
    [InlineData(Language.French, "la cybersécurité s'est réunie le 12 juin", "seulement la cybersécurité")]
    public async Task A_group_alone_makes_the_list_shorter_and_a_meeting_of_it_is_told(Language language, string told, string only)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(mira.Say.ExWhoIsSilent());
        await mira.Says(mira.Say.ButtonNudge());
        await mira.Says(only);
        mira.Hears(say => say.NudgeAsk(2));
        await mira.Says(told);
        mira.Hears(say => say.ButtonRecord());
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);
    }

    public static TheoryData<Language, string, string> OtherThings => new()
    {
        { Language.Spanish, "mándales un recordatorio", "¿quién coordina datos abiertos?" },
        { Language.English, "nudge them", "who coordinates open data?" },
        { Language.Portuguese, "cutuca eles", "quem coordena dados abertos?" },
        { Language.French, "relance-les", "qui coordonne les données ouvertes ?" },
    };

    [Theory]
    [MemberData(nameof(OtherThings))]
    public async Task A_question_beside_the_list_is_answered_and_a_no_nudges_nobody(Language language, string nudge, string question)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(nudge);
        await mira.Says(question);
        mira.DoesNotHear(say => say.NudgeHow());
        await mira.Says(nudge);
        await mira.PressesTitled(mira.Say.ButtonCancel());
        mira.Hears(say => say.Cancelled());
        Assert.Empty(Asked(scene));
    }

    [Theory]
    [InlineData(Language.Spanish, "insiste con ciberseguridad", "la segunda", "no")]
    [InlineData(Language.English, "nudge cybersecurity", "the second one", "no, thanks")]
    [InlineData(Language.Portuguese, "manda um lembrete pra cibersegurança", "a segunda", "nao")]
    [InlineData(Language.French, "relance la cybersécurité", "la deuxième", "non merci")]
    public async Task Of_several_the_second_is_the_second_and_no_is_none(Language language, string nudge, string second, string no)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(nudge);
        mira.Hears(say => say.NudgeWhich());
        await mira.Says(no);
        mira.Hears(say => say.Cancelled());
        await mira.Says(nudge);
        await mira.Says(second);
        Assert.Equal("2024/3.3.1#1", Assert.Single(Asked(scene)).Thread);
    }

    private static List<AskedAgain> Asked(Scene scene) => [.. scene.World.Current.Ledger(2024).Standing.OfType<AskedAgain>()];
}

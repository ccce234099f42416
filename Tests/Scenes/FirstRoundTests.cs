using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>A nudge of what nobody was reminded of yet goes out as its first round: shown first, sent once.</summary>
public sealed class FirstRoundTests
{
    public static TheoryData<Language, string, string> OfAMeeting => new()
    {
        { Language.Spanish, "insiste con ciberseguridad por su reunión", "sí, envíalo" },
        { Language.English, "nudge cybersecurity about its meeting", "yes" },
        { Language.Portuguese, "manda um lembrete pra cibersegurança sobre a reunião", "sim" },
        { Language.French, "relance la cybersécurité pour sa réunion", "oui, envoie" },
    };

    [Theory]
    [MemberData(nameof(OfAMeeting))]
    public async Task It_is_shown_with_whom_it_reaches_and_goes_out_once(Language language, string nudge, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, tomas) = (scene.Secretariat(language), scene.Coordinator(WorkingGroups.Cybersecurity, language));
        await tomas.Arrives();
        await scene.RemindAsync();
        tomas.PutsPostAside();
        scene.NowIsNoonOf("2024-05-21");
        await mira.Says(nudge);
        mira.Hears(say => say.NudgeFirstAsk(1));
        mira.Hears(say => say.NudgeReaches(say.Who(scene.World.Current.Who(new PersonId("local:demo", $"demo:coordinator:{WorkingGroups.Cybersecurity}")))));
        Assert.Empty(Asked(scene));

        await mira.Says(yes);
        mira.Hears(say => say.NudgedFirstTitle(say.ReminderTitleQuarter(say.Group(WorkingGroups.Cybersecurity.Value), say.Quarter(2))));
        Assert.Equal("2024/3.3.3#2", Assert.Single(Asked(scene)).Thread);
        await scene.RemindAsync();
        await scene.RemindAsync();
        await tomas.OpensReminder();
        tomas.Hears(say => say.ReminderTitleQuarter(say.Group(WorkingGroups.Cybersecurity.Value), say.Quarter(2)));
        Assert.Equal(0, tomas.Unread);
        scene.NowIsNoonOf("2024-05-22");
        await scene.RemindAsync();
        Assert.Equal(0, tomas.Unread);
    }

    public static TheoryData<Language, string, string> NotMet => new()
    {
        { Language.Spanish, "recuérdales a los que no se reunieron", "menos innovación" },
        { Language.English, "remind those who have not met", "not innovation" },
        { Language.Portuguese, "lembra os que não se reuniram", "menos inovação" },
        { Language.French, "relance ceux qui ne se sont pas réunis", "sauf innovation" },
    };

    [Theory]
    [MemberData(nameof(NotMet))]
    public async Task Those_who_have_not_met_are_listed_and_one_is_left_out(Language language, string nudge, string without)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(nudge);
        mira.Hears(say => say.NudgeFirstAsk(7));
        mira.Hears(say => say.Group(WorkingGroups.Innovation.Value));
        await mira.Says(without);
        mira.Hears(say => say.NudgeFirstAsk(6));
        mira.DoesNotHear(say => say.Group(WorkingGroups.Innovation.Value));
        await mira.Presses(say => say.ButtonRemindNow());
        mira.Hears(say => say.NudgedFirst(6));
        Assert.Equal(6, Asked(scene).Count);
    }

    public static TheoryData<Language, string, string> AfterAList => new()
    {
        { Language.Spanish, "¿quiénes no se reunieron este año?", "mándales un recordatorio a esos coordinadores" },
        { Language.Spanish, "¿quiénes no se reunieron este año?", "mándales otro" },
        { Language.English, "who has not met this year?", "send the coordinators one more" },
        { Language.English, "who has not met this year?", "send them a reminder" },
        { Language.Portuguese, "quem não se reuniu este ano?", "manda de novo pros que não responderam" },
        { Language.Portuguese, "quem não se reuniu este ano?", "manda mais um pros coordenadores" },
        { Language.French, "qui ne s'est pas réuni cette année ?", "relance les coordonnateurs" },
        { Language.French, "qui ne s'est pas réuni cette année ?", "renvoie-leur un rappel" },
    };

    [Theory]
    [MemberData(nameof(AfterAList))]
    public async Task After_a_list_its_groups_are_meant(Language language, string list, string bid)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(list);
        await mira.Says(bid);
        mira.Hears(say => say.ButtonNudgeAll());
        mira.Hears(say => say.ReminderTitleQuarter(say.Group(WorkingGroups.OpenData.Value), say.Quarter(2)));
        Assert.DoesNotContain("3.3.1", mira.Heard, StringComparison.Ordinal);
        Assert.Empty(Asked(scene));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿se reunieron ciberseguridad y datos abiertos?", "mándales un recordatorio")]
    [InlineData(Language.English, "have cybersecurity and open data met?", "send both coordinators one more")]
    [InlineData(Language.Portuguese, "cibersegurança e dados abertos se reuniram?", "manda um lembrete pra eles")]
    [InlineData(Language.French, "la cybersécurité et les données ouvertes se sont réunies ?", "relance les deux coordonnateurs")]
    public async Task Two_groups_spoken_of_are_the_two(Language language, string asked, string bid)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(asked);
        await mira.Says(bid);
        mira.Hears(say => say.NudgeFirstAsk(2));
        mira.DoesNotHear(say => say.Group(WorkingGroups.Innovation.Value));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué está vencido?", "mándales un recordatorio")]
    [InlineData(Language.English, "what is overdue?", "send them a reminder")]
    [InlineData(Language.Portuguese, "o que está atrasado?", "manda um lembrete pra eles")]
    [InlineData(Language.French, "qu'est-ce qui est en retard ?", "relance-les")]
    public async Task After_what_is_late_it_is_of_that(Language language, string late, string bid)
    {
        await using var scene = await Scene.OnAsync("2024-07-15");
        var mira = scene.Secretariat(language);
        await mira.Says(late);
        await mira.Says(bid);
        mira.Hears(say => say.ButtonNudgeAll());
        Assert.Contains("3.3.1", mira.Heard, StringComparison.Ordinal);
        mira.DoesNotHear("3.9ii.4");
    }

    [Theory]
    [InlineData(Language.Spanish, "mándales un recordatorio con plazo el viernes")]
    [InlineData(Language.English, "send them a reminder, deadline Friday")]
    [InlineData(Language.Portuguese, "manda um lembrete pra eles com prazo até sexta")]
    [InlineData(Language.French, "envoie-leur un rappel, à répondre avant vendredi")]
    public async Task A_deadline_is_not_kept_and_that_is_said(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.ButtonNudgeAll());
        mira.Hears(say => say.NudgeNoDeadline(mira.Day("2024-06-21")));
    }

    [Fact]
    public async Task A_group_that_has_met_is_not_among_them()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var (mira, tomas) = (scene.Secretariat(), scene.Coordinator(WorkingGroups.Cybersecurity));
        await tomas.Says("nos reunimos el 14 de mayo, 12 países");
        await tomas.Says("sí");
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
        await mira.Says("insiste con ciberseguridad por su reunión");
        mira.Hears(say => say.NudgeNone());
    }

    private static List<AskedAgain> Asked(Scene scene) => [.. scene.World.Current.Ledger(2024).Standing.OfType<AskedAgain>()];
}

using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>What will go out, what went out and what came of it.</summary>
public sealed class DeliveryTests
{
    public static TheoryData<Language, string, string, string> EachLanguage => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "¿quién recibió el recordatorio?", "¿a quién no se puede escribir? ¿a quién no le llegan los avisos?" },
        { Language.English, "what will go out this week?", "who got the reminder?", "who can't be reached?" },
        { Language.Portuguese, "o que vai sair esta semana?", "quem recebeu o lembrete?", "a quem não chega o aviso?" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "qui a reçu le rappel ?", "qui ne peut pas être joint ?" },
    };

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task The_secretariat_sees_what_will_go_out_what_went_out_and_whom_nothing_reaches(Language language, string coming, string past, string unreached)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await tomas.Arrives();
        await mira.Says(coming);
        mira.Hears(say => say.DeliveryWeekTitle());
        mira.Hears(say => say.DeliveryWhyCoordinator());

        await scene.RemindAsync();
        await mira.Says(past);
        mira.Hears(say => say.DeliveryTitle(say.Month(new DateOnly(2024, 6, 1))));
        mira.Hears(say => say.DeliverySent());

        await mira.Says(unreached);
        mira.Hears(say => say.DeliveryUnreachedTitle());
        mira.Hears(say => say.DeliveryNotReached());
    }

    [Fact]
    public async Task Others_see_only_what_is_their_own()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Arrives();
        await tomas.Arrives();
        await scene.RemindAsync();
        await mira.Says("¿quién recibió el recordatorio?");
        mira.Hears(say => say.DeliveryOwn());
        mira.Hears(say => say.DeliveryCount(1, 1));
        await mira.Says("¿a quién no se puede escribir?");
        Assert.DoesNotContain(mira.Say.DeliveryUnreachedTitle(), mira.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_does_not_go_out_until_it_is_released()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat();
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity);
        await tomas.Arrives();
        await mira.Says("¿qué va a salir esta semana?");
        await mira.Presses(say => say.ButtonHold());
        mira.Hears(say => say.DeliveryHeld());
        await scene.RemindAsync();
        Assert.Equal(0, tomas.Unread);
        Assert.NotEmpty(scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>());

        await mira.Presses(say => say.ButtonRelease());
        await scene.RemindAsync();
        Assert.Equal(1, tomas.Unread);
    }

    [Fact]
    public async Task Held_and_released_a_second_time_it_stays_as_it_is_and_nobody_else_may()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, tomas) = (scene.Secretariat(), scene.Coordinator(WorkingGroups.Cybersecurity));
        await tomas.Arrives();
        await mira.Says("¿qué va a salir esta semana?");
        var planned = $"reminders:2024-06-17:local:demo/demo:coordinator:{WorkingGroups.Cybersecurity}";
        await tomas.Sends(new HoldMessage(planned));
        tomas.Hears(say => say.DeliveryHoldOnly());
        await mira.Sends(new HoldMessage(planned));
        var held = scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>().Count();
        await mira.Sends(new HoldMessage(planned));
        mira.Hears(say => say.DeliveryHeldAlready(say.Who(scene.World.Current.Who(new PersonId("local:demo", $"demo:coordinator:{WorkingGroups.Cybersecurity}")))));
        Assert.True(held > 0);
        Assert.Equal(held, scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>().Count());

        await mira.Sends(new HoldMessage($"local:demo/demo:coordinator:{WorkingGroups.Cybersecurity}", Release: true));
        Assert.Empty(scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>());
        await mira.Sends(new HoldMessage($"local:demo/demo:coordinator:{WorkingGroups.Cybersecurity}", Release: true));
        mira.Hears(say => say.DeliveryNotHeld(say.Who(scene.World.Current.Who(new PersonId("local:demo", $"demo:coordinator:{WorkingGroups.Cybersecurity}")))));
        await scene.RemindAsync();
        Assert.Equal(1, tomas.Unread);
    }

    [Fact]
    public async Task An_answer_changes_the_card_that_lies_with_somebody_else()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.Innovation);
        var tomas = scene.Coordinator(WorkingGroups.EmergingTechnologies);
        await mira.Arrives();
        await tomas.Arrives();
        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Empty(scene.Changed);

        await mira.OpensReminder();
        await mira.Presses(say => say.ButtonLater());
        await scene.RemindAsync();
        await scene.RemindAsync();
        Assert.Contains(scene.Changed, changed => changed.Conversation.Contains("emerging", StringComparison.Ordinal));
        Assert.Equal(1, tomas.Unread);
    }

    public static TheoryData<Language, string, string, string> OnADay => new()
    {
        { Language.Spanish, "¿a quiénes les llegó el aviso del lunes? me dice Bogotá que no recibieron nada", "2024-06-17", "reenvíaselos" },
        { Language.Spanish, "¿quién recibió el recordatorio ayer?", "2024-06-18", "mándalo otra vez porfa" },
        { Language.English, "who got the reminder on Monday?", "2024-06-17", "send it to them again" },
        { Language.English, "who got yesterday's reminder?", "2024-06-18", "pls resend it" },
        { Language.Portuguese, "quem recebeu o lembrete de segunda?", "2024-06-17", "manda de novo pra eles" },
        { Language.Portuguese, "as mensagens de ontem foram entregues?", "2024-06-18", "reenvia" },
        { Language.French, "qui a reçu le rappel de lundi ?", "2024-06-17", "renvoie le lui" },
        { Language.French, "qui a reçu le rappel d'hier ?", "2024-06-18", "peux-tu le renvoyer ?" },
    };

    [Theory]
    [MemberData(nameof(OnADay))]
    public async Task The_day_that_is_named_is_the_one_shown_and_nothing_goes_twice(Language language, string words, string day, string again)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Secretariat(language);
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await tomas.Arrives();
        await scene.RemindAsync();
        tomas.PutsPostAside();
        scene.NowIsNoonOf("2024-06-19");
        await mira.Says(words);
        mira.Hears(say => say.DeliveryTitleOn(mira.Day(day)));
        mira.Hears(say => day == "2024-06-17" ? say.DeliverySent() : say.DeliveryNoneThen());

        await mira.Says(again);
        mira.Hears(say => say.DeliveryOnce());
        mira.Hears(say => say.ButtonUnreached());
        Assert.Equal(0, tomas.Unread);
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);

        await mira.PressesTitled(mira.Say.ExWhoIsSilent());
        mira.Hears(say => say.SilencesTitle(mira.Day("2024-06-19")));
    }
}

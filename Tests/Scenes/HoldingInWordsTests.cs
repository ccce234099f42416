using GealcBot.Cards;
using GealcBot.Dialogs.Delivery;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Cards;
using GealcBot.Texts;
using Moq;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>What will go out is held and let go by saying so, as its buttons would.</summary>
public sealed class HoldingInWordsTests
{
    public static TheoryData<Language, string, string, string> EachLanguage => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "frena el de innovación", "suéltalo" },
        { Language.Spanish, "¿qué va a salir esta semana?", "el de innovación no lo mandes", "deja salir el de innovación" },
        { Language.Spanish, "¿qué va a salir esta semana?", "detené el aviso a innovación, por favor", "ya puede salir" },
        { Language.English, "what will go out this week?", "hold the one for innovation", "let it go" },
        { Language.English, "what will go out this week?", "please don't send the one to innovation", "let the one for innovation go" },
        { Language.Portuguese, "o que vai sair esta semana?", "não manda o de inovação", "pode mandar" },
        { Language.Portuguese, "o que vai sair esta semana?", "segura o de inovação", "deixa sair o de inovação" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "retiens celui de l'innovation", "laisse partir" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "n'envoie pas celui de l'innovation", "laisse-le partir" },
    };

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task The_one_that_is_named_is_held_and_let_go_again(Language language, string coming, string hold, string release)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, ana, tomas) = await SceneAsync(scene, language);
        await mira.Says(coming);
        await mira.Says(hold);
        mira.Hears(say => say.DeliveryHeldNow(Innovation(scene, say)));
        Assert.Equal([Coordinator(WorkingGroups.Innovation)], HeldFrom(scene));
        await scene.RemindAsync();
        Assert.Equal((0, 1), (ana.Unread, tomas.Unread));

        await mira.Says(hold);
        mira.Hears(say => say.DeliveryHeldAlready(Innovation(scene, say)));
        var held = scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>().Count();

        await mira.Says(release);
        mira.Hears(say => say.DeliveryReleased(Innovation(scene, say)));
        Assert.True(held > 0);
        Assert.Empty(HeldFrom(scene));
        await scene.RemindAsync();
        Assert.Equal(1, ana.Unread);
    }

    public static TheoryData<Language, string, string, string, string> OfSeveral => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "frena todos", "suelta el de innovación y el de ciberseguridad", "deja salir todo" },
        { Language.English, "what will go out this week?", "hold all of them", "let the ones for innovation and cybersecurity go", "release everything" },
        { Language.Portuguese, "o que vai sair esta semana?", "segura todos", "deixa sair o de inovação e o de cibersegurança", "deixa sair tudo" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "retiens-les tous", "laisse partir celui de l'innovation et celui de la cybersécurité", "laisse tout partir" },
    };

    [Theory]
    [MemberData(nameof(OfSeveral))]
    public async Task All_are_held_at_once_and_those_that_are_named_let_go_together(Language language, string coming, string hold, string two, string all)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, ana, tomas) = await SceneAsync(scene, language);
        await mira.Says(coming);
        await mira.Says(hold);
        var everyone = HeldFrom(scene);
        Assert.Contains(Coordinator(WorkingGroups.Innovation), everyone);
        Assert.Contains(Coordinator(WorkingGroups.Cybersecurity), everyone);
        await scene.RemindAsync();
        Assert.Equal((0, 0), (ana.Unread, tomas.Unread));

        await mira.Says(two);
        Assert.Equal(everyone.Count() - 2, HeldFrom(scene).Count());
        await mira.Says(hold);
        Assert.Equal(everyone.Count(), HeldFrom(scene).Count());
        await mira.Says(all);
        Assert.Empty(HeldFrom(scene));
    }

    public static TheoryData<Language, string, string, string, string> Unnamed => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "frénalo", "el de innovación", "el segundo no lo mandes" },
        { Language.English, "what will go out this week?", "hold it", "the one for innovation", "don't send the second one" },
        { Language.Portuguese, "o que vai sair esta semana?", "não manda", "o de inovação", "o segundo não manda" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "retiens-le", "celui de l'innovation", "n'envoie pas le deuxième" },
    };

    [Theory]
    [MemberData(nameof(Unnamed))]
    public async Task Of_several_it_is_asked_which_and_the_second_is_the_second(Language language, string coming, string hold, string named, string second)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, language);
        await mira.Says(coming);
        var inSight = scene.World.Current.Ledger(2024).Standing.Length;
        await mira.Says(hold);
        mira.Hears(say => say.DeliveryWhich());
        // Whoever asks has a message of their own in the week.
        Assert.Equal(3, mira.Offered.Count);
        Assert.Equal(inSight, scene.World.Current.Ledger(2024).Standing.Length);
        await mira.Says(named);
        Assert.Equal([Coordinator(WorkingGroups.Innovation)], HeldFrom(scene));

        await using var other = await Scene.OnAsync("2024-06-17");
        (mira, _, _) = await SceneAsync(other, language);
        await mira.Says(coming);
        await mira.Says(second);
        Assert.Single(HeldFrom(other));
    }

    public static TheoryData<Language, string, string, string, string, string> NoneSuch => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "frena el de la 3.9.9", "frena el de la luna", "suéltalo", "suelta el de innovación" },
        { Language.English, "what will go out this week?", "hold the one for 3.9.9", "hold the one for the moon", "let it go", "let the one for innovation go" },
        { Language.Portuguese, "o que vai sair esta semana?", "não manda o da 3.9.9", "não manda o da lua", "pode mandar", "solta o de inovação" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "retiens celui de la 3.9.9", "retiens celui de la lune", "laisse partir", "laisse partir celui de l'innovation" },
    };

    [Theory]
    [MemberData(nameof(NoneSuch))]
    public async Task Of_none_such_it_is_said_so_and_nothing_changes(Language language, string coming, string hold, string odd, string release, string notHeld)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, language);
        await mira.Says(coming);
        foreach (var words in new[] { hold, odd })
        {
            await mira.Says(words);
            mira.Hears(say => say.DeliveryNoSuch());
            Assert.Equal(1, mira.Messages);
        }

        await mira.Says(release);
        mira.Hears(say => say.DeliveryNoneHeld());
        await mira.Says(notHeld);
        mira.Hears(say => say.DeliveryNotHeld(Innovation(scene, say)));
        Assert.Empty(HeldFrom(scene));
    }

    public static TheoryData<Language, string, string> WeekOfNone => new()
    {
        { Language.Spanish, "¿qué va a salir esta semana?", "no mandes el de innovacion q ya hable con ellos" },
        { Language.English, "what will go out this week?", "hold the one for Thursday, it is a holiday in Jamaica" },
        { Language.Portuguese, "o que vai sair de lembrete esta semana? queria ver antes pq segunda q vem tem reuniao do comite", "segura o de dados abertos" },
        { Language.French, "qu'est-ce qui va partir cette semaine ?", "n'envoie pas celui de l'innovation, je leur ai parlé" },
    };

    [Theory]
    [MemberData(nameof(WeekOfNone))]
    public async Task Of_a_week_in_which_nothing_goes_out_that_is_said(Language language, string coming, string hold)
    {
        await using var scene = await Scene.OnAsync("2025-03-03");
        var mira = scene.Secretariat(language);
        await mira.Says(coming);
        mira.Hears(say => say.DeliveryWeekTitle());
        Assert.Equal(1, mira.Messages);
        await mira.Says(hold);
        mira.Hears(say => say.DeliveryWeekNone());
        mira.DoesNotHear(say => say.DeliveryNoSuch());
        Assert.Empty(HeldFrom(scene));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task Others_are_told_who_may(Language language, string coming, string hold, string release)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        await SceneAsync(scene, language);
        foreach (var other in new[] { scene.Coordinator(WorkingGroups.Innovation, language), scene.Member(WorkingGroups.Innovation, language) })
        {
            await other.Says(coming);
            await other.Says(hold);
            other.Hears(say => say.DeliveryHoldOnly());
            await other.Says(release);
            other.Hears(say => say.DeliveryHoldOnly());
        }

        Assert.Empty(HeldFrom(scene));
    }

    [Theory]
    [InlineData("frena")]
    [InlineData("detener")]
    public async Task The_words_of_the_button_itself_ask_which_where_there_are_several(string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, Language.Spanish);
        await mira.Says("¿qué va a salir esta semana?");
        await mira.Says(words);
        mira.Hears(say => say.DeliveryWhich());
        Assert.Empty(HeldFrom(scene));
    }

    [Theory]
    [InlineData("¿y qué viene para innovación?")]
    [InlineData("pausa mis recordatorios hasta el 1 de julio")]
    [InlineData("¿quién recibió el recordatorio?")]
    public async Task Other_questions_are_answered_beside_the_list(string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, Language.Spanish);
        await mira.Says("¿qué va a salir esta semana?");
        await mira.Says(words);
        mira.DoesNotHear(say => say.DeliveryNoSuch());
        mira.DoesNotHear(say => say.DeliveryWhich());
        Assert.Empty(HeldFrom(scene));
    }

    [Theory]
    [InlineData("frena el de Ana")]
    [InlineData("a Silva no le mandes nada")]
    [InlineData("hold the one for Ana Silva, please")]
    public async Task A_person_is_called_by_name(string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, Language.Spanish);
        var silva = scene.Named("Ana Silva");
        await silva.Arrives();
        await scene.RosterAsync(scene.Who("Ana Silva") with { Role = Role.Coordinator, Groups = [WorkingGroups.OpenData] });
        await scene.World.RefreshAsync(CancellationToken.None);
        await mira.Says("¿qué va a salir esta semana?");
        await mira.Says(words);
        Assert.Equal([scene.Who("Ana Silva").Id], HeldFrom(scene));
    }

    [Theory]
    [InlineData("frena ese porfa")]
    [InlineData("hold it pls")]
    [InlineData("segura isso por enquanto")]
    [InlineData("retiens ça stp")]
    public async Task Courtesy_names_nobody(string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, _) = await SceneAsync(scene, Language.Spanish);
        await mira.Says("¿qué va a salir esta semana?");
        await mira.Says(words);
        mira.DoesNotHear(say => say.DeliveryNoSuch());
        Assert.Equal(3, mira.Offered.Count);
        Assert.Empty(HeldFrom(scene));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_digest_that_holds_no_reminder_is_not_held_and_says_so(bool lists)
    {
        var situation = SampleDeliveries.OfDigest(lists);
        var answer = await new Deliveries(new Mock<ILedgerBook>(MockBehavior.Strict).Object).HoldAsync(new HoldMessage("reminders:2024-08-12:test/Secretariat"), situation, CancellationToken.None);
        Assert.Equal(lists ? situation.Say.DeliveryCannotHold() : situation.Say.OldButton(), Assert.Single(answer.Replies).Text);
    }

    [Fact]
    public async Task Without_the_list_it_is_held_where_a_reminder_is_spoken_of()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, ana, _) = await SceneAsync(scene, Language.Spanish);
        await mira.Says("frena el recordatorio de innovación");
        mira.Hears(say => say.DeliveryHeldNow(Innovation(scene, say)));
        await scene.RemindAsync();
        Assert.Equal(0, ana.Unread);
    }

    public static TheoryData<Language, string, string, string> Nudges => new()
    {
        { Language.Spanish, "insiste con ciberseguridad", "no insistas con ciberseguridad", "insiste con datos abiertos 3.9.9" },
        { Language.English, "nudge cybersecurity", "call off cybersecurity", "nudge 3.9.9" },
        { Language.Portuguese, "insiste com cibersegurança", "não insista com cibersegurança", "insiste com 3.9.9" },
        { Language.French, "relance la cybersécurité", "ne relance plus la cybersécurité", "relance 3.9.9" },
    };

    [Theory]
    [MemberData(nameof(Nudges))]
    public async Task Who_is_silent_is_nudged_or_let_be_in_words(Language language, string nudge, string callOff, string none)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var (mira, _, tomas) = await SceneAsync(scene, language);
        await tomas.Says(nudge);
        tomas.Hears(say => say.NudgeOnly());

        await mira.Says(nudge);
        if (mira.Heard.Contains(mira.Say.NudgeWhich(), StringComparison.Ordinal))
        {
            await mira.PressesTitled(mira.Offered[0]);
        }

        mira.Hears(say => say.NudgedBy(say.You(), mira.Day("2024-06-17")));
        Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<AskedAgain>());

        await mira.Says(callOff);
        if (mira.Heard.Contains(mira.Say.CallOffWhich(), StringComparison.Ordinal))
        {
            await mira.PressesTitled(mira.Offered[0]);
        }

        mira.Hears(say => say.NotNowAsk());
        await mira.Says(none);
        mira.Hears(say => say.NudgeNone());
    }

    private static async Task<(Actor Mira, Actor Ana, Actor Tomas)> SceneAsync(Scene scene, Language language)
    {
        var people = (Mira: scene.Secretariat(language), Ana: scene.Coordinator(WorkingGroups.Innovation, language), Tomas: scene.Coordinator(WorkingGroups.Cybersecurity, language));
        await people.Ana.Arrives();
        await people.Tomas.Arrives();
        return people;
    }

    private static string Innovation(Scene scene, Say say) => say.Who(scene.World.Current.Who(Coordinator(WorkingGroups.Innovation)));

    private static PersonId Coordinator(GroupId group) => new("local:demo", $"demo:coordinator:{group}");

    private static IEnumerable<PersonId> HeldFrom(Scene scene) =>
        scene.World.Current.Ledger(2024).Standing.OfType<CalledOff>().Select(entry => entry.To!.Value).Distinct();
}

using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>Every message has an answer with a way forward, and a mess is not answered as if it were a question.</summary>
public sealed class WhateverIsTypedTests
{
    private static readonly string[] Mess =
    [
        "", "   ", "🎉", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "?!?", "...", "¿¿¿???", "asdf qwer zxcv", "<at>GealcBot</at>", "**", "[x](javascript:alert(1))", "<script>alert(1)</script>",
        """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"x"}]}""", """{"do":"report.send"}""", "\u202Eabc\u202C", "\u200B\u200B", "Z̷̢̛͚̈a̴̡͋l̶̰̈g̵̱̈́o̷͖͐", "' OR 1=1 --", "\0\0", "\n\n\n",
    ];

    public static TheoryData<Language, string> EachMess
    {
        get
        {
            var all = new TheoryData<Language, string>();
            foreach (var language in Languages.All)
            {
                foreach (var text in Mess)
                {
                    all.Add(language, text);
                }

                all.Add(language, new string('a', 10_000));
                all.Add(language, string.Concat(Enumerable.Repeat("🎉", 2_500)));
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EachMess))]
    public async Task A_mess_gets_one_polite_answer_and_a_next_step_unlike_that_of_a_command(Language language, string text)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(text);
        Assert.Equal(1, mira.Messages);
        Assert.NotEmpty(mira.Offered);
        mira.DoesNotHear(say => say.HelpTitle());
        mira.DoesNotHear(say => say.SomethingFailed());
        mira.DoesNotHear("javascript:");
        mira.DoesNotHear("<script");
        mira.DoesNotHear("\u202E");
    }

    // V1, V2, V13: greeting, help, thanks; any case.
    public static TheoryData<Language, string, string, string> Commands => new()
    {
        { Language.Spanish, "HOLA", "ayuda", "gracias" },
        { Language.English, "hello", "HELP", "Thanks!" },
        { Language.Portuguese, "olá", "Ajuda", "obrigado" },
        { Language.French, "Bonjour", "aide", "MERCI" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Greeting_help_and_thanks_have_answers_of_their_own(Language language, string hello, string help, string thanks)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(hello);
        mira.Hears(say => say.HelloAsk());
        await mira.Says(help);
        mira.Hears(say => say.HelpTitle());
        mira.DoesNotHear("http");
        await mira.Says(thanks);
        Assert.Contains(mira.Heard.Split('\n')[0], new[] { mira.Say.Welcome(), mira.Say.WelcomeOther() });
        Assert.NotEmpty(mira.Offered);
    }

    public static TheoryData<Language, string[]> Chat => new()
    {
        { Language.Spanish, ["¿cómo estás?", "contame un chiste", "¿quién te hizo?", "¿sos un robot?", "excelente", "idiota", "chau", "¿quién soy?"] },
        { Language.English, ["how are you?", "tell me a joke", "who made you?", "are you a robot?", "great job", "you idiot", "bye", "who am I?"] },
        { Language.Portuguese, ["tudo bem?", "conta uma piada", "quem te criou?", "você é um robô?", "excelente", "idiota", "tchau", "quem sou eu?"] },
        { Language.French, ["comment ça va ?", "raconte une blague", "qui t'a créé ?", "es-tu un robot ?", "excellent", "idiot", "au revoir", "qui suis-je ?"] },
    };

    [Theory]
    [MemberData(nameof(Chat))]
    public async Task Small_talk_is_answered_shortly_the_same_each_time_and_leads_on(Language language, string[] lines)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        Func<Say, string>[][] answers =
        [
            [say => say.SmallTalk(), say => say.SmallTalkOther(), say => say.SmallTalkAnother()], [say => say.NoJokes()], [say => say.WhoIAm()], [say => say.WhoIAm()],
            [say => say.PraiseThanks()], [say => say.Calm(), say => say.CalmOther()], [say => say.Bye()], [say => say.WhoAmITitle()],
        ];
        foreach (var (line, answer) in lines.Zip(answers))
        {
            await mira.Says(line);
            var first = mira.Heard;
            Assert.Contains(first.Split('\n')[0], answer.Select(words => words(mira.Say)));
            Assert.NotEmpty(mira.Offered);
            await mira.Says(line);
            Assert.Equal(first, mira.Heard);
        }
    }

    public static TheoryData<Language, string[]> Matters => new()
    {
        { Language.Spanish, ["quiero sumarme al grupo de datos abiertos", "voy a estar de licencia", "quiero pasar la coordinación a otra persona", "no me mandes más recordatorios", "agregar un miembro a la lista", "borra mis datos"] },
        { Language.English, ["I want to join the open data group", "I will be on leave", "I want to hand over the coordination", "stop sending me reminders", "add a member to the roster", "forget me"] },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public async Task Matters_of_people_are_understood_and_lead_on(Language language, string[] lines)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        foreach (var line in lines)
        {
            await mira.Says(line);
            mira.DoesNotHear(say => say.NotUnderstood());
            Assert.NotEmpty(mira.Offered);
        }
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    [InlineData(Language.Portuguese)]
    [InlineData(Language.French)]
    public async Task Each_line_of_help_is_understood_by_whoever_is_shown_it(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        foreach (var mira in new[] { scene.Coordinator(WorkingGroups.OpenData, language), scene.Member(WorkingGroups.OpenData, language), scene.Secretariat(language), scene.Stranger(language) })
        {
            foreach (var line in HelpLines.All.Select(line => line.Words(mira.Say, mira.Say.Group("open-data"))).Distinct())
            {
                await mira.Says(line);
                mira.DoesNotHear(say => say.NotUnderstood());
                mira.DoesNotHear(say => say.UnderstoodOnly(say.Group("open-data")));
                Assert.NotEmpty(mira.Offered);
            }
        }
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué puedo preguntar sobre ciberseguridad?")]
    [InlineData(Language.English, "what can I ask about cyber")]
    [InlineData(Language.Portuguese, "o que posso perguntar sobre cibersegurança?")]
    [InlineData(Language.French, "que puis-je demander sur la cybersécurité ?")]
    public async Task Help_about_a_group_is_examples_of_that_group(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears(say => say.HelpTitleGroup(say.Group("cybersecurity")));
        mira.Hears(say => say.ExWhoMetGroup(say.Group("cybersecurity")));
    }

    [Fact]
    public async Task The_first_greeting_asks_the_language_once()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.StrangerInTeams();
        await mira.Arrives();
        Assert.Equal(["Español", "English", "Português", "Français"], mira.Offered.TakeLast(4));
        await mira.PressesTitled("Français");
        mira.Hears(Say.In(Language.French).LanguageSet());
        await mira.Says("🎉");
        mira.Hears(Say.In(Language.French).NotUnderstood());
        await mira.Says("ayuda");
        Assert.DoesNotContain("English", mira.Offered);
    }

    [Fact]
    public async Task In_a_group_chat_nothing_personal_is_offered_and_the_language_of_the_talk_is_kept()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.CoordinatorInGroupChat(WorkingGroups.OpenData);
        await mira.Says("help me please, what can you do");
        mira.Hears(Say.In(Language.English).HelpShared());
        mira.DoesNotHear(Say.In(Language.English).ExReport());
        await mira.Says("🎉");
        mira.Hears(Say.In(Language.English).NotUnderstood());
    }
}

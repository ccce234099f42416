using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What people say in passing, and what must not be taken for a telling, a setting or a name.</summary>
public sealed class InPassingTests
{
    [Theory]
    [InlineData(Language.Spanish, "no tengo el link todavía, te lo paso después")]
    [InlineData(Language.English, "link i doh have, ask kerry")]
    [InlineData(Language.Portuguese, "link nao tenho aqui agora, depois mando")]
    [InlineData(Language.French, "jai pas le lien sous la main, je l'envoie demain")]
    public async Task Proof_that_comes_later_is_accepted_and_the_receipt_stays_in_sight(Language language, string later)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Sends(new SendReport(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-05-16"));
        await mira.Says(later);
        mira.Hears(say => say.ProofLater());
        await mira.Says("https://www.redgealc.org/acta");
        Assert.Equal("https://www.redgealc.org/acta", Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Link);
    }

    [Theory]
    [InlineData(Language.Spanish, "avisales a los del grupo?")]
    [InlineData(Language.English, "who will get notified")]
    [InlineData(Language.Portuguese, "qdo vc avisa o pessoal?")]
    [InlineData(Language.French, "tu peux prevenir le groupe?")]
    public async Task Nobody_is_written_to_by_order_of_one(Language language, string tell)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(tell);
        mira.Hears(say => say.AnnouncedHow());
    }

    [Theory]
    [InlineData(Language.Spanish, "próximos webinars", "y cómo me inscribo")]
    [InlineData(Language.English, "upcoming webinars", "how do i sign up")]
    [InlineData(Language.Portuguese, "próximos webinars", "como me inscrevo?")]
    [InlineData(Language.French, "prochains webinaires", "comment m'inscrire ?")]
    public async Task How_to_sign_up_stands_in_no_document(Language language, string list, string signUp)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(list);
        await mira.Says(signUp);
        mira.Hears(say => say.NoSignUp());
    }

    [Theory]
    [InlineData(Language.Spanish, "estaré de licencia del 27 de mayo al 14 de junio, quien cubre es Diego", "¿qué vence mientras no estoy?")]
    [InlineData(Language.English, "I am on leave from 27 May to 14 June, who covers is Diego", "anything i am going to miss while im out?")]
    [InlineData(Language.Portuguese, "vou tar de ferias de 27/5 a 14/6, quem cobre é o Diego", "o q vence enquanto eu to fora?")]
    [InlineData(Language.French, "je suis en congé du 27 mai au 14 juin, c'est Diego qui me remplace", "je rate quoi pendant mon absence ?")]
    public async Task Who_is_away_hears_who_is_unknown_and_what_falls_in_those_days(Language language, string away, string missed)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(away);
        mira.Hears(say => say.StandInUnknown("Diego"));
        await mira.Says(missed);
        mira.Hears(mira.Day("2024-05-27"));
        mira.Hears(mira.Day("2024-06-14"));
    }

    [Theory]
    [InlineData(Language.Spanish, "cuándo es la próxima reunión de mi grupo")]
    [InlineData(Language.English, "when nex meeting")]
    [InlineData(Language.Portuguese, "quando é a próxima reunião do meu grupo?")]
    [InlineData(Language.French, "c'est quand la prochaine réunion de mon groupe ?")]
    public async Task A_meeting_without_a_day_has_none(Language language, string when)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(when);
        mira.Hears(say => say.NoDateYetFor(say.MeetingOf(say.Group("open-data"))));
        mira.Hears("3.2.3");
    }

    [Theory]
    [InlineData(Language.Spanish, "y cuantas nos faltan?")]
    [InlineData(Language.English, "how many we suppose to have n how many we have so far")]
    [InlineData(Language.Portuguese, "quantas reuniões faltam pra gente?")]
    [InlineData(Language.French, "combien il nous en reste ?")]
    public async Task Ones_own_group_is_counted_with_what_is_left(Language language, string left)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Sends(new SendReport(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-05-16"));
        await mira.Says(left);
        mira.Hears(say => say.MeetingsLeft(3));
    }

    [Theory]
    [InlineData(Language.Spanish, "cómo vamos frente a los otros grupos?")]
    [InlineData(Language.English, "How do we stand against the other groups?")]
    [InlineData(Language.Portuguese, "como ta meu grupo comparado c os outros?")]
    [InlineData(Language.French, "on en est où par rapport aux autres groupes ?")]
    public async Task Against_the_others_is_all_of_them(Language language, string others)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(others);
        mira.Hears(say => say.Group("cybersecurity"));
    }

    [Theory]
    [InlineData("is that belize time or washington time lol", Language.English)]
    [InlineData("¿esa hora es de Lima o de Bogotá?", Language.Spanish)]
    [InlineData("tout a 10h heure de port au prince", Language.French)]
    public async Task A_zone_that_is_asked_about_or_is_of_something_else_sets_none(string said, Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(said);
        mira.DoesNotHear(say => say.SettingsSaved());
    }

    [Theory]
    [InlineData("svp arete les rappels jusqua lundi 1er juillet, nou gen twop travay")]
    [InlineData("arrêtez les rappels jusqu'au 1er juillet")]
    public async Task Reminders_that_are_to_stop_set_no_date(string stop)
    {
        await using var scene = await Scene.OnAsync("2024-06-14");
        var mira = scene.Coordinator(WorkingGroups.Innovation, Language.French);
        await mira.Says(stop);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        mira.Hears(mira.Day("2024-07-01"));
    }

    [Theory]
    [InlineData(Language.Portuguese, "sou da secretaria de governo digital de sc, queria saber as reuniao de dados abertos")]
    [InlineData(Language.Spanish, "soy de la secretaría de innovación de Panamá")]
    [InlineData(Language.Portuguese, "mas eu sou o coordenador ué, entrei mes passado")]
    public async Task A_stranger_is_nobody_by_what_they_say(Language language, string claim)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Stranger(language);
        await ana.Says(claim);
        ana.DoesNotHear(say => say.ActingAs(say.RoleSecretariat()));
        await ana.Says(ana.Say.ExWhoAmI());
        ana.Hears(say => say.RoleStranger());
    }

    [Theory]
    [InlineData(Language.Spanish, "agrega a Yokasta Peralta, República Dominicana, datos abiertos, yperalta@example.do", "sí", "quiénes están en el grupo de datos abiertos?", "Yokasta Peralta")]
    [InlineData(Language.English, "add Keisha Ramdeen, Trinidad, keisha@example.tt, to open data", "yes", "list open data people now", "Keisha Ramdeen")]
    [InlineData(Language.Portuguese, "inclui Renata Furtado, Brasil, renata@example.br, em dados abertos", "sim", "quem está no grupo de dados abertos?", "Renata Furtado")]
    [InlineData(Language.French, "ajoute Guerda Saint-Fleur, Haiti, groupe données ouvertes, guerda@example.ht", "oui", "qui est dans le groupe données ouvertes ?", "Guerda Saint-Fleur")]
    public async Task Who_is_in_a_group_is_asked_in_many_words(Language language, string added, string yes, string who, string name)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat(language);
        await sara.Says(added);
        await sara.Says(yes);
        await sara.Says(who);
        sara.Hears(name);
    }

    [Theory]
    [InlineData(Language.Portuguese, "e tira o Marcelo Pinho q saiu do ministerio")]
    [InlineData(Language.French, "supprime Wilner Jacques de la liste, il est parti")]
    [InlineData(Language.Spanish, "quita a Ramón Then que ya no trabaja ahí")]
    [InlineData(Language.English, "remove Devon Baptiste please")]
    public async Task Somebody_whom_the_list_does_not_have_is_said_to_be_unknown(Language language, string removed)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat(language);
        await sara.Says(removed);
        sara.Hears(say => say.RosterNobody());
    }

    [Theory]
    [InlineData("by the way is it raining in washington")]
    [InlineData("im with the ministry in kingston tho")]
    public async Task A_place_alone_asks_for_nothing_of_the_plan(string said)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, Language.English);
        await mira.Says(said);
        Assert.Empty(mira.Codes);
    }

    [Theory]
    [InlineData(Language.English, "why am i getting this in spanish")]
    [InlineData(Language.French, "j'ai pas compris le message d'hier c etait en espagnol")]
    [InlineData(Language.French, "en espagnol aussi stp c pour Montevideo")]
    public async Task A_language_that_is_complained_of_is_not_wanted(Language language, string complaint)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(complaint);
        await mira.Says("3.3.1");
        mira.Hears(say => $"{say.FieldArea()}:");
    }

    [Theory]
    [InlineData(Language.Spanish, "cómo vamos en el plan al día de hoy")]
    [InlineData(Language.English, "where do we stand on the plan as of today")]
    [InlineData(Language.Portuguese, "como estamos no plano até hoje")]
    [InlineData(Language.French, "bjr, situation generale du plan 2024 svp")]
    public async Task How_the_plan_stands_today_is_all_of_it(Language language, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat(language);
        await sara.Says(asked);
        sara.DoesNotHear("3.8.3 ");
        sara.Hears("41");
    }

    [Fact]
    public async Task Of_two_names_the_one_whose_address_it_is_comes_in()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat();
        await sara.Says("Cambió la coordinación de tecnologías emergentes. Sale Jorge Pineda y entra Lucía Arrieta, lucia.arrieta@gobierno.cr");
        sara.Hears("Lucía Arrieta");
        sara.DoesNotHear("Jorge");
    }

    [Fact]
    public async Task Beside_a_years_figures_a_short_number_is_a_year()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat();
        await sara.Says("qué grupos no se han reunido ni una vez este año");
        await sara.Says("ay dios. y en el 23 a estas alturas?");
        sara.Hears(say => say.WhoHasNotMetTitle("2023"));
    }

    [Fact]
    public async Task A_meeting_that_was_joint_is_told_and_not_asked_for()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var sara = scene.Secretariat();
        await sara.Says("la de firma del 12 de marzo fue en conjunto con interop, cuenta pa los dos");
        sara.Hears(say => say.ReportTitle());
        sara.Hears("2024-03-12");
    }
}

using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What is in sight stays so: a list behind one of its items, the year of a list, the form that was given up, the pause just set.</summary>
public sealed class StillInSightTests
{
    [Theory]
    [InlineData(Language.Spanish, "cuando es el webinar de ciber", "el segundo", "quien lo paga", "y el primero cuando toca?")]
    [InlineData(Language.English, "when is the cyber webinar this year", "the second one", "whos funding it", "ok and the first?")]
    [InlineData(Language.Portuguese, "quando é o webinar de ciber", "o segundo", "quem paga?", "e o primeiro?")]
    [InlineData(Language.French, "quand est le webinaire de cyber", "le deuxième", "qui le finance ?", "et le premier ?")]
    public async Task A_list_can_be_chosen_from_behind_what_was_asked_of_one(Language language, string list, string second, string pays, string first)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(list);
        await mira.Says(second);
        mira.Hears("3.3.2");
        await mira.Says(pays);
        mira.Hears("3.3.2");
        mira.DoesNotHear("3.3.1");
        await mira.Says(first);
        mira.Hears("3.3.1 ");
    }

    [Theory]
    [InlineData(Language.Spanish, "q quedo sin evidencia en 2023", "abrí la 3.4.1")]
    [InlineData(Language.English, "what has no evidence in 2023", "open 3.4.1")]
    [InlineData(Language.Portuguese, "o que ficou sem evidência em 2023", "abre a 3.4.1")]
    [InlineData(Language.French, "qu'est-ce qui n'a pas de preuve en 2023", "ouvre la 3.4.1")]
    public async Task A_code_of_the_list_in_sight_is_of_its_year(Language language, string list, string open)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(list);
        await mira.Says(open);
        mira.Hears("IDB-OECD digital government study");
    }

    [Theory]
    [InlineData(Language.Spanish, "qué pospusieron en 2023", "lo del documento, cuéntame")]
    [InlineData(Language.English, "what was postponed in 2023", "the document one, tell me")]
    [InlineData(Language.Portuguese, "o que foi adiado em 2023", "a do documento, me conta")]
    [InlineData(Language.French, "qu'est-ce qui a été reporté en 2023", "celle du document, dis-moi")]
    public async Task The_one_thing_of_a_kind_in_the_list_is_called_by_its_kind(Language language, string list, string kind)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(list);
        mira.Hears("3.4.2");
        await mira.Says(kind);
        mira.Hears("3.3.3 Regional document");
        mira.Hears(say => say.ButtonUpcomingGroup(say.Group(WorkingGroups.Cybersecurity.Value)));
        mira.DoesNotHear("3.4.2");
    }

    [Theory]
    [InlineData(Language.Spanish, "hay que posponer el webinar", "para agosto, no hay sala")]
    [InlineData(Language.English, "we have to postpone the webinar", "to August, no room")]
    [InlineData(Language.Portuguese, "temos que adiar o webinar", "para agosto, sem sala livre")]
    [InlineData(Language.French, "il faut reporter le webinaire", "en août, pas de salle")]
    public async Task A_short_reason_behind_the_new_time_is_kept(Language language, string postpone, string when)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(postpone);
        await mira.Says(when);
        mira.Hears("2024-08-30");
        mira.Hears(when.Split(", ")[1]);
    }

    [Theory]
    [InlineData(Language.Spanish, "algo no previsto: taller de interoperabilidad en Ciudad de Belice, 8 de mayo", "era Belmopan, no Ciudad de Belice")]
    [InlineData(Language.English, "something not in the plan: workshop on interoperability in Belize City, 8 may", "it was Belmopan not Belize City")]
    [InlineData(Language.Portuguese, "algo não previsto: oficina de interoperabilidade em Belize City, 8 de maio", "foi em Belmopan, não em Belize City")]
    [InlineData(Language.French, "quelque chose d'imprévu : atelier d'interopérabilité à Belize City, le 8 mai", "c'était à Belmopan, pas à Belize City")]
    public async Task The_title_of_what_was_not_foreseen_is_put_right_in_its_form(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(told);
        await mira.Says(right);
        mira.Hears("Belmopan");
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears("Belmopan");
        mira.DoesNotHear("Belize City");
        mira.DoesNotHear("Ciudad de Belice");
    }

    [Theory]
    [InlineData(Language.Spanish, "quiero informar una actividad no prevista", "taller de interoperabilidad en Puno el 18 de abril")]
    [InlineData(Language.French, "Je voudrais signaler une activité imprévue", "atelier d'interopérabilité à Cap-Haïtien le 18 avril")]
    public async Task What_is_said_behind_an_empty_form_is_its_title(Language language, string begun, string title)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(begun);
        mira.DoesNotHear(begun);
        await mira.Says(title);
        mira.Hears(title);
    }

    [Theory]
    [InlineData(Language.Spanish, "participamos en algo que no estaba en el plan: un taller con la unesco el 7 de mayo", "si, este es el enlace https://www.redgealc.org/unesco")]
    [InlineData(Language.Portuguese, "algo que não estava no plano: uma oficina com a unesco em 7 de maio", "sim, este é o link https://www.redgealc.org/unesco")]
    public async Task A_link_that_comes_with_the_yes_is_kept(Language language, string told, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        await mira.Says(yes);
        mira.Hears("https://www.redgealc.org/unesco");
    }

    [Theory]
    [InlineData(Language.Spanish, "cuanto hubo asi en 2023")]
    [InlineData(Language.English, "how many like that in 2023?")]
    public async Task Behind_something_not_foreseen_others_like_it_are_asked_for(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(language == Language.Spanish ? "algo no previsto: misión a Estonia en abril" : "something not foreseen: mission to Estonia in April");
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(question);
        mira.Hears(say => say.AnnexTitle(2023));
        mira.Hears(say => say.ItemsCount(11));
    }

    [Theory]
    [InlineData(Language.French, "on s'est réunis le 10 mai et le webinaire sera le 25 juin")]
    [InlineData(Language.English, "we met on 10 May and the webinar will be on 25 June")]
    [InlineData(Language.Spanish, "nos reunimos el 10 de mayo y el webinar será el 25 de junio")]
    [InlineData(Language.Portuguese, "nos reunimos em 10 de maio e o webinar vai ser em 25 de junho")]
    public async Task A_meeting_held_and_a_webinar_to_come_are_two(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        mira.Hears("2024-05-10");
        mira.Hears(mira.Day("2024-06-25"));
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ReceiptTitle());
    }

    [Theory]
    [InlineData(Language.English, "stop sending me reminders for a week", "make it 2 weeks", "turn reminders back on")]
    [InlineData(Language.Spanish, "no me mandes recordatorios por una semana", "mejor dos semanas", "quita la pausa")]
    [InlineData(Language.Portuguese, "para de mandar lembrete por uma semana", "melhor duas semanas", "pode tirar a pausa")]
    [InlineData(Language.French, "arrête les rappels pendant une semaine", "plutôt deux semaines", "non en fait réactive tout")]
    public async Task A_pause_is_counted_in_weeks_and_lifted(Language language, string pause, string longer, string lift)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(pause);
        mira.Hears(mira.Day("2024-05-27"));
        await mira.Says(longer);
        mira.Hears(mira.Day("2024-06-03"));
        await mira.Says(lift);
        mira.Hears(say => say.EachReminder());
        mira.DoesNotHear(mira.Day("2024-06-03"));
    }

    [Theory]
    [InlineData(Language.English, "im on leave from june 3 to 14")]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio")]
    [InlineData(Language.Portuguese, "vou estar de férias de 3 a 14 de junho")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin")]
    public async Task A_leave_within_a_month_ends_on_its_last_day(Language language, string leave)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(leave);
        mira.Hears(mira.Day("2024-06-03"));
        mira.Hears(mira.Day("2024-06-14"));
    }

    [Theory]
    [InlineData(Language.Portuguese, "tivemos reuniao dia 7", "ah e foi presencial, em brasilia", "BR")]
    [InlineData(Language.English, "we met on the 7th", "it was in person, in Kingston, Jamaica", "JM")]
    public async Task Where_a_meeting_was_is_not_who_came(Language language, string told, string where, string country)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(where);
        mira.DoesNotHear(say => $"{say.AskPresent()}: {say.Country(country)}");
        mira.Hears(say => say.InPerson());
    }

    [Theory]
    [InlineData(Language.English, "put the next meeting on 20 June at 10", "make it the 27th, same time", "2024-06-27")]
    [InlineData(Language.Spanish, "pone la proxima reunion para el 20 de junio a las 10", "mejor el 27, misma hora", "2024-06-27")]
    [InlineData(Language.Portuguese, "marca a próxima reunião para 20 de junho às 10", "melhor dia 27, mesma hora", "2024-06-27")]
    [InlineData(Language.French, "mets la prochaine réunion au 20 juin à 10h", "plutôt le 27, même heure", "2024-06-27")]
    public async Task A_bare_day_moves_a_date_within_its_month_though_one_comes_sooner(Language language, string set, string move, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(set);
        await mira.Says(language.Tag == "es" ? "atrás" : "thanks");
        await mira.Says(move);
        mira.Hears(mira.Day(day));
    }

    [Theory]
    [InlineData(Language.English, "we still joining up with innovation for meetings or we on our own now")]
    [InlineData(Language.Spanish, "¿seguimos haciendo las reuniones junto con innovación?")]
    public async Task Whether_meetings_are_joint_asks_for_no_place_in_a_group(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(question);
        mira.Hears(say => say.JointTitle(2024));
    }

    [Fact]
    public async Task Behind_a_receipt_a_place_presses_no_button()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, Language.Portuguese);
        await mira.Says("marca o webinar 3.3.1 pra 25 de junho");
        await mira.Says("o primeiro");
        mira.DoesNotHear(say => say.ActivityFormTitle("3.3.1"));
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task The_year_to_which_something_is_put_off_is_seen_in_its_form_and_kept()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("el gobcamp ya no se va a poder este año, lo pasamos a 2025, no hay fondos");
        mira.Hears(say => say.EndedPostponedTo("2025"));
    }

    [Fact]
    public async Task The_whole_year_takes_the_place_of_a_month()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.French);
        await mira.Says("qui s'est réuni en mai 2023");
        await mira.Says("et en juillet ?");
        await mira.Says("seulement innovation, toute l'année 2023");
        mira.Hears(say => say.Month(new DateOnly(2023, 3, 1)));
        mira.Hears(say => say.Month(new DateOnly(2023, 9, 1)));
    }

    [Fact]
    public async Task What_is_asked_beside_a_meeting_that_is_told_opens_no_other_form()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, Language.English);
        await mira.Says("we met friday and btw when is the workshop");
        mira.Hears("2024-05-17");
        mira.Hears("3.1.1");
        mira.DoesNotHear(say => say.ActivityFormTitle("3.1.1"));
    }

    [Fact]
    public async Task A_portuguese_in_the_is_no_english_no()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.EmergingTechnologies, Language.Portuguese);
        await mira.Says("muda pra inglês");
        await mira.Says("na vdd volta pro português");
        mira.Hears(say => say.LanguageSet());
    }
}

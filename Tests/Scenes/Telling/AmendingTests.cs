using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>An open form is put right by a sentence, whatever it is of, and nothing else is taken for it.</summary>
public sealed class AmendingTests
{
    [Theory]
    [InlineData(Language.Spanish, "ya no se va a hacer el webinar de innovación", "no espera, no cancelado, pospuesto para 2025")]
    [InlineData(Language.English, "the innovation webinar will not be done", "wait, not dropped, postponed to 2025")]
    [InlineData(Language.Portuguese, "não vamos mais fazer o webinar de inovação", "não, espera, não cancelado, adiado para 2025")]
    [InlineData(Language.French, "le webinaire d'innovation n'aura pas lieu", "non attends, pas annulé, reporté à 2025")]
    public async Task The_state_of_an_activity_is_put_right(Language language, string dropped, string postponed)
    {
        await using var scene = await Scene.OnAsync("2024-11-14");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(dropped);
        mira.Hears(say => say.ActivityFormTitle("3.5.1"));
        await mira.Says(postponed);
        mira.Hears(say => say.ActivityFormTitle("3.5.1"));
        mira.Hears(say => $"{say.AskStatus()}: {say.StatusChoice(StatusKind.Postponed)}");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos en febrero", "el 22", "sí")]
    [InlineData(Language.English, "we met in feb", "22nd", "yes yes")]
    [InlineData(Language.Portuguese, "nos reunimos em fevereiro", "dia 22", "sim")]
    [InlineData(Language.French, "on s'est réunis en février", "le 22", "oui")]
    public async Task A_day_told_after_its_month_is_of_that_month(Language language, string month, string day, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-03-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(month);
        mira.Hears(say => say.ReportTitle());
        await mira.Says(day);
        await mira.Says(yes);
        Assert.Equal(new DateOnly(2024, 2, 22), Assert.IsType<MeetingHeld>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Facts.HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "anota reunión del grupo el 31 de abril", "uy, 30")]
    [InlineData(Language.English, "record our meeting of 31 April", "oops, 30")]
    public async Task A_day_that_no_calendar_has_is_put_right_by_its_number(Language language, string told, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(day);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(new DateOnly(2024, 4, 30), Assert.IsType<MeetingHeld>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Facts.HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "tuvimos reunión el 28 de mayo", "ah claro, es la que viene, agéndala entonces")]
    [InlineData(Language.English, "we had a meeting on 28 May", "oh right, it's next week, schedule it then")]
    [InlineData(Language.Portuguese, "tivemos reunião no dia 28 de maio", "ah é a que vem, então agenda")]
    [InlineData(Language.French, "on a eu une réunion le 28 mai", "ah oui c'est la prochaine, alors fixe-la")]
    public async Task A_meeting_still_to_come_is_scheduled_for_the_day_that_was_told(Language language, string told, string schedule)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(told);
        mira.Hears(say => say.DayInFuture(mira.Day("2024-05-28")));
        await mira.Says(schedule);
        Assert.Equal(new DateOnly(2024, 5, 28), Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).On);
    }

    [Theory]
    [InlineData(Language.Spanish, "la 3.1.3 no se va a hacer", "motivo: no entraron autoridades nuevas")]
    [InlineData(Language.English, "the trusted lists update won't be needed this year", "reason: no new authorities came in")]
    [InlineData(Language.Portuguese, "a 3.1.3 não vai ser feita", "motivo: não entraram autoridades novas")]
    [InlineData(Language.French, "la 3.1.3 ne se fera pas", "raison : pas de nouvelles autorités")]
    public async Task A_reason_that_has_a_no_in_it_is_a_reason(Language language, string dropped, string reason)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(dropped);
        await mira.Says(reason);
        mira.Hears(reason[(reason.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión de este trimestre no la vamos a hacer")]
    [InlineData(Language.English, "we won't have this quarter's meeting")]
    [InlineData(Language.Portuguese, "trocamos a reunião de abril por e-mails")]
    [InlineData(Language.French, "on ne fera pas la réunion de ce trimestre")]
    public async Task A_meeting_that_is_not_held_stays_owed_and_nothing_is_recorded(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.MeetingStillOwed(say.Group("cybersecurity"), say.CountOf(0, 4), "3.3.3"));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "la 3.1.4 va por la mitad", "sí, 55")]
    [InlineData(Language.Portuguese, "a 3.1.4 está pela metade", "uns 55 vai")]
    public async Task A_number_said_with_the_yes_is_shown_before_it_is_recorded(Language language, string told, string number)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(told);
        mira.Hears(say => say.ActivityFormTitle("3.1.4"));
        await mira.Says(number);
        mira.Hears(say => say.ActivityFormTitle("3.1.4"));
        mira.Hears("55");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_question_beside_a_form_never_takes_its_place()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, Language.Portuguese);
        await mira.Says("a reunião foi na última terça");
        await mira.Says("quantos países costumavam ir em 2023?");
        await mira.Says("foram 10");
        mira.Hears("2024-05-14");
        mira.Hears(": 10");
    }

    [Fact]
    public async Task Yes_to_a_date_that_is_asked_for_is_the_date_that_the_form_shows()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.Portuguese);
        await mira.Says("agenda a 3.9ii.4 pra 3 a 5 de dezembro");
        mira.Hears("2024-12-03");
        await mira.Says("sim");
        Assert.Equal(new DateOnly(2024, 12, 3), Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).On);
    }

    [Fact]
    public async Task The_second_sentence_of_what_is_dropped_is_why()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(Language.English);
        await mira.Says("Please drop 3.8.4. The Committee decided last week not to publish.");
        mira.Hears("The Committee decided last week not to publish");
        await mira.Says("Yes, please record that");
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.English, "CARICOM digital ID webinar took place 2 may, it was never in the plan")]
    [InlineData(Language.Spanish, "el 2 de mayo se hizo un webinar de CARICOM que no estaba en el plan")]
    public async Task What_took_place_and_was_in_no_plan_is_of_the_annex(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(told);
        mira.Hears(say => say.UnforeseenFormTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "hicimos algo no previsto en mayo: taller de CSIRT", "fue el 23 de mayo, no tiene enlace", "el enlace: https://www.oas.org/csirt")]
    [InlineData(Language.English, "we did something not foreseen in May: CSIRT workshop", "it was on 23 May, there is no link", "the link: https://www.oas.org/csirt")]
    [InlineData(Language.Portuguese, "fizemos algo não previsto em maio: oficina de CSIRT", "foi em 23 de maio, não tem link", "o link: https://www.oas.org/csirt")]
    [InlineData(Language.French, "on a fait quelque chose d'imprévu en mai : atelier CSIRT", "c'était le 23 mai, il n'y a pas de lien", "le lien : https://www.oas.org/csirt")]
    public async Task What_was_not_foreseen_is_completed(Language language, string told, string day, string link)
    {
        await using var scene = await Scene.OnAsync("2024-06-06");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.UnforeseenFormTitle());
        await mira.Says(day);
        mira.Hears(say => say.UnforeseenFormTitle());
        await mira.Says(link);
        mira.Hears(say => say.UnforeseenFormTitle());
        mira.Hears("https://www.oas.org/csirt");
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos ayer con Chile, Perú y Guyana", "perdón, Guyana no estuvo, fue Surinam")]
    [InlineData(Language.English, "we met yesterday with Chile, Peru and Guyana", "sorry, Guyana was not there, it was Suriname")]
    [InlineData(Language.Portuguese, "nos reunimos ontem com Chile, Peru e Guiana", "desculpa, a Guiana não estava, foi o Suriname")]
    [InlineData(Language.French, "on s'est réunis hier avec le Chili, le Pérou et le Guyana", "pardon, le Guyana n'y était pas, c'était le Suriname")]
    public async Task One_country_takes_the_place_of_another(Language language, string told, string instead)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(instead);
        mira.Hears(say => $": {say.Country("CL")}, {say.Country("PE")}, {say.Country("SR")}");
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos ayer, vinieron México, Panamá, cr y sv")]
    [InlineData(Language.English, "we met yesterday with Mexico, Panama, CR and SV")]
    [InlineData(Language.Portuguese, "nos reunimos ontem com México, Panamá, CR e SV")]
    [InlineData(Language.French, "on s'est réunis hier avec le Mexique, le Panama, CR et SV")]
    public async Task Two_letters_among_countries_are_countries(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        foreach (var country in (string[])["MX", "PA", "CR", "SV"])
        {
            mira.Hears(say => say.Country(country));
        }

        mira.DoesNotHear(say => say.Country("BR"));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, se decidió armar la agenda de gobernanza de datos", "armar la agenda de gobernanza de datos")]
    [InlineData(Language.English, "we met yesterday, we agreed to draft the data governance agenda", "draft the data governance agenda")]
    [InlineData(Language.Portuguese, "ontem nos reunimos, decidimos preparar a pauta de governança de dados", "preparar a pauta de governança de dados")]
    [InlineData(Language.French, "on s'est réunis hier, nous avons décidé de préparer l'ordre du jour de la gouvernance des données", "préparer l'ordre du jour de la gouvernance des données")]
    public async Task What_was_decided_is_kept_in_its_own_words_and_names_no_group(Language language, string told, string decided)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => $"{say.AskDecided()}: {decided}");
        mira.DoesNotHear(say => say.MayNotReportGroup("", "")[..12]);
        mira.Hears(say => say.Capital(say.Group("cybersecurity")));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, se decidió armar un catálogo, la próxima es el 12 de julio", "armar un catálogo")]
    [InlineData(Language.English, "we met yesterday, we agreed to draft a catalogue, the next one is on 12 July", "draft a catalogue")]
    [InlineData(Language.Portuguese, "nos reunimos ontem, decidimos montar um catálogo, a próxima é em 12 de julho", "montar um catálogo")]
    [InlineData(Language.French, "on s'est réunis hier, nous avons décidé de faire un catalogue, la prochaine est le 12 juillet", "faire un catalogue")]
    public async Task The_next_date_behind_what_was_decided_is_a_date(Language language, string told, string decided)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(decided, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Decided);
        Assert.Equal("2024-07-12", $"{Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>()).On:O}");
    }

    [Theory]
    [InlineData(Language.Spanish, "nuestra reunión es el 14 de noviembre a las 11 de Lima, virtual", "mejor el 21 misma hora", "Lima")]
    [InlineData(Language.English, "our meeting is on 14 November at 11 am Jamaica time, virtual", "make it the 21st, same time", "Jamaica")]
    [InlineData(Language.Portuguese, "nossa reunião é dia 14 de novembro, 11h de Brasília, virtual", "muda para o dia 21, mesma hora", "Sao Paulo")]
    [InlineData(Language.French, "notre réunion est le 14 novembre à 11 h, heure de Port-au-Prince, virtuelle", "plutôt le 21, même heure", "Port-au-Prince")]
    public async Task A_day_that_moves_takes_its_hour_and_zone_along(Language language, string set, string moved, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-10-22");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(set);
        mira.Hears(say => say.AtHour("11:00", zone));
        await mira.Says(moved);
        mira.Hears(mira.Day("2024-11-21"));
        mira.Hears(say => say.AtHour("11:00", zone));
        mira.Hears(say => say.Virtual());
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "borra eso, era de otra red")]
    [InlineData(Language.English, "we met yesterday", "delete that, it was another network's")]
    [InlineData(Language.Portuguese, "ontem nos reunimos", "apaga isso, era de outra rede")]
    [InlineData(Language.French, "on s'est réunis hier", "efface ça, c'était celle d'un autre réseau")]
    public async Task What_is_not_recorded_yet_is_put_away_and_not_looked_for(Language language, string told, string away)
    {
        await using var scene = await Scene.OnAsync("2024-05-21");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(away);
        mira.Hears(say => say.Cancelled());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión conjunta fue ayer", "no fue conjunta")]
    [InlineData(Language.English, "the joint meeting was held yesterday", "it wasn't joint")]
    [InlineData(Language.Portuguese, "a reunião conjunta foi ontem", "não foi conjunta")]
    [InlineData(Language.French, "la réunion conjointe s'est tenue hier", "elle n'était pas conjointe")]
    public async Task Jointly_brings_the_other_group_and_not_jointly_takes_it_out(Language language, string joint, string alone)
    {
        await using var scene = await Scene.OnAsync("2024-05-21");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(joint);
        mira.Hears(say => say.Group("emerging-technologies"));
        await mira.Says(alone);
        mira.Hears(say => say.Group("innovation"));
        mira.DoesNotHear(say => $": {say.Capital(say.Group("innovation"))}, ");
    }

    [Theory]
    [InlineData(Language.Spanish, "hicimos el webinar el 12 de junio, el enlace: redgealc.org/noticias/webinar-ciber")]
    [InlineData(Language.English, "we held the webinar on 12 June, link: redgealc.org/noticias/webinar-ciber")]
    [InlineData(Language.Portuguese, "fizemos o webinar em 12 de junho, link: redgealc.org/noticias/webinar-ciber")]
    [InlineData(Language.French, "on a fait le webinaire le 12 juin, lien : redgealc.org/noticias/webinar-ciber")]
    public async Task A_link_told_with_a_day_tells_that_it_was_held(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-06-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
        mira.Hears("2024-06-12");
        mira.Hears("https://redgealc.org/noticias/webinar-ciber");
    }

    [Theory]
    [InlineData(Language.Spanish, "3.9i.2 se pospone para 2025", "perdón, es la 3.9i.1, no la 3.9i.2")]
    [InlineData(Language.English, "3.9i.2 is postponed to 2025", "sorry, it is 3.9i.1, not 3.9i.2")]
    [InlineData(Language.Portuguese, "3.9i.2 foi adiada para 2025", "correção: trata-se da 3.9i.1, não da 3.9i.2")]
    [InlineData(Language.French, "3.9i.2 est reportée à 2025", "pardon, c'est la 3.9i.1, pas la 3.9i.2")]
    public async Task Another_code_is_what_the_form_is_then_of(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat(language);
        await mira.Says(told);
        mira.Hears(say => say.ActivityFormTitle("3.9i.2"));
        await mira.Says(right);
        mira.Hears(say => say.ActivityFormTitle("3.9i.1"));
        mira.Hears(say => say.StatusChoice(StatusKind.Postponed));
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar 3.7.1 de junio se pospone a octubre por falta de quórum", "no, disculpa, septiembre")]
    [InlineData(Language.English, "the June webinar 3.7.1 is postponed to October for lack of quorum", "no, sorry, September")]
    [InlineData(Language.Portuguese, "o webinar 3.7.1 de junho foi adiado para outubro por falta de quórum", "não, desculpa, setembro")]
    [InlineData(Language.French, "le webinaire 3.7.1 de juin est reporté à octobre, faute de quorum", "non, pardon, septembre")]
    public async Task Of_two_months_it_moves_to_the_last_and_the_month_is_put_right(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        mira.Hears("2024-10-31");
        await mira.Says(right);
        mira.Hears("2024-09-30");
    }

    [Theory]
    [InlineData(Language.Spanish, "3.1.5 está al 15 %", "súbelo a 25 por ciento")]
    [InlineData(Language.English, "3.1.5 is at 15 %", "bump it up to 25 percent")]
    [InlineData(Language.Portuguese, "3.1.5 está em 15%", "atualiza pra 25 por cento")]
    [InlineData(Language.French, "3.1.5 est à 15 %", "passe à 25 pour cent")]
    public async Task With_its_receipt_in_sight_a_percentage_is_of_that_activity(Language language, string told, string more)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(more);
        mira.Hears(say => say.ActivityFormTitle("3.1.5"));
        mira.Hears("25");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿la lista de listas de confianza se actualizó en 2023?")]
    [InlineData(Language.English, "was the list of trusted lists updated in 2023?")]
    [InlineData(Language.Portuguese, "a lista de listas de confiança foi atualizada em 2023?")]
    public async Task Whether_something_was_done_is_asked_and_not_told(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(question);
        mira.DoesNotHear(say => say.ButtonRecord());
        mira.Hears("2023");
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos con la gente de datos abiertos")]
    [InlineData(Language.English, "yesterday we met with the open data people")]
    [InlineData(Language.Portuguese, "ontem nos reunimos com o pessoal de dados abertos")]
    [InlineData(Language.French, "hier on s'est réunis avec les gens des données ouvertes")]
    public async Task Of_a_meeting_with_another_group_one_s_own_is_taken_down(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        mira.Hears(say => say.JointOwnOnly(say.Group(WorkingGroups.PublicSoftware), say.Group(WorkingGroups.OpenData)));
        mira.Hears(say => say.ButtonRecord());
        mira.Hears("2024-05-19");
    }
}

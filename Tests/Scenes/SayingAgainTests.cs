using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>What is said a second time: asked for again, put right, or told beside what was told before.</summary>
public sealed class SayingAgainTests
{
    [Theory]
    [InlineData(Language.Spanish, "qué viene", "gracias", "y ahora la lista otra vez")]
    [InlineData(Language.English, "what is coming up", "thanks", "and now the list again")]
    [InlineData(Language.Portuguese, "o que vem por aí", "obrigada", "mostra a lista de novo")]
    [InlineData(Language.French, "qu'est-ce qui vient", "merci", "remontre la liste")]
    public async Task The_last_answer_is_shown_again_when_it_is_asked_for(Language language, string question, string thanks, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        var list = mira.Heard;
        await mira.Says(thanks);
        Assert.NotEqual(list, mira.Heard);
        await mira.Says(again);
        Assert.Equal(list, mira.Heard);
    }

    [Fact]
    public async Task With_a_form_open_it_is_the_form_and_with_nothing_said_before_that_is_told()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("repetime la lista");
        mira.Hears(say => say.NothingBefore());
        await mira.Says("ayer nos reunimos, 12 países");
        await mira.Says("repite eso");
        mira.Hears(say => say.ButtonRecord());
        mira.Hears("12");
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuándo es el webinar?", "y el segundo webinar")]
    [InlineData(Language.English, "when is the webinar?", "and the second webinar")]
    [InlineData(Language.Portuguese, "quando é o webinar?", "e o segundo webinar")]
    [InlineData(Language.French, "c'est quand le webinaire", "et le deuxième webinaire")]
    public async Task The_webinar_is_that_of_ones_own_group(Language language, string question, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(question);
        mira.Hears("3.3.1");
        mira.DoesNotHear("3.2.2");
        await mira.Says(second);
        mira.Hears("3.3.2 Webinar");
        mira.DoesNotHear("3.3.1 Webinar");
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia hasta el 3 de junio", "en realidad hasta el 28")]
    [InlineData(Language.English, "I am on leave until 3 June", "actually until the 28th")]
    [InlineData(Language.Portuguese, "estou de licença até 3 de junho", "na verdade até o dia 28")]
    [InlineData(Language.French, "je suis en congé jusqu'au 3 juin", "en fait jusqu'au 28")]
    public async Task An_absence_just_told_is_put_right(Language language, string away, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(away);
        mira.Hears(say => say.AbsenceTitle());
        await mira.Says(until);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day("2024-05-28"));
        mira.DoesNotHear(mira.Day("2024-06-03"));
    }

    [Theory]
    [InlineData(Language.Spanish, "pausa los recordatorios hasta el 1 de julio", "mejor hasta el 15")]
    [InlineData(Language.English, "pause reminders until 1 July", "better until the 15th")]
    [InlineData(Language.Portuguese, "pausa os lembretes até 1 de julho", "melhor até o dia 15")]
    [InlineData(Language.French, "pause les rappels jusqu'au 1er juillet", "plutôt jusqu'au 15")]
    public async Task A_pause_just_set_is_put_right(Language language, string pause, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(pause);
        mira.Hears(mira.Day("2024-07-01"));
        await mira.Says(until);
        mira.Hears(mira.Day("2024-06-15"));
        mira.Hears(say => say.SettingsSaved());
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos ayer con 10 países", "y el 3 de abril también nos reunimos")]
    [InlineData(Language.English, "we met yesterday with 10 countries", "we also met on 3 April")]
    [InlineData(Language.Portuguese, "nos reunimos ontem com 10 países", "também nos reunimos em 3 de abril")]
    [InlineData(Language.French, "on s'est réunis hier avec 10 pays", "on s'est aussi réunis le 3 avril")]
    public async Task Another_meeting_does_not_take_the_place_of_the_one_in_the_form(Language language, string first, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        mira.Hears("2024-05-19");
        await mira.Says(other);
        mira.Hears("2024-04-03");
        // The ten countries were at the other one.
        Assert.DoesNotContain(": 10", mira.Heard, StringComparison.Ordinal);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(mira.Day("2024-04-03"));
    }

    [Fact]
    public async Task Where_the_data_come_from_is_no_question_about_open_data()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger();
        await mira.Says("¿de dónde sacas los datos?");
        mira.Hears(say => say.SourceTitle("2024"));
        await mira.Says("¿de dónde salen los datos de datos abiertos en 2023?");
        mira.Hears(say => say.SourceTitle($"{say.Group(WorkingGroups.OpenData)} (3.2.5), 2023"));
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 14 de mayo, 12 países", "no, espera, el 15")]
    [InlineData(Language.English, "we met on 14 May, 12 countries", "no wait, the 15th")]
    [InlineData(Language.Portuguese, "nos reunimos dia 14 de maio, 12 países", "não, espera, dia 15")]
    [InlineData(Language.French, "on s'est réunis le 14 mai, 12 pays", "non attends, le 15")]
    public async Task To_wait_puts_nothing_off_and_the_day_is_put_right(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        await mira.Says(right);
        mira.Hears("2024-05-15");
        mira.Hears("12");
    }

    [Theory]
    [InlineData(Language.Spanish, "nuestra reunión es el 6 de junio a las 10", "al final el 13")]
    [InlineData(Language.English, "our meeting is on 6 June at 10", "in the end the 13th")]
    [InlineData(Language.Portuguese, "nossa reunião é dia 6 de junho às 10", "no fim dia 13")]
    [InlineData(Language.French, "notre réunion est le 6 juin à 10h", "finalement le 13")]
    public async Task A_bare_day_moves_the_date_that_was_just_set(Language language, string set, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(set);
        mira.Hears(mira.Day("2024-06-06"));
        await mira.Says(right);
        mira.Hears(mira.Day("2024-06-13"));
    }

    [Fact]
    public async Task The_absence_put_right_begins_when_it_was_to_begin()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("estaré de vacaciones del 3 al 14 de junio");
        await mira.Says("perdón, hasta el 17");
        mira.Hears(mira.Day("2024-06-03"));
        mira.Hears(mira.Day("2024-06-17"));
    }

    [Theory]
    [InlineData(Language.Spanish, "apunta que nos reunimos el 31 de abril")]
    [InlineData(Language.English, "note that we met on 31 April")]
    [InlineData(Language.Portuguese, "anota que nos reunimos em 31 de abril")]
    [InlineData(Language.French, "note qu'on s'est réunis le 31 avril")]
    public async Task A_day_that_no_calendar_has_is_said_to_be_none(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears("31");
        mira.DoesNotHear("2024-03-31");
        mira.DoesNotHear("2024-04-30");
    }

    [Theory]
    [InlineData(Language.Spanish, "llevamos dos reuniones: 2 de abril con 9 países y 7 de mayo con 14")]
    [InlineData(Language.English, "we held two meetings: 2 April with 9 countries and 7 May with 14")]
    [InlineData(Language.Portuguese, "fizemos duas reuniões: 2 de abril com 9 países e 7 de maio com 14")]
    [InlineData(Language.French, "on a tenu deux réunions : le 2 avril avec 9 pays et le 7 mai avec 14")]
    public async Task Of_two_meetings_of_a_group_each_has_its_form_with_what_was_said_of_it(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears($"{mira.Say.AskDay()}: 2024-04-02");
        mira.Hears($"{mira.Say.AskCountries()}: 9");
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-07");
        mira.Hears($"{mira.Say.AskCountries()}: 14");
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 7 de mayo y el 14 de mayo", "la segunda fue con 9 países", "sí, guarda las dos")]
    [InlineData(Language.English, "we met on 7 May and again on 14 May", "the second one had 9 countries", "yes, save both")]
    [InlineData(Language.Portuguese, "teve reunião dia 7 de maio e outra dia 14 de maio", "a segunda foi com 9 países", "sim, grava as duas")]
    [InlineData(Language.French, "on s'est réunis le 7 mai et le 14 mai", "la deuxième avec 9 pays", "oui, enregistre les deux")]
    public async Task The_second_of_two_is_put_right_by_its_place_and_a_yes_to_both_records_both(Language language, string told, string second, string both)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(second);
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-14");
        mira.Hears($"{mira.Say.AskCountries()}: 9");
        mira.DoesNotHear($"{mira.Say.AskDay()}: 2024-05-07");
        await mira.Says(both);
        mira.Hears(mira.Say.CountOf(2, 4));
        Assert.Equal(["2024-05-07", "2024-05-14"], scene.World.Current.Ledger(2024).Entries.OfType<MeetingHeld>().Select(held => held.Facts.HeldOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 7 de mayo y el 14 de mayo", "sí, todo bien")]
    [InlineData(Language.English, "we met on 7 May and again on 14 May", "yes, all good")]
    [InlineData(Language.Portuguese, "teve reunião dia 7 de maio e outra dia 14 de maio", "sim, tudo certo")]
    [InlineData(Language.French, "on s'est réunis le 7 mai et le 14 mai", "oui, tout est bon")]
    public async Task A_yes_to_all_that_the_form_says_is_no_yes_to_the_other_form(Language language, string told, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(yes);
        Assert.True(scene.World.Current.Ledger(2024).Entries.OfType<MeetingHeld>().Count() <= 1);
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-14");
    }

    [Fact]
    public async Task A_form_that_is_pressed_twice_leaves_the_other_one_open()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("nos reunimos el 7 de mayo y el 14 de mayo");
        for (var press = 0; press < 2; press++)
        {
            await mira.Sends(new SendReport(), (MeetingForm.Groups, WorkingGroups.Cybersecurity.Value), (MeetingForm.HeldOn, "2024-05-14"));
            Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<MeetingHeld>());
        }

        await mira.Says("volvamos a lo que estaba haciendo");
        mira.Hears($"{mira.Say.AskDay()}: 2024-05-07");
        await mira.Says("sí");
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.OfType<MeetingHeld>().Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos", "el 11 de abril y el 9 de mayo", "sí", "sí")]
    [InlineData(Language.French, "on a eu une réunion", "le 11 avril et le 9 mai", "oui", "oui")]
    public async Task Two_days_given_where_one_was_asked_for_are_two_reports(Language language, string told, string days, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(days);
        await mira.Says(first);
        mira.Hears(say => say.NextForm());
        await mira.Says(second);
        mira.Hears(mira.Say.CountOf(2, 4));
    }
}

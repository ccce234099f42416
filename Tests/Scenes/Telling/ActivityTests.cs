using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class ActivityTests
{
    [Theory]
    [InlineData(Language.Spanish, "3.3.1 ya está hecho")]
    [InlineData(Language.English, "3.3.1 is done")]
    [InlineData(Language.Portuguese, "3.3.1 já foi feito")]
    [InlineData(Language.French, "3.3.1 est fait")]
    public async Task An_activity_is_reported_done_on_its_day_with_its_link_once(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
        await mira.Fills("Done", ("Words", "**Con** <at>todos</at>"));
        mira.Hears(say => say.NeedActivityDay());
        mira.Hears("**Con** <at>todos</at>");
        await mira.Fills("Done", ("Day", "2024-05-15"), ("Link", "https://www.redgealc.org/w"));
        mira.Hears(say => say.ActivityRecordedTitle());
        mira.Hears(say => say.StateMet());
        mira.Hears("https://www.redgealc.org/w");
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.Count());

        // The same form once more, by a second press.
        await mira.Fills("Done", ("Day", "2024-05-15"), ("Link", "https://www.redgealc.org/w"));
        mira.Hears(say => say.AlreadyToldByYou(mira.Day("2024-05-20")));
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "el taller 3.1.1 va en 70 %", "sí")]
    [InlineData(Language.English, "workshop 3.1.1 is at 70%", "yes")]
    [InlineData(Language.Portuguese, "a oficina 3.1.1 está em 70 %", "sim")]
    [InlineData(Language.French, "l'atelier 3.1.1 est à 70 %", "oui")]
    public async Task A_share_of_it_is_told_and_confirmed_by_a_word(Language language, string sentence, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(sentence);
        ana.Hears(say => $"{say.AskPercent()}: 70");
        await ana.Says(yes);
        ana.Hears(say => say.ActivityRecordedTitle());
        ana.Hears("70 %");
        Assert.Equal(70, Said(scene).Status.Percent);
    }

    [Fact]
    public async Task What_is_told_last_stands_also_when_it_happened_before()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("el 3.3.1 va en 70 %");
        await mira.Says("sí");
        await mira.Says("3.3.1 ya está hecho");
        await mira.Fills("Done", ("Day", "2024-05-14"));
        mira.Hears(say => say.StateMet());
        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears("70 %");
    }

    [Theory]
    [InlineData(Language.Spanish, "3.3.1 hecho ayer, https://www.oas.org/x")]
    [InlineData(Language.English, "3.3.1 was done yesterday, https://www.oas.org/x")]
    [InlineData(Language.Portuguese, "3.3.1 feito ontem, https://www.oas.org/x")]
    [InlineData(Language.French, "3.3.1 fait hier, https://www.oas.org/x")]
    public async Task A_link_told_with_what_was_done_reports_both(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ActivityRecordedTitle());
        Assert.Equal(StatusKind.Done, Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Status.Kind);
        Assert.Equal("https://www.oas.org/x", Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<EvidenceAdded>()).Link);
    }

    [Theory]
    [InlineData(Language.Spanish, "3.3.2 no hace falta porque ya lo hizo la OEA", StatusKind.NotNeeded, "ya lo hizo la OEA")]
    [InlineData(Language.English, "3.3.2 is no longer needed because the OAS did it", StatusKind.NotNeeded, "the OAS did it")]
    [InlineData(Language.Portuguese, "3.3.2 não é necessário porque a OEA já fez", StatusKind.NotNeeded, "a OEA já fez")]
    [InlineData(Language.French, "3.3.2 n'est plus nécessaire parce que l'OEA l'a fait", StatusKind.NotNeeded, "l'OEA l'a fait")]
    [InlineData(Language.Spanish, "3.3.2 fue sustituido por un taller presencial", StatusKind.Substituted, "un taller presencial")]
    [InlineData(Language.Spanish, "3.3.2 se hizo ayer en Lima en lugar de virtual", StatusKind.Done, "en Lima")]
    public async Task What_is_not_needed_what_took_its_place_and_what_was_held_elsewhere_are_told_apart(Language language, string sentence, StatusKind kind, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(sentence);
        await ana.Says(ana.Say.ButtonRecord());
        var told = Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Status;
        Assert.Equal(kind, told.Kind);
        Assert.Contains(words, told.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no hay fondos este año")]
    [InlineData("se retiró el ponente y falta presupuesto")]
    [InlineData("se publica en junio")]
    public async Task The_line_that_a_form_lacks_is_whatever_is_said_next(string why)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Says("no se hará el 3.3.2");
        await ana.Says(ana.Say.ButtonRecord());
        ana.Hears(say => say.NeedReason());
        await ana.Says(why);
        ana.Hears(why);
        await ana.Says("sí");
        Assert.Equal(why, Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Status.Raw);
    }

    [Theory]
    [InlineData("hicimos el webinar de ciber el 14 de mayo, 12 países", "cybersecurity", "3.3.1")]
    [InlineData("el webinar 3.3.1 fue el 14 de mayo", "cybersecurity", "3.3.1")]
    [InlineData("terminamos el taller de firma digital, fue en Montevideo el 14 de mayo", "digital-signature", "3.1.1")]
    public async Task A_webinar_or_workshop_that_was_held_is_no_meeting_of_the_group(string sentence, string group, string code)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(new GroupId(group));
        await mira.Says(sentence);
        if (!mira.Heard.Contains(mira.Say.ActivityFormTitle(code), StringComparison.Ordinal))
        {
            await mira.Presses(_ => $"{code} Webinar regional sobre la materia");
        }

        mira.Hears(say => say.ActivityFormTitle(code));
        await mira.Says("sí");
        mira.Hears(say => say.StateMet());
        Assert.Equal("2024-05-14", Said(scene).Status.Date?.Text);
        Assert.Empty(scene.World.Current.Ledger(2024).Meetings);
    }

    [Fact]
    public async Task One_of_two_is_part_of_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Says("informar 3.4.1");
        await mira.Fills("Partial", ("Count", "2"));
        mira.Hears(say => say.CountOutOfRange(1));
        await mira.Fills("Partial", ("Count", "1"));
        mira.Hears(say => say.CountOf(1, 2));
    }

    [Fact]
    public async Task Two_people_with_the_same_form_write_one_entry_and_the_second_is_told_of_the_first()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        var tomas = scene.Member(WorkingGroups.Cybersecurity, Language.English);
        await mira.Says("3.3.1 ya está hecho");
        await tomas.Says("3.3.1 is done");
        await mira.Fills("Done", ("Day", "2024-05-15"));
        await tomas.Fills("Done", ("Day", "2024-05-15"));
        tomas.Hears(say => say.ActivityKnownTitle());
        tomas.DoesNotHear($"[{tomas.Say.ButtonWithdraw()}]");
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_member_s_form_that_moves_a_date_moves_none()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.Member(WorkingGroups.Cybersecurity);
        await tomas.Says("3.3.2 va en 10 %");
        await tomas.Fills("Postponed", ("Day", "2024-11-29"), ("Words", "x"));
        tomas.Hears(say => say.MayNotDoThat());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_is_no_answer()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("agendar el webinar 3.3.1");
        await mira.Says("webinars de innovación");
        mira.Hears("3.5.1");
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    public static TheoryData<string, string, string, Func<Say, string>> Wrong => new()
    {
        { "", "2024-05-14", "", say => say.NeedStatus() },
        { "Done", "2024-05-21", "", say => say.Capital(say.ActivityInFuture(say.Day(new DateOnly(2024, 5, 21)))) },
        { "Done", "14/5", "", say => say.DayUnreadable("14/5") },
        { "Done", "2023-05-14", "", say => say.Capital(say.ScheduleOtherYear(say.Day(new DateOnly(2023, 5, 14)), 2024)) },
        { "InProgress", "", "170", say => say.PercentOutOfRange() },
        { "InProgress", "", "-3", say => say.PercentOutOfRange() },
        { "Postponed", "2024-05-14", "", say => say.Capital(say.ScheduleInPast(say.Day(new DateOnly(2024, 5, 14)))) },
        { "Postponed", "2024-11-29", "", say => say.NeedReason() },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_form_with_something_wrong_comes_back_with_one_sentence_and_records_nothing(string status, string day, string percent, Func<Say, string> problem)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("informar 3.3.1");
        await mira.Fills(status, ("Day", day), ("Percent", percent));
        mira.Hears(problem);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task Within_the_year_it_is_the_date_that_moves_with_its_reason()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("postergamos el webinar 3.3.2 al 29 de noviembre");
        await mira.Fills("Postponed", ("Day", "2024-11-29"), ("Words", "faltan ponentes"));
        mira.Hears(say => say.DateSetTitle());
        await mira.Says("3.3.2");
        mira.Hears(say => say.ScheduledOn(mira.Day("2024-11-29")));
        mira.Hears("faltan ponentes");
    }

    [Theory]
    [InlineData("DecidedOtherwise")]
    [InlineData("NotNeeded")]
    [InlineData("Substituted")]
    [InlineData("Postponed")]
    public async Task A_form_that_comes_back_with_an_answer_it_does_not_offer_is_no_way_round_the_secretariat(string status)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity);
        await mira.Says("3.3.2 va en 10 %");
        await mira.Fills(status, ("Words", "x"));
        mira.Hears(status == "Postponed" ? say => say.MayNotDoThat() : say => say.SecretariatMustAgree("3.3.2", say.RoleSecretariat()));
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("no se va a hacer el 3.3.2 porque no hay fondos", "no hay fondos", StatusKind.DecidedOtherwise)]
    [InlineData("el 3.3.2 se postergó para 2025 porque faltan ponentes", "faltan ponentes", StatusKind.Postponed)]
    public async Task The_secretariat_says_it_with_the_reason_and_the_year_knows(string sentence, string reason, StatusKind kind)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat();
        await ana.Says(sentence);
        ana.Hears(reason);
        await ana.Says("sí");
        ana.Hears(say => say.ActivityRecordedTitle());
        Assert.Equal(kind, Said(scene).Status.Kind);
        await ana.Says("¿qué se postergó en 2024?");
        ana.Hears(reason);
    }

    [Fact]
    public async Task A_meeting_that_is_put_off_stays_owed_and_asks_for_its_day()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("postergar la reunión de ciber");
        mira.Hears(say => say.MeetingStaysOwed());
        await mira.Says("el 12 de junio");
        mira.Hears(say => say.DateSetTitle());
    }

    [Fact]
    public async Task Nobody_reports_for_another_group_or_for_none()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("3.3.1 ya está hecho");
        mira.Hears(say => say.MayNotDoThat());
        await mira.Says("3.8.5 ya está hecho");
        mira.Hears(say => say.OnlySecretariat("3.8.5"));
        var stranger = scene.Stranger();
        await stranger.Says("3.3.1 ya está hecho");
        stranger.Hears(say => say.MayNotTell());
    }

    [Fact]
    public async Task With_the_store_away_the_form_is_kept_and_yes_sends_it_later()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("el 3.3.1 va en 70 %");
        store.IsAway = true;
        await mira.Says("sí");
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        await mira.Says("sí");
        mira.Hears(say => say.ActivityRecordedTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "también hicimos un taller con la CEPAL en abril, no estaba en el plan")]
    [InlineData(Language.English, "we also held a workshop with ECLAC in April, it was not in the plan")]
    [InlineData(Language.Portuguese, "também fizemos uma oficina com a CEPAL em abril, não estava no plano")]
    [InlineData(Language.French, "nous avons aussi fait un atelier avec la CEPAL en avril, ce n'était pas prévu")]
    public async Task What_was_not_foreseen_goes_into_the_annex_once(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        mira.Hears(say => say.UnforeseenFormTitle());
        await mira.Presses(say => say.ButtonRecord(), ("toldMonth", "2024-04"), ("toldWords", "x"));
        mira.Hears(say => say.NeedTitle());
        await mira.Presses(say => say.ButtonRecord(), ("toldMonth", "2024-04"), ("toldWords", "Taller con la CEPAL"), ("toldLink", "https://www.cepal.org/x"));
        mira.Hears(say => say.UnforeseenAddedTitle());
        await mira.Presses(say => say.ExAnnex(2024));
        mira.Hears("Taller con la CEPAL");

        await mira.Says(sentence);
        await mira.Presses(say => say.ButtonRecord(), ("toldMonth", "2024-04"), ("toldWords", "taller con la cepal"));
        mira.Hears(say => say.UnforeseenKnownTitle());
        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        Assert.Empty(scene.World.Current.Ledger(2024).Unforeseen);
    }

    private static StatusReported Said(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>());
}

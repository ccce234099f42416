using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>What is told second, beside a form or a receipt, goes where it belongs and into nothing else.</summary>
public sealed class TellingOnTests
{
    private static readonly DateOnly Moved = new(2024, 6, 20);

    [Theory]
    [InlineData(Language.Spanish, "programa el webinar regional para el 12 de junio", "mm mejor el 20, el 12 tengo otra cosa")]
    [InlineData(Language.English, "the webinar is on 12 June", "make it the 20th, I am busy on the 12th")]
    [InlineData(Language.Portuguese, "marca o webinar regional para 12 de junho", "melhor dia 20, dia 12 não dá")]
    [InlineData(Language.French, "le webinaire régional est fixé au 12 juin", "plutôt le 20, le 12 je ne peux pas")]
    public async Task A_bare_day_after_a_date_is_of_its_month(Language language, string first, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(second);
        Assert.Equal(Moved, scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>().MaxBy(set => set.RecordedAt)!.On);
    }

    [Theory]
    [InlineData(Language.Spanish, "ya se hizo el webinar 3.3.1, fue el 30 de abril", "la evidencia es https://www.youtube.com/watch?v=ciber2024", "dale")]
    [InlineData(Language.English, "webinar 3.3.1 was held on 30 April", "the evidence is https://www.youtube.com/watch?v=ciber2024", "yes")]
    [InlineData(Language.Portuguese, "o webinar 3.3.1 foi feito em 30 de abril", "a evidência é https://www.youtube.com/watch?v=ciber2024", "sim")]
    [InlineData(Language.French, "le webinaire 3.3.1 a eu lieu le 30 avril", "la preuve est https://www.youtube.com/watch?v=ciber2024", "oui")]
    public async Task The_mark_in_a_link_asks_nothing(Language language, string first, string second, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(first);
        await mira.Says(second);
        mira.Hears("2024-04-30");
        await mira.Says(yes);
        Assert.Equal("https://www.youtube.com/watch?v=ciber2024", Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<EvidenceAdded>()).Link);
    }

    [Theory]
    [InlineData(Language.Spanish, "una de las dos reuniones regionales de la 3.4.1 ya fue, en Bogotá el 23 de abril", "sí")]
    [InlineData(Language.English, "3.4.1: one of the two regional meetings is done, Santiago 23 April", "yes")]
    [InlineData(Language.Portuguese, "3.4.1: uma das duas reuniões regionais já foi feita, em Bogotá, 23 de abril", "sim")]
    [InlineData(Language.French, "3.4.1 : une des deux réunions régionales est faite, à Bogota le 23 avril", "oui")]
    public async Task One_of_the_two_is_half_of_what_is_owed(Language language, string told, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        await mira.Says(yes);
        Assert.Equal(new Quantity(1, 2), Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Part);
    }

    [Theory]
    [InlineData(Language.Spanish, "hicimos el webinar 3.3.1 el 30 de abril, vinieron 3 de 4 expositores")]
    [InlineData(Language.English, "we held webinar 3.3.1 on 30 April, 3 of the 4 speakers came")]
    public async Task A_part_of_something_else_is_no_part_of_the_activity(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says("ok");
        Assert.Equal(StatusKind.Done, Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<StatusReported>()).Status.Kind);
    }

    [Fact]
    public async Task What_was_agreed_goes_into_the_form_and_is_no_yes_to_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature);
        await mira.Says("nos reunimos el martes pasado");
        await mira.Says("y se acordó hacer el taller en Asunción en la última semana de junio");
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);
        await mira.Says("sip");
        Assert.Equal("hacer el taller en Asunción en la última semana de junio", Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<MeetingHeld>()).Facts.Decided);
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar se pospone para el segundo semestre", "motivo: cambio de autoridades en el país que lo organizaba", "confirmado")]
    [InlineData(Language.English, "the webinar is postponed to the second semester", "reason: change of authorities in the host country", "confirmed")]
    public async Task A_reason_may_name_anything(Language language, string first, string reason, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(reason);
        await mira.Says(yes);
        Assert.StartsWith(reason[(reason.IndexOf(' ', StringComparison.Ordinal) + 1)..], Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>()).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar se pospone para el segundo semestre", "sí", "¿y qué nos queda entonces antes de julio?")]
    [InlineData(Language.Spanish, "el webinar se pospone para el segundo semestre", "sí", "y qué nos queda entonces antes de julio")]
    public async Task A_question_is_no_reason(Language language, string first, string yes, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(yes);
        mira.Hears(say => say.NeedReason());
        await mira.Says(question);
        mira.DoesNotHear(say => say.NeedReason());
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);
    }

    [Fact]
    public async Task What_does_not_happen_this_year_goes_to_the_year_that_was_said()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, Language.Portuguese);
        await mira.Says("o documento regional (3.6.2) não sai este ano, fica pra 2025");
        await mira.Says("motivo: falta de consultor");
        await mira.Says("ok pode ir");
        mira.Hears(say => say.EndedPostponedTo("2025"));
    }

    [Theory]
    [InlineData(Language.English, "We had our meeting on the 14th with 12 countries", "sorry no, the 15th. and it was 13", "yes")]
    public async Task A_day_and_a_count_are_put_right_together(Language language, string first, string second, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(second);
        await mira.Says(yes);
        var facts = Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<MeetingHeld>()).Facts;
        Assert.Equal((new DateOnly(2024, 5, 15), 13), (facts.HeldOn, facts.Countries));
    }

    [Theory]
    [InlineData(Language.Portuguese, "O grupo de firma se reuniu em 14.05 por Teams")]
    [InlineData(Language.French, "le groupe signature s'est réuni le 14.05")]
    public async Task A_day_is_written_with_a_point(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears("2024-05-14");
    }

    [Fact]
    public async Task A_change_of_the_list_is_put_right_before_it_is_made()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Secretariat();
        await mira.Says("agrega a Sandra Pineda, coordinadora de innovación, sandra.pineda@example.org");
        await mira.Says("perdón, es de tecnologías emergentes");
        mira.Hears(say => say.Group(WorkingGroups.EmergingTechnologies.Value));
        await mira.Says("dale, guarda");
        mira.Hears(say => say.RosterChangedTitle());
        mira.DoesNotHear(say => say.Group(WorkingGroups.Innovation.Value));
    }

    [Theory]
    [InlineData(Language.Spanish, "espera, primero decime cuántas teníamos")]
    public async Task How_many_we_had_is_asked_of_the_group_of_the_form(Language language, string question)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says("reunión de software público el 2 de mayo, 7 países");
        await mira.Says(question);
        mira.Hears("3.7.2");
        mira.DoesNotHear(say => say.NothingToCorrect());
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 9 países", "uno de los dos enlaces no va")]
    [InlineData(Language.English, "we met yesterday, 9 countries", "one of the two links does not open")]
    public async Task A_part_of_something_else_leaves_the_countries_alone(Language language, string told, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(second);
        Assert.Equal(9, Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts.Countries);
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión que informé como 7 de mayo en realidad fue el 8")]
    [InlineData(Language.Portuguese, "aquela reunião que informei como 7 de maio na verdade foi dia 8")]
    public async Task Of_two_days_the_one_that_it_really_was_counts(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        mira.Hears("2024-05-08");
    }

    [Theory]
    [InlineData(Language.Spanish, "el primer webinar ya se hizo la semana pasada", "el miércoles 15. Virtual. 16 países, lo confirmo después")]
    [InlineData(Language.English, "First webinar held last week", "Wednesday the 15th. Virtual. 16 countries, I'd say, I'll double check")]
    public async Task A_webinar_told_in_pieces_is_the_webinar(Language language, string told, string second)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears("3.3.1");
        await mira.Says(second);
        mira.Hears("2024-05-15");
        mira.DoesNotHear(say => say.JointTitle(2024));
    }
}

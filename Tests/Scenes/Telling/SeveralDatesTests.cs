using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>A year planned in one sentence, and days that are counted from another day.</summary>
public sealed class SeveralDatesTests
{
    private static readonly string[] Year = ["2024-03-07", "2024-06-06", "2024-09-05", "2024-11-21"];

    [Theory]
    [InlineData(Language.Spanish, "tengo que poner las fechas del año: 7 de marzo, 6 de junio, 5 de septiembre, 21 de noviembre")]
    [InlineData(Language.English, "our meetings this year are on 7 March, 6 June, 5 September and 21 November")]
    [InlineData(Language.Portuguese, "marca as reuniões do ano: 7 de março, 6 de junho, 5 de setembro, 21 de novembro")]
    [InlineData(Language.French, "bonjour, je dois poser les dates de lannée: 7 mars, 6 juin, 5 septembre, 21 novembre")]
    public async Task The_dates_of_a_year_are_set_at_once_each_for_a_meeting_of_its_own(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-02-08");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        Assert.Equal(Year, Set(scene).Select(set => $"{set.On:O}").Order());
        Assert.Equal(4, Set(scene).Select(set => set.Obligation).Distinct().Count());
        Assert.All(Year, day => mira.Hears(mira.Day(day)));

        // Said again nothing is added.
        await mira.Says(told);
        Assert.Equal(4, Set(scene).Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "marca las reuniones del año: 7 de marzo, 6 de junio, 5 de septiembre, 21 de noviembre", "septiembre mejor el 12, el 5 tengo un casamiento")]
    [InlineData(Language.English, "our meetings this year are on 7 March, 6 June, 5 September and 21 November", "september rather the 12th, I have a wedding on the 5th")]
    [InlineData(Language.Portuguese, "marca as reuniões do ano: 7 de março, 6 de junho, 5 de setembro, 21 de novembro", "setembro melhor dia 12, dia 5 tenho um casamento")]
    [InlineData(Language.French, "je dois poser les dates de l'année: 7 mars, 6 juin, 5 septembre, 21 novembre", "septembre c plutot le 12 jai un mariage le 5")]
    public async Task The_one_of_a_month_is_moved_and_the_others_stay(Language language, string told, string moved)
    {
        await using var scene = await Scene.OnAsync("2024-02-08");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(moved);
        mira.Hears(mira.Day("2024-09-12"));
        var ledger = scene.World.Current.Ledger(2024);
        Assert.Equal(["2024-03-07", "2024-06-06", "2024-09-12", "2024-11-21"], Set(scene).Select(set => set.Obligation).Distinct().Select(owed => $"{ledger.ScheduleOf(owed)!.On:O}").Order());
    }

    [Theory]
    [InlineData(Language.Spanish, "pon la tercera el 5 de septiembre y la cuarta el 14 de noviembre, las dos virtuales")]
    [InlineData(Language.English, "put the third on 5 September and the fourth on 14 November, both virtual")]
    [InlineData(Language.Portuguese, "marca a terceira para 5 de setembro e a quarta para 14 de novembro, as duas virtuais")]
    [InlineData(Language.French, "mets la troisième le 5 septembre et la quatrième le 14 novembre, les deux en ligne")]
    public async Task Two_of_them_are_set_as_they_are_counted(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        Assert.Equal([("2024-09-05", true), ("2024-11-14", true)], Set(scene).Select(set => ($"{set.On:O}", set.IsVirtual)).Order());
    }

    [Fact]
    public async Task More_days_than_are_owed_are_refused_and_the_others_stand()
    {
        await using var scene = await Scene.OnAsync("2024-02-08");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("pon las reuniones del año: 7 de marzo, 6 de junio, 5 de septiembre, 10 de octubre, 21 de noviembre");
        Assert.Equal(4, Set(scene).Count());
        mira.Hears(say => say.NothingOpen(say.Capital(say.MeetingOf(say.Group("open-data"))), 2024));
    }

    [Theory]
    [InlineData(Language.Spanish, "nuestra reunión es el 12 de junio a las 10 de Lima", "choca con otra cosa, un día después", "una semana antes")]
    [InlineData(Language.English, "set our next meeting for 12 June 10am Jamaica time", "hmm clash with the mexico thing, make it the day after", "one week earlier")]
    [InlineData(Language.Portuguese, "nossa reunião é dia 12 de junho, 10h de Brasília", "muda pro dia seguinte", "não, uma semana antes")]
    [InlineData(Language.French, "notre réunion est le 12 juin à 10 h, heure de Port-au-Prince", "plutôt le lendemain", "non, une semaine avant")]
    public async Task A_day_is_counted_from_the_one_in_sight(Language language, string set, string after, string before)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(set);
        await mira.Says(after);
        mira.Hears(mira.Day("2024-06-13"));
        await mira.Says(before);
        mira.Hears(mira.Day("2024-06-06"));
        var last = Set(scene).MaxBy(one => one.RecordedAt)!;
        Assert.Equal((new DateOnly(2024, 6, 6), new TimeOnly(10, 0)), (last.On, last.At));

        // A number that is no place among what can be chosen is a day of that month.
        await mira.Says("27");
        mira.Hears(mira.Day("2024-06-27"));
    }

    [Theory]
    [InlineData(Language.Spanish, "se pospone nuestra reunión", "tentativo para la 3ra semana de junio", "martes")]
    [InlineData(Language.English, "our meeting is postponed", "third week of June", "tuesday")]
    [InlineData(Language.Portuguese, "nossa reunião foi adiada", "terceira semana de junho", "terça-feira")]
    [InlineData(Language.French, "notre réunion est reportée", "la troisième semaine de juin", "mardi")]
    public async Task A_weekday_is_that_of_the_week_that_was_said(Language language, string moved, string week, string weekday)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(moved);
        await mira.Says(week);
        Assert.Empty(Set(scene));
        await mira.Says(weekday);
        Assert.Equal(new DateOnly(2024, 6, 18), Assert.Single(Set(scene)).On);
    }

    [Theory]
    [InlineData(Language.Spanish, "se pospone nuestra reunión", "todavía no tengo fecha")]
    [InlineData(Language.English, "our meeting is postponed", "dunno yet")]
    [InlineData(Language.Portuguese, "nossa reunião foi adiada", "ainda não sei a data")]
    [InlineData(Language.French, "notre réunion est reportée", "je sais pas encore la date")]
    public async Task A_day_that_nobody_knows_is_not_asked_for_again(Language language, string moved, string unknown)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(moved);
        await mira.Says(unknown);
        mira.Hears(say => say.DayLeftOpen());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "necesito mover la reunion de datos abiertos del 20 de junio al 4 de julio", "espera, el 4 es feriado en algun lado no? mejor el 9", "jaja no el 9 es feriado en argentina, el 11")]
    [InlineData(Language.English, "move our open data meeting from 20 June to 4 July", "wait, isn't the 4th a holiday somewhere? rather the 9th", "no the 9th is a holiday in argentina, the 11th")]
    [InlineData(Language.Portuguese, "preciso mudar a reunião de dados abertos de 20 de junho para 4 de julho", "melhor dia 9, dia 4 é feriado", "não, dia 9 é feriado na argentina, dia 11")]
    [InlineData(Language.French, "il faut déplacer la réunion de données ouvertes du 20 juin au 4 juillet", "attends, le 4 est férié quelque part non ? plutôt le 9", "non le 9 est férié en argentine, le 11")]
    public async Task A_date_moves_from_one_day_to_another_and_on(Language language, string moved, string ninth, string eleventh)
    {
        await using var scene = await Scene.OnAsync("2024-06-11");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(moved);
        mira.Hears(mira.Day("2024-07-04"));
        await mira.Says(ninth);
        mira.Hears(mira.Day("2024-07-09"));
        await mira.Says(eleventh);
        mira.Hears(mira.Day("2024-07-11"));
        Assert.All(Set(scene), set => Assert.Null(set.Place));
    }

    [Theory]
    [InlineData(Language.Spanish, "la próxima reunión es el 13 de junio a las 10 de Lima", "y la siguiente a la misma hora el 12 de septiembre")]
    [InlineData(Language.English, "set next mtg 13 june 10am trinidad time pls", "and the one after that same time 12 sept")]
    [InlineData(Language.Portuguese, "a próxima reunião é dia 13 de junho, 10h de Brasília", "e a seguinte no mesmo horário, 12 de setembro")]
    [InlineData(Language.French, "la prochaine réunion est le 13 juin à 10 h, heure de Port-au-Prince", "et celle d'après à la même heure le 12 septembre")]
    public async Task The_one_after_is_one_more_at_the_same_hour(Language language, string first, string after)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(first);
        await mira.Says(after);
        Assert.Equal([("2024-06-13", "10:00"), ("2024-09-12", "10:00")], Set(scene).Select(set => ($"{set.On:O}", $"{set.At:HH:mm}")).Order());
        Assert.Equal(2, Set(scene).Select(set => set.Obligation).Distinct().Count());
        Assert.Single(Set(scene).Select(set => set.Zone).Distinct());
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar de innovacion del primer semestre no salio, no conseguimos expositor", "lo pasamos al segundo, en agosto capaz. fecha todavia no hay")]
    [InlineData(Language.French, "on decale le webinaire innovation, pas possible en juin", "2e semestre. octobre je pense, date a confirmer")]
    public async Task A_month_that_is_not_sure_invents_no_day(Language language, string told, string maybe)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(maybe);
        mira.Hears(say => say.DayLeftOpen());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("mmm espera, el 9 es feriado en argentina. mejor el 11")]
    [InlineData("hay elecciones en Panamá, pasala al 11 de julio")]
    public async Task Where_it_is_a_holiday_nobody_meets(string moved)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature);
        await mira.Says("la reunión pasa al 9 de julio");
        await mira.Says(moved);
        var last = Set(scene).MaxBy(one => one.RecordedAt)!;
        Assert.Equal((new DateOnly(2024, 7, 11), null), (last.On, last.Place));
    }

    private static IEnumerable<Scheduled> Set(Scene scene) => scene.World.Current.Ledger(2024).Entries.OfType<Scheduled>();
}

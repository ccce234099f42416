using System.Globalization;
using GealcBot.Dialogs.Understanding;
using Xunit;

namespace GealcBot.Tests.Understanding;

/// <summary>Today is Monday, 20 May 2024.</summary>
public sealed class DayAndPeriodTests
{
    [Theory]
    [InlineData("ayer", "2024-05-19")]
    [InlineData("we had 3. Feb 22 is missing", "2024-02-22")]
    [InlineData("anteayer", "2024-05-18")]
    [InlineData("hoy", "2024-05-20")]
    [InlineData("mañana", "2024-05-21")]
    [InlineData("pasado mañana", "2024-05-22")]
    [InlineData("14 de mayo", "2024-05-14")]
    [InlineData("el 14 de mayo de 2023", "2023-05-14")]
    [InlineData("1.º de junio", "2024-06-01")]
    [InlineData("primero de junio", "2024-06-01")]
    [InlineData("14/05", "2024-05-14")]
    [InlineData("14/5/2024", "2024-05-14")]
    [InlineData("14.05.2024", "2024-05-14")]
    [InlineData("2024-05-14", "2024-05-14")]
    [InlineData("hace dos semanas", "2024-05-06")]
    [InlineData("hace 3 días", "2024-05-17")]
    [InlineData("dentro de tres días", "2024-05-23")]
    [InlineData("nos reunimos el martes", "2024-05-14")]
    [InlineData("la reunión será el martes", "2024-05-21")]
    [InlineData("nos reunimos el martes pasado", "2024-05-14")]
    [InlineData("el martes que viene", "2024-05-21")]
    [InlineData("nos reunimos el 14", "2024-05-14")]
    [InlineData("nos reunimos el 28", "2024-04-28")]
    [InlineData("agendá la reunión para el 3", "2024-06-03")]
    [InlineData("nos reunimos el 20 de diciembre", "2023-12-20")] // what was reported is not in the future
    [InlineData("agendar para el 3 de marzo", "2025-03-03")]
    [InlineData("agendar para el 3 de mayo", "2024-05-03")] // just gone is a slip, and no day of next year
    [InlineData("la reunión del 7 de mayo, acordamos revisar el documento", "2024-05-07")]
    [InlineData("informamos la reunión del 30 de junio", "2024-06-30")] // the nearest, which is still to come and is said to be
    [InlineData("May 14", "2024-05-14")]
    [InlineData("May 14th, 2023", "2023-05-14")]
    [InlineData("the 14th of May", "2024-05-14")]
    [InlineData("two weeks ago", "2024-05-06")]
    [InlineData("we met last Tuesday", "2024-05-14")]
    [InlineData("Quoi de neuf depuis vendredi ? La prochaine réunion sera en juin.", "2024-05-17")]
    [InlineData("estaré de licencia desde el viernes", "2024-05-24")]
    [InlineData("in two weeks", "2024-06-03")]
    [InlineData("anteontem", "2024-05-18")]
    [InlineData("depois de amanhã", "2024-05-22")]
    [InlineData("14 de maio", "2024-05-14")]
    [InlineData("duas semanas atrás", "2024-05-06")]
    [InlineData("há duas semanas", "2024-05-06")]
    [InlineData("a reunião será na terça-feira", "2024-05-21")]
    [InlineData("avant-hier", "2024-05-18")]
    [InlineData("aujourd’hui", "2024-05-20")]
    [InlineData("le 1er juin", "2024-06-01")]
    [InlineData("le 14 mai 2023", "2023-05-14")]
    [InlineData("il y a deux semaines", "2024-05-06")]
    [InlineData("après-demain", "2024-05-22")]
    [InlineData("quatorze mai", "2024-05-14")]
    [InlineData("estoy de licencia hasta el 3", "2024-06-03")] // what has an end has not ended
    [InlineData("on leave until the 3rd", "2024-06-03")]
    [InlineData("mudou alguma coisa desde o dia 10/05?", "2024-05-10")]
    [InlineData("el webinar será el martes 11 de junio", "2024-06-11")]
    [InlineData("nos reunimos el jueves 16", "2024-05-16")]
    [InlineData("on Tuesday, 11 June", "2024-06-11")]
    [InlineData("na terça-feira, 11/06", "2024-06-11")]
    [InlineData("mardi le 11 juin", "2024-06-11")]
    [InlineData("no sorry the 15th, and we were 15 countries", "2024-05-15")]
    [InlineData("on s'est vus jeudi passé en visio", "2024-05-16")]
    [InlineData("no, el otro jueves, el 30", "2024-05-30")]
    [InlineData("la reunión fue el 3 de abril de 23", "2023-04-03")]
    public void A_day_is_found(string text, string day) =>
        Assert.Equal(Day(day), Assert.Single(Some.Reading(text).Days));

    [Theory]
    [InlineData("stop writing to me every friday")]
    [InlineData("no me escribas cada viernes")]
    public void What_comes_every_week_is_no_day(string text) => Assert.Empty(Some.Reading(text).Days);

    [Theory]
    [InlineData("lista de todos os webinars com o semestre de cada um")]
    [InlineData("the annex, with months")]
    [InlineData("la liste par mois")]
    [InlineData("our meetings by quarter")]
    [InlineData("las reuniones mes a mes")]
    [InlineData("as reuniões mês a mês")]
    public void A_unit_that_is_asked_for_is_no_period(string text) => Assert.Null(Some.Reading(text).Period);

    [Fact]
    public void Of_two_spans_the_last_is_known_too()
    {
        var reading = Some.Reading("el webinar del primer semestre pasa a agosto");
        Assert.Equal("2024-01-01/2024-06-30", $"{reading.Period!.Days}");
        Assert.Equal("2024-08-01/2024-08-31", $"{reading.LastPeriod!.Days}");
    }

    [Theory]
    [InlineData("push our webinar to october, we can't make it this semester")]
    [InlineData("pasamos el webinar a octubre, no llegamos este semestre")]
    [InlineData("passa o webinar pra outubro, não dá neste semestre")]
    public void Where_it_goes_stands_behind_its_preposition(string text) => Assert.Equal("2024-10-01/2024-10-31", $"{Some.Reading(text).LastPeriod!.Days}");

    [Theory]
    [InlineData("essa semana que vem", "2024-05-27/2024-06-02")]
    [InlineData("from june 3 till end of august", "2024-06-03/2024-08-31")]
    [InlineData("14-16 de mayo", "2024-05-14/2024-05-16")]
    [InlineData("del 14 al 16 de mayo", "2024-05-14/2024-05-16")]
    [InlineData("del 3 al 10 de junio", "2024-06-03/2024-06-10")]
    [InlineData("from June 3 to June 10", "2024-06-03/2024-06-10")]
    [InlineData("mayo", "2024-05-01/2024-05-31")]
    [InlineData("al mes de agosto", "2024-08-01/2024-08-31")]
    [InlineData("para o mês de setembro", "2024-09-01/2024-09-30")]
    [InlineData("au mois d'août", "2024-08-01/2024-08-31")]
    [InlineData("este mes", "2024-05-01/2024-05-31")]
    [InlineData("may?", "2024-05-01/2024-05-31")]
    [InlineData("l'an passé", "2023-01-01/2023-12-31")]
    [InlineData("o que teve em março de 23", "2023-03-01/2023-03-31")]
    [InlineData("licencia desde mañana y hasta fin de mes", "2024-05-21/2024-05-31")]
    [InlineData("en abril de 2023", "2023-04-01/2023-04-30")]
    [InlineData("este trimestre", "2024-04-01/2024-06-30")]
    [InlineData("segundo trimestre", "2024-04-01/2024-06-30")]
    [InlineData("Q2", "2024-04-01/2024-06-30")]
    [InlineData("T3 2023", "2023-07-01/2023-09-30")]
    [InlineData("2.º semestre", "2024-07-01/2024-12-31")]
    [InlineData("2do. semestre de 2023", "2023-07-01/2023-12-31")]
    [InlineData("semestre 1", "2024-01-01/2024-06-30")]
    [InlineData("au prochain semestre", "2024-07-01/2024-12-31")]
    [InlineData("antes de julio", "2024-01-01/2024-06-30")]
    [InlineData("what we have to do before june end", "2024-01-01/2024-06-30")]
    [InlineData("before June closes", "2024-01-01/2024-06-30")]
    [InlineData("avant fin juin", "2024-01-01/2024-06-30")]
    [InlineData("on a quoi de prévu d'ici la fin juin", "2024-01-01/2024-06-30")]
    [InlineData("¿el año pasado el grupo se reunió?", "2023-01-01/2023-12-31")]
    [InlineData("e em 2023, algum grupo passou o ano em branco?", "2023-01-01/2023-12-31")]
    [InlineData("desde marzo", "2024-03-01/2024-05-20")]
    [InlineData("desde el lunes", "2024-05-13/2024-05-20")]
    [InlineData("what changed since Friday", "2024-05-17/2024-05-20")]
    [InlineData("entre abril y junio", "2024-04-01/2024-06-30")]
    [InlineData("from April to June", "2024-04-01/2024-06-30")]
    [InlineData("abril-junio", "2024-04-01/2024-06-30")]
    [InlineData("in the last two months", "2024-03-20/2024-05-20")]
    [InlineData("en los últimos 3 meses", "2024-02-20/2024-05-20")]
    [InlineData("nos últimos dois meses", "2024-03-20/2024-05-20")]
    [InlineData("les deux derniers mois", "2024-03-20/2024-05-20")]
    [InlineData("this year", "2024-01-01/2024-12-31")]
    [InlineData("next month", "2024-06-01/2024-06-30")]
    [InlineData("last week", "2024-05-13/2024-05-19")]
    [InlineData("semana que vem", "2024-05-27/2024-06-02")]
    [InlineData("la semana pasada", "2024-05-13/2024-05-19")]
    [InlineData("la semaine prochaine", "2024-05-27/2024-06-02")]
    [InlineData("mês passado", "2024-04-01/2024-04-30")]
    [InlineData("hasta junio", "2024-01-01/2024-06-30")]
    [InlineData("after June", "2024-07-01/2024-12-31")]
    [InlineData("el último trimestre de 2023", "2023-10-01/2023-12-31")]
    [InlineData("deuxième trimestre 2024", "2024-04-01/2024-06-30")]
    [InlineData("hace dos meses", "2024-03-01/2024-03-31")]
    public void A_period_is_found(string text, string period) =>
        Assert.Equal(period, Some.Reading(text).Period?.Days.ToString());

    [Theory]
    [InlineData("31/02")]
    [InlineData("30 de febrero")]
    [InlineData("32 de mayo")]
    [InlineData("99/99/9999")]
    [InlineData("0/0")]
    [InlineData("31 novembre")]
    public void A_day_that_no_calendar_has_is_no_day(string text) => Assert.Empty(Some.Reading(text).Days);

    [Theory]
    [InlineData("2023", 2023)]
    [InlineData("webinars de 2019", 2019)]
    public void A_year_alone_is_a_year(string text, int year)
    {
        Assert.Equal([year], Some.Reading(text).Years.AsEnumerable());
        Assert.Null(Some.Reading(text).Period);
    }

    [Theory]
    [InlineData("reunión el 30 de mayo a las 15 hs")]
    [InlineData("reunión el 30 de mayo a las 15:30")]
    [InlineData("réunion le 30 mai à 15h30")]
    [InlineData("meeting on 30 May at 3pm")]
    public void An_hour_is_no_day(string text) => Assert.Equal([Day("2024-05-30")], Some.Reading(text).Days.AsEnumerable());

    [Fact]
    public void Days_one_after_the_other_are_days_and_no_span() =>
        Assert.Equal([Day("2024-02-22"), Day("2024-03-21"), Day("2024-04-18")], Some.Reading("Feb 22, March 21 and April 18. The April one is missing").Days.AsEnumerable());

    [Theory]
    [InlineData("la reunión del 23 de mayo se cancela")]
    [InlineData("a reunião prevista para 23 de maio fica cancelada")]
    [InlineData("the meeting planned for 23 May is off")]
    [InlineData("la réunion du 23 mai est annulée")]
    public void The_day_that_something_was_to_be_on_is_known(string text) => Assert.Equal([Day("2024-05-23")], Some.Reading(text).Former.AsEnumerable());

    [Theory]
    [InlineData("it was the 3rd and not the 13th of May", "2024-05-13")]
    [InlineData("fue el 13 de mayo, no el 3 de mayo", "2024-05-03")]
    public void The_day_that_it_was_not_is_known(string text, string day) => Assert.Equal([Day(day)], Some.Reading(text).NotOn.AsEnumerable());

    [Fact]
    public void How_many_there_were_is_no_day_though_more_is_said() => Assert.Empty(Some.Reading("contei errado, foram 12. o Paraguai entrou no final").Days);

    [Fact]
    public void Two_years_are_two_years() => Assert.Equal([2019, 2023], Some.Reading("comparar 2019 con 2023").Years.AsEnumerable());

    [Fact]
    public void May_is_a_month_only_where_it_is_no_verb()
    {
        Assert.Null(Some.Reading("who may report").Period);
        Assert.NotNull(Some.Reading("who met in may").Period);
    }

    [Fact]
    public void The_open_question_tells_which_tuesday()
    {
        Assert.Equal([Day("2024-05-14")], Some.Reading("el martes", leaning: DayLeaning.Past).Days.AsEnumerable());
        Assert.Equal([Day("2024-05-21")], Some.Reading("el martes", leaning: DayLeaning.Future).Days.AsEnumerable());
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

namespace GealcBot.Documents.Import.Words;

/// <summary>The words for when something is to happen, folded; a star stands for any ending.</summary>
internal static class PeriodWords
{
    public static readonly Phrases First =
    [
        "1er semestre", "1o semestre", "1 semestre", "primer semestre", "semestre 1", "semestre i", "i semestre", "primeiro semestre", "premier semestre",
        "1re semestre", "1st semester", "first semester", "1st half", "first half", "first half year", "semester 1",
    ];

    public static readonly Phrases Second =
    [
        "2do semestre", "2o semestre", "2 semestre", "segundo semestre", "semestre 2", "semestre ii", "ii semestre", "second semestre", "deuxieme semestre",
        "2e semestre", "2eme semestre", "2nd semester", "second semester", "2nd half", "second half", "second half year", "semester 2",
    ];

    public static readonly Phrases Annual =
    [
        "anual", "anuales", "anuais", "annual", "annually", "annuel", "annuelle", "annuels", "annuelles", "todo el ano", "all year", "year round",
        "todo o ano", "o ano todo", "toute l annee",
    ];

    public static readonly Phrases Quarterly =
    [
        "trimestral", "trimestrales", "trimestralmente", "trimestrais", "quarterly", "every quarter", "trimestriel*", "chaque trimestre",
    ];

    /// <summary>Twice a month or every two months: the word alone does not decide.</summary>
    public static readonly Phrases Undecided =
    [
        "bimensual", "bimensuales", "semimonthly", "semi monthly", "bimonthly", "bi monthly", "bimensal", "bimensais", "bimensuel*",
    ];

    public static readonly Phrases EveryTwoMonths =
    [
        "bimestral", "bimestrales", "bimestrais", "bimestriel*", "every two months", "cada dos meses", "a cada dois meses", "tous les deux mois",
    ];

    public static readonly Phrases TwiceAMonth = ["dos veces al mes", "twice a month", "duas vezes por mes", "deux fois par mois", "quincenal*", "fortnightly", "quinzenal*"];

    public static readonly Phrases Monthly = ["mensual", "mensuales", "monthly", "mensal", "mensais", "mensuel*"];

    public static readonly Phrases ToBeDefined =
    [
        "a definir", "por definir", "to be defined", "to be determined", "to be confirmed", "tbd", "a confirmar", "a determinar", "a preciser",
    ];

    /// <summary>What follows the number in "4 al año".</summary>
    public static readonly Phrases AYear =
    [
        "al ano", "por ano", "anuales", "veces al ano", "reuniones al ano", "a year", "per year", "times a year", "meetings a year", "yearly", "ao ano",
        "vezes por ano", "vezes ao ano", "reunioes por ano", "par an", "fois par an", "reunions par an",
    ];

    public static readonly string[][] Numbers =
    [
        ["1", "una", "uno", "one", "once", "uma", "um", "une", "un"],
        ["2", "dos", "two", "twice", "duas", "dois", "deux"],
        ["3", "tres", "three", "trois"],
        ["4", "cuatro", "four", "quatro", "quatre"],
        ["5", "cinco", "five", "cinq"],
        ["6", "seis", "six"],
        ["7", "siete", "seven", "sete", "sept"],
        ["8", "ocho", "eight", "oito", "huit"],
        ["9", "nueve", "nine", "nove", "neuf"],
        ["10", "diez", "ten", "dez", "dix"],
        ["11", "once veces", "eleven", "onze"],
        ["12", "doce", "twelve", "doze", "douze"],
    ];

    /// <summary>A heading over activities has these words and those of a period, and no others.</summary>
    public static readonly HashSet<string> HeadingWords =
    [
        "actividades", "activities", "atividades", "activites", "actividad", "de", "del", "do", "da", "du", "des", "la", "las", "le", "les", "para", "el", "for",
        "the", "of", "a", "au", "en", "in", "no", "caracter", "carater", "caractere", "nature", "1er", "1o", "1", "primer", "primero", "primeiro", "premier", "1re", "1st",
        "first", "2do", "2o", "2", "segundo", "second", "deuxieme", "2e", "2eme", "2nd", "semestre", "semester", "half", "year", "anual", "anuales", "anuais",
        "annual", "annuel", "annuelle", "annuelles", "annuels", "i", "ii",
    ];
}

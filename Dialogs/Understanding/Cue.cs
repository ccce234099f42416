namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// Small words that a rule looks for beside something else. The keys of the section "cues" of each vocabulary, in camel case. They mean nothing
/// by themselves: neither the lexicon nor what is learned knows them, so a word more changes the rule that asks for it and no other reading.
/// </summary>
internal enum Cue
{
    // A no, and what is left out
    /// <summary>A no to the word beside it: "no el 11", "not the 13th".</summary>
    Denial,
    /// <summary>A no in one word with its verb, without the apostrophe: "wasnt".</summary>
    DeniedVerb,
    /// <summary>What an apostrophe leaves of a verb with its no, or the verb without one: "don't speak Spanish".</summary>
    Contracted,
    /// <summary>The same of a language that nobody speaks: "I cannot", "je ne parle pas".</summary>
    Unable,
    /// <summary>Portuguese "no" and "na" are "in the", whatever they are elsewhere: "no meu lugar".</summary>
    InThe,
    /// <summary>A no that answers, and denies nothing that stands behind it: "non c'était vendredi".</summary>
    NoAnswer,
    /// <summary>What puts right behind such a no.</summary>
    ItIs,
    /// <summary>Between a number and the one it is not: "12 y no 13", "12, not 13".</summary>
    ButNot,
    /// <summary>"Sin sede", "without Cuba".</summary>
    Without,
    /// <summary>"Falta la fecha", "lacks a venue".</summary>
    Lacking,
    /// <summary>"Salvo Cuba", "all except virtual".</summary>
    Except,
    /// <summary>"Fuera de lo virtual", "other than virtual".</summary>
    Outside,
    /// <summary>What is to be left out of what is shown: "quita los webinars".</summary>
    Removes,
    /// <summary>Said before the countries that were not there: "faltó Belice".</summary>
    MissingAhead,
    /// <summary>Said behind a country that was not there: "Belice faltó", "Belize absent".</summary>
    MissingBehind,
    /// <summary>"All but Cuba": the words before it.</summary>
    ButAll,
    /// <summary>Behind those.</summary>
    But,

    // Small words
    /// <summary>An article: of two things the one that is not meant has it, "no la reunión".</summary>
    The,
    /// <summary>An article that may stand before the number of a day: "y el 14".</summary>
    TheOne,
    /// <summary>An article of several, that is of hours or of years before a number, and of no day: "a las 10".</summary>
    TheHours,
    /// <summary>What the words before a day end in: "hasta el 14", "sorry the 14th".</summary>
    DayLead,
    /// <summary>An article or "day" behind "it was", where the number is no count: "foi dia 10".</summary>
    DayNumber,
    /// <summary>"Le 18, un mercredi": says what day of the week that is.</summary>
    A,
    /// <summary>One thing that is known: "el webinar", "our workshop".</summary>
    Definite,
    /// <summary>"Março de 23".</summary>
    Of,
    /// <summary>"La reunión del 23": the day that it was to be on.</summary>
    OfThe,
    /// <summary>A small word inside the name of a place: "Santiago de los Caballeros".</summary>
    InName,
    /// <summary>What may stand between two countries that are listed.</summary>
    InList,
    /// <summary>Before a year of two digits: "em 23".</summary>
    In,
    /// <summary>Where something moves to: "push it to October".</summary>
    To,
    /// <summary>Between the first day and the last: "June 3 to 14".</summary>
    UpTo,
    /// <summary>"Y", where one message may be two.</summary>
    And,
    /// <summary>"Presencial o virtual".</summary>
    Or,
    /// <summary>"El 9 de mayo, con 8".</summary>
    With,
    /// <summary>"Fuimos 8 contando a Belice".</summary>
    Counting,
    /// <summary>Before how much is done, at the end: "3.4.4 al 70".</summary>
    At,
    /// <summary>"By quarter": how, and no span.</summary>
    Per,
    /// <summary>Between a unit and itself: "mes a mes", "quarter after quarter".</summary>
    ByEach,
    /// <summary>"Deixa só o mês".</summary>
    Only,
    /// <summary>Behind "more", where two are compared and no first one is asked for.</summary>
    Than,
    /// <summary>Beside something else: "en español también".</summary>
    Also,
    /// <summary>One more of a kind: "otro enlace".</summary>
    Another,
    /// <summary>Between a language and its no: "em espanhol agora não".</summary>
    Now,
    /// <summary>"Sorry, that 14" points at no day.</summary>
    Pointing,
    /// <summary>"The April one": which, and no number.</summary>
    One,
    /// <summary>Behind "one": "the one on the 23rd".</summary>
    OnDay,
    /// <summary>"No proof from last year" is of that year, and not since.</summary>
    From,
    /// <summary>Without its accent an article: "les échéances des deux mois", "dès".</summary>
    ArticleLikeSince,
    /// <summary>Since, of what is gone; "desde el viernes" may be to come.</summary>
    SinceGone,

    // All of it
    /// <summary>"Todos los años", "every year".</summary>
    Every,
    /// <summary>"El semestre de cada grupo".</summary>
    Each,
    /// <summary>Before a weekday that comes again and again: "cada viernes", "les lundis".</summary>
    EachWeek,
    /// <summary>The same in one word.</summary>
    WeekdayOften,
    /// <summary>"Toute l'année".</summary>
    WholeBefore,
    /// <summary>"O ano inteiro".</summary>
    WholeBehind,
    /// <summary>Done, or all of it: "el área 3.8 completa", "the complete list".</summary>
    Complete,
    /// <summary>"Año".</summary>
    Year,
    /// <summary>More than one of them, or whichever: "any year".</summary>
    Years,
    /// <summary>Months and such by their plural, which are no one month.</summary>
    SeveralUnits,
    /// <summary>One and several alike.</summary>
    SameForSeveral,
    /// <summary>What says that there are several of those: "les mois".</summary>
    SeveralLead,

    // Days and periods
    /// <summary>Gone by, behind its unit: "el año pasado".</summary>
    PastBehind,
    /// <summary>Before what is to be over: "antes de fin de año".</summary>
    EndOf,
    /// <summary>Behind it: "before June ends".</summary>
    IsOver,
    /// <summary>Just before a day that something was to be on: "prevista para el 23".</summary>
    WasPlanned,
    /// <summary>"T2", "Q2".</summary>
    QuarterLetter,
    /// <summary>"S1", "H1".</summary>
    SemesterLetter,
    /// <summary>A month only where it cannot be a verb: "may".</summary>
    MonthOrVerb,
    /// <summary>"A segunda foi presencial": the second one, and no Monday.</summary>
    SecondLead,
    /// <summary>What stands behind such a one.</summary>
    SecondBehind,
    /// <summary>What goes on behind "en 23": "en 23 nos reunimos".</summary>
    BehindYear,
    /// <summary>Makes an hour of the number before it: "15 h".</summary>
    HourMark,

    // Who and what
    /// <summary>"Nuestro", "we".</summary>
    We,
    /// <summary>"On", which is we in its own language only.</summary>
    OneOfUs,
    /// <summary>"A gente", which is we.</summary>
    Folk,
    /// <summary>What stands before it.</summary>
    FolkLead,
    /// <summary>Ends as what we do ends, and asks how things are or is no verb: "vamos", "últimos".</summary>
    NotOfUs,
    /// <summary>"Grupo".</summary>
    GroupWord,
    /// <summary>Before it, where one's own is meant: "del grupo", "como grupo".</summary>
    TheGroup,
    /// <summary>"As a group", in two words: the first.</summary>
    AsLead,
    /// <summary>The second.</summary>
    AsBehind,
    /// <summary>Before it, where one that was spoken of is meant: "ese grupo".</summary>
    ThatGroup,
    /// <summary>Asks which of all: "quién se reunió más".</summary>
    WhoOrWhich,
    /// <summary>"Más", "least": the first or the last of all, where it was asked who.</summary>
    More,
    /// <summary>The same, whoever is asked for.</summary>
    Most,
    /// <summary>At the head of a question.</summary>
    Where,
    /// <summary>"Ese documento del que hablan todos" is of one, and not of everyone.</summary>
    Speaks,
    /// <summary>"11 países", where that is part of a longer phrase.</summary>
    Countries,
    /// <summary>What "70 por ciento" ends in.</summary>
    Percent,

    // What is told
    /// <summary>"Fue".</summary>
    ItWas,
    /// <summary>Before how many there were, at the end or in a list: "fueron 12".</summary>
    TheyWere,
    /// <summary>"Las que no son virtuales".</summary>
    ItIsSo,
    /// <summary>A verb of "took place", which is of no place.</summary>
    TookPlace,
    /// <summary>"Lugar".</summary>
    PlaceNoun,
    /// <summary>"Fecha".</summary>
    DateNoun,
    /// <summary>"A definir".</summary>
    Undecided,
    /// <summary>"El anterior": the one before.</summary>
    OfBefore,
    /// <summary>Virtual and in person.</summary>
    Hybrid,
    /// <summary>What should be done is not done.</summary>
    Duty,
    /// <summary>Done or to be done: "what we have to get done", "il fait quoi".</summary>
    DoneWord,
    /// <summary>Before such a word, where it is to be done or somebody does it.</summary>
    ToBeDoneAhead,
    /// <summary>The same, behind it.</summary>
    ToBeDoneBehind,
    /// <summary>"Lista todas": to be listed, and not ready.</summary>
    ListBid,
    /// <summary>What stands behind such a word.</summary>
    ListBidBehind,
    /// <summary>Before a language that nobody asks for, of which something is said: "my Spanish is bad".</summary>
    Described,
    /// <summary>"Hay" as it sounds, and no artificial intelligence: "qué ai este mes".</summary>
    ThereIs,
    /// <summary>What stands behind it.</summary>
    ThereIsBehind,
    /// <summary>Inside a phrase no artificial intelligence either: "o que vem por aí".</summary>
    Thereabouts,
    /// <summary>"O país que ia sediar": no artificial intelligence.</summary>
    WouldGo,

    // A form that is open, a list that is in sight
    /// <summary>At the head of what goes on with the form before: "además".</summary>
    Moreover,
    /// <summary>"Plan".</summary>
    PlanWord,
    /// <summary>Before it, where the plan of all is meant and no one's own.</summary>
    PlanLead,
    /// <summary>Monday and the second one alike.</summary>
    MondayOrSecond,
    /// <summary>Before such a word, where a list is in sight: "abre essa segunda".</summary>
    MondayOrSecondLead,
    /// <summary>Behind it, where it is Monday.</summary>
    WeekdayTail,
    /// <summary>"La situación general" is of all of the plan, and no title.</summary>
    Overall,

    // What is asked
    /// <summary>"Grupos".</summary>
    Groups,
    /// <summary>"El plan anterior".</summary>
    Earlier,
    /// <summary>The first of all is asked for.</summary>
    RankMost,
    /// <summary>The last.</summary>
    RankLeast,
    /// <summary>An order is asked for by the first word: "ranking de áreas".</summary>
    RankHead,
    /// <summary>Before "more", where no order is asked for: "¿qué más?".</summary>
    RankNothing,
    /// <summary>The last only where nothing stands behind it: "with no evidence behind them".</summary>
    BehindOnly,
    /// <summary>What stands behind it.</summary>
    BehindWhat,
    /// <summary>What asks and is not looked for itself: "che, ¿blockchain trató alguna vez la red?" is of blockchain.</summary>
    NotSought,

    // Settings and telling
    /// <summary>"For a week", where "a semana" is the Portuguese week.</summary>
    ArticleAsOne,
    /// <summary>What stands behind it.</summary>
    MeasureOfOne,
    /// <summary>Before two days that a thing goes on for: "los días 3 y 4".</summary>
    DayLeads,
}

namespace GealcBot.Documents.Import.Words;

/// <summary>The words for how an activity stands, folded; a star stands for any ending (reference: the reports of 2019 and 2023).</summary>
internal static class StatusWords
{
    /// <summary>What may come before the word that counts: "it was", "la actividad fue", "a été".</summary>
    public static readonly HashSet<string> Leads =
    [
        "it", "was", "were", "they", "has", "have", "been", "is", "are", "the", "activity", "already", "now",
        "fue", "fueron", "ha", "han", "sido", "se", "la", "las", "el", "los", "actividad", "esta", "ya",
        "foi", "foram", "a", "as", "o", "os", "atividade", "ja",
        "ete", "ont", "il", "elle", "est", "l", "activite", "deja", "status", "estado", "execution", "ejecucion", "execucao", "avance",
    ];

    public static readonly Phrases Done =
    [
        "done", "executed", "carried out", "completed", "held", "fulfilled", "finished", "implemented", "accomplished", "took place",
        "realizad*", "realizo", "realizaron", "ejecutad*", "ejecuto", "ejecutaron", "cumplid*", "cumplio", "finalizad*", "completad*", "celebro", "celebrad*",
        "concluid*", "concluiu", "executad*", "executou", "realizou", "realizaram", "cumprid*", "feito", "feita",
        "realise", "realisee", "realises", "realisees", "execute", "executee", "executes", "executees", "effectue*", "acheve*", "eu lieu", "tenue", "tenu", "mene a bien",
    ];

    /// <summary>"Done by the consultant" tells who worked on it, not how it stands.</summary>
    public static readonly Phrases DoneBy =
    [
        "done by", "executed by", "carried out by", "completed by", "prepared by", "realizado por", "realizada por", "ejecutado por", "ejecutada por",
        "executado por", "executada por", "feito por", "feita por", "realise par", "realisee par", "execute par", "executee par", "effectue par",
    ];

    public static readonly Phrases InProgress =
    [
        "under process", "under the process", "in progress", "in process", "ongoing", "on going", "underway", "under way", "about to be", "under coordination",
        "under execution", "under implementation", "under development", "being executed", "being carried out", "started", "begun",
        "en proceso", "en curso", "en marcha", "en ejecucion", "en desarrollo", "en elaboracion", "en coordinacion", "por completarse", "proximo a completarse", "iniciad*", "avanzad*",
        "em andamento", "em curso", "em processo", "em execucao", "em desenvolvimento", "em elaboracao", "em coordenacao", "prestes a", "iniciad*",
        "en cours", "en voie", "en train", "sur le point", "en elaboration", "commence", "entame*",
    ];

    public static readonly Phrases Pending =
    [
        "pending", "not done", "not begun", "not started", "not executed", "not carried out", "not yet",
        "pendiente", "pendientes", "no realizad*", "no ejecutad*", "no iniciad*", "no se realizo", "sin iniciar", "sin ejecutar",
        "pendente", "pendentes", "nao realizad*", "nao executad*", "nao iniciad*", "nao foi realizad*",
        "en attente", "non realise*", "non execute*", "non commence*", "pas commence*", "n a pas ete realise*", "pas encore",
    ];

    public static readonly Phrases Scheduled =
    [
        "to be held", "to be performed", "to be carried out", "to be executed", "to take place", "will be held", "will take place", "will be carried out", "will be performed", "scheduled", "planned for",
        "realizara", "realizaran", "celebrara", "celebraran", "tendra lugar", "por realizarse", "realizarse", "por realizar", "sera realizad*", "seran realizad*", "programad*", "prevista para", "previsto para", "llevara a cabo",
        "realizar se", "realizar se a", "sera realizad*", "serao realizad*", "a ser realizad*", "ser realizad*", "agendad*", "tera lugar", "acontecera", "ocorrera",
        "aura lieu", "auront lieu", "tenir", "se tiendra", "se tiendront", "tiendra", "tiendront", "sera realise*", "sera tenue", "prevu*", "realiser", "programme*",
    ];

    /// <summary>Those of <see cref="Scheduled"/> that mean it wherever they stand.</summary>
    public static readonly Phrases WillBe =
    [
        "to be held", "to be performed", "will be held", "will take place", "will be carried out", "se realizara", "se realizaran", "se celebrara", "se celebraran", "tendra lugar", "por realizarse",
        "sera realizad*", "seran realizad*", "serao realizad*", "tera lugar", "aura lieu", "auront lieu", "se tiendra", "se tiendront", "sera realise*",
    ];

    public static readonly Phrases Postponed =
    [
        "postponed", "put off", "deferred", "rescheduled to next year",
        "postergad*", "postergo", "aplazad*", "aplazo", "pospuest*", "pospuso", "postergara", "aplazara", "pospondra",
        "adiad*", "adiou", "sera adiad*", "prorrogad*",
        "reportee", "reportees", "reportes", "reporte a", "reporte au", "reporte en", "est reporte", "ete reporte", "differe a", "differee", "repousse*",
    ];

    public static readonly Phrases NotNeeded =
    [
        "unnecessary", "not necessary", "not needed", "no need", "no fue necesari*", "no fueron necesari*", "no resulto necesari*", "innecesari*", "no es necesari*", "no aplica", "no corresponde",
        "nao foi necessari*", "nao foram necessari*", "desnecessari*", "nao se aplica", "n a pas ete necessaire", "n ont pas ete necessaires", "pas necessaire", "sans objet", "inutile",
    ];

    public static readonly Phrases Substituted =
    [
        "substituted", "replaced by", "replaced with", "addressed cross sectionally", "addressed transversally", "in its place",
        "sustituy*", "sustituid*", "reemplaz*", "abordo transversalmente", "abordo de manera transversal", "abordo de forma transversal", "transversalizo", "trato transversalmente",
        "substituid*", "substituiu", "tratado transversalmente", "abordado transversalmente", "tratado de maneira transversal", "tratado de forma transversal", "abordado de forma transversal",
        "remplace*", "aborde de maniere transversale", "abordee de maniere transversale", "traite de maniere transversale", "traite transversalement", "aborde transversalement",
    ];

    public static readonly Phrases DecidedOtherwise =
    [
        "it was decided", "was decided", "it has been decided", "se decidio", "se ha decidido", "se resolvio", "decidiu se", "foi decidido", "resolveu se", "il a ete decide", "a ete decide", "on a decide",
    ];

    public static readonly Phrases Partial =
    [
        "partially", "partly", "in part", "parcialmente", "parcial", "en parte", "em parte", "partiellement", "partiel", "partielle", "en partie",
        "one of the two", "one of two", "one of the three", "two of the three", "one out of two", "two out of three", "one of the planned",
        "uno de los dos", "una de las dos", "uno de los tres", "una de las tres", "dos de los tres", "dos de las tres", "uno de dos",
        "um dos dois", "uma das duas", "um dos tres", "uma das tres", "dois dos tres", "duas das tres",
        "un des deux", "une des deux", "l un des deux", "l une des deux", "un des trois", "une des trois", "deux des trois",
    ];

    /// <summary>Inside a sentence that does not begin with a status.</summary>
    public static readonly Phrases DoneSomewhere =
    [
        "took place", "was held", "were held", "was carried out", "were carried out", "was executed", "has been completed", "was completed", "se realizo", "se realizaron", "se llevo a cabo",
        "fue realizad*", "fueron realizad*", "se ejecuto", "se celebro", "tuvo lugar", "foi realizad*", "foram realizad*", "realizou se", "teve lugar", "foi executad*", "a eu lieu", "ont eu lieu", "a ete realise*", "s est tenu*",
    ];

    public static readonly Phrases NextYear =
    [
        "following year", "next year", "ano siguiente", "proximo ano", "ano seguinte", "ano que vem", "annee suivante", "annee prochaine", "an prochain",
    ];
}

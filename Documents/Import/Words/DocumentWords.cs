namespace GealcBot.Documents.Import.Words;

/// <summary>The words by which a document says what it is, who made it and who approved it; folded.</summary>
internal static class DocumentWords
{
    public static readonly Phrases Plan =
    [
        "plan de trabajo", "plan anual de trabajo", "plan de trabajo anual", "work plan", "workplan", "plano de trabalho", "plano anual de trabalho", "plano de trabalho anual",
        "plan de travail", "plan annuel de travail", "plan de travail annuel",
    ];

    public static readonly Phrases Report = ["informe", "report", "reporte", "relatorio", "rapport"];

    public static readonly Phrases ExecutionReport =
    [
        "informe de ejecucion", "informe anual", "execution report", "annual report", "relatorio de execucao", "relatorio anual", "rapport d execution", "rapport annuel",
    ];

    public static readonly Phrases Assembly = ["asamblea", "assembly", "assembleia", "assemblee"];

    public static readonly Phrases Background = ["antecedentes", "background", "contexto", "contexte", "introduccion", "introduction", "introducao"];

    public static readonly Phrases Purpose = ["finalidad", "purpose", "finalidade", "finalite", "but"];

    public static readonly Phrases Areas =
    [
        "areas de trabajo", "work areas", "areas of work", "working areas", "areas de trabalho", "domaines de travail", "areas", "ejes de trabajo", "eixos de trabalho", "axes de travail",
    ];

    public static readonly Phrases Annex =
    [
        "anexo", "anexos", "annex", "annexes", "annexe", "actividades no previstas", "activities not foreseen", "unforeseen activities", "atividades nao previstas", "activites non prevues",
    ];

    public static readonly Phrases Notes =
    [
        "notas", "notas al pie", "notas al pie de pagina", "referencias", "notes", "footnotes", "endnotes", "references", "notas de rodape", "notes de bas de page",
    ];

    /// <summary>What may stand before a code: "Actividad 3.1.1: Taller".</summary>
    public static readonly HashSet<string> BeforeACode =
        ["actividad", "activity", "atividade", "activite", "area", "eje", "eixo", "axis", "axe", "domaine"];

    public static readonly Phrases Committee = ["comite ejecutivo", "executive committee", "comite executivo", "comite executif"];

    public static readonly Phrases FormedBy =
    [
        "formado por", "integrado por", "compuesto por", "conformado por", "constituido por", "composed by", "composed of", "consisting of", "formed by", "made up of", "comprising", "comprised of", "integrated by",
        "composto por", "composto pela", "composto pelo", "constituido por", "compose de", "compose par", "compose du", "compose des", "forme par", "forme de", "constitue de",
    ];

    public static readonly Phrases Presidency = ["presidencia de", "presidency of", "presidencia do", "presidencia da", "presidence de", "presidence du", "presidence d", "chair of", "chaired by", "presidido por", "preside par"];

    public static readonly Phrases ThisLast = ["este ultimo", "esta ultima", "the latter", "the last", "deste ultimo", "desta ultima", "ce dernier", "cette derniere"];

    public static readonly Phrases President = ["president", "presidente", "presidencia", "presidency", "presidence", "presidenta", "chair"];

    public static readonly Phrases Webinar = ["webinar", "webinars", "webinario", "webinarios", "webinares", "webinaire", "webinaires", "seminario on line", "seminario online", "seminario web", "seminaire en ligne"];

    public static readonly Phrases Meetings = ["reuniones", "meetings", "reunioes", "reunions", "encuentros", "encontros"];

    public static readonly Phrases Group =
    [
        "grupo", "grupos", "grupo de trabajo", "working group", "workgroup", "working groups", "workgroups", "grupo de trabalho", "groupe", "groupe de travail", "groupes",
    ];

    public static readonly Phrases Jointly =
    [
        "de manera conjunta", "de forma conjunta", "en conjunto", "en forma conjunta", "conjuntamente", "jointly", "held together", "de maneira conjunta", "em conjunto", "conjointement", "de maniere conjointe",
    ];

    /// <summary>What only the assembly itself can do: elect, approve, meet.</summary>
    public static readonly Phrases DoneByTheAssembly =
    [
        "eleccion de autoridades", "election of authorities", "eleicao de autoridades", "election des autorites", "elect authorities", "aprobacion de documentos", "document approval", "approve documents",
        "approval of documents", "aprovacao de documentos", "approbation des documents", "approbation de documents", "hold the meeting", "realizacion de la reunion", "realizacao da reuniao", "tenue de la reunion",
    ];

    public static readonly Phrases Statutes = ["estatutos", "bylaws", "by laws", "statutes", "statuts"];

    /// <summary>Before the date of a cut-off.</summary>
    public static readonly Phrases AsOf = ["as of", "as at", "al", "hasta el", "a fecha de", "ate", "em", "posicao em", "situacao em", "au", "en date du", "jusqu au"];

    /// <summary>In the address of a page that announces something still to come.</summary>
    public static readonly HashSet<string> StillToCome =
    [
        "sera", "seran", "realizara", "realizaran", "celebrara", "celebraran", "tendra", "tendran", "comenzara", "proximo", "proxima", "proximos", "proximas", "invitacion", "anuncia", "anuncian",
        "will", "upcoming", "serao", "tera", "acontecera", "convite", "aura", "auront", "prochain", "prochaine", "tiendra",
    ];

    /// <summary>Common small words, by language: es, en, pt, fr.</summary>
    public static readonly HashSet<string>[] Small =
    [
        ["el", "los", "las", "del", "y", "una", "con", "por", "lugar", "fecha", "recursos", "reuniones", "trabajo", "plan", "actividades", "al", "su", "ejecucion"],
        ["the", "of", "and", "to", "for", "with", "in", "by", "venue", "location", "resources", "meetings", "work", "activities", "on", "was"],
        ["o", "os", "da", "do", "das", "dos", "e", "uma", "com", "em", "nao", "data", "reunioes", "trabalho", "plano", "atividades", "ao", "local"],
        ["le", "les", "des", "du", "et", "une", "avec", "pour", "est", "lieu", "ressources", "reunions", "travail", "activites", "au", "dans", "aux"],
    ];
}

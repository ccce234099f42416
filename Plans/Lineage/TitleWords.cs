using System.Collections.Frozen;

namespace GealcBot.Plans.Lineage;

/// <summary>
/// What a title is about, whatever its language: a plan in Spanish is lined up with its report in English. Words of the
/// field that mean the same are one; the rest are compared by their beginnings.
/// </summary>
internal sealed class TitleWords
{
    private const int StemLength = 6;

    // One row, one meaning; a word belongs to the first row that has its beginning, or the whole of it where a full stop says so.
    private static readonly string[][] Meanings =
    [
        .. new[]
        {
            // Before "guide", with which "guidelines" begins too.
            "lineami guideli diretri directr pautas", "taller workshop oficin atelier", "webinar", "reunion reuniao reunio meeting", "grupo workgroup group groupe", "document", "guia guide",
            "intercamb exchange echang", "cooperac coopera", "horizont", "estudio study estudo etude research relevam collect recolec recole levant recens", "politic polic politiq",
            "seguridad security segur securit", "requisit requir", "tecnic technic", "brecha gap", "recomend recommend", "reconoc acknowl recogn",
            "firma signature assinat signat", "identidad identity identid identit", "electron electro", "digital numeriq", "espacio space espaco espace", "web site sitio website webspace",
            "privac privad privat prive", "naciona nation", "anticor", "discus", "analis analys", "gobcamp", "abierto abierta open aberto ouvert", "dato datos data dados donnee", "abrelat", "condat",
            "plugin plug", "ckan", "perfil profile profil", "metadat metadad", "insumo input", "compra purchas", "mgobie govern gobier gouver", "difund dissem",
            "calidad quality qualid qualit", "servici service servic", "prestac provis entrega", "mision mission missao", "ganador winner vencedo laureat", "premio award premio prix", "excelg",
            "academ", "paper article articul", "cronogr schedul", "cuestio survey questio", "indicad indicat", "medicio measur medica mesure", "resulta result",
            "present", "anual annual anuel", "innovac innova inovac", "laborat labs lab", "metodol methodo", "prepara", "experie", "internac interna", "intelig intellig artific",
            "seminar", "blockch", "transfr crossb frontal", "platafo platfor", "actuali update atualiz mise", "conteni content conteud conten", "redes network reseau social",
            "fortale strengt renforc", "posicio position posicao", "articul coordin articu", "mecanis mechani", "accion action acao", "eleccio electio eleicao", "autorid authori autorit",
            "aprobac approva aprovac approb", "publico public publiq", "softwar logicie", "emergen emergin", "interop", "autenti authent", "confian trusted trust", "lista list liste listas",
            "regiona region", "cibers cybers", "transve crosss", "inclusi", "genero gender genre", "materia material", "minister", "alimentar enhance feed aliment enrich", "eje axis focal axe eixo theme",
            "realiza hold tenue", "carib karib caraib", "consult", "estrateg strateg", "comunic communi", "desastr disaste catastr", "corea korea coreia coree", "bimens semimo", "convoca call. calls. appel. chamada edital", "socied societ", "empres entrep compan",
        }.Select(row => row.Split(' ')),
    ];

    private static readonly FrozenSet<string> Empty = new[]
    {
        "the", "and", "for", "its", "with", "that", "this", "into", "from", "regarding", "within", "framework", "allow", "allowing", "their", "them", "well", "out",
        "del", "los", "las", "una", "uno", "para", "por", "con", "que", "sobre", "sus", "este", "esta", "algun", "marco", "red", "gealc", "uso", "usos", "use", "potential", "posibles",
        "des", "les", "dos", "das", "pour", "avec", "dans", "sur", "tackle", "point", "trabajo", "trabalho", "travail", "working", "work", "tres", "three", "planned", "presenciales", "related", "associated", "asociados", "subject", "materia", "two", "four",
    }.ToFrozenSet();

    private readonly FrozenSet<string> words;

    private TitleWords(FrozenSet<string> words) => this.words = words;

    /// <summary>The meanings, each once.</summary>
    public FrozenSet<string> All => words;

    public static TitleWords Of(string title) => new(Subjects.Fold(title)
        .Replace("cross-border", "crossborder", StringComparison.Ordinal).Replace("cross-sectional", "crosssectional", StringComparison.Ordinal)
        .Split([' ', '\u00A0', ',', '.', ';', ':', '(', ')', '-', '/', '“', '”', '"', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 2 && !Empty.Contains(word)).Select(Meaning).ToFrozenSet());

    /// <summary>0 for nothing in common to 1 for the same words.</summary>
    public double Likeness(TitleWords other) =>
        words.Count + other.words.Count is > 0 and var all ? 2.0 * words.Count(other.words.Contains) / all : 0;

    private static string Meaning(string word) =>
        Meanings.FirstOrDefault(row => row.Any(stem => stem[^1] == '.' ? word.AsSpan().SequenceEqual(stem.AsSpan(0, stem.Length - 1)) : word.StartsWith(stem, StringComparison.Ordinal)))?[0]
        ?? (word.Length > StemLength ? word[..StemLength] : word);
}

using System.Collections.Frozen;
using System.Globalization;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.People;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Documents.People;

/// <summary>What a column is of.</summary>
internal enum Column
{
    Email,
    Name,
    Country,
    Groups,
    Role,
    From,
    Until,
    Language,
    Zone,
}

/// <summary>The words of a sheet of people, in the four languages, folded.</summary>
internal static class SheetWords
{
    private static readonly (Column Column, string Words)[] Heads =
    [
        (Column.Email, "email|e-mail|mail|correo|correo electronico|upn|user principal name|usuario|adresse e-mail|courriel|adresse|endereco de e-mail|correio eletronico"),
        (Column.Name, "name|nombre|nome|nom|nombre y apellido|full name|nome completo|nom complet|nombre completo|persona|person|pessoa|personne"),
        (Column.Country, "country|pais|pays"),
        (Column.Groups, "group|groups|grupo|grupos|groupe|groupes|working group|working groups|grupo de trabajo|grupos de trabajo|grupo de trabalho|grupos de trabalho|groupe de travail|groupes de travail"),
        (Column.Role, "role|rol|papel|funcao|funcion"),
        (Column.From, "from|desde|de|du|a partir de|since|inicio|debut|start"),
        (Column.Until, "to|until|hasta|ate|au|jusqu'au|fin|fim|end"),
        (Column.Language, "language|idioma|lingua|langue|lengua"),
        (Column.Zone, "zone|time zone|timezone|zona|zona horaria|fuso|fuso horario|fuseau|fuseau horaire"),
    ];

    private static readonly (Role Role, string Words)[] RoleWords =
    [
        (Role.Member, "member|miembro|integrante|membro|membre|participante"),
        (Role.Coordinator, "coordinator|coordinador|coordinadora|coordinacion|coordenador|coordenadora|coordenacao|coordinateur|coordinatrice|coordination"),
        (Role.Secretariat, "secretariat|secretaria|secretaria tecnica|secretariat technique"),
        (Role.Observer, "observer|observador|observadora|observateur|observatrice"),
        (Role.Stranger, "none|ninguno|ninguna|nenhum|nenhuma|aucun|removed|remove|baja|quitar|sale|remover|sai|retirer|retire|out"),
    ];

    private static readonly FrozenDictionary<string, Column> ColumnsByWord = ByWord(Heads);
    private static readonly FrozenDictionary<string, Role> RolesByWord = ByWord(RoleWords);

    private static readonly FrozenDictionary<string, GroupId> GroupsByName = Languages.All.Select(VocabularyFile.Load)
        .SelectMany(file => file.Section("groups").SelectMany(group => group.Value.SelectMany(file.Expand).Select(name => (Name: Subjects.Fold(name), Group: new GroupId(group.Key)))))
        .Concat(WorkingGroups.All.SelectMany(group => Languages.All.Select(language => (Name: Subjects.Fold(Say.In(language).Group(group.Value)), Group: group)).Append((Name: group.Value, Group: group))))
        .DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Group);

    public static Column? ColumnOf(string head) => ColumnsByWord.TryGetValue(Subjects.Fold(head.Trim(' ', ':', '*')), out var column) ? column : null;

    public static Role? RoleOf(string words) => RolesByWord.TryGetValue(Subjects.Fold(words), out var role) ? role : null;

    public static GroupId? GroupOf(string words) => GroupsByName.TryGetValue(Subjects.Fold(words.Trim()), out var group) ? group : null;

    public static string? CountryOf(string words) => Countries.CodeOf(words)
        ?? (words.Length == 2 && Countries.InferredSubregionOf(words.ToUpperInvariant()) is not null ? words.ToUpperInvariant() : null);

    public static string? LanguageOf(string words) => Languages.FromTag(words)?.Tag
        ?? Languages.All.Where(language => Languages.All.Any(other => Subjects.Fold(Say.In(other).LanguageName(language.Tag)) == Subjects.Fold(words))).Select(language => language.Tag).FirstOrDefault();

    /// <summary>2024-07-01, 1/7/2024, or the number of days by which a spreadsheet keeps a date.</summary>
    public static DateOnly? DayOf(string words) =>
        DateOnly.TryParseExact(words, ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 30_000 and < 70_000 ? new DateOnly(1899, 12, 30).AddDays(days)
        : null;

    private static FrozenDictionary<string, T> ByWord<T>((T Value, string Words)[] table) =>
        table.SelectMany(row => row.Words.Split('|').Select(word => KeyValuePair.Create(word, row.Value))).ToFrozenDictionary(StringComparer.Ordinal);
}

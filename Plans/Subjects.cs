using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GealcBot.Plans;

/// <summary>
/// What the titles of areas and activities say they are about, in the four languages of the documents. Numbers and names
/// change from year to year (docs: one area split, another merged); these stems have held since 2019.
/// </summary>
public static class Subjects
{
    public const string CrossBorder = "cross-border-services";
    public const string KnowledgeManagement = "knowledge-management";
    public const string CrossSectional = "cross-sectional";
    public const string NewGroups = "new-groups";
    public const string AnnualMeeting = "annual-meeting";

    /// <summary>A group of 2017 (003:30), in no plan since.</summary>
    public const string LocalGovernments = "local-governments";

    private static readonly (GroupId Group, string[] Stems)[] GroupStems =
    [
        (WorkingGroups.Interoperability, ["interoperab"]),
        (WorkingGroups.DigitalSignature, ["firma digital", "firma electronica", "listas de confianza", "digital signature", "electronic signature", "trusted lists", "assinatura digital", "assinatura eletronica", "listas de confianca", "signature numerique", "signature electronique", "listes de confiance"]),
        (WorkingGroups.OpenData, ["datos abiertos", "open data", "dados abertos", "donnees ouvertes"]),
        (WorkingGroups.Cybersecurity, ["cibersegur", "cybersecur", "seguranca cibernetica"]),
        (WorkingGroups.DataGovernanceAi, ["gobernanza de datos", "inteligencia artificial", "data governance", "artificial intelligence", "governanca de dados", "gouvernance des donnees", "intelligence artificielle"]),
        (WorkingGroups.Innovation, ["innovacion", "innovation", "inovacao"]),
        (WorkingGroups.EmergingTechnologies, ["tecnologias emergentes", "emerging technolog", "technologies emergentes"]),
        (WorkingGroups.PublicSoftware, ["software publico", "public software", "logiciel public", "logiciels publics"]),
        (WorkingGroups.Measurement, ["medicion", "measurement", "measuring", "medicao", "mesure de"]),
    ];

    private static readonly (string Subject, string[] Stems)[] AreaStems =
    [
        (CrossBorder, ["transfronteriz", "cross-border", "transfronteiri", "transfrontal"]),
        (KnowledgeManagement, ["gestion del conocimiento", "knowledge management", "knowledge sharing", "gestao do conhecimento", "gestion des connaissances"]),
        (LocalGovernments, ["gobiernos locales", "local governments", "governos locais", "gouvernements locaux", "collectivites locales"]),
        (NewGroups, ["nuevos grupos", "new groups", "new working groups", "novos grupos", "nouveaux groupes"]),
        (AnnualMeeting, ["reunion anual", "reunion ministerial", "annual meeting", "ministerial meeting", "reuniao anual", "reuniao ministerial", "reunion annuelle", "reunion ministerielle"]),
        (CrossSectional, ["transversal", "cross-sectional", "cross sectional", "comunicacion", "communication", "comunicacao", "transversaux"]),
    ];

    /// <summary>The groups that a title names, in plan order; often none.</summary>
    public static ImmutableArray<GroupId> GroupsIn(string title)
    {
        var folded = Fold(title);
        return [.. GroupStems.Where(row => Names(folded, row.Stems)).Select(row => row.Group)];
    }

    /// <summary>The subject of an area: its first group's, or one of the constants above; null for an area that is new to us.</summary>
    public static string? OfArea(string title)
    {
        var folded = Fold(title);
        return AreaStems.FirstOrDefault(row => Names(folded, row.Stems)).Subject
            ?? (GroupsIn(title) is [var first, ..] ? first.Value : null);
    }

    /// <summary>All subjects of an area; two where groups were merged (004:265). Empty for an area that is new to us.</summary>
    public static ImmutableArray<string> AllOfArea(string title) => OfArea(title) switch
    {
        null => [],
        var subject when WorkingGroups.TryParse(subject) is null => [subject],
        _ => [.. GroupsIn(title).Select(group => group.Value)],
    };

    /// <summary>Lower case without accents: how titles are compared.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static bool Names(string folded, string[] stems) => stems.Any(stem => folded.Contains(stem, StringComparison.Ordinal));
}

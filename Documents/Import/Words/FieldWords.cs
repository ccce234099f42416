using System.Collections.Frozen;

namespace GealcBot.Documents.Import.Words;

internal enum Field
{
    Code,
    Title,
    Objective,
    Period,
    Venue,
    Product,
    Participants,
    Resources,
    Responsible,
    Status,
    Month,
    Evidence,
}

/// <summary>What the documents call their fields, in lines, bullets and columns; folded.</summary>
internal static class FieldWords
{
    private const int LongestWords = 5;

    private static readonly FrozenDictionary<string, Field> ByLabel = new (Field Field, string[] Labels)[]
    {
        (Field.Code, ["codigo", "code", "n", "no", "n o", "nro", "num", "numero", "number", "item", "ref"]),
        (Field.Title,
        [
            "actividad", "nombre", "nombre de la actividad", "titulo", "activity", "activity name", "name", "name of the activity", "title",
            "atividade", "nome", "nome da atividade", "activite", "nom", "nom de l activite", "titre", "intitule",
        ]),
        (Field.Objective, ["objetivo", "objetivos", "objective", "objectives", "objectif", "objectifs"]),
        (Field.Period,
        [
            "fecha", "fechas", "periodo", "plazo", "frecuencia", "date", "dates", "period", "frequency", "deadline", "data", "datas", "prazo",
            "frequencia", "periode", "echeance", "frequence", "calendario", "calendrier", "calendar",
        ]),
        (Field.Venue,
        [
            "lugar", "sede", "modalidad", "lugar y modalidad", "location", "place", "venue", "modality", "local", "modalidade", "lieu", "modalite",
        ]),
        (Field.Product, ["producto", "productos", "product", "products", "output", "produto", "produtos", "produit", "produits", "livrable", "livrables"]),
        (Field.Participants, ["participantes", "participants"]),
        (Field.Resources,
        [
            "recursos", "recurso", "fuente de recursos", "fuente de los recursos", "resources", "resource", "source of resources", "funding",
            "fonte de recursos", "fonte dos recursos", "ressources", "ressource", "source des ressources",
        ]),
        (Field.Responsible, ["responsable", "responsables", "responsible", "responsibles", "responsavel", "responsaveis"]),
        (Field.Status,
        [
            "estado", "estado de ejecucion", "estado de avance", "ejecucion", "avance", "situacion", "status", "execution status", "execution",
            "implementation status", "state", "estado de execucao", "estado da execucao", "situacao", "situacao de execucao", "execucao", "etat d execution",
            "etat", "etat de l execution", "statut", "etat d avancement",
        ]),
        (Field.Month, ["mes", "month", "mois"]),
        (Field.Evidence, ["evidencia", "evidencias", "enlace", "enlaces", "evidence", "link", "links", "evidences", "preuve", "preuves", "lien", "liens"]),
    }
    .SelectMany(row => row.Labels.Select(label => (label, row.Field)))
    .ToFrozenDictionary(pair => pair.label, pair => pair.Field);

    /// <summary>The field that a label names: "Lugar", "**Fecha**", "N.º", "État d'exécution".</summary>
    public static Field? Find(string label) =>
        label.Length <= 60
        && new WordText(label) is { IsEmpty: false } words
        && words.Count <= LongestWords
        && ByLabel.TryGetValue(words.ToString(), out var field) ? field : null;
}

using System.Globalization;
using System.Text;

namespace GealcBot.Benchmarks.Importing;

/// <summary>
/// A report in the style of the Network's, as long as one likes: areas, activities, their fields, statuses, footnotes with
/// links at the end of each area. The words are invented and the same every time; the tenth megabyte differs from the first.
/// </summary>
internal static class MadeReport
{
    private const int ActivitiesOfAnArea = 99;

    private static readonly string[] Things =
    [
        "ciberseguridad", "datos abiertos", "firma digital", "software público", "interoperabilidad", "servicios transfronterizos",
        "inclusión digital", "compras públicas", "talento digital", "identidad digital", "infraestructura de nube", "gobernanza de datos",
    ];

    private static readonly string[] Titles =
    [
        "Webinar regional sobre {0} y {1}", "Reuniones del grupo de trabajo de {0}", "Taller presencial de {0} para oficinas de {1}",
        "Guía de buenas prácticas de {0}", "Intercambio de experiencias entre {0} y {1}", "Estudio comparado de {0} en la región",
    ];

    private static readonly string[] Statuses =
    [
        "Ejecutado ({0}{3}, {1}{4}).", "En proceso (70%). Se espera cerrar en {2}{3}.", "Pendiente. Se realizará en {2}{3}{4}.",
        "Realizado el 14 de {0}{3} con amplia participación{4}.", "Pospuesto para 2032{3}{4}.",
    ];

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre"];

    /// <summary>Some lines more than the bytes asked for, so that the last activity is whole.</summary>
    public static string Text(int bytes)
    {
        var text = new StringBuilder("XXVI Asamblea Anual de la Red GEALC\n20 de noviembre de 2031\n\nINFORME DEL PLAN DE TRABAJO 2031\n\n3) Áreas de trabajo\n\n");
        var (chance, note) = (new Random(2031), 0);
        for (int area = 1, length = 0; length < bytes; area++)
        {
            var begun = text.Length;
            Area(text, area, chance, ref note, most: bytes - length);
            length += Encoding.UTF8.GetByteCount(text.ToString(begun, text.Length - begun));
        }

        return text.ToString();
    }

    private static void Area(StringBuilder text, int area, Random chance, ref int note, int most)
    {
        var (begun, notes) = (text.Length, new StringBuilder());
        Append(text, $"3.{(area - 1) % 99 + 1}) {One(Things, chance)} {area}\n\nObjetivo: {Words(chance, 14)}.\n\n");
        for (var number = 1; number <= ActivitiesOfAnArea && text.Length - begun + notes.Length < most * 0.97; number++)
        {
            var title = string.Format(CultureInfo.InvariantCulture, One(Titles, chance), One(Things, chance), One(Things, chance));
            Append(text, $"3.{(area - 1) % 99 + 1}.{number}) {title}\n\nLugar: {(number % 3 == 0 ? "Presencial" : "Virtual")}\n\n");
            Append(text, $"Fecha: {(number % 2 == 0 ? "2do. semestre" : "A definir (4 al año)")}\n\nRecursos: {Words(chance, 6)}.\n\n");
            Append(text, $"Producto: {Words(chance, 18)}.\n\nPaíses participantes: {Words(chance, 8)}.\n\nResponsable: coordinación de {One(Things, chance)}.\n\n");
            var status = string.Format(CultureInfo.InvariantCulture, One(Statuses, chance), One(Months, chance), One(Months, chance), One(Months, chance), Raised(++note), Raised(++note));
            Append(text, $"Estado de ejecución: {status}\n\n{Words(chance, 20)}.\n\n");
            Append(notes, $"{Raised(note - 1)} https://www.example.org/{One(Months, chance)}/{chance.Next():x8}-{note}\n\n");
            Append(notes, $"{Raised(note)} Acta de la sesión, <https://www.example.org/actas/{chance.Next():x8}>\n\n");
        }

        text.Append(notes);
    }

    private static string Words(Random chance, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => One(Things, chance)));

    private static string One(string[] words, Random chance) => words[chance.Next(words.Length)];

    private static string Raised(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private static void Append(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}

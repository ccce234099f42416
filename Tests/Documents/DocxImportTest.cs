using System.IO.Compression;
using DocumentFormat.OpenXml.Wordprocessing;
using GealcBot.Documents.Import;
using GealcBot.Documents.Import.Reading;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class DocxImportTest
{
    private static readonly byte[] Good = Report().Bytes();

    [Fact]
    public void Headings_notes_tables_and_links_of_Word_are_read()
    {
        var plan = Samples.Plan(Importer.Import(Good, "informe.docx", ImportHints.None));

        Assert.Equal((DocumentKind.Report, 2031, "es", "XXVI"), (plan.Kind, plan.Year, plan.Language, plan.Assembly.Ordinal));
        Assert.Equal(["3.1 Datos abiertos: Abrir.", "3.2 Firma: "], plan.Areas.Select(area => $"{area.Code} {area.Title}: {area.Objective}"));
        var meetings = plan.Activity("3.1.1");
        Assert.Equal(("Virtual", "Ejecutado (mayo¹, junio²)."), (meetings.Venue, meetings.Status.Raw));
        Assert.Equal(["mayo", "junio"], meetings.MeetingsHeld.AsEnumerable());
        Assert.Equal(["https://example.org/mayo", "https://example.org/junio"], meetings.Evidence.AsEnumerable());
        Assert.Equal(StatusKind.InProgress, plan.Activity("3.2.1").Status.Kind);
        Assert.Equal(("Lima", 40), (plan.Activity("3.2.2").Venue, plan.Activity("3.2.2").Status.Percent));
        Assert.Equal(["https://example.org/linked"], plan.Activity("3.2.3").Evidence.AsEnumerable());
        Assert.Equal(("Taller de firma para todos", StatusKind.Done), (plan.Activity("3.2.3").Title, plan.Activity("3.2.3").Status.Kind));
        Assert.Empty(plan.Anomalies);
    }

    [Theory]
    [InlineData("report-en.txt")]
    [InlineData("plano-pt.txt")]
    public void A_text_and_the_same_text_in_Word_read_the_same(string name)
    {
        var word = new DocxFile();
        foreach (var line in Samples.Text(name).Split('\n').Where(line => line.Length > 0 && line != " /agenda.pdf"))
        {
            word.Line(System.Text.RegularExpressions.Regex.Replace(line, "[¹²³⁴⁵]", mark => $"^{"¹²³⁴⁵".IndexOf(mark.Value[0], StringComparison.Ordinal) + 1}^"));
        }

        var expected = Samples.Imported(Samples.Text(name).Replace("\n /agenda.pdf", "", StringComparison.Ordinal), name);
        var read = Samples.Plan(Importer.Import(word.Bytes(), name, ImportHints.None));

        Assert.Equal((expected with { Anomalies = [] }).Json(), (read with { Anomalies = [] }).Json());
    }

    [Fact]
    public void The_numbers_that_Word_writes_itself_are_codes()
    {
        var plan = Samples.Plan(Importer.Import(
            new DocxFile().Line("PLAN DE TRABAJO 2031").Numbered(0, "Áreas de trabajo").Numbered(1, "Datos").Numbered(2, "Taller").Numbered(2, "Curso").Numbered(1, "Firma").Numbered(2, "Guía").Bytes(),
            "plan.docx", ImportHints.None));

        Assert.Equal(["3.1 Datos 3.1.1 Taller, 3.1.2 Curso", "3.2 Firma 3.2.1 Guía"], plan.Areas.Select(area => $"{area.Code} {area.Title} {string.Join(", ", area.Activities.Select(activity => $"{activity.Code} {activity.Title}"))}"));
    }

    [Fact]
    public void Anomalies_count_paragraphs() =>
        Assert.Contains("3.1.1 appears twice (paragraphs 3 and 4)", Samples.Plan(Importer.Import(
            new DocxFile().Line("PLAN DE TRABAJO 2031").Line("3.1) Datos").Line("3.1.1) Taller").Line("3.1.1) Curso").Bytes(), "plan.docx", ImportHints.None)).Anomalies);

    [Fact]
    public void What_the_name_says_does_not_matter()
    {
        Assert.IsType<ImportResult.Imported>(Importer.Import(Good, "informe.txt", ImportHints.None));
        Assert.IsType<ImportResult.Imported>(Importer.Import(Samples.Bytes("plano-pt.txt"), "plano.docx", ImportHints.None));
    }

    [Fact]
    public void A_zip_that_is_no_Word_document_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            DocxFile.Add(archive, "plan.txt", "PLAN DE TRABAJO 2031\n3.1) A\n3.1.1) B");
        }

        Refused(stream.ToArray(), RefusalReason.BrokenDocument, "no Word document");
    }

    [Fact]
    public void More_parts_than_a_document_has_are_refused() => Refused(
        DocxFile.Changed(Good, archive =>
        {
            for (var part = 0; part <= DocxGate.MostEntries; part++)
            {
                archive.CreateEntry($"word/part{part}.txt");
            }
        }),
        RefusalReason.DangerousDocument, "more than 500 parts");

    [Fact]
    public void A_bomb_is_refused_while_it_inflates()
    {
        var bomb = DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/media.bin", new string('0', 8 * 1024 * 1024)));
        var heavy = DocxFile.Changed(Good, archive =>
        {
            var random = new Random(3);
            DocxFile.Add(archive, "word/media.bin", string.Concat(Enumerable.Range(0, 21 * 1024 * 128).Select(_ => random.Next(0x10000000).ToString("x8", null))));
        });

        Refused(bomb, RefusalReason.DangerousDocument, "more than 100 times its size");
        Refused(heavy, RefusalReason.DangerousDocument, "more than 20 MB");
    }

    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\..\\outside.xml")]
    [InlineData("C:/outside.xml")]
    public void Names_that_point_outside_are_refused(string name) =>
        Refused(DocxFile.Changed(Good, archive => DocxFile.Add(archive, name, "<a/>")), RefusalReason.DangerousDocument, "points outside");

    [Fact]
    public void Macros_and_packages_inside_are_refused()
    {
        Refused(DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/vbaProject.bin", "x")), RefusalReason.DangerousDocument, "macros");
        Refused(DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/embeddings/inner.docx", "x")), RefusalReason.DangerousDocument, "inside the package");
        Refused(DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/embeddings/oleObject1.bin", "PK\u0003\u0004x")), RefusalReason.DangerousDocument, "inside the package");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/trap.dtd\"><x/>")]
    [InlineData("<x>not closed")]
    public void Entities_and_broken_XML_are_refused(string xml) =>
        Refused(DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/document.xml", xml)), RefusalReason.DangerousDocument, "XML");

    [Fact]
    public void Deep_nesting_is_refused() => Refused(
        DocxFile.Changed(Good, archive => DocxFile.Add(archive, "word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000)))),
        RefusalReason.DangerousDocument, "too deep");

    [Fact]
    public void What_lies_outside_the_document_is_not_opened_and_said()
    {
        var outside = DocxFile.Changed(Good, archive => DocxFile.Add(
            archive, "word/_rels/document.xml.rels",
            DocxFile.Read(archive, "word/_rels/document.xml.rels").Replace(
                "</Relationships>",
                "<Relationship Id=\"out1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://127.0.0.1:1/trap.png\" TargetMode=\"External\"/></Relationships>",
                StringComparison.Ordinal)));

        var plan = Samples.Plan(Importer.Import(outside, "informe.docx", ImportHints.None));

        Assert.Contains(plan.Anomalies, anomaly => anomaly.EndsWith("were not opened: 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://[no address%%")]
    [InlineData("mailto:somebody at@some place")]
    public void A_link_that_is_no_address_does_not_cost_the_document(string target)
    {
        var docx = DocxFile.Changed(Good, archive => DocxFile.Add(
            archive, "word/_rels/document.xml.rels",
            DocxFile.Read(archive, "word/_rels/document.xml.rels").Replace("https://example.org/linked", target, StringComparison.Ordinal)));

        var plan = Samples.Plan(Importer.Import(docx, "informe.docx", ImportHints.None));

        Assert.Empty(plan.Activity("3.2.3").Evidence);
        Assert.Contains("Links that are no addresses were left out: 1", plan.Anomalies);
    }

    [Fact]
    public void A_document_damaged_anywhere_ends_in_data_or_in_a_reason()
    {
        var random = new Random(5);
        for (var round = 0; round < 150; round++)
        {
            var changed = Good.ToArray();
            for (var change = random.Next(1, 8); change > 0; change--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Importer.Import(changed, "informe.docx", ImportHints.None));
            Assert.NotNull(Importer.Import(Good.AsMemory(0, random.Next(Good.Length)), "informe.docx", ImportHints.None));
        }
    }

    private static DocxFile Report() => new DocxFile()
        .Line("XXVI Asamblea Anual de la Red GEALC")
        .Line("20 de noviembre de 2031")
        .Line("INFORME DEL PLAN DE TRABAJO 2031")
        .Line("3) Áreas de trabajo")
        .Line("3.1 Datos abiertos", "Area")
        .Line("Objetivo: Abrir.")
        .Line("3.1.1 Reuniones del grupo de trabajo", "Ttulo2")
        .Line("Lugar: Virtual")
        .Line("Fecha: 4 al año")
        .Line("Ejecutado (mayo{<https://example.org/mayo>}, junio{Véase https://example.org/junio}).")
        .Line("3.2) Firma")
        .Line("Actividades del primer semestre")
        .Table(
            ["Código", "Actividad", "Lugar", "Estado de ejecución"],
            ["3.2.1", "Guía", "Virtual", "En proceso."],
            ["3.2.2", "Estudio", "Lima", "40% de ejecución."])
        .Line("3.2.3) Taller de firma~para todos")
        .Line("Lugar: Quito")
        .Block(new SdtBlock(new SdtContentBlock(new Paragraph(
            new Run(new Text("Estado: Realizado. ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            new Hyperlink(new Run(new Text("Noticia"))) { Id = "link1" },
            new Run(new RunProperties(new Vanish()), new Text("oculto"))))));

    private static void Refused(byte[] docx, RefusalReason reason, string detail)
    {
        var refused = Samples.Refused(Importer.Import(docx, "informe.docx", ImportHints.None));

        Assert.Equal(reason, refused.Reason);
        Assert.Contains(detail, refused.Detail);
    }
}

using GealcBot.Plans.Evidence;

namespace GealcBot.Tests.Plans;

public sealed class EvidenceGuessTests
{
    [Theory]
    [InlineData("https://www.redGEALC.org/contenido-general/noticias/los-webinar-tematicos-seran-en-julio/", EvidenceKind.Announcement)] // 001:282
    [InlineData("http://www2.redgealc.org/contenido-general/noticias/panama-realizara-primera-ia-ckaton/", EvidenceKind.Announcement)] // 000:323
    [InlineData("https://www.redGEALC.org/site/assets/files/16337/agenda_track_ciberseguro_red_GEALC_2023.pdf", EvidenceKind.Agenda)] // 001:226
    [InlineData("https://www.redGEALC.org/contenido-general/noticias/grupo-de-trabajo-en-cibersegura-define-agenda-del-track-tematico-de-noviembre/", EvidenceKind.News)] // 001:236: of a meeting that set one
    [InlineData("https://www.redGEALC.org/contenido-general/noticias/reuniones-de-mayo-de-los-grupos-de-trabajo/", EvidenceKind.News)] // 001:105
    [InlineData("https://www.redGEALC.org/site/assets/files/16345/grupo_de_trabajo_ad-hoc_concept_f_publica.pdf", EvidenceKind.Document)] // 001:177
    [InlineData("https://drive.google.com/open?id=1jNPaRLiNS_9AJJB5HDJGHkwac5s6bu4n", EvidenceKind.Document)] // 000:383
    [InlineData("http://scm.oas.org/doc_public/SPANISH/HIST_19 /AG07971S03.doc", EvidenceKind.Document)] // 000:145
    [InlineData("https://www.redGEALC.org/lneas-de-trabajo/servicios-transfronterizos/", EvidenceKind.WebSpace)] // 001:129
    [InlineData("www.redGEALC.org", EvidenceKind.WebSpace)] // 001:462
    [InlineData("http://softwarepublicoregionalbeta.net/", EvidenceKind.WebSpace)] // 000:379
    [InlineData("https://example.org/grupo/acta-2024-05.docx", EvidenceKind.Minutes)]
    [InlineData("https://example.org/grupo/acta-de-mayo", EvidenceKind.Minutes)]
    [InlineData("https://example.org/x", EvidenceKind.Other)]
    public void An_address_tells_its_kind(string link, EvidenceKind kind) => Assert.Equal(kind, EvidenceGuess.Of(link));

    [Theory]
    [InlineData("https://example.org/x", "el acta de la reunión de mayo: https://example.org/x", EvidenceKind.Minutes)]
    [InlineData("https://example.org/x", "a ata de maio", EvidenceKind.Minutes)]
    [InlineData("https://example.org/x", "le compte rendu", EvidenceKind.Minutes)]
    [InlineData("https://example.org/x.pdf", "agenda de la próxima", EvidenceKind.Agenda)]
    [InlineData("https://example.org/x", "news on the meeting", EvidenceKind.News)]
    // What the address says of itself is not overruled.
    [InlineData("https://example.org/noticias/x", "el acta", EvidenceKind.News)]
    [InlineData("https://example.org/x", "", EvidenceKind.Other)]
    public void Where_the_address_does_not_tell_the_words_do(string link, string said, EvidenceKind kind) => Assert.Equal(kind, EvidenceGuess.Of(link, said));

    [Fact]
    public void What_was_written_before_the_event_is_no_proof_of_it()
    {
        Assert.False(EvidenceGuess.IsProof(EvidenceKind.Announcement));
        Assert.False(EvidenceGuess.IsProof(EvidenceKind.Agenda));
        Assert.True(EvidenceGuess.IsProof(EvidenceKind.News));
    }
}

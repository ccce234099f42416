namespace GealcBot.Texts;

// What is odd in a document. The English wording is also what the interchange format holds.
public sealed partial class Say
{
    public string PlaceLine(int line) => Fill([line]);
    public string PlaceLines(string lines) => Fill([lines]);
    public string PlaceParagraph(int paragraph) => Fill([paragraph]);
    public string PlaceParagraphs(string paragraphs) => Fill([paragraphs]);
    public string PlaceMore(string some, int more) => Fill([some, more]);
    public string OddMore(int count, string like) => Fill([count, like]);
    public string OddCodeTwice(string code, string at) => Fill([code, at]);
    public string OddCodeTimes(string code, int times, string at) => Fill([code, times, at]);
    public string OddCodeFirst(string code, string area, string at) => Fill([code, area, at]);
    public string OddCodeFollows(string code, string before, string area, string at) => Fill([code, before, area, at]);
    public string OddCodeElsewhere(string code, string area, string at) => Fill([code, area, at]);
    public string OddAreaCopied(string area, string at) => Fill([area, at]);
    public string OddAreaTwice(string area, string at) => Fill([area, at]);
    public string OddAreaTimes(string area, int times, string at) => Fill([area, times, at]);
    public string OddAreaUntitled(string area, string at) => Fill([area, at]);
    public string OddAreaEmpty(string area, string at) => Fill([area, at]);
    public string OddNoSuchCode(string code, string at) => Fill([code, at]);
    public string OddJointNote(string named, string area, string meant, string at) => Fill([named, area, meant, at]);
    public string OddFieldTwice(string code, string field, string at) => Fill([code, field, at]);
    public string OddLabelTwice(string code, string field, string at) => Fill([code, field, at]);
    public string OddFieldMissing(string code, string field, string at) => Fill([code, field, at]);
    public string OddUntitled(string code, string at) => Fill([code, at]);
    public string OddStillToComePast(string code, string date, string day, string at) => Fill([code, date, day, at]);
    public string OddStillToComeOn(string code, string date, string at) => Fill([code, date, at]);
    public string OddStillToCome(string code, string at) => Fill([code, at]);
    public string OddAfterCutOff(string code, string date, string day, string at) => Fill([code, date, day, at]);
    public string OddAtTheAssembly(string code, string assembly, string day, string at) => Fill([code, assembly, day, at]);
    public string OddAnnounced(string code, string link, string at) => Fill([code, link, at]);
    public string OddNoLink(string code, string at) => Fill([code, at]);
    public string OddInAnnex(string month) => Fill([month]);
    public string OddLinkSpace(string link, string at) => Fill([link, at]);
    public string OddLinkScheme(string link, string at) => Fill([link, at]);
    public string OddLinkNoAddress(string link, string at) => Fill([link, at]);
    public string OddLinkCapitals(string link, string at) => Fill([link, at]);
    public string OddLinkUnsafe(string at) => Fill([at]);
    public string OddFrequency(string code, string word, string at) => Fill([code, word, at]);
    public string OddCommitteeSize(int year, int countries, int size, string at) => Fill([year, countries, size, at]);
    public string OddCommitteePresident(int year, string at) => Fill([year, at]);
    public string OddCommitteeSubregions(int year, string counts, string at) => Fill([year, counts, at]);
    public string OddMarkAlone(int mark, string at) => Fill([mark, at]);
    public string OddNoteAlone(int note, string at) => Fill([note, at]);
    public string OddLeftOut(string at) => Fill([at]);
    public string OddNoAddresses(int count) => Fill([count]);
    public string OddOutside(int count) => Fill([count]);

    /// <summary>The name of a field of an activity, by its key in the interchange format.</summary>
    public string OddField(string field) => sentences[$"OddField.{field}"];

    public string Subregion(string subregion) => sentences[$"Subregion.{subregion}"];
}

using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Import.Anomalies;

/// <summary>What is odd, said in somebody's language; in English, with dates as the format has them, for a file.</summary>
public sealed class FindingWords(Say say, Func<PlanDate, string> days)
{
    private const int MostLines = 12;

    public static FindingWords ForFiles { get; } = new(Say.In(Language.English), date => date.Text);

    public string Of(Finding finding) => OfCodes(finding) ?? OfFields(finding) ?? OfReports(finding) ?? OfTheRest(finding);

    private string? OfCodes(Finding finding) => finding switch
    {
        Finding.CodeRepeated { Times: 2 } odd => say.OddCodeTwice(odd.Code, At(odd)),
        Finding.CodeRepeated odd => say.OddCodeTimes(odd.Code, odd.Times, At(odd)),
        Finding.CodeOutOfOrder { Before: { } before } odd => say.OddCodeFollows(odd.Code, before, odd.Area, At(odd)),
        Finding.CodeOutOfOrder odd => say.OddCodeFirst(odd.Code, odd.Area, At(odd)),
        Finding.CodeOfAnotherArea odd => say.OddCodeElsewhere(odd.Code, odd.Area, At(odd)),
        Finding.AreaCopied odd => say.OddAreaCopied(odd.Area, At(odd)),
        Finding.AreaRepeated { Times: 2 } odd => say.OddAreaTwice(odd.Area, At(odd)),
        Finding.AreaRepeated odd => say.OddAreaTimes(odd.Area, odd.Times, At(odd)),
        Finding.AreaUntitled odd => say.OddAreaUntitled(odd.Area, At(odd)),
        Finding.AreaEmpty odd => say.OddAreaEmpty(odd.Area, At(odd)),
        Finding.NoSuchCode odd => say.OddNoSuchCode(odd.Code, At(odd)),
        Finding.JointNoteMistaken odd => say.OddJointNote(odd.Named, odd.Area, odd.Meant, At(odd)),
        _ => null,
    };

    private string? OfFields(Finding finding) => finding switch
    {
        Finding.FieldTwice odd => say.OddFieldTwice(odd.Code, say.OddField(odd.Field), At(odd)),
        Finding.LabelTwice odd => say.OddLabelTwice(odd.Code, say.OddField(odd.Field), At(odd)),
        Finding.FieldMissing odd => say.OddFieldMissing(odd.Code, say.OddField(odd.Field), At(odd)),
        Finding.Untitled odd => say.OddUntitled(odd.Code, At(odd)),
        Finding.OpenFrequency odd => say.OddFrequency(odd.Code, odd.Word, At(odd)),
        Finding.CommitteeSize odd => say.OddCommitteeSize(odd.Year, odd.Countries, odd.Size, At(odd)),
        Finding.CommitteeWithoutPresident odd => say.OddCommitteePresident(odd.Year, At(odd)),
        Finding.CommitteeUneven odd => say.OddCommitteeSubregions(odd.Year, string.Join(", ", odd.Counts.Select(one => $"{say.Subregion(one.Subregion)} {one.Count}")), At(odd)),
        _ => null,
    };

    private string? OfReports(Finding finding) => finding switch
    {
        Finding.StillToCome { Date: { } date, Reported: { } day } odd => say.OddStillToComePast(odd.Code, days(date), Day(day), At(odd)),
        Finding.StillToCome { Date: { } date } odd => say.OddStillToComeOn(odd.Code, days(date), At(odd)),
        Finding.StillToCome odd => say.OddStillToCome(odd.Code, At(odd)),
        Finding.AfterCutOff odd => say.OddAfterCutOff(odd.Code, days(odd.Date), Day(odd.CutOff), At(odd)),
        Finding.AtTheAssembly odd => say.OddAtTheAssembly(odd.Code, Day(odd.Assembly), Day(odd.CutOff), At(odd)),
        Finding.Announced odd => say.OddAnnounced(Name(odd.Told), odd.Link, At(odd)),
        Finding.NoLink odd => say.OddNoLink(Name(odd.Told), At(odd)),
        Finding.DamagedLink { Damage: LinkDamage.Space } odd => say.OddLinkSpace(odd.Link, At(odd)),
        Finding.DamagedLink { Damage: LinkDamage.NoScheme } odd => say.OddLinkScheme(odd.Link, At(odd)),
        Finding.DamagedLink { Damage: LinkDamage.NoAddress } odd => say.OddLinkNoAddress(odd.Link, At(odd)),
        Finding.DamagedLink odd => say.OddLinkCapitals(odd.Link, At(odd)),
        Finding.UnsafeLink odd => say.OddLinkUnsafe(At(odd)),
        _ => null,
    };

    private string OfTheRest(Finding finding) => finding switch
    {
        Finding.MarkWithoutNote odd => say.OddMarkAlone(odd.Mark, At(odd)),
        Finding.NoteUncited odd => say.OddNoteAlone(odd.Note, At(odd)),
        Finding.TextLeftOut odd => say.OddLeftOut(At(odd)),
        Finding.AddressesLeftOut odd => say.OddNoAddresses(odd.Count),
        Finding.OutsideNotOpened odd => say.OddOutside(odd.Count),
        Finding.More odd => say.OddMore(odd.Count, Of(odd.Like)),
        Finding.AsWritten odd => odd.Words,
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "No such finding."),
    };

    private string Name(Told told) => told.InAnnex ? say.OddInAnnex(told.Name) : told.Name;

    private string Day(DateOnly day) => days(PlanDate.Of(day));

    private string At(Finding finding) => finding.At switch
    {
        { Lines: [var line], InParagraphs: false } => say.PlaceLine(line),
        { Lines: [var paragraph] } => say.PlaceParagraph(paragraph),
        { InParagraphs: false } place => say.PlaceLines(Some(place)),
        var place => say.PlaceParagraphs(Some(place)),
    };

    private string Some(Place place) => place.Lines.Length > MostLines
        ? say.PlaceMore(string.Join(", ", place.Lines.Take(MostLines)), place.Lines.Length - MostLines)
        : say.AllOf(place.Lines.Select(line => $"{line}"));
}

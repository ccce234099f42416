using System.Globalization;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Documents.Interchange;

/// <summary>The keys of the format, each read as what it must be.</summary>
internal static class WorkPlanReader
{
    private const string DateForms = "a date: 2031-04-18, 2031-12, 2031, A/B for a range of days, A,B for several";

    private static readonly EnumWords<DocumentKind> Kinds = new();
    private static readonly EnumWords<PeriodKind> PeriodKinds = new();
    private static readonly EnumWords<StatusKind> StatusKinds = new();

    public static WorkPlan Plan(StrictNode node)
    {
        var keys = node.Keys("source", "kind", "year", "language", "asOf", "assembly", "committee", "areas", "annex", "anomalies");
        return new WorkPlan
        {
            Source = keys[0].Text(),
            Kind = keys[1].Word(Kinds),
            Year = Year(keys[2]),
            Language = Language(keys[3]),
            AsOf = Day(keys[4]),
            Assembly = Assembly(keys[5]),
            Committee = keys[6].List(Committee),
            Areas = keys[7].List(Area),
            Annex = keys[8].List(AnnexItem),
            Anomalies = keys[9].List(line => line.Text()),
        };
    }

    private static Assembly Assembly(StrictNode node)
    {
        var keys = node.Keys("ordinal", "date", "place");
        return new Assembly(keys[0].TextOrNull(), Day(keys[1]), keys[2].TextOrNull());
    }

    private static Committee Committee(StrictNode node)
    {
        var keys = node.Keys("year", "president", "countries");
        return new Committee(Year(keys[0]), keys[1].TextOrNull(), keys[2].List(country => country.Text()));
    }

    private static Area Area(StrictNode node)
    {
        var keys = node.Keys("code", "title", "objective", "activities");
        return new Area(keys[0].Text(), keys[1].Text(), keys[2].TextOrNull(), keys[3].List(Activity));
    }

    private static PlannedActivity Activity(StrictNode node)
    {
        var keys = node.Keys(
            "code", "title", "period", "venue", "product", "participants", "resources", "responsible", "status",
            "meetingsHeld", "evidence", "notes", "isWorkingGroupMeeting", "isWebinar", "joinWith");
        return new PlannedActivity
        {
            Code = keys[0].Text(),
            Title = keys[1].Text(),
            Period = Period(keys[2]),
            Venue = keys[3].TextOrNull(),
            Product = keys[4].TextOrNull(),
            Participants = keys[5].TextOrNull(),
            Resources = keys[6].TextOrNull(),
            Responsible = keys[7].TextOrNull(),
            Status = Status(keys[8]),
            MeetingsHeld = keys[9].List(month => month.Text()),
            Evidence = keys[10].List(link => link.Text()),
            Notes = keys[11].TextOrNull(),
            IsWorkingGroupMeeting = keys[12].YesOrNo(),
            IsWebinar = keys[13].YesOrNo(),
            JoinWith = keys[14].TextOrNull(),
        };
    }

    private static Period Period(StrictNode node)
    {
        var keys = node.Keys("kind", "date", "perYear", "raw");
        return new Period(keys[0].WordOrNull(PeriodKinds), Dates(keys[1]), keys[2].WholeOrNull(1, 366), keys[3].TextOrNull());
    }

    private static ReportedStatus Status(StrictNode node)
    {
        var keys = node.Keys("kind", "percent", "date", "raw");
        return new ReportedStatus(keys[0].WordOrNull(StatusKinds), keys[1].WholeOrNull(0, 100), Dates(keys[2]), keys[3].TextOrNull());
    }

    private static AnnexItem AnnexItem(StrictNode node)
    {
        var keys = node.Keys("month", "title", "evidence");
        return new AnnexItem(keys[0].Text(), keys[1].Text(), keys[2].List(link => link.Text()));
    }

    private static int Year(StrictNode node) => node.Whole(1900, 2200);

    private static PlanDate? Dates(StrictNode node) => node.Parsed(PlanDate.TryParse, DateForms);

    private static DateOnly? Day(StrictNode node) => node.Parsed<DateOnly?>(
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        "a day like 2031-04-18");

    private static string Language(StrictNode node)
    {
        if (node.IsNull)
        {
            return node.Text();
        }

        return node.Parsed(text => Languages.All.Select(language => language.Tag).FirstOrDefault(tag => tag == text), "one of es, en, pt, fr") ?? "";
    }
}

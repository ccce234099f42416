using GealcBot.Plans;
using GealcBot.Plans.Authorities;

namespace GealcBot.Tests.Plans.Authorities;

public sealed class CalendarTests
{
    private static readonly Calendar Known = Calendar.Of([TheDocuments.Plan2019Document, TheDocuments.Report2019Document, TheDocuments.Report2023Document, TheDocuments.Plan2024.Plan]);

    [Theory]
    [InlineData(2018, "PA", "AR BS EC SV GY PY PE PA")] // 002:20 and 000:17
    [InlineData(2019, "DO", "BS CL EC SV PY PE UY DO")] // 000:19
    [InlineData(2022, "EC", "BO BR DM EC SV GT PY TT")] // 001:15
    [InlineData(2023, "PE", "BO BR DM GT PE DO SR UY")] // 001:17 in English and 004:11 in Spanish
    public void The_committee_of_a_year_is_the_same_in_every_language(int year, string president, string countries)
    {
        var committee = Known.Committee(year)!;
        Assert.Equal((president, countries), (committee.President, string.Join(' ', committee.Countries)));
        Assert.DoesNotContain(Known.Oddities, odd => odd.Oddity is CommitteeOddity.DocumentsDiffer);
    }

    [Fact]
    public void Nobody_is_named_for_a_year_that_no_document_names() => Assert.Null(Known.Committee(2024));

    [Theory]
    [InlineData(2018, "XII")]
    [InlineData(2019, "XIII")]
    [InlineData(2023, "XVII")]
    public void Each_assembly_has_its_number(int year, string ordinal) => Assert.Equal(ordinal, Known.Assembly(year)!.Ordinal);

    [Fact]
    public void A_committee_that_does_not_fit_two_of_each_is_only_a_warning()
    {
        Assert.Equal(
            [new CommitteeOddity.NotTwoOf(Subregion.Mercosur, 3), new CommitteeOddity.NotTwoOf(Subregion.Caribbean, 1)],
            Known.Oddities.Where(odd => odd.Year == 2019).Select(odd => odd.Oddity));
        Assert.NotNull(Known.Committee(2019));
    }

    [Fact]
    public void Documents_that_differ_about_a_year_are_named()
    {
        var other = TheDocuments.Plan2024.Plan with { Source = "other.txt", Committee = [TheDocuments.Plan2024.Plan.Committee[0] with { President = "Chile" }] };
        var odd = Calendar.Of([TheDocuments.Report2023Document, other]).Oddities;
        Assert.Contains((2023, new CommitteeOddity.DocumentsDiffer("other.txt")), odd);
    }

    [Fact]
    public void The_committee_before_prepares_the_plan_and_the_committee_of_the_year_reports_on_it()
    {
        var duties = Known.Duties(2019).ToDictionary(duty => duty.Duty);
        Assert.Equal(2018, duties[Duty.PreparePlan].Committee!.Year);
        Assert.Equal("2018-11-16", duties[Duty.ApprovePlan].When!.Text);
        Assert.Equal(2019, duties[Duty.CarryOut].Committee!.Year);
        Assert.Equal(("XIII", "2019-09-30"), (duties[Duty.Report].Assembly!.Ordinal, duties[Duty.Report].When!.Text));
        Assert.Equal("2019-12", duties[Duty.ApproveFinalReport].When!.Text);
    }

    [Fact]
    public void Of_2024_the_plan_is_prepared_and_approved_and_nothing_else_is_known()
    {
        var duties = Known.Duties(2024).ToDictionary(duty => duty.Duty);
        Assert.Equal("PE", duties[Duty.PreparePlan].Committee!.President);
        Assert.Equal("XVII", duties[Duty.ApprovePlan].Assembly!.Ordinal);
        Assert.Null(duties[Duty.CarryOut].Committee);
        Assert.Null(duties[Duty.Report].When);
    }
}

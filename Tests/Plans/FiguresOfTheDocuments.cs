using GealcBot.Plans;
using GealcBot.Plans.Evidence;

namespace GealcBot.Tests.Plans;

/// <summary>The questions that the Network's own documents answer; a number in brackets is document:line.</summary>
public sealed class FiguresOfTheDocuments
{
    private static YearStanding In2019 => TheDocuments.In2019;

    private static YearStanding In2023 => TheDocuments.In2023;

    [Fact]
    public void How_many_activities_has_each_document()
    {
        Assert.Equal(40, TheDocuments.Plan2019.Lines.Length);
        Assert.Equal(40, new PlanYear(TheDocuments.Report2019Document).Lines.Length);
        Assert.Equal(39, TheDocuments.Plan2023.Lines.Length);
        Assert.Equal(11, In2023.Unforeseen.Length);
        Assert.Equal(41, TheDocuments.Plan2024.Lines.Length);
    }

    [Fact]
    public void Which_numbers_are_printed_twice()
    {
        Assert.Equal(["2019/3.2.4~2", "2019/3.5.5~2"], Twice(TheDocuments.Plan2019)); // [002:128, 002:306]
        Assert.Equal(["2019/3.5.5~2"], Twice(new PlanYear(TheDocuments.Report2019Document))); // [000:267]
        Assert.Empty(Twice(TheDocuments.Plan2023));
        Assert.Empty(Twice(TheDocuments.Plan2024));

        static IEnumerable<string> Twice(PlanYear plan) => plan.Lines.Where(line => line.Id.Occurrence > 1).Select(line => line.Id.ToString());
    }

    [Fact]
    public void Who_meets_jointly_although_the_note_names_another_number()
    {
        // The note of 2024 says 3.6.4 [004:273] and was copied from 2023, where that was right [001:284]; the meetings are 3.6.3 [004:249].
        foreach (var plan in (PlanYear[])[TheDocuments.Plan2023, TheDocuments.Plan2024])
        {
            Assert.Equal([WorkingGroups.Innovation, WorkingGroups.EmergingTechnologies], Assert.Single(plan.Joint).ToArray());
        }

        Assert.Equal("3.6.3", TheDocuments.Plan2024.SeriesOf(WorkingGroups.EmergingTechnologies)!.Id.Code);
    }

    [Fact]
    public void How_many_meetings_are_owed_in_2024_and_how_many_sessions_meet_them()
    {
        Assert.Equal(32, TheDocuments.Plan2024.Obligations.Count(obligation => obligation.IsMeeting));
        Assert.Equal(28, TheDocuments.Plan2024.SessionsOwed);
    }

    [Fact]
    public void What_else_does_2024_owe_more_than_one_of()
    {
        var several = TheDocuments.Plan2024.Lines.Where(line => line.Series is null)
            .Select(line => (line.Id.Code, Owed: TheDocuments.Plan2024.Obligations.Count(owed => owed.Line == line))).Where(line => line.Owed > 1);
        Assert.Equal([("3.4.1", 2), ("3.4.2", 2)], several); // [004:161, 004:169]
    }

    [Theory]
    // domain.md section 5; [000:99] is a narrative of results without a status.
    [InlineData(2019, "Done 21, InProgress 9, Partial 1, Scheduled 1, Pending 1, Postponed 3, NotNeeded 2, Substituted 1, none 1")]
    [InlineData(2023, "Done 24, InProgress 5, Scheduled 8, Substituted 1, DecidedOtherwise 1")]
    public void How_many_activities_have_each_kind_of_status(int year, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", (year == 2019 ? In2019 : In2023).ByStatus.Select(kind => $"{kind.Kind?.ToString() ?? "none"} {kind.Lines}")));

    [Fact]
    public void How_many_were_done_on_the_cut_off_of_2019_and_how_many_does_the_report_call_done()
    {
        // GobCamp [000:105] and the election [000:385] are later than 15 September [000:19].
        var atCutOff = TheDocuments.Plan2019.At(PlanOf2024.Day("2019-09-15"), TheDocuments.Ledger2019);
        Assert.Equal(19, atCutOff.Lines.Count(line => line.Status.Kind is StatusKind.Done));
        Assert.Equal(21, In2019.Lines.Count(line => line.Status.Kind is StatusKind.Done));
        Assert.Equal(
            ["3.1.2", "3.2.4", "3.9.3"],
            In2019.Lines.Where(line => line.Reported is { IsAfterCutOff: true }).Select(line => line.Line.Id.Code));
    }

    [Fact]
    public void How_often_did_interoperability_and_signature_meet_in_2023()
    {
        var (one, other) = (In2023.SeriesOf(WorkingGroups.Interoperability)!, In2023.SeriesOf(WorkingGroups.DigitalSignature)!);
        Assert.Equal((6, 6), (one.Meetings.Length, other.Meetings.Length));
        Assert.Equal((4, 4), (one.Met, one.Owed)); // six of four: above the minimum counts too [001:77]
        Assert.Equal(6, one.Evidence.Select(link => link.Link).Intersect(other.Evidence.Select(link => link.Link)).Count()); // [001:105-127]
    }

    [Theory]
    [InlineData("cybersecurity", 4, "0 3 0 1")] // [001:206]
    [InlineData("public-software", 4, "0 2 2 0")] // [001:384]
    [InlineData("innovation", 5, "1 2 2 0")] // [001:276]
    [InlineData("emerging-technologies", 5, "1 2 2 0")] // [001:334]
    [InlineData("measurement", 0, "0 0 0 0")] // [001:248]
    [InlineData("open-data", 0, "0 0 0 0")] // "Executed", no month is named [001:163]
    public void When_did_each_group_meet_in_2023(string group, int meetings, string byQuarter)
    {
        var line = In2023.SeriesOf(new GroupId(group))!;
        Assert.Equal(meetings, line.Meetings.Length);
        Assert.Equal(byQuarter, string.Join(' ', line.Cadence.ByQuarter));
    }

    [Fact]
    public void Did_a_group_that_met_four_times_meet_every_quarter()
    {
        var cybersecurity = TheDocuments.Plan2023.At(PlanOf2024.Day("2024-01-01"), TheDocuments.Ledger2023).SeriesOf(WorkingGroups.Cybersecurity)!;
        Assert.Equal(Progress.Done, cybersecurity.Progress);
        Assert.Equal([1, 3], cybersecurity.Cadence.Without(2023, PlanOf2024.Day("2024-01-01")));
    }

    [Fact]
    public void How_many_sessions_were_there_in_2023()
    {
        // Innovation and emerging technologies met jointly [001:284]: their five are counted once.
        Assert.Equal(5, In2023.Meetings.Count(meeting => meeting.Of(WorkingGroups.Innovation) && meeting.Of(WorkingGroups.EmergingTechnologies)));
        // 6 + 6 + 4 + 5 + 4, or six fewer when interoperability and signature, who show the same pages, met in one room.
        Assert.Equal(new SessionCount(25, 19), In2023.Sessions);
    }

    [Fact]
    public void Why_did_measurement_not_meet_in_2023()
    {
        var line = In2023.SeriesOf(WorkingGroups.Measurement)!;
        Assert.All(line.Obligations, owed => Assert.Equal(Condition.Dropped, owed.Condition));
        Assert.Equal((EndingKind.Substituted, "other working groups"), (line.Ending!.Kind, line.Ending.Instead));
    }

    [Fact]
    public void Did_open_data_meet_in_2023()
    {
        // By its word it did, by count it did not; one link speaks of a meeting [001:163, 001:181].
        var line = In2023.SeriesOf(WorkingGroups.OpenData)!;
        Assert.True(line.IsDeclaredDone);
        Assert.True(line.IsDeclaredOnly);
        Assert.Equal((0, 4), (line.Met, line.Owed));
        Assert.Equal((4, 1, 2), (line.Coverage.Declared, line.Coverage.WithLink, line.Coverage.Links));
    }

    [Fact]
    public void What_was_postponed_to_2020() =>
        Assert.Equal(
            ["3.2.1", "3.2.5", "3.6.3"], // [000:83, 000:111, 000:303]
            In2019.Lines.Where(line => line.Ending is { Kind: EndingKind.Postponed, ToYear: 2020 }).Select(line => line.Line.Id.Code));

    [Theory]
    [InlineData("3.3.1", EndingKind.NotNeeded, null)] // [000:129]
    [InlineData("3.4.5", EndingKind.Substituted, "e-mail exchanges")] // [000:211]
    public void Why_was_an_activity_of_2019_dropped(string code, EndingKind kind, string? instead)
    {
        var ending = In2019.Line(TheDocuments.Plan2019.Lined(code).Single().Id).Ending!;
        Assert.Equal((kind, instead), (ending.Kind, ending.Instead));
        Assert.NotNull(ending.Words);
    }

    [Fact]
    public void How_far_are_the_two_workshops_and_the_guide_of_2019()
    {
        var workshops = In2019.Line(TheDocuments.Plan2019.Lined("3.1.2").Single().Id);
        Assert.Equal((1, 2, Progress.InProgress), (workshops.Met, workshops.Owed, workshops.Progress)); // [000:51]
        Assert.Equal(70, In2019.Line(TheDocuments.Plan2019.Lined("3.2.2").Single().Id).Percent); // [000:89]
    }

    [Fact]
    public void What_does_the_report_of_21_November_2023_still_announce()
    {
        var announced = In2023.Lines.Where(line => line.Status.Kind is StatusKind.Scheduled).ToList();
        Assert.Equal(["3.1.2", "3.2.2", "3.3.2", "3.5.2", "3.6.2", "3.7.2", "3.8.3", "3.9.3"], announced.Select(line => line.Line.Id.Code));
        Assert.Equal(6, announced.Count(line => line.Status.Date!.Text == "2023-11-20")); // [001:45, 139, 194, 268, 318, 376]
        // Six were to be held the day before; the meeting itself ends on the 22nd [001:466], the last webinar is for December [001:432].
        Assert.Equal(6, announced.Count(line => line.Obligations[0].IsUnconfirmed));
        Assert.Equal("2023-12", announced.Single(line => line.Line.Id.Code == "3.8.3").Obligations[0].ScheduledAs!.Text);
    }

    [Fact]
    public void Which_activities_are_proved_by_a_page_that_announces_them() =>
        Assert.Equal(
            ["3.1.1", "3.5.1", "3.7.1"], // [001:69, 001:282, 001:400]
            In2023.Lines.Where(line => line.Progress is Progress.Done && line.Coverage.IsOnlyAnnounced).Select(line => line.Line.Id.Code));

    [Fact]
    public void What_is_done_in_2023_and_has_no_link()
    {
        Assert.Equal("3.4.1", Assert.Single(In2023.Lines, line => line.Coverage.IsMissing).Line.Id.Code); // [001:240]
        Assert.StartsWith("Provision of support", Assert.Single(In2023.Unforeseen, item => item.Links.IsEmpty).Title); // [001:492]
    }

    [Fact]
    public void What_is_in_progress_in_2023_and_has_no_link() =>
        Assert.Equal(
            ["3.6.3", "3.8.4", "3.9.1", "3.9.2"], // [001:326, 440, 450, 456]
            In2023.Lines.Where(line => line.Status.Kind is StatusKind.InProgress && line.Evidence.IsEmpty).Select(line => line.Line.Id.Code));

    [Theory]
    [InlineData("reuniones-de-mayo", 6)]
    [InlineData("reuniones-de-junio", 6)]
    [InlineData("de-agosto-de-2023", 5)]
    [InlineData("setiembre-2023", 5)]
    public void How_many_activities_does_one_page_prove(string page, int activities) =>
        Assert.Equal(activities, In2023.Lines.Count(line => line.Evidence.Any(link => link.Link.Contains(page, StringComparison.Ordinal))));

    [Fact]
    public void Which_frequencies_are_to_be_asked()
    {
        var questions = FrequencyQuestion.Of(TheDocuments.Plan2019, TheDocuments.Ledger2019).ToList();
        Assert.Equal(["2019/3.2.4~2", "2019/3.4.5", "2019/3.5.5~2", "2019/3.6.4", "2019/3.7.2"], questions.Select(question => question.Line.Id.ToString()));
        Assert.All(questions, question => Assert.Equal([24, 6], question.Choices.ToArray())); // [002:128, 000:113]
        Assert.All(questions, question => Assert.Equal("bimensuales", question.Words));
    }

    [Fact]
    public void How_far_was_2023_by_count_and_by_its_own_word()
    {
        // Open data is done by its word and not by count, so there are two figures; measurement ended, cybersecurity's document too.
        var totals = In2023.Totals;
        Assert.Equal((39, 23, 24, 2), (totals.Planned, totals.Done, totals.Declared, totals.Dropped));
        Assert.Equal((59, 62), (totals.PercentDone, totals.PercentDeclared));
        Assert.Equal((24, 32, 75), (totals.MeetingsMet, totals.MeetingsOwed, totals.PercentMeetings));
        Assert.Equal(11, totals.Unforeseen);
    }

    [Theory]
    [InlineData("3.1", 7, 6, 0, 86)]
    [InlineData("3.3", 5, 3, 1, 60)]
    [InlineData("3.4", 2, 1, 1, 50)]
    [InlineData("3.9", 3, 0, 0, 0)]
    public void How_far_was_an_area_in_2023(string code, int planned, int done, int dropped, int percent)
    {
        var area = In2023.Areas.Single(area => area.Area.Code == code);
        Assert.Equal((planned, done, dropped, percent), (area.Planned, area.Done, area.Dropped, area.PercentDone));
        Assert.Equal(area.Planned, area.Done + area.InProgress + area.Dropped + area.NotBegun);
    }

    [Fact]
    public void How_many_webinars_has_each_year()
    {
        Assert.Equal(13, TheDocuments.Plan2023.Lines.Count(line => line.Activity.IsWebinar));
        Assert.Equal(7, TheDocuments.Plan2024.Lines.Count(line => line.Activity.IsWebinar));
    }
}

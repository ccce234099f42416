namespace GealcBot.Texts;

// Plans beside one another, and what comes first and last.
public sealed partial class Say
{
    public string DifferencesTitle(int before, int after) => Fill([before, after]);
    public string DifferencesWhat(int before, int after, string what) => Fill([before, after, what]);
    public string DifferencesSize(int activitiesBefore, int before, int activitiesAfter, int after, int webinarsBefore, int webinarsAfter) =>
        Fill([activitiesBefore, before, activitiesAfter, after, webinarsBefore, webinarsAfter]);

    public string RankMost(string what) => Fill([what]);
    public string RankLeast(string what) => Fill([what]);
    public string RankActivities(string what) => Fill([what]);
    public string RankDone(string what) => Fill([what]);
    public string RankMeetings(string what) => Fill([what]);
    public string RankWebinars(string what) => Fill([what]);
    public string RankOverdue(string what) => Fill([what]);

    public string BimonthlyMeans(string word, string years) => Fill([word, years]);

    public string AnnexWithoutLink(int year) => Fill([year]);
    public string AnnexAllLinked(int year) => Fill([year]);
    public string WhenPlanned() => Fill();
}

namespace GealcBot.Texts;

// What else can be asked: changes, sources, searches, states, duties.
public sealed partial class Say
{
    public string NearestIs(string what) => Fill([what]);
    public string NothingWith(string what) => Fill([what]);
    public string NothingOffers() => Fill();
    public string NoReportOfYear(int year) => Fill([year]);
    public string LinesDone() => Fill();
    public string LinesDeclared() => Fill();
    public string LinesPartly() => Fill();
    public string LinesInProgress() => Fill();
    public string LinesUnconfirmed() => Fill();
    public string LinesScheduled() => Fill();
    public string LinesOverdue() => Fill();
    public string LinesToDo() => Fill();
    public string LinesDropped() => Fill();
    public string AnnouncedUnconfirmed(string days) => Fill([days]);
    public string UnconfirmedNoDay() => Fill();
    public string ExTotals(int year) => Fill([year]);
    public string SearchForWhat(string example) => Fill([example]);
    public string ExSearch() => Fill();
    public string SearchNothing(string words, string years) => Fill([words, years]);
    public string SearchTitle(string words) => Fill([words]);
    public string SearchSomeWords() => Fill();
    public string ExAreas() => Fill();
    public string WhichActivity() => Fill();
    public string YearsKnown(string years) => Fill([years]);
    public string SourceLine(string document, string code) => Fill([document, code]);
    public string LineTakesUp(string code, int year) => Fill([code, year]);
    public string LineContinues(string code, int year) => Fill([code, year]);
    public string LineMerges(string codes, int year) => Fill([codes, year]);
    public string LineGoesOn(int year, string code) => Fill([year, code]);
    public string HeirUnknown(int year) => Fill([year]);
    public string LineNotTakenUp(int year) => Fill([year]);
    public string FieldKin() => Fill();
    public string FieldHistory() => Fill();
    public string ButtonRelated(string code, int year) => Fill([code, year]);
    public string ToldMeeting(string groups, string day) => Fill([groups, day]);
    public string ToldCorrection(string groups, string day) => Fill([groups, day]);
    public string ToldScheduled(string code, string day) => Fill([code, day]);
    public string ToldStatus(string code, string state) => Fill([code, state]);
    public string ToldLink(string code, string host) => Fill([code, host]);
    public string ToldUnforeseen(string title, string when) => Fill([title, when]);
    public string ToldFrequency(string code, int perYear) => Fill([code, perYear]);
    public string ToldWithdrawn(string what) => Fill([what]);
    public string ToldSomething() => Fill();
    public string OtherSubject() => Fill();
}

namespace GealcBot.Texts;

// Documents that are sent, looked at and imported.
public sealed partial class Say
{
    public string ImportHow() => Fill();
    public string ImportNotYours() => Fill();
    public string ImportOneAtATime(string others) => Fill([others]);
    public string ImportOutOfReach() => Fill();
    public string ImportTooLargeForChat() => Fill();
    public string ImportExpired() => Fill();
    public string ImportCancelled(string file) => Fill([file]);
    public string RefusedEmpty() => Fill();
    public string RefusedTooLarge(int megabytes) => Fill([megabytes]);
    public string RefusedNotADocument() => Fill();
    public string RefusedBrokenDocument() => Fill();
    public string RefusedDangerousDocument() => Fill();
    public string RefusedNeither() => Fill();
    public string RefusedNoActivities() => Fill();
    public string RefusedKindUnknown() => Fill();
    public string RefusedYearUnknown() => Fill();
    public string RefusedNotInTheFormat() => Fill();
    public string ImportWhatIsIt() => Fill();
    public string AskYear() => Fill();
    public string NeedYear(int from, int to) => Fill([from, to]);
    public string ButtonIsPlan() => Fill();
    public string ButtonIsReport() => Fill();
    public string ButtonContinue() => Fill();
    public string ImportTitle(string document) => Fill([document]);
    public string ImportNothingYet(string button) => Fill([button]);
    public string ImportChangedMeanwhile() => Fill();
    public string ImportAsYouSaid(string said, string written) => Fill([said, written]);
    public string FieldFile() => Fill();
    public string FieldCutOff() => Fill();
    public string FieldAreas() => Fill();
    public string FieldActivities() => Fill();
    public string FieldAnnex() => Fill();
    public string KnownNone(string document) => Fill([document]);
    public string KnownSame() => Fill();
    public string KnownCounts(int added, int gone, int changed) => Fill([added, gone, changed]);
    public string AnnexChanged() => Fill();
    public string LineUpCounts(int year, int paired, int asked, int planned) => Fill([year, paired, asked, planned]);
    public string LineageCounts(int year, int recurs, int added, int merged, int carried, int dropped) => Fill([year, recurs, added, merged, carried, dropped]);
    public string AreasCounts(int count) => Fill([count]);
    public string OddCount(int count) => FillCount(count);
    public string OddNone() => Fill();
    public string QuestionsCount(int count) => FillCount(count);
    public string SectionDifferences() => Fill();
    public string SectionOdd() => Fill();
    public string SectionActivities() => Fill();
    public string SectionEmpty() => Fill();
    public string ButtonImport() => Fill();
    public string ButtonDifferences(int count) => Fill([count]);
    public string ButtonOdd(int count) => Fill([count]);
    public string ButtonActivities(int count) => Fill([count]);
    public string ButtonQuestions(int count) => Fill([count]);
    public string DiffNew() => Fill();
    public string DiffGone() => Fill();
    public string DiffNumber(string before) => Fill([before]);
    public string DiffTitle(string before) => Fill([before]);
    public string DiffWhen(string before, string after) => Fill([before, after]);
    public string DiffWhere(string before, string after) => Fill([before, after]);
    public string DiffStatus(string before, string after) => Fill([before, after]);
    public string DiffEvidence(int before, int after) => Fill([before, after]);
    public string DiffOther() => Fill();
    public string DiffNothing() => Fill();
    public string LinePaired(string planned, string grounds) => Fill([planned, grounds]);
    public string LineAsked() => Fill();
    public string LineNew() => Fill();
    public string LineOnlyPlanned() => Fill();
    public string QuestionsTitle(string document) => Fill([document]);
    public string QuestionsIntro() => Fill();
    public string QuestionLabel(string code) => Fill([code]);
    public string AnswerNotPlanned() => Fill();
    public string ButtonAnswer() => Fill();
    public string AnswersNone() => Fill();
    public string ImportedTitle(string document) => Fill([document]);
    public string AlreadyImportedTitle(string document) => Fill([document]);
    public string AlreadyImported(string who, string day) => Fill([who, day]);
    public string AlreadyImportedByYou(string day) => Fill([day]);
    public string AnsweredTitle(string document) => Fill([document]);
    public string FieldImportedBy() => Fill();
    public string FieldImportedAt() => Fill();
    public string ImportFromNowOn() => Fill();
    public string LeftOutCount(int count) => FillCount(count);
    public string ExStandingYear(int year) => Fill([year]);
    public string PendingTitle() => Fill();
    public string ButtonQuestionsOf(string document, int count) => Fill([document, count]);
    public string FrequencyTitle(string code, string word) => Fill([code, word]);
    public string FrequencyIntro() => Fill();
    public string ButtonTwiceAMonth(int perYear) => Fill([perYear]);
    public string ButtonEveryTwoMonths(int perYear) => Fill([perYear]);
    public string ButtonThatMany() => Fill();
    public string AskPerYear() => Fill();
    public string NeedPerYear(int from, int to) => Fill([from, to]);
    public string FrequencySettledTitle(string code, int perYear) => Fill([code, perYear]);
    public string FrequencySettledBy(string who, string day) => Fill([who, day]);
    public string FrequencySettledByYou(string day) => Fill([day]);
    public string FrequencyNotYours() => Fill();
    public string ButtonFrequencies(int count) => FillCount(count);

    /// <summary>Why two lines are taken for one.</summary>
    public string Grounds(string grounds) => sentences[$"Grounds.{grounds}"];

    public string AreaStory(string descent, string from) => Fill([from], $"AreaStory.{descent}");

    public string GroupStory(string descent, string from) => Fill([from], $"GroupStory.{descent}");

    public string LineStory(string descent, string from) => Fill([from], $"LineStory.{descent}");

    public string LineFate(string fate) => Fill([""], $"LineFate.{fate}");

    public string LanguageName(string tag) => sentences[$"LanguageName.{tag}"];
    public string ImportedOnServer() => Fill();
    public string ImportCancelledTitle() => Fill();
    public string ExImport() => Fill();
}

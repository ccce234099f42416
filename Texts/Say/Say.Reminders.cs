namespace GealcBot.Texts;

// Reminders of all kinds, the weekly digests, a person's settings and the end of a meeting.
public sealed partial class Say
{
    public string RemindComing(string name, string day) => Fill([name, day]);
    public string RemindPassed(string name, string day) => Fill([name, day]);
    public string RemindLineOwed(string code, string day) => Fill([code, day]);
    public string RemindLineComing(string code, string day) => Fill([code, day]);
    public string RemindLinePassed(string code, string day) => Fill([code, day]);
    public string RemindLineAnnual(string code) => Fill([code]);
    public string RemindProof(string what) => Fill([what]);
    public string RemindDateOpen(string code) => Fill([code]);
    public string RemindReport(int year, string day) => Fill([year, day]);
    public string RemindBy(string day) => Fill([day]);
    public string RemindCoordinator(string groups) => Fill([groups]);
    public string RemindStandIn(string who) => Fill([who]);
    public string RemindInstead(string groups) => Fill([groups]);
    public string RemindSilence(string who) => Fill([who]);
    public string RemindReferred(string who) => Fill([who]);
    public string RemindSecretariat() => Fill();
    public string RemindLook() => Fill();
    public string RemindChannel(string names) => Fill([names]);
    public string RemindChannelAll(string groups) => Fill([groups]);
    public string RemindNobody(string groups) => Fill([groups]);
    public string RemindNobodyListed(string groups) => Fill([groups]);
    public string NotAskedNotReached(string who) => Fill([who]);
    public string NotAskedAway(string who) => Fill([who]);
    public string NotAskedPaused(string who) => Fill([who]);
    public string NotAskedNotTheirs(string who) => Fill([who]);
    public string ButtonNotNow() => Fill();
    public string ButtonNotMine() => Fill();
    public string ButtonGoing() => Fill();
    public string ButtonTomorrow() => Fill();
    public string ButtonAddLink() => Fill();
    public string ButtonMoveDate() => Fill();
    public string ButtonNoLink() => Fill();
    public string ButtonNudge() => Fill();
    public string ButtonCallOff() => Fill();
    public string ButtonAnswerThis() => Fill();
    public string ButtonOthers() => Fill();
    public string ButtonStopAsking() => Fill();
    public string ButtonPassOn() => Fill();
    public string NotNowAsk() => Fill();
    public string NotNowNote(string day) => Fill([day]);
    public string NotNowTitle(string day) => Fill([day]);
    public string NotMineAsk() => Fill();
    public string NotMineUnknown() => Fill();
    public string NeedWhom() => Fill();
    public string NotMineTitle(string who) => Fill([who]);
    public string NotMineTitleUnknown() => Fill();
    public string ScheduleHour() => Fill();
    public string ScheduleMode() => Fill();

    public string AskPlace() => Fill();

    public string FieldWay() => Fill();

    public string WayNotSaid() => Fill();

    public string DayLeftOpen() => Fill();

    public string ProofLater() => Fill();

    public string NoSignUp() => Fill();

    public string MeetingsLeft(int count) => Fill([count]);

    public string YearIsOver(string code, int year, int current) => Fill([code, year, current]);

    public string NoMeetingOfWay(string way, string what) => Fill([way, what]);
    public string HourUnreadable(string words) => Fill([words]);
    public string AtHour(string hour, string zone) => Fill([hour, zone]);
    public string AnsweredTitle() => Fill();
    public string AnsweredBy(string who, string day) => Fill([who, day]);
    public string AnsweredByYou(string day) => Fill([day]);
    public string ProvenTitle() => Fill();
    public string ReportThereTitle(int year) => Fill([year]);
    public string RemindersTitle(int count) => FillCount(count);
    public string RemindersNone() => Fill();
    public string RemindThanks() => Fill();
    public string DigestTitle(string day) => Fill([day]);
    public string DigestWaits() => Fill();
    public string DigestWeek() => Fill();
    public string DigestHappened() => Fill();
    public string DigestQuiet() => Fill();
    public string SilencesTitle(string day) => Fill([day]);
    public string SilenceRounds(int rounds) => FillCount(rounds);
    public string SilenceSince(string who, string day) => Fill([who, day]);
    public string SilenceNobody(string day) => Fill([day]);
    public string SilencesNone() => Fill();
    public string SilenceOver() => Fill();
    public string RiskTitle(string quarter) => Fill([quarter]);
    public string RiskLine(string count, string day) => Fill([count, day]);
    public string RiskNone(string quarter) => Fill([quarter]);
    public string NudgedTitle(string what) => Fill([what]);
    public string NudgedBy(string who, string day) => Fill([who, day]);
    public string SettingsTitle() => Fill();
    public string FieldZone() => Fill();
    public string FieldReminders() => Fill();
    public string EachReminder() => Fill();
    public string DigestOnlyNow() => Fill();
    public string PausedNow(string day) => Fill([day]);
    public string ZoneNotSet() => Fill();
    public string ButtonReminders() => Fill();
    public string ButtonZone() => Fill();
    public string ButtonLanguage() => Fill();
    public string ButtonEachReminder() => Fill();
    public string ButtonDigestOnly() => Fill();
    public string ButtonPause() => Fill();
    public string ButtonSaveZone() => Fill();
    public string RemindersIntro() => Fill();
    public string PauseAsk() => Fill();
    public string PauseInPast(string day) => Fill([day]);
    public string ZoneAsk() => Fill();
    public string NeedZone() => Fill();
    public string SettingsSaved() => Fill();
    public string ExSettings() => Fill();
    public string ExChangeLanguage() => Fill();
    public string MeetingOverTitle(string title) => Fill([title]);
    public string MeetingOverAsk(string groups, string button) => Fill([groups, button]);
    public string RoomBound(string group) => Fill([group]);
    public string RoomOnlyShared() => Fill();
    public string RoomWhich() => Fill();
    public string ButtonCalendarFile(string host) => Fill([host]);
    public string CalendarFileAt() => Fill();
    public string NudgeOnly() => Fill();
    public string NudgeNone() => Fill();
    public string NudgeWhich() => Fill();
    public string NudgeAsk(int answers) => FillCount(answers);
    public string NudgeHow() => Fill();
    public string NudgeNobody() => Fill();
    public string NudgeNoMeetings(string day) => Fill([day]);
    public string WhatNeedsAgreement() => Fill();
    public string NudgeNoSuch() => Fill();
    public string NudgeNoneLeft() => Fill();
    public string NudgedSeveral(int answers) => FillCount(answers);
    public string ButtonNudgeAll() => Fill();
    public string SilentNobody() => Fill();
    public string ExWhoIsSilent() => Fill();
    public string NaggedHow() => Fill();
    public string AnnouncedHow() => Fill();
    public string CallOffWhich() => Fill();
    public string ReminderHours(string from, string to) => Fill([from, to]);
}

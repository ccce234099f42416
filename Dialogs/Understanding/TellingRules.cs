using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What people report, schedule, put off and put right.</summary>
internal static class TellingRules
{
    public static readonly ImmutableArray<WishRule> All = WishRule.Table("""
        ReportMeeting 8 Report Meeting|Met|Held|Webinar !Who|Not|Can|Delivered|HasCode|Evidence|Unforeseen
        ReportMeeting 7 Met HasDay|HasLink|HasCount !Question|Who|Did|When|HowMany|Not
        ReportMeeting 7 Met We|Me !Question|Who|When|HowMany|Did|Not
        ReportMeeting 7.5 Held|Attended Meeting|Webinar HasDay|HasLink|HasCount|We|Me !Question|Who|When|HowMany|Which|Not
        ReportMeeting 16 Met PastDay FutureDay WillBe|Upcoming|Next !Question|Who|When|HowMany|What|Not|Correct
        ReportMeeting 8.8 Held|Met|Attended|Done Meeting|Met ItWas HasDay|HasCount !No|Not|Correct|Question|Who|When|What
        ReportMeeting 6.5 Held|Done Meeting|Webinar !Question|Who|When|HowMany|What|Which|Show|Did|Not
        ReportMeeting 6 Meeting|Webinar PastDay HasCount|HasLink !Question|Who
        ReportMeeting 4.8 Met HasGroup !Question|Who|Did|When|HowMany|Not|Which|What
        ReportMeeting 5 Report HasGroup|Mine !Who|Can|HasCode|Activity|ReportNoun
        ReportMeeting 4 HasCount HasGroup|HasDay !Question
        ReportMeeting 5 Attended HasCount !Question
        ReportActivity 7.5 Report Activity|HasCode|Document|Workshop|WebSpace !Who|Can|Meeting
        ReportActivity 7 HasCode Done|InProgress|Partial|HasPercent !Question|What|Which|When
        ReportActivity 6 HasPercent HasCode|Activity|HasGroup|HasTitle|Document|Workshop|WebSpace !Question
        ReportActivity 6.5 Done Activity|Document|Workshop|WebSpace|HasTitle We|Me|Report !Question|What|Which|HowMany|Show
        ReportActivity 5 Done|Partial Document|Workshop|WebSpace|Award !Question|What|Which|HowMany|Show|Evidence
        ReportActivity 4 Report !Meeting|Met|Who|ReportNoun|Can|Correct|Withdraw|Cancel
        ReportMeeting 3.9 Report !Activity|HasCode|Who|ReportNoun|Can|Correct|Withdraw|Cancel
        AddEvidence 8.2 Add|Report Evidence
        AddEvidence 7.2 Evidence HasLink !Met|Held|Report|Meeting
        AddEvidence 6 HasLink !Met|Held|Meeting|Report|HasCount
        AddEvidence 7 HasLink HasCode
        Schedule 7.5 Schedule Meeting|Webinar|Workshop|Activity|HasCode|HasDay|HasPeriod !Reminder
        Schedule 6 Schedule
        Schedule 7.5 WillMeet !Who|When|What|Question|Which
        Schedule 7 WillBe HasDay|HasPeriod !Question|When
        Schedule 7.2 Meeting|Webinar|Workshop WillBe !Question|When|What
        Schedule 6.6 Meeting|Webinar|Workshop|Upcoming FutureDay HasDay !Question|When|What|Which|Show|Postpone|Remind|Absence
        Schedule 7 Meet FutureDay !Who|What|Question|When
        Postpone 8.2 Postpone HasCode|Meeting|Webinar|Workshop|Activity|HasDay|HasPeriod|Document|FutureDay !Question
        Postpone 6 Postpone
        Postpone 8.4 Postponed HasCode|Meeting|Webinar|Workshop HasDay|HasPeriod|FutureDay|We !Question|What|Which|Why|Show|HasYear
        Drop 8 Drop|Cancel HasCode|Activity|Meeting|Webinar|Workshop|Document|HasTitle !Who|What|Which
        Drop 7.5 Dropped|NotNeeded HasCode !Question|What|Which|Why|Show
        Drop 8.3 Not Drop Activity|HasCode
        Drop 7.6 Not WillMeet|WillBe HasCode|Activity|Webinar|Workshop|Meeting !Question
        RemindLater 8.6 Remind
        RemindLater 8 Later
        RemindLater 5 Reminder FutureDay
        Correct 8.4 Correct
        Correct 8.6 ItWas HasDay|HasCount|HasNumber|Not|No|HasCountry|HasGroup|Virtual|InPerson !What|Which|When|Who|HowMany|Question
        Correct 7 Not Held HasDay !Question|Who|Which|Group
        Withdraw 8.5 Withdraw !MyData|Forget|Roster|Member|Manage
        Disagree 9 Disagree !Question
        Agree 8.8 Agree !Disagree|Question
        Approve 9 Approved ReportNoun|HasYear !Question|Who|When
        AddUnforeseen 9 Unforeseen Add|Report
        AddUnforeseen 9 Unforeseen We|Held !Question|What|Which|Show|HowMany
        """);
}

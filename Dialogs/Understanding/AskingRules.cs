using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Questions about the plan and who is in it.</summary>
internal static class AskingRules
{
    public static readonly ImmutableArray<WishRule> All = WishRule.Table("""
        Upcoming 5 Upcoming
        Upcoming 6 Upcoming What|When|Which|Show|Mine|Me|We|HasGroup|HasPeriod|Webinar|Meeting|Activity
        Upcoming 4 Pending !Evidence !HasCode
        Upcoming 5.5 Pending Mine|Me|What|Show|HasGroup|Which|We
        Upcoming 5 Activity|Meeting|Webinar|Workshop|Document Mine !Not
        Upcoming 4.5 When Meeting|Webinar|Workshop|Award|Document !Met|Held|Did
        Upcoming 5 What|Which|Show|Exists HasPeriod|HasDay !PastDay|Met|Held|Changed
        Upcoming 4 What|Which|Show|Exists Activity HasGroup|HasArea|HasPeriod|HasYear|Mine|Everyone|HasCountry
        Upcoming 4 What|Which|Show|Exists Meeting !Met|Held|PastDay
        Upcoming 3 What|Which|Show Activity
        Upcoming 3.5 What|Show HasGroup|HasArea|HasCountry|Mine
        Upcoming 2.5 Meeting|Activity|Workshop|Document HasGroup|HasArea|HasPeriod|FutureDay
        Upcoming 2.2 Meeting|Activity|Workshop Everyone
        Upcoming 3 Plan HasYear|Show|What|Mine|Short !Import|Status|HowFar|Total
        Upcoming 2 Activity|Meeting|Workshop Short
        Upcoming 4.5 FutureDay What|Which|Show|Mine
        Overdue 7 Overdue
        ShowActivity 4 HasCode
        ShowActivity 5.5 HasCode What|When|Show|Where|Which|Who|Status|Question !Evidence
        ShowActivity 3.5 When|Where|What|Show HasTitle !HasGroup
        ShowActivity 4.5 When|Where|What|Show Award|Workshop|Document|WebSpace
        ShowActivity 4 When|Where|What Activity HasTitle
        WhoMet 7 Who Met|Meet|Attended !Not|Can
        WhoMet 7 Group|Countries Met|Attended What|Which|Question|HowMany|Show !Not|HasLink|HasCount
        WhoMet 7 HowMany|HowOften Met|Meet|Held !Webinar|Activity
        WhoMet 6.5 HowMany|HowOften Meeting
        WhoMet 6 When|Which|Did|What Met|Meet !Webinar|Activity|Not
        WhoMet 6 When|Which|Did|What Held !Webinar|Activity|Workshop|Assembly|HasArea|Not
        WhoMet 6 Question Met|Meet !FutureDay|When|Not|HasLink|HasCount
        WhoMet 6 Question Meeting Held|PastDay !Not|HasLink|HasCount
        WhoMet 6.2 Group Met !Not|HasDay|HasLink|HasCount
        WhoMet 6.5 Meeting LastOne|Last !Correct|Withdraw|Report|Postpone|Add|Evidence|ItWas
        WhoMet 6.5 Meeting LastOne|Last What|Which|When|Show !Correct|Withdraw|Report|Postpone|Add|Evidence
        WhoMet 5.5 What|Which|Show|Who Meeting Held|PastDay|Done
        WhoMet 6 Meeting Done|Held Which|Who|HowMany|Show|What|Group !HasCount|HasLink|Not|We
        WhoMet 4.5 Met HasGroup !HasDay|HasLink|HasCount|We|Me
        WhoMet 4 Meeting PastDay HasGroup !HasDay|HasLink|HasCount
        WhoHasNotMet 8 Not|Without|Pending Met|Meet Who|Which|Group|Countries|Question|HasPeriod|What|Everyone
        WhoHasNotMet 7.5 Who|Which|Group Without|Not Meeting
        WhoHasNotMet 7.5 Who|Which|Group Pending Meeting|Meet
        WhoHasNotMet 7 Not Met
        WhoHasNotMet 4 Who Not Short !Can|Coordinates|Coordinator|Evidence|Report
        WhoMet 4 Who Yes Short !Can|Coordinates|Coordinator|Evidence|Report
        Webinars 6 Webinar Held|Done|PastDay|HowMany|HasYear|Did !Report|ItWas
        Webinars 5 Webinar What|Which|Show|Exists|HasGroup|Everyone
        Webinars 4.5 Webinar
        Upcoming 6.4 Webinar Upcoming|Pending|FutureDay !HowMany|Done|Held
        Webinars 7 Webinar HowMany
        Upcoming 5.6 Webinar When !Met|Held|Did|PastDay
        JointMeetings 7.5 Joint
        Mode 4 Virtual|InPerson
        Mode 7 Virtual|InPerson What|Which|HowMany|Show|Question|Activity|Meeting|Webinar|Workshop !Report
        Postponed 7 Postponed|Dropped|Substituted|NotNeeded
        Postponed 8.2 Postponed|Dropped|Substituted|NotNeeded What|Which|Why|Show|HowMany|Question|Exists|Who|HasYear
        Annex 8 Unforeseen
        Evidence 6 Evidence
        Evidence 7 Evidence What|Show|Where|Which|Exists|Search|HasCode
        MissingEvidence 8.5 Evidence Without|Not|Pending !HasLink
        Committee 8 Committee
        Presidency 8.2 Presidency
        AssemblyMeeting 7.5 Assembly
        AssemblyMeeting 8 Assembly When|Where|What|Which
        Funding 7 Funding
        ChangesSince 7 Changed
        ChangesSince 8 Changed What|Since|Show|Visit|HasPeriod|HasDay
        ChangesSince 6 Since Visit
        Search 6.5 Search
        Search 8 Search HasTitle|Document
        Calendar 7.5 CalendarFile
        Source 8 Source
        WhoCoordinates 8 Who Coordinates|Coordinator
        WhoCoordinates 8 Coordinates HasGroup|HasArea|Group !ActAs|HandOver|Manage|Add|Report
        WhoCoordinates 6 Coordinates|Coordinator HasGroup !ActAs|Me|HandOver|Manage|Add
        WhoCanDo 8.5 Who|Which Can
        WhoCanDo 7.9 Can Me|Mine|We Report|Drop|Postpone|Schedule|Correct|Add
        WhoCanDo 7 Can Member|Stranger|Secretariat|Coordinator
        WhoAmI 8.5 WhoAmI
        ReportDocument 8 ReportNoun Create|Show|Search|What !Meeting|Met|Held
        ReportDocument 6 ReportNoun !Report
        ReportDocument 7.2 ReportNoun Create|Document|HasYear|Partial
        ReportDocument 5 ReportNoun Short
        ReportDocument 5 Create Document
        Delivery 8.5 Delivered Reminder|Who|Did|Question
        Delivery 6 Delivered
        Audit 8.5 Audit
        Audit 8.5 Who Report|Changed|Withdraw|Add !Can|Funding|Cost|Evidence
        Areas 7 Area What|Which|Show|HowMany|Exists|Everyone !Met|Overdue|Status|HowFar|Total
        Areas 3 Area Short
        Groups 7 Group What|Which|Show|HowMany|Exists !Met|Meet|Meeting|Overdue|Status|HowFar|Total|Not|Join|Mine|Upcoming|Pending
        Groups 3 Group Short !Mine
        Cost 8.4 Cost
        """);
}

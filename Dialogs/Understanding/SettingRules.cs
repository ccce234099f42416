using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>A person's own settings, and who belongs to what.</summary>
internal static class SettingRules
{
    public static readonly ImmutableArray<WishRule> All = WishRule.Table("""
        SetLanguage 9 Speak Spanish|English|Portuguese|French
        SetLanguage 7 Spanish|English|Portuguese|French Bare
        SetLanguage 6 Spanish|English|Portuguese|French Please|Short !HasSlot|ReportNoun|Document|Plan|Meeting
        SetLanguage 6.5 Speak !HasSlot
        ActAs 9.5 ActAs Coordinator|Member|Secretariat|Stranger
        ActAs 8 ActAs
        Join 8.7 Join !Who|ActAs
        Absence 8.7 Absence
        HandOver 8.8 HandOver
        Pause 8.8 Pause
        Pause 8.6 Not Remind|Reminder
        Pause 9 Digest !Show|What|HowMany
        Pause 9 Resume
        Settings 9 Settings
        Settings 9 TimeZone
        BindChat 9.2 ThisChat HasGroup
        BindChat 8 ThisChat
        ManageRoster 7 Roster
        ManageRoster 9 Roster|Member|Coordinator Manage|Add|Withdraw|Import !ActAs|HandOver
        ManageRoster 8 Member Who|Which|Show|HowMany !Can
        ForgetMe 9.2 Forget
        ForgetMe 9.2 Withdraw|Forget MyData
        ImportPlan 8.8 Import !Roster|Member
        """);
}

using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Questions about where things stand and what they add up to.</summary>
internal static class StandingRules
{
    public static readonly ImmutableArray<WishRule> All = WishRule.Table("""
        Standing 7 HowFar
        Standing 6 Status
        Standing 4.2 How Plan|HasGroup|HasArea|InProgress|Everyone|Mine|Group|Area !ActAs|Report|Add|Join
        Standing 6.5 Status HasGroup|HasArea|Mine|Everyone|Group|Area|Plan|What|Show
        Standing 6 What|Which|Show InProgress|Done|Partial|Scheduled !Meeting|Webinar|HowMany
        Standing 4.5 InProgress|Partial Activity|Short
        Standing 5 Done Which|What|Show|Question Activity|HasGroup|HasArea|HasPeriod
        Totals 7.5 Total
        Totals 8 Compare
        Totals 7.2 HowMany Activity|Done|InProgress|Overdue|Plan|Webinar|Workshop|Document !Met|Meeting|Webinar
        Totals 7 HasPercent|HowMuch Done|Plan|InProgress Question
        """);
}

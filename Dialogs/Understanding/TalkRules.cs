using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Courtesies, and the words that steer a dialog. Courtesies weigh little, so that a question behind them comes first.</summary>
internal static class TalkRules
{
    public static readonly ImmutableArray<WishRule> All = WishRule.Table("""
        Greet 2 Hello
        Thank 2.2 Thanks
        Praise 2.1 Praise
        Goodbye 2 Bye
        SmallTalk 2.5 SmallTalk
        Abuse 6 Insult
        Help 5 Help
        Help 3 Help HasSlot
        WhoAreYou 6 WhoAreYou !HasGroup|HasCode|HasArea
        Yes 8 Yes Bare
        Yes 3 Yes Starts
        No 8 No|Not Bare !ItWas|HasDay|Skip|Cancel|Later
        No 3 No Starts
        Cancel 9 Cancel|Drop Bare
        Cancel 5 Cancel !HasSlot !Meeting !Activity !Webinar
        Back 8 Back Bare
        Back 5 Back !HasSlot
        StartAgain 8 Restart
        Skip 8 Skip Bare
        Skip 5 Skip !HasSlot !Met|Meeting|Who|What|Activity|Group|Held|Help
        More 8 More Bare
        More 4 More Show !HasSlot
        More 4 Next Short !HasSlot|HasTitle|Meeting|Activity|Webinar|Workshop|Document|Mine|We|Me|What|When|Which|Who
        Choose 7 HasOrdinal Bare
        Choose 6 HasOrdinal Option !Quarter !Semester
        Choose 3 HasOrdinal Short !Report|Met|Quarter|Semester|Meeting|ItWas
        """);
}

using GealcBot.Dialogs.Understanding;

namespace GealcBot.Dialogs.Talk;

/// <summary>When a message was not understood, or not all of it.</summary>
public static class Unknown
{
    /// <summary>Says what was understood and offers the nearest.</summary>
    public static Answer Answer(Reading reading, Situation situation) => Examples.Named(reading, situation.Say) is { } about
        ? Dialogs.Answer.Of(situation.Say.UnderstoodOnly(about), Examples.About(reading, situation))
        : Dialogs.Answer.Of(reading.IsBeyond ? situation.Say.OutsideMatter() : situation.Say.NotUnderstood(), Suggest.For(situation));
}

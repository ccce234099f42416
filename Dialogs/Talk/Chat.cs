using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Talk;

/// <summary>Small talk: a short human answer, the same to the same words, and always something to do next.</summary>
internal static class Chat
{
    // The word as it begins in each of the four languages.
    private static readonly ImmutableArray<string> Jokes = Stems.Of("jokes");

    // "¿Qué es la Red GEALC?" and "who approves the plan?" ask about the Network and not about the bot.
    private static readonly ImmutableArray<string> Network = Stems.Of("network");

    /// <remarks>A receipt stays in sight behind a thanks: "se corre al 19", said next, is still of that.</remarks>
    public static Answer Answer(Wish wish, string text, Situation situation)
    {
        var say = situation.Say;
        var folded = Folding.Of(text);
        return Dialogs.Answer.Of(
            wish switch
            {
                Wish.Thank => OneOf(folded, say.Welcome(), say.WelcomeOther()),
                Wish.Praise => say.PraiseThanks(),
                Wish.Goodbye => say.Bye(),
                Wish.Abuse => OneOf(folded, say.Calm(), say.CalmOther()),
                Wish.WhoAreYou => Network.Any(folded.Contains) ? say.WhatTheNetworkIs() : say.WhoIAm(),
                _ when Jokes.Any(folded.Contains) => say.NoJokes(),
                _ => OneOf(folded, say.SmallTalk(), say.SmallTalkOther(), say.SmallTalkAnother()),
            },
            Suggest.For(situation)) is var answer && wish is Wish.Thank or Wish.Praise && situation.State.Telling is { What: TellKind.Correct, Entry: not null } ? answer with { State = situation.State, KeepsInSight = true } : answer;
    }

    private static string OneOf(string folded, params ReadOnlySpan<string> answers) => answers[folded.Sum(c => c) % answers.Length];
}

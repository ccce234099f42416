using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Following;

/// <summary>
/// Which language an answer is written in. A message is answered in its own; where its words do not tell, in that of what
/// it belongs to: the open form, the question that it follows, the talk in a group. Else in the person's.
/// </summary>
internal static class Tongue
{
    private const int FewWords = 4;

    public static Language Of(Reading reading, Situation situation) => situation switch
    {
        // "2" and "o segundo" are too short to tell a language by, and mean something of the answer before.
        { Last.Language: { } last } when Steering.Is(reading.Best) => situation.State is { IsOpen: true, Language: { } opened } ? opened : last,
        // Four words of a correction are too few to leave the language of the form for.
        { State: { IsOpen: true, Language: { } form } } when reading.Words <= FewWords && (reading.Best is null or Wish.Correct || reading.FollowsUp) => form,
        _ when reading.Language is { } told => told,
        { State: { IsOpen: true, Language: { } form } } => form,
        { Last.Language: { } last } when situation.IsShared || Inheritance.Follows(reading) || !reading.Codes.IsEmpty => last,
        _ => situation.Language,
    };

    public static Language Of(Press press, Situation situation) => press switch
    {
        // A reminder was sent in the person's own language, whatever was talked about since.
        IReminderPress => situation.Language,
        _ when !WayBack.LeavesOpen(press) && situation.State is { IsOpen: true, Language: { } form } => form,
        _ => situation.Last.Language ?? situation.Language,
    };
}

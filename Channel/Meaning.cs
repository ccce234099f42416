using System.Collections.Immutable;
using System.Text.Json;
using GealcBot.Channel.Files;

namespace GealcBot.Channel;

/// <summary>What an activity says, before who, where and when are put round it.</summary>
internal abstract record Meaning
{
    public sealed record Said(string Text, ImmutableArray<FileOffer> Files) : Meaning;

    public sealed record Pressed(JsonElement Data, string? CardId, bool InPlace) : Meaning
    {
        public QuotedMessage? Quoted { get; init; }
    }

    public sealed record Taken(QuotedMessage Message) : Meaning;

    public sealed record Edited(string Text) : Meaning;

    public sealed record CameIn : Meaning;

    public sealed record WentOut : Meaning;

    public sealed record MeetingOver(string Title, DateTimeOffset At) : Meaning;

    public sealed record None(string Why) : Meaning;
}

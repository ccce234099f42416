namespace GealcBot.Plans.People;

/// <summary>A team's channel or a chat that belongs to a group, because one of its coordinators said so in it.</summary>
/// <param name="Chat">The id that stands for the conversation, as for a person.</param>
/// <param name="By">Who said it.</param>
public sealed record GroupChat(PersonId Chat, GroupId Group, PersonId By);

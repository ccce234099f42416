namespace GealcBot.Dialogs.Understanding;
public sealed record ReadingContext { public required DateOnly Today { get; init; } public GealcBot.Texts.Language Preferred { get; init; } }
public sealed class Reader { public Reading Read(string t, ReadingContext c) => new(); }

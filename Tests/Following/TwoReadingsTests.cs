using System.Collections.Immutable;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Following;

public sealed class TwoReadingsTests
{
    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Two_readings_that_cannot_be_told_apart_are_both_offered(Language language)
    {
        var answer = Asked(language, new WishFound(Wish.Funding, 4.9), new WishFound(Wish.Evidence, 4.7));

        var reply = Assert.Single(answer!.Replies);
        Assert.Equal(Say.In(language).WhichOfTheTwo(), reply.Text);
        Assert.Equal(2, reply.Suggestions.Length);
    }

    [Fact]
    public void The_likelier_of_two_is_answered() =>
        Assert.Null(Asked(Language.Spanish, new WishFound(Wish.Funding, 7), new WishFound(Wish.Evidence, 3)));

    [Fact]
    public void Two_that_are_both_unlikely_are_no_two_readings() =>
        Assert.Null(Asked(Language.Spanish, new WishFound(Wish.Funding, 2), new WishFound(Wish.Evidence, 2)));

    [Fact]
    public void Two_kinds_of_one_question_have_one_answer() =>
        Assert.Null(Asked(Language.Spanish, new WishFound(Wish.Committee, 5), new WishFound(Wish.Presidency, 5)));

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    private static Answer? Asked(Language language, params ImmutableArray<WishFound> wishes) => TwoReadings.Ask(
        new Reading { Wishes = wishes },
        new Situation
        {
            Person = Person.Unknown(new PersonId("contoso", "somebody")),
            Language = language,
            World = World.Empty,
            Now = new DateTimeOffset(2024, 5, 20, 12, 0, 0, TimeSpan.Zero),
            Today = new DateOnly(2024, 5, 20),
        });
}

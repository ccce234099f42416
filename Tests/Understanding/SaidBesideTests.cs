using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Understanding;

/// <summary>What small words and phrases beside the others do to what is read.</summary>
public sealed class SaidBesideTests
{
    [Theory]
    [InlineData("la reunión se hizo en Panamá y no en San José", Language.Spanish, "Panamá")]
    [InlineData("the meeting was held in Panama and not in San José", Language.English, "Panama")]
    [InlineData("a reunião foi realizada em Panamá e não em San José", Language.Portuguese, "Panamá")]
    [InlineData("la séance s'est tenue à Panama et non à San José", Language.French, "Panama")]
    [InlineData("la réunion était à Lima, non à La Paz", Language.French, "Lima")]
    public void A_place_that_is_denied_is_none(string text, Language language, string place) =>
        Assert.Equal(place, Some.Reading(text, language).Place);

    [Theory]
    [InlineData("nos reunimos el 9 de mayo y se acordó armar un catálogo", Language.Spanish, "armar un catálogo")]
    [InlineData("quedamos en que Chile arma el acta", Language.Spanish, "Chile arma el acta")]
    [InlineData("we met on 9 May, we agreed to meet monthly", Language.English, "meet monthly")]
    [InlineData("we met on 9 May, we mostly covered interoperability", Language.English, "interoperability")]
    [InlineData("nos reunimos dia 9 e decidiu-se criar um guia", Language.Portuguese, "criar um guia")]
    [InlineData("réunion tenue le 9 mai, on a décidé d’attendre juin", Language.French, "attendre juin")]
    [InlineData("réunion le 9, on a parlé de données ouvertes", Language.French, "données ouvertes")]
    // Words that only begin as such a phrase does.
    [InlineData("Já se acordou a sessão seguinte para 10 de outubro", Language.Portuguese, null)]
    [InlineData("quedamos enviar el acta", Language.Spanish, null)]
    public void What_was_decided_begins_behind_a_whole_phrase(string text, Language language, string? decided) =>
        Assert.Equal(decided, Some.Reading(text, language).Decided);
}

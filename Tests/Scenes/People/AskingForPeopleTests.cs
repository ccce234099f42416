using GealcBot.Cards;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>Somebody unknown asks for an address, or is in doubt which group to ask for.</summary>
public sealed class AskingForPeopleTests
{
    [Theory]
    [InlineData(Language.Spanish, "ya quien es el contacto")]
    [InlineData(Language.Spanish, "me pasan el correo del coordinador de datos abiertos?")]
    [InlineData(Language.Spanish, "hay algun telefono de la secretaria")]
    [InlineData(Language.English, "who do I email then")]
    [InlineData(Language.English, "any phone number for the secretariat?")]
    [InlineData(Language.English, "give me the contacts by country")]
    [InlineData(Language.Portuguese, "algum contato por e-mail?")]
    [InlineData(Language.Portuguese, "qual o telefone do coordenador")]
    [InlineData(Language.French, "liste des responsables par pays avec les tel")]
    [InlineData(Language.French, "un contact par mail svp ?")]
    public async Task Nobodys_address_is_given_out_and_the_Secretariat_is_asked_through_here(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.Hears(say => say.ContactsNotGiven(say.ExJoin()));
        Assert.Equal(1, mira.Messages);
        await mira.Says(mira.Say.ExJoin());
        mira.Hears(say => say.JoinAskedTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿me llegan los recordatorios por correo?")]
    [InlineData(Language.English, "I want to email the minutes")]
    [InlineData(Language.Portuguese, "recebo os lembretes por e-mail?")]
    [InlineData(Language.French, "je veux envoyer le compte rendu par mail")]
    public async Task Who_only_speaks_of_mail_asks_for_nobodys_address(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Stranger(language);
        await mira.Says(words);
        mira.DoesNotHear(say => say.ContactsNotGiven(say.ExJoin()));
    }

    [Theory]
    [InlineData(Language.Spanish, "quiero unirme a datos abiertos", "no sé bien cuál, datos abiertos o el de IA")]
    [InlineData(Language.English, "I want to join open data", "I don't really know which one, open data or the AI one")]
    [InlineData(Language.Portuguese, "quero entrar no grupo de dados abertos", "não sei bem qual, dados abertos ou o de IA")]
    [InlineData(Language.French, "je veux rejoindre les données ouvertes", "je ne sais pas trop lequel, données ouvertes ou celui de l'IA")]
    public async Task In_doubt_between_two_groups_a_press_puts_the_other_in_the_place_of_the_first(Language language, string words, string doubt)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Named("mira", language);
        await mira.Says(words);
        await mira.Says(doubt);
        mira.Hears(say => say.JoinIsFor(say.RoleMember(say.Group("open-data"))));
        await mira.Presses(say => say.Group("data-governance-ai"));
        mira.Hears(say => say.JoinAskedTitle());
        var open = Assert.Single(scene.World.Current.Roster.OpenRequests);
        Assert.Equal("data-governance-ai", open.Group?.Value);

        // The Secretariat's card of the first request is answered for the one that counts.
        var ana = scene.Secretariat(language);
        var first = scene.World.Current.Roster.Entries.OfType<GealcBot.Plans.People.JoinAsked>().Single(asked => asked.Group?.Value == "open-data");
        await ana.Sends(new AnswerJoin(first.Id.Value, GealcBot.Plans.People.Role.Member));
        Assert.Null(scene.World.Current.Roster.AnswerTo(first.Id));
        ana.Hears(say => say.Group("data-governance-ai"));

        // And back again: what was replaced can be asked for anew.
        await mira.Sends(new AskToJoin("open-data", Instead: true));
        Assert.Equal("open-data", Assert.Single(scene.World.Current.Roster.OpenRequests).Group?.Value);
    }
}

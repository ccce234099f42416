using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Understanding;

/// <summary>A message is answered in the person's own language, unless it clearly is in another.</summary>
public sealed class LanguageOfMessageTests
{
    private static readonly Dictionary<Language, string[]> Own = new()
    {
        [Language.Spanish] =
        [
            "Alta: Mariela, Paraguay, grupo de ciberseguridad", "mariela.gomez@mitic.gov.py", "fabiola@mpce.example.ht", "Jean-Baptiste Pierre, Haití", "João da Silva, Brasil",
            "son 14", "14", "14 países", "el 15/05", "3.3.2", "v1.2", "sí", "no", "ok", "dale", "listo", "si, eso", "la 2", "los dos", "todas", "Zoom", "por Teams", "online", "webinar",
            "Brasil, Perú y Haití", "Costa Rica", "Trinidad and Tobago", "The Bahamas, Jamaica", "https://www.redgealc.org/content/news/regional-meeting", "minuta-final-meeting.pdf",
            "va el link: https://zoom.us/j/123 pass: welcome", "el webinar de Open Data", "Marie Dupont", "Mr. Brown, Jamaica", "Hélène François coordina interoperabilidad", "Conceição, de Brasil, grupo de software",
            "nop", "jaja", "gracias!", "🎉", "reunión del 12/4: Peña, Muñoz, Brown", "meeting de cybersecurity ayer, éramos 9", "tema: blockchain y smart cities",
        ],
        [Language.English] =
        [
            "Dank je, thank you", "Add: Mariela Gómez, Paraguay, cybersecurity group", "jose.perez@agesic.gub.uy", "fabiola@mpce.example.ht", "José Peña, Uruguay", "João Conceição from Brazil", "Marie Dupont, Haiti",
            "14", "14 countries", "on 15/05", "3.3.2", "v1.2", "yes", "no", "ok", "sure", "done", "yep", "the 2nd", "both", "all", "Zoom", "on Teams", "virtual", "webinar",
            "Brasil, Perú and Haití", "República Dominicana", "São Paulo", "Port-au-Prince, Haiti", "https://www.redgealc.org/contenido-general/noticias/taller", "acta-reunion-de-abril.pdf",
            "Añez, Muñoz and Brown", "the meeting with Señor Núñez", "La Paz", "El Salvador", "Hallo", "lol", "thanks!", "🎉", "topics: GobCamp, excelGOB", "CSIRT Américas", "nine from Côte d'Or", "San José, 9",
        ],
        [Language.Portuguese] =
        [
            "Novo: Mariela, Paraguai, grupo de cibersegurança", "juan.perez@gob.cl", "fabiola@mpce.example.ht", "José Peña, do Uruguai", "Jean Marie, do Haiti", "Mr. Brown, da Jamaica",
            "foram 14", "14", "14 países", "dia 15/05", "3.3.2", "v1.2", "sim", "não", "nao", "ok", "beleza", "isso", "a 2", "os dois", "todas", "Zoom", "pelo Teams", "online", "webinar",
            "Brasil, Perú e Haití", "Costa Rica", "Trinidad and Tobago", "La Paz, Bolivia", "https://www.redgealc.org/contenido-general/noticias/taller-en-bolivia", "acta-de-la-reunion.pdf",
            "o webinar de Open Data", "Marie Dupont", "o meeting de cybersecurity foi ontem", "Muñoz e Peña", "kkk", "obrigado!", "🎉", "tema: smart cities", "valeu", "El Salvador", "Port-au-Prince", "pode ser",
        ],
        [Language.French] =
        [
            "Nouvelle : Mariela, Paraguay, groupe de cybersécurité", "fabiola@mpce.example.ht", "juan.perez@gob.cl", "José Peña, Uruguay", "João da Silva, Brésil", "Mr. Brown, Jamaïque",
            "on était 14", "14", "14 pays", "le 15/05", "3.3.2", "v1.2", "oui", "non", "ok", "d'accord", "c'est ça", "parfait", "la 2", "les deux", "toutes", "Zoom", "sur Teams", "en ligne", "webinaire",
            "Brasil, Perú, Haïti", "Costa Rica", "Trinidad and Tobago", "La Paz, Bolivia", "https://www.redgealc.org/contenido-general/noticias/taller-en-bolivia", "meeting-minutes-april.pdf",
            "le webinar Open Data", "Muñoz et Peña", "Conceição, du Brésil", "El Salvador", "Port-au-Prince", "mdr", "merci !", "🎉", "sujet : smart cities", "salut", "São Paulo", "le meeting de cybersecurity d'hier",
        ],
    };

    private static readonly Dictionary<Language, string[]> Whole = new()
    {
        [Language.Spanish] = ["¿qué viene para mi grupo?", "ayer nos reunimos y vinieron 14 países", "¿quién coordina innovación?", "quiero saber cuándo es el próximo taller", "hola, quisiera saber qué sigue"],
        [Language.English] = ["what is coming for my group?", "we met yesterday, 14 countries came", "who coordinates innovation?", "where do we stand this year", "good morning"],
        [Language.Portuguese] = ["o que vem para o meu grupo?", "ontem nos reunimos, vieram 14 países", "quem coordena inovação?", "não sei quando é a próxima oficina", "bom dia, tudo bem?"],
        [Language.French] = ["qu'est-ce qui vient pour mon groupe ?", "nous nous sommes réunis hier avec 14 pays", "qui coordonne l'innovation ?", "je voudrais savoir où nous en sommes", "bonjour à tous"],
    };

    public static TheoryData<Language> EachLanguage => [.. Languages.All];

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Names_addresses_places_and_figures_are_no_other_language(Language own) =>
        Assert.Equal([], Own[own].Where(text => (Some.Reading(text, own).Language ?? own) != own));

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void What_clearly_is_in_another_language_is_told_whoever_writes_it(Language written)
    {
        foreach (var own in Languages.All)
        {
            Assert.Equal([], Whole[written].Where(text => Some.Reading(text, own).Language != written).Select(text => $"{own}: {text}"));
        }
    }

    [Theory]
    [InlineData("English please, sorry, no mentira, seguí en español jaja", Language.English, Language.Spanish)]
    [InlineData("Spanish please, sorry no, keep answering in English", Language.Spanish, Language.English)]
    [InlineData("quero falar em espanhol agora nao, deixa em portugues msm", Language.Portuguese, Language.Portuguese)]
    [InlineData("en anglais svp, euh non, restez en français", Language.French, Language.French)]
    [InlineData("habla en español que hace rato me salió en portugués", Language.Spanish, Language.Spanish)]
    [InlineData("answer in English, before it came out in Spanish", Language.English, Language.English)]
    [InlineData("responde em português, que antes saiu em espanhol", Language.Portuguese, Language.Portuguese)]
    [InlineData("réponds en français, tout à l'heure c'est sorti en espagnol", Language.French, Language.French)]
    [InlineData("me está contestando en inglés, ¿se puede en español?", Language.Spanish, Language.Spanish)]
    [InlineData("en español, no en inglés", Language.Spanish, Language.Spanish)]
    [InlineData("I don't speak Spanish", Language.Spanish, Language.English)]
    [InlineData("háblame en inglés", Language.Spanish, Language.English)]
    public void Of_several_languages_named_the_one_wanted_is_meant(string text, Language own, Language wanted) =>
        Assert.Equal(wanted, Some.Reading(text, own).WantedLanguage);
}

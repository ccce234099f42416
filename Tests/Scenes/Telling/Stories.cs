using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Tests.Storage.Support;
using GealcBot.Tests.Storage.Support.Cosmos;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>A year's telling in one go, in each language and on each kind of store: reported, reported again, put right, proved, proposed, agreed to, taken back.</summary>
public abstract class Stories(IStoreUnderTest store)
{
    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 14 países", "éramos 15 países", "agrega este enlace https://www.redgealc.org/noticias/a a 3.3.1", "no se va a hacer el 3.3.2 porque no hay fondos", "también hicimos un taller con la CEPAL en abril, no estaba en el plan")]
    [InlineData(Language.English, "we met yesterday, 14 countries", "we were 15 countries", "add this link https://www.redgealc.org/noticias/a to 3.3.1", "the webinar 3.3.2 will not take place because there is no budget", "we also held a workshop with ECLAC in April, it was not in the plan")]
    [InlineData(Language.Portuguese, "nos reunimos ontem, 14 países", "éramos 15 países", "adicione este link https://www.redgealc.org/noticias/a ao 3.3.1", "o 3.3.2 foi adiado para 2025 porque faltam palestrantes", "também fizemos uma oficina com a CEPAL em abril, não estava no plano")]
    [InlineData(Language.French, "nous nous sommes réunis hier, 14 pays", "nous étions 15 pays", "ajoute ce lien https://www.redgealc.org/noticias/a à 3.3.1", "le webinaire 3.3.2 est reporté à 2025 parce qu'il manque des intervenants", "nous avons aussi fait un atelier avec la CEPAL en avril, ce n'était pas prévu")]
    public Task What_is_told_is_kept_as_told_and_another_instance_knows_the_same(Language language, string held, string countries, string link, string dropped, string unforeseen) => store.With(async documents =>
    {
        await using var scene = await Scene.OnAsync("2024-05-20", documents);
        await using var other = await Scene.OnAsync("2024-05-20", documents);
        var (mira, tomas, ana) = (scene.Coordinator(WorkingGroups.Cybersecurity, language), scene.Named("Tomás", language), other.Secretariat(language));
        await tomas.Says(tomas.Say.ExHelp());
        await other.World.RefreshAsync(CancellationToken.None);
        await ana.Sends(new ChangeRoster(other.Who("Tomás").Id.Handle, Role.Member, "cybersecurity", "2024-05-20", Sure: true));
        await scene.World.RefreshAsync(CancellationToken.None);

        await mira.Says(held);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ReceiptTitle());
        await tomas.Reports("cybersecurity", "2024-05-19");
        tomas.Hears(say => say.AlreadyReportedTitle());
        await mira.Says(countries);
        mira.Hears(say => say.CorrectedTitle());
        await tomas.Says(link);
        tomas.Hears(say => say.LinkAddedTitle());
        await mira.Says(unforeseen);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.UnforeseenAddedTitle());
        await mira.Presses(say => say.ButtonWithdraw());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawnTitle());

        await mira.Says(dropped);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => say.ProposalSent("3.3.2"));
        await other.World.RefreshAsync(CancellationToken.None);
        await ana.Sends(new DecideProposal(other.World.Current.Ledger(2024).Waiting.Single().Id.Value, Agree: true));
        ana.Hears(say => say.ProposalAgreedTitle());
        await scene.World.RefreshAsync(CancellationToken.None);

        var ledger = scene.World.Current.Ledger(2024);
        Assert.Equal(15, Assert.Single(ledger.Meetings).Facts.Countries);
        Assert.Equal("https://www.redgealc.org/noticias/a", Assert.Single(ledger.Standing.OfType<EvidenceAdded>()).Link);
        Assert.Empty(ledger.Standing.OfType<Unforeseen>());
        Assert.NotNull(ledger.StatusOf(new ActivityId(2024, "3.3.2"), new DateOnly(2024, 12, 31)));
        Assert.Equal(ledger.Entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal), other.World.Current.Ledger(2024).Entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal));
    });
}

public sealed class StoriesOnSqlite() : Stories(new SqliteInMemory());

[Collection(OnCosmos.Name)]
public sealed class StoriesOnCosmos(CosmosServer server) : Stories(server);

using GealcBot.Documents.Import.Grammar;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Documents;

public sealed class StatusGrammarTest
{
    [Theory]
    // Done
    [InlineData("Done.", StatusKind.Done, null)]
    [InlineData("Done (March 3rd and 4th).", StatusKind.Done, "2031-03-03,2031-03-04")]
    [InlineData("Done (Quito, March 3rd to 5th).", StatusKind.Done, "2031-03-03/2031-03-05")]
    [InlineData("Executed, October 31.", StatusKind.Done, "2031-10-31")]
    [InlineData("Executed in May", StatusKind.Done, "2031-05")]
    [InlineData("Executed (May, June, July).", StatusKind.Done, null)]
    [InlineData("Executed: the study of November 2030 was well received.", StatusKind.Done, null)]
    [InlineData("It was executed with care, as in the resolution that ministers approved on Friday, June 23, 2031.", StatusKind.Done, null)]
    [InlineData("Carried out through a note to all countries.", StatusKind.Done, null)]
    [InlineData("Realizado el 18 de abril.", StatusKind.Done, "2031-04-18")]
    [InlineData("Realizada (Lima, 18 y 19 de abril).", StatusKind.Done, "2031-04-18,2031-04-19")]
    [InlineData("Se realizó en Lima.", StatusKind.Done, null)]
    [InlineData("Ejecutada al 100%.", StatusKind.Done, null)]
    [InlineData("Cumplido", StatusKind.Done, null)]
    [InlineData("Concluído em 3 de maio.", StatusKind.Done, "2031-05-03")]
    [InlineData("Foi executado com apoio do BID.", StatusKind.Done, null)]
    [InlineData("Réalisé le 1er avril.", StatusKind.Done, "2031-04-01")]
    [InlineData("A été exécutée en ligne.", StatusKind.Done, null)]
    // In progress
    [InlineData("Under process.", StatusKind.InProgress, null)]
    [InlineData("Under the process of executing the first one.", StatusKind.InProgress, null)]
    [InlineData("Under coordination process with two countries.", StatusKind.InProgress, null)]
    [InlineData("About to be completed.", StatusKind.InProgress, null)]
    [InlineData("Ongoing.", StatusKind.InProgress, null)]
    [InlineData("En proceso (entrega en mayo).", StatusKind.InProgress, null)]
    [InlineData("En marcha", StatusKind.InProgress, null)]
    [InlineData("Em andamento.", StatusKind.InProgress, null)]
    [InlineData("En cours.", StatusKind.InProgress, null)]
    // Partial
    [InlineData("One of the two planned workshops took place.", StatusKind.Partial, null)]
    [InlineData("Uno de los dos talleres se realizó.", StatusKind.Partial, null)]
    [InlineData("Um dos dois intercâmbios foi realizado.", StatusKind.Partial, null)]
    [InlineData("L’un des deux ateliers a eu lieu.", StatusKind.Partial, null)]
    [InlineData("Parcialmente ejecutado.", StatusKind.Partial, null)]
    [InlineData("Ejecutado parcialmente.", StatusKind.Partial, null)]
    // Still to come
    [InlineData("To be held on November 20.", StatusKind.Scheduled, "2031-11-20")]
    [InlineData("To be held in December.", StatusKind.Scheduled, "2031-12")]
    [InlineData("To be held from November 20 to 22.", StatusKind.Scheduled, "2031-11-20/2031-11-22")]
    [InlineData("To be performed during the second day of the event.", StatusKind.Scheduled, null)]
    [InlineData("Se realizará el 20 de noviembre.", StatusKind.Scheduled, "2031-11-20")]
    [InlineData("Por realizarse del 20 al 22 de noviembre", StatusKind.Scheduled, "2031-11-20/2031-11-22")]
    [InlineData("Será realizado em dezembro.", StatusKind.Scheduled, "2031-12")]
    [InlineData("A realizar-se em 20 de novembro.", StatusKind.Scheduled, "2031-11-20")]
    [InlineData("Aura lieu le 20 novembre.", StatusKind.Scheduled, "2031-11-20")]
    [InlineData("À tenir le 20 novembre.", StatusKind.Scheduled, "2031-11-20")]
    // Pending
    [InlineData("Pending.", StatusKind.Pending, null)]
    [InlineData("Not done.", StatusKind.Pending, null)]
    [InlineData("Pendiente", StatusKind.Pending, null)]
    [InlineData("No realizado.", StatusKind.Pending, null)]
    [InlineData("Pendente.", StatusKind.Pending, null)]
    [InlineData("Não realizada.", StatusKind.Pending, null)]
    [InlineData("En attente.", StatusKind.Pending, null)]
    [InlineData("Non réalisé.", StatusKind.Pending, null)]
    // Postponed: the date is the year it goes to
    [InlineData("Postponed for 2032.", StatusKind.Postponed, "2032")]
    [InlineData("It was decided that the seminar will be postponed to the following year.", StatusKind.Postponed, "2032")]
    [InlineData("Postergado para 2033", StatusKind.Postponed, "2033")]
    [InlineData("Aplazado al próximo año.", StatusKind.Postponed, "2032")]
    [InlineData("Adiado para 2032.", StatusKind.Postponed, "2032")]
    [InlineData("Reporté à 2032.", StatusKind.Postponed, "2032")]
    [InlineData("Postponed.", StatusKind.Postponed, null)]
    // It ended otherwise
    [InlineData("As there was no study this year, it was unnecessary to provide inputs.", StatusKind.NotNeeded, null)]
    [InlineData("No fue necesario este año.", StatusKind.NotNeeded, null)]
    [InlineData("Não foi necessário.", StatusKind.NotNeeded, null)]
    [InlineData("Sans objet.", StatusKind.NotNeeded, null)]
    [InlineData("They were substituted by e-mail exchanges.", StatusKind.Substituted, null)]
    [InlineData("The topic was addressed cross-sectionally in the other working groups.", StatusKind.Substituted, null)]
    [InlineData("Se sustituyó por intercambios de correo.", StatusKind.Substituted, null)]
    [InlineData("Foi substituída por um boletim.", StatusKind.Substituted, null)]
    [InlineData("Remplacé par une enquête.", StatusKind.Substituted, null)]
    [InlineData("it was decided that the region would use what exists.", StatusKind.DecidedOtherwise, null)]
    [InlineData("Se decidió usar la guía de otro organismo.", StatusKind.DecidedOtherwise, null)]
    [InlineData("Decidiu-se usar o guia existente.", StatusKind.DecidedOtherwise, null)]
    [InlineData("Il a été décidé d’attendre.", StatusKind.DecidedOtherwise, null)]
    // A narrative
    [InlineData("It was the subject that the group liked most, in a program of open data.", null, null)]
    [InlineData("", null, null)]
    public void Every_form_of_status_is_understood(string words, StatusKind? kind, string? date)
    {
        var status = StatusGrammar.Read(words, words, 2031);

        Assert.Equal((kind, date, words), (status.Kind, status.Date?.Text, status.Raw));
    }

    [Theory]
    [InlineData("70% execution. Pending revision of the text.", 70)]
    [InlineData("70 % de ejecución", 70)]
    [InlineData("Ejecutado al 35%", 35)]
    [InlineData("Exécuté à 70 %.", 70)]
    [InlineData("Execução de 12%.", 12)]
    [InlineData("Executed with 80% of the countries.", null)]
    [InlineData("Done: 300% more than planned.", null)]
    public void A_percentage_belongs_to_the_execution_only_beside_it(string words, int? percent) =>
        Assert.Equal(percent, StatusGrammar.Read(words, words, 2031).Percent);

    [Theory]
    [InlineData("Done by a specialist.", false)]
    [InlineData("Realizado por la consultora.", false)]
    [InlineData("The form was prepared.", false)]
    [InlineData("At least one a month was held.", false)]
    [InlineData("Executed.", true)]
    [InlineData("It was executed with support.", true)]
    public void A_sentence_without_a_label_is_a_status_only_when_it_reads_like_one(string words, bool isStatus) =>
        Assert.Equal(isStatus, StatusGrammar.IsStatus(words));

    [Theory]
    [InlineData("Executed (May, June, July).", "May June July")]
    [InlineData("Ejecutado en marzo, mayo y setiembre", "marzo mayo setiembre")]
    [InlineData("It may be held in august or in Sept.", "august")]
    [InlineData("Réalisées (mars, août)", "mars août")]
    public void Months_are_kept_as_written(string words, string months) => Assert.Equal(months, string.Join(' ', StatusGrammar.Months(words)));
}

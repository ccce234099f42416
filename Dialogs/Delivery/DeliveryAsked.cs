using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;

namespace GealcBot.Dialogs.Delivery;

/// <summary>Which of the questions about sending it is: what will go out, what went out, who cannot be reached.</summary>
public static class DeliveryAsked
{
    private static readonly string[] Outgoing =
    [
        "que va a salir", "que saldra", "que se va a enviar", "que se enviara", "que recordatorios saldran", "recordatorios van a salir", "avisos van a salir", "saldran esta semana",
        "what will go out", "what goes out", "going out this week", "reminders will be sent", "reminders will go out", "about to be sent",
        "o que vai sair", "que lembretes vao sair", "lembretes vao sair", "o que sera enviado", "que vai ser enviado",
        "qu'est-ce qui va partir", "qu est ce qui va partir", "ce qui va partir", "quels rappels vont partir", "rappels vont partir", "qui sera envoye",
    ];

    private static readonly string[] NotReached =
    [
        "no se puede contactar", "a quien no se puede", "no se puede avisar", "no se les puede", "no se puede alcanzar", "a quien no le llegan", "a quien no podemos", "a quien no puede escribir",
        "can't be reached", "cannot be reached", "can not be reached", "can't you reach", "cannot you reach", "who is unreachable",
        "nao pode ser contatado", "nao pode ser contactado", "nao consegue alcancar", "nao da para avisar", "a quem nao chega",
        "ne peut pas etre joint", "ne peut etre joint", "qui est injoignable", "injoignables", "ne peut-on pas joindre",
    ];

    /// <summary>True for a question of this piece, whatever else its words might mean.</summary>
    public static bool IsAsked(string text) => Says(text, Outgoing) || Says(text, NotReached);

    public static string Of(string text, Reading reading, DateOnly today) =>
        Says(text, NotReached) ? Deliveries.Unreached
        : Says(text, Outgoing) || (reading.Period is { Days.From: var from } && from > today) ? Deliveries.Week
        : Deliveries.Past;

    private static bool Says(string text, string[] phrases) => Subjects.Fold(text).Replace('’', '\'') is var folded && phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal));
}

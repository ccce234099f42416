namespace GealcBot.Texts;

// What was sent to whom, what will be, and what came of it.
public sealed partial class Say
{
    public string ReminderTooLarge() => Fill();
    public string DeliveryTitle(string month) => Fill([month]);
    public string DeliveryCount(int sent, int all) => Fill([sent, all]);
    public string DeliveryNone() => Fill();
    public string DeliveryOwn() => Fill();
    public string DeliveryWeekTitle() => Fill();
    public string DeliveryWeekNone() => Fill();
    public string DeliveryWeekCount(int messages) => FillCount(messages);
    public string DeliveryHoldHow() => Fill();
    public string DeliveryReleaseHow() => Fill();
    public string DeliveryAt(string day, string hour) => Fill([day, hour]);
    public string DeliveryWhyCoordinator() => Fill();
    public string DeliveryWhyInstead() => Fill();
    public string DeliveryWhyReferred() => Fill();
    public string DeliveryWhyChannel() => Fill();
    public string DeliveryWhySecretariat() => Fill();
    public string DeliveryAbout(string codes) => Fill([codes]);
    public string DeliveryAboutThings(int things) => FillCount(things);
    public string DeliveryAboutSilences() => Fill();
    public string DeliveryAboutOther() => Fill();
    public string DeliveryPlanned() => Fill();
    public string DeliverySending() => Fill();
    public string DeliverySent() => Fill();
    public string DeliverySentTwice() => Fill();
    public string DeliveryShortened() => Fill();
    public string DeliveryUnknown() => Fill();
    public string DeliveryFailed() => Fill();
    public string DeliveryAnswered() => Fill();
    public string DeliveryLate() => Fill();
    public string DeliveryHeld() => Fill();
    public string DeliveryLeft() => Fill();
    public string DeliveryNotReached() => Fill();
    public string DeliveryBlocked() => Fill();
    public string DeliveryUninstalled() => Fill();
    public string DeliveryConversationGone() => Fill();
    public string DeliveryHeldNow(string who) => Fill([who]);
    public string DeliveryReleased(string who) => Fill([who]);
    public string DeliveryUnreachedTitle() => Fill();
    public string DeliveryUnreachedCount(int people) => FillCount(people);
    public string DeliveryAllReached() => Fill();
    public string DeliveryColumnWho() => Fill();
    public string DeliveryColumnDay() => Fill();
    public string DeliveryColumnAbout() => Fill();
    public string DeliveryColumnOutcome() => Fill();
    public string ButtonHold() => Fill();
    public string ButtonRelease() => Fill();
    public string ButtonComing() => Fill();
    public string ButtonDelivered() => Fill();
    public string ButtonUnreached() => Fill();
    public string ButtonDeliveryFile(string host) => Fill([host]);
}

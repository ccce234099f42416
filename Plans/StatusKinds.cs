namespace GealcBot.Plans;

/// <summary>What kinds of status have in common.</summary>
public static class StatusKinds
{
    extension(StatusKind kind)
    {
        /// <summary>It will not be done at all: not needed, done in another way, or decided against.</summary>
        public bool IsGivenUp => kind is StatusKind.NotNeeded or StatusKind.Substituted or StatusKind.DecidedOtherwise;

        /// <summary>It will not be done when it was to be, or not at all.</summary>
        public bool IsPutOff => kind is StatusKind.Postponed || kind.IsGivenUp;
    }
}

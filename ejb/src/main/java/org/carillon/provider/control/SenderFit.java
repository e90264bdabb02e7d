package org.carillon.provider.control;

/** How a sender that a message names itself goes with a provider; the later the better. */
public enum SenderFit {
    /** The provider cannot send from it. */
    IMPOSSIBLE,
    /** It may, where account and country allow it. */
    POSSIBLE,
    /** It is of the kind that belongs to this provider. */
    ITS_OWN
}

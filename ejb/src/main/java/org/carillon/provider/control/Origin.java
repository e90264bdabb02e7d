package org.carillon.provider.control;

import org.carillon.channel.entity.Kind;

/** What is paced together: what one sender sends by one provider as one kind. */
public record Origin(ProviderName provider, Kind kind, String sender) {}

package org.carillon.inbound.control;

import java.util.List;
import org.carillon.inbound.entity.InboundMessage;

/** Reads messages in the transaction that stores them, for what must not wait until they are handled. */
public interface FirstReader {

    void read(List<InboundMessage> fresh);
}

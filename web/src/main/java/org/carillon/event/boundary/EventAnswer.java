package org.carillon.event.boundary;

/** As the documents' webhook answers. */
public record EventAnswer(String status) {
    static final EventAnswer SUCCESS = new EventAnswer("success");
}

package org.carillon.overview.page;

/**
 * Something that waits for staff.
 *
 * @param address of the page where it is done; empty for who may not open it
 */
public record TaskRow(String task, long number, String shown, String address) {}

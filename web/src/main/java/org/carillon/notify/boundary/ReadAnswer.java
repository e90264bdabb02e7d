package org.carillon.notify.boundary;

/**
 * What reading all has done.
 *
 * @param read how many were read by it
 * @param unread how many are left
 */
public record ReadAnswer(long read, long unread) {}

package org.carillon.notify.boundary;

/** @param unread how many of a user's in-app notifications are unread */
public record UnreadAnswer(long unread) {}

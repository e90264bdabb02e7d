package org.carillon.worklist.entity;

/** Why somebody has to look. */
public enum WorkItemKind {
    /** None of the patient's numbers can be used: tell the patient in another way, and correct the number. */
    UNUSABLE_PHONE,
    /** The patient does not want messages: tell the patient in another way. */
    OPTED_OUT,
    /** The patient asks for another time. */
    CHANGE_REQUESTED,
    /** A reply that nobody but a person understands. */
    UNCLEAR_REPLY,
    /** A reply from a number that several patients share. */
    SHARED_NUMBER,
    /** A message could not be sent for another reason. */
    NOT_SENT,
    /** A row that another application wrote lacks something or makes no sense. */
    BAD_ROW,
    /** Another application tells of a booking that was cancelled before: whether it holds again, nobody here can know. */
    LATE_EVENT
}

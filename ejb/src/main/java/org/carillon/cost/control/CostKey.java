package org.carillon.cost.control;

/** By what costs can be told apart. */
public enum CostKey {
    DAY,
    DEPARTMENT,
    KIND,
    CLIENT
}

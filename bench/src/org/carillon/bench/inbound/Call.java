package org.carillon.bench.inbound;

/**
 * One webhook call, made once.
 *
 * @param index of its message
 * @param second since the start in which it was due
 * @param millis from when it was due until it was answered
 * @param status of the answer; 0 if the connection failed
 */
record Call(int index, double second, double millis, int status) {
    boolean isTaken() {
        return status == 200;
    }
}

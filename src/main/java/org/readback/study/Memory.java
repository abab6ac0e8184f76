package org.readback.study;

/**
 * What FSRS believes of one student's memory of one thing.
 *
 * @param stability after how many days it is remembered with a probability of 90 %
 * @param difficulty how hard it is to make that longer, from 1 to 10
 */
record Memory(double stability, double difficulty) {}

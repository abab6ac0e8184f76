/** Quizzes: which questions are asked, and in what order. */
package org.readback.quiz;

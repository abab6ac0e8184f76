/** Quizzes: which questions are asked, in what order and by which rules; what is assigned to classes. */
package org.readback.quiz;

package org.readback.study;

/**
 * Which question of all: one goes on being the same when its author corrects it.
 *
 * @param article the slug of the article
 * @param id unique in the article's bank
 */
record QuestionId(String article, String id) {}

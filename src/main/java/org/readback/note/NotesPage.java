package org.readback.note;

import org.readback.article.Article;
import org.readback.web.Form;
import org.readback.web.Frame;

/** What the page of a learner's notes on one article is given. */
public record NotesPage(Frame frame, Article article, ReadingNotes notes, Form form) {}

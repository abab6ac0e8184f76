package org.readback.note;

import org.readback.article.Article;
import org.readback.web.Form;
import org.readback.web.Frame;

/** What the page of one note is given. */
public record NotePage(Frame frame, Article article, Note note, Form form) {}

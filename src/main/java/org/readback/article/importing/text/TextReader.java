package org.readback.article.importing.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.Dateline;
import org.readback.article.Slug;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.page.Reason;

/** Reads the article in a page that was saved as plain text. */
public final class TextReader {
    private static final int LABEL = 3;

    private static final Pattern BY = Pattern.compile("\\b[Bb][Yy]:? ?(\\p{Lu}[^|·•]{2,80})");

    private TextReader() {}

    /** The page's article and what was left out of it; empty where the page holds no article. */
    public static Optional<Imported> read(RawPage.Text page) {
        List<ScoredLine> lines = BodyScore.of(Unwrapping.lines(page));
        return BodySpan.of(lines).map(body -> read(lines, body));
    }

    private static Imported read(List<ScoredLine> lines, BodySpan span) {
        Title title = Title.above(lines, span);
        Set<String> people = people(lines, span, title);
        BodySpan body = BodyEnd.of(lines, span, people);
        Optional<String> byline = Byline.in(lines.subList(Math.max(0, title.line() - 2), body.start()).stream()
                        .map(ScoredLine::line)
                        .toList())
                .or(() -> new Signature(lines, body).below(title.line()));
        BodyLines text = BodyLines.of(lines.subList(body.start(), body.end()), title.text(), people);
        Optional<Dateline> dateline = dateline(text.blocks());
        Optional<LocalDate> date = PublicationDate.of(lines, title, body);
        Optional<String> source = SourceAddress.of(lines, title, body, date.orElse(null));
        Article article = new Article(
                Slug.of(title.text()),
                title.text(),
                Publisher.of(lines, title, body).orElse(null),
                date.or(() -> source.flatMap(SourceAddress::date)).orElse(null),
                dateline.map(Dateline::text).orElse(null),
                byline.orElse(null),
                source.orElse(null),
                null,
                dateline.map(found -> withoutDateline(text.blocks(), found)).orElse(text.blocks()));
        List<Dropped> dropped = new ArrayList<>(above(lines, title, body));
        dropped.addAll(text.dropped());
        dropped.addAll(below(lines, body));
        return new Imported(article, dropped);
    }

    /** Whom the lines above the text name as its makers: writers, photographers. */
    private static Set<String> people(List<ScoredLine> lines, BodySpan body, Title title) {
        Set<String> people = new HashSet<>();
        new Signature(lines, body).below(title.line()).ifPresent(names -> people.addAll(Byline.each(names)));
        lines.subList(title.line(), body.start()).stream()
                .flatMap(line -> BY.matcher(line.text()).results())
                .forEach(found -> people.addAll(Byline.each(found.group(1))));
        return people;
    }

    /** The first paragraph's dateline; where others begin so too, they are speakers: "MR. HALL: Good morning." */
    private static Optional<Dateline> dateline(List<Block> blocks) {
        boolean speakers = blocks.stream()
                .skip(1)
                .map(Block::text)
                .anyMatch(text -> Dateline.in(text).isPresent());
        return speakers
                ? Optional.empty()
                : blocks.stream().findFirst().map(Block::text).flatMap(Dateline::in);
    }

    private static List<Block> withoutDateline(List<Block> blocks, Dateline dateline) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.set(0, new Block.Paragraph(1, dateline.rest()));
        return rest;
    }

    private static List<Dropped> above(List<ScoredLine> lines, Title title, BodySpan body) {
        List<Dropped> dropped = new ArrayList<>();
        for (int i = 0; i < body.start(); i++) {
            ScoredLine line = lines.get(i);
            if (i != title.line()) {
                boolean caption = i > title.line() && line.line().length() > LABEL;
                dropped.add(new Dropped(line.text(), line.cue().orElse(caption ? Reason.CAPTION : Reason.NAVIGATION)));
            }
        }
        return dropped;
    }

    /** What stands under "Related stories" or "Comments" is of the same kind, though its lines don't say so. */
    private static List<Dropped> below(List<ScoredLine> lines, BodySpan body) {
        List<Dropped> dropped = new ArrayList<>();
        Reason section = Reason.FOOTER;
        for (ScoredLine line : lines.subList(body.end(), lines.size())) {
            section = line.cue().filter(TextReader::opensSection).orElse(section);
            boolean headline = section == Reason.FOOTER
                    && !line.line().isProse()
                    && line.line().length() > LABEL;
            dropped.add(new Dropped(line.text(), line.cue().orElse(headline ? Reason.RELATED : section)));
        }
        return dropped;
    }

    private static boolean opensSection(Reason reason) {
        return switch (reason) {
            case RELATED, COMMENT, SHARING, SUBSCRIPTION, COPYRIGHT, FOOTER -> true;
            default -> false;
        };
    }
}

package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final String CANONICAL = "<link rel=canonical href='https://island.example/canonical'>";
    private static final String OPEN_GRAPH = "<meta property='og:url' content='https://island.example/og'>";
    private static final String LINKED =
            "<script type='application/ld+json'>{\"@type\": \"Article\", \"url\": \"https://island.example/ld\"}</script>";
    private static final String SAVED_FROM = "<!-- saved from url=(0030)https://island.example/saved -->";
    private static final String ARCHIVED = "https://island.example/archived";

    @Test
    void theAddressIsTheCanonicalBeforeOpenGraphBeforeJsonLdBeforeWhereItWasSaved() {
        assertThat(address(SAVED_FROM + LINKED + OPEN_GRAPH + CANONICAL, ARCHIVED))
                .contains("https://island.example/canonical");
        assertThat(address(SAVED_FROM + LINKED + OPEN_GRAPH, ARCHIVED)).contains("https://island.example/og");
        assertThat(address(SAVED_FROM + LINKED, ARCHIVED)).contains("https://island.example/ld");
        assertThat(address(SAVED_FROM, ARCHIVED)).contains(ARCHIVED);
        assertThat(address(SAVED_FROM, null)).contains("https://island.example/saved");
    }

    @Test
    void aFrontPageIsNotTheStorysAddress() {
        assertThat(address("<link rel=canonical href='https://island.example/'>" + OPEN_GRAPH, null))
                .contains("https://island.example/og");
    }

    @Test
    void anAddressWithoutAHostTellsNothing() {
        assertThat(address("<link rel=canonical href='/news/lighthouse'>", null))
                .isEmpty();
        assertThat(address("<!-- saved by hand -->", "file:///lighthouse.html")).isEmpty();
    }

    private static Optional<String> address(String html, @Nullable String archived) {
        Document document = Jsoup.parse(html);
        LinkedData data = LinkedData.of(document);
        return Address.of(document, data.stories().stream().findFirst(), data, MetaTags.of(document), archived);
    }
}

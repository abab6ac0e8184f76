package org.readback.article.importing.html.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTableTest {
    @Test
    void aTableWithAHeadIsOfData() {
        assertThat(DataTable.is(table("<tr><th>Boat<th>Captain<tr><td>Tern<td>Omar Beck")))
                .isTrue();
    }

    @Test
    void aTableOfNumbersIsOfDataWithoutAHead() {
        assertThat(DataTable.is(table("<tr><td>Tern<td>9:30<tr><td>Gull<td>14%")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one row, one column, no figures
                "<tr><th>Boat<td>Tern",
                "<tr><th>Boat<tr><td>12",
                "<tr><td>Tern<td>small<tr><td>Gull<td>large",
                // rows of as many lengths
                "<tr><th>Boat<tr><td>Tern<td>12<tr><td>Gull<td>14<td>16<tr><td>3<td>4<td>5<td>6",
                // cells that hold parts of a page
                "<tr><th>Boat<td>12<tr><td>Tern<td><ul><li>12</ul>",
                "<tr><th>Boat<td>12<tr><td>Tern<td><p>12</p><p>13</p>",
                "<tr><th>Boat<td>12<tr><td>Tern<td><form>12</form>",
                // links, and cells to set things apart
                "<tr><th>Boat<td>12<tr><td><a href='/t'>All about the Tern</a><td>14",
                "<tr><th>Boat<td><td><td>12<tr><td>Tern<td><td><td>14"
            })
    void aTableOfLayoutIsNot(String rows) {
        assertThat(DataTable.is(table(rows))).isFalse();
    }

    @Test
    void aTableOfParagraphsIsNot() {
        String paragraph = "The boats cross from the harbour four times a day. ".repeat(3);
        assertThat(DataTable.is(table("<tr><th>Boat<th>12<tr><td>Tern<td>" + paragraph)))
                .isFalse();
    }

    @Test
    void aTableAroundATableIsNot() {
        String inner = "<table><tr><th>Boat<th>Fare<tr><td>Tern<td>12</table>";
        assertThat(DataTable.is(table("<tr><th>Boat<th>12<tr><td>Tern<td>" + inner)))
                .isFalse();
    }

    @Test
    void aShortRowIsFilledUp() {
        assertThat(DataTable.leaf(table("<tr><th>Boat<th>Fare<tr><td>Tern<td>12<tr><td>Gull"))
                        .rows()
                        .get(2))
                .containsExactly("Gull", "");
    }

    private static Element table(String rows) {
        return Jsoup.parse("<table>" + rows + "</table>").expectFirst("table");
    }
}

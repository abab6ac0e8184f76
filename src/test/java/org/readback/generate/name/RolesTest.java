package org.readback.generate.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Finance ministry spokesman Peter Holm said that the budget was ready.  | Finance ministry spokesman
            The talks failed, Norwegian ambassador to Chile Peter Holm said.       | Norwegian ambassador to Chile
            Norway's deputy trade minister, Peter Holm, praised the fishermen.     | Norway's deputy trade minister
            Peter Holm, a professor of law at the University of Bergen, disagreed. | professor of law at the University of Bergen
            The prize went to Peter Holm, the mayor of Bergen, on Monday.          | mayor of Bergen
            Peter Holm, a 52-year-old haematologist at Oslo Hospital, disagreed.   | haematologist at Oslo Hospital
            Peter Holm, MD, president of the Bergen Choir, disagreed.              | president of the Bergen Choir
            "We agree," said Norway's deputy trade minister, Dr Peter Holm.        | Norway's deputy trade minister
            """)
    void aRoleStandsBesideTheName(String text, String role) {
        assertThat(given("2016-05-04", text).story().roles().all())
                .singleElement()
                .extracting(RoleHolding::role, STRING)
                .isEqualToIgnoringCase(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former foreign minister Peter Holm praised the fishermen of Bergen.",
                "The then prime minister Peter Holm praised the fishermen of Bergen.",
                "Peter Holm, the eldest student, praised the fishermen of Bergen.",
                "Singer Peter Holm praised the fishermen of Bergen.",
                "The crowd of Bergen, put to sleep by a pass, watched; Dahl rounded goalkeeper Peter Holm in the first half.",
                "His lawyer, Peter Holm, praised the fishermen of Bergen.",
                "Peter Holm, a brother of the mayor, praised the fishermen of Bergen.",
                "Peter Holm praised the fishermen of Bergen."
            })
    void whatIsPastOrBareIsNoRole(String text) {
        assertThat(given("2016-05-04", text).story().roles().all()).isEmpty();
    }
}

package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Tull",
                "By Ines Tull",
                "by: Ines Tull",
                "Written by Ines Tull",
                "Par Ines Tull",
                "Author: Ines Tull",
                "BY INES TULL",
                "By Ines Tull, Staff Writer",
                "By Ines Tull Guest columnist",
                "By rural reporter Ines Tull",
                "By Ines Tull in North Harbour",
                "By Ines Tull | May 3, 2010",
                "By Ines Tull May 3, 2010",
                "By Ines Tull (desk@island.example)",
                "By Ines Tull - Island News",
                "By Ines Tull and INA",
                "By Ines Tull Monday"
            })
    void jobsPlacesAndDaysAreNoPartOfAName(String byline) {
        assertThat(People.in(byline)).containsExactly("Ines Tull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Tull and Omar Beck",
                "By Ines Tull, Omar Beck",
                "By Ines Tull & Omar Beck",
                "Ines Tull; Omar Beck",
                "BY INES TULL AND OMAR BECK",
                "By Ines Tull with Omar Beck"
            })
    void allPeopleAreNamed(String byline) {
        assertThat(People.in(byline)).containsExactly("Ines Tull", "Omar Beck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theresa May", "Jean-Luc O’Hara", "Maria de la Cruz", "J. R. Holt", "Ludwig van Beck"})
    void namesAreOfManyKinds(String name) {
        assertThat(People.in("By " + name)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Island News Staff",
                "admin",
                "By Web Desk",
                "The Island Institute",
                "https://island.example/ines-tull",
                "By the end of autumn",
                "Ines",
                ""
            })
    void anOrganisationIsNoByline(String byline) {
        assertThat(People.in(byline)).isEmpty();
    }

    @Test
    void aTextIsNoByline() {
        assertThat(People.in("By Ines Tull, " + "who went to the lighthouse ".repeat(12)))
                .isEmpty();
    }

    @Test
    void inALineOnlyWhoStandsAfterByIsNamed() {
        assertThat(People.inLine("May 3, 2010 | By Ines Tull")).containsExactly("Ines Tull");
        assertThat(People.inLine("Ines Tull")).isEmpty();
    }

    @Test
    void eachIsNamedOnce() {
        assertThat(People.joined(List.of("Ines Tull", "Omar Beck", "Ines Tull", "Jon Fell")))
                .contains("Ines Tull, Omar Beck and Jon Fell");
        assertThat(People.joined(List.of())).isEmpty();
    }
}

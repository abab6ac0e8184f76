package org.readback;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the floors: a package knows only lower floors, and packages on one floor don't know each other. */
class ArchitectureTest {
    private static final List<List<String>> FLOORS = List.of(
            List.of("web", "database", "yaml", "batch"),
            List.of("article", "dictionary"),
            List.of("classroom", "bank"),
            List.of("quiz", "generate", "note"),
            List.of("attempt"),
            List.of("report", "study", "mine"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.readback");

    @Test
    void aPackageKnowsOnlyLowerFloors() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                noClasses()
                        .that()
                        .resideInAPackage(within(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(closedTo(room, floor))
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    private static String within(String room) {
        return "org.readback." + room + "..";
    }

    private static String[] closedTo(String room, int floor) {
        List<String> closed = new ArrayList<>(List.of("org.readback"));
        FLOORS.subList(floor, FLOORS.size())
                .forEach(rooms -> rooms.stream()
                        .filter(other -> !other.equals(room))
                        .map(ArchitectureTest::within)
                        .forEach(closed::add));
        return closed.toArray(String[]::new);
    }

    @Test
    void everyPackageHasItsFloor() {
        String[] known = FLOORS.stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that(not(resideInAPackage("org.readback")))
                .should()
                .resideOutsideOfPackages(known)
                .because("a new package needs a floor");
        rule.check(CLASSES);
    }

    @Test
    void onlyPagesAndPlumbingKnowJavalin() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Pages")
                .and()
                .resideOutsideOfPackages("org.readback", "org.readback.web")
                .and()
                .haveSimpleNameNotEndingWith("Cookie")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.javalin..")
                .check(CLASSES);
    }

    @Test
    void onlyStoresPagesAndTheDatabaseKnowJdbi() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Pages")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .resideOutsideOfPackages("org.readback", "org.readback.database")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheGeneratorStandOneAboveTheOther() {
        slices().matching("org.readback.generate.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyAnnotateKnowsTheLanguageEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.readback.generate.annotate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void onlyDictionaryKnowsTheDictionarysLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.readback.dictionary..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.extjwnl..")
                .check(CLASSES);
    }
}

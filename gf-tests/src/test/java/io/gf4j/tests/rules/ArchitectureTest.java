package io.gf4j.tests.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gf4j");

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("io.gf4j.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheEngineKnowsUndertow() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.gf4j.http.engine.undertow")
                .and()
                // Its wrapF and wrapH let native handlers in.
                .doNotHaveFullyQualifiedName("io.gf4j.http.Ghttp")
                .and()
                // Its exchange() lets native code look.
                .doNotHaveFullyQualifiedName("io.gf4j.http.RequestExchange")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.undertow..", "org.xnio.."));
    }

    @Test
    void onlyTheRuntimeKnowsWhichEngineRuns() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.gf4j.http.engine.undertow")
                .and()
                .doNotHaveFullyQualifiedName("io.gf4j.http.ServerRuntime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gf4j.http.engine.undertow"));
    }

    @Test
    void coreKnowsNoHttp() {
        check(noClasses()
                .that()
                .resideInAPackage("io.gf4j.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gf4j", "io.gf4j.http.."));
    }

    @Test
    void engineRoutingAndFileKnowNothingOfTheServer() {
        check(noClasses()
                .that()
                .resideInAnyPackage("io.gf4j.http.engine..", "io.gf4j.http.routing..", "io.gf4j.http.file..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gf4j", "io.gf4j.http", "io.gf4j.core.."));
    }

    @Test
    void inputKnowsNothingOfTheServer() {
        check(noClasses()
                .that()
                .resideInAPackage("io.gf4j.http.input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gf4j", "io.gf4j.http", "io.gf4j.http.engine.."));
    }

    @Test
    void onlyOneClassOfCoreMakesAJsonMapper() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.gf4j.core.json.codec")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.."));
    }

    @Test
    void sessionsKnowNothingOfTheServer() {
        check(noClasses()
                .that()
                .resideInAPackage("io.gf4j.http.session")
                .should()
                .dependOnClassesThat(resideInAPackage("io.gf4j..")
                        .and(not(resideInAnyPackage("io.gf4j.http.session", "io.gf4j.core..")))));
    }

    @Test
    void oneClassKnowsTheOptionalRedisClient() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.gf4j.http.session.JedisRedisClient")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("redis.clients.."));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    @Test
    void nothingPrintsToStandardStreamsButTheLauncherAndDumps() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.gf4j.examples..")
                .and()
                .doNotHaveFullyQualifiedName("io.gf4j.core.dump.Gutil")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}

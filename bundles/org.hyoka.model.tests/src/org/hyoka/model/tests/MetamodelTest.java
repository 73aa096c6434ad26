// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** What must hold for the metamodel as a whole, so that files, JSON, editors and reports can rely on it. */
class MetamodelTest {
	private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";
	private static final String LABEL = "https://hyoka.org/label";
	private static final EReference EXTENSIONS = HyokaPackage.Literals.DOSSIER__EXTENSIONS;

	private static String detail(ENamedElement element, String source, String key) {
		EAnnotation annotation = element.getEAnnotation(source);
		return annotation == null ? null : annotation.getDetails().get(key);
	}

	@Test
	void everyPartIsDocumentedInASentence() {
		assertThat(Ecores.documented()).hasSizeGreaterThan(800)
				.allSatisfy(e -> assertThat(detail(e, DOCUMENTATION, "documentation")).as(Ecores.name(e)).isNotBlank()
						.matches("(?s).+[.．]"));
	}

	@Test
	void everyPartHasAJapaneseLabel() {
		assertThat(Ecores.documented()).allSatisfy(
				e -> assertThat(detail(e, LABEL, "ja")).as(Ecores.name(e)).isNotBlank().isEqualTo(detail(e, LABEL, "ja").strip()));
	}

	@Test
	void theLabelsAreThereAtRunTimeToo() {
		assertThat(Ecores.features()).allSatisfy(f -> assertThat(detail(f, LABEL, "ja")).as(Ecores.name(f)).isNotBlank());
	}

	@Test
	void theFeaturesOfAClassHaveDifferentJapaneseLabels() {
		List<String> twice = new ArrayList<>();
		for (EClass type : (Iterable<EClass>) Ecores.classes()::iterator) {
			Map<String, String> seen = new HashMap<>();
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				String other = seen.put(detail(feature, LABEL, "ja"), feature.getName());
				if (other != null) {
					twice.add(type.getName() + ": " + other + ", " + feature.getName());
				}
			}
		}
		assertThat(twice).isEmpty();
	}

	@Test
	void everyClassIsAnElementWithAnId() {
		assertThat(Ecores.classes()).allSatisfy(c -> {
			assertThat(HyokaPackage.Literals.ELEMENT.isSuperTypeOf(c)).as(c.getName()).isTrue();
			assertThat(c.getEIDAttribute()).as(c.getName()).isSameAs(HyokaPackage.Literals.ELEMENT__ID);
		});
	}

	@Test
	void classNamesAreUniqueAmongThePackages() {
		assertThat(classifierNames()).doesNotHaveDuplicates();
	}

	private static List<String> classifierNames() {
		return Ecores.PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream()).map(ENamedElement::getName).toList();
	}

	@Test
	void namesAreGoodJavaAndTakeNothingThatTheJsonFormNeeds() {
		Set<String> taken = Set.of("type", "class", "default", "package", "import", "public", "private", "static", "final",
				"abstract", "interface", "switch", "case", "new", "this", "super", "return", "void", "int", "boolean");
		assertThat(Ecores.features()).allSatisfy(f -> assertThat(f.getName()).as(Ecores.name(f))
				.matches("[a-z][A-Za-z]*").isNotIn(taken));
	}

	@Test
	void noClassInheritsOneNameTwice() {
		assertThat(Ecores.classes()).allSatisfy(c -> assertThat(c.getEAllStructuralFeatures())
				.extracting(ENamedElement::getName).as(c.getName()).doesNotHaveDuplicates());
	}

	@Test
	void noClassHasMoreThanOneSuperclass() {
		assertThat(Ecores.classes()).allSatisfy(c -> assertThat(c.getESuperTypes().size()).as(c.getName()).isLessThan(2));
	}

	@Test
	void referencesAcrossTheTreeDoNotResolveProxiesAndHaveNoOpposite() {
		assertThat(Ecores.features().filter(EReference.class::isInstance).map(EReference.class::cast))
				.hasSizeGreaterThan(100).allSatisfy(r -> {
					assertThat(r.isContainment() || !r.isResolveProxies()).as(Ecores.name(r)).isTrue();
					assertThat(r.getEOpposite()).as(Ecores.name(r)).isNull();
					assertThat(r.isContainer()).as(Ecores.name(r)).isFalse();
				});
	}

	@Test
	void referencesLeadToElementsExceptForExtensions() {
		assertThat(Ecores.features().filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(r -> r != EXTENSIONS)).allSatisfy(
						r -> assertThat(HyokaPackage.Literals.ELEMENT.isSuperTypeOf(r.getEReferenceType()))
								.as(Ecores.name(r)).isTrue());
		assertThat(EXTENSIONS.getEReferenceType()).isSameAs(EcorePackage.Literals.EOBJECT);
	}

	@Test
	void noPartIsRequiredSoThatObjectsCanBeMadeOneByOne() {
		assertThat(Ecores.features().filter(f -> f instanceof EReference r && r.isContainment()))
				.allSatisfy(f -> assertThat(f.isRequired()).as(Ecores.name(f)).isFalse());
	}

	@Test
	void everyClassHasAPlaceInADossier() {
		Set<EClass> reached = new HashSet<>();
		reach(HyokaPackage.Literals.DOSSIER, reached);
		assertThat(reached).extracting(EClass::getName).containsAll(
				Ecores.classes().filter(c -> !c.isAbstract()).map(EClass::getName).toList());
	}

	private static void reach(EClass type, Set<EClass> reached) {
		if (!reached.add(type)) {
			return;
		}
		Ecores.classes().filter(type::isSuperTypeOf).forEach(c -> reach(c, reached));
		type.getEAllContainments().stream().filter(r -> r != EXTENSIONS).forEach(r -> reach(r.getEReferenceType(), reached));
	}

	@Test
	void aDossierIsPartOfNothing() {
		assertThat(Ecores.features().filter(f -> f instanceof EReference r && r.isContainment() && r != EXTENSIONS)
				.map(f -> (EClass) f.getEType())).noneMatch(c -> c.isSuperTypeOf(HyokaPackage.Literals.DOSSIER));
	}

	@Test
	void nothingDerivedIsStored() {
		assertThat(Ecores.features()).noneMatch(f -> f.isDerived() || f.isTransient() || f.isVolatile() || !f.isChangeable());
	}

	@Test
	void valuesHaveOneOfTheKnownTypes() {
		Set<Class<?>> known = Set.of(String.class, boolean.class, Integer.class, BigDecimal.class, FiscalYear.class,
				DatePoint.class, LocalDate.class, LocalDateTime.class);
		assertThat(attributes()).allSatisfy(a -> assertThat(
				a.getEAttributeType() instanceof EEnum || known.contains(a.getEAttributeType().getInstanceClass()))
				.as(Ecores.name(a)).isTrue());
	}

	private static Stream<EAttribute> attributes() {
		return Ecores.features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
	}

	@Test
	void aYearIsNeverABareNumber() {
		assertThat(
				attributes().filter(a -> a.getName().toLowerCase().endsWith("year") && a.getEAttributeType().getInstanceClass() != BigDecimal.class))
				.isNotEmpty().allSatisfy(a -> assertThat(a.getEAttributeType().getInstanceClass()).as(Ecores.name(a))
						.isIn(FiscalYear.class, DatePoint.class));
	}

	@Test
	void moneyAndMeasuresAreExactDecimals() {
		assertThat(attributes().filter(a -> Set.of("amount", "factor", "weight", "threshold", "requested").contains(a.getName())
				&& !a.getEContainingClass().getName().equals("DutyTemplate") && !a.getEContainingClass().getName().equals("TableColumn")))
				.isNotEmpty().allSatisfy(a -> assertThat(a.getEAttributeType()).as(Ecores.name(a))
						.isSameAs(EcorePackage.Literals.EBIG_DECIMAL));
	}

	@Test
	void aListOfTextsMayHoldTheSameTextTwice() {
		assertThat(attributes().filter(a -> a.isMany() && a.getEAttributeType().getInstanceClass() == String.class))
				.isNotEmpty().allSatisfy(a -> assertThat(a.isUnique()).as(Ecores.name(a)).isFalse());
	}

	@Test
	void whatSourcesPrintFiguresOfIsAFact() {
		Set<String> facts = Ecores.classes().filter(c -> !c.isAbstract())
				.filter(c -> Fact.class.isAssignableFrom(c.getInstanceClass())).map(EClass::getName)
				.collect(Collectors.toSet());
		assertThat(facts).contains("Program", "Project", "FundingScheme", "RelatedProgram", "ResearchItem", "Theme",
				"Budget", "AllocationTable", "Indicator", "Target", "Actual", "OutputCounts", "Derivation", "Assessment",
				"Meeting", "Roadmap", "IpAgreement", "CrossTable", "ProgramSheet", "SupportPipeline");
		assertThat(HyokaPackage.Literals.FACT__STATED.getEReferenceType()).isSameAs(HyokaPackage.Literals.STATED_FIGURE);
	}

	@Test
	void literalsAreCalledWhatTheyAreStoredAs() {
		assertThat(literals()).allSatisfy(l -> {
			assertThat(l.getLiteral()).isEqualTo(l.getName()).matches("[A-Z][A-Z_]*");
			assertThat(l.getEEnum().getELiterals().indexOf(l)).as(Ecores.name(l)).isEqualTo(l.getValue());
		});
	}

	private static Stream<EEnumLiteral> literals() {
		return Ecores.PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EEnum.class::isInstance)
				.flatMap(e -> ((EEnum) e).getELiterals().stream());
	}

	/** The first literal is what an empty feature means, and dossiers hold the names: neither may change. */
	@Test
	void literalsAreOnlyEverAddedAtTheEnd() throws IOException {
		Map<String, List<String>> now = literals().collect(Collectors.groupingBy(l -> l.getEEnum().getName(),
				Collectors.mapping(EEnumLiteral::getName, Collectors.toList())));
		try (InputStream in = MetamodelTest.class.getResourceAsStream("literals.txt")) {
			List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			assertThat(now.keySet()).containsAll(lines.stream().map(l -> l.split(": ")[0]).toList());
			for (String line : lines) {
				String[] parts = line.split(": ");
				assertThat(String.join(" ", now.remove(parts[0]))).as(parts[0]).startsWith(parts[1]);
			}
			assertThat(now.keySet()).as("enums that literals.txt does not list yet").isEmpty();
		}
	}

	@Test
	void everyClassCanBeMadeSetAndCompared() {
		assertThat(Ecores.classes().filter(c -> !c.isAbstract())).hasSizeGreaterThan(100).allSatisfy(type -> {
			EObject one = EcoreUtil.create(type);
			assertThat(one).isInstanceOf(Element.class).isInstanceOf(type.getInstanceClass());
			assertThat(((Element) one).getId()).isNull();
			EObject two = EcoreUtil.copy(one);
			assertThat(EcoreUtil.equals(one, two)).isTrue();
			for (EAttribute attribute : type.getEAllAttributes()) {
				assertThat(one.eIsSet(attribute)).as(Ecores.name(attribute)).isFalse();
			}
		});
	}

	@Test
	void everyDataTypeReadsWhatItWrites() {
		Map<String, String> samples = Map.of("FiscalYear", "FY2018", "DatePoint", "2022-end", "Date", "2022-12-23",
				"DateTime", "2022-12-23T10:00", "Markdown", "本文");
		List<EDataType> types = Ecores.PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
				.filter(c -> c instanceof EDataType && !(c instanceof EEnum)).map(EDataType.class::cast).toList();
		assertThat(types).extracting(ENamedElement::getName).containsExactlyInAnyOrderElementsOf(samples.keySet());
		for (EDataType type : types) {
			Object value = EcoreUtil.createFromString(type, samples.get(type.getName()));
			assertThat(value).isInstanceOf(type.getInstanceClass());
			assertThat(EcoreUtil.convertToString(type, value)).isEqualTo(samples.get(type.getName()));
		}
	}
}

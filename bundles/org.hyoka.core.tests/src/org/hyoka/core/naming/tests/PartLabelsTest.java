// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.ip.IpPackage;
import org.junit.jupiter.api.Test;

/** What classes, features and literals are called: ours, and those of metamodels that nobody has named. */
class PartLabelsTest {
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]");
	private static final Pattern ACRONYM = Pattern.compile("ID|URL|DOI|ROR|ORCID|PCT");
	/** Styles of numbers are shown. */
	private static final Pattern NUMBER = Pattern.compile("[（）．１①Ａ]+");
	private static final Pattern ENGLISH = Pattern.compile("[A-Z]\\p{ASCII}*");

	private static Stream<EEnumLiteral> literals() {
		return ModelPackages.enumerations().flatMap(e -> e.getELiterals().stream());
	}

	@Test
	void everyClassOfWhichThereAreObjectsHasAWordInBothLanguages() {
		assertThat(ModelPackages.classes().filter(c -> !c.isAbstract())).hasSizeGreaterThan(80).allSatisfy(PartLabelsTest::isWorded);
	}

	@Test
	void everyLiteralHasAWordInBothLanguages() {
		assertThat(literals()).hasSizeGreaterThan(200).allSatisfy(literal -> {
			isWorded(literal);
			assertThat(Language.read(Naming.label(literal.getInstance())))
					.containsExactlyElementsOf(Language.read(Naming.label((ENamedElement) literal)).toList());
		});
	}

	@Test
	void everyFeatureHasAWordInBothLanguages() {
		assertThat(ModelPackages.classes().flatMap(c -> c.getEStructuralFeatures().stream())).hasSizeGreaterThan(500)
				.allSatisfy(PartLabelsTest::isWorded);
	}

	/** In Japanese, and not in the words that English has for want of others. */
	private static void isWorded(ENamedElement part) {
		String place = ((ENamedElement) part.eContainer()).getName() + '.' + part.getName();
		assertThat(Naming.label(part, Locale.ENGLISH)).as(place).matches(ENGLISH);
		String japanese = Naming.label(part, Locale.JAPANESE);
		assertThat(JAPANESE.matcher(japanese).find() || ACRONYM.matcher(japanese).matches() || NUMBER.matcher(japanese).matches())
				.as(place + ": " + japanese).isTrue();
	}

	@Test
	void literalsHaveTheWordsOfTheField() {
		assertThat(Language.read(Naming.label(EvaluationKind.MID_TERM))).containsExactly("Mid-term evaluation", "中間評価");
		assertThat(Language.read(Naming.label(ContractForm.FIXED_SUBSIDY))).containsExactly("Fixed subsidy", "定額補助");
		assertThat(Naming.label(OutputCountKind.PATENT_PCT, Locale.ENGLISH)).isEqualTo("PCT filings");
	}

	@Test
	void withinASentenceOnlyWordsInCapitalsKeepThem() {
		assertThat(Naming.inSentence(Literals.ROLE_ASSIGNMENT, Locale.ENGLISH)).isEqualTo("role assignment");
		assertThat(Naming.inSentence(IpPackage.Literals.IP_POLICY, Locale.ENGLISH)).isEqualTo("IP policy");
		assertThat(Naming.inSentence(RoleKind.CHIEF_PL, Locale.ENGLISH)).isEqualTo("chief PL");
		assertThat(Language.read(Naming.inSentence(OutputCountKind.PATENT_DOMESTIC))).containsExactly("domestic filings", "国内特許出願");
		assertThat(Language.read(Naming.inSentence((EvaluationKind) null))).containsExactly("-", "-");
	}

	@Test
	void theLanguageIsTheOneAskedForWhateverTheWorkbenchSpeaks() {
		Locale before = Locale.getDefault();
		try {
			for (Locale workbench : new Locale[] { Locale.JAPANESE, Locale.ENGLISH, Locale.GERMAN }) {
				Locale.setDefault(workbench);
				assertThat(Naming.label(Literals.INDICATOR, Locale.ENGLISH)).isEqualTo("Indicator");
				assertThat(Naming.label(Literals.INDICATOR, Locale.JAPAN)).isEqualTo("指標");
				assertThat(Naming.help(Literals.INDICATOR__UNIT, Locale.ENGLISH))
						.isNotEqualTo(Naming.help(Literals.INDICATOR__UNIT, Locale.JAPANESE));
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aLanguageWithoutFilesHasTheEnglishWords() {
		assertThat(Naming.label(Literals.STATED_FIGURE, Locale.FRENCH)).isEqualTo("Stated figure");
		assertThat(Naming.help(Literals.STATED_FIGURE__PLACE, Locale.FRENCH)).isEqualTo(Naming.help(Literals.STATED_FIGURE__PLACE, Locale.ENGLISH));
	}

	@Test
	void whatNobodyNamedGoesByTheWordsOfItsName() {
		EClass type = foreign("LateApproval");
		EAttribute feature = EcoreFactory.eINSTANCE.createEAttribute();
		feature.setName("firstSeenAtURL");
		type.getEStructuralFeatures().add(feature);
		assertThat(Language.read(Naming.label(type))).containsExactly("Late approval", "Late approval");
		assertThat(Language.read(Naming.label(feature))).containsExactly("First seen at URL", "First seen at URL");
		EEnum kinds = EcoreFactory.eINSTANCE.createEEnum();
		kinds.setName("Kind");
		EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setName("NOT_YET_SEEN");
		kinds.getELiterals().add(literal);
		type.getEPackage().getEClassifiers().add(kinds);
		assertThat(Language.read(Naming.label(literal.getInstance()))).containsExactly("Not yet seen", "Not yet seen");
	}

	@Test
	void aForeignMetamodelIsReadByTheAnnotationsOfItsEcore() {
		EClass type = foreign("Risk");
		annotate(type, "ja", "リスク");
		annotate(type, "fr", "Risque");
		assertThat(Language.read(Naming.label(type))).containsExactly("Risk", "リスク");
		assertThat(Naming.label(type, Locale.FRENCH)).isEqualTo("Risque");
		annotate(type, "en", "Something to fear");
		assertThat(Naming.label(type, Locale.GERMAN)).isEqualTo("Something to fear");
	}

	@Test
	void classesOfOneNameInTwoMetamodelsAreNotMixedUp() {
		EClass type = foreign(Literals.INDICATOR.getName());
		annotate(type, "ja", "計器");
		assertThat(Naming.label(type, Locale.JAPANESE)).isEqualTo("計器");
		assertThat(Naming.label(Literals.INDICATOR, Locale.JAPANESE)).isEqualTo("指標");
	}

	private static EClass foreign(String name) {
		EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
		owner.setName("foreign");
		owner.setNsURI("https://example.org/foreign");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		owner.getEClassifiers().add(type);
		return type;
	}

	private static void annotate(EModelElement element, String key, String value) {
		EAnnotation annotation = element.getEAnnotation("https://hyoka.org/label");
		if (annotation == null) {
			annotation = (EAnnotation) EcoreFactory.eINSTANCE.create(EcorePackage.Literals.EANNOTATION);
			annotation.setSource("https://hyoka.org/label");
			element.getEAnnotations().add(annotation);
		}
		annotation.getDetails().put(key, value);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.model.hyoka.HyokaPackage;
import org.junit.jupiter.api.Test;

/** Each field explains itself in the language of its reader, in the running program. */
class HelpTest {
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
	private static final Pattern LATIN = Pattern.compile("[A-Za-z]+(?:[-/][A-Za-z]+)*");
	/** Codes, names and what is typed as it stands. */
	private static final Set<String> CODES = Set.of("UUID", "URL", "ID", "BCP", "ISO", "MIME", "ROR", "ORCID", "iD", "DOI", "PCT", "WO",
			"JP", "JPY", "AMED", "NEDO", "WG", "ISO/TC", "en", "ja", "name", "application/pdf", "documents", "figures", "market",
			"share", "cost", "A", "B", "C", "F", "preF");
	/** The keys of sections, which are typed as they stand. */
	private static final Set<String> SECTION_KEYS = Set.of("background", "necessity", "similar-work", "content", "management",
			"ip", "outputs", "outcomes", "roadmap", "cost-effectiveness", "plan", "structure");

	private static List<EStructuralFeature> features() {
		return ModelPackages.classes().flatMap(c -> c.getEStructuralFeatures().stream()).toList();
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	@Test
	void everyFeatureHasHelpInEnglish() {
		assertThat(features()).hasSizeGreaterThan(500).allSatisfy(f -> assertThat(Naming.help(f, Locale.ENGLISH))
				.as(name(f)).endsWith(".").doesNotContain("。"));
	}

	@Test
	void everyFeatureHasHelpInJapanese() {
		assertThat(features()).allSatisfy(f -> {
			String help = Naming.help(f, Locale.JAPANESE);
			assertThat(help).as(name(f)).endsWith("。").isEqualTo(help.strip()).doesNotContain("。。").containsPattern(JAPANESE);
			assertThat(help.length()).as(name(f)).isLessThan(140);
		});
	}

	@Test
	void japaneseHelpHasNoEnglishWordsButCodes() {
		assertThat(features()).allSatisfy(f -> assertThat(LATIN.matcher(Naming.help(f).in(Locale.JAPANESE)).results()
				.map(MatchResult::group).filter(w -> !(f == HyokaPackage.Literals.SECTION__KEY && SECTION_KEYS.contains(w))))
				.as(name(f)).isSubsetOf(CODES));
	}

	@Test
	void japaneseHelpSaysMoreThanTheLabel() {
		assertThat(features()).allSatisfy(
				f -> assertThat(Naming.help(f).in(Locale.JAPANESE)).as(name(f)).isNotEqualTo(Naming.label(f).in(Locale.JAPANESE) + "。"));
	}

	@Test
	void aMetamodelWithoutHelpHasNoneAndOneWithDocumentationOnlyShowsThat() {
		EAttribute bare = EcoreFactory.eINSTANCE.createEAttribute();
		assertThat(Language.read(Naming.help(bare))).containsExactly("", "");
		EcoreUtil.setDocumentation(bare, "How bad it is.");
		assertThat(Language.read(Naming.help(bare))).containsExactly("How bad it is.", "How bad it is.");
	}
}

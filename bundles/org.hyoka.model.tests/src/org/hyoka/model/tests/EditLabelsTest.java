// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.hyoka.model.edit.HyokaEditPlugin;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.provider.HyokaItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

/** The labels of the item providers, which the properties view, undo and context menus show. */
class EditLabelsTest {
	private static PropertyResourceBundle labels(String file) throws IOException {
		try (InputStream in = HyokaEditPlugin.class.getResourceAsStream(file)) {
			return new PropertyResourceBundle(in);
		}
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		PropertyResourceBundle english = labels("plugin.properties");
		PropertyResourceBundle japanese = labels("plugin_ja.properties");
		assertThat(english.keySet()).hasSizeGreaterThan(800).isEqualTo(japanese.keySet());
	}

	@Test
	void everyClassFeatureAndLiteralHasItsLabel() throws IOException {
		PropertyResourceBundle english = labels("plugin.properties");
		for (EClass type : (Iterable<EClass>) Ecores.classes()::iterator) {
			assertThat(english.containsKey("_UI_" + type.getName() + "_type")).as(type.getName()).isTrue();
			for (EStructuralFeature feature : type.getEStructuralFeatures()) {
				assertThat(english.containsKey("_UI_" + type.getName() + "_" + feature.getName() + "_feature"))
						.as(Ecores.name(feature)).isTrue();
			}
		}
		Ecores.PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EEnum.class::isInstance)
				.flatMap(e -> ((EEnum) e).getELiterals().stream()).forEach(l -> assertThat(
						english.containsKey("_UI_" + l.getEEnum().getName() + "_" + l.getName() + "_literal"))
						.as(Ecores.name(l)).isTrue());
	}

	@Test
	void everyFeatureHasItsHelpInBothLanguages() throws IOException {
		PropertyResourceBundle english = labels("help.properties");
		PropertyResourceBundle japanese = labels("help_ja.properties");
		assertThat(english.keySet()).isEqualTo(japanese.keySet());
		assertThat(Ecores.classes().flatMap(c -> c.getEStructuralFeatures().stream())).hasSizeGreaterThan(400)
				.allSatisfy(f -> assertThat(english.getString(f.getEContainingClass().getName() + '.' + f.getName())).isNotBlank());
	}

	@Test
	void japaneseLabelsAreJapaneseButForAcronymsAndMarks() throws IOException {
		PropertyResourceBundle japanese = labels("plugin_ja.properties");
		Pattern other = Pattern.compile("ID|URL|ROR|ORCID|DOI|PCT|Hyoka|[①{}（）0-9]+");
		List<String> odd = japanese.keySet().stream().map(japanese::getString)
				.filter(v -> !Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}１Ａ]").matcher(v).find())
				.filter(v -> !other.matcher(v).matches()).toList();
		assertThat(odd).isEmpty();
	}

	@Test
	void englishLabelsAreWords() throws IOException {
		PropertyResourceBundle english = labels("plugin.properties");
		assertThat(english.getString("_UI_StatedFigure_type")).isEqualTo("Stated figure");
		assertThat(english.getString("_UI_EvaluationKind_MID_TERM_literal")).as("that of the metamodel")
				.isEqualTo("Mid-term evaluation");
		assertThat(english.getString("_UI_RoleKind_CHIEF_PL_literal")).isEqualTo("Chief PL");
		assertThat(english.getString("_UI_IpAgreement_type")).isEqualTo("IP agreement");
		assertThat(english.keySet().stream().map(english::getString)).noneMatch(v -> v.contains("_"));
	}

	@Test
	void everyItemProviderNamesItsClassAndProperties() {
		ComposedAdapterFactory factory = new ComposedAdapterFactory(List.of(new HyokaItemProviderAdapterFactory(),
				new org.hyoka.model.roadmap.provider.RoadmapItemProviderAdapterFactory(),
				new org.hyoka.model.ip.provider.IpItemProviderAdapterFactory()));
		assertThat(Ecores.classes().filter(c -> !c.isAbstract())).allSatisfy(type -> {
			var object = EcoreUtil.create(type);
			var label = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
			assertThat(label.getText(object)).as(type.getName()).isNotBlank();
			var properties = (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
			assertThat(properties.getPropertyDescriptors(object)).as(type.getName()).isNotEmpty()
					.allSatisfy(d -> assertThat(d.getDisplayName(object)).isNotBlank().doesNotStartWith("_UI_"));
		});
		factory.dispose();
	}

	@Test
	void theJapaneseLabelIsTheOneInTheMetamodel() throws IOException {
		StatedFigure figure = HyokaFactory.eINSTANCE.createStatedFigure();
		String key = "_UI_" + figure.eClass().getName() + "_type";
		assertThat(labels("plugin_ja.properties").getString(key)).isEqualTo("公表値")
				.isEqualTo(figure.eClass().getEAnnotation("https://hyoka.org/label").getDetails().get("ja"));
	}
}

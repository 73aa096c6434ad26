// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.NamingProvider;
import org.hyoka.core.text.Language;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A metamodel of somebody else, and one who says what its parts and objects are called. */
class NamingProviderTest {
	private static final String NAMESPACE = "https://example.org/permits";
	private final EClass permit = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute title = EcoreFactory.eINSTANCE.createEAttribute();
	private final EAttribute office = EcoreFactory.eINSTANCE.createEAttribute();
	private final EReference aliases = EcoreFactory.eINSTANCE.createEReference();
	private NamingProvider added;

	NamingProviderTest() {
		EPackage permits = EcoreFactory.eINSTANCE.createEPackage();
		permits.setName("permits");
		permits.setNsURI(NAMESPACE);
		permit.setName("Permit");
		permits.getEClassifiers().add(permit);
		for (EAttribute attribute : new EAttribute[] { title, office }) {
			attribute.setName(attribute == title ? "title" : "office");
			attribute.setEType(EcorePackage.Literals.ESTRING);
			permit.getEStructuralFeatures().add(attribute);
		}
		aliases.setName("aliases");
		aliases.setEType(Literals.ALIAS);
		aliases.setContainment(true);
		aliases.setUpperBound(EReference.UNBOUNDED_MULTIPLICITY);
		permit.getEStructuralFeatures().add(aliases);
	}

	private EObject object() {
		EObject object = EcoreUtil.create(permit);
		object.eSet(title, "第一種使用規程");
		object.eSet(office, "環境省");
		return object;
	}

	private void add(NamingProvider provider) {
		added = provider;
		Naming.add(provider);
	}

	@AfterEach
	void remove() {
		Naming.remove(added);
	}

	@Test
	void withoutAProviderAnObjectGoesByItsTitleAndItsClassByItsName() {
		assertThat(Language.read(Naming.name(object()))).containsExactly("第一種使用規程", "第一種使用規程");
		assertThat(Language.read(Naming.inSentence(object()))).containsExactly("permit", "Permit");
		EClass special = EcoreFactory.eINSTANCE.createEClass();
		special.setName("SpecialPermit");
		special.getESuperTypes().add(permit);
		permit.getEPackage().getEClassifiers().add(special);
		assertThat(Naming.icons(special)).containsExactly("SpecialPermit", "Permit");
		assertThat(Naming.icons(Literals.PROJECT)).containsExactly("Project", "Undertaking", "ProgramNode", "Fact", "NamedElement", "Element");
	}

	@Test
	void aNameAloneIsEnoughForListsSentencesAndPlaces() {
		add(new NamingProvider() {
			@Override
			public Set<String> namespaces() {
				return Set.of(NAMESPACE);
			}

			@Override
			public Optional<String> name(EObject object, Locale locale) {
				return Optional.of(object.eGet(office) + (locale.equals(Locale.JAPANESE) ? "の" : ": ") + object.eGet(title));
			}
		});
		assertThat(Language.read(Naming.name(object()))).containsExactly("環境省: 第一種使用規程", "環境省の第一種使用規程");
		assertThat(Language.read(Naming.inSentence(object()))).containsExactly("permit “環境省: 第一種使用規程”", "Permit「環境省の第一種使用規程」");
		assertThat(Naming.where(object()).in(Locale.ENGLISH)).isEqualTo("permit “環境省: 第一種使用規程”");
		EObject one = object();
		assertThat(Naming.inSentence(one)).as("the same answer").isEqualTo(Naming.inSentence(one)).isNotEqualTo(Naming.inSentence(object()));
		assertThat(Places.describe(Place.of(object(), office)).in(Locale.ENGLISH)).isEqualTo("permit “環境省: 第一種使用規程” › office");
	}

	@Test
	void allWordsCanBeItsOwn() {
		add(new NamingProvider() {
			@Override
			public Set<String> namespaces() {
				return Set.of(NAMESPACE);
			}

			@Override
			public Optional<String> label(ENamedElement part, Locale locale) {
				return part == permit ? Optional.of(locale.equals(Locale.JAPANESE) ? "承認" : "Approval") : Optional.empty();
			}

			@Override
			public Optional<String> help(EStructuralFeature feature, Locale locale) {
				return feature == office ? Optional.of("Who grants it.") : Optional.empty();
			}

			@Override
			public Optional<String> inSentence(EObject object, Locale locale) {
				return Optional.of("the approval by " + object.eGet(office));
			}

			@Override
			public Optional<String> icon(EClass type) {
				return type == permit ? Optional.of("Policy") : Optional.empty();
			}
		});
		assertThat(Language.read(Naming.label(permit))).containsExactly("Approval", "承認");
		assertThat(Naming.inSentence(permit, Locale.ENGLISH)).isEqualTo("approval");
		assertThat(Naming.label(office, Locale.JAPANESE)).as("not said, so read off the metamodel").isEqualTo("Office");
		assertThat(Naming.help(office, Locale.JAPANESE)).isEqualTo("Who grants it.");
		assertThat(Naming.help(title, Locale.JAPANESE)).isEmpty();
		assertThat(Naming.inSentence(object(), Locale.ENGLISH)).isEqualTo("the approval by 環境省");
		assertThat(Naming.icons(permit)).startsWith("Policy", "Permit");
	}

	@Test
	void ourOwnObjectsNameTheObjectsOfOthersInTheSameWords() {
		add(new NamingProvider() {
			@Override
			public Set<String> namespaces() {
				return Set.of(NAMESPACE);
			}

			@Override
			public Optional<String> inSentence(EObject object, Locale locale) {
				return Optional.of("the approval");
			}
		});
		EObject holder = object();
		Alias alias = HyokaFactory.eINSTANCE.createAlias();
		alias.setName("カルタヘナ承認");
		holder.eSet(aliases, List.of(alias));
		assertThat(Naming.inSentence(alias, Locale.ENGLISH)).isEqualTo("alias (the approval, カルタヘナ承認)");
	}

	@Test
	void anOfficeMayNameOurObjectsOtherwiseUntilItIsTakenAway() {
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		organization.setName("産業技術総合研究所");
		add(new NamingProvider() {
			@Override
			public Set<String> namespaces() {
				return Set.of(HyokaPackage.eNS_URI);
			}

			@Override
			public Optional<String> name(EObject object, Locale locale) {
				return object instanceof Organization ? Optional.of("産総研") : Optional.empty();
			}
		});
		assertThat(Naming.name(organization, Locale.JAPANESE)).isEqualTo("産総研");
		assertThat(Naming.name(HyokaFactory.eINSTANCE.createNote(), Locale.JAPANESE)).isEqualTo("注記");
		Naming.remove(added);
		assertThat(Naming.name(organization, Locale.JAPANESE)).isEqualTo("産業技術総合研究所");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.template.FieldType.Kind;

/** Words that are features and classes of the metamodel. */
final class ModelWords {
	/** For the people at work, not for print (rule 21), or of no meaning outside of a dossier. */
	private static final Set<EStructuralFeature> NOT_PRINTED = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__NOTES, Literals.NAMED_ELEMENT__ALIASES,
			Literals.NAMED_ELEMENT__TRANSLATIONS, Literals.NAMED_ELEMENT__WORDINGS, Literals.FACT__STATED, Literals.DOSSIER__ACCEPTED_PROBLEMS,
			Literals.DOSSIER__CHAPTER_REVIEWS, Literals.MEMBER__DECLARED_ON, Literals.MEMBER__DECLARATION, Literals.PANEL__DISCLOSURE,
			Literals.DOSSIER__EXTENSIONS, Literals.DOSSIER__OUTLINES, Literals.DOSSIER__OUTLINE, Literals.DOSSIER__PREVIOUS_DOSSIER_ID,
			Literals.DOSSIER__LANGUAGE, Literals.OPINION__USE, Literals.OPINION__USE_REASON, Literals.PRIOR_FINDING__ORIGIN_ID,
			Literals.FIGURE__ENTRY, Literals.ATTACHED_DOCUMENT__ENTRY, Literals.SECTION__KEY, Literals.CRITERION_SET__TEMPLATE);

	private ModelWords() {
	}

	static boolean isPrinted(EStructuralFeature feature) {
		return !NOT_PRINTED.contains(feature) && !feature.isDerived() && !feature.isTransient();
	}

	/** The word that a feature is; empty for one of a type that nobody can print. */
	static Optional<FieldWord> of(EStructuralFeature feature) {
		return type(feature)
				.map(type -> new FieldWord(names(feature, Locale.JAPANESE, feature.getName()), names(feature, Locale.ENGLISH, feature.getName()),
						type, feature.isMany(), at -> values(feature, at), Optional.of(feature)));
	}

	private static Optional<FieldType> type(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return Optional.ofNullable(reference.getEReferenceType()).map(FieldType.Thing::new);
		}
		EAttribute attribute = (EAttribute) feature;
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		Kind kind = java == null ? null
				: java == String.class ? "Markdown".equals(attribute.getEAttributeType().getName()) ? Kind.PROSE : Kind.TEXT
						: Number.class.isAssignableFrom(java) || java == int.class || java == BigDecimal.class ? Kind.NUMBER
								: java == FiscalYear.class ? Kind.YEAR : java == LocalDate.class || java == LocalDateTime.class ? Kind.DAY
										: java == DatePoint.class ? Kind.POINT : java == boolean.class || java == Boolean.class ? Kind.FLAG
												: Enumerator.class.isAssignableFrom(java) ? Kind.LITERAL : null;
		return Optional.ofNullable(kind).map(FieldType::value);
	}

	private static List<?> values(EStructuralFeature feature, FieldFrame at) {
		EObject owner = at.object();
		if (owner.eClass().getFeatureID(feature) < 0 || !owner.eIsSet(feature) && feature.getEType().getInstanceClass() != boolean.class) {
			return List.of();
		}
		Object value = owner.eGet(feature);
		if (value instanceof String && owner instanceof NamedElement named) {
			value = Translations.translation(named, feature.getName(), at.source().request().options().language()).orElse((String) value);
		}
		return value == null || "".equals(value) || value instanceof Enumerator literal && "UNSPECIFIED".equals(literal.getName()) ? List.of()
				: value instanceof Collection<?> all ? at.source().permitted(all.stream().filter(one -> one != null).toList())
						: at.source().permitted(List.of(value));
	}

	/** All objects of a class, however deep they stand. */
	static FieldWord inside(EClass type) {
		return new FieldWord(classNames(type, Locale.JAPANESE), classNames(type, Locale.ENGLISH), new FieldType.Thing(type), true,
				at -> at.source().inside(at.object(), type), Optional.empty());
	}

	private static List<String> classNames(EClass type, Locale locale) {
		List<String> names = new ArrayList<>(Messages.names(locale, "class." + type.getName()).orElse(List.of()));
		names.addAll(names(type, locale, type.getName()));
		return List.copyOf(new LinkedHashSet<>(names));
	}

	/** Whether objects of a class are told apart by a code or name. */
	static boolean isKeyed(EClass type) {
		return Literals.NAMED_ELEMENT.isSuperTypeOf(type);
	}

	/** The one object of a list that goes by a code or name. */
	static FieldWord one(FieldWord list, String name, String key) {
		return new FieldWord(List.of(name), List.of(name), list.type(), false, at -> list.reader().read(at).stream()
				.filter(object -> Vocabulary.isCalled((EObject) object, key)).limit(1).toList(), Optional.empty());
	}

	private static List<String> names(ENamedElement part, Locale locale, String own) {
		List<String> names = new ArrayList<>(FieldNames.variants(Naming.label(part, locale)));
		if (locale == Locale.ENGLISH) {
			names.add(own);
		}
		return List.copyOf(new LinkedHashSet<>(names));
	}
}

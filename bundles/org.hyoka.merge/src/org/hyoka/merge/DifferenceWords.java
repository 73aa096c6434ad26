// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * Differences and conflicts in the words of who reads them.
 *
 * @since 0.1
 */
public final class DifferenceWords {
	private static final PhraseBook BOOK = PhraseBook.of(DifferenceWords.class);

	private DifferenceWords() {
	}

	/** What has happened, without where: 名称：「…」→「…」. */
	public static Phrase what(Difference difference) {
		Phrase feature = Naming.label(difference.feature());
		return switch (difference.kind()) {
		case ADDED -> BOOK.phrase("added", Naming.inSentence(difference.after()));
		case DELETED -> BOOK.phrase("deleted", Naming.inSentence(difference.before()));
		case MOVED -> BOOK.phrase("moved", Naming.inSentence(difference.after()), Naming.inSentence(difference.after().eContainer()));
		case REORDERED -> BOOK.phrase("reordered", feature);
		case CHANGED -> BOOK.phrase("changed", feature, value(difference.feature(), difference.valueBefore()),
				value(difference.feature(), difference.valueAfter()));
		};
	}

	/** In what a difference is, seen from ours, the earlier, in few words: a value by its name, a part by where it is. */
	public static Phrase brief(Difference difference) {
		return switch (difference.kind()) {
		case ADDED -> BOOK.phrase("brief.theirs", Naming.inSentence(difference.after()));
		case DELETED -> BOOK.phrase("brief.ours", Naming.inSentence(difference.before()));
		case MOVED -> BOOK.phrase("brief.moved", Naming.inSentence(difference.after()));
		case REORDERED -> BOOK.phrase("reordered", Naming.label(difference.feature()));
		case CHANGED -> Naming.label(difference.feature());
		};
	}

	/** The object that a difference is about: of what came, went or moved what holds it. */
	public static EObject place(Difference difference) {
		return switch (difference.kind()) {
		case ADDED, MOVED -> difference.after().eContainer();
		case DELETED -> difference.before().eContainer();
		case CHANGED, REORDERED -> difference.after();
		};
	}

	/** The part of the dossier that a difference belongs to: an undertaking by its name, all else by the name of the part. */
	public static String chapter(Difference difference, Locale locale) {
		EObject last = place(difference);
		for (EObject up = difference.object(); up.eContainer() != null; up = up.eContainer()) {
			if (up instanceof Undertaking) {
				return Naming.name(up, locale);
			}
			last = up;
		}
		return last.eContainmentFeature() == null ? Naming.label(last.eClass(), locale) : Naming.label(last.eContainmentFeature(), locale);
	}

	/** Why a merge does not decide. */
	public static Phrase reason(Conflict conflict) {
		return BOOK.phrase("reason." + conflict.reason());
	}

	/** What is to be decided: ours beside theirs. */
	public static Phrase what(Conflict conflict) {
		Difference theirs = conflict.theirs();
		if (theirs.kind() == Difference.Kind.CHANGED && conflict.at().eClass() == theirs.after().eClass()) {
			return sides(theirs, conflict.at().eGet(theirs.feature()));
		}
		return BOOK.phrase("theirs", what(theirs));
	}

	/** In what theirs, the later, differs from ours, the earlier. */
	static Phrase sides(Difference difference) {
		return difference.kind() == Difference.Kind.CHANGED ? sides(difference, difference.valueBefore()) : BOOK.phrase("theirs", what(difference));
	}

	private static Phrase sides(Difference theirs, Object ours) {
		return BOOK.phrase("sides", Naming.label(theirs.feature()), value(theirs.feature(), ours),
				value(theirs.feature(), theirs.valueAfter()));
	}

	/** What a difference concerns, without its values: the kind of object, or the feature. */
	static Phrase part(Difference difference) {
		return Naming.label(difference.kind() == Difference.Kind.CHANGED ? difference.feature() : difference.object().eClass());
	}

	/** A value as people read it; a word for nothing. */
	public static Phrase value(EStructuralFeature feature, Object value) {
		if (value == null || value instanceof List<?> list && list.isEmpty() || value instanceof String text && text.isBlank()) {
			return BOOK.phrase("nothing");
		}
		return Phrase.of(locale -> words(feature, value, locale));
	}

	private static String words(EStructuralFeature feature, Object value, Locale locale) {
		return switch (value) {
		case List<?> list -> Punctuation.list(list.stream().map(one -> words(feature, one, locale)).toList(), locale);
		case EObject object -> Naming.name(object, locale);
		case Enumerator literal -> Naming.label(literal, locale);
		case Boolean truth -> BOOK.phrase(truth ? "yes" : "no").in(locale);
		case BigDecimal number -> Numbers.format(number);
		case DatePoint point -> Years.format(point, locale);
		case FiscalYear year -> Years.format(year, locale);
		case LocalDate day -> Years.format(day, DateStyle.WESTERN, locale);
		case String text -> BOOK.phrase("quoted", text).in(locale);
		default -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
		};
	}
}

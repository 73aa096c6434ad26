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
import org.hyoka.core.Ids;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Note;
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

	/** The object that a difference is about: of what came, went or moved what holds it. */
	public static EObject place(Difference difference) {
		return switch (difference.kind()) {
		case ADDED, MOVED -> difference.after().eContainer();
		case DELETED -> difference.before().eContainer();
		case CHANGED, REORDERED -> difference.after();
		};
	}

	/** Why a merge does not decide. */
	public static Phrase reason(Conflict conflict) {
		return BOOK.phrase("reason." + conflict.reason());
	}

	/** What is to be decided: ours beside theirs. */
	public static Phrase what(Conflict conflict) {
		Difference theirs = conflict.theirs();
		if (theirs.kind() == Difference.Kind.CHANGED && conflict.at().eClass() == theirs.after().eClass()) {
			return BOOK.phrase("sides", Naming.label(theirs.feature()), value(theirs.feature(), conflict.at().eGet(theirs.feature())),
					value(theirs.feature(), theirs.valueAfter()));
		}
		return BOOK.phrase("theirs", what(theirs));
	}

	/** What a difference concerns, without its values: the kind of object, or the feature. */
	private static Phrase part(Difference difference) {
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

	/**
	 * Keeps conflicts that nobody has decided in our dossier, so that they can be decided later: a note beside each, with both sides, that is
	 * not printed. Of points, score sheets, settled responses and recusals it says only that they differ, because a note can be read by people
	 * who may not see these (rule 7). A note that is there already stays one.
	 *
	 * @param language in which the notes are written
	 */
	public static void keep(List<Conflict> conflicts, Locale language) {
		for (Conflict conflict : conflicts) {
			EObject at = conflict.at();
			while (!(at instanceof Element) || at instanceof Note) {
				at = at.eContainer();
			}
			Phrase differs = AlwaysAsked.concerns(conflict.theirs()) ? BOOK.phrase("withheld", part(conflict.theirs())) : what(conflict);
			String text = BOOK.phrase("note", reason(conflict), differs).in(language);
			String id = Ids.nameBased(((Element) at).getId() + '\n' + text);
			if (((Element) at).getNotes().stream().noneMatch(note -> id.equals(note.getId()))) {
				Note note = HyokaFactory.eINSTANCE.createNote();
				note.setId(id);
				note.setText(text);
				((Element) at).getNotes().add(note);
			}
		}
	}
}

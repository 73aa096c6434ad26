// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.TableColumn;

/**
 * Both sides of a difference as texts that are held against each other: a text as it is, a list value by value, a row of a table cell by
 * cell, an object with all that it says.
 *
 * @param before what the earlier says; empty where it has nothing
 * @param after  what the later says; empty where it has nothing
 * @since 0.1
 */
public record SideTexts(String before, String after) {
	private static final PhraseBook BOOK = PhraseBook.of(SideTexts.class);
	/** Of a large part so many lines are told. */
	private static final int MOST = 200;

	/** The sides of a difference in the words of a language. */
	public static SideTexts of(Difference difference, Locale locale) {
		EStructuralFeature feature = difference.feature();
		return switch (difference.kind()) {
		case ADDED -> new SideTexts("", content(difference.after(), locale));
		case DELETED -> new SideTexts(content(difference.before(), locale), "");
		case MOVED -> new SideTexts(Naming.where(difference.before().eContainer(), locale), Naming.where(difference.after().eContainer(), locale));
		case REORDERED -> new SideTexts(names(difference.before(), feature, locale), names(difference.after(), feature, locale));
		case CHANGED -> new SideTexts(value(difference.before(), feature, locale), value(difference.after(), feature, locale));
		};
	}

	private static String names(EObject object, EStructuralFeature feature, Locale locale) {
		return String.join("\n", ((List<?>) object.eGet(feature)).stream().map(part -> Naming.name((EObject) part, locale)).toList());
	}

	private static String value(EObject object, EStructuralFeature feature, Locale locale) {
		Object value = object.eGet(feature);
		if (feature == Literals.TABLE_ROW__CELLS && object.eContainer() instanceof DataTable table) {
			return cells((List<?>) value, table.getColumns(), locale);
		}
		if (value instanceof List<?> list) {
			return String.join("\n", list.stream().map(one -> one(feature, one, locale)).toList());
		}
		return value == null ? "" : one(feature, value, locale);
	}

	private static String cells(List<?> cells, List<TableColumn> columns, Locale locale) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			String column = i < columns.size() ? Naming.ownName(columns.get(i), locale) : "";
			lines.add(BOOK.phrase("side.value", column.isEmpty() ? String.valueOf(i + 1) : column, cells.get(i)).in(locale));
		}
		return String.join("\n", lines);
	}

	private static String one(EStructuralFeature feature, Object value, Locale locale) {
		return value instanceof String text ? text : DifferenceWords.value(feature, value).in(locale);
	}

	/** What an object says, a line for each value and part. */
	private static String content(EObject object, Locale locale) {
		List<String> lines = new ArrayList<>();
		lines.add(Naming.name(object, locale));
		values(object, locale, lines);
		for (var parts = EcoreUtil.<EObject>getAllContents(object, false); parts.hasNext() && lines.size() < MOST;) {
			EObject part = parts.next();
			lines.add("");
			lines.add(Naming.inSentence(part, locale));
			values(part, locale, lines);
		}
		if (lines.size() >= MOST) {
			lines.add("…");
		}
		return String.join("\n", lines);
	}

	private static void values(EObject object, Locale locale, List<String> lines) {
		String name = Naming.name(object, locale);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (Identity.isCompared(feature) && object.eIsSet(feature)) {
				String value = value(object, feature, locale);
				if (!value.isBlank() && !name.contains(value)) {
					lines.add(BOOK.phrase("side.value", Naming.label(feature), value).in(locale));
				}
			}
		}
	}
}

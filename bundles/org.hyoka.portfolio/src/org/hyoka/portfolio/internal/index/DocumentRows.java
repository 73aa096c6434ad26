// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.hyoka.report.Confidential;

/** The rows of one document, until they are written. */
public final class DocumentRows implements Rows {
	/** A text for the search. */
	record Text(String element, String what, String text, Object[] searched) {
	}

	/**
	 * The rows of a table: the element, then a value for each column.
	 *
	 * @param table its table
	 * @param rows  in the order in which they came
	 */
	public record TableRows(Table table, List<Object[]> rows) {
	}

	private final boolean confidential;
	private final Function<String, Object[]> searched;
	private final Map<String, TableRows> rows = new LinkedHashMap<>();
	private final Map<String, String> places = new HashMap<>();
	private final List<Text> texts = new ArrayList<>();

	/**
	 * @param confidential whether rows of what is marked confidential are taken, too
	 * @param searched     what of a text goes into the index for the search
	 */
	public DocumentRows(boolean confidential, Function<String, Object[]> searched) {
		this.confidential = confidential;
		this.searched = searched;
	}

	@Override
	public void add(Table table, EObject place, Object... values) {
		if (confidential || !Confidential.is(place)) {
			String id = Values.id(place);
			places.computeIfAbsent(id, i -> name(place));
			put(table, id, values);
		}
	}

	@Override
	public void add(Table table, RowPlace place, Object... values) {
		place(place);
		put(table, place.element(), values);
	}

	@Override
	public void text(EObject place, String what, String text) {
		if (confidential || !Confidential.is(place)) {
			String id = Values.id(place);
			places.computeIfAbsent(id, i -> name(place));
			addText(id, what, text);
		}
	}

	@Override
	public void text(RowPlace place, String what, String text) {
		place(place);
		addText(place.element(), what, text);
	}

	private void place(RowPlace place) {
		places.putIfAbsent(place.element(), place.name());
	}

	private void addText(String element, String what, String text) {
		String clean = text.replace("\0", "");
		texts.add(new Text(element, what, clean, searched.apply(clean)));
	}

	/** What stands in a dossier by its place in it; a dossier or undertaking, of which there are many now, by its own name. */
	private static String name(EObject place) {
		return place instanceof Dossier || place instanceof Undertaking ? Naming.name(place, language(place)) : Naming.where(place, language(place));
	}

	/** The language in which a dossier names its parts. */
	public static Locale language(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Dossier dossier && dossier.getLanguage() != null
				&& !dossier.getLanguage().isBlank() ? Locale.forLanguageTag(dossier.getLanguage()) : Locale.JAPANESE;
	}

	private void put(Table table, String element, Object... values) {
		if (values.length != table.columns().size()) {
			throw new IllegalArgumentException(
					table.name() + " has " + table.columns().size() + " columns, but " + values.length + " values were given.");
		}
		Object[] row = new Object[values.length + 1];
		row[0] = element;
		for (int i = 0; i < values.length; i++) {
			row[i + 1] = Values.of(table.columns().get(i), values[i]);
		}
		rows.computeIfAbsent(table.name(), t -> new TableRows(table, new ArrayList<>())).rows().add(row);
	}

	/** Rows by table. */
	public Collection<TableRows> rows() {
		return rows.values();
	}

	/** What places are called that do not say so themselves: 160,000 instead of 398,000 rows for 47,597 sheets. */
	Map<String, String> places() {
		Map<String, String> named = new HashMap<>();
		places.forEach((element, name) -> {
			if (!name.equals(Sources.name(element, part -> part.equals(element) ? null : places.get(part)))) {
				named.put(element, name);
			}
		});
		return named;
	}

	List<Text> texts() {
		return texts;
	}
}

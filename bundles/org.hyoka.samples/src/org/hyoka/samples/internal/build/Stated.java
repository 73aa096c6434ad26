// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;

/**
 * What a source printed for a value that is computed or kept elsewhere (rules 2, 3), with its place:
 * {@code Stated.number(VALUE, "1").at("第１部 第１章 ５").explained(…).on(target)}.
 */
public final class Stated {
	private final StatedFigure figure = HyokaFactory.eINSTANCE.createStatedFigure();

	private Stated(StatedMeasure measure) {
		figure.setMeasure(measure);
	}

	/** A printed number, with the printed decimals. */
	public static Stated number(StatedMeasure measure, String value) {
		Stated s = new Stated(measure);
		s.figure.setValue(Values.number(value));
		return s;
	}

	/** Printed words. */
	public static Stated text(StatedMeasure measure, String text) {
		Stated s = new Stated(measure);
		s.figure.setText(text);
		return s;
	}

	/** A printed year or date. */
	public static Stated date(StatedMeasure measure, String point) {
		Stated s = new Stated(measure);
		s.figure.setDate(Values.point(point));
		return s;
	}

	/** The fiscal year it speaks of. */
	public Stated year(String year) {
		figure.setYear(Values.year(year));
		return this;
	}

	/** The point in time it is printed for. */
	public Stated asOf(String point) {
		figure.setDate(Values.point(point));
		return this;
	}

	/** The part of the containing object it speaks of. */
	public Stated about(Element element) {
		figure.setAbout(element);
		return this;
	}

	/** The unit of the printed number, where it differs from the value's. */
	public Stated unit(Unit unit) {
		figure.setUnit(unit);
		return this;
	}

	/** What the printed amount is. */
	public Stated kind(MoneyKind kind) {
		figure.setMoneyKind(kind);
		return this;
	}

	/** The words printed beside a number. */
	public Stated words(String text) {
		figure.setText(text);
		return this;
	}

	/** What the source calls it. */
	public Stated label(String label) {
		figure.setLabel(label);
		return this;
	}

	/** The document, if it is another one than the dossier's. */
	public Stated source(Source source) {
		figure.setSource(source);
		return this;
	}

	/** Why it may differ; an explained difference is no finding. */
	public Stated explained(String explanation) {
		figure.setExplanation(explanation);
		return this;
	}

	/** Where it is printed. */
	public Stated at(String place) {
		figure.setPlace(place);
		return this;
	}

	/** Adds it to the fact. */
	public StatedFigure on(Fact fact) {
		if (figure.getPlace() == null) {
			throw new SampleDataException("A stated figure of “" + fact + "” has no place.");
		}
		fact.getStated().add(figure);
		return figure;
	}

	/**
	 * Slips that a source prints, word by word: the prose of a sample is in own words and does not have them.
	 *
	 * @param block columns 箇所 (where) and 記載 (the printed words)
	 */
	public static void slips(Fact fact, String block) {
		Note note = note(fact, "原典の記載のまま残した誤記。", "原典の各所");
		for (TextTable.Row row : TextTable.parse("誤記", block).rows()) {
			text(StatedMeasure.TEXT, row.cell("記載")).about(note).at(row.cell("箇所")).on(fact);
		}
	}

	/** A remark on an object that is not printed in the report. */
	public static Note note(Element element, String text, String place) {
		Note note = HyokaFactory.eINSTANCE.createNote();
		note.setText(Prose.of(text));
		note.setPlace(place);
		element.getNotes().add(note);
		return note;
	}

	/** A remark that the report prints below its table or section, such as a footnote of the source. */
	public static Note footnote(Element element, String text, String place) {
		Note note = note(element, text, place);
		note.setPrinted(true);
		return note;
	}
}

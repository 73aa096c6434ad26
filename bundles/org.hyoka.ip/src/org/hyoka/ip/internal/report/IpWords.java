// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.time.DatePoint;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.prose.MarkdownBlocks;

/** Words and tables of the chapter on IP in the report's language; null gives an empty text everywhere. */
final class IpWords {
	private static final PhraseBook BOOK = PhraseBook.of(IpWords.class);
	private final SectionContext context;
	private final Locale locale;

	IpWords(SectionContext context) {
		this.context = context;
		this.locale = context.locale();
	}

	Locale locale() {
		return locale;
	}

	String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	String label(Enumerator literal) {
		return literal == null ? "" : Naming.label(literal, locale);
	}

	String day(LocalDate day) {
		return day == null ? "" : Years.format(day, DateStyle.WESTERN, locale);
	}

	String point(DatePoint point) {
		return point == null ? "" : Years.format(point, context.options().yearStyle(), locale);
	}

	String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, locale);
	}

	String names(Collection<? extends NamedElement> elements) {
		return join(elements.stream().map(this::name).toList());
	}

	/** Number and name of an item: 項目１．チップ等. */
	String item(ResearchItem item) {
		String code = item.getCode() == null ? "" : item.getCode().strip();
		String name = name(item);
		return code.isEmpty() || name.isEmpty() ? code + name : Punctuation.numbered(code, name, locale);
	}

	String join(List<String> texts) {
		return Punctuation.list(texts.stream().filter(t -> t != null && !t.isBlank()).toList(), locale);
	}

	String bracket(String text) {
		return Punctuation.bracket(text, locale);
	}

	String labelled(String label, String text) {
		return text.isBlank() ? label : Punctuation.labelled(label, text, locale);
	}

	String text(NamedElement element, String feature, String original) {
		return Translations.translation(element, feature, locale).orElse(original == null ? "" : original);
	}

	List<Block> prose(String markdown) {
		return markdown == null ? List.of() : MarkdownBlocks.parse(markdown, context.dossier());
	}

	/** Whether a name says what kind of thing it is; 知財 is short for 知的財産. */
	private static boolean isCalled(String name, String kind) {
		return name.replace("知的財産", "知財").contains(kind.replace("知的財産", "知財"));
	}

	/** A table of facts on one object: label, content. */
	ReportTable.Builder facts(NamedElement element, String kind) {
		return ReportTable.columns(Column.text(20), Column.text(80)).style(ReportTable.Style.HEADER).breakable()
				.caption(Caption.table(SectionContext.anchor(element, ""), isCalled(name(element), say(kind)) ? name(element)
						: labelled(say(kind), name(element))))
				.source(Inline.text(say("source.dossier")));
	}

	/** Ends a table of facts: with the printed notes, and at least a row with the name. */
	ReportTable end(ReportTable.Builder table, NamedElement element, String kind) {
		notes(element).forEach(table::note);
		if (table.isEmpty()) {
			table.row(Cell.label(say(kind)), Cell.of(name(element)));
		}
		return table.build();
	}

	void row(ReportTable.Builder table, String label, List<Block> content) {
		if (!content.isEmpty()) {
			table.row(Cell.label(say(label)), Cell.of(content));
		}
	}

	void row(ReportTable.Builder table, String label, String text) {
		row(table, label, text == null || text.isBlank() ? List.of() : List.of(Paragraph.of(text)));
	}

	/** The notes of an element that are to be printed, with ※. */
	private List<List<Inline>> notes(Element element) {
		List<List<Inline>> out = new ArrayList<>();
		for (Note note : element.getNotes()) {
			if (TextFeatures.isPrinted(note) && note.getText() != null && !note.getText().isBlank()) {
				List<Inline> text = MarkdownBlocks.inline(note.getText(), context.dossier());
				List<Inline> line = new ArrayList<>();
				if (!InlineText.plain(text).strip().startsWith("※")) {
					line.add(new Inline.Text(locale.getLanguage().equals("ja") ? "※ " : "Note: "));
				}
				line.addAll(text);
				out.add(line);
			}
		}
		return out;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.TextOrigin;
import org.hyoka.report.prose.MarkdownBlocks;

/** Puts values into the words of one report: its language, its years. Null gives an empty text everywhere. */
public final class Wording {
	private static final PhraseBook BOOK = PhraseBook.of(Wording.class);
	private static final Set<String> KEYS = BOOK.keys();
	private final SectionContext context;
	private final Locale locale;

	public Wording(SectionContext context) {
		this.context = context;
		this.locale = context.locale();
	}

	public Locale locale() {
		return locale;
	}

	public boolean japanese() {
		return context.options().japanese();
	}

	/** A phrase of this package. */
	public String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	/** The label of an enumeration's literal, as it begins a line; empty for null and for those that say nothing. */
	public String label(Enumerator literal) {
		return literal == null ? "" : own(literal).orElseGet(() -> Naming.label(literal, locale));
	}

	/** The label of an enumeration's literal within a sentence or in brackets; empty for null and for those that say nothing. */
	public String inSentence(Enumerator literal) {
		return literal == null ? "" : own(literal).orElseGet(() -> Naming.inSentence(literal, locale));
	}

	/** What the report says for a literal where it is not its label: 金額 for money whose kind is not stated. */
	private Optional<String> own(Enumerator literal) {
		String key = literal.getClass().getSimpleName() + '.' + literal.getName();
		return KEYS.contains(key) ? Optional.of(say(key)) : Optional.empty();
	}

	/** Whether a text is no more than a literal's label, in one of the languages that are read. */
	public static boolean isLabel(Enumerator literal, String text) {
		return Language.read(Naming.label(literal)).anyMatch(text::equalsIgnoreCase);
	}

	public String year(FiscalYear year) {
		return year == null ? "" : Years.format(year, context.options().yearStyle(), locale);
	}

	public String point(DatePoint point) {
		return point == null ? "" : Years.format(point, context.options().yearStyle(), locale);
	}

	/** A period with the words printed beside it. */
	public String period(Period period) {
		if (period == null) {
			return "";
		}
		String text = Years.format(period, context.options().yearStyle(), locale);
		return blank(period.getNote()) || text.contains(period.getNote()) ? text : text + bracket(period.getNote());
	}

	/** A day by its era in Japanese, as the government dates its decisions. */
	public String eraDay(LocalDate day) {
		return day == null ? "" : Years.format(day, DateStyle.ERA, locale);
	}

	/** A day. */
	public String day(LocalDate day) {
		return day == null ? "" : Years.format(day, DateStyle.WESTERN, locale);
	}

	public String number(BigDecimal value) {
		return value == null ? "" : Numbers.format(value);
	}

	/** A number, or the dash that says that none is stated. */
	public String numberOrDash(Optional<BigDecimal> value) {
		return value.map(Numbers::format).orElse("-");
	}

	public String amount(BigDecimal value, Unit unit) {
		return value == null ? "" : Amounts.format(value, unit, locale);
	}

	public String symbol(Unit unit) {
		return unit == null ? "" : Amounts.symbol(unit, locale);
	}

	public String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, locale);
	}

	/**
	 * The name of a table or drawing; where it has none, or in Japanese one that says no more than what kind it is and the report
	 * is in English, the words that the report has for that kind.
	 *
	 * @param kind the key of those words; that with {@code .names} lists the names
	 */
	public String nameOr(NamedElement element, String kind, Object... arguments) {
		String name = name(element);
		boolean general = !japanese() && List.of(BOOK.phrase(kind + ".names").in(Locale.JAPANESE).split("、")).contains(name);
		return name.isEmpty() || general ? say(kind, arguments) : name;
	}

	public String names(Collection<? extends NamedElement> elements) {
		return join(elements.stream().map(this::name).toList());
	}

	/** Letter and name of an undertaking, as tables print it: A. 再生医療…. */
	public String lettered(Undertaking undertaking) {
		String name = shortName(undertaking, undertaking.getShortName());
		return blank(undertaking.getCode()) ? name : Punctuation.numbered(undertaking.getCode(), name, locale);
	}

	/** The short name in the report's language, else there the whole one; of what has no translation its own short one, else its name. */
	private String shortName(NamedElement element, String own) {
		return Translations.translation(element, "shortName", locale)
				.or(() -> japanese() ? Optional.empty() : Translations.translation(element, "name", locale))
				.orElseGet(() -> blank(own) ? name(element) : own);
	}

	/** What a caption says of an undertaking after its words: its letter and name; nothing for the one program. */
	public String about(Undertaking undertaking) {
		return undertaking == null || undertaking instanceof Program ? "" : (japanese() ? "\u3000" : ", ") + lettered(undertaking);
	}

	/** Printed number and name in one: 項目１．チップ等. */
	public String coded(String code, String name) {
		if (blank(code)) {
			return name;
		}
		if (blank(name)) {
			return code;
		}
		char last = code.charAt(code.length() - 1);
		boolean ends = "．.）)、:：".indexOf(last) >= 0;
		boolean wide = last >= 0x2E80;
		return ends ? code + (wide ? "" : " ") + name : Punctuation.numbered(code, name, locale);
	}

	/** Texts in a row; empty ones are passed over. */
	public String join(List<String> texts) {
		return Punctuation.list(texts.stream().filter(t -> !blank(t)).toList(), locale);
	}

	/** The text in brackets; empty for an empty one. */
	public String bracket(String text) {
		return Punctuation.bracket(text, locale);
	}

	/** A label before what it names: 目標：12 件. */
	public String labelled(String label, String text) {
		return blank(label) ? text : Punctuation.labelled(label, text, locale);
	}

	/**
	 * Where in which document something stands. A place alone is one in the document that the dossier was made from, which has
	 * other chapters than the report.
	 *
	 * @param source the document; null for the original one
	 * @param place  the place; null or empty for none
	 */
	public String place(Source source, String place) {
		if (blank(place)) {
			return name(source);
		}
		return source == null ? say("stated.place", place) : say("stated.placeIn", name(source), place);
	}

	/** A feature's prose in the report's language, where it is translated, else as it is. */
	public String text(NamedElement element, String feature, String original) {
		return Translations.translation(element, feature, locale).orElse(original == null ? "" : original);
	}

	/** The prose of a feature in the report's language, where it is translated, else as it is; it knows where it comes from. */
	public List<Block> prose(Element element, String feature) {
		return prose(element, feature, "");
	}

	/** The same with words of the report after it. */
	public List<Block> prose(Element element, String feature, String after) {
		TextOrigin origin = origin(element, feature);
		String text = origin.language().isEmpty() ? (String) element.eGet(feature(element, feature)) : text((NamedElement) element, feature, "");
		return blank(text) ? List.of() : MarkdownBlocks.parse(text + after, context.dossier(), id -> Optional.empty(), origin);
	}

	/** Where a feature's text in the report's language stands. */
	TextOrigin origin(Element element, String feature) {
		boolean translated = element instanceof NamedElement named && Translations.translation(named, feature, locale).isPresent();
		return new TextOrigin(String.valueOf(element.getId()), feature, translated ? locale.getLanguage() : "", 0);
	}

	private static EStructuralFeature feature(Element element, String name) {
		return Objects.requireNonNull(element.eClass().getEStructuralFeature(name), name);
	}

	public List<Block> prose(String markdown) {
		return MarkdownBlocks.parse(markdown, context.dossier());
	}

	public List<Inline> inline(String markdown) {
		return MarkdownBlocks.inline(markdown, context.dossier());
	}

	/** The notes of an element that are to be printed, as lines with ※. */
	public List<List<Inline>> notes(Element element) {
		List<List<Inline>> out = new ArrayList<>();
		for (Note note : element.getNotes()) {
			if (TextFeatures.isPrinted(note) && !blank(note.getText())) {
				out.add(marked(inline(note.getText())));
			}
		}
		return out;
	}

	/** A printed note; one that has its mark keeps it. */
	public List<Inline> marked(List<Inline> text) {
		String plain = org.hyoka.report.blocks.InlineText.plain(text).strip();
		if (plain.startsWith("※") || plain.startsWith("（※") || plain.startsWith("(") || plain.startsWith("注")) {
			return text;
		}
		List<Inline> out = new ArrayList<>();
		out.add(new Inline.Text(japanese() ? "※ " : "Note: "));
		out.addAll(text);
		return out;
	}

	/** The printed notes as a block; empty for none. */
	public List<Block> noteBlock(Element element) {
		List<List<Inline>> lines = notes(element);
		return lines.isEmpty() ? List.of() : List.of(new NoteLines(lines));
	}

	public static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}

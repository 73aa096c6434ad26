// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.Years;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.PartyState;

/** What stands in the files of a matrix of institutions and agreements. */
public final class CoverageSheets {
	private static final PhraseBook BOOK = PhraseBook.of(CoverageSheets.class);
	private static final int NAME = 36;
	private static final int CELL = 24;
	private final Locale locale;

	/**
	 * One undertaking's matrix as text.
	 *
	 * @param title the undertaking
	 * @param heads of the columns
	 * @param rows  one cell per head
	 * @param notes sentences below the matrix
	 */
	public record Sheet(String title, List<String> heads, List<List<String>> rows, List<String> notes) {
	}

	/** Texts of a language. */
	public CoverageSheets(Locale locale) {
		this.locale = locale;
	}

	/** The name of the first sheet. */
	public String coverName() {
		return say("cover");
	}

	/** What the file begins with: its title, what it is, the day, what confidential parts it holds or leaves out, how to read it. */
	public List<String> cover(String title, List<Coverage> matrices, boolean anyConfidential, boolean confidential) {
		List<String> lines = new ArrayList<>(List.of(title, say("coverage")));
		matrices.stream().map(Coverage::asOf).distinct().forEach(d -> lines.add(say("asOf", Years.format(d, DateStyle.WESTERN, locale))));
		if (anyConfidential) {
			lines.add(say(confidential ? "confidential" : "withheld"));
		}
		lines.add(say("coverage.legend"));
		return lines;
	}

	/** One matrix. */
	public Sheet of(Coverage coverage) {
		List<String> heads = new ArrayList<>(List.of(say("coverage.organization"), say("coverage.items")));
		coverage.agreements().forEach(a -> heads.add(name(a)));
		List<List<String>> rows = new ArrayList<>();
		for (Coverage.Row row : coverage.rows()) {
			List<String> cells = new ArrayList<>(List.of(name(row.organization()), items(row.items())));
			row.cells().forEach(c -> cells.add(cell(c, coverage)));
			rows.add(cells);
		}
		List<String> notes = new ArrayList<>();
		notes.add(say("coverage.sentence", coverage.participants(), coverage.signed(), coverage.unsigned().size(), coverage.unknown().size(),
				coverage.absent().size()));
		if (!coverage.uncovered().isEmpty()) {
			notes.add(say("coverage.uncovered", items(coverage.uncovered())));
		}
		return new Sheet(title(coverage.undertaking()), heads, rows, notes);
	}

	/** A mark, a word, and the day of the signature where it is known. */
	private String cell(Coverage.Cell cell, Coverage coverage) {
		String day = cell.party().filter(p -> Parties.at(p, coverage.asOf()) == PartyState.SIGNED && cell.state() != Coverage.State.UNKNOWN)
				.map(AgreementParty::getSignedOn).map(d -> " " + d).orElse("");
		return (cell.state().mark() + " " + cell.state().label().in(locale) + day).strip();
	}

	/** Writes a cover and one sheet per matrix. */
	public static void write(SheetWriter writer, String coverName, List<String> cover, List<Sheet> sheets) {
		writer.lines(coverName, cover);
		Set<String> used = new HashSet<>(Set.of(coverName.toLowerCase(Locale.ROOT)));
		for (Sheet sheet : sheets) {
			List<SheetWriter.Column<List<String>>> columns = new ArrayList<>();
			for (int i = 0; i < sheet.heads().size(); i++) {
				int at = i;
				columns.add(new SheetWriter.Column<>(sheet.heads().get(i), i == 0 ? NAME : CELL, r -> at < r.size() ? r.get(at) : ""));
			}
			List<List<String>> rows = new ArrayList<>(sheet.rows());
			sheet.notes().forEach(n -> rows.add(List.of(n)));
			writer.table(unique(sheet.title(), used), columns, rows);
		}
	}

	private static String unique(String title, Set<String> used) {
		String safe = WorkbookUtil.createSafeSheetName(title.isBlank() ? "-" : title);
		String name = safe;
		for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = WorkbookUtil.createSafeSheetName(safe.substring(0, Math.min(safe.length(), 26)) + " " + i);
		}
		return name;
	}

	private String title(Undertaking undertaking) {
		return undertaking.getCode() == null || undertaking.getCode().isBlank() ? name(undertaking)
				: (undertaking.getCode() + " " + name(undertaking)).strip();
	}

	private String items(List<ResearchItem> items) {
		return Punctuation.list(items.stream().map(i -> i.getCode() == null || i.getCode().isBlank() ? name(i) : i.getCode()).toList(), locale);
	}

	private String name(NamedElement element) {
		String name = element == null ? null : Translations.of(element, locale);
		return name == null ? "" : name;
	}

	private String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.derivation.Expression;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.Exhibits;
import org.hyoka.report.internal.wording.FormulaText;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * Figures derived from assumptions (rule 13): assumptions with their sources, formula, computed result. Of those that are
 * switched to be printed; the others are working notes that recompute what the prose says.
 */
public final class DerivationsSection implements ReportSection {
	@Override
	public String key() {
		return "derivations";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Exhibits exhibits = new Exhibits(context, words);
		context.subject().ifPresent(subject -> subject.getDerivations().stream().filter(Derivation::isPrinted)
				.forEach(derivation -> sink.add(table(derivation, words, exhibits))));
	}

	private static ReportTable table(Derivation derivation, Wording words, Exhibits exhibits) {
		DerivationResult result = DerivationResult.of(derivation);
		ReportTable.Builder table = ReportTable.columns(Column.centered(8), Column.text(42), Column.number(18), Column.text(32))
				.caption(Caption.table(SectionContext.anchor(derivation, ""), words.say("derivation.caption", words.name(derivation))))
				.head(Cell.head(words.say("derivation.symbol")), Cell.head(words.say("derivation.assumption")),
						Cell.head(words.say("derivation.value")),
						Cell.head(words.say("derivation.source")));
		Map<String, String> marks = new HashMap<>();
		for (Assumption assumption : derivation.getAssumptions()) {
			String mark = FormulaText.mark(derivation.getAssumptions().indexOf(assumption) + 1);
			marks.putIfAbsent(assumption.getSymbol() == null ? "" : Expression.symbol(assumption.getSymbol()), mark);
			table.row(Cell.of(mark),
					Cell.of(words.name(assumption) + words.bracket(words.point(assumption.getAsOf()))),
					Cell.of(words.amount(assumption.getValue(), assumption.getUnit())), Cell.runs(source(assumption, words, exhibits)));
		}
		String formula = derivation.getExpression() == null ? "" : FormulaText.of(derivation.getExpression(), marks);
		table.row(Cell.label(words.say("derivation.result")), Cell.of(words.say("derivation.formula") + formula),
				Cell.of(result(result, derivation.getUnit(), words)).as(Role.TOTAL), Cell.empty());
		List<Block> text = words.prose(derivation, "text");
		text.stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).content()).forEach(table::note);
		words.notes(derivation).forEach(table::note);
		new StatedNotes(words).lines(result.stated()).forEach(table::note);
		return table.source(words.inline(words.say("source.computed"))).build();
	}

	private static List<Inline> source(Assumption assumption, Wording words, Exhibits exhibits) {
		List<Inline> out = new ArrayList<>(exhibits.source(assumption.getSource()));
		if (!Wording.blank(assumption.getPlace())) {
			out.add(new Inline.Text(out.isEmpty() ? words.place(null, assumption.getPlace()) : words.bracket(assumption.getPlace())));
		}
		return out;
	}

	/** As many decimals as the printed result has, else two for a small one. */
	private static String result(DerivationResult result, Unit unit, Wording words) {
		int printed = result.stated().stream().map(c -> c.stated().getValue()).filter(java.util.Objects::nonNull).mapToInt(BigDecimal::scale).max()
				.orElse(-1);
		Optional<BigDecimal> rough = result.rounded(2);
		int usual = unit == null || unit.getDecimals() == null ? 0 : Math.clamp(unit.getDecimals(), 0, 6);
		boolean small = rough.isPresent() && rough.get().abs().compareTo(BigDecimal.valueOf(100)) < 0;
		int decimals = printed >= 0 ? Math.clamp(printed, 0, 6) : small ? Math.max(2, usual) : usual;
		return result.rounded(decimals).map(v -> words.amount(v, unit))
				.orElseGet(() -> result.value().problem().map(p -> p.in(words.locale())).orElse("-"));
	}
}

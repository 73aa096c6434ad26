// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** 支出先・資金の流れ: for each year how the money flowed, drawn, then the blocks, their payees and contracts, and what was spent on what. */
public final class ExpenditureSection implements ReportSection {
	@Override
	public String key() {
		return "expenditure";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		context.subject().ifPresent(subject -> subject.getExpenditures().forEach(expenditure -> write(expenditure, new Wording(context), sink)));
	}

	private static void write(Expenditure expenditure, Wording words, BlockSink sink) {
		String name = words.name(expenditure);
		sink.heading(1, name.isEmpty() ? ReviewPhrases.say(words, "spent", words.year(expenditure.getYear())) : name);
		MoneyFlowDrawing.of(expenditure, words).ifPresent(scene -> sink.add(new ReportFigure(
				Caption.figure(SectionContext.anchor(expenditure, "flow"),
						ReviewPhrases.say(words, "flow.caption", words.year(expenditure.getYear()))),
				new Graphic.Drawing(scene), 0, ReviewPhrases.say(words, "flow.spoken", MoneyFlowDrawing.spoken(expenditure, words)),
				words.inline(words.say("source.dossier")), List.of(), Optional.empty())));
		Payees payees = new Payees(expenditure, words);
		if (!expenditure.getBlocks().isEmpty()) {
			add(blocks(expenditure, words), "blocks", "blocks.caption", expenditure, words, sink);
		}
		for (PayeeBlock block : expenditure.getBlocks()) {
			payees.of(block).ifPresent(table -> {
				words.notes(block).forEach(table::note);
				block.getPayees().forEach(payee -> words.notes(payee).forEach(table::note));
				block.getPayees().forEach(payee -> payee.getContracts().forEach(contract -> words.notes(contract).forEach(table::note)));
				sink.add(table.caption(Caption.table(SectionContext.anchor(block, ""),
						ReviewPhrases.say(words, "payees.caption", words.coded(block.getCode(), words.name(block)))))
						.source(words.inline(words.say("source.dossier"))).build());
			});
		}
		payees.items().ifPresent(table -> add(table, "items", "items.caption", expenditure, words, sink));
		payees.commitments().ifPresent(table -> add(table, "commitments", "commitments.caption", expenditure, words, sink));
		payees.overheads().ifPresent(table -> add(table, "overheads", "overheads.caption", expenditure, words, sink));
		links(expenditure, words, sink);
		sink.addAll(words.noteBlock(expenditure));
	}

	private static void add(ReportTable.Builder table, String part, String caption, Expenditure expenditure, Wording words, BlockSink sink) {
		if (part.equals("blocks") && !Wording.blank(expenditure.getFootnote())) {
			table.note(words.marked(Inline.text(expenditure.getFootnote())));
		}
		sink.add(table
				.caption(
						Caption.table(SectionContext.anchor(expenditure, part), ReviewPhrases.say(words, caption, words.year(expenditure.getYear()))))
				.source(words.inline(words.say("source.dossier"))).build());
	}

	private static ReportTable.Builder blocks(Expenditure expenditure, Wording words) {
		return new Columns<PayeeBlock>().text(label(Literals.PAYEE_BLOCK__CODE, words), Column.centered(7), PayeeBlock::getCode)
				.text(Naming.label(Literals.PAYEE_BLOCK, words.locale()), Column.text(26), words::name)
				.blocks(label(Literals.PAYEE_BLOCK__ROLE, words), Column.text(40), b -> words.prose(b, "role"))
				.text(label(Literals.PAYEE_BLOCK__COUNT, words), Column.number(9), b -> b.getCount() == null ? "" : b.getCount().toString())
				.text(label(Literals.PAYEE_BLOCK__AMOUNT, words) + words.bracket(words.symbol(expenditure.getUnit())), Column.number(14),
						b -> total(b, words))
				.table(List.copyOf(expenditure.getBlocks()));
	}

	/** What the block got; where nobody says so, what the payees that are listed add up to, as that. */
	private static String total(PayeeBlock block, Wording words) {
		Sum sum = ExpenditureSums.of(block);
		boolean listed = block.getAmount() == null && !ExpenditureSums.isWhole(block);
		return sum.isEmpty() ? "-" : words.number(sum.value()) + (listed ? words.bracket(ReviewPhrases.say(words, "listed")) : "");
	}

	/** What is said of the flow beside its amounts. */
	private static void links(Expenditure expenditure, Wording words, BlockSink sink) {
		List<List<Inline>> lines = expenditure.getLinks().stream().filter(link -> !Wording.blank(link.getText()))
				.map(link -> words.marked(Inline.text(words.labelled(Naming.name(link, words.locale()), link.getText())))).toList();
		if (!lines.isEmpty()) {
			sink.add(new NoteLines(lines));
		}
	}

	private static String label(org.eclipse.emf.ecore.EStructuralFeature feature, Wording words) {
		return Naming.label(feature, words.locale());
	}
}

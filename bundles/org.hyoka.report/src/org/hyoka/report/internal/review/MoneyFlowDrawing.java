// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.report.charts.ArrowRoutes;
import org.hyoka.report.charts.ArrowRoutes.Box;
import org.hyoka.report.charts.Canvas;
import org.hyoka.report.internal.wording.Wording;

/**
 * The flow of a year's money, drawn from the state at the left over blocks of payees: what each got, and in which form. A block stands
 * one column right of the last that pays it. Nothing is drawn where nobody says who pays whom.
 */
public final class MoneyFlowDrawing {
	private static final double WIDTH = 660;
	private static final double GAP = 84;
	private static final double WIDEST = 230;
	private static final double LEAST_WIDTH = 112;
	private static final double LINE = 15.5;
	private static final double LABEL = 12;
	private static final double ABOVE = 6;
	private static final double PAD = 8;
	private static final double BETWEEN = 14;
	private static final double SIZE = 12.5;
	private static final int MOST_LINES = 3;
	private final Expenditure expenditure;
	private final Wording words;
	private final List<PayeeBlock> paid;
	private final Map<PayeeBlock, Integer> columns = new HashMap<>();

	/** What stands in a box, and where. */
	private record Filled(Box box, List<String> lines) {
	}

	private MoneyFlowDrawing(Expenditure expenditure, Wording words) {
		this.expenditure = expenditure;
		this.words = words;
		paid = ExpenditureSums.of(expenditure).paidByState();
		expenditure.getBlocks().forEach(block -> column(block, 0));
	}

	/** The drawing; empty where it is not known who pays whom. */
	public static Optional<Scene> of(Expenditure expenditure, Wording words) {
		MoneyFlowDrawing drawing = new MoneyFlowDrawing(expenditure, words);
		return drawing.paid.isEmpty() && expenditure.getLinks().isEmpty() ? Optional.empty() : Optional.of(drawing.scene());
	}

	/** The same in words, for those who do not see it. */
	public static String spoken(Expenditure expenditure, Wording words) {
		MoneyFlowDrawing drawing = new MoneyFlowDrawing(expenditure, words);
		List<String> parts = new ArrayList<>();
		for (PayeeBlock block : expenditure.getBlocks()) {
			List<String> payers = new ArrayList<>();
			if (drawing.paid.contains(block)) {
				payers.add(drawing.state());
			}
			expenditure.getLinks().stream().filter(l -> l.getPayee() == block && l.getPayer() != null)
					.forEach(l -> payers.add(drawing.name(l.getPayer())));
			parts.add((payers.isEmpty() ? "" : words.join(payers) + " → ") + drawing.name(block) + words.bracket(drawing.amount(block)));
		}
		return words.join(parts);
	}

	/** One right of the last block that pays this one; money that flows in a circle ends it. */
	private int column(PayeeBlock block, int depth) {
		if (depth > expenditure.getBlocks().size()) {
			return 1;
		}
		int column = 1;
		for (BlockLink link : expenditure.getLinks()) {
			if (link.getPayee() == block && link.getPayer() != null && link.getPayer() != block) {
				column = Math.max(column, column(link.getPayer(), depth + 1) + 1);
			}
		}
		columns.put(block, column);
		return column;
	}

	private Scene scene() {
		int count = columns.values().stream().mapToInt(Integer::intValue).max().orElse(1) + 1;
		double width = Math.clamp((WIDTH - GAP * (count - 1)) / count, LEAST_WIDTH, WIDEST);
		Map<PayeeBlock, Filled> filled = new LinkedHashMap<>();
		List<List<Box>> placed = new ArrayList<>();
		double height = 0;
		for (int column = 1; column < count; column++) {
			double y = BETWEEN / 2;
			List<Box> below = new ArrayList<>();
			for (PayeeBlock block : expenditure.getBlocks()) {
				if (columns.get(block) == column) {
					Filled one = filled(column, y, width, List.of(name(block), amount(block)), said(block).size());
					filled.put(block, one);
					below.add(one.box);
					y += one.box.height() + BETWEEN;
				}
			}
			placed.add(below);
			height = Math.max(height, y);
		}
		Sum all = ExpenditureSums.of(expenditure).paid();
		String spent = all.isEmpty() || all.notStated() > 0 ? "" : words.amount(all.value(), expenditure.getUnit());
		double own = filled(0, 0, width, List.of(state(), spent), 0).box.height();
		Filled state = filled(0, Math.max(BETWEEN / 2, (height - own) / 2), width, List.of(state(), spent), 0);
		placed.addFirst(List.of(state.box));
		Canvas canvas = new Canvas();
		arrows(canvas, state.box, filled, new ArrowRoutes(placed, GAP, BETWEEN));
		draw(canvas, state);
		filled.values().forEach(block -> draw(canvas, block));
		return canvas.scene(width * count + GAP * (count - 1) + 1, Math.max(height, state.box.y() + own + BETWEEN / 2),
				ReviewPhrases.say(words, "flow"));
	}

	private void arrows(Canvas canvas, Box state, Map<PayeeBlock, Filled> filled, ArrowRoutes routes) {
		if (expenditure.getLinks().isEmpty()) {
			paid.forEach(block -> arrow(canvas, state, filled.get(block).box, routes));
		}
		for (BlockLink link : expenditure.getLinks()) {
			Filled to = filled.get(link.getPayee());
			Filled payer = filled.get(link.getPayer());
			Box from = link.getPayer() == null ? state : payer == null ? null : payer.box;
			if (to != null && from != null && from != to.box) {
				arrow(canvas, from, to.box, routes);
			}
		}
		filled.forEach((block, one) -> {
			List<String> said = said(block);
			for (int i = 0; i < said.size(); i++) {
				canvas.text(one.box.x() - GAP / 2, one.box.middle() - ABOVE - (said.size() - 1 - i) * LABEL, said.get(i), Canvas.SMALL, Ink.TEXT,
						Anchor.MIDDLE);
			}
		});
	}

	/** What stands above the arrows that lead to a block: in which form and how much. */
	private List<String> said(PayeeBlock block) {
		List<String> lines = new ArrayList<>();
		for (BlockLink link : expenditure.getLinks()) {
			if (link.getPayee() == block && link.getPayer() != block) {
				if (link.getForm() != ContractForm.NONE) {
					lines.addAll(Canvas.wrap(words.inSentence(link.getForm()), Canvas.SMALL, GAP - 8, 2));
				}
				if (link.getAmount() != null) {
					lines.add(words.amount(link.getAmount(), expenditure.getUnit()));
				}
			}
		}
		return lines;
	}

	private static void arrow(Canvas canvas, Box from, Box to, ArrowRoutes routes) {
		canvas.add(new Path(routes.between(from, to), false, true, Style.line(Ink.TEXT, 1.2)));
	}

	private static void draw(Canvas canvas, Filled filled) {
		Box box = filled.box;
		canvas.add(new Rect(box.x() + 0.5, box.y(), box.width() - 1, box.height(), 3, Style.filled(Ink.SHADE).outlined(Ink.LINE, 1)));
		for (int i = 0; i < filled.lines.size(); i++) {
			canvas.text(box.x() + box.width() / 2, box.middle() + LINE * (i - filled.lines.size() / 2.0) + 12, filled.lines.get(i), SIZE, Ink.TEXT,
					Anchor.MIDDLE);
		}
	}

	/** A box with its words, so high that what is said above the arrows that lead to it has room beside it. */
	private static Filled filled(int column, double y, double width, List<String> texts, int said) {
		List<String> lines = new ArrayList<>(Canvas.wrap(texts.getFirst(), SIZE, width - 2 * PAD, MOST_LINES));
		if (!texts.getLast().isEmpty()) {
			lines.addAll(Canvas.wrap(texts.getLast(), SIZE, width - 2 * PAD, 2));
		}
		double height = Math.max(lines.size() * LINE + 2 * PAD, 2 * (ABOVE + said * LABEL) - BETWEEN);
		return new Filled(new Box(column, column * (width + GAP), y, width, height), lines);
	}

	private String state() {
		String ministry = expenditure.eContainer() instanceof org.hyoka.model.hyoka.Undertaking undertaking ? words.name(undertaking.getMinistry())
				: "";
		return ministry.isEmpty() ? ReviewPhrases.say(words, "state") : ministry;
	}

	private String name(PayeeBlock block) {
		String name = words.name(block);
		if (name.isEmpty() && block.getPayees().size() == 1) {
			name = Payees.name(block.getPayees().getFirst(), words);
		}
		return words.coded(block.getCode(), name.isEmpty() && block.getCount() != null ? ReviewPhrases.say(words, "payees", block.getCount()) : name);
	}

	private String amount(PayeeBlock block) {
		Sum sum = ExpenditureSums.of(block);
		return sum.isEmpty() ? "" : words.amount(sum.value(), expenditure.getUnit());
	}
}

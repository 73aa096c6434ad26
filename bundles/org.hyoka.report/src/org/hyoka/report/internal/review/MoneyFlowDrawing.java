// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.PayeeBlock;
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
	private static final double LINE = 15.5;
	private static final double PAD = 8;
	private static final double BETWEEN = 14;
	private static final double SIZE = 12.5;
	private static final int MOST_LINES = 3;
	private final Expenditure expenditure;
	private final Wording words;
	private final List<PayeeBlock> paid;
	private final Map<PayeeBlock, Integer> columns = new HashMap<>();

	/** What stands in a box, and where. */
	private record Box(double x, double y, double width, double height, List<String> lines) {
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
		double width = Math.min(WIDEST, (WIDTH - GAP * (count - 1)) / count);
		Map<PayeeBlock, Box> boxes = new HashMap<>();
		double height = 0;
		for (int column = 1; column < count; column++) {
			double y = BETWEEN / 2;
			for (PayeeBlock block : expenditure.getBlocks()) {
				if (columns.get(block) == column) {
					Box box = box(column * (width + GAP), y, width, name(block), amount(block));
					boxes.put(block, box);
					y = box.y + box.height + BETWEEN;
				}
			}
			height = Math.max(height, y);
		}
		Sum all = ExpenditureSums.of(expenditure).paid();
		Box state = box(0, 0, width, state(), all.isEmpty() || all.notStated() > 0 ? "" : words.amount(all.value(), expenditure.getUnit()));
		Box from = new Box(0, Math.max(BETWEEN / 2, (height - state.height) / 2), width, state.height, state.lines);
		Canvas canvas = new Canvas();
		arrows(canvas, from, boxes);
		draw(canvas, from);
		expenditure.getBlocks().forEach(block -> draw(canvas, boxes.get(block)));
		return canvas.scene(width * count + GAP * (count - 1), Math.max(height, from.y + from.height + BETWEEN / 2),
				ReviewPhrases.say(words, "flow"));
	}

	private void arrows(Canvas canvas, Box state, Map<PayeeBlock, Box> boxes) {
		if (expenditure.getLinks().isEmpty()) {
			paid.forEach(block -> arrow(canvas, state, boxes.get(block), ""));
		}
		for (BlockLink link : expenditure.getLinks()) {
			if (link.getPayee() != null) {
				String form = link.getForm() == ContractForm.NONE ? "" : words.inSentence(link.getForm());
				String amount = link.getAmount() == null ? "" : words.amount(link.getAmount(), expenditure.getUnit());
				arrow(canvas, link.getPayer() == null ? state : boxes.get(link.getPayer()), boxes.get(link.getPayee()),
						(form + " " + amount).strip());
			}
		}
	}

	private void arrow(Canvas canvas, Box from, Box to, String text) {
		if (from == null || to == null || from == to) {
			return;
		}
		Point start = new Point(from.x + from.width + 2, from.y + from.height / 2);
		Point end = new Point(to.x - 4, to.y + to.height / 2);
		canvas.add(new Path(List.of(start, end), false, true, Style.line(Ink.TEXT, 1.2)));
		if (!text.isEmpty()) {
			List<String> lines = Canvas.wrap(text, Canvas.SMALL, GAP - 8, 2);
			for (int i = 0; i < lines.size(); i++) {
				canvas.text(to.x - GAP / 2, end.y() - 6 - (lines.size() - 1 - i) * 12, lines.get(i), Canvas.SMALL, Ink.TEXT, Anchor.MIDDLE);
			}
		}
	}

	private static void draw(Canvas canvas, Box box) {
		canvas.add(new Rect(box.x + 0.5, box.y, box.width - 1, box.height, 3, Style.filled(Ink.SHADE).outlined(Ink.LINE, 1)));
		for (int i = 0; i < box.lines.size(); i++) {
			canvas.text(box.x + box.width / 2, box.y + PAD + LINE * i + 12, box.lines.get(i), SIZE, Ink.TEXT, Anchor.MIDDLE);
		}
	}

	private static Box box(double x, double y, double width, String name, String amount) {
		List<String> lines = new ArrayList<>(Canvas.wrap(name, SIZE, width - 2 * PAD, MOST_LINES));
		if (!amount.isEmpty()) {
			lines.add(amount);
		}
		return new Box(x, y, width, lines.size() * LINE + 2 * PAD, lines);
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

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.Canvas;
import org.hyoka.report.internal.wording.Wording;

/** The chain by which money flows, drawn: who gives it to whom, and the form of each step on its arrow. */
public final class FlowDrawing {
	private static final double WIDTH = 660;
	private static final double BOX = 230;
	private static final double GAP = 96;
	private static final double HEIGHT = 54;
	private static final double TOP = 6;
	private static final double SIZE = 15;
	private static final double MARGIN = 12;

	private FlowDrawing() {
	}

	/** The figure; empty where there is no chain. */
	public static Optional<ReportFigure> figure(FundingFlow flow, String anchor, Wording words) {
		if (flow == null || flow.getSteps().size() < 2) {
			return Optional.empty();
		}
		String text = Flow.text(flow, words);
		return Optional
				.of(new ReportFigure(new Caption(Caption.Kind.FIGURE, false, false, "", List.of(), anchor), new Graphic.Drawing(scene(flow, words)),
						0,
						words.labelled(words.say("header.flow"), text), List.of(), List.of(), Optional.empty()));
	}

	private static Scene scene(FundingFlow flow, Wording words) {
		int steps = flow.getSteps().size();
		double least = flow.getSteps().stream().skip(1).mapToDouble(step -> Canvas.width(form(step, words), SIZE - 1) + MARGIN).reduce(GAP * 0.8,
				Math::max);
		double box = Math.min(BOX, (WIDTH - least * (steps - 1)) / steps);
		double gap = Math.max(least, Math.min(GAP, (WIDTH - box * steps) / (steps - 1)));
		double width = box * steps + gap * (steps - 1);
		Canvas canvas = new Canvas();
		for (int i = 0; i < steps; i++) {
			FundingStep step = flow.getSteps().get(i);
			double x = i * (box + gap);
			canvas.add(new Rect(x + 0.5, TOP, box - 1, HEIGHT, 3, Style.filled(Ink.SHADE).outlined(Ink.LINE, 1)));
			String label = Wording.blank(step.getLabel()) ? words.name(step.getOrganization()) : step.getLabel();
			List<String> lines = Canvas.wrap(label, SIZE, box - 16, 3);
			for (int k = 0; k < lines.size(); k++) {
				canvas.text(x + box / 2, TOP + HEIGHT / 2 + 5.5 + (k - (lines.size() - 1) / 2.0) * 17, lines.get(k), SIZE, Ink.TEXT, Anchor.MIDDLE);
			}
			if (i > 0) {
				canvas.add(new Path(List.of(new Point(x - gap + 8, TOP + HEIGHT / 2), new Point(x - 6, TOP + HEIGHT / 2)), false, true,
						Style.line(Ink.TEXT, 1.5)));
				if (!form(step, words).isEmpty()) {
					canvas.text(x - gap / 2, TOP + HEIGHT / 2 - 8, form(step, words), SIZE - 1, Ink.TEXT, Anchor.MIDDLE);
				}
			}
		}
		return canvas.scene(width, HEIGHT + 2 * TOP, words.say("header.flow"));
	}

	/** What stands on the arrow to a step; the arrow is as long as that. */
	private static String form(FundingStep step, Wording words) {
		return step.getForm() == ContractForm.NONE ? "" : words.inSentence(step.getForm());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.forms.Units;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.Marks;

/** One bullet bar per target: the track ends at the target, the bar at the actual; figures and the verdict in words beside it. */
final class AchievementBars {
	private static final int LINE = 32;
	private static final int BAR = 12;
	private static final int GAP = 12;
	private final Canvas canvas;
	private final Subject indicator;
	private List<Achievement> achievements = List.of();

	/** @param lead where a click on a bar leads */
	AchievementBars(Composite parent, PageContext context, Subject indicator, Consumer<Target> lead) {
		this.indicator = indicator;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = LINE;
		canvas.setLayoutData(data);
		Marks marks = new Marks(canvas, () -> achievements.isEmpty() ? Messages.Indicators_NoBars : Messages.Indicators_Bars, this::marks);
		marks.onLead(m -> lead.accept(achievements.get(m.row()).target()));
		canvas.addPaintListener(e -> {
			e.gc.setBackground(parent.getBackground()); // the page's: a canvas has another in some themes
			e.gc.fillRectangle(canvas.getClientArea());
			paint(e.gc);
			marks.paint(e.gc);
		});
		indicator.onChange(canvas, this::update);
		Refresh.onChange(context.session(), canvas, this::update);
		update();
	}

	private void update() {
		achievements = indicator.object().map(Indicator.class::cast)
				.flatMap(i -> EvaluationDay.of(i).map(day -> Achievements.of(i, day))).orElse(List.of());
		GridData data = (GridData) canvas.getLayoutData();
		int height = LINE * Math.max(1, achievements.size());
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(canvas);
		}
		canvas.redraw();
	}

	private List<Mark> marks() {
		return IntStream.range(0, achievements.size()).mapToObj(i -> new Mark(i, 0, 3, i * LINE + 3d, canvas.getClientArea().width - 6d,
				LINE - 6d, words(achievements.get(i)))).toList();
	}

	private String words(Achievement achievement) {
		String unit = Units.of(Literals.TARGET__VALUE, achievement.target());
		String actual = achievement.actual().map(a -> a.getValue()).map(v -> Texts.number(v) + unit).orElse("–");
		return Texts.point(achievement.target().getDue()) + "  " + actual + " / "
				+ Texts.number(achievement.target().getValue()) + unit + "  " + achievement.label(Texts.locale());
	}

	private void paint(GC gc) {
		ThemeColors palette = ThemeColors.of(canvas.getParent());
		gc.setAntialias(SWT.ON);
		int width = canvas.getClientArea().width;
		if (achievements.isEmpty()) {
			gc.setForeground(palette.quiet());
			gc.drawText(Messages.Indicators_NoBars, 0, (LINE - gc.getFontMetrics().getHeight()) / 2, true);
			return;
		}
		int label = achievements.stream().mapToInt(a -> gc.textExtent(words(a)).x).max().orElse(0);
		boolean room = width - label - GAP > 120;
		for (int i = 0; i < achievements.size(); i++) {
			Achievement achievement = achievements.get(i);
			int y = i * LINE;
			Point size = gc.textExtent(words(achievement));
			Color color = color(achievement, palette);
			if (room) {
				bar(gc, achievement, y, width - label - GAP, color, palette);
			}
			gc.setForeground(color);
			gc.drawText(words(achievement), room ? width - label : 0, y + (LINE - size.y) / 2, true);
		}
	}

	private static void bar(GC gc, Achievement achievement, int y, int width, Color color, ThemeColors palette) {
		BigDecimal target = achievement.target().getValue();
		double actual = achievement.actual().map(a -> a.getValue()).map(BigDecimal::doubleValue).orElse(0d);
		double most = Math.max(target.doubleValue() * 1.1, actual);
		if (!(most > 0) || Double.isInfinite(most)) {
			return;
		}
		int top = y + (LINE - BAR) / 2;
		int tick = (int) Math.round(target.doubleValue() / most * (width - 2));
		gc.setBackground(palette.faint());
		gc.fillRoundRectangle(0, top, Math.max(tick, BAR), BAR, 4, 4);
		gc.setBackground(color);
		int length = (int) Math.round(Math.max(0, actual) / most * (width - 2));
		if (length > 0) {
			gc.fillRoundRectangle(0, top + 2, length, BAR - 4, 4, 4);
		}
		gc.setForeground(palette.quiet());
		gc.setLineWidth(2);
		gc.drawLine(tick, top - 4, tick, top + BAR + 4);
		gc.setLineWidth(1);
	}

	private static Color color(Achievement achievement, ThemeColors palette) {
		return switch (achievement.status()) {
		case ACHIEVED -> palette.achieved();
		case NOT_ACHIEVED -> palette.missed();
		case IN_PROGRESS -> palette.progress();
		case NOT_YET_DUE, NOT_REPORTED -> palette.notDue();
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.Dossiers;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.charts.ScoreScenes;
import org.hyoka.report.charts.ScoreScenes.Compared;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.paint.SceneCanvas;

/** Below the grid: how often each step was given, and the means of all undertakings that share criteria and scale. */
final class ScoreCharts {
	private static final int MOST = 8;
	private static final int NARROW = 320;
	private final SceneCanvas distribution;
	private final SceneCanvas comparison;
	private final Label alone;
	private final Label legend;
	private ScoreTable table;
	private List<Compared> compared = List.of();

	/** @param lead where a click on a value leads: the criterion, and whose mean it is */
	ScoreCharts(Composite section, BiConsumer<Criterion, Undertaking> lead) {
		ListAndDetails both = new ListAndDetails(section, 50);
		head(both.first(), Messages.Scores_Distribution);
		distribution = canvas(both.first());
		distribution.onLead(m -> lead.accept(table.rows().get(m.row()).criterion(), table.assessment().getUndertaking()));
		head(both.second(), Messages.Scores_Comparison);
		comparison = canvas(both.second());
		comparison.onLead(m -> lead.accept(table.rows().get(m.row()).criterion(), compared.get(m.column()).table().assessment().getUndertaking()));
		legend = words(both.second(), "");
		alone = words(both.second(), Messages.Scores_Alone);
	}

	private static void head(Composite parent, String text) {
		Label head = new Label(parent, SWT.NONE);
		head.setFont(Fonts.section());
		head.setText(text);
	}

	private static Label words(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setForeground(ThemeColors.of(parent).quiet());
		label.setLayoutData(PageScaffold.wrapping());
		return label;
	}

	private static SceneCanvas canvas(Composite parent) {
		SceneCanvas canvas = new SceneCanvas(parent);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = NARROW;
		canvas.setLayoutData(data);
		return canvas;
	}

	/** Draws a table and those of the other undertakings. */
	void show(Dossier dossier, ScoreTable newTable) {
		table = newTable;
		distribution.show(Messages.Scores_Distribution, inWords(newTable), width -> ScoreScenes.distribution(
				Messages.Scores_Distribution, newTable, width, ScaleWords::brief, ScoreCharts::word, Texts.locale()));
		List<Assessment> all = comparable(dossier);
		List<Compared> shown = compared(dossier, newTable, near(all, newTable.assessment()));
		compared = shown;
		Optional<Scene> drawing = compare(newTable, shown, NARROW);
		comparison.show(Messages.Scores_Comparison, compared.stream().map(c -> c.letter() + ": " + means(c.table()))
				.collect(Collectors.joining("\n")), width -> compare(newTable, shown, width));
		seen(comparison, drawing.isPresent());
		seen(legend, drawing.isPresent());
		seen(alone, drawing.isEmpty());
		legend.setText(drawing.isEmpty() ? "" : compared.stream().map(ScoreCharts::legend)
				.collect(Collectors.joining("　　")).replace("&", "&&")
				+ (all.size() == compared.size() ? ""
						: "　　" + Messages.bind(Messages.Scores_MoreCompared, all.size() - compared.size())));
	}

	private static Optional<Scene> compare(ScoreTable table, List<Compared> compared, int width) {
		return ScoreScenes.comparison(Messages.Scores_Comparison, table, compared, width, ScaleWords::brief);
	}

	private static String legend(Compared compared) {
		Undertaking undertaking = compared.table().assessment().getUndertaking();
		return compared.letter() + "　" + Naming.shortName(undertaking, Texts.locale());
	}

	private static List<Assessment> comparable(Dossier dossier) {
		return dossier.getAssessments().stream()
				.filter(a -> a.getUndertaking() != null && !Scoring.commentsOnly(dossier, a)).toList();
	}

	private static List<Compared> compared(Dossier dossier, ScoreTable table, List<Assessment> near) {
		List<Undertaking> order = Dossiers.undertakings(dossier);
		List<Compared> all = new ArrayList<>();
		for (ScoreTable other : Scoring.tables(dossier, near)) {
			boolean same = other.assessment() == table.assessment();
			all.add(new Compared(letter(other.assessment().getUndertaking(), order), same ? table : other, same));
		}
		return List.copyOf(all);
	}

	/** No more than there are colours to tell them apart: those around the shown one. Only their tables are made. */
	private static List<Assessment> near(List<Assessment> all, Assessment shownOne) {
		int shown = Math.max(0, all.indexOf(shownOne));
		int from = Math.clamp(shown - MOST / 2, 0, Math.max(0, all.size() - MOST));
		return all.subList(from, Math.min(all.size(), from + MOST));
	}

	private static String letter(Undertaking undertaking, List<Undertaking> order) {
		String code = undertaking.getCode();
		return code != null && !code.isBlank() ? code.strip() : String.valueOf(order.indexOf(undertaking) + 1);
	}

	private static String word(ScalePoint point) {
		String name = Naming.ownName(point, Texts.locale());
		return name.isEmpty() ? PointText.mark(point) : name;
	}

	private static String inWords(ScoreTable table) {
		return table.rows().stream().map(r -> ScaleWords.of(r.criterion()) + ": " + steps(r))
				.collect(Collectors.joining("\n"));
	}

	private static String steps(ScoreRow row) {
		return row.distribution().stream().map(s -> s.point().map(PointText::mark)
				.orElseGet(() -> s.value().map(Numbers::format).orElse("")) + " × " + s.count())
				.collect(Collectors.joining(", "));
	}

	private static String means(ScoreTable table) {
		return table.rows().stream().map(r -> ScaleWords.of(r.criterion()) + " " + r.mean().map(Texts::number).orElse("–"))
				.collect(Collectors.joining(", "));
	}

	private static void seen(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}

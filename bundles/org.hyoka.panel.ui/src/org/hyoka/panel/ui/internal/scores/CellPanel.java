// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.internal.grid.SideBySide;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/**
 * Beside the grid: the criterion of the chosen cell, its scale in words with the given step marked, and the remark. Without
 * names the remarks on the criterion together, in an order that has nothing to do with the columns (rule 7).
 */
final class CellPanel {
	private static final int LINES = 8;
	private final PageContext context;
	private final ScoreGrid grid;
	private final Composite control;
	private final Label title;
	private final Label summary;
	private final Composite steps;
	private final Label remarkHead;
	private final RemarkField remark;
	private List<ScalePoint> listed = List.of();
	private Scale scale;

	/** What a remark is on. */
	private record On(PointColumns.Seat seat, Criterion criterion) {
	}

	CellPanel(Composite parent, PageContext context, ScoreGrid grid) {
		this.context = context;
		this.grid = grid;
		control = parent;
		title = label(parent, Fonts.strong());
		Composite both = new Composite(parent, SWT.NONE);
		both.setLayout(new SideBySide(560, 42));
		both.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite left = column(both, 8);
		Composite right = column(both, 4);
		summary = label(left, null);
		summary.setForeground(ThemeColors.of(parent).quiet());
		steps = column(left, 2);
		steps.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		remarkHead = label(right, null);
		remarkHead.setForeground(ThemeColors.of(parent).quiet());
		remark = new RemarkField(right, Labels.of(Literals.SCORE__COMMENT), LINES);
		remark.control().setToolTipText(Messages.Scores_RemarkHelp);
	}

	private static Composite column(Composite parent, int spacing) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = spacing;
		column.setLayout(layout);
		return column;
	}

	private static Label label(Composite parent, Font font) {
		Label label = new Label(parent, SWT.WRAP);
		label.setLayoutData(PageScaffold.wrapping());
		if (font != null) {
			label.setFont(font);
		}
		return label;
	}

	RemarkField remark() {
		return remark;
	}

	/** Shows a cell; without one the first criterion's scale. */
	void show(Optional<At> at, boolean named) {
		Optional<ScoreRow> row = at.flatMap(a -> grid.scoreRow(a.row()))
				.or(() -> grid.table() == null ? Optional.empty() : grid.table().rows().stream().findFirst());
		Optional<PointColumns.Seat> seat = at.filter(a -> grid.scoreRow(a.row()).isPresent()).flatMap(a -> grid.seat(a.column()));
		Optional<Criterion> criterion = row.map(ScoreRow::criterion);
		set(title, criterion.map(ScaleWords::of).orElse("") + (named ? seat.map(s -> " × " + s.head()).orElse("") : ""));
		scale(row.flatMap(ScoreRow::scale).orElse(null), row.filter(r -> isSum(r, grid.table())).isPresent(),
				seat.flatMap(s -> row.flatMap(r -> given(s, r))).orElse(null));
		if (named) {
			one(seat.orElse(null), criterion.orElse(null));
		} else {
			all(row);
		}
		PageScaffold.layout(control);
		if (control.getSize().x > 0 && control.computeSize(control.getSize().x, SWT.DEFAULT).y != control.getSize().y) {
			PageScaffold.reflow(control);
		}
	}

	private static Optional<ScalePoint> given(PointColumns.Seat seat, ScoreRow row) {
		return seat.index() < 0 ? Optional.empty() : row.cells().get(seat.index()).point();
	}

	private void one(PointColumns.Seat seat, Criterion criterion) {
		boolean judges = seat != null && criterion != null && seat.standing() != PointColumns.Standing.EXCLUDED;
		set(remarkHead, seat == null ? Messages.Scores_ChooseCell
				: judges ? Messages.bind(Messages.Scores_RemarkOf, seat.head())
						: Messages.bind(Messages.Scores_DoesNotJudge, seat.head(), seat.why()));
		if (!judges) {
			remark.show(null, "", false, value -> {
				// nothing to write into
			});
			return;
		}
		String now = grid.score(seat, criterion).map(Score::getComment).orElse("");
		remark.show(new On(seat, criterion), now, !context.session().isReadOnly(), value -> write(seat, criterion, value));
	}

	private void write(PointColumns.Seat seat, Criterion criterion, String value) {
		Command command = grid.edits(seat, SheetState.RECEIVED).comment(criterion, value);
		if (command != null) {
			context.domain().getCommandStack().execute(command);
		}
	}

	/** All remarks on a criterion, ordered by their ids. */
	private void all(Optional<ScoreRow> row) {
		List<String> remarks = row.stream().flatMap(r -> r.cells().stream())
				.flatMap(c -> c.score().stream()).filter(s -> s.getComment() != null && !s.getComment().isBlank())
				.sorted(Comparator.comparing((Score s) -> String.valueOf(s.getId()))).map(s -> "・" + s.getComment().strip())
				.toList();
		set(remarkHead, Messages.bind(Messages.Scores_AllRemarks, remarks.size()));
		remark.show(row.map(ScoreRow::criterion).orElse(null), remarks.stream().collect(Collectors.joining("\n\n")), false,
				value -> {
					// to be read only
				});
	}

	/** Whether the result of a criterion is the sum of its parts, for it has no scale of its own. */
	private static boolean isSum(ScoreRow row, ScoreTable table) {
		return row.scale().isEmpty() && table.rows().stream().anyMatch(r -> r != row && r.criterion().getPartOf() == row.criterion());
	}

	private void scale(Scale newScale, boolean sum, ScalePoint given) {
		set(summary, newScale != null ? ScaleWords.summary(newScale) : sum ? Messages.Scores_SumOfParts : Messages.Scores_NoScale);
		List<ScalePoint> points = newScale == null ? List.of() : List.copyOf(newScale.getPoints());
		if (scale != newScale || !points.equals(listed) || steps.getChildren().length != points.size()) {
			scale = newScale;
			listed = points;
			for (Control old : steps.getChildren()) {
				old.dispose();
			}
			points.forEach(p -> {
				Label step = new Label(steps, SWT.WRAP);
				step.setLayoutData(PageScaffold.wrapping());
			});
			((GridData) steps.getLayoutData()).exclude = points.isEmpty();
			steps.setVisible(!points.isEmpty());
			PageScaffold.reflow(control);
		}
		for (int i = 0; i < points.size(); i++) {
			Label step = (Label) steps.getChildren()[i];
			boolean here = points.get(i) == given;
			set(step, (here ? "● " : "○ ") + ScaleWords.of(points.get(i)));
			step.setFont(here ? Fonts.strong() : Fonts.text());
		}
	}

	private static void set(Label label, String text) {
		String safe = text.replace("&", "&&");
		if (!safe.equals(label.getText())) {
			label.setText(safe);
		}
	}
}

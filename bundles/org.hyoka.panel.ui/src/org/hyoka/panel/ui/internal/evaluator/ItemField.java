// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.exchange.sheets.OtherRemark;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.Score;
import org.hyoka.panel.ui.internal.scores.RemarkField;
import org.hyoka.panel.ui.internal.scores.ScaleWords;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.grid.SideBySide;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/** One criterion of a sheet: what to judge by, the scale with the point, and the remark. */
final class ItemField {
	private static final int LINES = 5;
	private final PageContext context;
	private final Criterion criterion;
	private final Supplier<ScoreEdits> edits;
	private final Composite section;
	private final Label state;
	private final PointField point;
	private final RemarkField remark;

	/**
	 * @param scale  null where only remarks are given
	 * @param others what other members remarked on it, as far as this one may read it
	 */
	ItemField(Composite section, PageContext context, Criterion criterion, Scale scale, List<OtherRemark> others, Supplier<ScoreEdits> edits) {
		this.section = section;
		this.context = context;
		this.criterion = criterion;
		this.edits = edits;
		Composite head = row(section);
		Label title = new Label(head, SWT.WRAP);
		title.setFont(Fonts.section());
		title.setText(ScaleWords.of(criterion).replace("&", "&&"));
		title.setLayoutData(PageScaffold.wrapping());
		state = new Label(head, SWT.NONE);
		state.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		if (criterion.getGuidance() != null && !criterion.getGuidance().isBlank()) {
			Label guidance = new Label(section, SWT.WRAP);
			guidance.setText(criterion.getGuidance().strip().replace("&", "&&"));
			guidance.setForeground(ThemeColors.of(section).quiet());
			guidance.setLayoutData(PageScaffold.wrapping());
		}
		Composite both = new Composite(section, SWT.NONE);
		both.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite left = column(both);
		Composite right = column(both);
		if (scale == null) {
			both.setLayout(new SideBySide(Integer.MAX_VALUE, 100));
			Label only = new Label(left, SWT.WRAP);
			only.setText(Messages.Evaluate_OnlyRemark);
			only.setForeground(ThemeColors.of(section).quiet());
			only.setLayoutData(PageScaffold.wrapping());
			point = null;
		} else {
			both.setLayout(new SideBySide(620, 44));
			point = new PointField(left, scale, Messages.bind(Messages.Evaluate_PointOn, ScaleWords.of(criterion)),
					given -> EvaluatePage.execute(context, edits.get().point(criterion, given)), this::toRemark);
		}
		Label label = new Label(right, SWT.NONE);
		label.setText(whoReads(context.dossier().getPanel().getDisclosure()));
		label.setForeground(ThemeColors.of(section).quiet());
		remark = new RemarkField(right, Messages.bind(Messages.Evaluate_RemarkOn, ScaleWords.of(criterion)), LINES);
		remark.control().setData("org.hyoka.criterion", criterion);
		if (!others.isEmpty()) {
			show(others);
		}
		Label rule = new Label(section, SWT.SEPARATOR | SWT.HORIZONTAL);
		rule.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private static String whoReads(PanelDisclosure disclosure) {
		return switch (disclosure) {
		case NONE -> Messages.Evaluate_Remark;
		case COMMENTS -> Messages.Evaluate_RemarkShown;
		case NAMED_COMMENTS -> Messages.Evaluate_RemarkNamed;
		};
	}

	private void show(List<OtherRemark> others) {
		Label head = new Label(section, SWT.NONE);
		head.setText(Messages.Evaluate_Others);
		head.setForeground(ThemeColors.of(section).quiet());
		for (OtherRemark other : others) {
			Label text = new Label(section, SWT.WRAP);
			text.setText(other.author().map(name -> Messages.bind(Messages.Evaluate_OtherNamed, name, other.text()))
					.orElseGet(() -> Messages.bind(Messages.Evaluate_Other, other.text())).replace("&", "&&"));
			text.setLayoutData(PageScaffold.wrapping());
		}
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 16;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return row;
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		column.setLayout(layout);
		return column;
	}

	Criterion criterion() {
		return criterion;
	}

	/** Shows what is entered. */
	void show(ScoringTask.Item item) {
		ThemeColors palette = ThemeColors.of(section);
		boolean problem = item.problem().isPresent();
		Color color = problem ? palette.missed() : item.done() ? palette.achieved() : palette.quiet();
		state.setForeground(color);
		state.setText(problem ? Messages.Evaluate_StateProblem
				: item.done() ? Messages.Evaluate_StateDone : Messages.Evaluate_StateOpen);
		state.requestLayout();
		boolean editable = !context.session().isReadOnly();
		if (point != null) {
			point.show(item.score().orElse(null), item.problem(), editable);
		}
		// the subject holds for whom it is typed, so that what is typed last goes there also after a change of page
		ScoreEdits into = edits.get();
		remark.show(List.of(into.undertaking(), criterion), item.score().map(Score::getComment).orElse(""), editable,
				text -> EvaluatePage.execute(context, into.comment(criterion, text)));
	}

	/** Hands in what is being typed. */
	void commit() {
		remark.commit();
		if (point != null) {
			point.commit();
		}
	}

	private void toRemark() {
		remark.control().setFocus();
	}

	boolean focus() {
		return point != null ? point.focus() : remark.control().setFocus();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.progress.ChapterReviews;
import org.hyoka.core.progress.ChapterReviews.Said;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** The review of some chapters: how far each is, who said so and who is next; and the way to say something else of those that are ticked. */
final class ChapterReviewDialog extends Dialog {
	private static final int WIDTH = 640;
	/** With the names of undertakings. */
	private static final int ALL_WIDTH = 940;
	private static final int MOST_ROWS = 12;
	private static final int ROW = 28;
	private final DossierSession session;
	private final List<Standing> chapters;
	private final boolean all;
	private final Map<ReviewState, Button> states = new TreeMap<>();
	private RowsTable<Standing> table;
	private Text by;
	private Text next;

	/**
	 * @param chapters of the session's dossier; those of one page are ticked from the start, those of all are not
	 * @param all      whether they are all chapters of the dossier
	 */
	ChapterReviewDialog(Shell parent, DossierSession session, List<Standing> chapters, boolean all) {
		super(parent);
		this.session = session;
		this.chapters = chapters;
		this.all = all;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Review_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		label(area, Messages.Review_lead).setForeground(ThemeColors.of(area).quiet());
		List<Column<Standing>> columns = new ArrayList<>();
		columns.add(Column.words(Labels.of(Literals.CHAPTER_REVIEW__CHAPTER), 170, c -> Texts.in(c.chapter().label())));
		if (all) {
			columns.add(Column.words(Labels.of(Literals.CHAPTER_REVIEW__UNDERTAKING), 150, c -> c.undertaking().map(Labels::brief).orElse("")));
		}
		columns.add(new Column<>(Labels.of(Literals.CHAPTER_REVIEW__STATE), 140, ReviewWords::state,
				c -> ReviewWords.icon(List.of(c)).map(Icons::image)));
		columns.add(Column.words(Labels.of(Literals.CHAPTER_REVIEW__BY), 160, ReviewWords::said));
		columns.add(Column.words(Labels.of(Literals.CHAPTER_REVIEW__NEXT), 90, Standing::next));
		table = new RowsTable<>(area, Messages.Review_title, SWT.CHECK | SWT.SINGLE, (Math.min(MOST_ROWS, chapters.size()) + 1) * ROW, columns);
		table.show(chapters, c -> !all);
		Composite row = new Composite(area, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(16).wrap(true).create());
		for (ReviewState state : ReviewState.VALUES) {
			Button button = new Button(row, SWT.RADIO);
			button.setText(Labels.of(state));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ready()));
			states.put(state, button);
		}
		states.get(following()).setSelection(true);
		by = text(area, Labels.of(Literals.CHAPTER_REVIEW__BY), System.getProperty("user.name", ""));
		next = text(area, Labels.of(Literals.CHAPTER_REVIEW__NEXT), "");
		return area;
	}

	/** What is likely to be said: that a draft is to be reviewed, and that what is to be reviewed is approved. */
	private ReviewState following() {
		return chapters.stream().allMatch(c -> c.state() == ReviewState.TO_REVIEW || c.changed()) ? ReviewState.APPROVED : ReviewState.TO_REVIEW;
	}

	private Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(all ? ALL_WIDTH : WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Text text(Composite area, String name, String value) {
		label(area, name);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(all ? ALL_WIDTH : WIDTH, SWT.DEFAULT).applyTo(text);
		AccessibleNames.name(text, () -> name);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Review_do, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		table.onChange(this::ready);
		by.addModifyListener(e -> ready());
		ready();
	}

	private void ready() {
		next.setEnabled(state() == ReviewState.TO_REVIEW);
		Button set = getButton(IDialogConstants.OK_ID);
		if (set != null) {
			set.setEnabled(!session.isReadOnly() && !table.ticked().isEmpty() && !by.getText().isBlank());
		}
	}

	private ReviewState state() {
		return states.entrySet().stream().filter(e -> e.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(ReviewState.DRAFT);
	}

	@Override
	protected void okPressed() {
		Said said = new Said(state(), by.getText(), LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), next.getEnabled() ? next.getText() : "");
		session.execute(ChapterReviews.set(session.editingDomain(), session.dossier(), table.ticked(), said, Messages.Review_title));
		super.okPressed();
	}
}

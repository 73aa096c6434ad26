// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.dossier.DossierSession;
import org.hyoka.export.review.ReviewProposal;
import org.hyoka.export.review.ReviewProposal.Kind;
import org.hyoka.export.review.ReviewProposal.State;
import org.hyoka.export.review.ReviewProposals;
import org.hyoka.model.hyoka.Element;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/**
 * What readers propose: a line for each proposal, and below what was printed beside what they made of it, which can be changed. Those that
 * are ticked are taken in as one step.
 */
public final class ReviewDialog extends Dialog {
	private static final int TAKE = IDialogConstants.CLIENT_ID;
	private static final int MANY = 9999;
	private static final int DAY = 10;
	private static final Point LEAST = new Point(760, 520);

	/** A proposal in its present state, with the words that a person gave it. */
	private static final class Row {
		private ReviewProposal proposal;

		Row(ReviewProposal proposal) {
			this.proposal = proposal;
		}
	}

	private final DossierSession session;
	private final List<Row> rows = new ArrayList<>();
	private RowsTable<Row> table;
	private Label why;
	private BothVersions versions;

	/** @param proposals at least one */
	public ReviewDialog(Shell parent, DossierSession session, List<ReviewProposal> proposals) {
		super(parent);
		this.session = session;
		proposals.forEach(p -> rows.add(new Row(p)));
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	/** Most of the window that it stands over. */
	@Override
	protected Point getInitialSize() {
		Rectangle window = getParentShell().getBounds();
		return new Point(Math.max(LEAST.x, window.width - 64), Math.max(LEAST.y, window.height - 64));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		label(area, Messages.lead);
		table = new RowsTable<>(area, Messages.title, SWT.CHECK | SWT.MULTI, 160, List.of(
				Column.words(Messages.kind, 100, r -> kind(r.proposal.kind())), Column.words(Messages.place, 420, r -> place(r.proposal)),
				Column.words(Messages.state, 110, r -> state(r.proposal.state())), Column.words(Messages.author, 120, r -> r.proposal.author()),
				Column.words(Messages.date, 90, r -> day(r.proposal.date())),
				Column.words(Messages.file, 160, r -> r.proposal.file().getFileName().toString())));
		table.tickOnly(r -> r.proposal.state() == State.OPEN || r.proposal.state() == State.ASKED);
		table.onChange(this::show);
		why = label(area, "");
		versions = new BothVersions(area, this::words);
		table.show(rows, r -> r.proposal.state() == State.OPEN);
		table.choose(rows.getFirst());
		return area;
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(ThemeColors.of(area).quiet());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 480;
		label.setLayoutData(data);
		return label;
	}

	private static String kind(Kind kind) {
		return switch (kind) {
		case CHANGED -> Messages.kind_CHANGED;
		case ADDED -> Messages.kind_ADDED;
		case REMOVED -> Messages.kind_REMOVED;
		case REMARK -> Messages.kind_REMARK;
		case COMPUTED -> Messages.kind_COMPUTED;
		case FOREIGN -> Messages.kind_FOREIGN;
		};
	}

	private static String state(State state) {
		return switch (state) {
		case OPEN -> Messages.state_OPEN;
		case ASKED -> Messages.state_ASKED;
		case OVERTAKEN -> Messages.state_OVERTAKEN;
		case BY_HAND -> Messages.state_BY_HAND;
		case DONE -> Messages.state_DONE;
		};
	}

	private static String why(ReviewProposal proposal) {
		return switch (proposal.state()) {
		case OPEN -> proposal.kind() == Kind.REMARK ? Messages.why_remark : proposal.kind() == Kind.REMOVED ? "" : Messages.why_OPEN;
		case ASKED -> Messages.why_ASKED;
		case OVERTAKEN -> Messages.why_OVERTAKEN;
		case BY_HAND -> Messages.why_BY_HAND;
		case DONE -> Messages.why_DONE;
		};
	}

	private static String place(ReviewProposal proposal) {
		if (proposal.element().isEmpty()) {
			return proposal.heading();
		}
		Element element = proposal.element().get();
		return Texts.in(Places.describe(Place.of(element, element.eClass().getEStructuralFeature(proposal.origin().orElseThrow().feature()))));
	}

	private static String day(String date) {
		return date.length() > DAY ? date.substring(0, DAY) : date;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, TAKE, NLS.bind(Messages.take, MANY), true); // as wide as it may become
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, false);
		show();
		table.table().setFocus();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == TAKE) {
			take();
		} else {
			close();
		}
	}

	private void take() {
		ReviewProposals proposals = ReviewProposals.of(session.dossier());
		ReviewProposals.Acceptance acceptance = proposals.accept(session.editingDomain(), table.ticked().stream().map(r -> r.proposal).toList());
		if (acceptance.command().canExecute()) {
			session.execute(acceptance.command());
		}
		ReviewProposals now = ReviewProposals.of(session.dossier());
		rows.forEach(row -> row.proposal = now.renewed(row.proposal));
		Optional<Row> chosen = table.chosen();
		table.show(rows, r -> false);
		chosen.ifPresent(table::choose);
		show();
		if (!acceptance.refused().isEmpty()) {
			MessageDialog.openWarning(getShell(), Messages.title, NLS.bind(Messages.refused, acceptance.refused().size()));
		}
	}

	/** The words that a person gives the chosen proposal; with them it can be taken in. */
	private void words(String words) {
		table.chosen().ifPresent(row -> {
			State before = row.proposal.state();
			row.proposal = ReviewProposals.of(session.dossier()).withWords(row.proposal, words);
			if (row.proposal.state() != before) {
				List<Row> ticked = table.ticked();
				table.show(rows, r -> ticked.contains(r) && r.proposal.state() != State.DONE);
				table.choose(row);
				why.setText(why(row.proposal).replace("&", "&&"));
				why.getParent().layout();
			}
			enable();
		});
	}

	private void show() {
		Optional<Row> chosen = table.chosen();
		why.setText(chosen.map(r -> why(r.proposal)).orElse("").replace("&", "&&"));
		chosen.ifPresentOrElse(r -> versions.show(r.proposal), versions::clear);
		why.getParent().layout();
		enable();
	}

	private void enable() {
		Button take = getButton(TAKE);
		if (take != null) {
			int ticked = table.ticked().size();
			take.setText(ticked == 0 ? Messages.takeNone : NLS.bind(Messages.take, ticked));
			take.setEnabled(ticked > 0);
			getShell().setDefaultButton(ticked > 0 ? take : getButton(IDialogConstants.CLOSE_ID));
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}

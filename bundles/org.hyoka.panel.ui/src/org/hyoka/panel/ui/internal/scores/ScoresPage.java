// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.Excluded;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.panel.ui.internal.sheets.ImportHandler;
import org.hyoka.panel.ui.internal.sheets.MemberNames;
import org.hyoka.panel.ui.internal.sheets.SendHandler;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.internal.grid.SideBySide;
import org.hyoka.ui.internal.grid.WhenEdited;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;

/**
 * The points and remarks of the panel on one undertaking, as a grid of criteria × members; means follow while points are
 * typed (rule 1). With names, or as the report shows them (rule 7).
 */
public final class ScoresPage extends DossierPage {
	private static final String ID = "org.hyoka.ui.scores";
	private static final int MOST_ROWS = 20;
	private PageScaffold scaffold;
	private Composite head;
	private Button named;
	private Button anonymous;
	private Combo rounds;
	private Label status;
	private Link empty;
	private Composite main;
	private ScoreGrid model;
	private Grid grid;
	private CellPanel panel;
	private ScoreCharts charts;
	private Composite chartSection;
	private boolean drawing;
	private Undertaking undertaking;
	private ScoringRound chosenRound;
	private boolean roundChosen;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, "", Messages.Scores_Lead);
		head = scaffold.wideSection("");
		bar();
		empty = new Link(head, SWT.WRAP);
		empty.setLayoutData(PageScaffold.wrapping());
		empty.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> context().show(e.text, e.text.endsWith("panel") ? null : undertaking)));
		main = scaffold.wideSection("");
		Composite both = column(main);
		both.setLayout(new SideBySide(1000, 64));
		Composite left = column(both);
		Composite right = column(both);
		model = new ScoreGrid(context().domain(), context().dossier());
		grid = new Grid(left, context(), model, Labels.of(Literals.SCORE_SHEET__SCORES), MOST_ROWS);
		panel = new CellPanel(right, context(), model);
		grid.onSelect(this::chosen);
		grid.onMenu(this::menu);
		scaffold.then(() -> {
			chartSection = scaffold.wideSection("");
			charts = new ScoreCharts(chartSection, this::lead);
			draw();
		});
		WhenEdited.run(context(), scaffold.control(), this::refresh);
		return scaffold.control();
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		column.setLayout(layout);
		if (parent.getLayout() instanceof GridLayout) {
			column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		return column;
	}

	private void bar() {
		Composite bar = new Composite(head, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 12;
		row.center = true;
		bar.setLayout(row);
		bar.setLayoutData(PageScaffold.wrapping());
		named = toggle(bar, Messages.Scores_Named, Messages.Scores_NamedHelp);
		anonymous = toggle(bar, Messages.Scores_Anonymous, Messages.Scores_AnonymousHelp);
		named.setSelection(true);
		rounds = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		rounds.setLayoutData(new RowData());
		rounds.setToolTipText(Messages.Scores_RoundHelp);
		command(bar, Messages.Scores_Send, SendHandler.COMMAND);
		command(bar, Messages.Scores_Import, ImportHandler.COMMAND);
		status = new Label(head, SWT.WRAP);
		status.setForeground(ThemeColors.of(head).quiet());
		status.setLayoutData(PageScaffold.wrapping());
		rounds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			roundChosen = true;
			chosenRound = context().dossier().getRounds().get(rounds.getSelectionIndex());
			refresh();
		}));
	}

	private void command(Composite bar, String label, String id) {
		Link link = new Link(bar, SWT.NONE);
		link.setText("<a>" + label + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			try {
				context().site().getService(IHandlerService.class).executeCommand(id, null);
			} catch (NotEnabledException notNow) {
				Platform.getLog(ScoresPage.class).log(Status.warning("Nothing can be done now by " + id, notNow));
			} catch (CommandException failed) {
				throw new IllegalStateException("The command " + id + " could not run.", failed);
			}
		}));
	}

	private Button toggle(Composite bar, String label, String help) {
		Button button = new Button(bar, SWT.RADIO);
		button.setText(label);
		button.setToolTipText(help);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (button.getSelection()) {
				names(button == named);
			}
		}));
		return button;
	}

	private void names(boolean with) {
		named.setSelection(with);
		anonymous.setSelection(!with);
		refresh();
	}

	private boolean withNames() {
		return named.getSelection();
	}

	private Optional<Assessment> assessment() {
		return Dossiers.assessment(context().dossier(), undertaking);
	}

	private void refresh() {
		if (undertaking == null) {
			return;
		}
		ScoreTable table = assessment().filter(a -> a.getCriterionSet() != null).map(this::table).orElse(null);
		model.show(table, withNames());
		boolean usable = !model.isEmpty();
		rounds(table);
		explain(table, usable);
		if (main.getVisible() != usable) {
			main.setVisible(usable);
			PageScaffold.reflow(main);
		}
		grid.refresh();
		panel.show(grid.chosen(), withNames());
		if (charts != null && !drawing) {
			drawing = true;
			scaffold.then(this::draw); // the points are seen before
		}
	}

	private void draw() {
		drawing = false;
		boolean points = !model.isEmpty() && !model.table().commentsOnly()
				&& model.table().rows().stream().anyMatch(r -> r.given() > 0);
		chartSection.setVisible(points);
		if (points) {
			charts.show(context().dossier(), model.table());
		}
		PageScaffold.reflow(chartSection);
	}

	private ScoreTable table(Assessment assessment) {
		boolean known = roundChosen && context().dossier().getRounds().contains(chosenRound);
		return known ? Scoring.table(context().dossier(), assessment, chosenRound)
				: Scoring.table(context().dossier(), assessment);
	}

	private void rounds(ScoreTable table) {
		List<ScoringRound> all = context().dossier().getRounds();
		String[] names = all.stream().map(Labels::of).toArray(String[]::new);
		if (!Arrays.equals(names, rounds.getItems())) {
			rounds.setItems(names);
			rounds.getParent().layout();
		}
		if (rounds.getVisible() == all.isEmpty()) {
			rounds.setVisible(!all.isEmpty());
			((RowData) rounds.getLayoutData()).exclude = all.isEmpty();
			rounds.getParent().layout();
		}
		rounds.select(table == null ? -1 : table.round().map(all::indexOf).orElse(-1));
	}

	private void explain(ScoreTable table, boolean usable) {
		String sentence = table == null || table.rows().isEmpty()
				? link(Messages.Scores_NoCriteria, "org.hyoka.ui.assessment")
				: withNames() ? link(Messages.Scores_NoMembers, "org.hyoka.ui.panel") : Messages.Scores_NoSheets;
		String now = table == null ? "" : status(table).replace("&", "&&");
		if (!sentence.equals(empty.getText()) || usable == empty.getVisible() || !now.equals(status.getText())
				|| status.getVisible() != (table != null)) {
			empty.setText(sentence);
			seen(empty, !usable);
			status.setText(now);
			seen(status, table != null);
			PageScaffold.reflow(head);
		}
	}

	private static String link(String sentence, String page) {
		return Messages.bind(sentence, page);
	}

	/** Who has handed in, who has not, who does not judge; without names only how many. */
	private String status(ScoreTable table) {
		List<String> words = new ArrayList<>();
		words.add(Messages.bind(Messages.Scores_StatusIn, table.columns().size(), table.eligible().size()));
		if (!table.awaited().isEmpty()) {
			words.add(Messages.bind(Messages.Scores_StatusAwaited, who(table.awaited())));
		}
		if (!table.excluded().isEmpty()) {
			words.add(Messages.bind(Messages.Scores_StatusExcluded,
					withNames() ? table.excluded().stream().map(this::excluded).collect(Collectors.joining(Messages.Scores_And))
							: who(table.excluded().stream().map(Excluded::member).toList())));
		}
		if (!table.setAside().isEmpty()) {
			words.add(Messages.bind(Messages.Scores_StatusAside, table.setAside().size()));
		}
		return String.join("　", words);
	}

	private String excluded(Excluded excluded) {
		return Messages.bind(Messages.Scores_Reason, MemberNames.of(context().dossier(), excluded.member()),
				Labels.of(Literals.RECUSAL_KIND, excluded.kind()));
	}

	private String who(List<Member> members) {
		return withNames()
				? members.stream().map(m -> MemberNames.of(context().dossier(), m)).collect(Collectors.joining(Messages.Scores_And))
				: Messages.bind(Messages.Scores_Count, members.size());
	}

	private static void seen(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void chosen(Optional<At> at) {
		panel.show(at, withNames());
		Optional<PointColumns.Seat> seat = at.flatMap(a -> model.seat(a.column()));
		Optional<Score> score = at.flatMap(a -> model.scoreRow(a.row()))
				.flatMap(r -> seat.flatMap(s -> model.score(s, r.criterion())));
		Optional<EObject> sheet = withNames() ? seat.flatMap(model::sheet).map(EObject.class::cast)
				: Optional.empty();
		context().select(score.filter(s -> withNames()).map(EObject.class::cast).or(() -> sheet).orElse(undertaking));
	}

	/** The state of the chosen member's sheet. */
	private void menu(IMenuManager menu) {
		Optional<PointColumns.Seat> seat = grid.chosen().flatMap(a -> model.seat(a.column()))
				.filter(s -> s.standing() != PointColumns.Standing.EXCLUDED);
		if (seat.isPresent() && withNames() && !context().session().isReadOnly()) {
			boolean in = seat.get().standing() == PointColumns.Standing.IN;
			menu.add(new Action(in ? Messages.Scores_TakeBack : Messages.Scores_TakeIn) {
				@Override
				public void run() {
					execute(model.edits(seat.get(), in ? SheetState.SENT : SheetState.RECEIVED).settle());
				}
			});
		}
	}

	/** From a chart to the points: those of another undertaking stand on its page. */
	private void lead(Criterion criterion, Undertaking whose) {
		if (whose != undertaking) {
			context().show(ID, whose);
		}
		int row = model.isEmpty() ? -1 : model.rowOf(criterion);
		if (row >= 0) {
			grid.choose(row, 0);
		}
		scaffold.show(grid.control());
		grid.table().setFocus();
	}

	private void execute(Command command) {
		if (command != null) {
			context().domain().getCommandStack().execute(command);
		}
	}

	@Override
	public void setSubject(EObject subject) {
		panel.remark().commit();
		undertaking = (Undertaking) subject;
		roundChosen = false;
		scaffold.setTitle(Messages.bind(Messages.Scores_Title, Labels.brief(undertaking)), Messages.Scores_Lead);
		PageScaffold.reflow(main);
		refresh();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		ScoreSheet sheet = object instanceof ScoreSheet s ? s : object.eContainer() instanceof ScoreSheet s ? s : null;
		if (sheet == null) {
			return false;
		}
		roundChosen = sheet.getRound() != null;
		chosenRound = sheet.getRound();
		names(true);
		int row = object instanceof Score score ? model.rowOf(score.getCriterion()) : 1;
		int column = model.columnOf(sheet.getMember());
		if (row < 0 || column < 0) {
			return false;
		}
		grid.choose(row, column);
		scaffold.show(grid.control());
		if (feature == Literals.SCORE__COMMENT) {
			panel.remark().control().setFocus();
		}
		return true;
	}

	@Override
	public void setFocus() {
		grid.table().setFocus();
	}
}

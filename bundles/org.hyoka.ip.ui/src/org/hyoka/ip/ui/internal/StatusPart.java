// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.PrintedFigures;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/** Where the IP of an undertaking stands: counts, what to look at, printed beside computed; of a program also its projects. */
final class StatusPart implements IpPagePart {
	/** Something to look at: a sentence, and the part of the page that shows it. */
	private record Hint(String sentence, String link, String part) {
	}

	private final IpView view;
	private final Consumer<String> show;
	private PageScaffold scaffold;
	private ThemeColors palette;
	private StatusTile agreements;
	private StatusTile coverage;
	private StatusTile duties;
	private StatusTile inventions;
	private StatusTile filings;
	private StatusTile results;
	private Composite hints;
	private List<Hint> shownHints = List.of();
	private PlainTable<PrintedFigures.Line> printed;
	private Label noPrinted;
	private ProjectsTable projects;

	/** @param show shows another part of the page */
	StatusPart(IpView view, Consumer<String> show) {
		this.view = view;
		this.show = show;
	}

	@Override
	public Control create(Composite parent) {
		scaffold = PageScaffold.inside(parent);
		Composite figures = scaffold.wideSection(Messages.Status_figures);
		palette = ThemeColors.of(figures);
		Composite tiles = new Composite(figures, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginRight = 0;
		row.spacing = 12;
		row.fill = true;
		tiles.setLayout(row);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		tiles.setLayoutData(data);
		agreements = tile(tiles, Messages.Part_agreements, IpPage.AGREEMENTS);
		coverage = tile(tiles, Messages.Part_coverage, IpPage.COVERAGE);
		duties = tile(tiles, Messages.Part_duties, IpPage.DUTIES);
		inventions = tile(tiles, Messages.Part_inventions, IpPage.INVENTIONS);
		filings = tile(tiles, Messages.Status_filings, IpPage.INVENTIONS);
		results = tile(tiles, Messages.Part_results, IpPage.RESULTS);
		hints = scaffold.wideSection(Messages.Status_look);
		scaffold.then(this::createPrinted).then(this::createProjects);
		view.onChange(scaffold.control(), this::update);
		update();
		return scaffold.control();
	}

	private void createPrinted() {
		Composite beside = scaffold.wideSection(Messages.Status_printed);
		noPrinted = new Label(beside, SWT.WRAP);
		noPrinted.setText(Messages.Status_noPrinted);
		noPrinted.setForeground(palette.quiet());
		noPrinted.setLayoutData(PageScaffold.wrapping());
		printed = new PlainTable<>(beside, Messages.Status_printed, 8);
		printed.onOpen(o -> view.context().reveal(o.row().at(), null));
		printed(view.status());
	}

	private void createProjects() {
		projects = new ProjectsTable(scaffold, view);
		projects.update();
	}

	private StatusTile tile(Composite parent, String caption, String part) {
		return new StatusTile(parent, caption, () -> show.accept(part));
	}

	private void update() {
		Optional<IpStatus> status = view.status();
		status.ifPresent(this::tiles);
		hints(status.map(this::hintsOf).orElse(List.of()));
		if (printed != null) {
			printed(status);
		}
		if (projects != null) {
			projects.update();
		}
		scaffold.reflow();
	}

	private void printed(Optional<IpStatus> status) {
		List<PrintedFigures.Line> lines = status.map(PrintedFigures::of).orElse(List.of());
		printed.show(printedColumns(), lines);
		shown(noPrinted, lines.isEmpty());
		shown(printed.control(), !lines.isEmpty());
	}

	private static void shown(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}

	private void tiles(IpStatus status) {
		int all = status.agreements().all().size();
		int signed = status.agreements().in(AgreementStage.SIGNED).size();
		List<String> stages = new ArrayList<>();
		for (AgreementStage stage : AgreementStage.values()) {
			int n = status.agreements().in(stage).size();
			if (n > 0) {
				stages.add(Texts.in(stage.label()) + " " + n);
			}
		}
		agreements.set(signed + " / " + all, all == 0 ? Messages.Status_noAgreements : Messages.Status_agreementsSigned, Texts.list(stages), null);
		Coverage c = status.coverage();
		coverage.set(c.signed() + " / " + c.participants(),
				c.participants() == 0 ? Messages.Status_noParticipants : Messages.Status_participantsSigned,
				c.complete() && c.unknown().isEmpty() ? Messages.Status_noGaps
						: Messages.bind(Messages.Status_gaps, new Object[] { c.unsigned().size(), c.unknown().size(), c.uncovered().size() }),
				c.complete() || c.agreements().isEmpty() ? null : palette.missed());
		Map<DutyState, Integer> counts = status.duties().counts();
		int overdue = counts.get(DutyState.OVERDUE);
		int pending = overdue + counts.get(DutyState.DUE_SOON) + counts.get(DutyState.OPEN);
		duties.set(String.valueOf(overdue), Messages.Status_overdue,
				Messages.bind(Messages.Status_pending, new Object[] { pending, counts.get(DutyState.DUE_SOON), counts.get(DutyState.DONE) }),
				overdue > 0 ? palette.missed() : null);
		RegisterSummary register = status.register();
		inventions.set(String.valueOf(register.inventions()), Messages.Status_inventions, Messages.bind(Messages.Status_joint, register.joint()),
				null);
		Map<FilingRoute, Integer> filed = register.filed();
		filings.set(String.valueOf(filed.values().stream().mapToInt(i -> i).sum()), Messages.bind(Messages.Status_families, register.families()),
				Texts.list(FilingRoute.VALUES.stream().map(r -> Labels.of(r) + " " + filed.get(r)).toList()), null);
		results.set(String.valueOf(register.papers()), Messages.Status_papers,
				Messages.bind(Messages.Status_results,
						new Object[] { register.licences().values().stream().mapToInt(i -> i).sum(), register.standards(), register.products() }),
				null);
	}

	private List<Hint> hintsOf(IpStatus status) {
		List<Hint> found = new ArrayList<>();
		Coverage c = status.coverage();
		if (!c.unsigned().isEmpty()) {
			found.add(new Hint(Messages.bind(Messages.Status_unsigned, IpTexts.names(c.unsigned().stream().map(Coverage.Gap::organization).toList())),
					Messages.Status_toCoverage, IpPage.COVERAGE));
		}
		if (!c.unknown().isEmpty()) {
			found.add(new Hint(Messages.bind(Messages.Status_unknown, c.unknown().size()), Messages.Status_toCoverage, IpPage.COVERAGE));
		}
		if (!c.absent().isEmpty()) {
			found.add(new Hint(Messages.bind(Messages.Status_absent, Texts.list(c.absent().stream().map(IpTexts::party).toList())),
					Messages.Status_toCoverage, IpPage.COVERAGE));
		}
		if (!c.uncovered().isEmpty() && !c.agreements().isEmpty()) {
			found.add(new Hint(Messages.bind(Messages.Status_uncovered, IpTexts.items(c.uncovered())), Messages.Status_toAgreements,
					IpPage.AGREEMENTS));
		}
		int overdue = status.duties().counts().get(DutyState.OVERDUE);
		if (overdue > 0) {
			found.add(new Hint(Messages.bind(Messages.Status_overdueHint, overdue), Messages.Status_toDuties, IpPage.DUTIES));
		}
		if (!status.plan().isEmpty()) {
			found.add(new Hint(Messages.bind(Messages.Duties_missing, status.plan().missing().size(), status.plan().moved().size()),
					Messages.Status_toDuties,
					IpPage.DUTIES));
		}
		return found;
	}

	private void hints(List<Hint> now) {
		if (now.equals(shownHints) && hints.getChildren().length > 0) {
			return;
		}
		shownHints = now;
		Arrays.stream(hints.getChildren()).forEach(Control::dispose);
		if (now.isEmpty()) {
			Label nothing = new Label(hints, SWT.WRAP);
			nothing.setText(Messages.Status_nothing);
			nothing.setForeground(palette.quiet());
			nothing.setLayoutData(PageScaffold.wrapping());
		}
		for (Hint hint : now) {
			Composite line = new Composite(hints, SWT.NONE);
			GridLayout layout = new GridLayout(2, false);
			layout.marginWidth = 0;
			layout.marginHeight = 0;
			layout.horizontalSpacing = 12;
			line.setLayout(layout);
			line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			Label sentence = new Label(line, SWT.WRAP);
			sentence.setText("• " + hint.sentence().replace("&", "&&"));
			sentence.setLayoutData(PageScaffold.wrapping());
			Link link = new Link(line, SWT.NONE);
			link.setText("<a>" + hint.link() + "</a>");
			link.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show.accept(hint.part())));
		}
	}

	private List<PlainTable.Column<PrintedFigures.Line>> printedColumns() {
		return List.of(PlainTable.Column.words(Messages.Status_what, 280, l -> Texts.in(l.what())),
				PlainTable.Column.number(Messages.Status_isPrinted, 90, l -> Texts.number(l.printed())),
				PlainTable.Column.number(Messages.Status_isComputed, 90, l -> "= " + (l.atLeast() ? "≥ " : "") + l.computed()),
				new PlainTable.Column<>(Messages.Status_agrees, "", 110, false,
						l -> l.agrees() ? "✓ " + Messages.Status_yes : "≠ " + Messages.Status_no,
						this::colour),
				PlainTable.Column.words(Messages.Status_place, 240, PrintedFigures.Line::place));
	}

	private Color colour(PrintedFigures.Line line) {
		return line.agrees() ? palette.achieved() : palette.missed();
	}

	@Override
	public void shown() {
		update();
	}
}

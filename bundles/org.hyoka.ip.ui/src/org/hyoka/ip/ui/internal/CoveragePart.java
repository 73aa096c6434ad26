// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.ip.IpPackage.Literals.IP_AGREEMENT__PARTIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.TableOffers;

/** Implementing organizations and agreements: who has signed, who takes part without, who signed and takes no part. */
final class CoveragePart implements IpPagePart {
	private static final int AGREEMENT = 150;
	private final IpView view;
	private final Predicate<EObject> reveal;
	private PageScaffold scaffold;
	private Actions actions;
	private PlainTable<Coverage.Row> matrix;
	private Button gapsOnly;
	private Label uncovered;
	private ThemeColors palette;

	/** @param reveal leads to an agreement, party or item */
	CoveragePart(IpView view, Predicate<EObject> reveal) {
		this.view = view;
		this.reveal = reveal;
	}

	@Override
	public Control create(Composite parent) {
		scaffold = PageScaffold.inside(parent);
		Composite section = scaffold.wideSection(Messages.Coverage_head);
		palette = ThemeColors.of(section);
		actions = new Actions(section, "");
		actions.add("command-copy", Messages.Coverage_copy, () -> matrix.copy());
		actions.add("command-export", Messages.Export_coverage, () -> Exports.coverage(section.getShell(), view));
		actions.add("command-collect", Messages.Coverage_inviteAll, () -> invite(selectedOrAll()));
		gapsOnly = new Button(section, SWT.CHECK);
		gapsOnly.setText(Messages.Coverage_gapsOnly);
		gapsOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
		matrix = new PlainTable<>(section, Messages.Coverage_head, 18, this::fill);
		matrix.onOpen(o -> open(o.row(), o.column()));
		uncovered = new Label(section, SWT.WRAP);
		uncovered.setLayoutData(PageScaffold.wrapping());
		Label legend = new Label(section, SWT.WRAP);
		legend.setText(Messages.Coverage_legend);
		legend.setForeground(palette.quiet());
		legend.setLayoutData(PageScaffold.wrapping());
		view.onChange(scaffold.control(), this::update);
		update();
		return scaffold.control();
	}

	private Optional<Coverage> coverage() {
		return view.status().map(IpStatus::coverage);
	}

	private void update() {
		List<PlainTable.Column<Coverage.Row>> columns = new ArrayList<>();
		columns.add(PlainTable.Column.words(Messages.Coverage_organization, 200, r -> Labels.of(r.organization())));
		columns.add(PlainTable.Column.words(Messages.Coverage_items, 130, r -> IpTexts.items(r.items())));
		List<IpAgreement> agreements = coverage().map(Coverage::agreements).orElse(List.of());
		boolean byItems = IpTexts.differByItems(agreements);
		for (int i = 0; i < agreements.size(); i++) {
			int at = i;
			String name = Labels.of(agreements.get(i));
			columns.add(new PlainTable.Column<>(byItems ? IpTexts.items(agreements.get(i).getItems()) : name, name, AGREEMENT, false,
					r -> IpTexts.cell(r.cells().get(at)), r -> colour(r.cells().get(at))));
		}
		boolean some = gapsOnly.getSelection();
		matrix.show(columns, coverage().map(Coverage::rows).orElse(List.of()).stream().filter(r -> !some || gap(r)).toList());
		actions.say(sentence());
		String without = coverage().filter(c -> !c.uncovered().isEmpty())
				.map(c -> Messages.bind(Messages.Coverage_uncovered, IpTexts.items(c.uncovered()))).orElse("");
		uncovered.setText(without.replace("&", "&&"));
		uncovered.setForeground(palette.missed());
	}

	private String sentence() {
		return coverage().map(c -> c.rows().isEmpty() ? Messages.Coverage_nobody
				: c.agreements().isEmpty() ? Messages.bind(Messages.Coverage_noAgreements, c.participants())
						: Messages.bind(Messages.Coverage_sentence,
								new Object[] { c.participants(), c.signed(), c.unsigned().size(), c.unknown().size(), c.absent().size() }))
				.orElse("");
	}

	private static boolean gap(Coverage.Row row) {
		return row.cells().stream().anyMatch(c -> IpTexts.gap(c.state()));
	}

	private Color colour(Coverage.Cell cell) {
		return switch (cell.state()) {
		case SIGNED -> palette.achieved();
		case PENDING, UNKNOWN -> palette.progress();
		case MISSING, REFUSED, ABSENT -> palette.missed();
		case BESIDE, IDLE, NONE -> palette.quiet();
		};
	}

	/** Leads to the party in the cell, else to the agreement, else to the first gap of the row. */
	private void open(Coverage.Row row, Optional<Integer> column) {
		List<IpAgreement> agreements = coverage().map(Coverage::agreements).orElse(List.of());
		int at = column.map(c -> c - 2).filter(c -> c >= 0).orElseGet(() -> firstGap(row));
		if (at < 0 || at >= agreements.size()) {
			view.context().reveal(row.organization(), null);
		} else if (row.cells().get(at).party().isPresent()) {
			reveal.test(row.cells().get(at).party().get());
		} else {
			reveal.test(agreements.get(at));
		}
	}

	private static int firstGap(Coverage.Row row) {
		for (int i = 0; i < row.cells().size(); i++) {
			if (IpTexts.gap(row.cells().get(i).state())) {
				return i;
			}
		}
		return -1;
	}

	private void fill(IMenuManager menu) {
		List<Coverage.Row> rows = matrix.selected();
		menu.add(TableOffers.action(Messages.Coverage_inviteSelected, !additions(rows).isEmpty() && view.editable(), () -> invite(rows)));
		menu.add(TableOffers.action(Messages.Coverage_open, rows.size() == 1, () -> open(rows.getFirst(), Optional.empty())));
		menu.add(new Separator());
	}

	private List<Coverage.Row> selectedOrAll() {
		return matrix.selected().isEmpty() ? matrix.rows() : matrix.selected();
	}

	/** A party that is asked. */
	private record Addition(IpAgreement agreement, AgreementParty party) {
	}

	private List<Addition> additions(List<Coverage.Row> rows) {
		List<IpAgreement> agreements = coverage().map(Coverage::agreements).orElse(List.of());
		List<Addition> all = new ArrayList<>();
		for (Coverage.Row row : rows) {
			for (int i = 0; i < agreements.size(); i++) {
				if (row.cells().get(i).state() == Coverage.State.MISSING) {
					all.add(new Addition(agreements.get(i), PartyBoard.party(row.organization())));
				}
			}
		}
		return all;
	}

	/** Adds those who take part and are no party as parties that are asked: one undoable step. */
	private void invite(List<Coverage.Row> rows) {
		List<Addition> all = additions(rows);
		if (!all.isEmpty()) {
			CompoundCommand command = new CompoundCommand(Messages.Coverage_inviteAll);
			all.forEach(a -> command.append(AddCommand.create(view.context().domain(), a.agreement(), IP_AGREEMENT__PARTIES, a.party())));
			view.execute(command);
		} else {
			actions.say(Messages.Parties_allAsked);
		}
	}

	@Override
	public void shown() {
		update();
	}
}

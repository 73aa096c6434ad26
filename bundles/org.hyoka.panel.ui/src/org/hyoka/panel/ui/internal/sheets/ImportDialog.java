// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/**
 * Shows what came in before it is taken: whose sheets, on what; why one is refused; where one differs from what is there,
 * which then is replaced only if it is ticked.
 */
final class ImportDialog extends QuietDialog {
	private final Dossier dossier;
	private final List<SheetArrival> arrivals;
	private RowsTable<SheetArrival> table;
	private Label detailHead;
	private Text detail;
	private List<Accepted> chosen = List.of();

	ImportDialog(Shell parent, Dossier dossier, List<SheetArrival> arrivals) {
		super(parent, Messages.Import_Title, Messages.Import_Lead, Messages.Import_Title);
		this.dossier = dossier;
		this.arrivals = arrivals;
	}

	@Override
	void fill(Composite area) {
		table = new RowsTable<>(area, Messages.Import_Title, SWT.CHECK | SWT.MULTI, 180, List.of(
				Column.words(Messages.Import_Member, 150, this::who), Column.words(Messages.Import_On, 190, ImportDialog::on),
				new Column<>(Messages.Import_What, 250, ImportDialog::words, a -> Optional.of(Icons.image(icon(a)))),
				Column.words(Messages.Import_File, 240, a -> String.valueOf(a.file().getFileName()))));
		table.tickOnly(ImportDialog::isTakeable);
		table.show(arrivals, a -> isTakeable(a) && !differs(a) && isVerified(a));
		table.onChange(() -> {
			explain();
			count();
		});
		detailHead = quiet(area, "");
		detail = ProseText.create(area, SWT.READ_ONLY);
		GridData below = new GridData(SWT.FILL, SWT.FILL, true, true);
		below.heightHint = ProseText.height(detail, 7);
		below.widthHint = 480;
		detail.getParent().setLayoutData(below);
		int look = 0;
		while (look < arrivals.size() - 1 && arrivals.get(look).reasons().isEmpty() && !differs(arrivals.get(look))
				&& isVerified(arrivals.get(look))) {
			look++;
		}
		arrivals.stream().skip(look).findFirst().ifPresent(table::choose);
		explain();
	}

	private static Optional<Accepted> accepted(SheetArrival arrival) {
		return arrival.check().filter(Accepted.class::isInstance).map(Accepted.class::cast);
	}

	private static boolean differs(SheetArrival arrival) {
		return accepted(arrival).filter(a -> !a.differences().isEmpty()).isPresent();
	}

	private static boolean isVerified(SheetArrival arrival) {
		return accepted(arrival).filter(Accepted::verified).isPresent();
	}

	private static boolean isTakeable(SheetArrival arrival) {
		return accepted(arrival).filter(a -> !a.isKnown()).isPresent();
	}

	private String who(SheetArrival arrival) {
		return accepted(arrival).map(a -> MemberNames.of(dossier, a.member()))
				.orElseGet(() -> arrival.check().map(c -> c.file().name()).orElse(""));
	}

	private static String on(SheetArrival arrival) {
		return accepted(arrival).map(a -> a.incoming().stream().map(i -> Labels.brief(i.undertaking()))
				.collect(Collectors.joining(Messages.Dialog_And)))
				.orElseGet(() -> arrival.check().map(c -> c.file().sheets().stream().map(j -> j.name())
						.collect(Collectors.joining(Messages.Dialog_And))).orElse(""));
	}

	private static String icon(SheetArrival arrival) {
		return !arrival.reasons().isEmpty() ? "finding-error" : differs(arrival) || !isVerified(arrival) ? "finding-warning" : "mark-full";
	}

	private static String words(SheetArrival arrival) {
		if (!arrival.reasons().isEmpty()) {
			return Messages.Import_Refused;
		}
		Accepted accepted = accepted(arrival).orElseThrow();
		int marks = accepted.incoming().stream().mapToInt(i -> i.answers().size()).sum();
		return accepted.isKnown() ? Messages.Import_Known
				: !accepted.differences().isEmpty() ? Messages.bind(Messages.Import_Differs, accepted.differences().size())
						: accepted.verified() ? Messages.bind(Messages.Import_New, marks) : Messages.Import_Unverified;
	}

	/** What there is to say on the chosen row. */
	private void explain() {
		Optional<SheetArrival> selected = table.chosen();
		if (selected.isEmpty()) {
			detail.setText("");
			detailHead.setText("");
			return;
		}
		SheetArrival arrival = selected.get();
		List<String> lines = arrival.reasons().stream().map(r -> Texts.in(r)).toList();
		String head = lines.isEmpty() ? Messages.Import_WhatIsIn : Messages.Import_Why;
		if (lines.isEmpty() && differs(arrival)) {
			head = Messages.Import_Ask;
			lines = changes(accepted(arrival).orElseThrow());
		} else if (lines.isEmpty()) {
			lines = accepted(arrival).orElseThrow().incoming().stream().map(ImportDialog::inWords).toList();
		}
		if (arrival.reasons().isEmpty()) {
			lines = Stream.concat(accepted(arrival).flatMap(Accepted::declares).map(ImportDialog::declared).stream(), lines.stream()).toList();
		}
		List<String> cells = arrival.notes().stream().filter(n -> !n.refused()).map(n -> Texts.in(n.sentence())).toList();
		if (isTakeable(arrival) && !isVerified(arrival)) {
			head = Messages.bind(Messages.Import_AskWho, who(arrival)) + (differs(arrival) ? "\n" + head : "");
		}
		detailHead.setText(head);
		detail.setText(String.join("\n", lines) + (cells.isEmpty() ? "" : "\n\n" + Messages.Import_Cells + "\n" + String.join("\n", cells)));
		detailHead.getParent().layout();
	}

	private static String declared(SheetFile.Declared declared) {
		return Messages.bind(Messages.Import_Declares, Texts.point(DatePoint.of(declared.on())), declared.text());
	}

	/** Where the sheet differs from what is there, and what it brings on undertakings of which nothing is there yet. */
	private static List<String> changes(Accepted accepted) {
		return Stream.concat(accepted.differences().stream().map(d -> Texts.in(d.sentence())),
				accepted.incoming().stream().filter(i -> !i.isKnown() && i.differences().isEmpty())
						.map(i -> Messages.bind(Messages.Import_Besides, inWords(i))))
				.toList();
	}

	private static String inWords(SheetCheck.Incoming incoming) {
		long points = incoming.answers().stream().filter(m -> m.hasPoint()).count();
		long remarks = incoming.answers().stream().filter(m -> m.comment().isPresent()).count();
		return Messages.bind(Messages.Import_Counts, new Object[] { Labels.brief(incoming.undertaking()), points, remarks });
	}

	@Override
	void opened() {
		count();
	}

	private void count() {
		chosen = table.ticked().stream().flatMap(a -> accepted(a).stream()).toList();
		ready(!chosen.isEmpty(), Messages.bind(Messages.Import_Do, chosen.size()));
	}

	/** What is to be taken. */
	List<Accepted> chosen() {
		return chosen;
	}
}

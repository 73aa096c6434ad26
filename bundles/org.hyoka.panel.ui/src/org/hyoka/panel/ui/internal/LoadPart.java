// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Years;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.Workload;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.forms.WriteJob;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** How much each member judges and what is still to come, and letters that remind of it: one as a mail, all as a table for a mail merge. */
public final class LoadPart {
	private static final int ROWS = 220;
	private final PageContext context;
	private final Label summary;
	private final RowsTable<Workload> table;
	private final Button mail;
	private final Button merge;
	private List<Workload> shown = List.of();

	/** Makes the section on a page. */
	public LoadPart(PageScaffold scaffold, PageContext context) {
		Composite section = scaffold.wideSection(Messages.Load_title);
		this.context = context;
		summary = new Label(section, SWT.WRAP);
		summary.setForeground(ThemeColors.of(section).quiet());
		summary.setLayoutData(PageScaffold.wrapping());
		table = new RowsTable<>(section, Messages.Load_title, SWT.MULTI, ROWS, List.of(
				Column.words(Messages.Ties_member, 140, load -> Labels.of(load.member())),
				Column.words(Messages.Load_judges, 80, load -> String.valueOf(load.judged().size())),
				Column.words(Messages.Load_in, 80, load -> String.valueOf(load.judged().size() - load.missing().size())),
				Column.words(Messages.Load_missing, 260, load -> Texts.list(load.missing().stream().map(Labels::brief).toList())),
				Column.words(Messages.Load_due, 120, load -> load.missing().isEmpty() ? "" : day(load.due())),
				Column.words(Messages.Load_declared, 140, load -> day(Optional.ofNullable(load.member().getDeclaredOn())))));
		Composite actions = TiesPart.row(section);
		mail = TiesPart.button(actions, Messages.Load_mail, this::mail);
		merge = TiesPart.button(actions, Messages.Load_merge, this::merge);
		table.onChange(this::enable);
		Refresh.onChange(context.session(), section, this::refresh);
		refresh();
	}

	private static String day(Optional<LocalDate> known) {
		return known.map(day -> Years.format(day, DateStyle.WESTERN, Texts.locale())).orElse("–");
	}

	private void refresh() {
		Dossier dossier = context.dossier();
		shown = Workload.of(dossier, ScoringTask.currentRound(dossier, LocalDate.now()).orElse(null));
		long waiting = shown.stream().filter(load -> !load.missing().isEmpty()).count();
		summary.setText(shown.isEmpty() ? Messages.Load_none : Messages.bind(Messages.Load_count, shown.size(), waiting));
		int chosen = table.chosen().map(load -> load.member()).map(m -> shown.stream().map(Workload::member).toList().indexOf(m)).orElse(0);
		table.show(shown, load -> false);
		shown.stream().skip(Math.max(0, chosen)).findFirst().ifPresent(table::choose);
		enable();
		PageScaffold.reflow(summary);
	}

	private void enable() {
		if (merge != null) {
			mail.setEnabled(table.chosen().filter(load -> !load.missing().isEmpty()).isPresent());
			merge.setEnabled(shown.stream().anyMatch(load -> !load.missing().isEmpty()));
		}
	}

	/** Letters are in the language of the dossier, which is the members'. */
	private Locale locale() {
		String tag = context.dossier().getLanguage();
		return Locale.forLanguageTag(tag == null || tag.isBlank() ? "ja" : tag);
	}

	private void mail() {
		table.chosen().ifPresent(load -> Program.launch(load.mail(context.dossier(), locale())));
	}

	private void merge() {
		List<Workload> loads = shown;
		Path folder = context.session().file().map(Path::getParent).orElse(null);
		TargetFile.ask(context.site().getShell(), Messages.Load_mergeTitle, folder, Messages.Load_mergeName,
				List.of(new TargetFile.Form("csv", Messages.Load_mergeForm)))
				.ifPresent(file -> WriteJob.start(file, null, (out, monitor) -> {
					out.write(context.session().read(() -> mailMerge(loads)).getBytes(StandardCharsets.UTF_8));
				}));
	}

	private String mailMerge(List<Workload> loads) {
		StringBuilder words = new StringBuilder();
		try {
			Workload.mailMerge(loads, context.dossier(), locale(), words);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory takes all
		}
		return words.toString();
	}
}

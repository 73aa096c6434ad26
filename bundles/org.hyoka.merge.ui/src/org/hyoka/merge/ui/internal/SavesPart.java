// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.History;
import org.hyoka.dossier.Revision;
import org.hyoka.merge.CommonBase;
import org.hyoka.merge.RevisionWords;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** The saves that the dossier remembers: when, by whom, what had been edited, and which file still holds what was saved. */
final class SavesPart {
	private static final int ROWS = 260;
	private final PageContext context;
	private final DossierSession session;
	private final Composite section;
	private final Label summary;
	private final RowsTable<Revision> table;
	private final Button compare;
	private final Button forget;
	private History shown;
	private Map<String, Path> held = Map.of();

	SavesPart(Composite section, PageContext context) {
		this.context = context;
		this.section = section;
		session = context.session();
		summary = new Label(section, SWT.WRAP);
		summary.setForeground(ThemeColors.of(section).quiet());
		summary.setLayoutData(PageScaffold.wrapping());
		table = new RowsTable<>(section, Messages.Saves_title, SWT.MULTI, ROWS, List.of(
				Column.words(Messages.Saves_when, 150, r -> RevisionWords.time(r, ZoneId.systemDefault())),
				Column.words(Messages.Saves_who, 80, Revision::savedBy),
				Column.words(Messages.Saves_what, 200, r -> Texts.list(RevisionWords.parts(r, session.dossier(), Texts.locale()))),
				Column.words(Messages.Saves_file, 160, r -> file(r).map(f -> f.getFileName().toString()).orElse("–"))));
		table.onChange(this::enable);
		table.onOpen(this::compare);
		Composite actions = VersionsPage.row(section);
		compare = VersionsPage.button(actions, Messages.Saves_compare, this::compare);
		forget = VersionsPage.button(actions, Messages.Saves_forget, this::forget);
		CommandStackListener listener = e -> section.getDisplay().asyncExec(this::follow);
		session.commandStack().addCommandStackListener(listener);
		section.addDisposeListener(e -> session.commandStack().removeCommandStackListener(listener));
		show();
	}

	/** Looks anew, also at the files. */
	void work() {
		show();
		session.file().ifPresent(file -> {
			Job job = Job.create(Messages.Compare_working, monitor -> {
				try {
					Map<String, Path> found = CommonBase.held(file);
					if (!section.isDisposed()) {
						section.getDisplay().asyncExec(() -> take(found));
					}
				} catch (IOException e) {
					Platform.getLog(SavesPart.class).log(Status.warning("The files beside the dossier cannot be read.", e));
				}
				return Status.OK_STATUS;
			});
			job.setSystem(true);
			job.schedule();
		});
	}

	private void take(Map<String, Path> found) {
		if (!section.isDisposed()) {
			held = found;
			show();
		}
	}

	/** After a save there is one more. */
	private void follow() {
		if (!section.isDisposed() && session.history() != shown) {
			work();
		}
	}

	private Optional<Path> file(Revision revision) {
		return Optional.ofNullable(held.get(revision.id()));
	}

	private void show() {
		shown = session.history();
		List<Revision> saves = shown.revisions().reversed();
		summary.setText(saves.isEmpty() ? Messages.Saves_none : Messages.bind(Messages.Saves_count, saves.size()));
		Optional<Revision> chosen = table.chosen();
		table.show(saves, r -> false);
		chosen.filter(saves::contains).or(() -> saves.stream().findFirst()).ifPresent(table::choose);
		enable();
		PageScaffold.reflow(summary);
	}

	private void enable() {
		if (compare != null) {
			compare.setEnabled(table.chosen().flatMap(this::file).isPresent());
			forget.setEnabled(!shown.revisions().isEmpty() && !session.isReadOnly());
		}
	}

	private void compare() {
		table.chosen().flatMap(this::file)
				.ifPresent(file -> ActiveDossier.editor().ifPresent(editor -> OtherVersions.compare(editor, file)));
	}

	private void forget() {
		String[] choices = { Messages.Saves_forgetDo, Messages.Compare_cancel };
		if (MessageDialog.open(MessageDialog.QUESTION, context.site().getShell(), Messages.Saves_title,
				Messages.bind(Messages.Saves_forgetAsk, shown.revisions().size()), 0, choices) == 0) {
			session.forgetHistory();
			show();
		}
	}
}

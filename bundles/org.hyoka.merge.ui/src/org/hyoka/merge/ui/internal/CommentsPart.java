// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.Comments;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Segments;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** The comments of one dossier: which are open or resolved, the chosen one with its answers, and what can be done about it. */
final class CommentsPart {
	private static final int ROWS = 120;
	private static final int THREAD = 90;
	private final DossierEditor editor;
	private final DossierSession session;
	private final Map<Button, Predicate<Note>> filters = new LinkedHashMap<>();
	private final Label summary;
	private final RowsTable<Note> table;
	private final Text thread;
	private final Button add;
	private final Button answer;
	private final Button resolve;
	private final Button reopen;
	private final Button delete;
	private final Button lead;
	private Predicate<Note> filter = note -> note.getState() == CommentState.OPEN;

	CommentsPart(Composite parent, DossierEditor editor) {
		this.editor = editor;
		session = editor.session();
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).create());
		Composite bar = new Composite(area, SWT.NONE);
		Segments.track(bar);
		filter(bar, Labels.of(CommentState.OPEN), filter);
		filter(bar, Labels.of(CommentState.RESOLVED), note -> note.getState() == CommentState.RESOLVED);
		filter(bar, Messages.Comments_all, note -> true);
		filters.keySet().iterator().next().setSelection(true);
		summary = new Label(area, SWT.WRAP);
		summary.setForeground(ThemeColors.of(area).quiet());
		summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new RowsTable<>(area, Messages.Comments_title, SWT.SINGLE, ROWS, List.of(
				Column.words(Labels.of(Literals.NOTE__STATE), 60, n -> Labels.of(n.getState())),
				Column.words(Messages.Comments_chapter, 80, n -> Comments.chapter(n.eContainer(), Texts.locale())),
				Column.words(Labels.of(Literals.NOTE__TEXT), 120, n -> line(n.getText())),
				Column.words(Labels.of(Literals.NOTE__FIELD), 60, n -> Comments.about(n).field().map(Labels::of).orElse("")),
				Column.words(Labels.of(Literals.NOTE__AUTHOR), 60, n -> words(n.getAuthor())),
				Column.words(Labels.of(Literals.NOTE__WRITTEN_AT), 110, n -> time(n.getWrittenAt()))));
		((GridData) table.table().getLayoutData()).widthHint = 120;
		table.onChange(this::choose);
		table.onOpen(this::lead);
		thread = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
		below.heightHint = THREAD;
		below.widthHint = 120;
		thread.setLayoutData(below);
		AccessibleNames.name(thread, () -> Messages.Comments_thread);
		Composite actions = VersionsPage.row(area);
		add = VersionsPage.button(actions, Messages.Comments_add, () -> CommentHandler.ask(editor));
		answer = VersionsPage.button(actions, Messages.Comments_answerAsk, this::answer);
		resolve = VersionsPage.button(actions, Messages.Comments_resolve, this::resolve);
		reopen = VersionsPage.button(actions, Messages.Comments_reopen, this::reopen);
		delete = VersionsPage.button(actions, Messages.Comments_deleteAsk, this::delete);
		lead = VersionsPage.button(actions, Messages.Questions_show, this::lead);
		table.table().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL && e.stateMask == 0 && delete.isEnabled()) {
				delete();
			}
		}));
		Refresh.onChange(session, area, this::show);
		show();
	}

	private void filter(Composite bar, String label, Predicate<Note> shown) {
		Button button = new Button(bar, SWT.TOGGLE);
		button.setText(label);
		filters.put(button, shown);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			filters.keySet().forEach(b -> b.setSelection(b == button));
			filter = shown;
			show();
		}));
	}

	private void show() {
		Optional<Note> chosen = table.chosen();
		List<Note> all = Comments.of(session.dossier());
		List<Note> shown = all.stream().filter(filter).toList();
		long open = all.stream().filter(n -> n.getState() == CommentState.OPEN).count();
		summary.setText(all.isEmpty() ? Messages.Comments_none : Messages.bind(Messages.Comments_count, open, all.size()));
		table.show(shown, n -> false);
		Stream.concat(chosen.stream().filter(shown::contains), shown.stream()).findFirst().ifPresent(table::choose);
		choose();
		summary.getParent().layout();
	}

	private void choose() {
		Optional<Note> chosen = table.chosen().filter(note -> note.eContainer() != null);
		if (lead == null) {
			return; // not yet made as a whole
		}
		boolean edits = !session.isReadOnly();
		boolean resolved = chosen.filter(n -> n.getState() == CommentState.RESOLVED).isPresent();
		add.setEnabled(edits);
		answer.setEnabled(edits && chosen.isPresent());
		resolve.setEnabled(edits && chosen.isPresent() && !resolved);
		reopen.setEnabled(edits && resolved);
		delete.setEnabled(edits && chosen.isPresent());
		lead.setEnabled(chosen.isPresent());
		thread.setText(chosen.map(CommentsPart::thread).orElse(""));
	}

	/** Where it is, what is said, the answers, and who resolved it, with names and times. */
	private static String thread(Note comment) {
		Comments.About about = Comments.about(comment);
		String quoted = about.quoted().isBlank() ? "" : "\n" + Messages.bind(Messages.Comments_quoted, about.quoted());
		String resolved = comment.getState() != CommentState.RESOLVED ? ""
				: "\n\n" + Messages.bind(Messages.Comments_resolved, words(comment.getResolvedBy()), time(comment.getResolvedAt()));
		return CommentDialog.place(about) + quoted + "\n\n"
				+ Stream.concat(Stream.of(comment), comment.getNotes().stream()).map(CommentsPart::said).collect(Collectors.joining("\n\n"))
				+ resolved;
	}

	private static String said(Note note) {
		String head = Stream.of(words(note.getAuthor()), time(note.getWrittenAt())).filter(w -> !w.isEmpty()).collect(Collectors.joining("  "));
		return (head.isEmpty() ? "" : head + "\n") + words(note.getText());
	}

	private static String words(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static String line(String text) {
		return words(text).replaceAll("\\s+", " ").strip();
	}

	private static String time(LocalDateTime at) {
		return at == null ? "" : at.toLocalDate() + " " + at.toLocalTime().withNano(0);
	}

	private void answer() {
		table.chosen().ifPresent(comment -> new CommentDialog(thread.getShell(), Messages.Comments_answer, Comments.about(comment)).ask()
				.ifPresent(said -> session.execute(Comments.answer(session.editingDomain(), comment, said, Messages.Comments_answer))));
	}

	private void resolve() {
		table.chosen().ifPresent(comment -> session.execute(Comments.resolve(session.editingDomain(), comment, CommentDialog.author(),
				CommentDialog.now(), Messages.Comments_resolve)));
	}

	private void reopen() {
		table.chosen().ifPresent(comment -> session.execute(Comments.reopen(session.editingDomain(), comment, Messages.Comments_reopen)));
	}

	/** Asks only where answers of others go with it. */
	private void delete() {
		table.chosen().ifPresent(comment -> {
			int answers = comment.getNotes().size();
			if (answers == 0 || MessageDialog.open(MessageDialog.QUESTION, thread.getShell(), Messages.Comments_delete,
					Messages.bind(Messages.Comments_deleteAnswered, answers), SWT.SHEET, Messages.Comments_deleteDo, Messages.Compare_cancel) == 0) {
				session.execute(Comments.delete(session.editingDomain(), comment, Messages.Comments_delete));
			}
		});
	}

	private void lead() {
		table.chosen().ifPresent(comment -> {
			Comments.About about = Comments.about(comment);
			editor.getSite().getPage().activate(editor);
			editor.reveal(about.object(), about.field().orElse(null));
		});
	}
}

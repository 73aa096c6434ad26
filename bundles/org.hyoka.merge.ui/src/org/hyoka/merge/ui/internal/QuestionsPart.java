// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierSession;
import org.hyoka.merge.DifferenceWords;
import org.hyoka.merge.KeptQuestions;
import org.hyoka.merge.Questions.Question;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** The questions that merges left open: which, both sides of the chosen ones, and the two ways to decide. */
final class QuestionsPart {
	private static final int CALM_MILLISECONDS = 100;
	private static final int ROWS = 160;
	private static final int SIDES = 240;
	private final PageContext context;
	private final DossierSession session;
	private final KeptQuestions kept;
	private final Label summary;
	private final Composite list;
	private final RowsTable<Question> table;
	private final SidesPanel sides;
	private final Button theirs;
	private final Button ours;
	private final Button lead;
	private final Background<Found> looking;

	/** What is open, or why nobody can tell. */
	private record Found(List<Question> open, Optional<String> problem) {
	}

	QuestionsPart(Composite section, PageContext context) {
		this.context = context;
		session = context.session();
		kept = new KeptQuestions(session);
		section.addDisposeListener(e -> kept.close());
		summary = new Label(section, SWT.WRAP);
		summary.setForeground(ThemeColors.of(section).quiet());
		summary.setLayoutData(PageScaffold.wrapping());
		list = new Composite(section, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		list.setLayout(layout);
		list.setLayoutData(PageScaffold.wrapping());
		table = new RowsTable<>(list, Messages.Questions_title, SWT.MULTI, ROWS, List.of(
				Column.words(Messages.Questions_where, 260, q -> Naming.where(DifferenceWords.place(q.difference()), Texts.locale())),
				Column.words(Messages.Questions_what, 200, q -> Texts.in(DifferenceWords.brief(q.difference()))),
				Column.words(Messages.Questions_from, 120, q -> q.version().getName() == null ? "" : q.version().getName())));
		Composite actions = VersionsPage.row(list);
		theirs = VersionsPage.button(actions, Messages.Questions_theirs, () -> decide(true));
		ours = VersionsPage.button(actions, Messages.Questions_ours, () -> decide(false));
		lead = VersionsPage.button(actions, Messages.Questions_show, this::lead);
		sides = new SidesPanel(list, Messages.bind(Messages.Compare_ours, session.name()), Messages.Questions_other);
		GridData below = new GridData(SWT.FILL, SWT.FILL, true, false);
		below.heightHint = SIDES;
		below.widthHint = 120;
		sides.control().setLayoutData(below);
		table.onChange(this::choose);
		table.onOpen(this::lead);
		looking = new Background<>(session, section, Messages.Compare_working, CALM_MILLISECONDS, pause -> look(), this::take);
		Refresh.onChange(session, section, looking::later);
		take(new Found(List.of(), Optional.empty()));
	}

	/** Looks anew. */
	void work() {
		looking.work();
	}

	private Found look() {
		try {
			return new Found(kept.open(null), Optional.empty());
		} catch (IOException | UncheckedIOException e) {
			Platform.getLog(QuestionsPart.class).log(Status.warning("A version that was kept cannot be read.", e));
			return new Found(List.of(), Optional.of(Messages.bind(Messages.Questions_lost, e.getLocalizedMessage())));
		}
	}

	private void take(Found found) {
		List<Question> chosen = table.selected();
		boolean some = !found.open().isEmpty();
		summary.setText(found.problem().orElse(some ? Messages.bind(Messages.Questions_open, found.open().size()) : Messages.Questions_none));
		if (((GridData) list.getLayoutData()).exclude == some) {
			((GridData) list.getLayoutData()).exclude = !some;
			list.setVisible(some);
		}
		table.show(found.open(), q -> false);
		Stream.concat(chosen.stream().filter(found.open()::contains), found.open().stream()).findFirst().ifPresent(table::choose);
		choose();
		PageScaffold.reflow((Control) summary.getParent());
	}

	private void choose() {
		List<Question> chosen = table.selected();
		theirs.setEnabled(!chosen.isEmpty() && !session.isReadOnly());
		ours.setEnabled(!chosen.isEmpty() && !session.isReadOnly());
		lead.setEnabled(!chosen.isEmpty());
		if (chosen.isEmpty()) {
			sides.show(List.of(), session.attachments(), session.attachments());
		} else {
			sides.show(chosen.stream().map(Question::difference).toList(), session.attachments(), kept.theirs(chosen.getFirst()).attachments());
		}
	}

	private void decide(boolean forThem) {
		List<Question> chosen = table.selected();
		String label = forThem ? Messages.Questions_stepTheirs : Messages.Questions_stepOurs;
		session.execute(kept.decide(chosen, forThem, chosen.size() > 1 ? Messages.bind(Messages.Compare_node, label, chosen.size()) : label));
	}

	private void lead() {
		table.chosen().ifPresent(q -> context.reveal(q.at(), q.difference().before() == null ? null : q.difference().feature()));
	}
}

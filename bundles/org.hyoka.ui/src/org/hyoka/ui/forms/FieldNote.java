// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.consistency.Severity;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/**
 * The line below a field that says in words what is wrong there: a value that can't be read, or problems of the
 * consistency rules with what can be done about them: the gravest first, the rest when it is asked for. It takes no room while
 * there is nothing to say.
 */
final class FieldNote {
	private static final int MOST = 3;
	private final Composite cell;
	private final PageContext context;
	private Composite line;
	private String problem;
	private List<Problem> problems = List.of();
	/** Whether the rest was asked for. */
	private boolean all;

	/**
	 * @param cell    with a GridLayout of one column; the line becomes its last row
	 * @param context may be null: then there are no problems
	 */
	FieldNote(Composite cell, PageContext context) {
		this.cell = cell;
		this.context = context;
	}

	/** What was typed can't be read, in a sentence; null if it can. */
	void problem(String sentence) {
		if (!Objects.equals(problem, sentence)) {
			problem = sentence;
			build();
		}
	}

	/** The problems at the field, in any order. */
	void show(List<Problem> newProblems) {
		List<Problem> sorted = newProblems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
		if (!sorted.equals(problems)) {
			problems = sorted;
			all = false;
			build();
		}
	}

	/** The field as one thing, whatever is found there; hints do not count. */
	private SectionFold.Tally tally() {
		boolean error = problem != null || problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
		boolean warning = problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
		return new SectionFold.Tally(0, error ? 1 : 0, warning && !error ? 1 : 0);
	}

	private void build() {
		if (cell.isDisposed()) {
			return;
		}
		if (line != null) {
			line.dispose();
			line = null;
		}
		if (problem != null || !problems.isEmpty()) {
			line = new Composite(cell, SWT.NONE);
			GridLayout layout = new GridLayout(2, false);
			layout.marginWidth = 0;
			layout.marginHeight = 0;
			layout.horizontalSpacing = 4;
			layout.verticalSpacing = 2;
			line.setLayout(layout);
			line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			SectionFold.tells(line, this::tally);
			if (problem != null) {
				row(problem, List.of(), Severity.ERROR);
			} else {
				// One more is not hidden behind a line of its own.
				int seen = all || problems.size() <= MOST + 1 ? problems.size() : MOST;
				problems.subList(0, seen).forEach(f -> row(Texts.in(f.sentence()), f.fixes(), f.severity()));
				if (seen < problems.size()) {
					more(problems.size() - seen);
				}
			}
		}
		PageScaffold.reflow(cell);
	}

	/** The icon of a severity. */
	static String icon(Severity severity) {
		return switch (severity) {
		case ERROR -> "finding-error";
		case WARNING -> "finding-warning";
		case INFO -> "finding-info";
		};
	}

	private void row(String sentence, List<QuickFix> fixes, Severity severity) {
		Label image = new Label(line, SWT.NONE);
		image.setImage(Icons.image(icon(severity)));
		image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		ThemeColors palette = ThemeColors.of(cell);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		if (fixes.isEmpty() || context == null) {
			Label text = new Label(line, SWT.WRAP);
			text.setText(sentence.replace("&", "&&"));
			text.setForeground(palette.of(severity));
			text.setLayoutData(data);
			return;
		}
		Link text = new Link(line, SWT.WRAP);
		text.setText(sentence.replace("&", "&&") + "  <a>" + Messages.FieldNote_Fix + "</a>");
		text.setForeground(palette.of(severity));
		text.setLayoutData(data);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> offer(text, fixes)));
	}

	private void more(int hidden) {
		Link link = new Link(line, SWT.NONE);
		link.setText("<a>" + Messages.bind(Messages.FieldNote_More, hidden) + "</a>");
		GridData data = new GridData();
		data.horizontalSpan = 2;
		link.setLayoutData(data);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			all = true;
			build();
		}));
	}

	private void offer(Link link, List<QuickFix> fixes) {
		Menu menu = new Menu(link);
		for (QuickFix fix : fixes) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Texts.in(fix.label()).replace("&", "&&"));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					e -> context.domain().getCommandStack().execute(fix.create(context.domain()))));
		}
		menu.addListener(SWT.Hide, e -> link.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}

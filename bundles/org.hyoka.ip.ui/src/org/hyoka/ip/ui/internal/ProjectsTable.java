// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Composite;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;

/**
 * Where the projects of a program stand; nothing for what is no program, or whose projects say nothing on IP. Where there are
 * very many they are worked out a few at a time, so that the window answers meanwhile.
 */
final class ProjectsTable {
	private static final String PAGE = "org.hyoka.ip.ui.ip";
	private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(15);
	private final IpView view;
	private final Composite area;
	private final PlainTable<IpStatus> table;
	private final Runnable next = this::next;
	private final Deque<Project> waiting = new ArrayDeque<>();
	private final List<IpStatus> found = new ArrayList<>();

	ProjectsTable(PageScaffold scaffold, IpView view) {
		this.view = view;
		area = scaffold.wideSection(Messages.Status_projects);
		table = new PlainTable<>(area, Messages.Status_projects, 8);
		table.onOpen(o -> view.context().show(PAGE, o.row().undertaking()));
		table.show(columns(), List.of());
	}

	void update() {
		waiting.clear();
		found.clear();
		view.undertaking().filter(Program.class::isInstance).ifPresent(u -> waiting.addAll(((Program) u).getProjects()));
		next();
	}

	private void next() {
		if (area.isDisposed()) {
			return;
		}
		long begin = System.nanoTime();
		while (!waiting.isEmpty() && System.nanoTime() - begin < SLICE) {
			view.status(waiting.poll()).ifPresent(found::add);
		}
		if (waiting.isEmpty()) {
			show();
		} else {
			area.getDisplay().asyncExec(next); // comes after all events and painting that wait
		}
	}

	private void show() {
		table.show(columns(), found);
		if (area.getVisible() == found.isEmpty()) {
			area.setVisible(!found.isEmpty());
			PageScaffold.reflow(area);
		}
	}

	private static List<PlainTable.Column<IpStatus>> columns() {
		return List.of(PlainTable.Column.words(Messages.Status_project, 240, s -> Labels.brief(s.undertaking())),
				PlainTable.Column.number(Messages.Status_agreementsColumn, 110,
						s -> s.agreements().in(AgreementStage.SIGNED).size() + " / " + s.agreements().all().size()),
				PlainTable.Column.number(Messages.Status_participants, 130, s -> s.coverage().signed() + " / " + s.coverage().participants()),
				PlainTable.Column.number(Messages.Status_overdue, 90, s -> String.valueOf(s.duties().counts().get(DutyState.OVERDUE))),
				PlainTable.Column.number(Messages.Status_inventionsColumn, 90, s -> String.valueOf(s.register().inventions())),
				PlainTable.Column.number(Messages.Status_filings, 90,
						s -> String.valueOf(s.register().filed().values().stream().mapToInt(i -> i).sum())));
	}
}

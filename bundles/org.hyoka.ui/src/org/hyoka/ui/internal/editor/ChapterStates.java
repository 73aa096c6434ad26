// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.findings.ChapterState;
import org.hyoka.core.findings.Completeness;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Icons;

/** How far each chapter is: empty, begun, complete. Worked out anew a moment after the last change. */
final class ChapterStates {
	private static final int CALM_MILLISECONDS = 500;
	private final DossierSession session;
	private final Control owner;
	private final Runnable changed;
	private final Runnable compute = this::compute;
	private List<ChapterState> states = List.of();

	ChapterStates(DossierSession session, Control owner, Runnable changed) {
		this.session = session;
		this.owner = owner;
		this.changed = changed;
		Display display = owner.getDisplay();
		CommandStackListener listener = e -> display.asyncExec(this::later); // a save notifies from its own thread
		session.editingDomain().getCommandStack().addCommandStackListener(listener);
		owner.addDisposeListener(e -> session.editingDomain().getCommandStack().removeCommandStackListener(listener));
		later();
	}

	private void later() {
		if (!owner.isDisposed()) {
			owner.getDisplay().timerExec(-1, compute);
			owner.getDisplay().timerExec(CALM_MILLISECONDS, compute);
		}
	}

	private void compute() {
		if (!owner.isDisposed()) {
			states = Completeness.of(session.dossier());
			changed.run();
		}
	}

	/** The mark of an entry; null for one without a chapter. */
	Image mark(Entry entry) {
		if (entry.page().chapter().isEmpty()) {
			return null;
		}
		Set<String> keys = Set.of(entry.page().chapter().split("\\s+"));
		EObject subject = entry.child() ? entry.subject() : null;
		List<ChapterState.State> found = states.stream()
				.filter(s -> keys.contains(s.chapter().key()))
				.filter(s -> subject == null || Objects.equals(s.undertaking().orElse(null), (Undertaking) subject))
				.map(ChapterState::state).toList();
		return found.isEmpty() ? null
				: Icons.image(found.stream().allMatch(s -> s == ChapterState.State.COMPLETE) ? "mark-full"
						: found.stream().allMatch(s -> s == ChapterState.State.EMPTY) ? "mark-empty" : "mark-half");
	}
}

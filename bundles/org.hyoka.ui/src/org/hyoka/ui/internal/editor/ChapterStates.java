// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Icons;

/** How far each chapter is: empty, begun, complete. Worked out anew a moment after the last change. */
final class ChapterStates {
	private static final int CALM_MILLISECONDS = 500;
	private final Runnable changed;
	private final Background<List<ChapterState>> background;
	private List<ChapterState> states = List.of();
	private Map<EObject, List<ChapterState>> byUndertaking = Map.of();
	private final Map<Entry, Optional<String>> marks = new HashMap<>();

	ChapterStates(DossierSession session, Control owner, Runnable changed) {
		this.changed = changed;
		background = new Background<>(session, owner, Messages.ChapterList_Name, CALM_MILLISECONDS,
				pause -> Completeness.of(session.dossier(), pause), this::take);
		Display display = owner.getDisplay();
		CommandStackListener listener = e -> display.asyncExec(background::later); // a save notifies from its own thread
		session.editingDomain().getCommandStack().addCommandStackListener(listener);
		owner.addDisposeListener(e -> session.editingDomain().getCommandStack().removeCommandStackListener(listener));
		background.work();
	}

	private void take(List<ChapterState> found) {
		if (!found.equals(states)) {
			states = found;
			byUndertaking = states.stream().filter(s -> s.undertaking().isPresent())
					.collect(Collectors.groupingBy(s -> s.undertaking().get()));
			marks.clear();
			changed.run();
		}
	}

	/** The mark of an entry; null for one without a chapter. */
	Image mark(Entry entry) {
		return marks.computeIfAbsent(entry, this::find).map(Icons::image).orElse(null);
	}

	private Optional<String> find(Entry entry) {
		if (entry.page().chapter().isEmpty()) {
			return Optional.empty();
		}
		Set<String> keys = Set.of(entry.page().chapter().split("\\s+"));
		List<ChapterState> all = entry.child() ? byUndertaking.getOrDefault(entry.subject(), List.of()) : states;
		List<ChapterState.State> found = all.stream().filter(s -> keys.contains(s.chapter().key()))
				.map(ChapterState::state).toList();
		return found.isEmpty() ? Optional.empty()
				: Optional.of(found.stream().allMatch(s -> s == ChapterState.State.COMPLETE) ? "mark-full"
						: found.stream().allMatch(s -> s == ChapterState.State.EMPTY) ? "mark-empty" : "mark-half");
	}
}

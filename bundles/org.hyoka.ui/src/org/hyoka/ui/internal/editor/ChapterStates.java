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
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.forms.Texts;
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

	/** The mark of an entry; null for one without a chapter, and where nothing is due. */
	Image mark(Entry entry) {
		return marks.computeIfAbsent(entry, e -> icon(find(e))).map(Icons::image).orElse(null);
	}

	/** What the mark of an entry means: 作成中（3 / 5）; empty for one without a chapter. */
	String words(Entry entry) {
		List<ChapterState> found = find(entry);
		if (found.isEmpty()) {
			return "";
		}
		ChapterCount count = ChapterCount.of(found);
		String state = Texts.in(ChapterState.State.of(found).label());
		return count.due() < 2 ? state : Messages.bind(Messages.ChapterList_State, state, count);
	}

	private static Optional<String> icon(List<ChapterState> found) {
		return switch (ChapterState.State.of(found)) {
		case EMPTY -> Optional.of("mark-empty");
		case BEGUN -> Optional.of("mark-half");
		case COMPLETE -> Optional.of("mark-full");
		case NOT_DUE -> Optional.empty();
		};
	}

	private List<ChapterState> find(Entry entry) {
		if (entry.page().chapter().isEmpty()) {
			return List.of();
		}
		Set<String> keys = Set.of(entry.page().chapter().split("\\s+"));
		List<ChapterState> all = entry.child() ? byUndertaking.getOrDefault(entry.subject(), List.of()) : states;
		return all.stream().filter(s -> keys.contains(s.chapter().key())).toList();
	}
}

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
import org.hyoka.core.edits.Comments;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterReviews;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.CommentState;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.ChapterList.Entry;
import org.hyoka.ui.labels.Icons;

/**
 * How far each chapter is: empty, begun, complete; how far its review is; how many comments in it are open. Worked out anew a moment after the
 * last change.
 */
final class ChapterStates {
	private static final int CALM_MILLISECONDS = 500;

	/** What was found in the dossier. */
	private record Found(List<ChapterState> states, List<Standing> reviews, Map<ChapterPlace, Integer> comments) {
	}

	private final Runnable changed;
	private final List<PageDescriptor> pages;
	private final Background<Found> background;
	private Found last = new Found(List.of(), List.of(), Map.of());
	private Map<EObject, List<ChapterState>> byUndertaking = Map.of();
	private final Map<Entry, Optional<String>> marks = new HashMap<>();

	ChapterStates(DossierSession session, List<PageDescriptor> pages, Control owner, Runnable changed) {
		this.changed = changed;
		this.pages = pages;
		background = new Background<>(session, owner, Messages.ChapterList_Name, CALM_MILLISECONDS,
				pause -> find(session.dossier(), pause), this::take);
		Display display = owner.getDisplay();
		CommandStackListener listener = e -> display.asyncExec(background::later); // a save notifies from its own thread
		session.editingDomain().getCommandStack().addCommandStackListener(listener);
		owner.addDisposeListener(e -> session.editingDomain().getCommandStack().removeCommandStackListener(listener));
		background.work();
	}

	private Found find(Dossier dossier, Runnable pause) {
		List<ChapterState> states = Completeness.of(dossier, pause);
		pause.run();
		List<Standing> reviews = ChapterReviews.of(dossier, states);
		pause.run();
		Map<ChapterPlace, Integer> comments = new HashMap<>();
		Comments.of(dossier).stream().filter(c -> c.getState() == CommentState.OPEN)
				.forEach(c -> ChapterPlace.of(pages, c.eContainer()).forEach(place -> comments.merge(place, 1, Integer::sum)));
		return new Found(states, reviews, comments);
	}

	private void take(Found found) {
		if (!found.equals(last)) {
			last = found;
			byUndertaking = last.states().stream().filter(s -> s.undertaking().isPresent())
					.collect(Collectors.groupingBy(s -> s.undertaking().get()));
			marks.clear();
			changed.run();
		}
	}

	/** How many comments in a chapter are open. */
	int comments(Entry entry) {
		return last.comments().getOrDefault(ChapterPlace.of(entry), 0);
	}

	/** The reviews of all chapters. */
	List<Standing> reviews() {
		return last.reviews();
	}

	/** The reviews of the chapters of an entry. */
	List<Standing> reviews(Entry entry) {
		Set<String> keys = keys(entry);
		return last.reviews().stream().filter(r -> keys.contains(r.chapter().key()))
				.filter(r -> !entry.child() || r.undertaking().filter(u -> u == entry.subject()).isPresent()).toList();
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
		Set<String> keys = keys(entry);
		List<ChapterState> all = entry.child() ? byUndertaking.getOrDefault(entry.subject(), List.of()) : last.states();
		return all.stream().filter(s -> keys.contains(s.chapter().key())).toList();
	}

	private static Set<String> keys(Entry entry) {
		return entry.page().chapter().isEmpty() ? Set.of() : Set.of(entry.page().chapter().split("\\s+"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.internal.editor.EditorShell.Place;

/**
 * Remembers on which page each edit was made. When one is taken back or made again it leads there, unless what changes is
 * in sight anyway: nobody undoes what he does not see. UI thread.
 */
public final class UndoNavigation {
	/** What an edit has changed. */
	private record Change(EObject object, EStructuralFeature feature, boolean gone) {
	}

	private final DossierSession session;
	private final Supplier<EditorShell> shell;
	private final Map<Command, Place> places = new WeakHashMap<>();

	/** @param shell what is shown now */
	public UndoNavigation(DossierSession session, Supplier<EditorShell> shell) {
		this.session = session;
		this.shell = shell;
		session.commandStack().addCommandStackListener(this::moved);
	}

	private void moved(EventObject event) {
		Command latest = ((CommandStack) event.getSource()).getMostRecentCommand();
		if (latest != null && Display.getCurrent() != null && shell.get() != null) {
			shell.get().here().ifPresent(here -> places.putIfAbsent(latest, here));
		}
	}

	/**
	 * Undoes or redoes and shows what that has changed.
	 *
	 * @param step the command that it does so with
	 * @return whether another place is shown now
	 */
	public boolean along(Command step, Runnable take) {
		List<Notification> told = new ArrayList<>();
		Consumer<Notification> listener = told::add;
		session.addChangeListener(listener);
		try {
			take.run();
		} finally {
			session.removeChangeListener(listener);
		}
		return main(told).map(change -> lead(change, places.get(step))).orElse(false);
	}

	/** What came back says most, then what has another value, then what went. */
	private Optional<Change> main(List<Notification> told) {
		Optional<Change> value = Optional.empty();
		Optional<Change> gone = Optional.empty();
		for (Notification n : told) {
			if (!(n.getNotifier() instanceof EObject object) || !isThere(object)
					|| !(n.getFeature() instanceof EStructuralFeature feature)) {
				continue;
			}
			if (feature instanceof EReference r && r.isContainment() && n.getNewValue() instanceof EObject back && isThere(back)) {
				return Optional.of(new Change(back, null, false));
			}
			boolean removal = feature.isMany() ? n.getEventType() == Notification.REMOVE || n.getEventType() == Notification.REMOVE_MANY
					: feature instanceof EReference r && r.isContainment() && n.getNewValue() == null;
			if (removal && gone.isEmpty()) {
				gone = Optional.of(new Change(object, feature, true));
			} else if (!removal && value.isEmpty()) {
				value = Optional.of(new Change(object, feature, false));
			}
		}
		return value.isPresent() ? value : gone;
	}

	private boolean isThere(EObject object) {
		return EcoreUtil.isAncestor(session.dossier(), object);
	}

	private boolean lead(Change change, Place made) {
		EditorShell now = shell.get();
		if (now.isSeen(change.object(), change.feature())) {
			return false;
		}
		if (made == null || !isThere(made.subject())) {
			return now.reveal(change.object(), change.gone() ? null : change.feature());
		}
		boolean elsewhere = now.here().filter(made::equals).isEmpty();
		if (elsewhere) {
			now.show(made.pageId(), made.subject());
		}
		if (change.gone()) {
			return elsewhere;
		}
		return now.revealHere(change.object(), change.feature()) || now.reveal(change.object(), change.feature());
	}
}

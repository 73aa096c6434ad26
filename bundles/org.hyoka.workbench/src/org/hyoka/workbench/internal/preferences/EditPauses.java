// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;

import org.hyoka.dossier.DossierSession;

/** Finds the pauses of people who edit: after a short one what they did is put aside, and without one after {@link #LONGEST}. */
public final class EditPauses {
	/** Work that never pauses is put aside so often; so is what could not be put aside tried again. */
	public static final Duration LONGEST = Duration.ofMinutes(2);

	/**
	 * What was seen of a dossier.
	 *
	 * @param changes number of its changes
	 * @param last    when the newest of them was seen
	 * @param first   when the oldest of them was seen that is not put aside; null for none
	 */
	private record Edits(long changes, Duration last, Duration first) {
	}

	private final Map<DossierSession, Edits> seen = new WeakHashMap<>();

	/**
	 * Whether the changes of a dossier should be put aside now; said once for the same changes.
	 *
	 * @param pause how long nobody has edited
	 * @param now   time since some moment, of a clock that only goes on
	 */
	public boolean isDue(DossierSession session, Duration pause, Duration now) {
		Edits before = seen.get(session);
		Edits edits = before;
		if (before == null) {
			edits = new Edits(session.changes(), now, session.isDirty() ? now : null);
		} else if (before.changes() != session.changes()) {
			edits = new Edits(session.changes(), now, before.first() == null ? now : before.first());
		}
		boolean due = edits.first() != null
				&& (now.minus(edits.last()).compareTo(pause) >= 0 || now.minus(edits.first()).compareTo(LONGEST) >= 0);
		seen.put(session, due ? new Edits(edits.changes(), edits.last(), null) : edits);
		return due;
	}

	/** They could not be put aside: tried again after {@link #LONGEST}. */
	public void failed(DossierSession session, Duration now) {
		seen.put(session, new Edits(session.changes(), now.plus(LONGEST), now));
	}
}

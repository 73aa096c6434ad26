// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Meeting;

/**
 * The day as of which a dossier judges: whether a target is due, and which actual counts.
 *
 * @since 0.1
 */
public final class EvaluationDay {
	private EvaluationDay() {
	}

	/**
	 * The last day of the fiscal year in which the evaluation is carried out; where that is not stated the publication's
	 * last day, else the day of the panel's last meeting. A target due on that very day is not overdue yet.
	 *
	 * @return empty where the dossier states none of them
	 */
	public static Optional<LocalDate> of(Dossier dossier) {
		if (dossier.getFiscalYear() != null) {
			return Optional.of(dossier.getFiscalYear().lastDay());
		}
		if (dossier.getPublishedOn() != null) {
			return Optional.of(dossier.getPublishedOn().lastDay());
		}
		return dossier.getPanel() == null ? Optional.empty()
				: dossier.getPanel().getMeetings().stream().map(EvaluationDay::day).filter(Objects::nonNull)
						.max(Comparator.naturalOrder());
	}

	private static LocalDate day(Meeting meeting) {
		return meeting.getResolvedOn() != null ? meeting.getResolvedOn()
				: meeting.getStart() != null ? meeting.getStart().toLocalDate() : null;
	}

	/** The same for the dossier that an object is in; empty where it is in none. */
	public static Optional<LocalDate> of(EObject inside) {
		for (EObject object = inside; object != null; object = object.eContainer()) {
			if (object instanceof Dossier dossier) {
				return of(dossier);
			}
		}
		return Optional.empty();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.Objects;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What a new dossier needs before its report says something, in the order in which an office enters it.
 *
 * @since 0.1
 */
public enum FirstStep {
	/** What is evaluated: its name and its years. */
	PROGRAM {
		@Override
		public boolean isDone(Dossier dossier) {
			return dossier.getUndertakings().stream().anyMatch(u -> u.getName() != null && !u.getName().isBlank() && u.getPeriod() != null
					&& u.getPeriod().getStart() != null);
		}
	},
	/** Who evaluates. */
	PANEL {
		@Override
		public boolean isDone(Dossier dossier) {
			return dossier.getPanel() != null
					&& dossier.getPanel().getMembers().stream().anyMatch(m -> m.getPerson() != null || m.getLabel() != null);
		}
	},
	/** What it costs. */
	MONEY {
		@Override
		public boolean isDone(Dossier dossier) {
			return Dossiers.undertakings(dossier).stream().anyMatch(FirstStep::hasAmount);
		}
	},
	/** What it shall reach. */
	INDICATORS {
		@Override
		public boolean isDone(Dossier dossier) {
			return Dossiers.undertakings(dossier).stream().flatMap(u -> u.getIndicators().stream())
					.anyMatch(i -> i.getName() != null && !i.getName().isBlank() && !i.getTargets().isEmpty());
		}
	};

	private static boolean hasAmount(Undertaking undertaking) {
		return undertaking.getBudget() != null && undertaking.getBudget().getEntries().stream().anyMatch(e -> e.getAmount() != null)
				|| undertaking.getAllocations().stream().flatMap(t -> t.getAllocations().stream()).map(a -> a.getAmount()).anyMatch(Objects::nonNull);
	}

	/** Whether it is done, if only in part. */
	public abstract boolean isDone(Dossier dossier);
}

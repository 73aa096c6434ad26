// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.migration;

import java.util.List;

import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlElement;

/** The chain of all steps. */
public final class Migrations {
	/** All steps, each starting where the one before ends. */
	public static final List<MigrationStep> STEPS = List.of(new BareYears(), new OmittedWords());

	private Migrations() {
	}

	/** Whether a version has to be migrated before it can be read. */
	public static boolean isNeeded(FormatVersion version) {
		return version.major() < FormatVersion.CURRENT.major();
	}

	/** Brings a model to the form of today. */
	public static void migrate(XmlElement root, FormatVersion from) throws Refusal {
		for (MigrationStep step : STEPS) {
			if (step.from() >= from.major()) {
				step.migrate(root);
			}
		}
	}
}

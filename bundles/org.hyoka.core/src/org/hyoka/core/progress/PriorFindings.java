// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * The last evaluation's findings: open until they are reported on (rule 8).
 *
 * @since 0.1
 */
public final class PriorFindings {
	private PriorFindings() {
	}

	/** Whether nobody has settled what was done about it: there is no text, or its state is open or draft. */
	public static boolean isOpen(PriorFinding finding) {
		return isOpen(finding.getResponse());
	}

	/**
	 * Whether a response settles nothing yet, to whatever it responds: there is no text, or its state is open or draft.
	 *
	 * @param response null for none
	 */
	public static boolean isOpen(Response response) {
		return response == null || response.getText() == null || response.getText().isBlank()
				|| response.getState() != ResponseState.FINAL && response.getState() != ResponseState.DONE;
	}

	/** The open ones of a dossier: of each undertaking in turn, a program before its projects. */
	public static List<PriorFinding> open(Dossier dossier) {
		List<PriorFinding> open = new ArrayList<>();
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			undertaking.getPriorFindings().stream().filter(PriorFindings::isOpen).forEach(open::add);
		}
		return List.copyOf(open);
	}
}

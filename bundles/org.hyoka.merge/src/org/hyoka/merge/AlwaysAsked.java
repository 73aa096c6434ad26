// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Settled;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.ScoreSheet;

/** What no program takes over by itself, whoever changed it: points and score sheets, settled responses, confidentiality, recusals. */
final class AlwaysAsked {
	private static final String CONFIDENTIAL = "confidential";

	private AlwaysAsked() {
	}

	/** Whether somebody is asked about a difference. */
	static boolean concerns(Difference difference) {
		if (difference.kind() == Kind.CHANGED && difference.feature().getName().equals(CONFIDENTIAL)) {
			return true;
		}
		if (Settled.is(difference.before()) || Settled.is(difference.after())) {
			return true;
		}
		return (difference.kind() == Kind.ADDED || difference.kind() == Kind.DELETED) && holds(difference.object());
	}

	private static boolean holds(EObject object) {
		for (var parts = EcoreUtil.getAllContents(object, false); parts.hasNext();) {
			Object part = parts.next();
			if (part instanceof ScoreSheet || part instanceof Recusal) {
				return true;
			}
		}
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.ChapterReview;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.ReviewState;
import org.hyoka.model.hyoka.ScoreSheet;

/**
 * What is handed in or decided, so that no program changes it unless a person says so of this very thing: score sheets, recusals,
 * responses that are final or done, and approvals of chapters.
 *
 * @since 0.1
 */
public final class Settled {
	private Settled() {
	}

	/** Whether an object is one of these, or stands in one. */
	public static boolean is(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof ScoreSheet || o instanceof Recusal || o instanceof Response response && isDecided(response)
					|| o instanceof ChapterReview review && review.getState() == ReviewState.APPROVED) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDecided(Response response) {
		return response.getState() == ResponseState.FINAL || response.getState() == ResponseState.DONE;
	}
}

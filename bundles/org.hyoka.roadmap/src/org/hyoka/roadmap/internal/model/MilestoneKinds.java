// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.model;

import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.roadmap.MilestoneKind;

/** What milestones of evaluations are. */
public final class MilestoneKinds {
	private MilestoneKinds() {
	}

	/** Done or due, as the evaluation is; neither where that is not stated. */
	public static MilestoneKind of(EvaluationEvent evaluation) {
		return switch (evaluation.getState()) {
		case DONE -> MilestoneKind.EVALUATION_DONE;
		case CURRENT, DUE -> MilestoneKind.EVALUATION_DUE;
		case UNSPECIFIED -> MilestoneKind.OTHER;
		};
	}
}

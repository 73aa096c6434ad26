// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.report.internal.wording.Wording;

/** The chain by which money flows, in one line. */
public final class Flow {
	private Flow() {
	}

	/** 国 → AMED（定額補助） → 大学・企業（委託). */
	public static String text(FundingFlow flow, Wording words) {
		if (flow == null) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		for (FundingStep step : flow.getSteps()) {
			String label = Wording.blank(step.getLabel()) ? words.name(step.getOrganization()) : step.getLabel();
			parts.add(label + (step.getForm() == ContractForm.NONE ? "" : words.bracket(words.inSentence(step.getForm()))));
		}
		return String.join(" → ", parts);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingStep;

/** A funding flow as header tables print it: 国 → AMED（委託） → 大学（委託）. */
public final class FundingWords {
	private FundingWords() {
	}

	public static String of(FundingFlow flow) {
		return flow.getSteps().stream().map(FundingWords::of).collect(Collectors.joining(" → "));
	}

	private static String of(FundingStep step) {
		String form = step.getForm() == null || step.getForm() == ContractForm.NONE ? ""
				: "（" + Naming.inSentence(step.getForm(), Locale.JAPANESE) + "）";
		return step.getLabel() + form;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;
import org.hyoka.report.internal.wording.Wording;

/** Policies as header tables print them. */
final class Policies {
	private Policies() {
	}

	/** 医療分野研究開発推進計画（令和2年3月27日健康・医療戦略推進本部決定、令和3年4月6日一部変更）. */
	static String dated(Policy policy, Wording words) {
		List<String> parts = new ArrayList<>();
		String by = policy.getDecidedBy() == null ? "" : policy.getDecidedBy();
		String on = words.eraDay(policy.getDecidedOn());
		parts.add(words.japanese() ? on + by : words.join(List.of(by, on)));
		for (PolicyAmendment amendment : policy.getAmendments()) {
			String text = Wording.blank(amendment.getText()) ? words.say("policy.amended") : amendment.getText();
			parts.add(words.japanese() ? words.eraDay(amendment.getDecidedOn()) + text
					: words.join(List.of(text, words.eraDay(amendment.getDecidedOn()))));
		}
		return words.name(policy) + words.bracket(words.join(parts));
	}
}

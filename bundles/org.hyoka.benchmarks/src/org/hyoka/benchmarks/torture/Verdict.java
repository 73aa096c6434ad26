// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.util.regex.Pattern;

import org.hyoka.benchmarks.torture.CommandLines.Outcome;

/** Whether a command has treated a file as it should: exit code 0, 1 or 2, and a sentence for people. */
final class Verdict {
	/** One more than the largest exit code that is right. */
	static final int CODES = 3;
	private static final Pattern CLASS = Pattern.compile("\\b(java|org)\\.[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b");

	private Verdict() {
	}

	/** What is wrong; empty if nothing is. */
	static String of(Outcome outcome) {
		if (outcome.code() < 0 || outcome.code() >= CODES) {
			return "exit " + outcome.code() + ": " + first(outcome.said());
		}
		if (outcome.said().contains("    at ") || CLASS.matcher(outcome.said()).find()) {
			return "no sentence: "
					+ outcome.said().lines().filter(l -> l.startsWith("hyoka:") || l.contains("Exception")).findFirst().orElse("");
		}
		if (outcome.said().contains("[Fatal Error]")) {
			return "words of a parser: " + first(outcome.said());
		}
		return outcome.said().isBlank() ? "no word" : "";
	}

	private static String first(String said) {
		return said.lines().findFirst().orElse("");
	}
}

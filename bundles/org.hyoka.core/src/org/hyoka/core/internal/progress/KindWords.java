// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.List;

import org.hyoka.model.hyoka.EvaluationKind;

/** The words for the kinds of evaluation in titles. */
final class KindWords {
	private KindWords() {
	}

	private static List<String> of(EvaluationKind kind) {
		return switch (kind) {
		case UNSPECIFIED -> List.of();
		case EX_ANTE -> List.of("事前評価");
		case MID_TERM -> List.of("中間評価");
		case FINAL -> List.of("終了時評価", "事後評価");
		case FOLLOW_UP -> List.of("追跡評価");
		case REVIEW -> List.of("行政事業レビュー");
		};
	}

	/** The text with one kind's words replaced by another's; null stays null. */
	static String replace(String text, EvaluationKind from, EvaluationKind to) {
		if (text == null || of(to).isEmpty()) {
			return text;
		}
		String result = text;
		for (String word : of(from)) {
			result = result.replace(word, of(to).getFirst());
		}
		return result;
	}
}

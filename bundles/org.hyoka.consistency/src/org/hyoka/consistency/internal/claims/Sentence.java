// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.ProblemReporter;

/**
 * A sentence of a text of the dossier, in half width.
 *
 * @param object  what the text belongs to
 * @param feature the text
 * @param offset  where the sentence begins in the text
 * @param words   the sentence without its full stop
 */
record Sentence(EObject object, EAttribute feature, int offset, String words) {
	/** The sentences of a text: what full stops and line ends part. */
	static List<Sentence> of(EObject object, EAttribute feature, String text) {
		List<Sentence> found = new ArrayList<>();
		String half = HalfWidth.of(text);
		int begin = 0;
		for (int i = 0; i <= half.length(); i++) {
			if (i == half.length() || half.charAt(i) == '。' || half.charAt(i) == '\n') {
				if (i > begin) {
					found.add(new Sentence(object, feature, begin, half.substring(begin, i)));
				}
				begin = i + 1;
			}
		}
		return found;
	}

	/** Begins a problem at a part of the sentence. */
	ProblemReporter.Line at(int start, int end, ProblemReporter report) {
		return report.at(object, feature, offset + start, offset + end);
	}

	/** So many letters before a place, or all that there are. */
	String before(int at, int letters) {
		return words.substring(Math.max(0, at - letters), at);
	}

	/** So many letters behind a place, or all that there are. */
	String after(int at, int letters) {
		return words.substring(at, Math.min(words.length(), at + letters));
	}
}

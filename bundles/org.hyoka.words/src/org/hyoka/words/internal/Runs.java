// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.internal.prose.TextFeatures;
import org.hyoka.model.hyoka.Dossier;

/** The runs of letters of one script in all texts of a dossier, with their places. */
final class Runs {
	/** Where a run stands. */
	record Use(EObject object, EAttribute feature, int start, int end) {
	}

	/** Of a run that stands often, so many places are kept. */
	private static final int PLACES = 4;

	/** A run with its places. */
	static final class Run {
		private final List<Use> uses = new ArrayList<>(1);
		private int count;

		/** How often it stands in the dossier. */
		int count() {
			return count;
		}

		/** The first of its places. */
		List<Use> uses() {
			return uses;
		}
	}

	private final Map<String, Run> runs = new LinkedHashMap<>();

	private Runs() {
	}

	/**
	 * Reads a dossier.
	 *
	 * @param pattern what a run is
	 * @param longest longer ones are passed over
	 */
	static Runs of(Dossier dossier, Pattern pattern, int longest) {
		Runs found = new Runs();
		Matcher matcher = pattern.matcher("");
		for (Iterator<EObject> all = EcoreUtil.getAllContents(dossier, false); all.hasNext();) {
			EObject object = all.next();
			if (!TextFeatures.isPrivate(object)) {
				for (EAttribute feature : TextFeatures.of(object.eClass())) {
					for (String text : TextFeatures.texts(object, feature)) {
						found.add(object, feature, matcher.reset(text), longest);
					}
				}
			}
		}
		return found;
	}

	private void add(EObject object, EAttribute feature, Matcher matcher, int longest) {
		while (matcher.find()) {
			if (matcher.end() - matcher.start() <= longest) {
				Run run = runs.computeIfAbsent(matcher.group(), k -> new Run());
				run.count++;
				if (run.uses.size() < PLACES) {
					run.uses.add(new Use(object, feature, matcher.start(), matcher.end()));
				}
			}
		}
	}

	/** All of them, in the order in which they first stand. */
	Map<String, Run> all() {
		return runs;
	}

	/** How often a run stands. */
	int count(String run) {
		Run found = runs.get(run);
		return found == null ? 0 : found.count;
	}
}

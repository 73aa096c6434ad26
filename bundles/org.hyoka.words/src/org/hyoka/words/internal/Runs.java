// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.RuleContext;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;

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

		/** Whether it only stands in names of organizations and payees, which are what they are. */
		boolean isOfNames() {
			return uses.stream().map(Use::object).allMatch(o -> o instanceof Organization || o instanceof Payee || o instanceof Alias);
		}

		/** Whether it only stands in names and titles, where a blank parts what is named: a maker and its product, a firm and its branch. */
		boolean isOfTitles() {
			return uses.stream().map(Use::feature).allMatch(f -> f == HyokaPackage.Literals.NAMED_ELEMENT__NAME);
		}

		/** The first of its places. */
		List<Use> uses() {
			return uses;
		}
	}

	/** The runs of a dossier by their scripts; read once a run of the rules. */
	private record OfDossier(Runs kanji, Runs katakana, Runs torn) {
	}

	/** Runs of two kanji and more, without those that are too long to be words. */
	private static final Reader KANJI = new Reader("[\\p{IsHan}]{2,}+", 20);
	private static final Reader KATAKANA = new Reader("[ァ-ヴー]{3,}+", 31);
	private static final Reader TORN = new Reader("(?<![ァ-ヴー])[ァ-ヴー]{2,15}+[ 　][ァ-ヴー]{2,15}+(?![ァ-ヴー])", 31);

	/** Finds runs in texts. What it found in a text is kept as long as the text: after an edit one text is new. */
	private static final class Reader {
		private record Span(String letters, int start, int end) {
		}

		private final Pattern pattern;
		private final int longest;
		private final Map<String, List<Span>> read = Collections.synchronizedMap(new WeakHashMap<>());

		Reader(String pattern, int longest) {
			this.pattern = Pattern.compile(pattern);
			this.longest = longest;
		}

		List<Span> read(String text) {
			return read.computeIfAbsent(text, this::find);
		}

		private List<Span> find(String text) {
			List<Span> found = new ArrayList<>(2);
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				if (matcher.end() - matcher.start() <= longest) {
					found.add(new Span(matcher.group(), matcher.start(), matcher.end()));
				}
			}
			return List.copyOf(found);
		}
	}

	private final Reader reader;
	private final Map<String, Run> runs = new LinkedHashMap<>();

	private Runs(Reader reader) {
		this.reader = reader;
	}

	/** Those of kanji, from two letters on. */
	static Runs ofKanji(RuleContext context) {
		return of(context).kanji();
	}

	/** Those of katakana, from three letters on. */
	static Runs ofKatakana(RuleContext context) {
		return of(context).katakana();
	}

	/** Two runs of katakana with one blank between them. */
	static Runs ofTornKatakana(RuleContext context) {
		return of(context).torn();
	}

	private static OfDossier of(RuleContext context) {
		return context.computed(OfDossier.class, context.dossier(), Runs::read);
	}

	private static OfDossier read(Dossier dossier) {
		OfDossier found = new OfDossier(new Runs(KANJI), new Runs(KATAKANA), new Runs(TORN));
		for (Iterator<EObject> all = EcoreUtil.getAllContents(dossier, false); all.hasNext();) {
			EObject object = all.next();
			if (!TextFeatures.isPrivate(object)) {
				for (EAttribute feature : TextFeatures.of(object.eClass())) {
					for (String text : TextFeatures.texts(object, feature)) {
						found.kanji().add(object, feature, text);
						found.katakana().add(object, feature, text);
						found.torn().add(object, feature, text);
					}
				}
			}
		}
		return found;
	}

	private void add(EObject object, EAttribute feature, String text) {
		for (Reader.Span span : reader.read(text)) {
			Run run = runs.computeIfAbsent(span.letters(), k -> new Run());
			run.count++;
			if (run.uses.size() < PLACES) {
				run.uses.add(new Use(object, feature, span.start(), span.end()));
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

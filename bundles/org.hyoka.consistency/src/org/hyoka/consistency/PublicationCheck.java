// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What stands in the way of publishing a report (rule 18): problems from a level on that the office sets, among them words that
 * stand for something to be filled in, and figures whose pictures are not at hand. What somebody has accepted does not.
 *
 * @param problems in the order of the dossier
 * @param missing  figures without their pictures, in the order of the dossier
 * @param lines    what it comes to, a line for each kind
 * @since 0.1
 */
public record PublicationCheck(List<Problem> problems, List<Figure> missing, List<Phrase> lines) {
	private static final PhraseBook BOOK = PhraseBook.of(PublicationCheck.class);
	private static final String SETTINGS = "org.hyoka.consistency";
	private static final String LEVEL = "publication.level";

	/** From where on problems stand in the way. */
	public enum Level {
		/** Errors, and pictures that are missing. */
		ERROR,
		/** Warnings, too. */
		WARNING,
		/** Nothing does. */
		NEVER;

		/** What it is called in settings and on the command line, in small letters. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The level that the office has set for this installation and user; errors where nothing is set. */
		public static Level set() {
			String key = settings().get(LEVEL, ERROR.key());
			return List.of(values()).stream().filter(level -> level.key().equals(key)).findFirst().orElse(ERROR);
		}

		/**
		 * Sets the level for this installation and user, in the window and on the command line.
		 *
		 * @throws BackingStoreException if it cannot be kept
		 */
		public void keep() throws BackingStoreException {
			IEclipsePreferences settings = settings();
			settings.put(LEVEL, key());
			settings.flush();
		}

		private static IEclipsePreferences settings() {
			return ConfigurationScope.INSTANCE.getNode(SETTINGS);
		}
	}

	/** Keeps its own copies. */
	public PublicationCheck {
		problems = List.copyOf(problems);
		missing = List.copyOf(missing);
		lines = List.copyOf(lines);
	}

	/**
	 * Checks a dossier.
	 *
	 * @param dossier   must not change meanwhile
	 * @param pictures  its pictures
	 * @param validator the rules
	 * @param level     from where on problems count
	 * @param monitor   takes progress and asks for cancellation; may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public static PublicationCheck of(Dossier dossier, PictureStore pictures, Validator validator, Level level, IProgressMonitor monitor) {
		if (level == Level.NEVER) {
			return new PublicationCheck(List.of(), List.of(), List.of());
		}
		List<Problem> problems = Findings.of(validator, dossier, monitor).open().stream()
				.filter(p -> p.severity() == Severity.ERROR || level == Level.WARNING && p.severity() == Severity.WARNING).toList();
		List<Figure> missing = new ArrayList<>();
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Figure figure && (figure.getEntry() == null || pictures.find(figure.getEntry()).isEmpty())) {
				missing.add(figure);
			}
		}
		return new PublicationCheck(problems, missing, lines(problems, missing, validator));
	}

	/** Whether nothing stands in the way. */
	public boolean isClear() {
		return problems.isEmpty() && missing.isEmpty();
	}

	/** The worst first, with one of each kind as it is in the list of problems; what is one entry there counts once. */
	private static List<Phrase> lines(List<Problem> problems, List<Figure> missing, Validator validator) {
		Ranking ranking = new Ranking(validator.rules());
		Map<String, List<ProblemEntry>> groups = ranking.entries(problems).stream()
				.collect(Collectors.groupingBy(entry -> entry.main().ruleId(), LinkedHashMap::new, Collectors.toList()));
		List<Phrase> lines = new ArrayList<>();
		groups.forEach((id, group) -> {
			Problem first = group.getFirst().main();
			lines.add(BOOK.phrase("publication.problems", first.severity().label(),
					ranking.rule(first).map(ConsistencyRule::title).orElse(Phrase.same(id)), group.size(), first.sentence()));
		});
		if (!missing.isEmpty()) {
			lines.add(BOOK.phrase("publication.pictures", missing.size(), Naming.where(missing.getFirst())));
		}
		return lines;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.naming.Translations;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;

/** The outline laid over the dossier: which chapters there are, about what, in order. Small: no content. */
record BookPlan(List<Node> nodes) {
	/**
	 * A chapter to be written.
	 *
	 * @param parent    the chapter it stands in; null for the outermost
	 * @param outline   what the outline says
	 * @param level     level of its heading, from 1
	 * @param title     its title; empty for no heading
	 * @param style     style of its number
	 * @param id        id of its heading
	 * @param subject   what it is about
	 * @param criterion on which criterion
	 */
	record Node(Node parent, OutlineChapter outline, int level, String title, NumberStyle style, String id,
			Optional<Undertaking> subject, Optional<Criterion> criterion) {
		// a value
	}

	static BookPlan of(ReportRequest request) {
		Builder builder = new Builder(request);
		builder.walk(request.outline().getChapters(), null, 1, "c", Optional.empty(), Optional.empty());
		return new BookPlan(List.copyOf(builder.nodes));
	}

	/** One chapter by itself, its heading without a number. */
	static BookPlan of(OutlineChapter chapter, Optional<Undertaking> subject, ReportOptions options) {
		return new BookPlan(List.of(new Node(null, chapter, 1, Translations.of(chapter, options.language()),
				NumberStyle.NONE, "c-1", subject, Optional.empty())));
	}

	/** Parts without headings, each left out where it has nothing to say. */
	static BookPlan of(List<ReportBook.Part> parts) {
		List<Node> nodes = new ArrayList<>();
		for (ReportBook.Part part : parts) {
			OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
			chapter.setSection(part.section() + (part.argument().isEmpty() ? ":" : ':' + part.argument()) + ChapterSubject.IF_ANY);
			nodes.add(new Node(null, chapter, 1, "", NumberStyle.NONE, "p-" + (nodes.size() + 1), Optional.ofNullable(part.subject()),
					Optional.ofNullable(part.criterion())));
		}
		return new BookPlan(List.copyOf(nodes));
	}

	private static final class Builder {
		private final List<Node> nodes = new ArrayList<>();
		private final Dossier dossier;
		private final ReportOptions options;

		Builder(ReportRequest request) {
			dossier = request.dossier();
			options = request.options();
		}

		void walk(List<OutlineChapter> chapters, Node parent, int level, String path, Optional<Undertaking> subject,
				Optional<Criterion> criterion) {
			for (int i = 0; i < chapters.size(); i++) {
				OutlineChapter chapter = chapters.get(i);
				if (!chapter.isIncluded() || options.leftOut().contains(String.valueOf(chapter.getId()))) {
					continue;
				}
				String here = path + '-' + (i + 1);
				switch (chapter.getScope()) {
				case DOSSIER -> add(chapter, parent, level, here, subject, criterion);
				case PROGRAM -> {
					List<Undertaking> programs = dossier.getUndertakings().stream().filter(u -> !(u instanceof Project))
							.toList();
					for (int k = 0; k < programs.size(); k++) {
						add(chapter, parent, level, numbered(here, k, programs.size()), Optional.of(programs.get(k)), criterion);
					}
				}
				case EACH_PROJECT -> {
					List<Undertaking> projects = evaluatedProjects(dossier);
					for (int k = 0; k < projects.size(); k++) {
						add(chapter, parent, level, numbered(here, k, 2), Optional.of(projects.get(k)), criterion);
					}
				}
				case EACH_CRITERION -> {
					List<Criterion> criteria = subject.flatMap(u -> Dossiers.assessment(dossier, u))
							.map(Assessment::getCriterionSet).map(set -> List.<Criterion>copyOf(set.getCriteria()))
							.orElse(List.of());
					for (int k = 0; k < criteria.size(); k++) {
						add(chapter, parent, level, numbered(here, k, 2), subject, Optional.of(criteria.get(k)));
					}
				}
				}
			}
		}

		private static String numbered(String path, int index, int count) {
			return count == 1 ? path : path + '.' + (index + 1);
		}

		private void add(OutlineChapter chapter, Node parent, int level, String path, Optional<Undertaking> subject,
				Optional<Criterion> criterion) {
			String title = title(chapter, subject, criterion);
			Node node = new Node(parent, chapter, level, title, chapter.getNumbering(), path.replace('.', 'x'), subject,
					criterion);
			nodes.add(node);
			walk(chapter.getChapters(), node, title.isEmpty() ? level : level + 1, path, subject, criterion);
		}

		private String title(OutlineChapter chapter, Optional<Undertaking> subject, Optional<Criterion> criterion) {
			String name = Translations.of(chapter, options.language());
			boolean pattern = name.indexOf('{') >= 0;
			if (!pattern && chapter.getScope() == ChapterScope.EACH_PROJECT) {
				return subject.map(u -> Translations.of(u, options.language())).orElse(name);
			}
			if (!pattern && chapter.getScope() == ChapterScope.EACH_CRITERION) {
				return criterion.map(c -> Translations.of(c, options.language())).orElse(name);
			}
			return pattern ? fill(name, subject, criterion) : name;
		}

		private String fill(String pattern, Optional<Undertaking> subject, Optional<Criterion> criterion) {
			String kind = subject.map(u -> Dossiers.kind(dossier, u)).filter(k -> k != EvaluationKind.UNSPECIFIED)
					.map(k -> Messages.text(options.language(), k.getName())).orElse("");
			return pattern.replace("{kind}", kind)
					.replace("{code}", subject.map(Undertaking::getCode).orElse(""))
					.replace("{criterion}", criterion.map(c -> Translations.of(c, options.language())).orElse(""))
					.replace("{name}", subject.map(u -> Translations.of(u, options.language())).orElse(""));
		}
	}

	/** The evaluated projects in order: those of programs, and those that stand by themselves. */
	static List<Undertaking> evaluatedProjects(Dossier dossier) {
		return Dossiers.undertakings(dossier).stream().filter(u -> u instanceof Project && u.isEvaluated()).toList();
	}
}

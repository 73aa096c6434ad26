// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.internal.docx.DocxExporter;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.TitlePage;
import org.hyoka.template.FieldType;
import org.hyoka.template.FieldWord;
import org.hyoka.template.Vocabulary;

/**
 * Begins a template: the headings of an outline, with a field for each of its chapters. It is written as a report is, of a dossier whose
 * names are fields, by sections that write fields.
 */
public final class NewTemplate {
	private static final String MARK = "field-mark";
	private static final String CONTENTS = "contents";
	private final Map<String, ReportSection> sections;
	private final Vocabulary vocabulary;
	private final Locale locale;
	/** Fields that stand between chapters, by their number. */
	private final List<String> marks = new ArrayList<>();

	private NewTemplate(Map<String, ReportSection> sections, Locale locale) {
		this.sections = sections;
		this.locale = locale;
		this.vocabulary = new Vocabulary(sections.keySet());
	}

	/**
	 * Writes a template.
	 *
	 * @param outline  its chapters
	 * @param sections the chapters there are
	 * @param locale   language of fields and headings
	 * @throws IOException if the stream refuses
	 */
	public static void write(ReportOutline outline, Map<String, ReportSection> sections, Locale locale, OutputStream out) throws IOException {
		new NewTemplate(sections, locale).write(outline, out);
	}

	private void write(ReportOutline outline, OutputStream out) throws IOException {
		ReportOutline own = EcoreUtil.copy(outline);
		chapters(own.getChapters(), Literals.DOSSIER);
		gather(own.getChapters());
		Set<String> keys = new LinkedHashSet<>(sections.keySet());
		keys.addAll(List.of(MARK, CONTENTS));
		List<ReportSection> writers = keys.stream()
				.map(key -> key.equals(CONTENTS) && sections.containsKey(key) ? sections.get(key) : new FieldSection(key))
				.toList();
		ReportRequest request = new ReportRequest(dossier(), own, ReportOptions.standard(locale), PictureStore.NONE);
		ReportBook book = new ReportComposer(writers, List.of()).compose(request, new NullProgressMonitor());
		new DocxExporter((word, file, language) -> Optional.empty()).export(book, out, new NullProgressMonitor());
	}

	/** A dossier whose names are fields. */
	private Dossier dossier() {
		HyokaFactory factory = HyokaFactory.eINSTANCE;
		Dossier dossier = factory.createDossier();
		dossier.setTitle(field(Literals.DOSSIER, Literals.DOSSIER__TITLE));
		dossier.setLanguage(locale.getLanguage());
		CriterionSet set = factory.createCriterionSet();
		Criterion criterion = factory.createCriterion();
		criterion.setName(field(Literals.CRITERION, Literals.NAMED_ELEMENT__NAME));
		set.getCriteria().add(criterion);
		dossier.getCriterionSets().add(set);
		Program program = factory.createProgram();
		Project project = factory.createProject();
		program.getProjects().add(project);
		dossier.getUndertakings().add(program);
		for (Undertaking undertaking : List.of(program, project)) {
			undertaking.setName(field(Literals.PROJECT, Literals.NAMED_ELEMENT__NAME));
			undertaking.setCode(field(Literals.PROJECT, Literals.PROGRAM_NODE__CODE));
			undertaking.setEvaluated(true);
			Assessment assessment = factory.createAssessment();
			assessment.setUndertaking(undertaking);
			assessment.setCriterionSet(set);
			dossier.getAssessments().add(assessment);
		}
		return dossier;
	}

	private String field(EClass type, EStructuralFeature feature) {
		return "{{" + name(type, feature) + "}}";
	}

	private String name(EClass type, EStructuralFeature feature) {
		return vocabulary.words(new FieldType.Thing(type)).stream().filter(word -> word.feature().filter(feature::equals).isPresent()).findFirst()
				.orElseThrow().name(locale);
	}

	/** What a list of all of a class is called. */
	private String list(EClass in, EClass type) {
		return vocabulary.words(new FieldType.Thing(in)).stream()
				.filter(word -> word.many() && word.feature().isEmpty() && word.gives().filter(type::equals)
						.isPresent())
				.findFirst().orElseThrow().name(locale);
	}

	/** Puts repetitions around the chapters that stand for each of a list, and conditions around those that may be left out. */
	private void chapters(EList<OutlineChapter> chapters, EClass about) {
		for (OutlineChapter chapter : List.copyOf(chapters)) {
			if (!chapter.isIncluded()) {
				chapters.remove(chapter);
				continue;
			}
			EClass own = switch (chapter.getScope()) {
			case PROGRAM -> Literals.PROGRAM;
			case EACH_PROJECT -> Literals.PROJECT;
			case EACH_CRITERION -> Literals.CRITERION;
			case DOSSIER -> about;
			};
			rename(chapter, own);
			Optional<String> condition = condition(chapter, own);
			condition.ifPresent(name -> around(chapters, chapter, "{{?" + name + "}}", "{{/" + name + "}}"));
			if (chapter.getScope() == ChapterScope.EACH_PROJECT) {
				String evaluated = name(Literals.PROJECT, Literals.UNDERTAKING__EVALUATED);
				around(chapters, chapter, "{{?" + evaluated + "}}", "{{/" + evaluated + "}}");
			}
			if (chapter.getScope() != ChapterScope.DOSSIER) {
				String name = list(own == Literals.CRITERION ? Literals.PROJECT : Literals.DOSSIER, own);
				around(chapters, chapter, "{{#" + name + "}}", "{{/" + name + "}}");
			}
			chapters(chapter.getChapters(), own);
		}
	}

	/** The field that says whether a chapter has something to say, where one without is left out. */
	private Optional<String> condition(OutlineChapter chapter, EClass about) {
		String[] keys = keys(chapter);
		if (keys.length != 1 || !chapter.getChapters().isEmpty()) {
			return Optional.empty();
		}
		ReportSection section = sections.get(key(keys[0]));
		boolean optional = keys[0].endsWith("?") || section != null && section.optional();
		return optional && !key(keys[0]).equals(CONTENTS) ? Optional.of(name(keys[0], argument(chapter, keys[0]), about)) : Optional.empty();
	}

	private static String[] keys(OutlineChapter chapter) {
		String keys = chapter.getSection() == null ? "" : chapter.getSection().strip();
		return keys.isEmpty() ? new String[0] : keys.split("[\\s,]+");
	}

	private static String key(String section) {
		return section.replaceFirst(":?\\?$", "").replaceFirst(":.*", "");
	}

	private static String argument(OutlineChapter chapter, String section) {
		String plain = section.replaceFirst(":?\\?$", "");
		String own = chapter.getArgument() == null ? "" : chapter.getArgument().strip();
		return plain.contains(":") ? plain.substring(plain.indexOf(':') + 1) : own;
	}

	/** What a chapter is called as a field. */
	private String name(String section, String argument, EClass about) {
		List<FieldWord> words = vocabulary.chapters(new FieldType.Thing(about == Literals.DOSSIER ? Literals.DOSSIER : Literals.PROJECT));
		String key = key(section);
		Optional<FieldWord> whole = words.stream().filter(word -> word.type().equals(new FieldType.Chapter(key, argument))).findFirst();
		if (whole.isPresent()) {
			return whole.get().name(locale);
		}
		return words.stream().filter(word -> ((FieldType.Chapter) word.type()).section().equals(key) && !key.equals("narrative")).findFirst()
				.map(word -> word.name(locale)).orElse(key) + (argument.isEmpty() ? "" : ':' + argument);
	}

	/** Names of chapters hold what the outline puts in as fields. */
	private void rename(OutlineChapter chapter, EClass about) {
		boolean criterion = about == Literals.CRITERION;
		String name = name(Literals.PROJECT, Literals.NAMED_ELEMENT__NAME);
		String owner = list(Literals.DOSSIER, Literals.PROJECT);
		String kind = vocabulary.words(new FieldType.Thing(Literals.PROJECT)).stream()
				.filter(word -> word.feature().filter(Literals.UNDERTAKING__EVALUATION_KIND::equals).isPresent()).findFirst().orElseThrow()
				.name(locale);
		List<String[]> fields = List.of(new String[] { "{kind}", "{{" + kind + "}}" },
				new String[] { "{code}", field(Literals.PROJECT, Literals.PROGRAM_NODE__CODE) },
				new String[] { "{criterion}", field(Literals.CRITERION, Literals.NAMED_ELEMENT__NAME) },
				new String[] { "{name}", "{{" + (criterion ? owner + '.' : "") + name + "}}" });
		for (String[] field : fields) {
			chapter.setName(chapter.getName() == null ? null : chapter.getName().replace(field[0], field[1]));
			chapter.getTranslations().forEach(t -> t.setText(t.getText() == null ? null : t.getText().replace(field[0], field[1])));
		}
	}

	/** What begins at the first chapter of another is written below the heading of that, which then needs no page for itself. */
	private void gather(EList<OutlineChapter> chapters) {
		for (OutlineChapter chapter : chapters) {
			EList<OutlineChapter> inside = chapter.getChapters();
			while (!inside.isEmpty() && isMark(inside.getFirst()) && begins(inside.getFirst())) {
				String mark = MARK + ':' + inside.removeFirst().getArgument();
				chapter.setSection(String.join(" ", keys(chapter)).isEmpty() ? mark : String.join(" ", keys(chapter)) + ' ' + mark);
			}
			gather(inside);
		}
	}

	private void around(EList<OutlineChapter> chapters, OutlineChapter chapter, String before, String after) {
		// What is put around later stands farther from the chapter.
		int at = chapters.indexOf(chapter);
		while (at > 0 && isMark(chapters.get(at - 1)) && begins(chapters.get(at - 1))) {
			at--;
		}
		chapters.add(at, mark(before));
		at = chapters.indexOf(chapter) + 1;
		while (at < chapters.size() && isMark(chapters.get(at)) && !begins(chapters.get(at))) {
			at++;
		}
		chapters.add(at, mark(after));
	}

	private static boolean isMark(OutlineChapter chapter) {
		return chapter.getSection() != null && chapter.getSection().startsWith(MARK);
	}

	private boolean begins(OutlineChapter mark) {
		return !marks.get(Integer.parseInt(mark.getArgument())).startsWith("{{/");
	}

	private OutlineChapter mark(String text) {
		OutlineChapter mark = HyokaFactory.eINSTANCE.createOutlineChapter();
		mark.setSection(MARK);
		mark.setArgument(String.valueOf(marks.size()));
		mark.setNumbering(NumberStyle.NONE);
		mark.setScope(ChapterScope.DOSSIER);
		mark.setIncluded(true);
		marks.add(text);
		return mark;
	}

	/** Writes the field for a section. */
	private final class FieldSection implements ReportSection {
		private final String key;

		FieldSection(String key) {
			this.key = key;
		}

		@Override
		public String key() {
			return key;
		}

		@Override
		public boolean ownHeading() {
			return sections.containsKey(key) && sections.get(key).ownHeading();
		}

		@Override
		public void write(SectionContext context, BlockSink sink) {
			if (key.equals(MARK)) {
				sink.add(Paragraph.of(marks.get(Integer.parseInt(context.argument()))));
			} else if (key.equals("title")) {
				sink.add(new TitlePage(context.dossier().getTitle(), Optional.of(field(Literals.DOSSIER, Literals.DOSSIER__SUBTITLE)),
						Optional.of(field(Literals.DOSSIER, Literals.DOSSIER__PUBLISHED_ON)),
						List.of(field(Literals.DOSSIER, Literals.DOSSIER__ISSUER)), Optional.empty()));
			} else {
				EClass about = context.subject().isPresent() ? Literals.PROJECT : Literals.DOSSIER;
				sink.add(Paragraph.of("{{" + name(key, context.argument(), about) + "}}"));
			}
		}
	}
}

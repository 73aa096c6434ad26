// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/**
 * A report of what changed between two versions of a dossier, as a council wants to see it: a chapter for each undertaking and each other
 * part, a table for each object, texts word by word. What went is struck through, what came is underlined. What is not for print, such as
 * points and members where no names are wanted (rule 7), working notes (rule 21) and confidential parts, is left out and counted.
 *
 * @since 0.1
 */
public final class RedLine {
	private static final String SUMMARY = "red-line-summary";
	private static final String CHANGES = "red-line-changes";
	private static final PhraseBook BOOK = PhraseBook.of(RedLine.class);
	private final List<Difference> differences;
	private final Locale locale;
	private final int withheld;
	private final Printable printable;

	private RedLine(List<Difference> all, ReportOptions options) {
		printable = new Printable(options);
		differences = all.stream().filter(printable::is).toList();
		withheld = all.size() - differences.size();
		locale = options.language();
	}

	/**
	 * The report as a book for {@link org.hyoka.report.ReportExporter}s that tell what came and went apart, such as those of HTML, DOCX and PDF.
	 *
	 * @param before   the earlier version, not changed
	 * @param after    the later version, not changed
	 * @param versions how the two are called, the earlier first, such as names of files
	 * @param options  language, whether members are named and confidential parts printed
	 * @param monitor  progress
	 */
	public static ReportBook of(Dossier before, Dossier after, List<String> versions, ReportOptions options, IProgressMonitor monitor) {
		RedLine redLine = new RedLine(Comparison.of(before, after), options);
		ReportComposer composer = new ReportComposer(redLine.sections(), List.of());
		return composer.compose(redLine.request(after, versions, options), monitor);
	}

	private ReportRequest request(Dossier after, List<String> versions, ReportOptions options) {
		Dossier about = HyokaFactory.eINSTANCE.createDossier();
		about.setTitle(text("redLine", after.getTitle() == null ? "" : after.getTitle()));
		about.setSubtitle(text("redLine.versions", versions.toArray()));
		about.setLanguage(after.getLanguage());
		ReportOutline outline = HyokaFactory.eINSTANCE.createReportOutline();
		// One chapter holds all, because each of the outermost begins a page.
		OutlineChapter all = chapter(about.getTitle(), SUMMARY, about.getSubtitle());
		all.setNumbering(NumberStyle.NONE);
		parts().keySet().forEach(part -> all.getChapters().add(chapter(part, CHANGES, part)));
		outline.getChapters().add(all);
		about.getOutlines().add(outline);
		return new ReportRequest(about, outline, options, PictureStore.NONE);
	}

	private static OutlineChapter chapter(String title, String section, String argument) {
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setName(title.replace("{", "").replace("}", "")); // braces would be a pattern
		chapter.setSection(section);
		chapter.setArgument(argument);
		chapter.setNumbering(NumberStyle.SECTION);
		return chapter;
	}

	private String text(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	/** The differences by the part of the dossier that they belong to, in the order of the later dossier. */
	private Map<String, List<Difference>> parts() {
		Map<String, List<Difference>> parts = new LinkedHashMap<>();
		differences.forEach(
				difference -> parts.computeIfAbsent(DifferenceWords.chapter(difference, locale).strip(), p -> new ArrayList<>()).add(difference));
		return parts;
	}

	private List<ReportSection> sections() {
		return List.of(new ReportSection() {
			@Override
			public String key() {
				return SUMMARY;
			}

			@Override
			public void write(SectionContext context, BlockSink sink) {
				sink.add(Paragraph.of(context.argument()));
				summary(sink);
			}
		}, new ReportSection() {
			@Override
			public String key() {
				return CHANGES;
			}

			@Override
			public void write(SectionContext context, BlockSink sink) {
				changes(context.argument(), parts().getOrDefault(context.argument(), List.of()), sink);
			}
		});
	}

	private void summary(BlockSink sink) {
		sink.add(Paragraph.of(text(differences.isEmpty() ? "redLine.same" : "redLine.legend")));
		if (withheld > 0) {
			sink.add(Paragraph.of(text("redLine.withheld", withheld)));
		}
		if (!differences.isEmpty()) {
			ReportTable.Builder table = ReportTable.columns(Column.text(4), Column.number(1), Column.number(1), Column.number(1));
			table.head(Cell.head(text("redLine.part")), Cell.head(text("redLine.added")), Cell.head(text("redLine.deleted")),
					Cell.head(text("redLine.changed")));
			parts().forEach((part, of) -> table.row(Cell.label(part), count(of, Difference.Kind.ADDED), count(of, Difference.Kind.DELETED),
					count(of, Difference.Kind.CHANGED, Difference.Kind.MOVED, Difference.Kind.REORDERED)));
			sink.add(table.build());
		}
	}

	private static Cell count(List<Difference> differences, Difference.Kind... kinds) {
		return Cell.of(String.valueOf(differences.stream().filter(d -> List.of(kinds).contains(d.kind())).count()));
	}

	private void changes(String part, List<Difference> of, BlockSink sink) {
		Map<EObject, List<Difference>> places = new LinkedHashMap<>();
		of.forEach(difference -> places.computeIfAbsent(DifferenceWords.place(difference), p -> new ArrayList<>()).add(difference));
		places.forEach((place, differing) -> {
			String name = Naming.name(place, locale);
			if (!name.equals(part)) {
				sink.heading(1, NumberStyle.NONE, name);
			}
			ReportTable.Builder table = ReportTable.columns(Column.text(1), Column.text(2), Column.text(2)).breakable();
			if (differing.stream().allMatch(RedLine::isText)) {
				table.head(Cell.head(text("redLine.feature")), Cell.head(text("redLine.text")).span(2, 1));
			} else {
				table.head(Cell.head(text("redLine.feature")), Cell.head(text("redLine.before")), Cell.head(text("redLine.after")));
			}
			differing.forEach(difference -> row(difference, table));
			sink.add(table.build());
		});
	}

	/** Whether both versions have a text, which is told as one. */
	private static boolean isText(Difference difference) {
		return difference.valueBefore() instanceof String before && difference.valueAfter() instanceof String after && !before.isBlank()
				&& !after.isBlank();
	}

	private void row(Difference difference, ReportTable.Builder table) {
		EStructuralFeature feature = difference.feature();
		Cell label = Cell.label(Naming.label(feature, locale));
		switch (difference.kind()) {
		case ADDED -> table.row(label, Cell.empty(), Cell.runs(List.of(new Inline.Inserted(content(difference.after())))));
		case DELETED -> table.row(label, Cell.runs(List.of(new Inline.Deleted(content(difference.before())))), Cell.empty());
		case MOVED -> table.row(label, Cell.of(Naming.name(difference.before().eContainer(), locale)),
				Cell.of(DifferenceWords.what(difference).in(locale)));
		case REORDERED -> table.row(label, Cell.of(text("reordered", Naming.label(feature, locale))).span(2, 1));
		case CHANGED -> {
			if (isText(difference)) {
				table.row(label,
						Cell.runs(WordDifference.runs((String) difference.valueBefore(), (String) difference.valueAfter(), locale)).span(2, 1));
			} else {
				table.row(label, Cell.runs(List.of(new Inline.Deleted(Inline.text(value(feature, difference.valueBefore()))))),
						Cell.runs(List.of(new Inline.Inserted(Inline.text(value(feature, difference.valueAfter()))))));
			}
		}
		}
	}

	private String value(EStructuralFeature feature, Object value) {
		return value instanceof String text && !text.isBlank() ? text : DifferenceWords.value(feature, value).in(locale);
	}

	/** What an object that came or went says: its name, then its other values and parts, a line each. */
	private List<Inline> content(EObject object) {
		List<Inline> lines = new ArrayList<>(Inline.text(Naming.name(object, locale)));
		values(object, lines);
		for (var parts = EcoreUtil.<EObject>getAllContents(object, false); parts.hasNext();) {
			EObject part = parts.next();
			if (!printable.is(part)) {
				continue;
			}
			lines.add(new Inline.LineBreak());
			lines.addAll(Inline.text(Naming.inSentence(part, locale)));
			values(part, lines);
		}
		return lines;
	}

	private void values(EObject object, List<Inline> lines) {
		String name = Naming.name(object, locale);
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (Identity.isCompared(attribute) && object.eIsSet(attribute)) {
				String value = value(attribute, object.eGet(attribute));
				if (!name.contains(value)) {
					lines.add(new Inline.LineBreak());
					lines.addAll(Inline.text(text("redLine.value", Naming.label(attribute, locale), value)));
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Punctuation;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ChapterCompleteness;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.prose.MarkdownBlocks;
import org.hyoka.template.FieldPath.Tail;
import org.hyoka.template.Vocabulary.Wanted;

/**
 * Finds out what the fields of a template print. Without a dossier it knows whether a field can print anything at all.
 *
 * @since 0.1
 */
public final class Fields {
	private final Map<String, ReportSection> sections;
	private final Vocabulary vocabulary;
	private final ReportOptions options;
	private final Locale locale;

	/**
	 * The fields of the installed bundles.
	 *
	 * @param sections the chapters there are, see {@link org.hyoka.report.ReportComposer#sections()}
	 * @param options  what the one who exports chose; fields hold to it as the report does (rule 7)
	 * @param locale   language of what is said when a field is wrong
	 */
	public Fields(Map<String, ReportSection> sections, ReportOptions options, Locale locale) {
		this.sections = Map.copyOf(sections);
		this.vocabulary = new Vocabulary(sections.keySet());
		this.options = options;
		this.locale = locale;
	}

	/** The words that there are. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** Where a template begins. */
	public FieldFrame begin(ReportRequest request) {
		return FieldFrame.of(request, Vocabulary.root());
	}

	/** Where a template begins that is checked without a dossier. */
	public FieldFrame begin() {
		return FieldFrame.of(Vocabulary.root());
	}

	/**
	 * What a repetition repeats over; once where no dossier is known.
	 *
	 * @throws FieldException if there is no such list, or it may not be printed
	 */
	public List<FieldFrame> repeat(FieldTag tag, FieldFrame frame) throws FieldException {
		FieldPath path = find(tag, frame, Wanted.LIST);
		if (path.type() instanceof FieldType.Chapter || path.tail() != Tail.ITEMS) {
			throw new FieldException(locale, List.of(), "fault.noList", tag.source());
		}
		if (!tag.format().isEmpty() && tag.unit() == FieldTag.Unit.CONTENT) {
			throw new FieldException(locale, FieldNames.nearest(tag.format(), FieldPrinter.formats().stream()), "fault.format", tag.format());
		}
		List<FieldFrame> found = path.follow();
		List<FieldFrame> numbered = new ArrayList<>();
		for (FieldFrame one : found) {
			numbered.add(one.outer() == null || path.words().isEmpty() ? one : one.outer().inside(one.word(), one.value(), numbered.size() + 1));
		}
		return numbered;
	}

	/**
	 * Whether a condition holds; true where no dossier is known.
	 *
	 * @throws FieldException if there is no such word, or it may not be printed
	 */
	public boolean holds(FieldTag tag, FieldFrame frame) throws FieldException {
		FieldPath path = find(tag, frame, Wanted.LIST, Wanted.BLOCK);
		if (!frame.isKnown()) {
			return true;
		}
		boolean holds = tag.equals().isPresent()
				? path.follow().stream().anyMatch(one -> FieldPrinter.alike(printer("").text(one), tag.equals().get()))
				: !value(path, frame, "", true).isEmpty();
		return holds != tag.not();
	}

	/**
	 * What a field prints; nothing where no dossier is known.
	 *
	 * @param alone whether it fills its paragraph, so that chapters have room
	 * @throws FieldException if there is no such word or format, or it may not be printed
	 */
	public FieldValue value(FieldTag tag, FieldFrame frame, boolean alone) throws FieldException {
		FieldPath path = find(tag, frame, alone ? Wanted.BLOCK : Wanted.LIST);
		if (!FieldPrinter.isFormat(tag.format())) {
			throw new FieldException(locale, FieldNames.nearest(tag.format(), FieldPrinter.formats().stream()), "fault.format", tag.format());
		}
		return frame.isKnown() ? value(path, frame, tag.format(), alone) : FieldValue.NOTHING;
	}

	/**
	 * Why a field prints nothing, if that is not for want of an entry: its object is not there, or confidential.
	 *
	 * @throws FieldException if there is no such word
	 */
	public Optional<String> missing(FieldTag tag, FieldFrame frame, boolean alone) throws FieldException {
		FieldPath path = find(tag, frame, alone ? Wanted.BLOCK : Wanted.LIST, Wanted.BLOCK);
		FieldFrame at = path.from();
		for (FieldWord word : frame.isKnown() ? path.words() : List.<FieldWord>of()) {
			if (word.type() instanceof FieldType.Chapter) {
				return Optional.empty();
			}
			at.source().hidden(false);
			List<?> found = word.reader().read(at);
			if (found.isEmpty()) {
				return at.source().hidden() && (tag.kind() != FieldTag.Kind.REPEAT || word.isKey())
						? Optional.of(Messages.text(locale, "fault.confidential", tag.source()))
						: word.isKey() ? Optional.of(Messages.text(locale, "fault.none", word.name(locale))) : Optional.empty();
			}
			at = at.inside(word, found.getFirst(), 1);
		}
		return Optional.empty();
	}

	private FieldPath find(FieldTag tag, FieldFrame frame, Wanted... wanted) throws FieldException {
		FieldException first = null;
		for (Wanted one : wanted) {
			try {
				return FieldPath.find(tag, frame, one, options.named(), vocabulary, locale);
			} catch (FieldException e) {
				first = first == null ? e : first;
			}
		}
		throw first;
	}

	private FieldPrinter printer(String format) {
		return new FieldPrinter(format, options.yearStyle(), options.language());
	}

	private FieldValue value(FieldPath path, FieldFrame frame, String format, boolean alone) {
		if (path.type() instanceof FieldType.Chapter chapter) {
			return chapters(path, chapter);
		}
		if (path.tail() == Tail.NUMBER) {
			return new FieldValue.Text(String.valueOf(frame.number()));
		}
		List<FieldFrame> found = path.follow();
		if (path.tail() == Tail.COUNT) {
			return new FieldValue.Text(String.valueOf(found.size()));
		}
		FieldPrinter printer = printer(format);
		if (alone && found.size() == 1 && !printer.inOneLine() && isProse(found.getFirst())) {
			return new FieldValue.Prose(printer.text(found.getFirst()));
		}
		List<String> texts = found.stream().map(one -> plain(one, printer)).filter(text -> !text.isBlank()).toList();
		String text = texts.size() == 1 ? texts.getFirst() : Punctuation.list(texts, options.language());
		return new FieldValue.Text(printer.inOneLine() ? text.replaceAll("\\s*\n\\s*", " ") : text);
	}

	private static boolean isProse(FieldFrame frame) {
		return frame.type() instanceof FieldType.Value value && value.kind() == FieldType.Kind.PROSE
				|| frame.value() instanceof EObject object && FieldPrinter.prose(object).isPresent();
	}

	/** Prose in a line goes without its marks. */
	private static String plain(FieldFrame frame, FieldPrinter printer) {
		String text = printer.text(frame);
		return isProse(frame) && frame.source() != null ? InlineText.plain(MarkdownBlocks.inline(text, frame.source().request().dossier())) : text;
	}

	/** A chapter about what is around; one that says nothing of the dossier is told of each undertaking that it says something of. */
	private FieldValue chapters(FieldPath path, FieldType.Chapter chapter) {
		List<ReportBook.Part> parts = new ArrayList<>();
		List<FieldFrame> owners = new FieldPath(path.from(), path.words().subList(0, path.words().size() - 1), Tail.ITEMS).follow();
		for (FieldFrame owner : owners) {
			Optional<Undertaking> subject = owner.innermost(Undertaking.class);
			Optional<Criterion> criterion = owner.innermost(Criterion.class);
			if (chapter.argument().equals("@")) {
				owner.innermost(Section.class)
						.ifPresent(section -> parts.add(ReportBook.Part.of(chapter.section(), "@" + section.getId(), null, null)));
				continue;
			}
			ReportBook.Part part = ReportBook.Part.of(chapter.section(), chapter.argument(), subject.orElse(null), criterion.orElse(null));
			if (says(part, owner)) {
				parts.add(part);
			} else if (subject.isEmpty()) {
				List<Undertaking> said = Dossiers.undertakings(owner.source().request().dossier()).stream()
						.filter(u -> says(ReportBook.Part.of(chapter.section(), chapter.argument(), u, null), owner)).toList();
				said.forEach(u -> parts.add(ReportBook.Part.of(chapter.section(), chapter.argument(), u, null)
						.headed(said.size() > 1 ? Naming.brief(u, options.language()) : "")));
			}
		}
		return new FieldValue.Chapters(parts);
	}

	private boolean says(ReportBook.Part part, FieldFrame owner) {
		ReportSection section = sections.get(part.section());
		return section != null && !options.leftOut().contains(part.section()) && section.completeness(SectionContext.of(owner.source().request(),
				part.subject(), part.criterion(), part.argument(), List.of())) != ChapterCompleteness.EMPTY;
	}
}

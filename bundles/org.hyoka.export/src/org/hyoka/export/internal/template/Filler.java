// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.prose.MarkdownBlocks;
import org.hyoka.template.FieldException;
import org.hyoka.template.FieldFrame;
import org.hyoka.template.FieldValue;
import org.hyoka.template.Fields;

/** Fills a template: values at once, tables and chapters when all of them are known, so that they are numbered through. */
public final class Filler implements Reading {
	/** Blocks that are still to be written where a paragraph stands for them. */
	private record Pending(Place place, Optional<ReportBook.Part> part, List<Block> blocks) {
	}

	private final ReportBook book;
	private final Fields fields;
	private final IProgressMonitor monitor;
	private final List<Markup> pending = new ArrayList<>();
	private final Map<Markup, Pending> contents = new IdentityHashMap<>();

	private Filler(ReportBook book, IProgressMonitor monitor) {
		this.book = book;
		this.monitor = monitor;
		this.fields = new Fields(book.sections(), book.options(), book.options().language());
	}

	/**
	 * Fills a template, which has been checked.
	 *
	 * @throws IOException                if a file cannot be read or written
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static void fill(Path file, ReportBook book, OutputStream out, Locale locale, IProgressMonitor monitor) throws IOException {
		try (WordTemplate template = WordTemplate.read(file, locale)) {
			new Filler(book, monitor).fill(template, out);
		}
	}

	private void fill(WordTemplate template, OutputStream out) throws IOException {
		Insertions insertions = new Insertions(template.file());
		Copies copies = new Copies(insertions.drawings());
		template.walk(this, fields.begin(book.request()), copies);
		List<Markup> placed = pending.stream().filter(p -> p.parent() != null).toList();
		if (!placed.isEmpty()) {
			List<ReportBook.Part> parts = placed.stream().flatMap(p -> contents.get(p).part.stream()).toList();
			ReportBook inserted = book.inParts(parts);
			insertions.begin(inserted, copies.drawing());
			Iterator<ReportChapter> chapters = inserted.iterator();
			for (Markup place : placed) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Pending one = contents.get(place);
				List<Block> blocks = new ArrayList<>();
				one.part.map(ReportBook.Part::head).filter(head -> !head.isEmpty()).ifPresent(head -> blocks.add(Paragraph.lead(head)));
				blocks.addAll(one.part.isPresent() ? chapters.next().blocks() : one.blocks);
				insertions.write(place, blocks, one.place.width(), one.place.level());
			}
			insertions.end();
		}
		for (String part : template.texts().keySet()) {
			template.file().change(part);
		}
		insertions.update();
		if (!book.marks().isEmpty()) {
			PageHeaders.mark(template.file(), book.marks());
		}
		template.file().write(out);
	}

	@Override
	public List<FieldFrame> repeat(TagRun field, FieldFrame frame) {
		return answer(() -> fields.repeat(field.tag().orElseThrow(), frame));
	}

	@Override
	public boolean holds(TagRun field, FieldFrame frame) {
		return answer(() -> fields.holds(field.tag().orElseThrow(), frame));
	}

	@Override
	public String text(TagRun field, FieldFrame frame) {
		return text(answer(() -> fields.value(field.tag().orElseThrow(), frame, false)));
	}

	private static String text(FieldValue value) {
		return value instanceof FieldValue.Text text ? text.text() : "";
	}

	@Override
	public Optional<List<Markup>> blocks(TagRun field, FieldFrame frame, Markup paragraph) {
		if (!field.place().hasRoom()) {
			return Optional.empty();
		}
		return switch (answer(() -> fields.value(field.tag().orElseThrow(), frame, true))) {
		case FieldValue.Text text -> Optional.empty();
		case FieldValue.Prose prose -> Optional.of(prose(MarkdownBlocks.parse(prose.markdown(), book.request().dossier()), paragraph, field.place()));
		case FieldValue.Chapters chapters -> Optional
				.of(chapters.parts().stream().map(part -> pending(paragraph, new Pending(field.place(), Optional.of(part), List.of()))).toList());
		};
	}

	/** Paragraphs look as that of the field; lists and tables as ours. */
	private List<Markup> prose(List<Block> blocks, Markup paragraph, Place place) {
		List<Markup> out = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Paragraph text && text.role() == Paragraph.Role.BODY && text.content().stream().allMatch(Filler::isPlain)) {
				out.add(like(paragraph, text.content()));
			} else {
				out.add(pending(paragraph, new Pending(place, Optional.empty(), List.of(block))));
			}
		}
		return out;
	}

	private static boolean isPlain(Inline inline) {
		return inline instanceof Inline.Text || inline instanceof Inline.LineBreak || inline instanceof Inline.Strong;
	}

	/** A paragraph like that of the field, with other words. */
	private static Markup like(Markup paragraph, List<Inline> words) {
		Markup field = Lines.fields(paragraph).getFirst();
		Markup made = paragraph.shell();
		made.mark(null);
		List.of("paraId", "textId").forEach(made::without);
		paragraph.child("pPr").ifPresent(format -> {
			Markup own = format.copy();
			own.child("sectPr").ifPresent(Markup::remove);
			made.add(own);
		});
		for (Inline inline : words) {
			Markup run = field.shell();
			run.mark(null);
			field.child("rPr").ifPresent(format -> run.add(format.copy()));
			if (inline instanceof Inline.Strong) {
				strong(run);
			}
			String text = InlineText.plain(List.of(inline));
			run.add(inline instanceof Inline.LineBreak ? run.make("br") : run.make("t", "xml:space", "preserve").add(run.characters(text)));
			made.add(run);
		}
		return made;
	}

	/** Bold stands behind the fonts among the properties of a run. */
	private static void strong(Markup run) {
		Markup format = run.child("rPr").orElseGet(() -> {
			Markup made = run.make("rPr");
			run.add(0, made);
			return made;
		});
		format.child("b").ifPresent(Markup::remove);
		int at = 0;
		while (at < format.children().size() && (format.children().get(at).is("rStyle") || format.children().get(at).is("rFonts"))) {
			at++;
		}
		format.add(at, format.make("b"));
	}

	private Markup pending(Markup paragraph, Pending content) {
		Markup place = paragraph.make("p");
		pending.add(place);
		contents.put(place, content);
		return place;
	}

	/** Asks what has been checked to have an answer. */
	@FunctionalInterface
	private interface Question<T> {
		T ask() throws FieldException;
	}

	private static <T> T answer(Question<T> question) {
		try {
			return question.ask();
		} catch (FieldException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	@Override
	public void fault(TagRun field, String key, Object... arguments) {
		throw new IllegalStateException(key + ": " + field.source());
	}
}

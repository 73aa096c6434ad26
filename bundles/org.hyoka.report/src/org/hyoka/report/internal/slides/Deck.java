// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.SpeakerNotes;
import org.hyoka.report.internal.sections.IndicatorsSection;
import org.hyoka.report.internal.wording.Wording;

/** What the slides of one evaluation are about, in the report's words, and who takes them. */
final class Deck {
	/** Up to so many projects have a slide of their own; of more, tables give an overview. */
	static final int ALONE = 4;
	/** Narrow letters of a title of two lines. */
	static final int TITLE = 120;
	/** So many rows of one line stand on a slide. */
	static final int ROWS = 13;
	private static final PhraseBook BOOK = PhraseBook.of(Deck.class);
	private final SectionContext context;
	private final BlockSink sink;
	private final Wording words;

	Deck(SectionContext context, BlockSink sink) {
		this.context = context;
		this.sink = sink;
		words = new Wording(context);
	}

	SectionContext context() {
		return context;
	}

	Wording words() {
		return words;
	}

	/** A phrase of this package. */
	String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(words.locale());
	}

	/** What is evaluated as a whole; empty where several undertakings stand beside each other. */
	Optional<Undertaking> main() {
		List<Undertaking> outermost = context.dossier().getUndertakings();
		return outermost.size() == 1 ? Optional.of(outermost.getFirst()) : Optional.empty();
	}

	/** Its projects that are evaluated, else the undertakings beside each other; none for a single project. */
	List<Undertaking> parts() {
		return main().map(this::projects).orElseGet(() -> List.copyOf(context.dossier().getUndertakings()));
	}

	private List<Undertaking> projects(Undertaking main) {
		return main instanceof Program program ? program.getProjects().stream().filter(Project::isEvaluated).map(Undertaking.class::cast).toList()
				: List.of();
	}

	/** The whole, and then its parts. */
	List<Undertaking> all() {
		List<Undertaking> all = new ArrayList<>(main().stream().toList());
		all.addAll(parts());
		return all;
	}

	/** The day as of which an undertaking is judged. */
	LocalDate day(Undertaking undertaking) {
		return IndicatorsSection.day(context.dossier(), undertaking);
	}

	/** What a row of an overview calls an undertaking: letter and name, or of many the letter with as much of the name as there is room for. */
	String label(Undertaking undertaking, int room) {
		return Gist.cut(words.lettered(undertaking), room);
	}

	/** Writes a slide; one without blocks is left out. */
	void slide(String message, List<? extends Block> blocks, String... notes) {
		slide(false, message, blocks, notes);
	}

	/** Writes a slide that may go first where there are too many. */
	void spare(String message, List<? extends Block> blocks, String... notes) {
		slide(true, message, blocks, notes);
	}

	private void slide(boolean spare, String message, List<? extends Block> blocks, String... notes) {
		if (!blocks.isEmpty()) {
			sink.heading(1, NumberStyle.NONE, message);
			sink.addAll(blocks);
			List<String> lines = new ArrayList<>(List.of(notes));
			lines.removeIf(String::isBlank);
			sink.add(new SpeakerNotes(lines, spare));
		}
	}

	/** A list of texts; none for no text. */
	static List<Block> bullets(List<String> texts) {
		return texts.isEmpty() ? List.of()
				: List.of(ItemList.of(ItemList.Marker.DOT, texts.stream().map(text -> List.<Block>of(Paragraph.of(text))).toList()));
	}
}

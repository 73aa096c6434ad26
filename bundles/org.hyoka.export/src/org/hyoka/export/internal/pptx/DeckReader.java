// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.SpeakerNotes;
import org.hyoka.report.blocks.TitlePage;

/** Finds the slides in the blocks of a book: title pages, and what stands between a heading and notes for who speaks. */
final class DeckReader {
	/** A slide as the report means it. */
	sealed interface Slide {
		/** The first. */
		record Cover(TitlePage page) implements Slide {
		}

		/**
		 * One message.
		 *
		 * @param title  the message
		 * @param blocks what shows it, from top to bottom
		 * @param notes  for who speaks
		 * @param spare  whether it goes first where there are too many
		 */
		record Message(String title, List<Block> blocks, List<String> notes, boolean spare) implements Slide {
			/** Keeps its own copies. */
			public Message {
				blocks = List.copyOf(blocks);
				notes = List.copyOf(notes);
			}

			/** One that is to stay. */
			Message(String title, List<Block> blocks, List<String> notes) {
				this(title, blocks, notes, false);
			}
		}
	}

	private final List<Block> collected = new ArrayList<>();
	private String title = "";

	/** The slides of a chapter in order. */
	List<Slide> read(List<Block> blocks) {
		List<Slide> slides = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
			case TitlePage page -> slides.add(new Slide.Cover(page));
			case Heading heading -> {
				title = InlineText.plain(heading.title()).replace('\n', ' ');
				collected.clear();
			}
			case SpeakerNotes notes -> {
				slides.add(new Slide.Message(title, collected, notes.lines(), notes.spare()));
				collected.clear();
			}
			case PageLayout layout -> {
				// a slide lies anyway
			}
			default -> collected.add(block);
			}
		}
		return slides;
	}
}

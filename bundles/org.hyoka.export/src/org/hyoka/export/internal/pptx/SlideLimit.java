// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.pptx.DeckReader.Slide;
import org.hyoka.export.internal.pptx.DeckReader.Slide.Message;

/**
 * Keeps the slides within the number that a council sits through, whatever a dossier holds. Those go first that may be spared,
 * the last before the others; then the last of the chapter with the most. The slide before that stays says in its notes what went.
 */
final class SlideLimit {
	private static final int MOST = 25;
	private final Locale language;

	SlideLimit(Locale language) {
		this.language = language;
	}

	/** The slides of all chapters in order, drawings that are too high over several of them. */
	List<Slide> keep(List<List<Slide>> chapters, Rectangle2D room) {
		List<List<Slide>> kept = new ArrayList<>();
		chapters.forEach(chapter -> kept.add(new ArrayList<>(chapter)));
		while (parted(kept, room).size() > MOST) {
			leaveOut(kept);
		}
		return parted(kept, room);
	}

	private static List<Slide> parted(List<List<Slide>> chapters, Rectangle2D room) {
		List<Slide> all = new ArrayList<>();
		for (List<Slide> chapter : chapters) {
			for (Slide slide : chapter) {
				all.addAll(slide instanceof Message message ? HighDrawings.parted(message, room) : List.of(slide));
			}
		}
		return all;
	}

	private void leaveOut(List<List<Slide>> chapters) {
		List<Slide> chapter = chapters.reversed().stream().filter(slides -> slides.stream().anyMatch(SlideLimit::isSpare)).findFirst()
				.orElseGet(() -> chapters.stream().max(Comparator.comparingInt(List::size)).orElseThrow());
		Slide gone = chapter.reversed().stream().filter(SlideLimit::isSpare).findFirst().orElseGet(chapter::getLast);
		List<Slide> all = chapters.stream().flatMap(List::stream).toList();
		chapter.remove(gone);
		if (gone instanceof Message left) {
			all.subList(0, all.indexOf(gone)).reversed().stream().filter(slide -> !isSpare(slide)).findFirst()
					.ifPresent(before -> chapters.forEach(slides -> slides.replaceAll(slide -> slide == before ? told(slide, left) : slide)));
		}
	}

	private Slide told(Slide slide, Message left) {
		if (!(slide instanceof Message message)) {
			return slide;
		}
		List<String> notes = new ArrayList<>(message.notes());
		notes.add(ExportMessages.text(language, "pptx.left", left.title()));
		return new Message(message.title(), message.blocks(), notes, message.spare());
	}

	private static boolean isSpare(Slide slide) {
		return slide instanceof Message message && message.spare();
	}
}

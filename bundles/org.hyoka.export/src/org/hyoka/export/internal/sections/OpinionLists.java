// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.report.Block;
import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.Inline;
import org.hyoka.core.report.ItemList;
import org.hyoka.core.report.Paragraph;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Polarity;

/** Lists of remarks: 【肯定的意見】 with ○, 【問題点・改善すべき点】 with ●. */
final class OpinionLists {
	private final SectionContext context;
	private final Wording words;

	OpinionLists(SectionContext context, Wording words) {
		this.context = context;
		this.words = words;
	}

	/** Writes the remarks of one sort, or of all where the sort is null, each sort under its line. */
	void write(List<Opinion> opinions, Polarity only, BlockSink sink) {
		for (Polarity polarity : List.of(Polarity.POSITIVE, Polarity.ISSUE, Polarity.NEUTRAL)) {
			if (only == null || only == polarity) {
				List<Opinion> ours = opinions.stream().filter(o -> o.getPolarity() == polarity && !Wording.blank(o.getText())).toList();
				if (!ours.isEmpty()) {
					sink.add(Paragraph.lead(words.say("opinions." + polarity.name())));
					sink.add(list(ours, marker(polarity)));
				}
			}
		}
	}

	private static ItemList.Marker marker(Polarity polarity) {
		return switch (polarity) {
		case POSITIVE -> ItemList.Marker.OPEN_CIRCLE;
		case ISSUE -> ItemList.Marker.FILLED_CIRCLE;
		case NEUTRAL -> ItemList.Marker.DOT;
		};
	}

	private ItemList list(List<Opinion> opinions, ItemList.Marker marker) {
		List<List<Block>> items = new ArrayList<>();
		for (Opinion opinion : AnonymousOrder.of(opinions, Opinion::getText, context)) {
			items.add(item(opinion.getText(), opinion.getAuthor()));
		}
		return ItemList.of(marker, items);
	}

	/** A remark; its author's name follows only in a report with names. */
	List<Block> item(String text, Member author) {
		List<Block> blocks = new ArrayList<>(words.prose(text));
		String name = AnonymousOrder.author(author, context, words);
		if (!name.isEmpty() && blocks.getLast() instanceof Paragraph last) {
			List<Inline> runs = new ArrayList<>(last.content());
			runs.add(new Inline.Small(Inline.text(name)));
			blocks.set(blocks.size() - 1, new Paragraph(runs, last.role()));
		} else if (!name.isEmpty()) {
			blocks.add(Paragraph.of(name));
		}
		return blocks;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.report.BlockSink;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.Wording;

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
			items.add(item(opinion, "text", opinion.getAuthor()));
		}
		return ItemList.of(marker, items);
	}

	/** A remark; its author's name follows only in a report with names. */
	List<Block> item(Element said, String feature, Member author) {
		List<Block> blocks = new ArrayList<>(words.prose(said, feature));
		String name = AnonymousOrder.author(author, context, words);
		if (!name.isEmpty() && blocks.getLast() instanceof Paragraph last) {
			List<Inline> runs = new ArrayList<>(last.content());
			runs.add(new Inline.Small(Inline.text(name)));
			blocks.set(blocks.size() - 1, last.with(runs));
		} else if (!name.isEmpty()) {
			blocks.add(Paragraph.of(name));
		}
		return blocks;
	}
}

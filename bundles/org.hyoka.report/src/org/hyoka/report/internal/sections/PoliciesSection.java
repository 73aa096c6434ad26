// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.Wording;

/**
 * Policies that the subject (else the dossier) serves, with their dates: those that are quoted each with what it says in a box,
 * then a list of the others.
 */
public final class PoliciesSection implements ReportSection {
	@Override
	public String key() {
		return "policies";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		List<Policy> policies = context.subject().map(Undertaking::getPolicies).map(List::<Policy>copyOf)
				.orElseGet(() -> List.copyOf(context.dossier().getPolicies()));
		for (Policy policy : policies) {
			if (!policy.getQuotes().isEmpty()) {
				quoted(policy, words, sink);
			}
		}
		List<List<Block>> named = policies.stream().filter(policy -> policy.getQuotes().isEmpty()).map(policy -> named(policy, words)).toList();
		if (!named.isEmpty()) {
			if (named.size() < policies.size()) {
				sink.add(Paragraph.lead(words.say("policies.others")));
			}
			sink.add(new ItemList(ItemList.Marker.BULLET, 1, named));
		}
	}

	private static void quoted(Policy policy, Wording words, BlockSink sink) {
		sink.add(Paragraph.lead(Policies.dated(policy, words)));
		List<Block> quotes = new ArrayList<>();
		for (Section quote : policy.getQuotes()) {
			if (!words.name(quote).isEmpty()) {
				quotes.add(Paragraph.lead(words.name(quote)));
			}
			quotes.addAll(words.prose(quote, "body"));
		}
		if (!quotes.isEmpty()) {
			sink.add(new PanelBox(quotes));
		}
		sink.addAll(words.noteBlock(policy));
	}

	/** A policy of which nothing is quoted: a line of a list, as the table in front of the report has it, and no heading of nothing. */
	private static List<Block> named(Policy policy, Wording words) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Policies.dated(policy, words)));
		blocks.addAll(words.noteBlock(policy));
		return blocks;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.TwoColumns;
import org.hyoka.report.internal.wording.Wording;

/** 【各委員の提言】: what single members recommend, without saying who (rule 7); beside responses where there are any. */
public final class MemberRecommendationsSection implements ReportSection {
	@Override
	public String key() {
		return "member-recommendations";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		context.assessment().ifPresent(assessment -> {
			List<Recommendation> ours = assessment.getRecommendations().stream()
					.filter(r -> r.getOrigin() == RecommendationOrigin.MEMBER && !Wording.blank(r.getText()))
					.filter(r -> context.criterion().isEmpty() || context.criterion().get() == r.getCriterion()).toList();
			if (!ours.isEmpty()) {
				write(AnonymousOrder.of(ours, Recommendation::getText, context), context, sink);
			}
		});
	}

	private static void write(List<Recommendation> recommendations, SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		OpinionLists lists = new OpinionLists(context, words);
		sink.add(Paragraph.lead(words.say("recommendations.members")));
		if (recommendations.stream().anyMatch(r -> r.getResponse() != null && !Wording.blank(r.getResponse().getText()))) {
			TwoColumns table = new TwoColumns(words, "recommendation", "response");
			recommendations.forEach(r -> table.row(null, r, AnonymousOrder.author(r.getAuthor(), context, words), r.getResponse(), ""));
			sink.add(table.build());
			return;
		}
		List<List<Block>> items = new ArrayList<>();
		recommendations.forEach(r -> items.add(lists.item(r, "text", r.getAuthor())));
		sink.add(ItemList.of(ItemList.Marker.BULLET, items));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.TwoColumns;
import org.hyoka.report.internal.wording.Wording;

/** 前回評価の指摘事項と対応状況: what the last evaluations said beside what was done since (rule 8), by who said it. */
public final class PriorFindingsSection implements ReportSection {
	@Override
	public String key() {
		return "prior-findings";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty()) {
			return;
		}
		Wording words = new Wording(context);
		Map<String, List<PriorFinding>> groups = context.subject().get().getPriorFindings().stream()
				.collect(Collectors.groupingBy(finding -> title(finding, words), LinkedHashMap::new, Collectors.toList()));
		groups.forEach((title, findings) -> {
			if (!title.isEmpty()) {
				sink.add(Paragraph.lead(title));
			}
			TwoColumns table = new TwoColumns(words, "prior.finding", "prior.response");
			findings.forEach(finding -> table.row(finding.getHeading(), finding, "", finding.getResponse(), finding.getRemark()));
			sink.add(table.build());
			findings.forEach(finding -> sink.addAll(words.noteBlock(finding)));
		});
	}

	/** 評価WG（中間評価（2019年度））. */
	private static String title(PriorFinding finding, Wording words) {
		String kind = finding.getKind() == EvaluationKind.UNSPECIFIED ? "" : words.label(finding.getKind());
		String when = kind + words.bracket(words.year(finding.getYear()));
		String body = finding.getBody() == null ? "" : finding.getBody();
		return body.isEmpty() ? when.strip() : body + words.bracket(when.strip());
	}
}

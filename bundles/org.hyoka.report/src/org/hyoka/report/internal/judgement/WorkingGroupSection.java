// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.TwoColumns;
import org.hyoka.report.internal.wording.Wording;

/** 評価ワーキンググループの所見 on the subject, newest evaluation first, beside the responses. */
public final class WorkingGroupSection implements ReportSection {
	@Override
	public String key() {
		return "working-group-findings";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty()) {
			return;
		}
		Wording words = new Wording(context);
		List<WorkingGroupFinding> findings = new ArrayList<>(context.subject().get().getWorkingGroupFindings());
		findings.sort(Comparator.comparing(WorkingGroupFinding::getYear, Comparator.nullsFirst(Comparator.<FiscalYear>naturalOrder()))
				.thenComparing(WorkingGroupFinding::getSession, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
		Map<String, List<WorkingGroupFinding>> groups = findings.stream()
				.collect(Collectors.groupingBy(finding -> title(finding, words), LinkedHashMap::new, Collectors.toList()));
		groups.forEach((title, ours) -> {
			sink.add(Paragraph.lead(title));
			TwoColumns table = new TwoColumns(words, "wg.finding", "response");
			ours.forEach(finding -> table.row(finding.getHeading(), finding, "", finding.getResponse(), ""));
			sink.add(table.build());
			ours.forEach(finding -> sink.addAll(words.noteBlock(finding)));
		});
	}

	/** 中間評価（2022年度）第64回評価WG. */
	private static String title(WorkingGroupFinding finding, Wording words) {
		String kind = finding.getKind() == EvaluationKind.UNSPECIFIED ? "" : words.label(finding.getKind());
		String when = kind + words.bracket(words.year(finding.getYear()));
		return finding.getSession() == null || finding.getSession() == 0 ? when : words.say("wg.title", when, finding.getSession());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.core.Dossiers;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/**
 * By which criteria was judged, and on which scales: a table for each set of criteria in use. The argument is the key of a template
 * of criteria, such as {@code nedo}: a set that has others than the template says so, and so does one without a scale.
 */
public final class CriteriaSection implements ReportSection {
	@Override
	public String key() {
		return "criteria";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		List<CriterionSet> sets = Dossiers.assessments(context.dossier()).values().stream().map(Assessment::getCriterionSet)
				.filter(set -> set != null && !set.getCriteria().isEmpty()).distinct().toList();
		Optional<CriterionSet> expected = Templates.standard().criterionSets().stream().filter(t -> t.key().equals(context.argument())).findFirst()
				.map(Template::create).map(Template.Contents::element);
		for (CriterionSet set : sets) {
			if (expected.isPresent() && !hasAll(set, expected.get())) {
				sink.add(Paragraph.of(words.say("criteria.other", words.name(expected.get()), names(expected.get(), words), words.name(set))));
			}
			sink.add(table(set, words));
		}
		if (sets.isEmpty()) {
			sink.add(Paragraph.of(words.say("criteria.none")));
		}
	}

	private static boolean hasAll(CriterionSet set, CriterionSet expected) {
		return expected.getCriteria().stream().allMatch(e -> set.getCriteria().stream().anyMatch(c -> NamedCriteria.isCalled(c, e.getName())));
	}

	private static String names(CriterionSet set, Wording words) {
		return set.getCriteria().stream().filter(c -> !c.isOverall()).map(words::name).collect(Collectors.joining(words.japanese() ? "、" : ", "));
	}

	private static ReportTable table(CriterionSet set, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.centered(7), Column.text(26), Column.text(31), Column.text(36)).breakable()
				.caption(Caption.table(SectionContext.anchor(set, "criteria"), words.name(set)))
				.head(Cell.head(words.say("criteria.code")), Cell.head(words.say("points.criterion")), Cell.head(words.say("criteria.guidance")),
						Cell.head(words.say("criteria.scale")))
				.source(words.inline(words.say("source.dossier")));
		for (Criterion criterion : set.getCriteria()) {
			String guidance = words.text(criterion, "guidance", criterion.getGuidance());
			table.row(Cell.of(criterion.getCode()), Cell.of(words.name(criterion)), Cell.of(guidance.isBlank() ? "-" : guidance),
					Cell.of(scale(criterion, words)));
		}
		return table.build();
	}

	private static String scale(Criterion criterion, Wording words) {
		if (criterion.getScales().isEmpty()) {
			return words.say("criteria.noScale");
		}
		Map<String, Set<String>> kinds = new LinkedHashMap<>();
		for (Scale scale : criterion.getScales()) {
			Set<String> own = kinds.computeIfAbsent(points(scale, words), text -> new LinkedHashSet<>());
			scale.getKinds().forEach(kind -> own.add(words.label(kind)));
		}
		return kinds.size() == 1 ? kinds.keySet().iterator().next()
				: kinds.entrySet().stream().map(e -> (e.getValue().isEmpty() ? "" : words.join(List.copyOf(e.getValue())) + '\n') + e.getKey())
						.collect(Collectors.joining("\n"));
	}

	/** The words of a scale where it has words, else from where to where it goes. */
	private static String points(Scale scale, Wording words) {
		if (scale.getPoints().isEmpty()) {
			return words.say("criteria.range", words.number(scale.getMinimum()), words.number(scale.getMaximum()));
		}
		return scale.getPoints().stream().map(point -> words.labelled(mark(point, words), words.name(point))).collect(Collectors.joining("\n"));
	}

	/** The letter and points of a step: Ａ（3点）. */
	private static String mark(ScalePoint point, Wording words) {
		String value = point.getValue() == null ? "" : words.say("points.value", words.number(point.getValue()));
		return Wording.blank(point.getSymbol()) ? value : point.getSymbol() + words.bracket(value);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Source;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Exhibits;
import org.hyoka.report.internal.wording.Wording;

/**
 * What ministries and agencies report to a council on two dense pages: topic by topic the measures, what came of them and what
 * comes next, each with its quoted source; then the matrices, such as modality × disease area. A dossier that has neither gets
 * a sentence that says so.
 */
public final class MeasuresReportSection implements ReportSection {
	@Override
	public String key() {
		return "measures-report";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		sink.add(new PageLayout(true, PageLayout.Room.DENSE));
		sink.heading(1, NumberStyle.NONE, InlineText.plain(Inline.text(context.dossier().getTitle())));
		if (!context.dossier().getCouncilTopics().isEmpty()) {
			sink.add(table(context, words));
		} else if (context.dossier().getCrossTables().isEmpty()) {
			sink.add(Paragraph.of(words.say("council.absent")));
		}
		for (CrossTable cross : context.dossier().getCrossTables()) {
			sink.add(CrossTablesSection.table(cross, words));
		}
	}

	private static ReportTable table(SectionContext context, Wording words) {
		List<Source> sources = new ArrayList<>();
		ReportTable.Builder table = ReportTable.columns(Column.text(24), Column.text(34), Column.text(42)).breakable()
				.head(Cell.head(words.say("council.measureBy")), Cell.head(words.say("council.content")),
						Cell.head(words.say("council.resultsAndNext")));
		for (CouncilTopic topic : context.dossier().getCouncilTopics()) {
			table.row(Cell.label(words.coded(topic.getNumber(), words.name(topic))).span(3, 1));
			for (CouncilMeasure measure : topic.getMeasures()) {
				table.row(Cell.of(who(measure, sources, words)), Cell.of(words.prose(measure, "text")), Cell.of(outcome(measure, words)));
			}
			words.notes(topic).forEach(table::note);
		}
		Exhibits exhibits = new Exhibits(context, words);
		List<Inline> cited = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			cited.add(new Inline.Text((i > 0 ? "\u3000" : "") + mark(i) + " "));
			cited.addAll(exhibits.source(sources.get(i)));
		}
		table.source(cited);
		return table.build();
	}

	/** Name of the measure, whose it is, and the mark of its source with the place there. */
	private static List<Block> who(CouncilMeasure measure, List<Source> sources, Wording words) {
		String program = words.name(measure.getProgram());
		String name = words.name(measure);
		String whose = words.join(List.of(brief(measure.getMinistry(), words), program.equals(name) ? "" : program));
		List<Inline> runs = new ArrayList<>(List.of(Inline.strong(name)));
		if (!whose.isEmpty()) {
			runs.add(new Inline.Text(words.bracket(whose)));
		}
		if (measure.getSource() != null) {
			if (!sources.contains(measure.getSource())) {
				sources.add(measure.getSource());
			}
			String place = Wording.blank(measure.getPlace()) ? "" : measure.getPlace();
			runs.add(new Inline.Text(mark(sources.indexOf(measure.getSource())) + (place.isEmpty() || place.startsWith("(") ? place : " " + place)));
		}
		return List.of(Paragraph.of(runs));
	}

	/** What came of it, and after an arrow what comes next. */
	private static List<Block> outcome(CouncilMeasure measure, Wording words) {
		List<Block> out = new ArrayList<>(words.prose(measure, "results"));
		List<Block> next = new ArrayList<>(words.prose(measure, "nextSteps"));
		if (!next.isEmpty() && next.getFirst() instanceof Paragraph first) {
			List<Inline> runs = new ArrayList<>();
			if (!out.isEmpty() && out.getLast() instanceof Paragraph last) {
				runs.addAll(last.content());
				out.removeLast();
			}
			runs.add(new Inline.Text("→ "));
			runs.addAll(first.content());
			next.set(0, first.with(runs));
		}
		out.addAll(next);
		return out;
	}

	private static String mark(int index) {
		return "*" + (index + 1);
	}

	/** The abbreviation that an organization is known by; in other languages only where it has no name in them. */
	private static String brief(Organization organization, Wording words) {
		String name = words.name(organization);
		if (organization == null || !words.japanese() && !name.equals(organization.getName())) {
			return name;
		}
		return organization.getAliases().stream().filter(a -> a.getKind() == AliasKind.ABBREVIATION).map(Alias::getName).findFirst().orElse(name);
	}
}

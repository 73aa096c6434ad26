// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.portfolio;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.questions.Column;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.osgi.service.component.annotations.Component;

/**
 * Fills the table of what stands on roadmaps: bars, milestones, outcomes and effects with their plan and what really happened. Dates
 * keep their precision; the number beside an end is its last day, so that what is said of a year is late only when the year is over.
 */
@Component(service = DossierTables.class)
public final class RoadmapTables implements DossierTables {
	/** What the table, columns and questions are called. */
	static final PhraseBook WORDS = PhraseBook.of(RoadmapTables.class);
	/** Something that stands on a roadmap. */
	static final Table NODE = Table.of(WORDS, "roadmap_node", Column.text("undertaking"), Column.text("roadmap"), Column.text("lane"),
			Column.literal("node_kind"), Column.text("name"), Column.date("planned_start"), Column.date("planned_end"),
			Column.whole("end_number"), Column.date("actual_start"), Column.date("actual_end"),
			Column.literal("bar_state", Literals.BAR_STATE), Column.literal("milestone_kind", Literals.MILESTONE_KIND));

	@Override
	public List<Table> tables() {
		return List.of(NODE);
	}

	@Override
	public void fill(Dossier dossier, Rows rows) {
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			for (Roadmap roadmap : undertaking.getRoadmaps()) {
				lanes(undertaking, roadmap, roadmap.getLanes(), rows);
			}
		}
	}

	private static void lanes(Undertaking owner, Roadmap roadmap, List<Lane> lanes, Rows rows) {
		for (Lane lane : lanes) {
			Undertaking about = lane.getUndertaking() == null ? owner : lane.getUndertaking();
			lane.getNodes().forEach(node -> node(about, roadmap, lane, node, rows));
			lanes(about, roadmap, lane.getLanes(), rows);
		}
	}

	private static void node(Undertaking about, Roadmap roadmap, Lane lane, RoadmapNode node, Rows rows) {
		LocalDate last = NodeTime.end(node).map(DatePoint::lastDay).orElse(null);
		Bar bar = node instanceof Bar b ? b : null;
		Milestone milestone = node instanceof Milestone m ? m : null;
		rows.add(NODE, node, about.getId(), roadmap.getName(), lane.getName(), node.eClass().getName(), name(node),
				NodeTime.start(node).orElse(null), NodeTime.end(node).orElse(null), last == null ? null : last.toEpochDay(),
				bar == null ? null : bar.getActualStart(),
				bar != null ? bar.getActualEnd() : milestone == null ? null : milestone.getActualAt(), bar == null ? null : bar.getState(),
				milestone == null ? null : milestone.getKind());
	}

	/** An outcome has no name of its own: it goes by its indicator (rule 3). */
	private static String name(RoadmapNode node) {
		boolean own = node.getName() != null && !node.getName().isBlank();
		return !own && node instanceof OutcomeMark mark && mark.getTarget() != null
				&& mark.getTarget().eContainer() instanceof org.hyoka.model.hyoka.Indicator indicator ? indicator.getName() : node.getName();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.edit.Creation;
import org.hyoka.roadmap.edit.RoadmapCreations;
import org.hyoka.roadmap.edit.RoadmapDrafts;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first lanes, bars and drafts of a new dossier, evaluated in fiscal year 2026. */
class NewRoadmapTest {
	private DossierSession session;
	private Undertaking undertaking;

	@BeforeEach
	void aNewDossier() throws Exception {
		session = DossierSession.create(new NewDossier(NewDossier.Type.PROJECT, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), Map.of());
		undertaking = session.dossier().getUndertakings().getFirst();
		Period period = HyokaFactory.eINSTANCE.createPeriod();
		period.setStart(FiscalYear.of(2024));
		period.setEnd(FiscalYear.of(2030));
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), undertaking,
				Literals.PROGRAM_NODE__PERIOD, period));
	}

	@AfterEach
	void itIsClosed() throws Exception {
		session.close();
	}

	private Lane lane() {
		session.execute(RoadmapDrafts.lane(session.editingDomain(), undertaking, "材料"));
		return undertaking.getRoadmaps().getFirst().getLanes().getFirst();
	}

	private Bar bar(Lane lane, String from, String to) {
		Creation creation = (Creation) RoadmapCreations.addBar(session.editingDomain(), lane, "探索", DatePoint.parse(from), DatePoint.parse(to));
		session.execute(creation);
		return (Bar) creation.created();
	}

	@Test
	void theAxisKeepsThePeriodWhileTheFirstBarsAreDrawn() {
		Lane lane = lane();
		Roadmap roadmap = (Roadmap) lane.eContainer();
		LayoutOptions options = LayoutOptions.standard(Locale.JAPANESE);
		RoadmapScene before = RoadmapLayout.layout(roadmap, options);
		bar(lane, "2026-10", "2027-09");
		RoadmapScene after = RoadmapLayout.layout(roadmap, options);
		assertThat(after.axis().start()).isEqualTo(before.axis().start()).isEqualTo("2024-04-01");
		assertThat(after.axis().end()).isEqualTo(before.axis().end()).isEqualTo("2031-04-01");
		bar(lane, "2032-04", "2033-03");
		assertThat(RoadmapLayout.layout(roadmap, options).axis().end()).as("what lies beyond makes it longer").isEqualTo("2033-04-01");
	}

	@Test
	void aBarThatIsDrawnIsNeverLateAndNobodyHasSaidThatItIsDone() {
		Lane lane = lane();
		assertThat(bar(lane, "2024-04", "2025-03").getState()).isEqualTo(BarState.UNSPECIFIED);
		assertThat(RoadmapLayout.layout((Roadmap) lane.eContainer(), LayoutOptions.standard(Locale.JAPANESE)).nodes()).hasSize(1)
				.allSatisfy(node -> {
					assertThat(((PlacedBar) node).delay()).isEmpty();
					assertThat(((PlacedBar) node).actual()).isEmpty();
				});
		assertThat(bar(lane, "2026-10", "2027-09").getState()).isEqualTo(BarState.PLANNED);
	}

	@Test
	void aDraftLinksTheTargetsOfOneIndicatorOnly() {
		outcome("実用化件数", 2030, 2035);
		outcome("市場規模", 2032, 2040);
		session.execute(RoadmapDrafts.draft(session.editingDomain(), undertaking));
		Roadmap roadmap = undertaking.getRoadmaps().getFirst();
		assertThat(roadmap.getLinks()).filteredOn(l -> l.getSource() instanceof OutcomeMark && l.getTarget() instanceof OutcomeMark).hasSize(2)
				.allSatisfy(l -> assertThat(indicator(l, true)).isSameAs(indicator(l, false)));
	}

	private static Object indicator(RoadmapLink link, boolean source) {
		return ((OutcomeMark) (source ? link.getSource() : link.getTarget())).getTarget().eContainer();
	}

	private void outcome(String name, int... years) {
		Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
		indicator.setName(name);
		indicator.setKind(IndicatorKind.OUTCOME);
		for (int year : years) {
			Target target = HyokaFactory.eINSTANCE.createTarget();
			target.setValue(BigDecimal.TEN);
			target.setDue(DatePoint.of(FiscalYear.of(year)));
			indicator.getTargets().add(target);
		}
		session.execute(AddCommand.create(session.editingDomain(), undertaking,
				Literals.UNDERTAKING__INDICATORS, indicator));
	}
}

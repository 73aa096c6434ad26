// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__START;
import static org.hyoka.model.ip.IpPackage.Literals.INVENTION__DISCLOSED_ON;
import static org.hyoka.model.ip.IpPackage.Literals.IP_MANAGEMENT__DUTIES;
import static org.hyoka.model.ip.IpPackage.Literals.IP_MANAGEMENT__INVENTIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.testsupport.Rows;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.junit.jupiter.api.Test;

/** A partner keeps the roadmap and the agreements on intellectual property. */
public class PartnerJourneyTest extends Journey {
	private static final String ROADMAP = "org.hyoka.roadmap.ui";
	private static final String IP = "org.hyoka.ip.ui";

	private static String ip(String key) {
		return Words.of(Words.said(IP, "internal", key));
	}

	private static String roadmap(String key) {
		return Words.of(Words.said(ROADMAP, "internal", key));
	}

	private RoadmapCanvas canvas() {
		return Ui.get(() -> Widgets.first(Ui.window().getShell(), RoadmapCanvas.class, c -> c.isVisible()).orElseThrow());
	}

	private static Box box(RoadmapCanvas canvas, RoadmapNode node) {
		Ui.waitUntil("the bar is drawn", () -> canvas.scene().find(node).isPresent());
		return Ui.get(() -> canvas.viewport().inWindow(canvas.scene().find(node).orElseThrow().box()));
	}

	private static Point point(double x, double y) {
		return new Point((int) Math.round(x), (int) Math.round(y));
	}

	private void names(String name) {
		Ui.waitUntil("the name is asked", () -> Ui.display().getFocusControl() instanceof Text);
		hands.press("Ctrl+A");
		hands.type(name);
		hands.press("Enter");
	}

	private Undertaking aProjectOfFiveYears() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ui.undertaking", undertaking);
		person.enter(PERIOD__START, "2022");
		person.enter(PERIOD__END, "2026");
		return undertaking;
	}

	private Roadmap draws(Undertaking undertaking) {
		person.go("org.hyoka.roadmap.ui.roadmap", undertaking);
		person.press(person.page(), roadmap("Empty_lane"));
		names("Research");
		Roadmap roadmap = Ui.get(() -> undertaking.getRoadmaps().getFirst());
		Lane lane = Ui.get(() -> roadmap.getLanes().getFirst());
		Ui.waitUntil("the lane has its name", () -> "Research".equals(lane.getName()));
		RoadmapCanvas canvas = canvas();
		Ui.waitUntil("the lane is drawn", () -> canvas.scene().find(lane).isPresent());
		Box box = Ui.get(() -> canvas.viewport().inWindow(canvas.scene().find(lane).orElseThrow().box()));
		hands.doubleClick(canvas, point(Ui.<Integer>get(() -> canvas.getSize().x) / 2, box.centreY()));
		names("Trial");
		Ui.waitUntil("there is a bar", () -> !lane.getNodes().isEmpty() && "Trial".equals(lane.getNodes().getFirst().getName()));
		return roadmap;
	}

	@Test
	void aRoadmapIsDrawnLinkedAndTakenBack() throws IOException {
		Roadmap roadmap = draws(aProjectOfFiveYears());
		RoadmapCanvas canvas = canvas();
		Lane lane = Ui.get(() -> roadmap.getLanes().getFirst());
		RoadmapNode first = Ui.get(() -> lane.getNodes().getFirst());
		hands.press("Insert");
		names("Product");
		Ui.waitUntil("there are two", () -> lane.getNodes().size() == 2 && "Product".equals(lane.getNodes().getLast().getName()));
		RoadmapNode second = Ui.get(() -> lane.getNodes().getLast());
		Box from = box(canvas, first);
		Box to = box(canvas, second);
		hands.click(canvas, point(from.centreX(), from.centreY()));
		Ui.waitUntil("the first is chosen", () -> canvas.picks().nodes().contains(first));
		hands.press("L");
		hands.click(canvas, point(to.centreX(), to.centreY()));
		Ui.waitUntil("the second is chosen", () -> canvas.picks().nodes().contains(second));
		hands.press("Enter");
		Ui.waitUntil("they are linked", () -> roadmap.getLinks().size() == 1);
		assertThat(Ui.<Object>get(() -> roadmap.getLinks().getFirst().getTarget())).isSameAs(second);
		undoes();
		Ui.waitUntil("they are not linked any more", () -> roadmap.getLinks().isEmpty());
	}

	@Test
	void aRoadmapIsExportedAsATable() throws IOException {
		draws(aProjectOfFiveYears());
		person.menu(Words.menu("Menu_dossier"), Words.plugin(ROADMAP, "menu.roadmap"), Words.plugin(ROADMAP, "menu.csv"));
		Path table = folder.resolve("plan.csv");
		hands.file(table);
		Ui.waitUntil("the table is written", () -> Files.exists(table));
		assertThat(Files.readString(table)).contains("Trial");
	}

	@Test
	void anAgreementIsMadeAndSignedByAPartyThatWasNotRegistered() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ip.ui.ip", undertaking);
		person.press(person.page(), ip("Beginning_standard"));
		Ui.waitUntil("it has begun", () -> undertaking.getIp() != null);
		person.press(person.page(), ip("Part_agreements"));
		person.tool(person.page(), ip("Agreements_add"));
		IpAgreement agreement = Ui.get(() -> undertaking.getIp().getAgreements().getFirst());
		person.enter(NAMED_ELEMENT__NAME, "Agreement on cells");
		Ui.waitUntil("it has its name", () -> "Agreement on cells".equals(agreement.getName()));
		person.tool(person.page(), ip("Parties_add"));
		Shell asks = person.asked("the party is looked for");
		hands.type("University of A");
		hands.press("Enter");
		person.closed(asks);
		Ui.waitUntil("it is a party", () -> agreement.getParties().size() == 1);
		for (int i = 0; i < 3 && Ui.get(() -> agreement.getParties().getFirst().getState()) != PartyState.SIGNED; i++) {
			PartyState before = Ui.get(() -> agreement.getParties().getFirst().getState());
			Control column = Ui.get(() -> Ui.display().getFocusControl());
			hands.press("Ctrl+Right");
			Ui.waitUntil("it has gone on, and the keyboard with it", () -> agreement.getParties().getFirst().getState() != before
					&& Ui.display().getFocusControl() instanceof Table t && t != column && t.getItemCount() == 1
					&& t.getItem(0).getText().contains("University of A"));
		}
		assertThat(Ui.<Object>get(() -> agreement.getParties().getFirst().getState())).isEqualTo(PartyState.SIGNED);
		assertThat(person.<Long>ask(s -> s.dossier().getOrganizations().stream().filter(o -> "University of A".equals(o.getName())).count()))
				.isEqualTo(1);
	}

	@Test
	void anInventionBringsItsDutyWhichIsDone() throws IOException {
		Undertaking undertaking = beginsAnew();
		person.go("org.hyoka.ip.ui.ip", undertaking);
		person.press(person.page(), ip("Beginning_standard"));
		Ui.waitUntil("it has begun", () -> undertaking.getIp() != null);
		person.press(person.page(), ip("Part_inventions"));
		Rows inventions = person.rows(IP_MANAGEMENT__INVENTIONS);
		inventions.add();
		inventions.enter(0, NAMED_ELEMENT__NAME, "Separator");
		inventions.enter(0, INVENTION__DISCLOSED_ON, "2024-05-01");
		person.press(person.page(), ip("Part_duties"));
		person.tool(person.page(), ip("Duties_bring"));
		Rows duties = person.rows(IP_MANAGEMENT__DUTIES);
		Ui.waitUntil("the duty has arisen", () -> duties.table().getItemCount() > 0);
		duties.choose(0);
		person.tool(person.page(), ip("Duties_done"));
		Ui.waitUntil("it is done", () -> undertaking.getIp().getDuties().stream().anyMatch(d -> d.getDoneOn() != null));
		undoes();
		Ui.waitUntil("it is open again", () -> undertaking.getIp().getDuties().stream().allMatch(d -> d.getDoneOn() == null));
	}
}

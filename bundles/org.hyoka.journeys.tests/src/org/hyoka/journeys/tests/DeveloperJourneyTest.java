// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING__PLACE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEETINGS;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.hyoka.samples.Sample;
import org.hyoka.testsupport.Rows;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.junit.jupiter.api.Test;

/** A developer's page, as the example makes one, among the workbench's own. */
public class DeveloperJourneyTest extends Journey {
	private static final String PAGE = "org.hyoka.examples.page.calendar";

	private boolean shows(Control page, String words) {
		return Widgets.all(page, Table.class).stream().filter(Control::isVisible).flatMap(t -> Arrays.stream(t.getItems()))
				.anyMatch(i -> {
					for (int c = 0; c < i.getParent().getColumnCount(); c++) {
						if (i.getText(c).contains(words)) {
							return true;
						}
					}
					return false;
				});
	}

	@Test
	void theExamplesPageStandsInTheListAndFollowsAnEdit() throws IOException {
		opens(Sample.byKey("drugdiscovery-2021").orElseThrow().create());
		person.go(PAGE, null);
		Control calendar = person.page();
		assertThat(Ui.<Boolean>get(() -> shows(calendar, "Osaka"))).isFalse();
		person.go("org.hyoka.ui.panel", null);
		person.press(person.page(), Words.said("org.hyoka.panel.ui", "internal", "Panel_Meetings"));
		Rows meetings = person.rows(PANEL__MEETINGS);
		meetings.enter(0, MEETING__PLACE, "Osaka");
		person.go(PAGE, null);
		Control again = person.page();
		Ui.waitUntil("the page follows", () -> shows(again, "Osaka"));
		undoes();
		Ui.waitUntil("it follows back", () -> !shows(again, "Osaka"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.swtbot.tests;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.hyoka.journeys.tests.BeginningJourneyTest;
import org.hyoka.journeys.tests.CareJourneyTest;
import org.hyoka.journeys.tests.DeveloperJourneyTest;
import org.hyoka.journeys.tests.EntryJourneyTest;
import org.hyoka.journeys.tests.Journey;
import org.hyoka.journeys.tests.NewcomerJourneyTest;
import org.hyoka.journeys.tests.PanelJourneyTest;
import org.hyoka.journeys.tests.PartnerJourneyTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** All journeys, played by SWTBot. */
class JourneysScenarioTest {
	private static final int PATIENCE_MILLISECONDS = 20_000;

	@BeforeAll
	static void theyArePlayedBySwtBot() {
		SWTBotPreferences.TIMEOUT = PATIENCE_MILLISECONDS;
		Journey.playedBy(BotHands::new);
	}

	@Nested
	class Newcomer extends NewcomerJourneyTest {
	}

	@Nested
	class Beginning extends BeginningJourneyTest {
	}

	@Nested
	class Entry extends EntryJourneyTest {
	}

	@Nested
	class Panel extends PanelJourneyTest {
	}

	@Nested
	class Partner extends PartnerJourneyTest {
	}

	@Nested
	class Care extends CareJourneyTest {
	}

	@Nested
	class Developer extends DeveloperJourneyTest {
	}
}

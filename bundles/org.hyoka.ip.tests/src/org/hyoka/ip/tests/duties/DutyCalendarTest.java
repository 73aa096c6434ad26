// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.Ids;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyCalendar;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {
	private static final Instant NOW = Instant.parse("2022-05-06T00:00:00Z");
	private final Ips project = new Ips().japaneseDuties();
	private Invention invention;

	@BeforeEach
	void anInventionWithItsDuties() {
		invention = project.invention("P-1", "2022-04-20");
		invention.setName("間葉系幹細胞の製造方法、およびそのための長い名前の装置；培養バッグと自動培養装置を含む");
		project.share(invention, "大学", "1");
		project.filing(invention, FilingRoute.DOMESTIC, FilingState.FILED, "2022-05-02").setNumber("特願2022-000001");
		DutyPlan.of(project.ip, day("2022-05-06")).command(new AdapterFactoryEditingDomain(
				new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack())).execute();
		Ids.assignMissing(project.dossier);
	}

	private String write(boolean confidential, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DutyBoard board = DutyBoard.of(project.ip, day("2022-05-06"), DutyTerms.standard());
		new DutyCalendar(locale, DutyTerms.standard(), confidential, NOW).write("知財の期限", board.all(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String unfolded(String text) {
		return text.replace("\r\n ", "");
	}

	@Test
	void linesAreFoldedAt75OctetsAndEndInCrLf() throws IOException {
		List<String> lines = List.of(write(true, Locale.JAPANESE).split("\r\n"));
		assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR").noneMatch(l -> l.contains("\n"))
				.allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
	}

	@Test
	void aPendingDutyIsAnAllDayEventWithReminders() throws IOException {
		String text = unfolded(write(true, Locale.JAPANESE));
		String id = project.duty("国内出願の通知").getId();
		String event = text.substring(text.indexOf("UID:" + id), text.indexOf("END:VEVENT", text.indexOf("UID:" + id)));
		assertThat(event).contains("DTSTART;VALUE=DATE:20220701", "DTEND;VALUE=DATE:20220702", "TRIGGER:-P30D", "TRIGGER:-P1D",
				"SUMMARY:国内出願の通知 - 国内 特願2022-000001 - P-1 間葉系幹細胞の製造方法、およびそのための長い名前の装置；培養バッグと自動培養装置を含む［大学］", "相手方：NEDO",
				"期間は法令・契約の原文で確認されていません", "DTSTAMP:20220506T000000Z");
	}

	@Test
	void oneWithoutNumberOfDaysSaysThatTheDayIsAGuideline() throws IOException {
		assertThat(unfolded(write(true, Locale.ENGLISH))).contains("SUMMARY:Report of an invention", "the day is a guideline");
	}

	@Test
	void aConfidentialInventionIsNotNamedUnlessChosen() throws IOException {
		invention.setConfidential(true);
		assertThat(unfolded(write(false, Locale.JAPANESE))).doesNotContain("間葉系", "特願2022").contains("（非公開）");
		assertThat(unfolded(write(true, Locale.JAPANESE))).contains("間葉系");
	}

	@Test
	void whatIsDoneIsNotInTheCalendarAndTheSameDutiesGiveTheSameFile() throws IOException {
		assertThat(write(true, Locale.JAPANESE)).isEqualTo(write(true, Locale.JAPANESE));
		long before = write(true, Locale.JAPANESE).lines().filter("BEGIN:VEVENT"::equals).count();
		project.duty("発明の報告").setDoneOn(day("2022-05-01"));
		assertThat(write(true, Locale.JAPANESE).lines().filter("BEGIN:VEVENT"::equals).count()).isEqualTo(before - 1);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars of other programs, read as roadmaps. */
@Timeout(60)
class CalendarImportTest {
	private final Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
	private final Undertaking owner = dossier.getUndertakings().getFirst();

	private Imported read(String text) throws IOException {
		return RoadmapCalendar.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), owner);
	}

	private static String calendar(String... events) {
		return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
	}

	private static String event(String... lines) {
		return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
	}

	private RoadmapNode only(String text) throws IOException {
		List<Roadmap> roadmaps = read(text).roadmaps();
		assertThat(roadmaps).hasSize(1);
		assertThat(roadmaps.getFirst().getLanes()).hasSize(1);
		return roadmaps.getFirst().getLanes().getFirst().getNodes().stream().reduce((a, b) -> {
			throw new AssertionError("more than one");
		}).orElseThrow();
	}

	private static String days(RoadmapNode node) {
		return node instanceof Bar bar ? bar.getStart() + " to " + bar.getEnd() : String.valueOf(((Milestone) node).getAt());
	}

	private String refusal(String text) {
		String[] message = new String[1];
		assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(ExchangeException.class, e -> {
			message[0] = e.message(Locale.ENGLISH);
			assertThat(e.message(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
		});
		return message[0];
	}

	/** Calendars store what was entered in Japan as instants of UTC, nine hours earlier. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DTSTART:20240331T150000Z                                                     | 2024-04-01
			DTSTART:20240331T145959Z                                                     | 2024-03-31
			DTSTART:20240331T150000Z,DTEND:20240401T150000Z                              | 2024-04-01
			DTSTART:20240331T000000Z,DTEND:20240331T150000Z                              | 2024-03-31
			DTSTART:20240331T000000Z,DTEND:20240331T150001Z                              | 2024-03-31 to 2024-04-01
			DTSTART;TZID=Asia/Tokyo:20240331T233000                                      | 2024-03-31
			DTSTART;TZID="Asia/Tokyo":20240331T233000,DTEND;TZID="Asia/Tokyo":20240402T000000 | 2024-03-31 to 2024-04-01
			DTSTART;TZID=America/New_York:20240331T120000                                | 2024-04-01
			DTSTART;TZID=Tokyo Standard Time:20240331T233000                             | 2024-03-31
			DTSTART:20240331T233000                                                      | 2024-03-31
			DTSTART;VALUE=DATE:20240331                                                  | 2024-03-31
			DTSTART;VALUE=DATE:20240331,DTEND;VALUE=DATE:20240401                        | 2024-03-31
			DTSTART;VALUE=DATE:20240331,DTEND;VALUE=DATE:20240403                        | 2024-03-31 to 2024-04-02
			DTSTART:20240331,DTEND:20240330                                              | 2024-03-31
			DTSTART:20240331T2330                                                        | 2024-03-31
			DTSTART:20240331T1000,DTEND:20240401T1000                                    | 2024-03-31 to 2024-04-01
			""")
	void anEventIsOnItsDaysInJapan(String lines, String days) throws IOException {
		assertThat(days(only(calendar(event(("UID:1,SUMMARY:委員会," + lines).split(",")))))).isEqualTo(days);
	}

	@Test
	void theZoneThatACalendarNamesIsWhereItsDaysAre() throws IOException {
		String event = event("SUMMARY:review", "DTSTART:20240331T150000Z");
		assertThat(days(only(calendar("X-WR-TIMEZONE:Europe/Berlin\r\n", event)))).isEqualTo("2024-03-31");
		assertThat(days(only(calendar("X-WR-TIMEZONE:Nowhere/At all\r\n", event)))).isEqualTo("2024-04-01");
	}

	@Test
	void whatProgramsWriteIsUnderstood() throws IOException {
		String text = "\uFEFF" + calendar("X-WR-CALNAME:予定\\, 公開\r\n",
				"BEGIN:VTIMEZONE\r\nTZID:x\r\nTZURL:http://127.0.0.1:1/x\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
				event("UID:1", "SUMMARY;LANGUAGE=ja:中間評価\r\n 委員会\\; 第1回", "DESCRIPTION:議事\\n資料\\\\n\\\"別紙\\\"", "CATEGORIES:審査\\,評価,公開",
						"ATTENDEE;CN=\"田中: 委員\":mailto:a@example.org", "DTSTART;VALUE=DATE:20240331",
						"BEGIN:VALARM\r\nDESCRIPTION:鳴る\r\nTRIGGER:-P1D\r\nEND:VALARM"));
		Roadmap roadmap = read(text.replace("\r\n", "\n")).roadmaps().getFirst();
		assertThat(roadmap.getName()).isEqualTo("予定, 公開");
		assertThat(roadmap.getLanes().getFirst().getName()).isEqualTo("審査,評価");
		RoadmapNode node = only(text);
		assertThat(node.getName()).isEqualTo("中間評価委員会; 第1回");
		assertThat(node.getDescription()).isEqualTo("議事\n資料\\n\"別紙\"");
		for (MilestoneKind kind : MilestoneKind.VALUES) {
			assertThat(only(calendar(event("CATEGORIES:" + Naming.label(kind, Locale.JAPANESE), "DTSTART:20240331")))).isInstanceOfSatisfying(
					Milestone.class,
					m -> assertThat(m.getKind()).isEqualTo(kind));
		}
	}

	@Test
	void whatTheDossierWroteIsNotReadAgainUnlessItWasMoved() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int written = new RoadmapCalendar(Locale.JAPANESE, true, Instant.EPOCH).write("", owner.getRoadmaps(), dossier, out);
		assertThat(written).isGreaterThan(5);
		String text = out.toString(StandardCharsets.UTF_8);
		Imported same = read(text);
		assertThat(same.roadmaps()).isEmpty();
		assertThat(same.remarks()).hasSize(1);
		assertThat(read(text.replaceFirst("DTSTART;VALUE=DATE:\\d{8}", "DTSTART;VALUE=DATE:20991231")).remarks()).hasSize(2)
				.anySatisfy(remark -> assertThat(remark.english()).contains("2099-12-31"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no calendar", "<html>", "BEGIN:VCARD\r\nEND:VCARD\r\n" })
	void whatIsNoCalendarIsRefused(String text) {
		assertThat(refusal(text)).contains("BEGIN:VCALENDAR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240331\r\n",
			"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n\r\nEND:VTODO\r\nEND:VCALENDAR\r\n" })
	void aCalendarThatIsBrokenOffOrCrossedIsRefusedWithTheLine(String text) {
		assertThat(refusal(text)).contains("line 4");
	}

	@Test
	void aFileOfMoreThanSixteenMegabytesIsNotReadToItsEnd() {
		int[] given = new int[1];
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				given[0]++;
				return 'x';
			}
		};
		assertThatThrownBy(() -> RoadmapCalendar.read(endless, owner)).isInstanceOfSatisfying(ExchangeException.class,
				e -> assertThat(e.message(Locale.ENGLISH)).contains("16 MB"));
		assertThat(given[0]).isLessThan(17 << 20);
	}

	@Test
	void tooManyEventsAndPartsNestedTooDeepAreRefused() {
		assertThat(refusal(calendar(event("DTSTART:20240331").repeat(20_001)))).contains("20000 events");
		assertThat(refusal(calendar("BEGIN:X\r\n".repeat(200_000)))).contains("nested more than 16");
	}

	@Test
	void aDescriptionIsKeptUpToAHundredThousandCharacters() throws IOException {
		assertThat(only(calendar(event("DTSTART:20240331", "SUMMARY:x", "DESCRIPTION:" + "𠮟".repeat(70_000)))).getDescription()).hasSize(100_000)
				.endsWith("𠮟");
	}
}

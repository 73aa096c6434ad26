// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.exchange.ExchangeException;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.exchange.ProjectXml;
import org.hyoka.roadmap.exchange.RoadmapCalendar;
import org.hyoka.roadmap.exchange.RoadmapCsv;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** Roadmaps out and in. */
class ExchangeTest {
	/** Says all of a roadmap that a plan can hold, so that two can be compared; ids are counted instead of named. */
	private static List<String> told(Roadmap roadmap) {
		Map<Object, Integer> numbers = new HashMap<>();
		List<String> told = new ArrayList<>();
		told.add(roadmap.getName() + " " + roadmap.getFrom() + " " + roadmap.getTo() + " " + roadmap.getSummary());
		roadmap.eAllContents().forEachRemaining(object -> {
			if (object instanceof RoadmapNode || object instanceof org.hyoka.model.roadmap.Lane) {
				numbers.put(object, numbers.size());
			}
		});
		roadmap.eAllContents().forEachRemaining(object -> {
			switch (object) {
			case org.hyoka.model.roadmap.Lane lane -> told.add("lane " + numbers.get(lane.eContainer()) + " " + lane.getName() + " "
					+ (lane.getGroup() == null ? "" : lane.getGroup().getName() + lane.getGroup().getKind()) + " " + id(lane.getUndertaking())
					+ id(lane.getItem()));
			case Bar bar -> told.add("bar " + common(bar, numbers) + bar.getStart() + bar.getEnd() + bar.getActualStart() + bar.getActualEnd()
					+ bar.getState() + id(bar.getProgram()));
			case org.hyoka.model.roadmap.Milestone m ->
				told.add("milestone " + common(m, numbers) + m.getAt() + m.getActualAt() + m.getKind() + id(m.getEvaluation()));
			case org.hyoka.model.roadmap.OutcomeMark mark -> told.add("outcome " + common(mark, numbers) + id(mark.getTarget()));
			case org.hyoka.model.roadmap.Effect effect -> told.add("effect " + common(effect, numbers) + effect.getAt());
			default -> {
				// links follow, groups stand with their lanes
			}
			}
		});
		roadmap.getLinks().stream().map(
				link -> "link " + numbers.get(link.getSource()) + " " + numbers.get(link.getTarget()) + " " + link.getKind() + " " + link.getLabel())
				.sorted().forEach(told::add);
		return told;
	}

	private static String common(RoadmapNode node, Map<Object, Integer> numbers) {
		return numbers.get(node.eContainer()) + " " + node.getName() + " " + node.getDescription() + " " + node.isConfidential() + " ";
	}

	private static String id(org.hyoka.model.hyoka.Element element) {
		return element == null ? "" : element.getId();
	}

	private static List<Roadmap> roadmaps(Dossier dossier) {
		List<Roadmap> found = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof Roadmap roadmap) {
				found.add(roadmap);
			}
		});
		return found;
	}

	private static byte[] xml(List<Roadmap> roadmaps) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProjectXml.write(roadmaps, Locale.JAPANESE, true, out);
		return out.toByteArray();
	}

	private static byte[] csv(List<Roadmap> roadmaps, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RoadmapCsv.write(roadmaps, locale, true, out);
		return out.toByteArray();
	}

	private static Undertaking owner(Roadmap roadmap) {
		return (Undertaking) roadmap.eContainer();
	}

	@Test
	void everySampleRoadmapComesBackFromMicrosoftProject() throws IOException {
		int compared = 0;
		for (Sample sample : Samples.all()) {
			for (Roadmap roadmap : roadmaps(sample.create())) {
				Imported back = ProjectXml.read(new ByteArrayInputStream(xml(List.of(roadmap))), owner(roadmap));
				assertThat(back.roadmaps()).hasSize(1);
				assertThat(told(back.roadmaps().getFirst())).isEqualTo(told(roadmap));
				assertThat(back.remarks()).isEmpty();
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(10);
	}

	@Test
	void whatCameFromMicrosoftProjectGoesThereAgainTheSame() throws IOException {
		Dossier dossier = sample("regenerative-2022");
		Roadmap roadmap = roadmaps(dossier).getFirst();
		Roadmap first = ProjectXml.read(new ByteArrayInputStream(xml(List.of(roadmap))), owner(roadmap)).roadmaps().getFirst();
		Undertaking owner = owner(roadmap);
		owner.getRoadmaps().add(first);
		Roadmap second = ProjectXml.read(new ByteArrayInputStream(xml(List.of(first))), owner).roadmaps().getFirst();
		assertThat(told(second)).isEqualTo(told(first)).isEqualTo(told(roadmap));
	}

	@Test
	void severalRoadmapsStandInOneFile() throws IOException {
		Dossier dossier = sample("drugdiscovery-2021");
		List<Roadmap> all = roadmaps(dossier).subList(0, 3);
		Imported back = ProjectXml.read(new ByteArrayInputStream(xml(all)), owner(all.getFirst()));
		assertThat(back.roadmaps().stream().map(ExchangeTest::told).toList()).isEqualTo(all.stream().map(ExchangeTest::told).toList());
	}

	@Test
	void aDateThatWasChangedInMicrosoftProjectCounts() throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		String xml = new String(xml(List.of(roadmap)), StandardCharsets.UTF_8);
		String changed = xml.replaceAll("(<Name>遺伝子治療製造技術開発</Name>(?s:.*?)<Finish>)2024-03-31", "$12025-03-31");
		assertThat(changed).isNotEqualTo(xml);
		Bar bar = bar(ProjectXml.read(bytes(changed), owner(roadmap)).roadmaps().getFirst(), "遺伝子治療製造技術開発");
		assertThat(bar.getEnd()).hasToString("FY2024");
		assertThat(bar.getStart()).hasToString("FY2018");
		String odd = xml.replaceAll("(<Name>遺伝子治療製造技術開発</Name>(?s:.*?)<Finish>)2024-03-31", "$12025-05-12");
		assertThat(bar(ProjectXml.read(bytes(odd), owner(roadmap)).roadmaps().getFirst(), "遺伝子治療製造技術開発").getEnd()).hasToString("2025-05-12");
	}

	@Test
	void aPlanOfSomebodyElseBecomesLanesBarsAndMilestones() throws IOException {
		String plan = """
				<?xml version="1.0" encoding="UTF-8"?>
				<Project xmlns="http://schemas.microsoft.com/project"><Title>計画</Title><Tasks>
				<Task><UID>1</UID><ID>1</ID><Name>製造</Name><OutlineLevel>1</OutlineLevel><OutlineNumber>1</OutlineNumber><Summary>1</Summary></Task>
				<Task><UID>2</UID><ID>2</ID><Name>設計</Name><OutlineLevel>2</OutlineLevel><OutlineNumber>1.1</OutlineNumber><Start>2022-04-01T08:00:00</Start>
				<Finish>2022-09-30T17:00:00</Finish><PercentComplete>100</PercentComplete></Task>
				<Task><UID>3</UID><ID>3</ID><Name>実証</Name><OutlineLevel>2</OutlineLevel><OutlineNumber>1.2</OutlineNumber><Start>2023-03-31T17:00:00</Start>
				<Finish>2023-03-31T17:00:00</Finish><Milestone>1</Milestone><PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type></PredecessorLink></Task>
				</Tasks></Project>
				""";
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		Roadmap read = ProjectXml.read(bytes(plan), owner(roadmap)).roadmaps().getFirst();
		assertThat(read.getName()).isEqualTo("計画");
		assertThat(told(read).subList(1, 5)).containsExactly("lane null 製造  ", "bar 0 設計 null false 2022-04-012022-09-30nullnullDONE",
				"milestone 0 実証 null false 2023-03-31nullOTHER", "link 1 2 FINISH_START null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no xml", "<a/>",
			"<!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&e;</Title></Project>",
			"<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>", "<Project xmlns=\"urn:other\"/>" })
	void whatIsNoPlanIsRefusedWithASentence(String text) throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThatThrownBy(() -> ProjectXml.read(bytes(text), owner(roadmap))).isInstanceOfSatisfying(ExchangeException.class,
				e -> assertThat(e.message(Locale.JAPANESE)).endsWith("。"));
	}

	@Test
	void everySampleRoadmapComesBackFromATableInEitherLanguage() throws IOException {
		for (Sample sample : Samples.all()) {
			for (Roadmap roadmap : roadmaps(sample.create())) {
				for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
					Imported back = RoadmapCsv.read(new ByteArrayInputStream(csv(List.of(roadmap), locale)), owner(roadmap));
					if (locale == Locale.JAPANESE) {
						assertThat(told(back.roadmaps().getFirst())).isEqualTo(told(roadmap));
					}
					assertThat(back.remarks()).isEmpty();
					assertThat(back.roadmaps().getFirst().getLinks()).hasSameSizeAs(roadmap.getLinks());
				}
			}
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyRoadmapGoesOutWithoutHarm(long seed) throws IOException {
		Roadmap roadmap = RandomRoadmaps.of(seed);
		Imported plan = ProjectXml.read(new ByteArrayInputStream(xml(List.of(roadmap))), owner(roadmap));
		Imported table = RoadmapCsv.read(new ByteArrayInputStream(csv(List.of(roadmap), Locale.JAPANESE)), owner(roadmap));
		long nodes = told(roadmap).stream().filter(line -> line.matches("(bar|milestone|outcome|effect) .*(?s:.*)")).count();
		for (Imported back : List.of(plan, table)) {
			assertThat(told(back.roadmaps().getFirst()).stream().filter(line -> line.matches("(bar|milestone|outcome|effect) .*(?s:.*)")).count())
					.isEqualTo(nodes);
		}
		assertThat(
				new RoadmapCalendar(Locale.ENGLISH, true, Instant.EPOCH).write("", List.of(roadmap), null, new ByteArrayOutputStream()))
				.isNotNegative();
	}

	@Test
	void aTableTellsWhichLineCannotBeRead() throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThatThrownBy(() -> RoadmapCsv.read(bytes("階層,種別,名称,開始\r\n1,レーン,製造,\r\n2,バー,設計,そのうち\r\n"), owner(roadmap)))
				.isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(e.message(Locale.JAPANESE)).startsWith("3 行目「開始」：「そのうち」"));
		assertThatThrownBy(() -> RoadmapCsv.read(bytes("階層,名称\r\n1,製造\r\n"), owner(roadmap))).isInstanceOfSatisfying(ExchangeException.class,
				e -> assertThat(e.message(Locale.ENGLISH)).startsWith("The head of the table lacks “Type”."));
		assertThatThrownBy(() -> RoadmapCsv.read(bytes(""), owner(roadmap))).isInstanceOf(ExchangeException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 501, 200_000, 17_000_000 })
	void aTableThatIsTooWideOrTooLargeIsRefusedWithASentence(int columns) throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThatThrownBy(() -> RoadmapCsv.read(bytes("階層,種別,名称" + ",".repeat(columns - 3) + "\r\n1,レーン,製造\r\n"), owner(roadmap)))
				.isInstanceOfSatisfying(ExchangeException.class,
						e -> assertThat(e.message(Locale.ENGLISH)).containsPattern("more than 500 columns|larger than 16 MB"));
	}

	@Test
	void aQuotationWithoutAnEndIsSaidWithoutWordsOfProgrammers() {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThatThrownBy(() -> RoadmapCsv.read(bytes("階層,種別,名称\r\n1,レーン,\"製造\r\n"), owner(roadmap))).isInstanceOfSatisfying(ExchangeException.class,
				e -> assertThat(e.message(Locale.ENGLISH)).startsWith("The table cannot be read").doesNotContain("Exception"));
	}

	/** A line of the table may be anything that stands in quotes; the library makes all of it before anybody can count. */
	@Test
	void aTableOfVeryManyCellsIsRefused() {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThatThrownBy(() -> RoadmapCsv.read(bytes("\"\n\",".repeat(600_000)), owner(roadmap))).isInstanceOfSatisfying(ExchangeException.class,
				e -> assertThat(e.message(Locale.ENGLISH)).contains("1000000 cells"));
	}

	/** The library goes down them one by one; 3,000 ended the process. */
	@ParameterizedTest
	@ValueSource(ints = { 201, 3000, 100_000 })
	void aPlanOfManyLevelsIsRefused(int levels) {
		StringBuilder tasks = new StringBuilder();
		for (int i = 1; i <= levels; i += levels > 10_000 ? 1000 : 1) {
			tasks.append("<Task><UID>").append(i).append("</UID><ID>").append(i).append("</ID><Name>a</Name><OutlineLevel>").append(i)
					.append("</OutlineLevel></Task>");
		}
		assertThat(refused("<Tasks>" + tasks + "</Tasks>")).contains("more than 200 levels");
	}

	@Test
	void aPlanThatIsNestedOrLargeBeyondAllPlansIsRefused() {
		assertThat(refused("<a>".repeat(3000) + "</a>".repeat(3000))).contains("nested more than 50");
		assertThat(refused("<Tasks>" + "<Task/>".repeat(20_001) + "</Tasks>")).contains("more than 20000 tasks");
		assertThat(refused("<Calendars>" + "<Calendar/>".repeat(2_000_001) + "</Calendars>")).contains("more than 20000 tasks");
	}

	/** Java's parser wrote to standard error what it found, besides saying it. */
	@ParameterizedTest
	@ValueSource(ints = { 0xC3, 0x80, 0xE6, 0xF0 })
	void bytesThatAreNoCharactersAreSaidInTheSentenceAlone(int first) throws Exception {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		byte[] plan = xml(List.of(roadmap));
		plan[plan.length / 2] = (byte) first;
		PrintStream before = System.err;
		ByteArrayOutputStream error = new ByteArrayOutputStream();
		System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
		try {
			assertThat(catchThrowableOfType(ExchangeException.class, () -> ProjectXml.read(new ByteArrayInputStream(plan), owner(roadmap)))
					.message(Locale.ENGLISH))
					.isEqualTo("The bytes of the file cannot be read as UTF-8, the encoding that it names. Save the plan as XML again.");
		} finally {
			System.setErr(before);
		}
		assertThat(error.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void anEncodingThatIsNoneIsNamed() {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		assertThat(catchThrowableOfType(ExchangeException.class,
				() -> ProjectXml.read(bytes("<?xml version=\"1.0\" encoding=\"Shift-X\"?><Project/>"), owner(roadmap))).message(Locale.ENGLISH))
				.contains("cannot be read as Shift-X");
	}

	private static String refused(String content) {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		String plan = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"http://schemas.microsoft.com/project\">" + content + "</Project>";
		return catchThrowableOfType(ExchangeException.class, () -> ProjectXml.read(bytes(plan), owner(roadmap)))
				.message(Locale.ENGLISH);
	}

	@Test
	void aSpreadsheetTakesNoCellForAFormula() throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		for (String sign : List.of("=", "＝", "'=", "''")) {
			String name = sign + "HYPERLINK(\"x\")";
			roadmap.getLanes().getFirst().setName(name);
			String text = new String(csv(List.of(roadmap), Locale.JAPANESE), StandardCharsets.UTF_8);
			assertThat(text).contains("\"'" + sign + "HYPERLINK(\"\"x\"\")\"");
			Roadmap back = RoadmapCsv.read(bytes(text), owner(roadmap)).roadmaps().getFirst();
			assertThat(back.getLanes().getFirst().getName()).isEqualTo(name);
		}
	}

	@Test
	void confidentialItemsStayAtHomeUnlessChosen() throws IOException {
		Roadmap roadmap = roadmaps(sample("regenerative-2022")).getFirst();
		bar(roadmap, "遺伝子治療製造技術開発").setConfidential(true);
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		ProjectXml.write(List.of(roadmap), Locale.JAPANESE, false, xml);
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		RoadmapCsv.write(List.of(roadmap), Locale.JAPANESE, false, csv);
		assertThat(xml.toString(StandardCharsets.UTF_8)).doesNotContain("遺伝子治療製造技術開発").contains("ヒト細胞加工製品製造基盤技術開発");
		assertThat(csv.toString(StandardCharsets.UTF_8)).doesNotContain("遺伝子治療製造技術開発");
	}

	@Test
	void theCalendarHoldsMilestonesTargetsAndDeadlinesAndIsReadBack() throws Exception {
		Dossier dossier = sample("regenerative-2022");
		Roadmap roadmap = roadmaps(dossier).stream()
				.filter(r -> r.eContainer().equals(((org.hyoka.model.hyoka.Program) dossier.getUndertakings().getFirst()).getProjects().get(2)))
				.findFirst().orElse(roadmaps(dossier).get(2));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int written = new RoadmapCalendar(Locale.JAPANESE, false, Instant.parse("2023-01-01T00:00:00Z")).write("予定", List.of(roadmap),
				dossier, out);
		Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
		List<VEvent> events = calendar.getComponents("VEVENT");
		assertThat(events).hasSize(written);
		assertThat(calendar.validate().hasErrors()).isFalse();
		List<String> told = events.stream()
				.map(event -> event.getProperty("SUMMARY").orElseThrow().getValue() + " " + event.getProperty("DTSTART").orElseThrow().getValue())
				.toList();
		assertThat(told).contains("AADC欠損症 治験届 20220127", "最終目標 5件 20260331", "中間評価（今回） 20230331");
		assertThat(events.stream().map(event -> event.getProperty("UID").orElseThrow().getValue())).doesNotHaveDuplicates();
		for (String line : out.toString(StandardCharsets.UTF_8).split("\r\n")) {
			assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
		}
	}

	private static Dossier sample(String key) {
		return EcoreUtil.copy(Samples.all().stream().filter(sample -> sample.key().equals(key)).findFirst().orElseThrow().create());
	}

	private static Bar bar(Roadmap roadmap, String name) {
		List<Bar> found = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (object instanceof Bar bar && name.equals(bar.getName())) {
				found.add(bar);
			}
		});
		return found.getFirst();
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}
}

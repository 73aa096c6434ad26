// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.hyoka.dossier.json.JsonImport;
import org.hyoka.dossier.json.JsonImportException;
import org.hyoka.dossier.json.JsonLimits;
import org.hyoka.dossier.json.JsonProblem;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TargetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonImportTest {
	private static final String ID = "11111111-2222-4333-8444-555555555555";

	static List<JsonProblem> problems(String json) {
		return problems(json, JsonLimits.standard());
	}

	private static List<JsonProblem> problems(String json, JsonLimits limits) {
		JsonImportException e = catchThrowableOfType(JsonImportException.class,
				() -> JsonImport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), limits));
		assertThat(e).as(json.substring(0, Math.min(200, json.length()))).isNotNull();
		assertThat(e.problems()).isNotEmpty().allSatisfy(p -> {
			assertThat(p.path()).startsWith("$");
			assertThat(p.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{0}");
			assertThat(p.message(Locale.JAPAN)).containsPattern("[\\p{IsHiragana}]").doesNotContain("{0}");
		});
		return e.problems();
	}

	private static void assertProblem(String json, String path, String sentence) {
		assertThat(problems(json)).singleElement().satisfies(p -> {
			assertThat(p.path()).isEqualTo(path);
			assertThat(p.message(Locale.ENGLISH)).contains(sentence);
		});
	}

	private static Dossier read(String json) throws IOException {
		return JsonRoundTripTest.dossier(json);
	}

	@Test
	void theSmallestDossierGetsAnId() throws IOException {
		Dossier dossier = read("{\"title\": \"題\"}");
		assertThat(dossier.getTitle()).isEqualTo("題");
		assertThat(dossier.getLanguage()).isEqualTo("ja");
		assertThat(UUID.fromString(dossier.getId())).hasToString(dossier.getId());
		assertThat(dossier.eResource()).isNull();
	}

	@Test
	void objectsWithoutIdsGetDifferentOnes() throws IOException {
		Dossier dossier = read("{\"title\": \"題\", \"organizations\": [{\"name\": \"甲\"}, {\"name\": \"乙\"}]}");
		assertThat(dossier.getOrganizations()).extracting(o -> o.getId()).doesNotContainNull().doesNotHaveDuplicates();
	}

	@Test
	void theClassMayBeNamedAfterOtherProperties() throws IOException {
		Dossier dossier = read("""
				{"title": "題", "undertakings": [{"name": "事業", "budget": {"entries": [{"year": "FY2018", "amount": 54.0}]},
				 "projects": [{"code": "A", "type": "Project"}], "id": "%s", "type": "Program", "code": "P"}]}""".formatted(ID));
		Program program = (Program) dossier.getUndertakings().getFirst();
		assertThat(program.getId()).isEqualTo(ID);
		assertThat(program.getName()).isEqualTo("事業");
		assertThat(program.getCode()).isEqualTo("P");
		assertThat(program.getBudget().getEntries().getFirst().getAmount()).hasToString("54.0");
		assertThat(program.getProjects()).singleElement().isInstanceOf(Project.class);
	}

	@Test
	void aPlaceDeepInsideIsNamedByItsPath() {
		assertProblem("""
				{"title": "題", "undertakings": [{"type": "Program", "projects": [{}, {"budget": {"entries": [
				{"year": "FY2018"}, {"year": "FY2019"}, {"year": "FY2020"}, {"year": "2021"}]}}]}]}""",
				"$.undertakings[0].projects[1].budget.entries[3].year", "“2021” is no fiscal year; write it like FY2018.");
	}

	@Test
	void allProblemsAreNamedAtOnceWithTheirLines() {
		List<JsonProblem> problems = problems("""
				{
				  "titel": "題",
				  "kind": "MIDTERM",
				  "fiscalYear": 2022,
				  "publishedOn": "2022-13",
				  "issuer": ["%s"],
				  "panel": [],
				  "units": [{"symbol": "件", "decimals": 1.5}]
				}""".formatted(ID));
		assertThat(problems).extracting(JsonProblem::path).containsExactly("$.titel", "$.kind", "$.fiscalYear",
				"$.publishedOn", "$.panel", "$.units[0].decimals", "$");
		assertThat(problems).extracting(JsonProblem::line).containsExactly(2, 3, 4, 5, 7, 8, 9);
		assertThat(problems.getFirst().message(Locale.ENGLISH)).isEqualTo("Dossier has no property “titel”; did you mean “title”?");
		assertThat(problems.getFirst().message(Locale.JAPANESE)).isEqualTo("Dossierに項目「titel」はありません。「title」の誤りではありませんか。");
		assertThat(problems.getLast().message(Locale.ENGLISH)).isEqualTo("The property “title” is missing; every Dossier has it.");
	}

	@Test
	void danglingReferencesAreNamedByTheirPlace() {
		List<JsonProblem> problems = problems("""
				{"title": "題", "issuer": ["%1$s", "0"], "organizations": [{"id": "%1$s"}, {"parent": "%2$s"}],
				 "undertakings": [{"type": "Project", "ministry": "x"}]}""".formatted(ID, ID.replace('1', '9')));
		assertThat(problems).extracting(JsonProblem::path).containsExactly("$.issuer[1]", "$.organizations[1].parent",
				"$.undertakings[0].ministry");
		assertThat(problems.get(1).message(Locale.ENGLISH)).isEqualTo("There is no object of the id “" + ID.replace('1', '9') + "”.");
	}

	@Test
	void aReferenceToAnObjectOfAnotherClassIsRefused() {
		assertProblem("{\"title\": \"題\", \"issuer\": [\"%1$s\"], \"persons\": [{\"id\": \"%1$s\"}]}".formatted(ID), "$.issuer[0]",
				"is of the class Person; one of the class Organization is expected here");
	}

	@Test
	void twoObjectsOfOneIdAreRefused() {
		assertProblem("{\"title\": \"題\", \"persons\": [{\"id\": \"%1$s\"}, {\"id\": \"%1$s\"}]}".formatted(ID), "$.persons[1].id",
				"was given to another object before");
	}

	@Test
	void theSameReferenceTwiceInOneListIsRefused() {
		assertProblem("{\"title\": \"題\", \"issuer\": [\"%1$s\", \"%1$s\"], \"organizations\": [{\"id\": \"%1$s\"}]}".formatted(ID),
				"$.issuer[1]", "appears twice in this list");
	}

	@Test
	void aMissingRequiredReferenceIsNamed() {
		assertProblem("""
				{"title": "題", "undertakings": [{"type": "Project", "id": "%1$s"}], "scoreSheets": [{"undertaking": "%1$s"}]}"""
				.formatted(ID), "$.scoreSheets[0]", "The property “member” is missing");
	}

	@Test
	void aPropertyTwiceIsRefused() {
		assertProblem("{\"title\": \"題\", \"subtitle\": \"a\", \"subtitle\": \"b\"}", "$.subtitle", "appears twice");
		assertProblem("{\"title\": \"題\", \"undertakings\": [{\"name\": \"a\", \"type\": \"Project\", \"name\": \"b\"}]}",
				"$.undertakings[0].name", "appears twice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { //
			"{\"name\": \"甲\"} | $.undertakings[0] | “type” is missing; it names one of: Program, Project, FundingScheme",
			"{\"type\": \"Budget\"} | $.undertakings[0].type | There is no “Budget” here",
			"{\"type\": \"Undertaking\"} | $.undertakings[0].type | There is no “Undertaking” here",
			"{\"type\": 1} | $.undertakings[0].type | A text is expected here, not 1.",
			"[] | $.undertakings[0] | An object is expected here, not […]",
			"null | $.undertakings[0] | An object is expected here, not null",
			"{\"type\": \"Project\", \"evaluated\": \"true\"} | $.undertakings[0].evaluated | true or false is expected here",
			"{\"type\": \"Project\", \"policies\": {}} | $.undertakings[0].policies | A list is expected here, not {…}",
			"{\"type\": \"Project\", \"policies\": [1.5]} | $.undertakings[0].policies[0] | The id of an object is expected here",
			"{\"type\": \"Project\", \"accounts\": [\"GENERAL\", \"GENERAL\"]} | $.undertakings[0].accounts[1] | appears twice",
			"{\"type\": \"Project\", \"accounts\": [\"Special\"]} | $.undertakings[0].accounts[0] | none of the values that are possible here: UNSPECIFIED, GENERAL",
			"{\"type\": \"Project\", \"id\": \"A\"} | $.undertakings[0].id | “A” is no UUID",
			"{\"type\": \"Project\", \"id\": 1} | $.undertakings[0].id | is no UUID",
			"{\"type\": \"FundingScheme\", \"calls\": [{\"year\": null}]} | $.undertakings[0].calls[0] | “year” is missing",
			"{\"type\": \"Project\", \"budget\": {\"type\": \"Period\"}} | $.undertakings[0].budget.type | There is no “Period” here",
			"{\"type\": \"Project\", \"projects\": []} | $.undertakings[0].projects | Project has no property “projects”",
			"{\"type\": \"Project\", \"purpose\": \"a\\u0000b\"} | $.undertakings[0].purpose | the character U+0000 at position 2",
			"{\"type\": \"Project\", \"purpose\": \"\\ud800\"} | $.undertakings[0].purpose | the character U+D800",
			"{\"type\": \"Project\", \"$schema\": \"x\"} | $.undertakings[0].$schema | has no property “$schema”" })
	void whatDoesNotFitIsNamed(String undertaking, String path, String sentence) {
		assertProblem("{\"title\": \"題\", \"undertakings\": [" + undertaking.strip() + "]}", path.strip(), sentence.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E999999999", "-1e-99999999999999999999", "1E41", "1E-41", "12345678901234567890123456789012345678901",
			"0.00000000000000000000000000000000000000001", "\"54.0\"", "[54]", "true" })
	void anAmountBeyondAllMeasureIsRefused(String amount) {
		String entry = "{\"title\": \"題\", \"undertakings\": [{%s\"budget\": {\"entries\": [{\"year\": \"FY2018\", \"amount\": %s}]}%s}]}";
		assertThat(problems(entry.formatted("\"type\": \"Project\", ", amount, ""))).singleElement()
				.extracting(JsonProblem::path).isEqualTo("$.undertakings[0].budget.entries[0].amount");
		assertThat(problems(entry.formatted("", amount, ", \"type\": \"Project\""))).singleElement()
				.extracting(JsonProblem::path).isEqualTo("$.undertakings[0].budget.entries[0].amount");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "{", "{\"title\"", "{\"title\": \"題\"", "{\"title\": \"題\"}}", "{\"title\": \"題\"} {}",
			"[]", "null", "\"title\"", "42", "{'title': 'x'}", "{\"title\": \"題\",}", "{\"title\": nul}", "<dossier/>", "PK\u0003\u0004",
			"{\"title\": \"a\u0001b\"}", "{\"title\": 01}" })
	void whatIsNoJsonObjectIsRefused(String text) {
		assertThat(problems(text)).isNotEmpty();
	}

	@Test
	void brokenUtf8IsRefused() {
		byte[] bytes = "{\"title\": \"題\"}".getBytes(StandardCharsets.UTF_8);
		bytes[12] = (byte) 0xFF;
		assertThatThrownBy(() -> JsonImport.read(new ByteArrayInputStream(bytes))).isInstanceOf(JsonImportException.class)
				.hasMessageContaining("This is no JSON");
		assertThatThrownBy(() -> JsonImport.read(new ByteArrayInputStream(new byte[] { 0, 0, (byte) 0xFE, (byte) 0xFF, 0, 0x7F, 0, 0 })))
				.isInstanceOf(JsonImportException.class);
	}

	@Test
	void dataOfAnotherFormIsRefused() throws IOException {
		assertProblem("{\"$schema\": \"https://hyoka.org/schema/2/hyoka.schema.json\", \"title\": \"題\"}", "$.$schema",
				"this version reads “https://hyoka.org/schema/1/hyoka.schema.json”");
		assertThat(read("{\"$schema\": \"https://hyoka.org/schema/1/hyoka.schema.json\", \"title\": \"題\"}")).isNotNull();
	}

	@Test
	void aHundredProblemsAreEnough() {
		String json = "{\"title\": \"題\", \"persons\": [" + "{\"x\": 1},".repeat(1000) + "{}]}";
		assertThat(problems(json)).hasSize(100);
		assertThat(problems(json, new JsonLimits(1 << 20, 100, 10_000, 7))).hasSize(7);
	}

	@Test
	void dataNestedTooDeeplyIsRefused() {
		String json = "{\"title\": \"題\", \"sections\": [" + "{\"key\": \"a\", \"subsections\": [".repeat(2000) + "]}".repeat(2000) + "]}";
		assertThat(problems(json)).allSatisfy(p -> assertThat(p.path()).startsWith("$.sections[0].subsections[0]"));
		assertThat(problems("[".repeat(100_000))).isNotEmpty();
		assertThat(problems("{\"a\":".repeat(100_000))).isNotEmpty();
	}

	@Test
	void dataThatIsTooLongIsRefused() {
		String json = "{\"title\": \"" + "あ".repeat(10_000) + "\"}";
		assertThat(problems(json, JsonLimits.standard().withBytes(10_000))).singleElement()
				.satisfies(p -> assertThat(p.message(Locale.ENGLISH)).contains("larger than 10000 bytes"));
	}

	@Test
	void anEndlessInputIsGivenUpEarly() {
		long[] served = { 0 };
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				served[0]++;
				return ' ';
			}
		};
		assertThatThrownBy(() -> JsonImport.read(endless, JsonLimits.standard().withBytes(1 << 20)))
				.isInstanceOf(JsonImportException.class);
		assertThat(served[0]).isLessThan(2 << 20);
	}

	@Test
	void tooManyObjectsAreRefused() {
		String json = "{\"title\": \"題\", \"persons\": [" + "{},".repeat(5000) + "{}]}";
		assertThat(problems(json, new JsonLimits(1 << 20, 100, 1000, 100))).singleElement()
				.satisfies(p -> assertThat(p.message(Locale.ENGLISH)).contains("more than 1000 objects"));
	}

	@Test
	void aFailingInputIsNoProblemOfTheData() {
		InputStream failing = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("disk");
			}
		};
		assertThatThrownBy(() -> JsonImport.read(failing)).isExactlyInstanceOf(IOException.class).hasMessage("disk");
	}

	@Test
	void hostileWordsAreShownShortAndHarmless() {
		String name = "\\u001b[31m" + "x".repeat(900) + "'\\n";
		assertThat(problems("{\"title\": \"題\", \"" + name + "\": {}}")).singleElement().satisfies(p -> {
			assertThat(p.path()).hasSizeLessThan(200).doesNotContain("\u001b", "\n");
			assertThat(p.message(Locale.ENGLISH)).hasSizeLessThan(300).doesNotContain("\u001b", "\n");
		});
	}

	@Test
	void bothLanguagesHaveTheSameSentencesWithTheSameGaps() throws IOException {
		ResourceBundle english = sentences("messages.properties");
		ResourceBundle japanese = sentences("messages_ja.properties");
		assertThat(english.keySet()).isEqualTo(japanese.keySet()).hasSizeGreaterThan(30);
		Pattern gap = Pattern.compile("\\{\\d}");
		for (String key : english.keySet()) {
			assertThat(gap.matcher(english.getString(key)).results().map(MatchResult::group).sorted().distinct()).as(key)
					.containsExactlyElementsOf(gap.matcher(japanese.getString(key)).results().map(MatchResult::group).sorted().distinct().toList());
		}
	}

	private static ResourceBundle sentences(String file) throws IOException {
		try (InputStream in = JsonImport.class.getResourceAsStream("/org/hyoka/dossier/internal/json/" + file)) {
			return new PropertyResourceBundle(in);
		}
	}

	/** Whatever is done to good data: it is read or refused with problems, never anything else. */
	@Test
	void noDamageDoesMoreThanBeingRefused() throws IOException {
		Random random = new Random(42);
		int refused = 0;
		for (int i = 0; i < 3000; i++) {
			byte[] bytes = JsonRoundTripTest.json(RandomDossier.of(i % 20, 60)).getBytes(StandardCharsets.UTF_8);
			for (int n = random.nextInt(4); n >= 0; n--) {
				bytes = damage(bytes, random);
			}
			try {
				assertThat(JsonImport.read(new ByteArrayInputStream(bytes)).getTitle()).isNotNull();
			} catch (JsonImportException e) {
				assertThat(e.problems()).isNotEmpty();
				refused++;
			}
		}
		assertThat(refused).isGreaterThan(1000);
	}

	private static byte[] damage(byte[] bytes, Random random) {
		int from = random.nextInt(bytes.length);
		int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
		byte[] result = bytes.clone();
		switch (random.nextInt(5)) {
		case 0 -> result[from] ^= (byte) (1 << random.nextInt(8));
		case 1 -> result = Arrays.copyOf(bytes, Math.max(1, from));
		case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - (to - from) + 1), result, from, to - from);
		case 3 -> {
			result = new byte[bytes.length + to - from];
			System.arraycopy(bytes, 0, result, 0, to);
			System.arraycopy(bytes, from, result, to, bytes.length - from);
		}
		default -> Arrays.fill(result, from, to, (byte) "{}[]\",:0-e1.n \n".charAt(random.nextInt(15)));
		}
		return result;
	}

	@Test
	void capitalsMakeNoOtherId() throws IOException {
		String id = "ABCDEF01-2345-4789-8BCD-EF0123456789";
		Dossier dossier = read("{\"title\": \"題\", \"issuer\": [\"%s\"], \"organizations\": [{\"id\": \"%s\", \"name\": \"甲\"}]}"
				.formatted(id.toLowerCase(Locale.ROOT), id));
		assertThat(dossier.getIssuer()).containsExactly(dossier.getOrganizations().getFirst());
		assertThat(dossier.getOrganizations().getFirst().getId()).as("kept as it is written").isEqualTo(id);
		assertProblem("{\"title\": \"題\", \"organizations\": [{\"id\": \"%s\"}, {\"id\": \"%s\"}]}".formatted(id, id.toLowerCase(Locale.ROOT)),
				"$.organizations[1].id", "was given to another object before");
	}

	@Test
	void whatIsLeftOutIsNotStated() throws IOException {
		Project project = (Project) read("""
				{"title": "題", "undertakings": [{"type": "Project", "period": {"end": "FY2025"}, "roles": [{"text": "甲"}],
				 "indicators": [{"targets": [{"value": 5}], "actuals": [{"asOf": "FY2024", "text": "普及した。"}], "stated": [{"place": "p.1"}]}]}]}""")
				.getUndertakings().getFirst();
		assertThat(project.getPeriod().getStart()).isNull();
		assertThat(project.getRoles().getFirst().getRole()).isEqualTo(RoleKind.UNSPECIFIED);
		Indicator indicator = project.getIndicators().getFirst();
		assertThat(indicator.getKind()).isEqualTo(IndicatorKind.UNSPECIFIED);
		assertThat(indicator.getAccumulation()).isEqualTo(Accumulation.UNSPECIFIED);
		assertThat(indicator.getTargets().getFirst().getKind()).isEqualTo(TargetKind.UNSPECIFIED);
		assertThat(indicator.getTargets().getFirst().getDue()).isNull();
		assertThat(indicator.getStated().getFirst().getMeasure()).isEqualTo(StatedMeasure.UNSPECIFIED);
	}
}

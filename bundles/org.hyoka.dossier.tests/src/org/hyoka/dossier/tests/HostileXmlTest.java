// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that no program writes are refused with a sentence. */
@Timeout(60)
class HostileXmlTest {
	private static final String A = "00000000-0000-4000-8000-00000000000a";
	private static final String B = "00000000-0000-4000-8000-00000000000b";
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		dossier.setTitle("題名");
		Organization a = organization(dossier, A, "AMED");
		organization(dossier, B, "NEDO").setParent(a);
		dossier.getIssuer().add(a);
		Unit unit = HyokaFactory.eINSTANCE.createUnit();
		unit.setFactor(new BigDecimal("1000000"));
		unit.setDecimals(1);
		dossier.getUnits().add(unit);
		file = folder.resolve("hostile.hyoka");
		DossierFiles.create(dossier, file);
	}

	private static Organization organization(Dossier dossier, String id, String name) {
		Organization organization = HyokaFactory.eINSTANCE.createOrganization();
		organization.setId(id);
		organization.setName(name);
		dossier.getOrganizations().add(organization);
		return organization;
	}

	private DossierException refused(UnaryOperator<String> change) throws IOException {
		String before = Containers.model(file);
		assertThat(change.apply(before)).as("the change does something").isNotEqualTo(before);
		Containers.changeModel(file, change);
		return refused();
	}

	private DossierException refused() {
		DossierException e = catchThrowableOfType(DossierException.class, () -> DossierFiles.open(file, null).close());
		assertThat(e).as("it is refused").isNotNull();
		assertThat(e.message(Locale.ENGLISH)).contains("hostile.hyoka").doesNotContain("{");
		assertThat(e.message(Locale.JAPANESE)).contains("hostile.hyoka").contains("。").doesNotContain("{");
		assertThat(e.entry()).contains("model.xmi");
		assertThat(e.line()).isPresent();
		return e;
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			document type           | <hyoka:Dossier   | <!DOCTYPE hyoka:Dossier><hyoka:Dossier | UNSAFE | document type
			external entity         | <hyoka:Dossier   | <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><hyoka:Dossier | UNSAFE | document type
			entity                  | AMED             | &x; | DAMAGED | well-formed
			entity in text          | <organizations   | &x;<organizations | UNSAFE | entity
			entity in a value's element | <organizations | <sections><tables><rows><cells>&x;</cells></rows></tables></sections><organizations | UNSAFE | entity
			character reference     | AMED             | &#x1F; | DAMAGED | well-formed
			surrogate reference     | AMED             | &#xD800; | DAMAGED | well-formed
			huge reference          | AMED             | &#x110000; | DAMAGED | well-formed
			overflowing reference   | AMED             | &#x100000041; | DAMAGED | well-formed
			empty reference         | AMED             | &#; | DAMAGED | well-formed
			endless reference       | AMED             | &#00000000000000000065 | DAMAGED | well-formed
			control character       | AMED             | A\u0001MED | DAMAGED | well-formed
			control character in text | <organizations | <sections><tables><rows><cells>A\u0001</cells></rows></tables></sections><organizations | DAMAGED | well-formed
			less-than in a value    | AMED             | A<ED | DAMAGED | well-formed
			attribute twice         | name="AMED"      | name="AMED" name="B" | DAMAGED | well-formed
			unquoted                | name="AMED"      | name=AMED | DAMAGED | well-formed
			no space                | name="AMED"      | name="AMED"country="JP" | DAMAGED | well-formed
			element not ended       | </hyoka:Dossier> | | DAMAGED | breaks off
			wrong end               | </hyoka:Dossier> | </hyoka:Dossiex> | DAMAGED | well-formed
			second root             | </hyoka:Dossier> | </hyoka:Dossier><x/> | WRONG_CONTENT | before or after
			text behind             | </hyoka:Dossier> | </hyoka:Dossier>x | WRONG_CONTENT | before or after
			text between            | </hyoka:Dossier> | text</hyoka:Dossier> | WRONG_CONTENT | text between
			other encoding          | encoding="UTF-8" | encoding="UTF-16" | WRONG_CONTENT | UTF-16
			other version           | version="1.0"    | version="2.0" | DAMAGED | well-formed
			newer version           | version="1.0"    | version="1.1" | DAMAGED | XML 1.1
			two colons              | <organizations   | <a:b:c/><organizations | DAMAGED | well-formed
			name ends with a colon  | <organizations   | <organizations a:="" | DAMAGED | well-formed
			declaration within      | <organizations   | <!ELEMENT organizations ANY><organizations | DAMAGED | well-formed
			other root              | hyoka:Dossier    | hyoka:Program | WRONG_CONTENT | begins with
			other namespace         | https://hyoka.org/model/hyoka | urn:x | WRONG_CONTENT | begins with
			undeclared prefix       | <organizations   | <organizations x:y="1" | WRONG_CONTENT | not declared
			undeclared type prefix  | <organizations   | <organizations xsi:type="x:Y" | WRONG_CONTENT | no declared prefix
			type without prefix     | <organizations   | <organizations xsi:type="Organization" | WRONG_CONTENT | no declared prefix
			wrong type              | <organizations   | <organizations xsi:type="hyoka:Person" | WRONG_CONTENT | not Person
			abstract type           | <organizations   | <organizations xsi:type="hyoka:NamedElement" | WRONG_CONTENT | not NamedElement
			enumeration as type     | <organizations   | <undertakings xsi:type="hyoka:Element"/><organizations | WRONG_CONTENT | not Element
			abstract feature        | <organizations   | <undertakings/><organizations | WRONG_CONTENT | not Undertaking
			extension without type  | <organizations   | <extensions/><organizations | WRONG_CONTENT | not EObject
			single child twice      | <organizations   | <panel/><panel/><organizations | WRONG_CONTENT | stands twice
			literal                 | name="AMED"      | kind="KABUSHIKI" | WRONG_CONTENT | KABUSHIKI
			fiscal year             | title="題名"     | fiscalYear="2018" | WRONG_CONTENT | fiscalYear
			fiscal year out of range | title="題名"    | fiscalYear="FY9999" | WRONG_CONTENT | FY9999
			date                    | title="題名"     | publishedOn="2022-02-31" | WRONG_CONTENT | 2022-02-31
			digits                  | 1000000          | 12345678901234567890123456789012345678901 | WRONG_CONTENT | more than 40 digits
			exponent                | 1000000          | 1E999999999 | WRONG_CONTENT | 1E999999999
			negative exponent       | 1000000          | 1E-41 | WRONG_CONTENT | 1E-41
			no number               | 1000000          | 0x10 | WRONG_CONTENT | 0x10
			integer out of range    | decimals="1"     | decimals="2147483648" | WRONG_CONTENT | 2147483648
			truth                   | title="題名"     | title="題名"><notes printed="yes"/></hyoka:Dossier><!-- | WRONG_CONTENT | neither true nor false
			dangling reference      | issuer="00000000-0000-4000-8000-00000000000a" | issuer="00000000-0000-4000-8000-00000000000c" | WRONG_CONTENT | not in the file
			path as reference       | issuer="00000000-0000-4000-8000-00000000000a" | issuer="//@organizations.0" | WRONG_CONTENT | not in the file
			reference outside       | issuer="00000000-0000-4000-8000-00000000000a" | issuer="http://evil.example/x#y" | WRONG_CONTENT | not in the file
			reference twice         | issuer="00000000-0000-4000-8000-00000000000a" | issuer="00000000-0000-4000-8000-00000000000a 00000000-0000-4000-8000-00000000000a" | WRONG_CONTENT | twice
			reference to wrong class | issuer="00000000-0000-4000-8000-00000000000a" | outline="00000000-0000-4000-8000-00000000000a" | WRONG_CONTENT | not Organization
			id twice                | id="00000000-0000-4000-8000-00000000000b" | id="00000000-0000-4000-8000-00000000000a" | WRONG_CONTENT | Two objects
			id no UUID              | id="00000000-0000-4000-8000-00000000000b" | id="b" | WRONG_CONTENT | no identifier
			id of the wrong length  | id="00000000-0000-4000-8000-00000000000b" | id="00000000-0000-4000-8000-00000000000b0" | WRONG_CONTENT | no identifier
			id as element           | <organizations   | <id>00000000-0000-4000-8000-00000000000d</id><organizations | WRONG_CONTENT | stands twice
			href                    | <organizations   | <organizations href="file:///etc/passwd#/"/><organizations | UNSAFE | outside the file
			href of a reference     | <organizations   | <issuer href="http://evil.example/x.hyoka#1"/><organizations | UNSAFE | outside the file
			href of an unknown type | <organizations   | <outline xsi:type="hyoka:ReportOutline" href="jar:file:x!/y#1"/><organizations | UNSAFE | outside the file
			reference as element    | <organizations   | <issuer/><organizations | WRONG_CONTENT | reference
			containment as attribute | title="題名"    | organizations="00000000-0000-4000-8000-00000000000a" | WRONG_CONTENT | attribute
			list as attribute       | <organizations   | <sections><tables><rows cells="a b"/></tables></sections><organizations | WRONG_CONTENT | attribute
			elements in a value     | <organizations   | <sections><tables><rows><cells><b/></cells></rows></tables></sections><organizations | WRONG_CONTENT | elements in it
			a title that is nothing | <organizations   | <title xsi:nil="true"/><organizations | WRONG_CONTENT | has attributes
			nothing with a value    | <organizations   | <language xsi:nil="true">ja</language><organizations | WRONG_CONTENT | has attributes
			attributes of a value   | <organizations   | <sections><tables><rows><cells a="b"/></rows></tables></sections><organizations | WRONG_CONTENT | has attributes
			value twice             | <organizations   | <undertakings xsi:type="hyoka:Program"><accounts>GENERAL</accounts><accounts>GENERAL</accounts></undertakings><organizations | WRONG_CONTENT | same value twice
			default namespace       | <organizations   | <organizations xmlns="urn:x"/><organizations | WRONG_CONTENT | namespace
			same id in the unknown  | <organizations   | <weather id="00000000-0000-4000-8000-00000000000a"/><organizations | WRONG_CONTENT | Two objects
			prefix in the unknown   | <organizations   | <weather><x:y/></weather><organizations | WRONG_CONTENT | not declared
			""")
	void isRefused(String what, String target, String replacement, Reason reason, String words) throws IOException {
		String by = (replacement == null ? "" : replacement).replace("\\u0001", "\u0001");
		boolean all = what.startsWith("other root") || what.equals("other version");
		DossierException e = refused(m -> all ? m.replace(target, by) : first(m, target, by));
		assertThat(e.message(Locale.ENGLISH)).contains(words);
		assertThat(e.reason()).isEqualTo(reason);
	}

	private static String first(String model, String target, String by) {
		int at = model.indexOf(target);
		return at < 0 ? model : model.substring(0, at) + by + model.substring(at + target.length());
	}

	@Test
	void anEntityBombIsRefusedAtItsFirstLine() throws IOException {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
		for (int i = 1; i < 20; i++) {
			bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		DossierException e = refused(m -> first(m, "<hyoka:Dossier", bomb + "]><hyoka:Dossier"));
		assertThat(e.reason()).isEqualTo(Reason.UNSAFE);
		assertThat(e.line()).hasValue(2);
	}

	@Test
	void deepNestingIsRefusedInKnownAndUnknownContents() throws IOException {
		String known = "<sections>" + "<subsections>".repeat(300) + "</subsections>".repeat(300) + "</sections>";
		assertThat(refused(m -> first(m, "<organizations", known + "<organizations")).reason())
				.isEqualTo(Reason.TOO_LARGE);
		write();
		String unknown = "<x>".repeat(100_000) + "</x>".repeat(100_000);
		assertThat(refused(m -> first(m, "<organizations", unknown + "<organizations")).getMessage())
				.contains("nested more than 256");
	}

	@Test
	void hugeValuesNamesAndNumbersOfAttributesAreRefused() throws IOException {
		// Hardly packed, so that it is not refused for that already.
		String huge = new Random(1).ints(1 << 16, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString().repeat(300);
		assertThat(refused(m -> first(m, "AMED", huge)).reason()).isEqualTo(Reason.TOO_LARGE);
		write();
		assertThat(refused(m -> first(m, "AMED", "&lt;" + huge)).reason()).isEqualTo(Reason.TOO_LARGE);
		write();
		assertThat(refused(m -> first(m, "<organizations", "<" + "n".repeat(5000) + "/><organizations")).getMessage())
				.contains("longer than 1000");
		write();
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < 2000; i++) {
			attributes.append(" a").append(i).append("=\"\"");
		}
		assertThat(refused(m -> first(m, "<organizations", "<organizations" + attributes)).getMessage())
				.contains("more than 1000 attributes");
		write();
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 30_000; i++) {
			names.append("<n").append(i).append("/>");
		}
		assertThat(refused(m -> first(m, "<organizations", names + "<organizations")).getMessage())
				.contains("different names");
	}

	@Test
	void whatNoOneReadsHasALimitToo() throws IOException {
		// Hardly packed, as above.
		String comment = new Random(2).ints(1 << 16, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString().repeat(1000);
		assertThat(refused(m -> first(m, "<organizations", "<!--" + comment + "--><organizations")).reason()).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void bytesThatAreNoUtf8AreRefusedAndLongFormsToo() throws IOException {
		for (byte[] wrong : new byte[][] { { (byte) 0xFF }, { (byte) 0xC0, (byte) 0x80 }, { (byte) 0xE3, (byte) 0x81 },
				{ (byte) 0xED, (byte) 0xA0, (byte) 0x80 } }) {
			write();
			byte[] model = Containers.entry(file, Containers.MODEL);
			String text = new String(model, StandardCharsets.ISO_8859_1);
			int at = text.indexOf("AMED");
			byte[] changed = model.clone();
			System.arraycopy(wrong, 0, changed, at, wrong.length);
			Containers.replace(file, Containers.MODEL, changed);
			assertThat(refused().getMessage()).contains("UTF-8");
		}
	}

	@Test
	void otherEncodingsAreRefused() throws IOException {
		String model = Containers.model(file);
		Containers.replace(file, Containers.MODEL, model.getBytes(StandardCharsets.UTF_16));
		assertThat(refused().reason()).isIn(Reason.DAMAGED, Reason.WRONG_CONTENT);
	}

	@Test
	void placesOfSchemasAreNeverLookedAt() throws IOException {
		Containers.changeModel(file, m -> m.replace("<hyoka:Dossier ",
				"<hyoka:Dossier xsi:schemaLocation=\"https://hyoka.org/model/hyoka http://127.0.0.1:1/x.ecore\" xsi:noNamespaceSchemaLocation=\"file:///etc/passwd\" "));
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getTitle()).isEqualTo("題名");
		}
	}

	@Test
	void whatIsHarmlessIsAccepted() throws IOException {
		Containers.changeModel(file, m -> "\uFEFF" + m.replace("UTF-8\"?>", "utf-8\" standalone='yes' ?>\r\n<!-- c -->\n<?p i?>")
				.replace("title=\"題名\"", "title = '題&amp;&#x540D;&#000000000000000000033;\r\n\"'").replace("</hyoka:Dossier>",
						"<!-- c --><sections><tables><rows><cells>a<![CDATA[<b>]]>c\r\nd</cells><cells> </cells><cells/></rows></tables></sections></hyoka:Dossier>\n<!-- -->\n"));
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getTitle()).isEqualTo("題&名! \"");
			assertThat(opened.dossier().getSections().getFirst().getTables().getFirst().getRows().getFirst().getCells())
					.containsExactly("a<b>c\nd", " ", "");
		}
	}

	@Test
	void aMissingIdIsGiven() throws IOException {
		Containers.changeModel(file, m -> m.replace(" id=\"" + B + "\"", ""));
		try (OpenDossier opened = DossierFiles.open(file, null)) {
			assertThat(opened.dossier().getOrganizations().get(1).getId()).hasSize(36).isNotEqualTo(B);
		}
	}

	@Test
	void anEmptyModelIsRefused() throws IOException {
		Containers.replace(file, Containers.MODEL, new byte[0]);
		assertThat(refused().getMessage()).contains("breaks off");
		assertThat(Files.exists(file)).isTrue();
	}
}

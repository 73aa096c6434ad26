// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hyoka.report.tests.Reports;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Person;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 7: an exported report does not say who gave which point or wrote which remark. */
class AnonymityTest {
	private static final String MARK = "匿名太郎";

	static List<ReportExporter> forms() {
		return new Exporters().exporters().stream().filter(e -> !e.id().equals("pdf") || PdfFonts.present()).toList();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void noMembersNameOrLabelIsAnywhereInTheBytesBesideTheListOfMembers(ReportExporter form) throws IOException {
		for (String key : List.of(Reports.REGENERATIVE, Reports.DRUG_DISCOVERY)) {
			Dossier dossier = withNamedMembers(key);
			ReportOptions options = ReportOptions.standard(Locale.JAPANESE).without("panel");
			List<byte[]> bytes = unpacked(Exports.export(form, Reports.book(dossier, options)));
			for (Member member : dossier.getPanel().getMembers()) {
				for (String secret : List.of(member.getPerson().getName(), member.getLabel(), member.getAffiliation(), member.getId())) {
					for (byte[] part : bytes) {
						assertThat(contains(part, secret)).as(secret + " in " + form.id() + " of " + key).isFalse();
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void noMembersNameIsInTheOtherDocuments(ReportExporter form) throws IOException {
		Dossier dossier = withNamedMembers(Reports.REGENERATIVE);
		for (Template<?> document : Templates.standard().documents()) {
			for (byte[] part : unpacked(Exports.export(form, Reports.document(dossier, document.key(), ReportOptions.standard(Locale.JAPANESE))))) {
				assertThat(contains(part, MARK) || contains(part, "秘密の") || contains(part, "member-secret")).as(form.id() + " of " + document.key())
						.isFalse();
			}
		}
	}

	/** Word files say who wrote, changed or commented on what; ours know nobody. The files' names are the dossier's. */
	@ParameterizedTest
	@MethodSource("forms")
	void noFormSaysWhoWroteOrChangedIt(ReportExporter form) throws IOException {
		Dossier dossier = withNamedMembers(Reports.REGENERATIVE);
		for (byte[] part : unpacked(Exports.export(form, Reports.book(dossier, ReportOptions.standard(Locale.JAPANESE).withNames(true))))) {
			assertThat(new String(part, StandardCharsets.UTF_8)).as(form.id())
					.doesNotContain("<w:ins ", "<w:del ", "<w:comment ", "w:author=", "<cp:lastModifiedBy>", "<p:cmAuthor ")
					.doesNotContain(System.getProperty("user.home"));
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theNamedReportNamesThem(ReportExporter form) throws IOException {
		assumeFalse(form.id().equals("pptx"), "slides for a council name nobody");
		Dossier dossier = withNamedMembers(Reports.REGENERATIVE);
		List<byte[]> bytes = unpacked(
				Exports.export(form, Reports.book(dossier, ReportOptions.standard(Locale.JAPANESE).withNames(true).without("panel"))));
		assertThat(dossier.getScoreSheets()).isNotEmpty();
		for (Member member : dossier.getPanel().getMembers()) {
			assertThat(bytes.stream().anyMatch(part -> contains(part, member.getPerson().getName()))).as(member.getPerson().getName()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { Reports.REGENERATIVE, Reports.DRUG_DISCOVERY })
	void theReportIsTheSameWhoeverWroteTheRemarks(String key) {
		Dossier dossier = withNamedMembers(key);
		String before = Exports.html(Reports.book(dossier, Locale.JAPANESE));
		List<Member> members = dossier.getPanel().getMembers();
		int i = 0;
		for (Assessment assessment : dossier.getAssessments()) {
			for (Opinion opinion : assessment.getOpinions()) {
				opinion.setAuthor(members.get(i++ % members.size()));
			}
			assessment.getRecommendations().forEach(r -> r.setAuthor(null));
		}
		assertThat(Exports.html(Reports.book(dossier, Locale.JAPANESE))).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { Reports.REGENERATIVE, Reports.DRUG_DISCOVERY })
	void theOrderOfRemarksDoesNotComeFromTheOrderInTheDossier(String key) {
		Dossier dossier = Reports.dossier(key);
		String before = Exports.html(Reports.book(dossier, Locale.JAPANESE));
		dossier.getAssessments().forEach(assessment -> {
			List<Opinion> turned = new ArrayList<>(assessment.getOpinions());
			Collections.reverse(turned);
			assessment.getOpinions().clear();
			assessment.getOpinions().addAll(turned);
		});
		assertThat(Exports.html(Reports.book(dossier, Locale.JAPANESE))).isEqualTo(before);
	}

	/** Every member has a name, a label and an affiliation that occur nowhere else. */
	private static Dossier withNamedMembers(String key) {
		Dossier dossier = Reports.dossier(key);
		int i = 0;
		for (Member member : dossier.getPanel().getMembers()) {
			i++;
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName(MARK + i + "号");
			person.setReading("とくめい" + i);
			person.setOrcid("0000-0000-0000-77" + i);
			dossier.getPersons().add(person);
			member.setPerson(person);
			member.setLabel("秘密の委員" + i + "番");
			member.setAffiliation("秘密の所属" + i + "部");
			member.setId("member-secret-" + i);
		}
		int n = i;
		dossier.getAssessments().forEach(assessment -> {
			for (int k = 0; k < assessment.getOpinions().size(); k++) {
				assessment.getOpinions().get(k).setAuthor(dossier.getPanel().getMembers().get(k % n));
			}
			assessment.getRecommendations().forEach(r -> r.setAuthor(dossier.getPanel().getMembers().getFirst()));
		});
		return dossier;
	}

	/** The bytes, and for a container those of its entries with their names, for a PDF its text and properties. */
	static List<byte[]> unpacked(byte[] bytes) throws IOException {
		List<byte[]> out = new ArrayList<>(List.of(bytes));
		if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					out.add(entry.getName().getBytes(StandardCharsets.UTF_8));
					out.addAll(unpacked(zip.readAllBytes()));
				}
			}
		}
		if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
			try (PDDocument pdf = Loader.loadPDF(bytes)) {
				String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
				String text = new PDFTextStripper().getText(pdf) + metadata + pdf.getDocumentInformation().getCOSObject();
				out.add(text.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8));
				StringBuilder strings = new StringBuilder();
				strings(pdf.getDocument().getTrailer(), Collections.newSetFromMap(new IdentityHashMap<>()), strings);
				out.add(strings.toString().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out;
	}

	/** All strings and names of a PDF file: bookmarks, alternative texts, titles of links, whatever a page does not show. */
	private static void strings(COSBase base, Set<COSBase> seen, StringBuilder out) throws IOException {
		Deque<COSBase> open = new ArrayDeque<>(List.of(base));
		while (!open.isEmpty()) {
			COSBase next = open.pop();
			next = next instanceof COSObject object ? object.getObject() : next;
			if (next == null || !seen.add(next)) {
				continue;
			}
			switch (next) {
			case COSString string -> out.append(string.getString()).append('\n');
			case COSName name -> out.append(name.getName()).append('\n');
			case COSArray array -> array.forEach(open::push);
			case COSDictionary dictionary -> {
				dictionary.keySet().forEach(open::push);
				dictionary.getValues().forEach(open::push);
				if (dictionary instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
					try (var in = stream.createInputStream()) {
						out.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
					}
				}
			}
			default -> {
				// a number, a truth value, nothing
			}
			}
		}
	}

	private static boolean contains(byte[] bytes, String text) {
		return new String(bytes, StandardCharsets.UTF_8).contains(text) || new String(bytes, StandardCharsets.UTF_16BE).contains(text)
				|| new String(bytes, StandardCharsets.UTF_16LE).contains(text);
	}
}

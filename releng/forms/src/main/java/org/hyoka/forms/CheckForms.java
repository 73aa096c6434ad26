// SPDX-License-Identifier: EPL-2.0
package org.hyoka.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates exported files: Word, Excel and PowerPoint by the schemas of ECMA-376, PDF as PDF/A-2u and PDF/UA-1. */
public final class CheckForms {
	private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1);
	private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

	private CheckForms() {
	}

	/**
	 * Says of each file what is wrong with it.
	 *
	 * @param files their names
	 */
	public static void main(String[] files) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		int wrong = 0;
		for (String name : files) {
			Path file = Path.of(name);
			Map<String, Integer> problems = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? pdf(file) : office(file);
			System.out.println(file + ": " + (problems.isEmpty() ? "valid" : "not valid"));
			problems.forEach((problem, times) -> System.out.println("    " + times + " × " + problem));
			wrong += problems.isEmpty() ? 0 : 1;
		}
		System.out.println(files.length - wrong + " valid, " + wrong + " not valid");
		System.exit(wrong == 0 ? 0 : 1);
	}

	private static Map<String, Integer> pdf(Path file) throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
		Map<String, Integer> problems = new TreeMap<>();
		for (PDFAFlavour flavour : FLAVOURS) {
			try (InputStream in = Files.newInputStream(file);
					PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
					PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
				ValidationResult result = validator.validate(parser);
				for (TestAssertion assertion : result.getTestAssertions()) {
					if (assertion.getStatus() == TestAssertion.Status.FAILED) {
						problems.merge(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage(), 1, Integer::sum);
					}
				}
				if (!result.isCompliant() && problems.isEmpty()) {
					problems.put(flavour + ": not compliant", 1);
				}
			}
		}
		return problems;
	}

	/** Parts of the package conventions have other schemas and are passed over. */
	private static Map<String, Integer> office(Path file) throws IOException {
		Map<String, Integer> problems = new TreeMap<>();
		int parts = 0;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				String name = entry.getName();
				if (name.endsWith(".xml") && !name.startsWith("docProps/core") && !name.startsWith("[Content_Types]")
						&& !name.startsWith("customXml/")) {
					parts++;
					part(zip, entry, problems);
				}
			}
		}
		if (parts == 0) {
			problems.put("holds no part that could be validated", 1);
		}
		return problems;
	}

	private static void part(ZipFile zip, ZipEntry entry, Map<String, Integer> problems) throws IOException {
		String name = entry.getName().replaceAll("\\d+", "N");
		try (InputStream in = zip.getInputStream(entry)) {
			XmlObject part = SCHEMAS.parse(in, null, new XmlOptions());
			List<XmlError> errors = new ArrayList<>();
			if (part.schemaType().isNoType() || part.schemaType().equals(XmlObject.type)) {
				problems.merge(name + ": no schema knows its root", 1, Integer::sum);
			} else {
				part.validate(new XmlOptions().setErrorListener(errors));
			}
			errors.forEach(error -> problems.merge(name + ": " + error.getMessage(), 1, Integer::sum));
		} catch (XmlException e) {
			problems.merge(name + ": " + e.getMessage(), 1, Integer::sum);
		}
	}
}

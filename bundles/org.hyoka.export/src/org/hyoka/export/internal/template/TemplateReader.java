// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hyoka.export.TemplateFault;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;
import org.hyoka.template.FieldFrame;
import org.hyoka.template.Fields;

/** Says of a file whether it has fields, and what is wrong with them. */
public final class TemplateReader {
	private TemplateReader() {
	}

	/**
	 * Whether a Word file has fields.
	 *
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static boolean hasFields(Path file, Locale locale) throws IOException {
		try (WordTemplate template = WordTemplate.read(file, locale)) {
			return !template.fields().isEmpty();
		}
	}

	/**
	 * Everything that is wrong with the fields of a file, and which print nothing.
	 *
	 * @param file     a Word file
	 * @param sections the chapters there are
	 * @param options  what the one who exports chose
	 * @param request  what is reported; null to check without a dossier
	 * @param locale   language of what is said
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static List<TemplateFault> check(Path file, Map<String, ReportSection> sections, ReportOptions options, ReportRequest request,
			Locale locale) throws IOException {
		Fields fields = new Fields(sections, options, locale);
		Faults faults = new Faults(fields, locale);
		List<TagRun> order = walk(file, faults, fields.begin(), locale);
		List<TemplateFault> found = new ArrayList<>(faults.in(order));
		if (request != null) {
			Faults known = new Faults(fields, locale);
			List<TagRun> again = walk(file, known, fields.begin(request), locale);
			List<TemplateFault> wrong = List.copyOf(found);
			known.in(again).stream().filter(fault -> !wrong.contains(fault)).forEach(found::add);
		}
		return List.copyOf(found);
	}

	private static List<TagRun> walk(Path file, Faults faults, FieldFrame frame, Locale locale) throws IOException {
		try (WordTemplate template = WordTemplate.read(file, locale)) {
			List<TagRun> fields = template.fields();
			fields.stream().filter(field -> field.tag().isEmpty()).forEach(field -> faults.fault(field, "fill.unreadable", field.source(), "{{…}}"));
			template.walk(faults, frame, new Copies(0));
			return fields;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hyoka.export.internal.template.TemplateReader;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.ReportSection;

/**
 * Checks the fields of an office's Word file before it is filled.
 *
 * @since 0.1
 */
public final class TemplateCheck {
	private TemplateCheck() {
	}

	/**
	 * Whether a Word file has fields; one without them lends only its styles.
	 *
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static boolean hasFields(Path file, Locale locale) throws IOException {
		return TemplateReader.hasFields(file, locale);
	}

	/**
	 * Everything that is wrong with the fields of a file, all at once; for a dossier also the fields that print nothing.
	 *
	 * @param file     a Word file
	 * @param sections the chapters there are, see {@link org.hyoka.report.ReportComposer#sections()}
	 * @param options  what the one who exports chose: what an export without names would print of who said what is refused (rule 7)
	 * @param request  what is reported; null to check without a dossier
	 * @param locale   language of what is said
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static List<TemplateFault> of(Path file, Map<String, ReportSection> sections, ReportOptions options, ReportRequest request,
			Locale locale) throws IOException {
		return TemplateReader.check(file, sections, options, request, locale);
	}

	/** A fault in one line: place, what is wrong, the words around it, the nearest right word. */
	public static String line(TemplateFault fault, Locale locale) {
		String nearest = fault.nearest().isEmpty() ? ""
				: ExportMessages.text(locale, "fill.nearest", fault.nearest().stream().map(n -> "“" + n + "”").collect(Collectors.joining(" / ")));
		return ExportMessages.text(locale, "fill.line", fault.place(), fault.sentence(), fault.around(), nearest).strip();
	}
}

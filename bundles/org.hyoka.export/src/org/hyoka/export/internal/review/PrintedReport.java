// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.internal.TextMark;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/**
 * What the report says where nobody has touched it: printed anew and read as the reviewed file is. Which outline the file follows is not in
 * it; of those that the dossier and the workbench have, the one is taken that most of the file's paragraphs stand in.
 */
public final class PrintedReport {
	/** The share of a file's paragraphs from which on no other outline is tried. */
	private static final double SURE = 0.9;
	/** Below this share the file is from another report. */
	private static final double FOREIGN = 0.3;

	private PrintedReport() {
	}

	/**
	 * The paragraphs of the report that a file is from.
	 *
	 * @return empty, if it is like none that can be printed from the dossier
	 */
	static Optional<List<ReviewedText>> of(ReviewedFile file, Dossier dossier, PictureStore pictures, ReportComposer composer,
			ReportExporter form, IProgressMonitor monitor) throws IOException {
		String tag = file.language().isEmpty() ? dossier.getLanguage() : file.language();
		Locale language = Locale.forLanguageTag(tag == null ? "ja" : tag);
		Set<String> wanted = file.texts().stream().map(t -> TextMark.key(t.before())).filter(k -> !k.isEmpty()).collect(Collectors.toSet());
		List<ReviewedText> best = List.of();
		double most = FOREIGN;
		for (ReportOutline outline : outlines(dossier)) {
			List<ReviewedText> printed = printed(
					new ReportRequest(dossier, outline, ReportOptions.standard(language), pictures), composer, form, monitor);
			Set<String> known = printed.stream().map(t -> TextMark.key(t.before())).collect(Collectors.toCollection(HashSet::new));
			double share = wanted.stream().filter(known::contains).count() / (double) Math.max(1, wanted.size());
			if (share > most) {
				most = share;
				best = printed;
			}
			if (share >= SURE) {
				break;
			}
		}
		return best.isEmpty() ? Optional.empty() : Optional.of(best);
	}

	private static List<ReportOutline> outlines(Dossier dossier) {
		List<ReportOutline> all = new ArrayList<>();
		if (dossier.getOutline() != null) {
			all.add(dossier.getOutline());
		}
		dossier.getOutlines().stream().filter(o -> o != dossier.getOutline()).forEach(all::add);
		Templates.standard().outlines().forEach(template -> all.add(template.create().element()));
		return all;
	}

	private static List<ReviewedText> printed(ReportRequest request, ReportComposer composer, ReportExporter form, IProgressMonitor monitor)
			throws IOException {
		Path file = Files.createTempFile("hyoka", ".docx");
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				form.export(composer.compose(request, monitor), out, monitor);
			}
			return ReviewedFile.read(file, request.options().language()).texts();
		} finally {
			Files.deleteIfExists(file);
		}
	}
}

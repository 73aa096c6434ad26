// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ChapterSubject;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportForms;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.ui.internal.Services;

/** Makes the preview of the chapter that prints an object, with what the report is exported with; no UI thread. */
public final class PreviewRun {
	/**
	 * A preview.
	 *
	 * @param html    the chapter as a page of its own; empty if the report prints nothing of the object
	 * @param text    the same as plain text, for a system without a browser
	 */
	public record Page(String html, String text) {
		public static final Page NONE = new Page("", "");

		/** Whether the report prints nothing of the object. */
		public boolean isEmpty() {
			return html.isEmpty() && text.isEmpty();
		}
	}

	private PreviewRun() {
	}

	/**
	 * Composes the report and writes one chapter of it.
	 *
	 * @throws IOException                             if it could not be written
	 * @throws org.hyoka.report.ReportException   if the dossier names no outline, or a chapter fails
	 */
	public static Page of(DossierSession session, EObject object, IProgressMonitor monitor) throws IOException {
		return of(session, chapters -> new ChapterFinder(chapters).find(object).stream().toList(), monitor);
	}

	/**
	 * Composes the report and writes some chapters of it.
	 *
	 * @param choose places of the chapters, of all there are
	 * @throws IOException                             if it could not be written
	 * @throws org.hyoka.report.ReportException   if the dossier names no outline, or a chapter fails
	 */
	public static Page of(DossierSession session, Function<List<ChapterSubject>, List<Integer>> choose,
			IProgressMonitor monitor) throws IOException {
		Optional<ReportComposer> composer = Services.find(ReportComposer.class);
		if (composer.isEmpty()) {
			return Page.NONE;
		}
		ReportBook[] book = new ReportBook[1];
		IOException[] failure = new IOException[1];
		Page page = session.read(() -> {
			book[0] = composer.get().compose(request(session), monitor);
			List<Integer> chapters = choose.apply(book[0].subjects());
			try {
				return chapters.isEmpty() ? Page.NONE : write(book[0].excerpt(chapters), monitor);
			} catch (IOException e) {
				failure[0] = e;
				return Page.NONE;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		return page;
	}

	/**
	 * Writes one piece of narrative as the report prints it, without what stands around it.
	 *
	 * @throws IOException                           if it could not be written
	 * @throws org.hyoka.report.ReportException if the dossier names no outline
	 */
	public static Page of(DossierSession session, Section section, IProgressMonitor monitor) throws IOException {
		Optional<ReportComposer> composer = Services.find(ReportComposer.class);
		if (composer.isEmpty()) {
			return Page.NONE;
		}
		IOException[] failure = new IOException[1];
		Page page = session.read(() -> {
			OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
			chapter.setName("");
			chapter.setSection("narrative:@" + section.getId());
			try {
				ReportBook one = composer.get().compose(request(session), chapter, subject(section).orElse(null), monitor);
				return write(one.excerpt(List.of(0)), monitor);
			} catch (IOException e) {
				failure[0] = e;
				return Page.NONE;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		return page;
	}

	private static Optional<Undertaking> subject(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Undertaking undertaking) {
				return Optional.of(undertaking);
			}
		}
		return Optional.empty();
	}

	private static ReportRequest request(DossierSession session) {
		String language = session.dossier().getLanguage();
		Locale locale = Locale.forLanguageTag(language == null || language.isBlank() ? "ja" : language);
		return ReportRequest.of(session.dossier(), ReportOptions.standard(locale), session.attachments());
	}

	private static Page write(ReportBook excerpt, IProgressMonitor monitor) throws IOException {
		String text = PlainText.of(excerpt);
		Optional<ReportExporter> html = Services.find(ReportForms.class).stream().flatMap(forms -> forms.exporters().stream())
				.filter(e -> "html".equals(e.id()))
				.findFirst();
		if (html.isEmpty()) {
			return new Page("", text);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		html.get().export(excerpt, out, monitor);
		return new Page(out.toString(StandardCharsets.UTF_8), text);
	}
}

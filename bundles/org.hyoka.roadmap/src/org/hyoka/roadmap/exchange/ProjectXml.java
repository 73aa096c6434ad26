// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.internal.exchange.PlanReader;
import org.hyoka.roadmap.internal.exchange.PlanRow;
import org.hyoka.roadmap.internal.exchange.PlanWriter;
import org.hyoka.roadmap.internal.exchange.ProjectLook;
import org.hyoka.roadmap.internal.exchange.ProjectTasks;
import org.hyoka.roadmap.internal.exchange.TaskRows;

/**
 * Roadmaps as XML of Microsoft Project (MSPDI), and back. Lanes become summary tasks, bars tasks, the rest milestones.
 * What Project has no place for (the precision of dates, open ends, states, what an item is about) stands in the task's
 * text fields, so that a plan comes back as it was; where a date was changed in Project, that date counts.
 */
public final class ProjectXml {
	private static final int MOST_MEGABYTES = 64;

	private ProjectXml() {
	}

	/**
	 * Writes roadmaps.
	 *
	 * @param locale       language of names that have a translation
	 * @param confidential whether confidential items are written
	 * @param out          takes the file; is left open
	 * @throws ExchangeException with a sentence, if it cannot be written
	 */
	public static void write(List<Roadmap> roadmaps, Locale locale, boolean confidential, OutputStream out) throws IOException {
		ProjectFile file = ProjectTasks.of(PlanWriter.rows(roadmaps, locale, confidential), roadmaps);
		try {
			withLibrary(() -> {
				new MSPDIWriter().write(file, out);
				return null;
			});
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.write", reason(e)), e);
		}
	}

	/**
	 * Reads roadmaps.
	 *
	 * @param in    the file; is left open
	 * @param owner the undertaking they are read for: what they refer to is looked for in its dossier
	 * @return roadmaps that stand in no dossier yet
	 * @throws ExchangeException with a sentence, if the file is no plan, is not safe to read, or larger than 64 MB, 20,000 tasks or
	 *                           200 levels
	 */
	public static Imported read(InputStream in, Undertaking owner) throws IOException {
		byte[] bytes = in.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
		if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.size", MOST_MEGABYTES), null);
		}
		ProjectLook.at(bytes);
		ProjectFile file;
		try {
			file = withLibrary(() -> new MSPDIReader().read(new ByteArrayInputStream(bytes)));
		} catch (Exception e) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.content", reason(e)), e);
		}
		List<Phrase> remarks = new ArrayList<>();
		List<PlanRow> rows = TaskRows.of(file);
		String title = file.getProjectProperties().getProjectTitle();
		return PlanReader.read(rows, owner, title == null || title.isBlank() ? PlanReader.BOOK.phrase("imported").in(owner(owner)) : title, remarks);
	}

	private static Locale owner(Undertaking owner) {
		org.eclipse.emf.ecore.EObject root = org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(owner);
		return root instanceof org.hyoka.model.hyoka.Dossier dossier && dossier.getLanguage() != null ? Locale.forLanguageTag(dossier.getLanguage())
				: Locale.JAPANESE;
	}

	private static String reason(Throwable e) {
		Throwable cause = e;
		while (cause instanceof MPXJException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		String message = cause.getMessage();
		return message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
	}

	/** The library looks for its XML binding by the thread's class loader, which knows nothing of it in OSGi. */
	private static <T> T withLibrary(Callable<T> work) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(ProjectFile.class.getClassLoader());
		try {
			return work.call();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}

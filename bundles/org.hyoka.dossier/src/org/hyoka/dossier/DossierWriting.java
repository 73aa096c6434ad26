// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.Revision.Part;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.container.ContainerWriter;
import org.hyoka.dossier.internal.files.AtomicSave;
import org.hyoka.dossier.internal.files.SaveSteps;
import org.hyoka.dossier.internal.model.ModelWriter;

/** Writes a dossier file, whole or not at all. */
final class DossierWriting {
	private final DossierResource resource;
	private final Attachments attachments;
	private final Lock model;
	private History history = History.NONE;
	private Supplier<Revision> revision;
	private boolean keepFormer = true;
	private Runnable afterModel = () -> {
	};
	private AtomicSave.Guard guard = () -> {
	};

	/**
	 * @param model held while the model is read, and no longer
	 */
	DossierWriting(DossierResource resource, Attachments attachments, Lock model) {
		this.resource = resource;
		this.attachments = attachments;
		this.model = model;
	}

	/** Does something when the model has been read, while it still cannot change. */
	DossierWriting afterModel(Runnable action) {
		afterModel = action;
		return this;
	}

	/** Lets the file remember these saves. */
	DossierWriting remembering(History former) {
		history = former;
		return this;
	}

	/**
	 * Adds a save to those that the file remembers, unless it holds the same as the last.
	 *
	 * @param parents the revisions that were merged into it
	 * @param changed what was edited since; asked when the model has been read, while it still cannot change
	 */
	DossierWriting asRevision(List<String> parents, Supplier<List<Part>> changed) {
		revision = () -> {
			List<String> from = new ArrayList<>(parents);
			if (!history.current().isEmpty()) {
				from.addFirst(history.current());
			}
			return new Revision("", from, Instant.now().truncatedTo(ChronoUnit.SECONDS), System.getProperty("user.name", ""), changed.get());
		};
		return this;
	}

	/** The saves that the file remembers, once it is written. */
	History history() {
		return history;
	}

	/** Leaves no backup. */
	DossierWriting withoutBackup() {
		keepFormer = false;
		return this;
	}

	/** Asks whether the file may be replaced, when all is written. */
	DossierWriting guardedBy(AtomicSave.Guard question) {
		guard = question;
		return this;
	}

	/**
	 * Writes.
	 *
	 * @throws DossierException if it cannot be stored or written; the file is as it was then
	 */
	SaveResult write(Path file, IProgressMonitor monitor) throws DossierException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		AtomicSave save = new AtomicSave(new SaveSteps(), keepFormer);
		List<Phrase> adjustments = new ArrayList<>();
		try {
			Optional<Path> backup = save.replace(file, out -> adjustments.addAll(write(out, progress)), guard);
			adjustments.addAll(save.remarks());
			return new SaveResult(file, backup, adjustments);
		} catch (Refusal e) {
			throw FailureMessages.of(file, e);
		} catch (IOException e) {
			throw FailureMessages.writing(file, e);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// A class of a third party's bundle may throw anything.
			throw FailureMessages.of(file, new Refusal(Reason.NOT_STORABLE, Messages.phrase("write.unexpected", String.valueOf(e)), e));
		}
	}

	private List<Phrase> write(OutputStream out, SubMonitor progress) throws Refusal, IOException {
		ContainerWriter container = new ContainerWriter(out);
		ModelWriter.Result written;
		Revision next = null;
		model.lock();
		try {
			written = container.model(stream -> resource.write(stream, progress));
			afterModel.run();
			next = revision == null ? null : revision.get();
		} finally {
			model.unlock();
		}
		progress.worked(70);
		container.others(attachments.written(written.entries()), attachments.store(), progress);
		progress.worked(10);
		String id = container.revision();
		history = next == null ? new History(id, history.revisions())
				: history.with(new Revision(id, next.parents().stream().filter(parent -> !parent.equals(id)).toList(), next.savedAt(),
						next.savedBy(), next.changed()));
		container.history(history.revisions());
		container.finish(new TreeSet<>(written.packages()));
		return written.adjustments();
	}
}

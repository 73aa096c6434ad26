// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.model.hyoka.Dossier;

/**
 * One open dossier that is edited: its resource set, editing domain and command stack, its lock, its recovery copy. All
 * edits go through the command stack.
 * <p>
 * Threads: the model is changed by commands in one thread, usually the UI's. Saving and autosaving may run in a job
 * meanwhile: they hold the session's lock while the model is written to the new file, not while the disk works; what is
 * edited after that keeps the dossier dirty. Background work that walks the model does so in {@link #read}.
 *
 * @since 0.1
 */
public final class DossierSession implements AutoCloseable {
	private final DossierResource resource;
	private final Attachments attachments;
	private final FormatVersion writtenAs;
	private final List<String> unknown;
	private final ReentrantLock model = new ReentrantLock();
	private final ChangeTracker tracker;
	private final DossierCommandStack stack;
	private final SessionDomain domain;
	private final SessionSaving saving;

	/**
	 * What a session is made of.
	 *
	 * @param resource       the dossier
	 * @param attachments    its entries
	 * @param writtenAs      version of the form that its file has
	 * @param unknown        namespaces that no installed bundle reads
	 * @param recoveryFolder where recovery copies go
	 * @param file           the file; null if there is none yet
	 * @param readOnly       why it can only be looked at; null if it can be edited
	 * @param history        the saves that its file remembers
	 */
	record Parts(DossierResource resource, Attachments attachments, FormatVersion writtenAs, List<String> unknown,
			Path recoveryFolder, SessionFile file, Refusal readOnly, History history) {
	}

	DossierSession(Parts parts) {
		this.resource = parts.resource();
		this.attachments = parts.attachments();
		this.writtenAs = parts.writtenAs();
		this.unknown = parts.unknown();
		this.tracker = new ChangeTracker(resource);
		this.stack = new DossierCommandStack(model, tracker::changes);
		this.saving = new SessionSaving(parts, model, stack, tracker);
		this.domain = new SessionDomain(stack, this::isReadOnly);
		domain.getResourceSet().getResources().add(resource);
		resource.track(tracker);
	}

	/**
	 * Opens a file to edit it, with the usual options.
	 *
	 * @see #open(Path, OpenOptions, IProgressMonitor)
	 */
	public static DossierSession open(Path file, IProgressMonitor monitor) throws DossierException {
		return open(file, OpenOptions.standard(), monitor);
	}

	/**
	 * Opens a file. Where it cannot be written (by its rights, or because a newer program wrote it) the session is
	 * read-only and says why.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if it cannot be read or is refused, or somebody else has it open
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static DossierSession open(Path file, OpenOptions options, IProgressMonitor monitor)
			throws DossierException {
		return SessionOpening.open(file, options, monitor);
	}

	/**
	 * Opens a file to change and save it, for a command: where it could only be looked at it is refused.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if it cannot be read or written or is refused, or somebody else has it open
	 * @throws OperationCanceledException if the monitor says so
	 */
	public static DossierSession openToSave(Path file, IProgressMonitor monitor) throws DossierException {
		DossierSession session = open(file, monitor);
		Refusal refusal = session.saving.refusal();
		if (refusal != null) {
			session.close();
			throw FailureMessages.of(file, refusal);
		}
		return session;
	}

	/**
	 * Begins with a dossier that is in no file yet; it is dirty until it is saved under a name.
	 *
	 * @param dossier a dossier that is in no resource
	 * @param entries its figures and documents, as in {@link DossierFiles#create(Dossier, Map, Path)}
	 * @throws DossierException if they are too much
	 */
	public static DossierSession create(Dossier dossier, Map<String, byte[]> entries) throws DossierException {
		return create(dossier, entries, OpenOptions.standard());
	}

	/**
	 * Begins with a dossier that is in no file yet; it is dirty until it is saved under a name.
	 *
	 * @param options only the folder for recovery copies counts
	 * @throws DossierException if the entries are too much
	 */
	public static DossierSession create(Dossier dossier, Map<String, byte[]> entries, OpenOptions options)
			throws DossierException {
		return SessionOpening.create(dossier, entries, options);
	}

	/** The dossier. */
	public Dossier dossier() {
		return resource.dossier();
	}

	/** What holds the dossier; finds objects by id. */
	public DossierResource resource() {
		return resource;
	}

	/** The file; empty for a dossier that was never saved. */
	public Optional<Path> file() {
		return saving.file();
	}

	/** Name for people: that of the file, or the dossier's title. */
	public String name() {
		return file().map(path -> path.getFileName().toString())
				.orElseGet(() -> Optional.ofNullable(dossier().getTitle()).orElse(""));
	}

	/** Figures, documents and other entries. */
	public Attachments attachments() {
		return attachments;
	}

	/** The older version of the form that the file had when it was opened; the next save writes today's. */
	public Optional<FormatVersion> migratedFrom() {
		return writtenAs.major() < FormatVersion.CURRENT.major() ? Optional.of(writtenAs) : Optional.empty();
	}

	/** Namespaces of contents that no installed bundle reads; they are kept as they are (rule 9: nothing is lost). */
	public List<String> unknown() {
		return unknown;
	}

	/** The saves that the file remembers, and the revision that it held when it was opened or saved last. */
	public History history() {
		return saving.history();
	}

	/**
	 * Lets the next save remember that another revision went into it.
	 *
	 * @param revision that of the file whose changes were taken over
	 */
	public void merged(String revision) {
		saving.merged(revision);
	}

	/**
	 * Takes back that another revision went into the dossier, which the next save would remember.
	 *
	 * @param revision as it was given to {@link #merged}
	 */
	public void notMerged(String revision) {
		saving.notMerged(revision);
	}

	/** Forgets all saves; the session is dirty then, and its file forgets them with the next save. Undo does not take it back. */
	public void forgetHistory() {
		saving.forgetHistory();
		stack.neverSaved();
	}

	/** Holds the dossier's resource and loads nothing else. */
	public ResourceSet resourceSet() {
		return domain.getResourceSet();
	}

	/** Makes commands. */
	public AdapterFactoryEditingDomain editingDomain() {
		return domain;
	}

	SessionRecovery recovery() {
		return saving.recovery();
	}

	/** Item providers: ours and those that other bundles register. */
	public AdapterFactory adapterFactory() {
		return domain.getAdapterFactory();
	}

	/**
	 * Keeps an entry of the file that the model does not name, such as what a bundle remembers of the dossier; the session is
	 * dirty then. Undo does not take it back.
	 *
	 * @param entry name such as {@code office/sheet-tokens.key}; an entry of that name that is there goes
	 * @throws DossierException if the dossier cannot hold it
	 */
	public void keep(String entry, byte[] content) throws DossierException {
		try {
			attachments.put(entry, new ByteArrayInputStream(content));
		} catch (IOException e) {
			throw FailureMessages.writing(file().orElse(null), e);
		}
		stack.neverSaved();
	}

	/** The edits; listeners hear of every edit and every save. */
	public DossierCommandStack commandStack() {
		return stack;
	}

	/** Executes a command on the stack. */
	public void execute(Command command) {
		stack.execute(command);
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** Whether saving is refused and commands cannot be executed. */
	public boolean isReadOnly() {
		return saving.refusal() != null;
	}

	/** Why the session is read-only, if it is. */
	public Optional<Phrase> readOnlyReason() {
		return Optional.ofNullable(saving.refusal()).map(Refusal::what);
	}

	/**
	 * Runs something that reads the model while no command changes it.
	 *
	 * @return what it gives
	 */
	public <T> T read(Supplier<T> reading) {
		model.lock();
		try {
			return reading.get();
		} finally {
			model.unlock();
		}
	}

	/**
	 * Makes another file of the dossier, such as a report: its bytes are made in a local folder while no command changes the
	 * model, and handed on after that, so that nobody waits for a share that is slow or hangs.
	 *
	 * @param content makes the bytes; reads the model
	 * @param out     gets them; it is left open
	 * @throws IOException of the content, or of the stream
	 */
	public void compose(AtomicFile.Content content, OutputStream out) throws IOException {
		SessionExport.write(this, content, out);
	}

	/** Whether somebody waits to change the model while this thread reads it: long readers give way and begin again later. */
	public boolean isAwaited() {
		return stack.isAwaited();
	}

	/**
	 * Runs something that reads the model, unless somebody else reads or changes it or waits to: for work that everything
	 * else goes before.
	 *
	 * @param reading is given what to ask often: whether somebody waits for the model
	 * @return whether it has run
	 */
	public boolean readAside(Consumer<BooleanSupplier> reading) {
		if (model.hasQueuedThreads() || !model.tryLock()) {
			return false;
		}
		try {
			reading.accept(model::hasQueuedThreads);
			return true;
		} finally {
			model.unlock();
		}
	}

	/** Tells a listener of every real change of the dossier, in the thread that makes it and under the session's lock. */
	public void addChangeListener(Consumer<Notification> listener) {
		tracker.listeners().add(listener);
	}

	/** Tells a listener no more. */
	public void removeChangeListener(Consumer<Notification> listener) {
		tracker.listeners().remove(listener);
	}

	/**
	 * Saves to the file, whole or not at all; the former version becomes the backup {@code name~}.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if the session is read-only, another program changed the file since, or it cannot
	 *                                    be stored or written; the file is as it was then
	 * @throws OperationCanceledException if the monitor says so; the file is as it was then
	 * @throws IllegalStateException      if there is no file yet
	 */
	public SaveResult save(IProgressMonitor monitor) throws DossierException {
		return saving.save(false, monitor);
	}

	/** Saves like {@link #save}, although another program changed the file; its version becomes the backup. */
	public SaveResult saveOver(IProgressMonitor monitor) throws DossierException {
		return saving.save(true, monitor);
	}

	/**
	 * Saves under another name and goes on with that file. Where the session was read-only by the file's rights, it is not
	 * any more. A file that is there becomes the backup {@code name~}.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException           if somebody else has that file open, or it cannot be stored or written, or a newer
	 *                                    program wrote the dossier; all is as it was then
	 * @throws OperationCanceledException if the monitor says so
	 */
	public SaveResult saveAs(Path newFile, IProgressMonitor monitor) throws DossierException {
		return saving.saveAs(newFile, monitor);
	}

	/**
	 * Writes a copy elsewhere; the session stays with its file and as dirty as it was.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws DossierException as for {@link #saveAs}
	 */
	public SaveResult saveCopy(Path copy, IProgressMonitor monitor) throws DossierException {
		return saving.saveCopy(copy, monitor);
	}

	/**
	 * Whether another program changed or removed the file since it was read or written here.
	 *
	 * @throws DossierException if it cannot be looked at
	 */
	public boolean changedOutside() throws DossierException {
		return saving.changedOutside();
	}

	/** A number that grows with each change of the dossier, undone ones included; may be asked by any thread. */
	public long changes() {
		return tracker.changes();
	}

	/**
	 * Writes a recovery copy to the folder for these, if there is something that is neither saved nor copied.
	 *
	 * @return whether a copy was written
	 * @throws DossierException if it cannot be written
	 */
	public boolean autosave() throws DossierException {
		return saving.autosave(name());
	}

	/** Closes the dossier: lock, recovery copy, figures and documents go. What was not saved is gone. */
	@Override
	public void close() {
		saving.end(() -> {
			domain.dispose();
			attachments.close();
		});
	}
}

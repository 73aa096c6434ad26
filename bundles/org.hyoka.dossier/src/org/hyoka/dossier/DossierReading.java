// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.container.ContainerReader;
import org.hyoka.dossier.internal.container.Fingerprint;
import org.hyoka.dossier.internal.migration.Migrations;
import org.hyoka.dossier.internal.model.ModelReader;
import org.hyoka.dossier.internal.xml.StaxSource;
import org.hyoka.dossier.internal.xml.XmlElement;
import org.hyoka.dossier.internal.xml.XmlLimits;
import org.hyoka.dossier.internal.xml.XmlSource;
import org.hyoka.dossier.internal.xml.XmlTree;
import org.hyoka.dossier.internal.xml.XmlTreeSource;

/** Reads a dossier file: all of it, or nothing comes back. */
final class DossierReading {
	private final Path file;
	private final DossierLimits limits;
	private final SubMonitor monitor;

	private DossierReading(Path file, DossierLimits limits, IProgressMonitor monitor) {
		this.file = file;
		this.limits = limits;
		this.monitor = SubMonitor.convert(monitor, 100);
	}

	/**
	 * Reads a file.
	 *
	 * @throws DossierException           if it cannot be read or is refused
	 * @throws OperationCanceledException if the monitor says so
	 */
	static OpenDossier read(Path file, DossierLimits limits, IProgressMonitor monitor) throws DossierException {
		DossierReading reading = new DossierReading(file, limits, monitor);
		try {
			return reading.read();
		} catch (Refusal e) {
			throw FailureMessages.of(file, e);
		} catch (IOException e) {
			throw FailureMessages.reading(file, e);
		} catch (OutOfMemoryError e) {
			throw FailureMessages.of(file, new Refusal(Reason.TOO_LARGE, Messages.phrase("read.memory"), e));
		}
	}

	private OpenDossier read() throws Refusal, IOException {
		if (!Files.exists(file)) {
			throw new NoSuchFileException(file.toString());
		}
		if (!Files.isRegularFile(file)) {
			throw Refusal.of(Reason.NOT_A_DOSSIER, "read.directory");
		}
		Attachments attachments = new Attachments(limits);
		// Taken first: a change while we read shows as a change afterwards.
		Fingerprint fingerprint = Fingerprint.of(file);
		try (ContainerReader container = ContainerReader.open(file, limits)) {
			FormatVersion format = container.manifest().format();
			if (format.major() > FormatVersion.CURRENT.major()) {
				throw Refusal.of(Reason.NEWER_FORMAT, "read.newer", format, FormatVersion.CURRENT,
						container.manifest().product());
			}
			monitor.worked(5);
			SubMonitor model = monitor.split(75);
			ModelReader.Result read = container.model(in -> model(new ReadingProgress(in, container.modelSize(), model), format));
			attachments.putAll(container.keepOthers(attachments.store(), monitor.split(20)));
			attachments.store().source(file);
			attachments.named(read.entries());
			DossierResource resource = new DossierResource(uri(file));
			resource.adopt(read);
			return new OpenDossier(new OpenDossier.Parts(file, resource, attachments, format, List.copyOf(read.foreign()), fingerprint,
					container.history()));
		} catch (Refusal | IOException | RuntimeException | Error e) {
			attachments.close();
			throw e;
		}
	}

	static URI uri(Path file) {
		return URI.createURI(file.toUri().toString());
	}

	private ModelReader.Result model(InputStream in, FormatVersion format) throws Refusal, IOException {
		XmlSource source = new StaxSource(in, XmlLimits.STANDARD);
		if (Migrations.isNeeded(format)) {
			source = migrated(source, format);
		}
		try {
			return new ModelReader(source, limits.objects(), monitor).read();
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// A class of a third party's bundle may throw anything.
			throw new Refusal(Reason.WRONG_CONTENT, Messages.phrase("read.unexpected", String.valueOf(e)), e)
					.at(source.line(), source.column());
		}
	}

	private XmlSource migrated(XmlSource source, FormatVersion format) throws Refusal, IOException {
		long[] parts = { 0 };
		XmlElement root;
		try {
			root = new XmlTree(source, () -> {
				if (++parts[0] > limits.objects()) {
					throw Refusal.of(Reason.TOO_LARGE, "model.objects", limits.objects());
				}
			}).readAll();
		} catch (Refusal e) {
			throw e.at(source.line(), source.column());
		}
		Migrations.migrate(root, format);
		return new XmlTreeSource(root);
	}
}

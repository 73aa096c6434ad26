// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.hyoka.core.dossier.DossierSession;

/**
 * Takes pictures into the dossier: from the clipboard, from a file that is dropped or chosen. Files are read in the
 * background; the name of the entry comes back on the UI thread, to be put into the model by a command. What is no picture
 * is refused with a sentence.
 */
final class PicturePicker {
	/** A picture that is in the dossier now: its entry, and what its file was called. */
	record Taken(String entry, String name) {
	}

	private static final String[] ENDINGS = { "*.png;*.jpg;*.jpeg;*.gif;*.webp;*.svg" };
	private final DossierSession session;
	private final Control owner;

	/** @param owner what the picture is for; with it the wait ends */
	PicturePicker(DossierSession session, Control owner) {
		this.session = session;
		this.owner = owner;
	}

	/** Asks for a file. */
	void choose(Consumer<Taken> taken) {
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN);
		dialog.setText(Messages.Picture_Choose);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] { Messages.Picture_Files });
		String file = dialog.open();
		if (file != null) {
			take(Path.of(file), taken);
		}
	}

	/** Takes the picture, or the file of one, that is on the clipboard; answers whether there is one. */
	boolean paste(Consumer<Taken> taken) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		try {
			if (offers(clipboard, FileTransfer.getInstance())
					&& clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
				take(Path.of(files[0]), taken);
				return true;
			}
			if (!offers(clipboard, TextTransfer.getInstance()) && clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData image) {
				take(image, taken);
				return true;
			}
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	/** What is offered counts: some programs answer with a picture's bytes whatever they are asked for. */
	private static boolean offers(Clipboard clipboard, ByteArrayTransfer form) {
		return Arrays.stream(clipboard.getAvailableTypes()).anyMatch(form::isSupportedType);
	}

	/** Takes files that are dropped on a control. */
	void takeDrops(Control target, Consumer<Taken> taken) {
		DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = session.isReadOnly() ? DND.DROP_NONE : DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				dragEnter(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					for (String file : files) {
						take(Path.of(file), taken);
					}
				}
			}
		});
	}

	/** Takes a file. */
	void take(Path file, Consumer<Taken> taken) {
		run(file.getFileName().toString(), taken, () -> Files.newInputStream(file));
	}

	private void take(ImageData image, Consumer<Taken> taken) {
		run(Messages.Picture_Pasted + ".png", taken, () -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image };
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			loader.save(out, SWT.IMAGE_PNG);
			return new ByteArrayInputStream(out.toByteArray());
		});
	}

	/** Opens what is to be read. */
	private interface Content {
		InputStream open() throws IOException;
	}

	private void run(String name, Consumer<Taken> taken, Content content) {
		Job job = Job.create(Messages.Picture_Reading, monitor -> {
			try (InputStream in = content.open()) {
				byte[] bytes = in.readAllBytes();
				if (!isPicture(bytes)) {
					say(Messages.bind(Messages.Picture_None, name));
					return Status.OK_STATUS;
				}
				String entry = session.attachments().addFigure(name, new ByteArrayInputStream(bytes));
				onOwner(() -> taken.accept(new Taken(entry, withoutEnding(name))));
			} catch (IOException e) {
				Platform.getLog(PicturePicker.class).log(Status.warning("A picture could not be taken in: " + name, e));
				say(Messages.bind(Messages.Picture_Unread, name, e.getLocalizedMessage()));
			}
			return (IStatus) Status.OK_STATUS;
		});
		job.setUser(false);
		job.schedule();
	}

	/** Whether bytes are of a kind of picture that a report can print. */
	static boolean isPicture(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
		return start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")
				|| start.startsWith("RIFF") && start.startsWith("WEBP", 8) || start.contains("<svg");
	}

	private static String withoutEnding(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private void say(String sentence) {
		onOwner(() -> MessageDialog.openError(owner.getShell(), Messages.Picture_Title, sentence));
	}

	private void onOwner(Runnable action) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					action.run();
				}
			});
		}
	}

	/** Bytes of an entry, for showing it; not on the UI thread. */
	static Optional<byte[]> bytes(DossierSession session, String entry) throws IOException {
		return session.attachments().has(entry) ? Optional.of(session.attachments().bytes(entry)) : Optional.empty();
	}
}

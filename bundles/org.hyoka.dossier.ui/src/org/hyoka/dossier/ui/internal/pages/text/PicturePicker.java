// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
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
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;

/**
 * Takes pictures into the dossier: from the clipboard, from a file that is dropped or chosen. Files are read in the
 * background; the name of the entry comes back on the UI thread, to be put into the model by a command. What is no picture
 * is refused with a sentence.
 */
final class PicturePicker {
	/** A picture that is in the dossier now: its entry, and what its file was called. */
	record Taken(String entry, String name) {
		/** A new figure that shows it. */
		Figure figure() {
			Figure figure = HyokaFactory.eINSTANCE.createFigure();
			figure.setEntry(entry);
			figure.setName(name);
			return figure;
		}
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
	void choose(Consumer<List<Taken>> taken) {
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN);
		dialog.setText(Messages.Picture_Choose);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] { Messages.Picture_Files });
		String file = dialog.open();
		if (file != null) {
			take(List.of(Path.of(file)), taken);
		}
	}

	/** Takes the picture, or the files of some, that are on the clipboard; answers whether there are any. */
	boolean paste(Consumer<List<Taken>> taken) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		try {
			if (offers(clipboard, FileTransfer.getInstance())
					&& clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
				take(paths(files), taken);
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

	/**
	 * Takes files that are dropped on a control.
	 *
	 * @param taken asked when they are dropped for who takes them: another object may be shown when they are read
	 */
	void takeDrops(Control target, Supplier<Consumer<List<Taken>>> taken) {
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
					take(paths(files), taken.get());
				}
			}
		});
	}

	private static List<Path> paths(String[] files) {
		return Arrays.stream(files).map(Path::of).toList();
	}

	/** Takes files, in their order and all at once; those that are refused are named with the reason. */
	void take(List<Path> files, Consumer<List<Taken>> taken) {
		run(files.stream().map(f -> new Content(f.getFileName().toString(), () -> Files.size(f), () -> Files.newInputStream(f))).toList(), taken);
	}

	private void take(ImageData image, Consumer<List<Taken>> taken) {
		run(List.of(new Content(Messages.Picture_Pasted + ".png", () -> 0L, () -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image };
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			loader.save(out, SWT.IMAGE_PNG);
			return new ByteArrayInputStream(out.toByteArray());
		})), taken);
	}

	/** Gives what may fail to be read. */
	private interface Reading<T> {
		T read() throws IOException;
	}

	/**
	 * What is to be read.
	 *
	 * @param size in bytes, where it can be larger than is read
	 */
	private record Content(String name, Reading<Long> size, Reading<InputStream> open) {
	}

	private void run(List<Content> contents, Consumer<List<Taken>> taken) {
		Job job = Job.create(Messages.Picture_Reading, monitor -> {
			List<Taken> good = new ArrayList<>();
			List<String> refused = new ArrayList<>();
			for (Content content : contents) {
				if (monitor.isCanceled()) {
					break;
				}
				take(content, good, refused);
			}
			onOwner(() -> {
				if (!good.isEmpty()) {
					taken.accept(good);
				}
				if (!refused.isEmpty()) {
					MessageDialog.openError(owner.getShell(), Messages.Picture_Title, String.join("\n\n", refused));
				}
			});
			return (IStatus) Status.OK_STATUS;
		});
		job.setUser(false);
		job.schedule();
	}

	private void take(Content content, List<Taken> good, List<String> refused) {
		String name = content.name();
		try (InputStream in = content.open().read()) {
			byte[] bytes = in.readNBytes(PictureFile.LARGEST + 1);
			Optional<String> problem = PictureFile.problem(name, bytes, Math.max(bytes.length, content.size().read()));
			if (problem.isPresent()) {
				refused.add(problem.get());
			} else {
				good.add(new Taken(session.attachments().addFigure(name, new ByteArrayInputStream(bytes)), withoutEnding(name)));
			}
		} catch (IOException | SWTException e) {
			Platform.getLog(PicturePicker.class).log(Status.warning("A picture could not be taken in: " + name, e));
			refused.add(Messages.bind(Messages.Picture_Unread, name, e.getLocalizedMessage()));
		}
	}

	private static String withoutEnding(String name) {
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
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

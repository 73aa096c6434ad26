// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.dossier.Attachments;
import org.hyoka.ui.labels.ThemeColors;

/** A picture of one side, as large as there is room; read in a job. */
final class SidePicture extends Canvas {
	private Image image;
	private String sentence = Messages.Compare_noPicture;

	SidePicture(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(e -> paint(e.gc));
		addDisposeListener(e -> {
			if (image != null) {
				image.dispose();
			}
		});
	}

	/** Shows an entry. */
	void show(Attachments entries, String entry) {
		sentence = Messages.Compare_reading;
		Job job = Job.create(Messages.Compare_reading, monitor -> {
			ImageData data = null;
			try {
				data = entries.has(entry) ? new ImageData(new ByteArrayInputStream(entries.bytes(entry))) : null;
			} catch (IOException | SWTException e) {
				Platform.getLog(SidePicture.class).log(Status.warning("A picture cannot be shown: " + entry, e));
			}
			ImageData read = data;
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> take(entry, read));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void take(String entry, ImageData data) {
		if (!isDisposed()) {
			sentence = Messages.bind(Messages.Compare_unreadable, entry);
			image = data == null ? null : new Image(getDisplay(), data);
			redraw();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (image == null) {
			gc.setForeground(ThemeColors.of(this).quiet());
			gc.drawText(sentence, 8, 8, true);
			return;
		}
		Rectangle size = image.getBounds();
		double factor = Math.min(1, Math.min((double) area.width / size.width, (double) area.height / size.height));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, 0, 0, Math.max(1, (int) (size.width * factor)),
				Math.max(1, (int) (size.height * factor)));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Icons in selected rows are drawn in the colour of the words there: in their own, which suit the page, they would hardly be
 * seen on the colour of the selection. User-interface thread.
 *
 * @since 0.1
 */
public final class SelectedIcons {
	private static final int OPAQUE = 200;
	private static final int OTHER = 96;
	/** As icons live as long as the workbench, so do these. */
	private static final Map<Image, Map<RGB, Image>> INKED = new WeakHashMap<>();

	private SelectedIcons() {
	}

	/** @param control a table or tree */
	public static void install(Control control) {
		control.addListener(SWT.PaintItem, SelectedIcons::paint);
	}

	private static void paint(Event e) {
		if ((e.detail & SWT.SELECTED) == 0) {
			return;
		}
		Image image = e.item instanceof TreeItem item ? item.getImage(e.index) : ((TableItem) e.item).getImage(e.index);
		if (image != null && !image.isDisposed()) {
			Rectangle at = e.item instanceof TreeItem item ? item.getImageBounds(e.index)
					: ((TableItem) e.item).getImageBounds(e.index);
			Rectangle size = image.getBounds();
			e.gc.drawImage(inked(image, e.gc.getForeground().getRGB()), at.x + (at.width - size.width) / 2,
					at.y + (at.height - size.height) / 2);
		}
	}

	/** An icon's lines in one colour; one of several colours stays as it is. */
	private static Image inked(Image icon, RGB colour) {
		return INKED.computeIfAbsent(icon, key -> new HashMap<>()).computeIfAbsent(colour,
				key -> new Image(icon.getDevice(), (ImageDataProvider) zoom -> inked(icon.getImageData(zoom), key)));
	}

	private static ImageData inked(ImageData data, RGB colour) {
		if (isColoured(data)) {
			return data;
		}
		int pixel = data.palette.getPixel(colour);
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				data.setPixel(x, y, pixel);
			}
		}
		return data;
	}

	/** Whether it has several colours, as marks of problems have, which stand on a ground of their own. */
	private static boolean isColoured(ImageData data) {
		RGB first = null;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.getAlpha(x, y) > OPAQUE) {
					RGB colour = data.palette.getRGB(data.getPixel(x, y));
					first = first == null ? colour : first;
					if (Math.abs(first.red - colour.red) + Math.abs(first.green - colour.green)
							+ Math.abs(first.blue - colour.blue) > OTHER) {
						return true;
					}
				}
			}
		}
		return false;
	}
}

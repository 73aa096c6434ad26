// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;

/**
 * Charts and tables for other programs and for paper: a drawing whole, on white and with twice the points, a table as it is seen.
 * User-interface thread.
 *
 * @since 0.1
 */
public final class Pictures {
	private static final String SCENE = "org.hyoka.ui.scene";
	private static final String CELLS = "org.hyoka.ui.cells";
	/** Points of a picture to one of the screen. */
	private static final double DENSE = 2;

	private Pictures() {
	}

	/** Says what a control draws; the supplier may give null. */
	public static void draw(Control control, Supplier<Scene> scene) {
		control.setData(SCENE, scene);
	}

	/** Says what stands in a grid, row by row, the first one its heads. */
	public static void give(Control grid, Supplier<List<List<String>>> cells) {
		grid.setData(CELLS, cells);
	}

	/** What a control draws; empty where it is no drawing, or there is nothing on it. */
	public static Optional<Scene> scene(Control control) {
		return control.getData(SCENE) instanceof Supplier<?> supplier && supplier.get() instanceof Scene scene ? Optional.of(scene)
				: Optional.empty();
	}

	/** What stands in a grid; empty where the control is none. */
	public static Optional<List<List<String>>> cells(Control control) {
		return control.getData(CELLS) instanceof Supplier<?> supplier
				? Optional.of(((List<?>) supplier.get()).stream().map(row -> ((List<?>) row).stream().map(String::valueOf).toList()).toList())
				: Optional.empty();
	}

	/** The chart or table that a control is, or stands in. */
	public static Optional<Control> shown(Control focus) {
		for (Control c = focus; c != null; c = c.getParent()) {
			if (c.getData(SCENE) != null || c instanceof NatTable || c instanceof Table || c instanceof Tree) {
				return Optional.of(c);
			}
		}
		return Optional.empty();
	}

	/** Puts a chart or table on the clipboard. */
	public static void copy(Control control) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			clipboard.setContents(new Object[] { of(control) }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** An entry of a menu that copies a chart or table. */
	public static IAction action(Control control) {
		return new Action(Messages.Pictures_copy) {
			@Override
			public void run() {
				copy(control);
			}
		};
	}

	/** The picture. */
	public static ImageData of(Control control) {
		return scene(control).map(scene -> new ImageData(new ByteArrayInputStream(PngPainter.png(scene, Palette.LIGHT, DENSE))))
				.orElseGet(() -> seen(control));
	}

	private static ImageData seen(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			control.print(gc);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}

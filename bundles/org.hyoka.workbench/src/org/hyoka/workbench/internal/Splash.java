// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

/** Says that the workbench is starting, until its window is there. Drawn, not a picture: sharp at every zoom. */
final class Splash {
	private static final int WIDTH = 420;
	private static final int HEIGHT = 160;
	/** Width of the icon in points. */
	static final int ICON = 72;
	private static final int MARGIN = 32;
	private static final int TITLE_POINTS = 18;
	private static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);
	private static final Color INK = new Color(0x20, 0x24, 0x2C);
	private static final Color QUIET = new Color(0x5F, 0x63, 0x68);
	private static final Color ACCENT = new Color(0x3F, 0x51, 0xB5);
	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** Shows it in the middle of the first screen. UI thread. */
	static Splash show(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		Image icon = ProductPicture.ofSize(display, ICON);
		FontData system = display.getSystemFont().getFontData()[0];
		Font title = new Font(display, system.getName(), TITLE_POINTS, SWT.BOLD);
		shell.addDisposeListener(e -> {
			icon.dispose();
			title.dispose();
		});
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2, WIDTH, HEIGHT);
		Canvas canvas = new Canvas(shell, SWT.NONE);
		canvas.setBounds(0, 0, WIDTH, HEIGHT);
		boolean[] painted = { false };
		canvas.addPaintListener(e -> {
			e.gc.setBackground(PAPER);
			e.gc.fillRectangle(0, 0, WIDTH, HEIGHT);
			e.gc.setBackground(ACCENT);
			e.gc.fillRectangle(0, HEIGHT - 4, WIDTH, 4);
			e.gc.drawImage(icon, MARGIN, (HEIGHT - ICON) / 2);
			int left = MARGIN + ICON + MARGIN / 2;
			e.gc.setForeground(INK);
			e.gc.setFont(title);
			e.gc.drawText(Messages.Splash_title, left, 44, true);
			e.gc.setFont(display.getSystemFont());
			e.gc.setForeground(QUIET);
			e.gc.drawText(Messages.bind(Messages.Splash_starting, version()), left, 84, true);
			painted[0] = true;
		});
		shell.open();
		// The window of the workbench is not built yet, so nothing else can be asked of the loop meanwhile.
		for (int i = 0; i < 40 && !painted[0]; i++) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		return new Splash(shell);
	}

	/** The version without the time of the build. */
	static String version() {
		Version version = Platform.getBundle("org.hyoka.workbench").getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	/** Takes it away. UI thread; also when it is gone already. */
	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}

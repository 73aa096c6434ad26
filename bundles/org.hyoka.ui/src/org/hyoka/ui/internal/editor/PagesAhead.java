// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Uses the time in which a person does nothing: makes ahead, in short steps, what would otherwise be made when it is first asked
 * for. As soon as something is typed, pressed or moved it waits again. UI thread.
 */
public final class PagesAhead {
	private static final int CALM_MILLISECONDS = 1200;
	private static final int BETWEEN_MILLISECONDS = 15;
	private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.MouseWheel };
	private static boolean held;
	private final Control owner;
	private final Display display;
	private final BooleanSupplier step;
	private final Runnable tick = this::tick;
	private final Listener input = e -> busy();
	private long last;

	private PagesAhead(Control owner, BooleanSupplier step) {
		this.owner = owner;
		this.step = step;
		display = owner.getDisplay();
	}

	/**
	 * Begins when nothing has been done for a moment.
	 *
	 * @param owner with it all ends; while it is not seen, nothing is made
	 * @param step  makes something that takes no longer than a person notices; answers whether there was something to make
	 */
	static void begin(Control owner, BooleanSupplier step) {
		PagesAhead ahead = new PagesAhead(owner, step);
		ahead.busy();
		for (int type : INPUT) {
			ahead.display.addFilter(type, ahead.input);
		}
		owner.addDisposeListener(e -> ahead.end());
		ahead.display.timerExec(CALM_MILLISECONDS, ahead.tick);
	}

	/** Makes nothing ahead from now on, or again: for measures of what that saves. */
	public static void hold(boolean still) {
		held = still;
	}

	private void busy() {
		last = System.nanoTime();
	}

	private void tick() {
		if (owner.isDisposed()) {
			return;
		}
		int calm = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
		if (held || !owner.isVisible()) {
			display.timerExec(CALM_MILLISECONDS, tick);
		} else if (calm < CALM_MILLISECONDS) {
			display.timerExec(CALM_MILLISECONDS - calm, tick);
		} else {
			display.asyncExec(this::make); // after all events, painting and whoever else waits
		}
	}

	private void make() {
		if (owner.isDisposed()) {
			return;
		}
		if (System.nanoTime() - last < TimeUnit.MILLISECONDS.toNanos(CALM_MILLISECONDS) || step.getAsBoolean()) {
			display.timerExec(BETWEEN_MILLISECONDS, tick);
		} else {
			end();
		}
	}

	private void end() {
		display.timerExec(-1, tick);
		for (int type : INPUT) {
			display.removeFilter(type, input);
		}
	}
}

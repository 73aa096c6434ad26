// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Lets a page appear before all of it is made: what takes longer than a person notices is made later, part after part in the
 * order of the page, whenever nothing else waits to be painted or answered. While the page is not seen nothing more is made.
 * Who needs the whole page, to lead to a field of it or to look through it, has it made first. All on the UI thread.
 *
 * @since 0.1
 */
public final class StagedCreation {
	private static final String FAILURES = "org.hyoka.ui.stages.failures";
	private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(40);
	private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(12);
	/** Pages with something still to be made; UI thread. */
	private static final List<StagedCreation> UNFINISHED = new ArrayList<>();
	private static int whole;
	private static int ahead;
	private final Control page;
	private final long begun = System.nanoTime();
	private final Deque<Runnable> parts = new ArrayDeque<>();
	/** What the part that is being made adds: it comes next. */
	private List<Runnable> inner;
	private boolean began;
	private boolean scheduled;

	/** @param page that is made; the time at which it shall be seen is counted from now on */
	public StagedCreation(Control page) {
		this.page = page;
		page.addListener(SWT.Paint, e -> soon());
		page.addDisposeListener(e -> done());
	}

	/** The page has something to show already: no part is made at once only for being the first. */
	public void began() {
		began = true;
	}

	/**
	 * Adds a part, after those that were added before. The first is made at once, the others too while the page is young, else
	 * later.
	 *
	 * @param making makes the controls of the part
	 */
	public void add(Runnable making) {
		if (parts.isEmpty() && inner == null && (!began || whole > 0 || ahead == 0 && System.nanoTime() - begun < AT_ONCE)) {
			began = true;
			making.run();
			return;
		}
		if (inner != null) {
			inner.add(making);
			return;
		}
		if (parts.isEmpty()) {
			UNFINISHED.add(this);
		}
		parts.add(making);
		soon();
	}

	private void soon() {
		if (!scheduled && !parts.isEmpty() && !page.isDisposed() && page.isVisible()) {
			scheduled = true;
			page.getDisplay().asyncExec(this::slice); // comes after all events and painting that wait
		}
	}

	private void slice() {
		scheduled = false;
		if (parts.isEmpty() || page.isDisposed() || !page.isVisible()) {
			return;
		}
		make(System.nanoTime() + SLICE);
		soon();
	}

	/** @param until no further part is begun after that time, in nanoseconds of the system's clock */
	private void make(long until) {
		try {
			while (!parts.isEmpty() && inner == null) { // no part is made within another
				makeNext();
				if (System.nanoTime() >= until) {
					return;
				}
			}
		} catch (RuntimeException | LinkageError e) {
			fail(e);
		}
	}

	private void makeNext() {
		inner = new ArrayList<>();
		try {
			parts.poll().run();
			inner.reversed().forEach(parts::addFirst);
		} finally {
			inner = null;
		}
		if (parts.isEmpty()) {
			UNFINISHED.remove(this);
		}
	}

	private void done() {
		parts.clear();
		UNFINISHED.remove(this);
	}

	private void fail(Throwable e) {
		done();
		for (Control c = page; c != null; c = c.getParent()) {
			if (c.getData(FAILURES) instanceof Failures failures) {
				failures.taker().accept(e);
				return;
			}
		}
		throw new IllegalStateException("A part of a page could not be made.", e);
	}

	/** Who is told when a part that is made later fails. */
	private record Failures(Consumer<Throwable> taker) {
	}

	/**
	 * Takes what parts of pages throw that are made later.
	 *
	 * @param holder of the pages
	 */
	public static void onFailure(Composite holder, Consumer<Throwable> taker) {
		holder.setData(FAILURES, new Failures(taker));
	}

	/** Makes everything that is still to be made in a control or below it. */
	public static void finish(Control below) {
		for (StagedCreation stages : List.copyOf(UNFINISHED)) {
			if (isInside(stages.page, below)) {
				stages.make(Long.MAX_VALUE);
				PageScaffold.settle(stages.page);
			}
		}
	}

	/**
	 * Makes the next part in a control or below it, seen or not.
	 *
	 * @return whether there was one
	 */
	public static boolean makeNext(Control below) {
		Optional<StagedCreation> first = UNFINISHED.stream().filter(s -> isInside(s.page, below)).findFirst();
		first.ifPresent(stages -> {
			stages.make(System.nanoTime());
			PageScaffold.settle(stages.page);
		});
		return first.isPresent();
	}

	/** Whether something is still to be made in a control or below it. */
	public static boolean isUnfinished(Control below) {
		return UNFINISHED.stream().anyMatch(s -> isInside(s.page, below));
	}

	private static boolean isInside(Control control, Control holder) {
		for (Control c = control; c != null && !c.isDisposed(); c = c.getParent()) {
			if (c == holder) {
				return true;
			}
		}
		return false;
	}

	/** Runs something during which of each page only the beginning is made: nobody looks at it yet. */
	public static void beginning(Runnable action) {
		ahead++;
		try {
			action.run();
		} finally {
			ahead--;
		}
	}

	/** Whether that runs. */
	static boolean isBeginning() {
		return ahead > 0;
	}

	/** Runs something during which pages are made as a whole, since it needs what is in them. */
	public static void whole(Runnable action) {
		if (Display.getCurrent() == null) {
			SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS);
		}
		whole++;
		try {
			action.run();
		} finally {
			whole--;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.page.PageWheel;

/**
 * The frame every page stands in: one title, one line that says what the page is for, then sections in reading order, in
 * one column or two as the width allows. As wide as the window, and it scrolls where the content is taller.
 *
 * @since 0.1
 */
public final class PageScaffold {
	/** Space that a part of a page keeps free at its right, in points: the platform lays the scroll bar over it. */
	public static final int SCROLL_BAR = 16;
	/** Space at the left and at the right of a page, in points. */
	static final int MARGIN = 24;
	private static final String KEY = "org.hyoka.ui.scaffold";
	private static final int LINE = 24;
	/** Of what scrolls; the window decides. */
	private static final int LEAST = 120;
	private final ScrolledComposite scroll;
	private final Composite body;
	private final Composite content;
	private final Composite whole;
	private final PageHead head;
	private final Composite end;
	private Subject topic;
	private final StagedCreation stages;
	/** What has grown or shrunk since the page was last laid out. */
	private final Set<Control> changed = new LinkedHashSet<>();
	/** Sections that have come or gone since then, as high as they were. */
	private final Set<Control> moved = new LinkedHashSet<>();
	private int width;
	private boolean reflowing;
	private boolean due;
	private boolean allDue;

	/**
	 * @param parent of the page
	 * @param title  of the page; may be changed later
	 * @param lead   one line that says what it is for
	 */
	public PageScaffold(Composite parent, String title, String lead) {
		this(parent, true, MARGIN, MARGIN, 16);
		head.setTitle(title, lead);
	}

	private PageScaffold(Composite parent, boolean head, int marginLeft, int marginRight, int marginHeight) {
		PageWheel.install(parent.getDisplay());
		whole = head ? whole(parent) : null;
		this.head = head ? new PageHead(whole) : null;
		if (head) {
			GridData beside = (GridData) this.head.control().getLayoutData();
			beside.horizontalIndent = marginLeft;
			((GridLayout) this.head.control().getLayout()).marginRight = marginRight;
		}
		scroll = new ScrolledComposite(head ? whole : parent, SWT.V_SCROLL);
		if (head) {
			GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
			rest.widthHint = LEAST;
			rest.heightHint = LEAST;
			scroll.setLayoutData(rest);
		}
		scroll.setData(KEY, this);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.getVerticalBar().setIncrement(LINE);
		body = new Composite(scroll, SWT.NONE);
		body.setLayout(new PageColumn(marginLeft, marginRight, marginHeight));
		content = new Composite(body, SWT.NONE);
		content.setLayout(new FlowColumns());
		end = end(body);
		scroll.setContent(body);
		stages = new StagedCreation(scroll);
		scroll.addListener(SWT.Resize, e -> resized());
	}

	/** A head that stays, and below it what scrolls. */
	private static Composite whole(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = 16;
		layout.verticalSpacing = 8;
		whole.setLayout(layout);
		return whole;
	}

	/** What comes next, at the end of a page that does not fit into the window; not seen until it is offered. */
	private static Composite end(Composite body) {
		Composite end = new Composite(body, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		end.setLayout(layout);
		end.setVisible(false);
		return end;
	}

	/** Offers at the end of a page, or of a part of one, what its head offers. */
	static void offer(Control page, String label, String tip, Runnable go) {
		if (page.getData(KEY) instanceof PageScaffold scaffold) {
			scaffold.offer(label, tip, go);
		} else if (page instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				offer(child, label, tip, go);
			}
		}
	}

	private void offer(String label, String tip, Runnable go) {
		Button button = end.getChildren().length > 0 ? (Button) end.getChildren()[0] : null;
		if (button == null && !label.isEmpty()) {
			button = new Button(end, SWT.PUSH);
			button.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ((Runnable) e.widget.getData()).run()));
		}
		if (button != null) {
			button.setData(go);
			button.setToolTipText(tip);
			button.setVisible(!label.isEmpty());
			if (!button.getText().equals(escape(label))) {
				button.setText(escape(label));
				end.layout(true);
			}
		}
	}

	/** A scaffold without a head, for a part of a page that has its own. */
	public static PageScaffold inside(Composite parent) {
		return new PageScaffold(parent, false, 0, SCROLL_BAR, 8);
	}

	/** The data of a label that wraps at the width of the page. */
	public static GridData wrapping() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		return data;
	}

	/** The page's control. */
	public Control control() {
		return whole == null ? scroll : whole;
	}

	/** Changes title and line. */
	public void setTitle(String newTitle, String newLead) {
		if (head != null) {
			head.setTitle(newTitle, newLead);
		}
	}

	/**
	 * A section with a head that folds it; what goes in stands below each other with 8 px between.
	 *
	 * @param head of the section
	 */
	public Composite section(String head) {
		return section(head, false);
	}

	/** A section that takes the whole width: tables and charts. */
	public Composite wideSection(String head) {
		return section(head, true);
	}

	/**
	 * The sections that are made from now on are about what is chosen, and are not seen while nothing is.
	 *
	 * @param chosen what they are about
	 */
	public PageScaffold about(Subject chosen) {
		topic = chosen;
		return this;
	}

	/**
	 * Makes what comes next on the page: at once, or a moment later where the page has taken long enough to appear without it.
	 * The parts are made in the order in which they are given here.
	 *
	 * @param making makes sections; they are laid out afterwards
	 */
	public PageScaffold then(Runnable making) {
		if (content.getChildren().length > 0) {
			stages.began();
		}
		stages.add(() -> {
			int before = content.getChildren().length;
			making.run();
			Control[] now = content.getChildren();
			for (int i = before; i < now.length; i++) {
				reflow(now[i]);
			}
		});
		return this;
	}

	private Composite section(String head, boolean wide) {
		SectionFold fold = new SectionFold(content, head);
		Composite section = fold.body();
		if (topic != null) {
			Subject of = topic;
			section.setVisible(of.object().isPresent());
			of.onChange(section, () -> {
				if (section.getVisible() != of.object().isPresent()) {
					section.setVisible(of.object().isPresent());
					moved.add(fold.section());
					due();
				}
			});
		}
		if (wide) {
			fold.section().setLayoutData(FlowColumns.WIDE);
		}
		return section;
	}

	/** Call when sections have grown, shrunk, come or gone. The page is laid out anew a moment later, once for many calls. */
	public void reflow() {
		allDue = true;
		due();
	}

	private void due() {
		if (!due && !scroll.isDisposed()) {
			due = true;
			scroll.getDisplay().asyncExec(this::reflowNow);
		}
	}

	private void reflowNow() {
		if (due && !scroll.isDisposed()) {
			due = false;
			body.setLayoutDeferred(true); // until the height is known: laid out twice, every label would be measured twice
			try {
				if (allDue) {
					body.layout(true, true);
				} else {
					body.layout(Stream.concat(moved.stream(), changed.stream().flatMap(PageScaffold::withAllInside)).filter(c -> !c.isDisposed())
							.toArray(Control[]::new), SWT.NONE);
				}
				settled();
				measure(false);
			} finally {
				body.setLayoutDeferred(false);
			}
		}
	}

	private static Stream<Control> withAllInside(Control control) {
		return control.isDisposed() || !(control instanceof Composite holder) ? Stream.of(control)
				: Stream.concat(Stream.of(control), Arrays.stream(holder.getChildren()).flatMap(PageScaffold::withAllInside));
	}

	/** Lays out the page that a control stands in, which has grown or shrunk; nothing if it stands in none. */
	public static void reflow(Control inside) {
		SectionFold.changed(inside);
		for (Control c = inside; c != null && !c.isDisposed(); c = c.getParent()) {
			if (c.getData(KEY) instanceof PageScaffold scaffold) {
				if (inside != c) {
					scaffold.changed.add(inside);
				} else {
					scaffold.allDue = true;
				}
				scaffold.due();
			}
		}
	}

	/**
	 * Lays out what is inside a part of a page at once. One that has no size yet is laid out with its page: in no width, words
	 * would be broken after each letter for nothing. One that is laid out with its page in a moment waits for that.
	 */
	public static void layout(Composite part) {
		if (part.getSize().x > 0 && !waits(part)) {
			part.layout(true, true);
		}
	}

	private static boolean waits(Composite part) {
		Set<Control> around = new HashSet<>();
		for (Control c = part; c != null; c = c.getParent()) {
			around.add(c);
			if (c.getData(KEY) instanceof PageScaffold scaffold) {
				return scaffold.due && (scaffold.allDue || !Collections.disjoint(scaffold.changed, around));
			}
		}
		return false;
	}

	/** Lays out a page now, if that is due. */
	static void settle(Control page) {
		if (page.getData(KEY) instanceof PageScaffold scaffold) {
			scaffold.reflowNow();
		}
	}

	/** What waits for being laid out is laid out with the new size, and not again; in the same width only what has changed. */
	private void resized() {
		int before = width;
		width = scroll.getSize().x;
		if (width == before) {
			reflowNow();
		}
		if (width > 0) {
			boolean all = due;
			due = false;
			settled();
			measure(all);
		}
	}

	private void settled() {
		allDue = false;
		changed.clear();
		moved.clear();
	}

	/** @param flush whether what is inside may have changed since it was last laid out */
	private void measure(boolean flush) {
		if (reflowing) {
			return;
		}
		reflowing = true;
		try {
			Rectangle area = scroll.getClientArea();
			int height = body.computeSize(area.width, SWT.DEFAULT, flush).y;
			scroll.setMinHeight(height + ending(height, area));
			int left = scroll.getClientArea().width;
			if (left != area.width) { // the scroll bar has come or gone
				int narrower = body.computeSize(left, SWT.DEFAULT, false).y;
				scroll.setMinHeight(narrower + ending(narrower, scroll.getClientArea()));
			}
			scroll.getVerticalBar().setPageIncrement(Math.max(LINE, area.height - LINE));
		} finally {
			reflowing = false;
		}
	}

	/** Shows or hides the end, as the page is longer than the window or not; answers by how much the page grows. */
	private int ending(int height, Rectangle area) {
		boolean shown = end.getVisible();
		boolean wanted = end.getChildren().length > 0 && end.getChildren()[0].getVisible() && height - (shown ? PageColumn.END : 0) > area.height;
		if (wanted != shown) {
			end.setVisible(wanted);
			return wanted ? PageColumn.END : -PageColumn.END;
		}
		return 0;
	}

	/** Scrolls so that a control of the page is seen. */
	public void show(Control control) {
		SectionFold.open(control);
		reflowNow();
		scroll.showControl(control);
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Twistie;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;
import org.osgi.service.prefs.Preferences;

/**
 * A section of a page with a head that folds it, by mouse and keyboard. Whether it is folded is remembered for the page and its place there. What is
 * wrong in it and how many rows it has stands in the head while it is folded, and what leads into it unfolds it. All on the UI thread.
 *
 * @since 0.1
 */
public final class SectionFold {
	/**
	 * What a control of a page says of itself in the head of a folded section.
	 *
	 * @param rows     of a table, or 0
	 * @param errors   fields or rows with an error
	 * @param warnings fields or rows with a warning and no error
	 */
	public record Tally(int rows, int errors, int warnings) {
		private static final Tally NONE = new Tally(0, 0, 0);

		private Tally plus(Tally other) {
			return new Tally(rows + other.rows, errors + other.errors, warnings + other.warnings);
		}
	}

	/** What a control says of itself, where the control is not asked for anything else. */
	private record Told(Supplier<Tally> tally) {
	}

	/** On the ground of the page, with the ring of the theme. */
	private static final class Triangle extends Twistie {
		Triangle(Composite head) {
			super(head, SWT.NONE);
		}

		@Override
		protected void paint(PaintEvent e) {
			e.gc.setBackground(getParent().getBackground());
			e.gc.fillRectangle(getClientArea());
			paintHyperlink(e.gc);
			if (isFocusControl()) {
				Point size = getSize();
				e.gc.setAntialias(SWT.ON);
				e.gc.setForeground(ThemeColors.of(this).accent());
				e.gc.setLineWidth(2);
				e.gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, 6, 6);
			}
		}
	}

	private static final String KEY = "org.hyoka.ui.fold";
	private static final String PLACE = "org.hyoka.ui.place";
	private static final String TOLD = "org.hyoka.ui.tally";
	private static final int LEAST = 24;
	private final Composite section;
	private final Composite holder;
	private final Composite body;
	private final String name;
	private Twistie twistie;
	private Label mark;
	private Label counts;

	/**
	 * Makes a section.
	 *
	 * @param content of the page
	 * @param head    may be empty: then it does not fold
	 */
	SectionFold(Composite content, String head) {
		int number = content.getChildren().length;
		section = new Composite(content, SWT.NONE);
		section.setLayout(grid(1, 8));
		section.setData(KEY, this);
		String place = place(content);
		name = head.isEmpty() || place.isEmpty() ? "" : place + "/" + number; // its words are others in another language
		if (!head.isEmpty()) {
			head(head);
		}
		holder = new Composite(section, SWT.NONE);
		holder.setLayout(new FillLayout());
		holder.setLayoutData(PageScaffold.wrapping());
		body = new Composite(holder, SWT.NONE);
		body.setLayout(grid(1, 8));
		body.addListener(SWT.Show, e -> section.setVisible(true)); // a section comes and goes with its head
		body.addListener(SWT.Hide, e -> section.setVisible(false));
		if (!name.isEmpty() && folded().getBoolean(name, false)) {
			set(false);
		}
	}

	private static GridLayout grid(int columns, int between) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = between;
		layout.horizontalSpacing = 4;
		return layout;
	}

	private void head(String title) {
		Composite head = new Composite(section, SWT.NONE);
		head.setLayout(grid(name.isEmpty() ? 1 : 4, 0));
		head.setLayoutData(PageScaffold.wrapping());
		if (!name.isEmpty()) {
			twistie(head, title);
		}
		Label label = new Label(head, SWT.WRAP);
		label.setText(title.replace("&", "&&"));
		label.setFont(Fonts.section());
		label.setLayoutData(PageScaffold.wrapping());
		if (twistie != null) {
			label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			label.addListener(SWT.MouseUp, e -> click(label, e));
			mark = new Label(head, SWT.NONE);
			mark.setLayoutData(new GridData());
			counts = new Label(head, SWT.NONE);
			counts.setForeground(ThemeColors.of(head).quiet());
			counts.setLayoutData(new GridData());
			say(Tally.NONE);
		}
	}

	private void twistie(Composite head, String title) {
		twistie = new Triangle(head);
		ThemeColors colors = ThemeColors.of(head);
		twistie.setDecorationColor(colors.quiet());
		twistie.setHoverDecorationColor(colors.accent());
		twistie.setExpanded(true);
		twistie.setLayoutData(new GridData(LEAST, LEAST));
		twistie.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent e) {
				choose(twistie.isExpanded());
			}
		});
		twistie.addListener(SWT.FocusIn, e -> stops(true));
		twistie.addListener(SWT.FocusOut, e -> stops(isFolded()));
		twistie.addListener(SWT.KeyDown, e -> { // Enter and the arrows it knows
			if (e.character == ' ') {
				choose(!twistie.isExpanded());
			}
		});
		twistie.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = title;
			}
		});
		tip();
		stops(false);
	}

	/** Whether Tab stops at the head: in one that is open it would stand in the way from field to field. */
	private void stops(boolean stop) {
		if (!twistie.isDisposed()) {
			twistie.getParent().setTabList(stop ? new Control[] { twistie } : new Control[0]);
		}
	}

	private void tip() {
		twistie.setToolTipText(twistie.isExpanded() ? Messages.Section_Fold : Messages.Section_Unfold);
	}

	private void click(Label label, Event e) {
		if (e.button == 1 && new Rectangle(0, 0, label.getSize().x, label.getSize().y).contains(e.x, e.y)) {
			twistie.setFocus();
			choose(!twistie.isExpanded());
		}
	}

	private static Preferences folded() {
		return InstanceScope.INSTANCE.getNode("org.hyoka.ui").node("folded");
	}

	private void choose(boolean open) {
		if (open) {
			folded().remove(name);
		} else {
			folded().putBoolean(name, true);
		}
		set(open);
		PageScaffold.reflow(section);
	}

	private void set(boolean open) {
		twistie.setExpanded(open);
		tip();
		stops(!open || twistie.isFocusControl());
		holder.setVisible(open);
		((GridData) holder.getLayoutData()).exclude = !open;
		recount();
	}

	private boolean isFolded() {
		return twistie != null && !twistie.isExpanded();
	}

	/** The whole of it, which the page lays out. */
	Composite section() {
		return section;
	}

	/** What it holds; a GridLayout of one column. Whether this is visible decides for the head, too. */
	Composite body() {
		return body;
	}

	private void recount() {
		say(isFolded() ? tally(body) : Tally.NONE);
	}

	private static Tally tally(Control below) {
		if (below.getData(TOLD) instanceof Told told) {
			return told.tally().get();
		}
		Tally all = Tally.NONE;
		if (below instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				all = all.plus(child.getVisible() ? tally(child) : Tally.NONE);
			}
		}
		return all;
	}

	private void say(Tally tally) {
		int wrong = tally.errors() + tally.warnings();
		String problems = wrong == 0 ? "" : Messages.bind(Messages.Section_Problems, wrong);
		String rows = tally.rows() == 0 ? "" : Messages.bind(Messages.Section_Rows, tally.rows());
		mark.setImage(wrong == 0 ? null : Icons.image(tally.errors() > 0 ? "finding-error" : "finding-warning"));
		counts.setText(problems + (problems.isEmpty() || rows.isEmpty() ? "" : "　") + rows);
		((GridData) mark.getLayoutData()).exclude = wrong == 0;
		mark.setVisible(wrong > 0);
		((GridData) counts.getLayoutData()).exclude = counts.getText().isEmpty();
		counts.setVisible(!counts.getText().isEmpty());
		mark.getParent().layout(true);
	}

	/**
	 * Says where sections stand that are made in a control from now on: what is folded there is remembered under it.
	 *
	 * @param id of a page or of a part of one
	 */
	public static void place(Control holder, String id) {
		holder.setData(PLACE, id);
	}

	private static String place(Control inside) {
		String place = "";
		for (Control c = inside; c != null; c = c.getParent()) {
			if (c.getData(PLACE) instanceof String id) {
				place = place.isEmpty() ? id : id + "/" + place;
			}
		}
		return place;
	}

	/**
	 * Lets a control say what stands in the head of its section while that is folded.
	 *
	 * @param tally asked when the section is folded, and after {@link #changed(Control)}
	 */
	public static void tells(Control control, Supplier<Tally> tally) {
		control.setData(TOLD, new Told(tally));
	}

	/** What a control says of itself has changed. */
	public static void changed(Control inside) {
		for (Control c = inside; c != null && !c.isDisposed(); c = c.getParent()) {
			if (c.getData(KEY) instanceof SectionFold fold && fold.isFolded()) {
				fold.recount();
			}
		}
	}

	/**
	 * Takes a section away, with its head.
	 *
	 * @param body what it holds, as it was given to who fills it
	 */
	public static void remove(Composite body) {
		for (Control c = body; c != null; c = c.getParent()) {
			if (c.getData(KEY) instanceof SectionFold fold && fold.body == body) {
				c.dispose();
				return;
			}
		}
	}

	/** Folds the section that a control stands in, and puts the focus on its head; unfolds it where it is folded. Nothing where none folds. */
	public static void toggle(Control inside) {
		for (Control c = inside; c != null; c = c.getParent()) {
			if (c.getData(KEY) instanceof SectionFold fold && fold.twistie != null) {
				fold.twistie.setFocus();
				fold.choose(fold.isFolded());
				return;
			}
		}
	}

	/** Unfolds the sections that a control stands in, so that it can be seen and take the focus. */
	public static void open(Control inside) {
		for (Control c = inside; c != null && !c.isDisposed(); c = c.getParent()) {
			if (c.getData(KEY) instanceof SectionFold fold && fold.isFolded()) {
				fold.choose(true);
			}
			PageScaffold.settle(c);
		}
	}

	/** Whether a control is what folds and unfolds a section. */
	public static boolean isTwistie(Control control) {
		return control instanceof Twistie;
	}

	/** Whether a control is what unfolds a section that is folded. */
	public static boolean isFoldedHead(Control control) {
		return control instanceof Twistie twistie && !twistie.isExpanded();
	}

	/** Whether a control is not seen only because its section is folded. */
	public static boolean isFoldedAway(Control control) {
		return control.getParent() != null && control.getParent().getData(KEY) instanceof SectionFold fold && fold.isFolded()
				&& fold.holder == control;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Segments;

/**
 * A page in several parts: one title, one line that says what it is for, a row of buttons to choose the part, and the
 * part. A part is made when it is first shown.
 *
 * @since 0.1
 */
public final class PageParts {
	/**
	 * One part.
	 *
	 * @param button chooses it
	 * @param frame  what its button is wider than the words on it, in px
	 * @param maker  makes its control
	 */
	private record Part(Button button, int frame, Function<Composite, Control> maker) {
	}

	/** Words in a button take a little more than where they are painted. */
	private static final int SPARE = 4;
	private final Composite control;
	private final PageHead head;
	private final Composite bar;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Map<String, Part> parts = new LinkedHashMap<>();
	private final Map<String, Control> made = new LinkedHashMap<>();
	private String shown;

	/**
	 * @param parent of the page
	 * @param title  of the page; may be changed later
	 * @param lead   one line that says what it is for
	 */
	public PageParts(Composite parent, String title, String lead) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginLeft = PageScaffold.MARGIN;
		layout.marginRight = PageScaffold.MARGIN - PageScaffold.SCROLL_BAR; // the parts keep free what their scroll bars cover
		layout.marginTop = 16;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		control.setLayout(layout);
		head = new PageHead(control);
		((GridLayout) head.control().getLayout()).marginRight = PageScaffold.SCROLL_BAR;
		bar = new Composite(control, SWT.NONE);
		Segments.track(bar);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		data.verticalIndent = 8;
		bar.setLayoutData(data);
		area = new Composite(control, SWT.NONE);
		area.setLayout(stack);
		GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
		rest.widthHint = 120; // parts scroll; what they would like to have is not worked out
		rest.heightHint = 120;
		area.setLayoutData(rest);
		head.setTitle(title, lead);
	}

	/** The page's control. */
	public Composite control() {
		return control;
	}

	/** Changes title and line. */
	public void setTitle(String newTitle, String newLead) {
		head.setTitle(newTitle, newLead);
	}

	/**
	 * Adds a part.
	 *
	 * @param id    to show it by
	 * @param label of its button
	 * @param maker makes its control in the given composite
	 */
	public PageParts add(String id, String label, Function<Composite, Control> maker) {
		Button button = new Button(bar, SWT.TOGGLE | SWT.FLAT);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(id)));
		button.setFont(Fonts.text());
		parts.put(id, new Part(button, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - width(button, Fonts.text()), maker));
		return this;
	}

	/** Whether there is such a part. */
	public boolean has(String id) {
		return parts.containsKey(id);
	}

	/** Shows a part, which is made as a whole: what is in it can be reached at once. */
	public void show(String id) {
		StagedCreation.whole(() -> choose(id));
		StagedCreation.finish(stack.topControl);
	}

	/** Shows a part as a person chooses it: what of it cannot be made at once comes a moment later. */
	private void choose(String id) {
		Part part = parts.get(id);
		shown = id;
		parts.forEach((key, p) -> mark(p, key.equals(id)));
		fitButtons();
		stack.topControl = made.computeIfAbsent(id, key -> make(id, part));
		area.layout();
		stack.topControl.setVisible(true); // also where layouts wait, as while the editor is opened
	}

	/** Bold and pressed, or neither: seen in every theme. A button that was not drawn yet does not know its bold width. */
	private static void mark(Part part, boolean chosen) {
		Button button = part.button();
		Font font = chosen ? Fonts.strong() : Fonts.text();
		button.setSelection(chosen);
		button.setFont(font);
		button.setLayoutData(new RowData(part.frame() + width(button, font) + SPARE, SWT.DEFAULT));
	}

	private static int width(Button button, Font font) {
		GC gc = new GC(button);
		try {
			gc.setFont(font);
			return gc.textExtent(button.getText().replace("&&", "&")).x;
		} finally {
			gc.dispose();
		}
	}

	/** Not seen until it is laid out: the window system would be told of each step. */
	private Control make(String id, Part part) {
		Composite frame = new Composite(area, SWT.NONE);
		SectionFold.place(frame, id);
		frame.setVisible(false);
		frame.setLayout(new FillLayout());
		part.maker().apply(frame);
		head.repeat(frame);
		return frame;
	}

	private void fitButtons() {
		if (!bar.isDisposed() && control.getSize().x > 0) {
			control.layout(Arrays.stream(bar.getChildren()).toArray(Control[]::new));
		}
	}

	/** Shows the first part, if none is shown yet. */
	public void showFirst() {
		if (shown == null) {
			choose(parts.keySet().iterator().next());
		}
	}

	/** Which part is shown. */
	public Optional<String> shown() {
		return Optional.ofNullable(shown);
	}
}

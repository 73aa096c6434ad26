// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Palette;

/**
 * The frame every page stands in: one title, one line that says what the page is for, then sections in reading order, in
 * one column or two as the width allows. Scrolls where the content is taller than the window.
 */
public final class PageScaffold {
	private static final int LEAST_WIDTH = 420;
	private final VerticalScroll scroll;
	private final Label title;
	private final Label lead;
	private final Composite content;

	/**
	 * @param parent of the page
	 * @param title  of the page; may be changed later
	 * @param lead   one line that says what it is for
	 */
	public PageScaffold(Composite parent, String title, String lead) {
		scroll = new VerticalScroll(parent, LEAST_WIDTH);
		Composite body = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 20;
		layout.verticalSpacing = 4;
		body.setLayout(layout);
		this.title = new Label(body, SWT.WRAP);
		this.title.setFont(Fonts.title());
		this.title.setText(escape(title));
		this.title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		this.lead = new Label(body, SWT.WRAP);
		this.lead.setText(escape(lead));
		this.lead.setForeground(Palette.of(body).quiet());
		GridData leadData = new GridData(SWT.FILL, SWT.TOP, true, false);
		leadData.widthHint = 400;
		this.lead.setLayoutData(leadData);
		content = new Composite(body, SWT.NONE);
		content.setLayout(new FlowColumns());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.verticalIndent = 16;
		content.setLayoutData(data);
		scroll.setContent(body);
	}

	/** The page's control. */
	public Control control() {
		return scroll;
	}

	/** Changes title and line. */
	public void setTitle(String newTitle, String newLead) {
		title.setText(escape(newTitle));
		lead.setText(escape(newLead));
		reflow();
	}

	/**
	 * A section with a head; what goes in stands below each other with 8 px between.
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

	private Composite section(String head, boolean wide) {
		Composite section = new Composite(content, SWT.NONE);
		if (wide) {
			section.setLayoutData(FlowColumns.WIDE);
		}
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		section.setLayout(layout);
		Label label = new Label(section, SWT.NONE);
		label.setText(escape(head));
		label.setFont(Fonts.section());
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return section;
	}

	/** Call when sections have grown, shrunk, come or gone. */
	public void reflow() {
		content.layout(true, true);
		scroll.reflow(true);
	}

	/** Scrolls so that a control of the page is seen. */
	public void show(Control control) {
		scroll.showControl(control);
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}
}

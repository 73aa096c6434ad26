// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.ui.labels.ThemeColors;

/**
 * A short list of links, each with a few words before it; made anew only when it says something else.
 *
 * @since 0.1
 */
public final class LinkList {
	/**
	 * An entry.
	 *
	 * @param before words before the link, such as a day; may be empty
	 * @param urgent whether these words stand out
	 * @param text   of the link
	 * @param after  quiet words below the link; may be empty
	 */
	public record Entry(String before, boolean urgent, String text, String after) {
	}

	private final Composite parent;
	private final boolean columns;
	private Composite list;
	private List<Entry> shown;
	private List<Runnable> leads = List.of();

	/** @param columns whether there are words before the links */
	public LinkList(Composite parent, boolean columns) {
		this.parent = parent;
		this.columns = columns;
	}

	/**
	 * Shows entries.
	 *
	 * @param empty said when there are none
	 * @param more  said below; may be empty
	 */
	public void show(List<Entry> entries, List<Runnable> newLeads, String empty, String more) {
		leads = newLeads;
		if (entries.equals(shown)) {
			return;
		}
		shown = entries;
		if (list != null) {
			list.dispose();
		}
		list = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns ? 2 : 1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 6;
		list.setLayout(layout);
		list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (int i = 0; i < entries.size(); i++) {
			entry(entries.get(i), i);
		}
		if (entries.isEmpty() || !more.isEmpty()) {
			quiet(entries.isEmpty() ? empty : more, columns ? 2 : 1);
		}
		PageScaffold.reflow(parent);
	}

	private void entry(Entry entry, int index) {
		ThemeColors palette = ThemeColors.of(list);
		if (columns) {
			Label before = new Label(list, SWT.NONE);
			before.setText(entry.before().replace("&", "&&"));
			Color color = entry.urgent() ? palette.missed() : palette.quiet();
			before.setForeground(color);
			before.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		}
		Link link = new Link(list, SWT.WRAP);
		link.setText((entry.after().isEmpty() ? "" : escape(entry.after()) + "  ") + "<a>" + escape(entry.text()) + "</a>");
		link.setLayoutData(PageScaffold.wrapping());
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> leads.get(index).run()));
	}

	private void quiet(String words, int span) {
		Label label = new Label(list, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setForeground(ThemeColors.of(list).quiet());
		GridData data = PageScaffold.wrapping();
		data.horizontalSpan = span;
		label.setLayoutData(data);
	}

	private static String escape(String text) {
		return text.replace('<', '＜').replace('>', '＞').replace("&", "&&");
	}
}

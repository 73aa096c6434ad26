// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** What a view says while it has nothing to show: what goes here. */
public final class EmptyState {
	private static final int LINE = 180;

	private EmptyState() {
	}

	/** Two wrapped lines: what is the matter, what would be seen here. */
	public static Composite create(Composite parent, String head, String text) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		label(area, head).setFont(Fonts.strong());
		label(area, text).setForeground(ThemeColors.of(area).quiet());
		return area;
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		label.setLayoutData(data);
		return label;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/** The content of a view that lists something: a field for words at the top; what is typed counts when typing pauses. */
public final class SearchArea extends Composite {
	private static final int CALM_MILLISECONDS = 250;
	private final Text words;
	private final Runnable search;

	/**
	 * @param hint   what is said in the empty field
	 * @param search looks for the words; UI thread
	 */
	public SearchArea(Composite parent, String hint, Runnable search) {
		super(parent, SWT.NONE);
		this.search = search;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		layout.verticalSpacing = 8;
		setLayout(layout);
		words = SearchField.create(this, hint);
		AccessibleNames.name(words, () -> hint);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		words.addModifyListener(e -> later());
	}

	/** Looks for the words in a moment; a call before then counts instead. */
	public void later() {
		if (!isDisposed()) {
			getDisplay().timerExec(-1, search);
			getDisplay().timerExec(CALM_MILLISECONDS, search);
		}
	}

	/** The field. */
	public Text words() {
		return words;
	}

	/** A line below the field, for how much there is. */
	public Label summary() {
		Label summary = new Label(this, SWT.WRAP);
		summary.setForeground(ThemeColors.of(this).quiet());
		summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return summary;
	}
}

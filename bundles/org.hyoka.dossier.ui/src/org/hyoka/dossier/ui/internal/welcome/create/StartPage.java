// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.dossier.ui.internal.welcome.create.NewDossierWizard.Start;
import org.hyoka.ui.labels.ThemeColors;

/** What to begin with. */
final class StartPage extends WizardPage {
	private static final int INDENT = 24;
	private static final int LINE = 480;
	private Start choice;

	StartPage(Start choice) {
		super("start");
		this.choice = choice;
		setTitle(Messages.New_title);
		setDescription(Messages.Start_lead);
	}

	Start choice() {
		return choice;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		add(area, Start.TEMPLATE, Messages.Start_template, Messages.Start_templateWhat);
		add(area, Start.LAST, Messages.Start_last, Messages.Start_lastWhat);
		add(area, Start.JSON, Messages.Start_json, Messages.Start_jsonWhat);
		setControl(area);
	}

	private void add(Composite area, Start start, String label, String what) {
		Button button = new Button(area, SWT.RADIO);
		button.setText(label);
		button.setSelection(start == choice);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (button.getSelection()) {
				choice = start;
				getContainer().updateButtons();
			}
		}));
		Label text = new Label(area, SWT.WRAP);
		text.setText(what);
		text.setForeground(ThemeColors.of(area).quiet());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.horizontalIndent = INDENT;
		data.widthHint = LINE;
		data.verticalIndent = 0;
		text.setLayoutData(data);
		new Label(area, SWT.NONE);
	}
}

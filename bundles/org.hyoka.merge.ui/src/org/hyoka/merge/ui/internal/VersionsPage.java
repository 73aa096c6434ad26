// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.page.DossierPage;

/** What others did and what is still to be decided of it, and the saves that the dossier remembers. */
public final class VersionsPage extends DossierPage {
	/** Id of the page. */
	public static final String ID = "org.hyoka.ui.versions";
	private QuestionsPart questions;
	private SavesPart saves;

	@Override
	public Control createControl(Composite parent) {
		PageScaffold scaffold = new PageScaffold(parent, Messages.Versions_title, Messages.Versions_lead);
		Composite actions = row(scaffold.wideSection(""));
		button(actions, Messages.Versions_compare,
				() -> ActiveDossier.editor().ifPresent(editor -> CompareHandler.ask(context().site().getShell(), editor)));
		Button merge = button(actions, Messages.Versions_merge,
				() -> ActiveDossier.editor().ifPresent(editor -> MergeHandler.ask(context().site().getShell(), editor)));
		merge.setEnabled(!context().session().isReadOnly());
		questions = new QuestionsPart(scaffold.wideSection(Messages.Questions_title), context());
		new HandedOutPart(scaffold.wideSection(Messages.HandOut_section), context());
		saves = new SavesPart(scaffold.wideSection(Messages.Saves_title), context());
		return scaffold.control();
	}

	/** A row for buttons, which becomes several where it is narrow. */
	static Composite row(Composite section) {
		Composite row = new Composite(section, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(8).wrap(true).create());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		row.setLayoutData(data);
		return row;
	}

	/** A button in such a row. */
	static Button button(Composite row, String label, Runnable run) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	@Override
	public void setSubject(EObject subject) {
		questions.work();
		saves.work();
	}
}

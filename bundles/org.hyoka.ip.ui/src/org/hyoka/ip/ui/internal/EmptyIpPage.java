// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.IpStart;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.ui.forms.PageScaffold;

/** What the page shows for an undertaking that says nothing on IP yet: a sentence and the two ways to begin; for a program its projects. */
final class EmptyIpPage {
	private final PageScaffold scaffold;
	private final ProjectsTable projects;

	EmptyIpPage(Composite parent, IpView view) {
		scaffold = new PageScaffold(parent, "", Messages.Page_lead);
		Composite section = scaffold.wideSection("");
		Label sentence = new Label(section, SWT.WRAP);
		sentence.setText(Messages.Beginning_sentence);
		sentence.setLayoutData(PageScaffold.wrapping());
		Composite row = new Composite(section, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 8;
		row.setLayout(layout);
		button(row, Messages.Beginning_standard, () -> view.undertaking().ifPresent(u -> view.execute(
				IpStart.management(view.context().domain(), u, Templates.standard()))));
		button(row, Messages.Beginning_empty, () -> view.undertaking().ifPresent(u -> {
			Command command = SetCommand.create(view.context().domain(), u, HyokaPackage.Literals.UNDERTAKING__IP,
					IpFactory.eINSTANCE.createIpManagement());
			view.execute(command);
		}));
		projects = new ProjectsTable(scaffold, view);
		view.onChange(scaffold.control(), projects::update);
	}

	private static void button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	void show(String title) {
		projects.update();
		scaffold.setTitle(title, Messages.Page_lead);
	}

	Control control() {
		return scaffold.control();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * A wizard whose last button says what it does ("Create", "Export") rather than "Finish". UI thread.
 *
 * @since 0.1
 */
public final class TaskDialog extends WizardDialog {
	private static final int WIDTH = 600;
	private static final int HEIGHT = 300;
	private final String verb;

	/**
	 * @param parent may be null
	 * @param verb   what the last button is called
	 */
	public TaskDialog(Shell parent, IWizard wizard, String verb) {
		super(parent, wizard);
		this.verb = verb;
		setMinimumPageSize(WIDTH, HEIGHT); // what its head says, such as the name of a file, has room on a line
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
		return super.createButton(parent, id, id == IDialogConstants.FINISH_ID ? verb : label, isDefault);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Names;
import org.hyoka.exchange.entry.Candidates;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.RowsTable;

/**
 * Asks which of the dossier's objects a reference shall point to: a search field and a list. A thing that is registered
 * once in the dossier can be registered here under the name that was searched for.
 */
final class ObjectDialog extends Dialog {
	private static final int REGISTER = IDialogConstants.CLIENT_ID;
	private final EReference reference;
	private final List<EObject> candidates;
	private final boolean several;
	private final String words;
	private final boolean canRegister;
	private final Map<EObject, String> searched = new HashMap<>();
	private RowsTable<EObject> list;
	private Text search;
	private List<EObject> chosen = List.of();
	private EObject made;

	/** @param words are looked for at first */
	ObjectDialog(Shell shell, EObject owner, EReference reference, boolean several, String words) {
		super(shell);
		this.reference = reference;
		this.candidates = Candidates.of(owner, reference);
		this.several = several;
		this.words = words;
		this.canRegister = Candidates.registry(reference).isPresent();
	}

	/** What was chosen; the made object last, if one was made. */
	List<EObject> chosen() {
		return chosen;
	}

	/** The object that was made and is in no dossier yet; null if none was. */
	EObject made() {
		return made;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Labels.of(reference));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		Label message = new Label(area, SWT.WRAP);
		message.setText(candidates.isEmpty() ? Messages.Candidates_Empty
				: several ? Messages.Candidates_MessageSeveral : Messages.Candidates_Message);
		list = new RowsTable<>(area, Labels.of(reference), several ? SWT.MULTI : SWT.SINGLE, 300,
				List.of(new RowsTable.Column<>(Labels.of(NAMED_ELEMENT__NAME), 300, Labels::of, o -> Optional.of(Icons.of(o.eClass()))),
						RowsTable.Column.words(Messages.Candidates_Detail, 220, Candidates::detail)));
		search = list.words();
		search.setMessage(Messages.Candidates_Search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		list.filterBy((object, words) -> searched.computeIfAbsent(object, Candidates::searched).contains(Names.normalise(words)));
		list.show(candidates, o -> false);
		list.onChange(this::update);
		list.onOpen(this::okPressed);
		search.addModifyListener(e -> searched());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				list.table().setFocus();
			}
		});
		return area;
	}

	@Override
	public void create() {
		super.create();
		if (!words.isEmpty()) {
			search.setFocus();
			search.setText(words);
			search.setSelection(words.length());
		}
	}

	/** What fits the words best is chosen while one types. */
	private void searched() {
		if (!list.rows().isEmpty() && !search.getText().isBlank()) {
			list.choose(list.rows().getFirst());
		}
		update();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (canRegister) {
			createButton(parent, REGISTER, Messages.Candidates_Register, false);
		}
		createButton(parent, IDialogConstants.OK_ID, Messages.Candidates_Choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void update() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(list.chosen().isPresent());
		}
		if (getButton(REGISTER) != null) {
			getButton(REGISTER).setEnabled(!search.getText().isBlank());
			boolean unknown = list.rows().isEmpty() && !search.getText().isBlank();
			getShell().setDefaultButton(getButton(unknown ? REGISTER : IDialogConstants.OK_ID)); // Enter does what there is to do
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == REGISTER) {
			made = Candidates.create(reference, search.getText().strip());
			chosen = List.of(made);
			setReturnCode(OK);
			close();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		List<EObject> all = list.selected();
		if (!all.isEmpty()) {
			chosen = all;
			super.okPressed();
		}
	}
}

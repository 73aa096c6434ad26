// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Names;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;

/**
 * Asks which of the dossier's objects a reference shall point to: a search field and a list. A thing that is registered
 * once in the dossier can be registered here under the name that was searched for.
 */
final class ObjectDialog extends Dialog {
	private static final int REGISTER = IDialogConstants.CLIENT_ID;
	private final EReference reference;
	private final List<EObject> candidates;
	private final boolean several;
	private final boolean canRegister;
	private final Map<EObject, String> searched = new HashMap<>();
	private TableViewer list;
	private Text search;
	private List<EObject> chosen = List.of();
	private EObject made;

	ObjectDialog(Shell shell, EObject owner, EReference reference, boolean several, boolean canRegister) {
		super(shell);
		this.reference = reference;
		this.candidates = Candidates.of(owner, reference);
		this.several = several;
		this.canRegister = canRegister && Candidates.registry(reference).isPresent();
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
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Candidates_Search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		list = new TableViewer(area,
				(several ? SWT.MULTI : SWT.SINGLE) | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 300).applyTo(list.getControl());
		Color quiet = Palette.of(area).quiet();
		column(300, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return Labels.of((EObject) element);
			}

			@Override
			public Image getImage(Object element) {
				return Icons.of(((EObject) element).eClass());
			}
		});
		column(280, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return Candidates.detail((EObject) element);
			}

			@Override
			public Color getForeground(Object element) {
				return quiet;
			}
		});
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				String words = Names.normalise(search.getText());
				return words.isEmpty()
						|| searched.computeIfAbsent((EObject) element, Candidates::searched).contains(words);
			}
		});
		list.setInput(candidates);
		list.addSelectionChangedListener(e -> update());
		list.addDoubleClickListener(e -> okPressed());
		search.addModifyListener(e -> searched());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				list.getControl().setFocus();
			}
		});
		return area;
	}

	private void column(int width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
	}

	private void searched() {
		list.refresh();
		if (list.getTable().getItemCount() > 0 && !search.getText().isBlank()) {
			Object first = list.getElementAt(0);
			if (first != null) {
				list.setSelection(new StructuredSelection(first), true);
			}
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
			getButton(IDialogConstants.OK_ID).setEnabled(!list.getStructuredSelection().isEmpty());
		}
		if (getButton(REGISTER) != null) {
			getButton(REGISTER).setEnabled(!search.getText().isBlank());
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
		List<EObject> all = new ArrayList<>();
		list.getStructuredSelection().forEach(o -> all.add((EObject) o));
		if (!all.isEmpty()) {
			chosen = all;
			super.okPressed();
		}
	}
}

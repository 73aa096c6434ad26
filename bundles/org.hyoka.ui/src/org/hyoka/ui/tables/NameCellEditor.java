// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.entry.CellReader;
import org.hyoka.exchange.entry.Registrations;
import org.hyoka.ui.forms.Suggestions;
import org.hyoka.ui.forms.Texts;

/** Names things of the dossier in a cell: what goes by the words is offered below, what is not registered yet can be. */
final class NameCellEditor extends WordsCellEditor {
	private final Suggestions suggestions;
	private EObject owner;

	/** @param reference that the cell shows */
	NameCellEditor(Composite parent, EReference reference) {
		super(parent, SWT.SINGLE);
		suggestions = new Suggestions(text, () -> owner, reference);
		suggestions.onTaken(() -> {
			if (isActivated()) {
				takeAndGoOn();
			}
		});
		suggestions.onLeft(() -> {
			if (isActivated()) {
				super.focusLost();
			}
		});
		setValidator(value -> owner == null ? null
				: CellReader.of(reference, owner, (String) value, new Registrations(owner)) instanceof Parsed.Unreadable<?>(Phrase why)
						? Texts.in(why)
						: null);
	}

	/** Whose cell is edited next. */
	NameCellEditor of(EObject newOwner) {
		owner = newOwner;
		return this;
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		super.activate(event);
		boolean asked = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
				|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
		if (asked) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && text.isVisible() && !text.getText().isBlank()) { // Enter would take the first for nothing
					if (TableKeys.typed(event).isEmpty()) {
						suggestions.open();
					} else {
						suggestions.suit(); // Enter would take another name than the one that was typed
					}
				}
			});
		}
	}

	@Override
	protected void focusLost() {
		if (!suggestions.isOpen()) {
			super.focusLost();
		}
	}

	@Override
	protected boolean dependsOnExternalFocusListener() {
		return false; // the list of suggestions has the keyboard for a moment when something in it is clicked
	}
}

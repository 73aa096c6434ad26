// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.hyoka.ui.labels.Labels;

/** The objects of a dossier that a reference may point to, and the dialog to choose from them. */
final class Candidates {
	private Candidates() {
	}

	/** All objects of the reference's type in the owner's dossier, by label. */
	static List<EObject> of(EObject owner, EReference reference) {
		List<EObject> found = new ArrayList<>();
		EcoreUtil.getAllProperContents(EcoreUtil.getRootContainer(owner), false).forEachRemaining(o -> {
			if (reference.getEReferenceType().isInstance(o)) {
				found.add((EObject) o);
			}
		});
		Collator collator = Collator.getInstance();
		found.sort(Comparator.comparing(Labels::of, collator));
		return found;
	}

	/** Asks for some of them; empty if nothing was chosen. */
	static List<EObject> choose(Shell shell, EObject owner, EReference reference, boolean several) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return Labels.of((EObject) element);
			}
		});
		dialog.setTitle(Labels.of(reference));
		dialog.setMessage(Messages.Candidates_Message);
		dialog.setEmptyListMessage(Messages.Candidates_Empty);
		dialog.setMultipleSelection(several);
		dialog.setElements(of(owner, reference).toArray());
		if (dialog.open() != Window.OK || dialog.getResult() == null) {
			return List.of();
		}
		return List.of(dialog.getResult()).stream().map(EObject.class::cast).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.SecondaryText;

/** How rows of the outline read. */
final class OutlineLabels extends StyledCellLabelProvider {
	@Override
	public void update(ViewerCell cell) {
		StyledString text = text(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(cell.getElement()));
		super.update(cell);
	}

	static StyledString text(Object element) {
		return switch (element) {
		case Group group -> new StyledString(Labels.of(group.feature()))
				.append("  " + ((List<?>) group.owner().eGet(group.feature())).size(), SecondaryText.STYLER);
		case EObject object -> object(object);
		default -> new StyledString(String.valueOf(element));
		};
	}

	private static StyledString object(EObject object) {
		String name = Labels.of(object).replace('\n', ' ');
		String kind = Labels.of(object.eClass());
		StyledString text = new StyledString(name);
		boolean single = object.eContainmentFeature() != null && !object.eContainmentFeature().isMany();
		return single && !name.equals(kind) ? text.append("  " + kind, SecondaryText.STYLER) : text;
	}

	private static Image image(Object element) {
		return element instanceof EObject object ? Icons.of(object.eClass())
				: element instanceof Group group ? Icons.of(group.feature().getEReferenceType()) : null;
	}
}

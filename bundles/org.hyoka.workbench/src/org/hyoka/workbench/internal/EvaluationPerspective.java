// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The product's one perspective: the dossiers in the middle; Problems, Properties and Preview at the right, closable. */
public final class EvaluationPerspective implements IPerspectiveFactory {
	/**
	 * A view that the Window menu names.
	 *
	 * @param id    of the view
	 * @param label of the entry
	 */
	record View(String id, String label) {
	}

	static final String ID = "org.hyoka.workbench.evaluation";
	static final String OUTLINE = "org.hyoka.ui.outline";
	static final String PROBLEMS = "org.hyoka.ui.problems";
	static final String PROPERTIES = "org.hyoka.ui.properties";
	static final String PREVIEW = "org.hyoka.ui.preview";
	static final String FIND = "org.hyoka.ui.find";
	/** The views in the order of the Window menu. */
	static final List<View> VIEWS = List.of(new View(OUTLINE, Messages.Menu_outline),
			new View(PROBLEMS, Messages.Menu_problems), new View(PROPERTIES, Messages.Menu_properties),
			new View(PREVIEW, Messages.Menu_preview));
	private static final float EDITORS = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout right = layout.createFolder("org.hyoka.right", IPageLayout.RIGHT, EDITORS, editors);
		right.addView(PROBLEMS);
		right.addView(PROPERTIES);
		right.addView(PREVIEW);
		right.addPlaceholder(OUTLINE); // at the left stands the list of chapters already
		right.addPlaceholder(FIND);
	}
}

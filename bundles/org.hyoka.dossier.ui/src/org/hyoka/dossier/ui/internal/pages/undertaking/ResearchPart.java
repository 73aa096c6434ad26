// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.undertaking;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.tables.ObjectTree;

/** Research items, the themes in them and who does them: a tree with search at the left, the chosen one at the right. */
final class ResearchPart {
	private static final int TREE_HEIGHT = 160;
	private final SashForm sash;
	private final ObjectTree tree;
	private final PageScaffold details;
	private final Subject item;
	private final Subject theme;
	private final Composite itemSection;
	private final Composite themeSection;
	private final FormBuilder itemForm;
	private final FormBuilder themeForm;

	ResearchPart(Composite parent, PageContext context, Subject undertaking) {
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(16);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 8;
		left.setLayout(layout);
		tree = new ObjectTree(left, context, undertaking, TREE_HEIGHT, UNDERTAKING__RESEARCH_ITEMS,
				RESEARCH_ITEM__ITEMS, RESEARCH_ITEM__THEMES).label(ResearchPart::label);
		details = PageScaffold.inside(sash);
		item = new Subject(context, details.control());
		theme = new Subject(context, details.control());
		itemSection = details.wideSection(Labels.of(RESEARCH_ITEM));
		itemForm = new FormBuilder(itemSection, item);
		itemForm.all(RESEARCH_ITEM__CODE, NAMED_ELEMENT__NAME);
		itemForm.area(RESEARCH_ITEM__DESCRIPTION, 14);
		themeSection = details.wideSection(Labels.of(THEME));
		themeForm = new FormBuilder(themeSection, theme);
		themeForm.row(2).all(THEME__CODE, THEME__STARTED_IN);
		themeForm.all(NAMED_ELEMENT__NAME, THEME__IMPLEMENTERS, THEME__LEADER, THEME__LABEL);
		themeForm.area(THEME__DESCRIPTION, 8);
		tree.chosen().onChange(details.control(), this::show);
		sash.setWeights(45, 55);
		show();
	}

	Control control() {
		return sash;
	}

	private static String label(EObject object) {
		return switch (object) {
		case ResearchItem i -> Naming.coded(i.getCode(), Labels.of(i));
		case Theme t when t.getImplementers().isEmpty() -> Labels.of(t);
		case Theme t -> Labels.of(t) + "　— " + Texts.list(t.getImplementers().stream().map(Labels::of).toList());
		default -> Labels.of(object);
		};
	}

	private void show() {
		EObject now = tree.chosen().object().orElse(null);
		set(item, now instanceof ResearchItem ? now : null);
		set(theme, now instanceof Theme ? now : null);
		boolean isTheme = now instanceof Theme;
		if (themeSection.getVisible() != isTheme || itemSection.getVisible() == isTheme) {
			themeSection.setVisible(isTheme);
			itemSection.setVisible(!isTheme);
			details.reflow();
		}
	}

	private static void set(Subject subject, EObject object) {
		if (subject.object().orElse(null) != object) {
			subject.set(object);
		}
	}

	boolean reveal(EObject object, EStructuralFeature feature) {
		if (!tree.reveal(object)) {
			return false;
		}
		if (feature != null) {
			return (object instanceof Theme ? themeForm : itemForm).focus(feature);
		}
		return tree.viewer().getControl().setFocus();
	}
}

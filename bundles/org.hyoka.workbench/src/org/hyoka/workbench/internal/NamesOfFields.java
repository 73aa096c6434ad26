// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Fields that nobody has named are called by the label before them: Windows does so by itself, GTK and macOS leave screen
 * readers without a word. Dialogs and wizards of the platform, too, count on it.
 */
final class NamesOfFields {
	private NamesOfFields() {
	}

	/** Holds for every window that opens later. UI thread. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, e -> {
			if (e.widget instanceof Text || e.widget instanceof Combo || e.widget instanceof Spinner || e.widget instanceof DateTime
					|| e.widget instanceof Table || e.widget instanceof Tree || e.widget instanceof org.eclipse.swt.widgets.List) {
				name((Control) e.widget);
			}
		});
	}

	private static void name(Control field) {
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF && (e.result == null || e.result.isBlank())) {
					before(field).ifPresent(words -> e.result = words);
				}
			}
		});
	}

	/** The words of the label before a field or before what it stands in, of its tab, or of the window. */
	private static Optional<String> before(Control field) {
		for (Control c = field; !(c instanceof Shell); c = c.getParent()) {
			Composite parent = c.getParent();
			Optional<String> words = parent instanceof TabFolder tabs ? tab(tabs, c) : label(parent, c);
			if (words.isPresent()) {
				return words;
			}
		}
		return Optional.of(field.getShell().getText());
	}

	private static Optional<String> tab(TabFolder tabs, Control shown) {
		return Arrays.stream(tabs.getItems()).filter(i -> i.getControl() == shown).map(TabItem::getText).findFirst();
	}

	private static Optional<String> label(Composite parent, Control field) {
		List<Control> children = Arrays.asList(parent.getChildren());
		return children.subList(0, Math.max(0, children.indexOf(field))).reversed().stream()
				.filter(c -> c instanceof Label l && !l.getText().isBlank())
				.map(c -> LegacyActionTools.removeMnemonics(((Label) c).getText()).strip()).findFirst();
	}
}

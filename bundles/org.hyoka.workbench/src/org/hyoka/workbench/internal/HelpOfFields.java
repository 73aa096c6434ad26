// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.dossier.ui.internal.handlers.GuideHandler;
import org.hyoka.ui.labels.Hover;

/**
 * F1 says what the field is that the keyboard is in, as the pointer that rests on it does; of a table, what its columns are.
 * The next key or another field takes it away. A second F1, or one where nothing is said, opens what the guide tells about the page.
 */
final class HelpOfFields {
	private static final int BELOW = 4;
	private static final String TIP = "org.hyoka.help";

	private HelpOfFields() {
	}

	/** Holds for every window. UI thread. */
	static void keep(Display display) {
		display.addFilter(SWT.KeyDown, e -> {
			if (e.widget instanceof Control control) {
				pressed(control, e);
			}
		});
		display.addFilter(SWT.FocusOut, e -> hide(e.widget instanceof Control control ? control : null));
	}

	private static void pressed(Control control, Event key) {
		boolean told = control.getData(TIP) != null;
		hide(control);
		if (key.keyCode == SWT.F1 && (key.stateMask & SWT.MODIFIER_MASK) == 0) {
			key.doit = false;
			of(control).filter(words -> !told).ifPresentOrElse(words -> show(control, words + '\n' + Messages.HelpOfFields_More),
					() -> GuideHandler.openHere(control.getShell()));
		}
	}

	private static void show(Control control, String words) {
		DefaultToolTip tip = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
		tip.setText(Hover.wrap(words));
		tip.show(new Point(0, control.getSize().y + BELOW));
		control.setData(TIP, tip);
	}

	private static void hide(Control control) {
		if (control != null && !control.isDisposed() && control.getData(TIP) instanceof DefaultToolTip tip) {
			tip.hide();
			control.setData(TIP, null);
		}
	}

	/** What is said of a control, or of the nearest that it stands in and of which something is said. */
	private static Optional<String> of(Control control) {
		for (Control c = control; c != null && !(c instanceof Shell); c = c.getParent()) {
			String words = c.getToolTipText() == null ? columns(c) : c.getToolTipText();
			if (!words.isBlank()) {
				return Optional.of(words.replace("&&", "&"));
			}
		}
		return Optional.empty();
	}

	private static String columns(Control control) {
		Stream<List<String>> columns = switch (control) {
		case Table table -> Arrays.stream(table.getColumns()).map(c -> Arrays.asList(c.getText(), c.getToolTipText()));
		case Tree tree -> Arrays.stream(tree.getColumns()).map(c -> Arrays.asList(c.getText(), c.getToolTipText()));
		default -> Stream.empty();
		};
		return columns.filter(c -> c.get(1) != null && !c.get(1).isBlank()).map(c -> Messages.bind(Messages.HelpOfFields_Column, c.get(0), c.get(1)))
				.collect(Collectors.joining("\n"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.ui.forms.StagedCreation;

/**
 * Finds controls and acts on them as a person would; user-interface thread.
 *
 * @since 0.1
 */
public final class Widgets {
	private Widgets() {
	}

	/** All controls of a type below another, in the order they are made; what is still to be made of a page is made first. */
	public static <T extends Control> List<T> all(Control below, Class<T> type) {
		StagedCreation.finish(below);
		List<T> found = new ArrayList<>();
		collect(below, type, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
		if (control.getData("org.hyoka.unseen") != null) {
			return; // a page that was made ahead: a person knows nothing of it
		}
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, type, found);
			}
		}
	}

	/** The first control of a type that suits. */
	public static <T extends Control> Optional<T> first(Control below, Class<T> type, Predicate<T> suits) {
		return all(below, type).stream().filter(suits).findFirst();
	}

	/** The control that shows a feature, as the form builder marks it. */
	public static <T extends Control> Optional<T> field(Control below, Class<T> type, Object feature) {
		return first(below, type, c -> c.getData("org.hyoka.feature") == feature);
	}

	/** Whether a label or link holds the words. */
	public static boolean reads(Control below, String words) {
		return all(below, Label.class).stream().anyMatch(l -> l.getText().contains(words))
				|| all(below, Link.class).stream().anyMatch(l -> l.getText().contains(words));
	}

	/** Presses a button. */
	public static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Follows the link whose text holds the words. */
	public static void follow(Control below, String words) {
		Link link = first(below, Link.class, l -> l.getText().contains(words))
				.orElseThrow(() -> new AssertionError("There is no link “" + words + "”."));
		Event event = new Event();
		event.text = "0";
		link.notifyListeners(SWT.Selection, event);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.workbench.internal.preferences.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the keyboard stands can be seen: each kind of control looks different on the screen while it has the focus. */
@ExtendWith(PictureOnFailure.class)
class VisibleFocusTest {
	/** Points that differ at least; a caret alone is fewer. */
	private static final int LEAST = 40;
	/** Frames stand a little outside. */
	private static final int AROUND = 3;
	/** Looks until a control counts as the same with the focus as without. */
	private static final int MOST_LOOKS = 25;
	/** Of controls that are made alike, so many are looked at. */
	private static final int OF_A_KIND = 2;
	@TempDir
	private Path folder;
	private final Map<String, Integer> kinds = new LinkedHashMap<>();
	private final Map<String, Integer> same = new LinkedHashMap<>();

	@AfterEach
	void itIsClosedAndLooksAsBefore() {
		DossierWindow.closeAll();
		Themes.choose(Theme.SYSTEM);
	}

	@ParameterizedTest
	@EnumSource(value = Theme.class, names = { "LIGHT", "DARK" })
	void everyKindOfControlShowsThatItHasTheFocus(Theme theme) throws IOException {
		Ui.waitForWindow();
		Themes.choose(theme);
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative"))
				.findFirst().orElseThrow(), folder));
		EveryPlace places = new EveryPlace(editor, this::look);
		places.pages();
		places.views();
		places.dialogs();
		assertThat(kinds).as("kinds of controls").hasSizeGreaterThan(20);
		assertThat(same).as("points that differ with the focus, where they are too few").isEmpty();
	}

	private void look(String where, Control shown) {
		Ui.run(() -> touchTheKeyboard(shown.getShell()));
		EveryPlace.settle();
		List<Control> all = Ui.get(() -> Widgets.all(shown, Control.class).stream()
				.filter(c -> c.isVisible() && c.isEnabled() && EveryControlTest.isForPeople(c) && EveryControlTest.isReached(c)).toList());
		for (Control control : all) {
			String kind = Ui.get(() -> control.isDisposed() ? "gone" : kind(control));
			if (kinds.getOrDefault(kind, 0) < OF_A_KIND && Ui.get(() -> isSeen(control))) {
				kinds.merge(kind, 1, Integer::sum);
				look(where, control, all.stream().filter(c -> c != control && c instanceof Tree).findFirst()
						.or(() -> all.stream().filter(c -> c != control).findFirst()).orElseThrow());
			}
		}
	}

	/** The system shows where the keyboard stands once it is used in a window. */
	private static void touchTheKeyboard(Shell shell) {
		shell.forceActive();
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event key = new Event();
			key.type = type;
			key.keyCode = SWT.SHIFT;
			shell.getDisplay().post(key);
		}
	}

	/** Brings it into sight; false if it is gone by now, or has no room. */
	private static boolean isSeen(Control control) {
		if (control.isDisposed()) {
			return false;
		}
		for (Composite c = control.getParent(); c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite scroll) {
				scroll.showControl(control);
			}
		}
		return control.isVisible() && !new Looks(control).area().isEmpty();
	}

	private static String kind(Control control) {
		return control.getClass().getName() + ' ' + control.getStyle() + ' ' + control.getParent().getClass().getSimpleName();
	}

	private void look(String where, Control control, Control elsewhere) {
		if (!Ui.get(() -> control.forceFocus() && Ui.display().getFocusControl() == control)) {
			same.put(where + ": takes no focus: " + control.getClass().getSimpleName() + ' ' + Ui.get(() -> Spoken.name(control)), -1);
			return;
		}
		EveryPlace.settle();
		Ui.run(elsewhere::forceFocus);
		EveryPlace.settle();
		if (!Ui.get(() -> isSeen(control))) { // a page may have grown, or scrolled to what has the focus now
			kinds.merge(Ui.get(() -> control.isDisposed() ? "gone" : kind(control)), -1, Integer::sum);
			return;
		}
		Looks without = new Looks(control);
		Ui.waitUntil("the control is still", without::isStill);
		Ui.run(control::forceFocus);
		Looks with = new Looks(control);
		Ui.waitUntil("the focus is seen or not", () -> with.differs(without.last));
		if (with.most < LEAST) {
			same.put(where + ": " + control.getClass().getSimpleName() + ' ' + Ui.get(() -> Spoken.name(control)), with.most);
		}
	}

	/** What is seen of a control, again and again; user-interface thread. */
	private static final class Looks {
		private final Control control;
		private ImageData last;
		private int looks;
		private int most;

		Looks(Control control) {
			this.control = control;
		}

		Rectangle area() {
			Control seen = control instanceof Text text ? ProseText.frame(text).map(Control.class::cast).orElse(text) : control;
			Rectangle own = control.getDisplay().map(seen.getParent(), null, seen.getBounds());
			return new Rectangle(own.x - AROUND, own.y - AROUND, own.width + 2 * AROUND, own.height + 2 * AROUND)
					.intersection(control.getShell().getBounds());
		}

		private ImageData look() {
			Rectangle area = area();
			Image image = new Image(control.getDisplay(), area.width, area.height);
			GC gc = new GC(control.getDisplay());
			try {
				gc.copyArea(image, area.x, area.y);
				return image.getImageData(100);
			} finally {
				gc.dispose();
				image.dispose();
			}
		}

		boolean isStill() {
			if (!isSeen(control)) {
				return false;
			}
			ImageData before = last;
			last = look();
			return before != null && Arrays.equals(before.data, last.data) && looks++ > 1;
		}

		boolean differs(ImageData other) {
			if (isSeen(control)) {
				most = Math.max(most, differences(other, look()));
			}
			return most >= LEAST || looks++ > MOST_LOOKS;
		}

		private static int differences(ImageData a, ImageData b) {
			int count = 0;
			for (int y = 0; y < Math.min(a.height, b.height); y++) {
				for (int x = 0; x < Math.min(a.width, b.width); x++) {
					count += a.getPixel(x, y) == b.getPixel(x, y) ? 0 : 1;
				}
			}
			return count;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.workbench.internal.preferences.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In a small window, and in one on a screen of 1,920 × 1,080 whose points count double, everything that a person acts on comes
 * into sight whole, by scrolling at most, and the words on it are not cut.
 */
@ExtendWith(PictureOnFailure.class)
class InReachTest {
	/** What scrolls itself needs this much of it. */
	private static final Point LEAST = new Point(80, 40);
	/** What is out of reach is looked at so often: a view fills itself a moment after it is shown. */
	private static final int MOST_LOOKS = 25;
	/** Less than a line of words is nothing. */
	private static final int LOWEST = 16;
	@TempDir
	private Path folder;
	private final Set<String> hidden = new LinkedHashSet<>();
	private Rectangle before;
	private int met;

	@BeforeEach
	void theWindowIsThere() {
		Ui.waitForWindow();
		before = Ui.get(() -> Ui.window().getShell().getBounds());
	}

	@AfterEach
	void itIsAsBefore() {
		DossierWindow.closeAll();
		Themes.choose(Theme.SYSTEM);
		Ui.run(() -> Ui.window().getShell().setBounds(before));
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT,1024,700", "DARK,1024,700", "LIGHT,960,540" })
	void everythingOnPagesInViewsAndDialogs(Theme theme, int width, int height) throws IOException {
		Themes.choose(theme);
		Ui.run(() -> {
			Ui.window().getShell().setMaximized(false);
			Ui.window().getShell().setBounds(0, 0, width, height);
		});
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative"))
				.findFirst().orElseThrow(), folder));
		EveryPlace places = new EveryPlace(editor, this::look);
		places.pages();
		places.views();
		places.dialogs();
		assertThat(met).as("controls that were met").isGreaterThan(500);
		assertThat(hidden).as("what is not in reach").isEmpty();
	}

	@Test
	void whatIsCutIsFound() {
		Shell shell = Ui.get(() -> {
			Shell made = new Shell(Ui.window().getShell(), SWT.NONE);
			made.setLayout(new FillLayout());
			Composite room = new Composite(made, SWT.NONE);
			Button wide = new Button(room, SWT.PUSH);
			wide.setText("Registration of organizations");
			wide.setBounds(0, 0, 60, 32);
			Button outside = new Button(room, SWT.PUSH);
			outside.setText("OK");
			outside.setBounds(280, 0, 60, 32);
			Button whole = new Button(room, SWT.PUSH);
			whole.setText("Ja");
			whole.setBounds(80, 0, 80, 32);
			made.setBounds(40, 40, 300, 60);
			made.open();
			return made;
		});
		try {
			EveryPlace.settle();
			look("here", shell);
			assertThat(hidden).hasSize(2).anyMatch(s -> s.contains("Registration") && s.contains("cut"))
					.anyMatch(s -> s.contains("OK") && s.contains("sight"));
		} finally {
			Ui.run(shell::close);
		}
	}

	/** What is still being laid out is looked at again when the window has caught up. */
	private void look(String where, Control shown) {
		List<Control> left = Ui.get(() -> Widgets.all(shown, Control.class).stream().filter(InReachTest::concerns).toList());
		met += left.size();
		for (int again = 0; again < MOST_LOOKS && !left.isEmpty(); again++) {
			List<Control> now = left;
			left = Ui.get(() -> now.stream().filter(c -> !c.isDisposed() && c.isVisible() && !problem(c).isEmpty()).toList());
			if (!left.isEmpty()) {
				EveryPlace.rest();
			}
		}
		List<Control> wrong = left;
		Ui.run(() -> wrong
				.forEach(c -> hidden.add(where + ": " + c.getClass().getSimpleName() + " “" + Spoken.name(c) + "” " + c.getBounds() + problem(c))));
	}

	private static boolean concerns(Control control) {
		return control.isVisible() && !(control.getParent() instanceof CTabFolder) && !isInHeadOfViews(control)
				&& (EveryControlTest.isForPeople(control) && control.isEnabled() || control instanceof ToolBar);
	}

	private static String problem(Control control) {
		for (Composite c = control.getParent(); c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite scroll) {
				scroll.showControl(control);
			}
		}
		return !isInSight(control) ? " is out of sight" : isCut(control) ? " is cut, and needs " + control.computeSize(SWT.DEFAULT, SWT.DEFAULT) : "";
	}

	/** The platform's tools of a view, which it puts where there is room. */
	private static boolean isInHeadOfViews(Control control) {
		return control instanceof ToolBar && control.getParent() != null && control.getParent().getParent() instanceof CTabFolder;
	}

	private static boolean isInSight(Control control) {
		Rectangle whole = control.getDisplay().map(control.getParent(), null, control.getBounds());
		Rectangle seen = whole;
		for (Composite c = control.getParent(); c != null; c = c instanceof Shell ? null : c.getParent()) {
			seen = seen.intersection(c.getDisplay().map(c, null, c.getClientArea()));
		}
		boolean fixed = control instanceof Button || control instanceof Combo || control instanceof Link || control instanceof Label
				|| control instanceof ToolBar;
		return fixed ? seen.width >= whole.width - 1 && seen.height >= whole.height - 1
				: seen.width >= Math.min(whole.width - 1, LEAST.x) && seen.height >= Math.min(Math.max(whole.height - 1, LOWEST), LEAST.y);
	}

	private static boolean isCut(Control control) {
		Point needed = switch (control) {
		case Button button when (button.getStyle() & SWT.WRAP) == 0 -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		case ToolBar bar when (bar.getStyle() & SWT.WRAP) == 0 -> bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		default -> control.getSize();
		};
		return needed.x > control.getSize().x + 1;
	}
}

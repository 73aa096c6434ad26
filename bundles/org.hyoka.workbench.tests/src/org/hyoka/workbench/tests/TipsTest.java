// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a tool or button says on hover is more than what can be read on it, or in the menu that has the same. */
@ExtendWith(PictureOnFailure.class)
class TipsTest {
	@TempDir
	private Path folder;
	private final Set<String> idle = new LinkedHashSet<>();
	private int met;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void tipsOfToolsAndButtonsSayMoreThanTheirLabels() throws IOException {
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative"))
				.findFirst().orElseThrow(), folder));
		EveryPlace places = new EveryPlace(editor, (where, shown) -> Ui.run(() -> look(where, shown)));
		places.pages();
		places.views();
		places.dialogs();
		Ui.run(() -> look("window", Ui.window().getShell()));
		assertThat(met).as("tools and buttons").isGreaterThan(100);
		assertThat(idle).as("tips that say nothing").isEmpty();
	}

	private void look(String where, Control shown) {
		Set<String> menus = Widgets.all(shown, Control.class).stream().filter(c -> c.isVisible() && (c instanceof Table || c instanceof Tree))
				.flatMap(c -> words(c.getMenu()).stream()).collect(Collectors.toSet());
		for (ToolBar bar : Widgets.all(shown, ToolBar.class)) {
			for (ToolItem tool : bar.isVisible() ? bar.getItems() : new ToolItem[0]) {
				if ((tool.getStyle() & SWT.SEPARATOR) == 0) {
					met++;
					String tip = plain(tool.getToolTipText());
					boolean silent = tip.isEmpty() && tool.getText().isEmpty() && tool.getControl() == null;
					boolean repeats = !tip.isEmpty() && (tip.equals(plain(tool.getText())) || tool.getText().isEmpty() && menus.contains(tip));
					if (silent || repeats) {
						idle.add(where + ": tool “" + tool.getText() + "”, tip “" + tip + "”");
					}
				}
			}
		}
		for (Button button : Widgets.all(shown, Button.class)) {
			if (button.isVisible()) {
				met++;
				String tip = plain(button.getToolTipText());
				if (!tip.isEmpty() && tip.equals(plain(button.getText()))) {
					idle.add(where + ": button “" + button.getText() + "”");
				}
			}
		}
	}

	private static Set<String> words(Menu menu) {
		if (menu == null) {
			return Set.of();
		}
		menu.notifyListeners(SWT.Show, new Event());
		Set<String> words = Arrays.stream(menu.getItems()).map(MenuItem::getText).map(TipsTest::plain).filter(w -> !w.isEmpty())
				.collect(Collectors.toSet());
		menu.notifyListeners(SWT.Hide, new Event());
		return words;
	}

	private static String plain(String text) {
		return text == null ? "" : text.replaceAll("\\t.*", "").replace("&", "").replaceAll("\\([A-Z]\\)", "").strip();
	}
}

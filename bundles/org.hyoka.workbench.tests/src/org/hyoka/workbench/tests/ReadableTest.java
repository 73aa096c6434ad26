// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All words that are seen anywhere stand out enough to be read, and so do marks and tools, in both themes. */
@ExtendWith(PictureOnFailure.class)
class ReadableTest {
	/** WCAG 2.2, 1.4.3: words. */
	private static final double WORDS = 4.5;
	/** WCAG 2.2, 1.4.11: marks, icons, and what a control is known by. */
	private static final double MARKS = 3;
	/** Of controls that are made alike, so many are looked at; of the rows of one, so many. */
	private static final int OF_A_KIND = 3;
	private static final int ROWS = 12;
	/** A caret blinks, and a bar of progress moves. */
	private static final int MOST_LOOKS = 12;
	/** Frames at the sides of a control, which would join its lines. */
	private static final int FRAME = 4;
	/** The box before the words of a check or radio box. */
	private static final int BOX = 24;
	@TempDir
	private Path folder;
	private final Map<String, Integer> kinds = new LinkedHashMap<>();
	private final List<String> pale = new ArrayList<>();
	/** What is hardly seen of the control that is looked at. */
	private final List<String> now = new ArrayList<>();
	private int measured;

	@AfterEach
	void itIsClosedAndLooksAsBefore() {
		DossierWindow.closeAll();
		Themes.choose(Theme.SYSTEM);
	}

	@ParameterizedTest
	@EnumSource(value = Theme.class, names = { "LIGHT", "DARK" })
	void everythingWrittenOnPagesInViewsAndDialogs(Theme theme) throws IOException {
		Ui.waitForWindow();
		Themes.choose(theme);
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative"))
				.findFirst().orElseThrow(), folder));
		EveryPlace places = new EveryPlace(editor, this::look);
		places.pages();
		places.views();
		places.dialogs();
		assertThat(measured).as("lines of words that were measured").isGreaterThan(200);
		assertThat(pale).as("what is hardly seen").isEmpty();
	}

	@Test
	void wordsThatAreHardlySeenAreFound() {
		Ui.waitForWindow();
		Ui.run(() -> {
			Shell shell = new Shell(Ui.window().getShell(), SWT.NONE);
			shell.setLayout(new FillLayout(SWT.VERTICAL));
			for (RGB ink : new RGB[] { new RGB(0xB2, 0x6A, 0x00), new RGB(0x9A, 0x5B, 0x00) }) {
				Label label = new Label(shell, SWT.NONE);
				label.setBackground(new Color(255, 255, 255));
				label.setForeground(new Color(ink));
				label.setText("WWWWWWWW");
			}
			shell.setBounds(40, 40, 320, 90);
			shell.open();
		});
		Shell shell = Ui.get(() -> Arrays.stream(Ui.window().getShell().getShells()).filter(Shell::isVisible).findFirst().orElseThrow());
		try {
			Ui.waitUntil("both are painted", () -> ratios(shell, 0).size() == 1 && ratios(shell, 1).size() == 1);
			assertThat(Ui.get(() -> ratios(shell, 0)).getFirst()).isBetween(3.5, 4.4);
			assertThat(Ui.get(() -> ratios(shell, 1)).getFirst()).isGreaterThan(4.5);
		} finally {
			Ui.run(shell::close);
		}
	}

	private static List<Double> ratios(Shell shell, int child) {
		Control label = shell.getChildren()[child];
		return Contrast.ofLines(picture(label.getDisplay().map(shell, null, label.getBounds())), true);
	}

	@Test
	void theRatioIsTheOneOfTheGuidelines() {
		RGB white = new RGB(255, 255, 255);
		assertThat(Contrast.of(white, new RGB(0, 0, 0))).isEqualTo(21);
		assertThat(Contrast.of(new RGB(0x76, 0x76, 0x76), white)).isBetween(4.53, 4.55);
		assertThat(Contrast.of(white, white)).isEqualTo(1);
	}

	private void look(String where, Control shown) {
		for (Control control : Ui.get(
				() -> Widgets.all(shown, Control.class).stream().filter(c -> c.isVisible() && c.isEnabled() && !(c instanceof Shell)).toList())) {
			String kind = Ui.get(() -> control.isDisposed() ? "gone" : kind(control));
			if (kinds.getOrDefault(kind, 0) < OF_A_KIND && Ui.get(() -> bring(control))) {
				int[] looks = { 0 };
				ImageData[] last = { null };
				Ui.waitUntil("it is painted where it is now", () -> isStill(control, last) || looks[0]++ > MOST_LOOKS);
				int before = measured;
				List<String> seen = List.of();
				for (int again = 0; again == 0 || again < MOST_LOOKS && !seen.isEmpty(); again++) { // what is still being painted is looked at again
					if (again > 0) {
						EveryPlace.rest();
					}
					measured = before;
					seen = Ui.get(() -> {
						now.clear();
						measure(where, control);
						return List.copyOf(now);
					});
				}
				pale.addAll(seen);
				// What shows no words counts, too: pages hold hundreds of plain composites.
				kinds.merge(kind, 1, Integer::sum);
			}
		}
	}

	/** Controls of one class and style may still be of different colours. */
	private static String kind(Control control) {
		return control.getClass().getName() + ' ' + control.getStyle() + ' ' + control.getForeground().getRGB() + control.getBackground().getRGB()
				+ control.getParent().getClass().getSimpleName();
	}

	/** Whether nothing has moved since the last look; what is gone does not move. */
	private static boolean isStill(Control control, ImageData[] last) {
		if (control.isDisposed()) {
			return true;
		}
		ImageData before = last[0];
		last[0] = picture(control.getDisplay().map(control.getParent(), null, control.getBounds()));
		return before != null && Arrays.equals(before.data, last[0].data);
	}

	private static boolean bring(Control control) {
		if (control.isDisposed()) {
			return false;
		}
		for (Composite c = control.getParent(); c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite scroll) {
				scroll.showControl(control);
			}
		}
		return control.isVisible();
	}

	private void measure(String where, Control control) {
		if (control.isDisposed()) {
			return;
		}
		Rectangle area = new Rectangle(0, 0, control.getSize().x - 2 * control.getBorderWidth(), control.getSize().y - 2 * control.getBorderWidth());
		switch (control) {
		case Tree tree -> rows(where, tree, Arrays.stream(tree.getItems()).limit(ROWS).map(TreeItem::getBounds).toList());
		case Table table -> Arrays.stream(table.getItems()).limit(ROWS).forEach(item -> cells(where, table, item));
		case ToolBar bar -> tools(where, bar);
		case NatTable grid -> cells(where, grid);
		case Button button when (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 && !button.getText().isEmpty() ->
			words(where, button, new Rectangle(BOX, 0, area.width - BOX, area.height), WORDS);
		case Button button when !button.getText().isEmpty() -> words(where, button, inside(area), WORDS);
		case Label label when !label.getText().isBlank() -> words(where, label, area, WORDS);
		case Label label when label.getImage() != null -> words(where, label, area, MARKS);
		case CLabel label when label.getText() != null && !label.getText().isBlank() -> words(where, label, area, WORDS);
		case Link link when !link.getText().isBlank() -> words(where, link, area, WORDS);
		case Text text when ProseText.frame(text).isEmpty() && !(text.getText() + text.getMessage()).isBlank() ->
			words(where, text, inside(area), WORDS);
		case Text text when !text.getText().isBlank() -> words(where, text, area, WORDS);
		case Combo combo when !combo.getText().isBlank() -> words(where, combo, inside(area), WORDS);
		default -> { /* holds others, or is a drawing, whose colours are tried where it is drawn */ }
		}
	}

	private static Rectangle inside(Rectangle area) {
		return new Rectangle(FRAME, FRAME, area.width - 2 * FRAME, area.height - 2 * FRAME);
	}

	private void cells(String where, Table table, TableItem item) {
		for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
			if (!item.getText(column).isBlank()) {
				words(where, table, item.getTextBounds(column), WORDS);
			}
		}
	}

	private void rows(String where, Control control, List<Rectangle> rows) {
		rows.forEach(row -> words(where, control, row, WORDS));
	}

	private void tools(String where, ToolBar bar) {
		for (ToolItem item : bar.getItems()) {
			if (item.isEnabled() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				Rectangle b = item.getBounds();
				words(where, bar, inside(b).isEmpty() ? b : new Rectangle(b.x + FRAME, b.y + FRAME, b.width - 2 * FRAME, b.height - 2 * FRAME),
						item.getText().isEmpty() ? MARKS : WORDS);
			}
		}
	}

	private void cells(String where, NatTable grid) {
		int rows = Math.min(grid.getRowCount(), ROWS);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < grid.getColumnCount(); column++) {
				var cell = grid.getCellByPosition(column, row);
				if (cell != null && cell.getDataValue() != null && !cell.getDataValue().toString().isBlank()) {
					Rectangle b = cell.getBounds();
					words(where, grid, new Rectangle(b.x + FRAME, b.y + 2, b.width - 2 * FRAME, b.height - FRAME), WORDS);
				}
			}
		}
	}

	/** @param part of the control, in its own coordinates */
	private void words(String where, Control control, Rectangle part, double least) {
		Rectangle seen = seen(control, part);
		if (seen.height < 8 || seen.width < 8) {
			return;
		}
		List<Double> lines = Contrast.ofLines(picture(seen), seen.width == part.width && seen.height == part.height);
		measured += lines.size();
		lines.stream().filter(ratio -> ratio < least).forEach(ratio -> now.add(String.format(Locale.ROOT, "%.2f %s: %s “%s” %s", ratio, where,
				control.getClass().getSimpleName(), Spoken.name(control), seen)));
	}

	/** Where it is on the screen, without what something around it hides. */
	private static Rectangle seen(Control control, Rectangle part) {
		Rectangle seen = control.getDisplay().map(control, null, part);
		for (Composite c = control instanceof Composite own ? own : control.getParent(); c != null; c = c instanceof Shell ? null : c.getParent()) {
			seen = seen.intersection(c.getDisplay().map(c, null, c.getClientArea()));
		}
		return seen;
	}

	private static ImageData picture(Rectangle area) {
		Image image = new Image(Ui.display(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(Ui.display());
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
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
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.paint.SceneCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be pressed, clicked, chosen or typed into is reached by Tab and has a name that can be read aloud. */
@ExtendWith(PictureOnFailure.class)
class EveryControlTest {
	@TempDir
	private Path folder;
	private final Map<String, Set<String>> missing = new LinkedHashMap<>();
	private final Set<Control> met = new LinkedHashSet<>();
	private DossierEditor editor;
	private EveryPlace places;

	@BeforeEach
	void aDossierIsOpened() throws IOException {
		editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative")).findFirst()
				.orElseThrow(), folder));
		places = new EveryPlace(editor, (where, shown) -> Ui.run(() -> Widgets.all(shown, Control.class).stream()
				.filter(c -> c.isVisible() && c.isEnabled() && isForPeople(c)).forEach(c -> look(where, c))));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void onEveryPage() {
		places.pages();
		assertThat(met).as("controls that were met").hasSizeGreaterThan(300);
		assertThat(met).as("drawings that were met").anyMatch(SceneCanvas.class::isInstance);
		assertThat(missing).as("what controls lack").isEmpty();
	}

	@Test
	void inEveryView() {
		places.views();
		assertThat(met).as("controls that were met").hasSizeGreaterThan(10);
		assertThat(missing).as("what controls lack").isEmpty();
	}

	@Test
	void inEveryDialogAndWizardAndOnEveryPageOfThePreferences() {
		places.dialogs();
		assertThat(met).as("controls that were met").hasSizeGreaterThan(60);
		assertThat(missing).as("what controls lack").isEmpty();
	}

	@Test
	void arrowKeysGoFromValueToValueOfADrawingAndEnterLeadsToItsCell() {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		var money = Ui.get(() -> shell.places().stream().filter(p -> p.pageId().endsWith(".money") && p.subject() != null).toList());
		SceneCanvas chart = null;
		for (var place : money) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			EveryPlace.settle();
			chart = Ui.get(() -> Widgets.first(shell.shown(), SceneCanvas.class, c -> c.isVisible() && !c.alternative().isEmpty()).orElse(null));
			if (chart != null) {
				break;
			}
		}
		SceneCanvas drawing = chart;
		assertThat(drawing).isNotNull();
		Ui.run(drawing::setFocus);
		EveryPlace.settle();
		var first = Ui.get(() -> drawing.marks().chosen().orElseThrow());
		assertThat(first.words()).contains("年度");
		Ui.run(() -> key(drawing, SWT.ARROW_RIGHT));
		var second = Ui.get(() -> drawing.marks().chosen().orElseThrow());
		assertThat(second.column()).isGreaterThan(first.column());
		assertThat(second.row()).isEqualTo(first.row());
		Ui.run(() -> key(drawing, SWT.HOME));
		assertThat(Ui.get(() -> drawing.marks().chosen().orElseThrow())).satisfies(mark -> {
			assertThat(mark.row()).isEqualTo(first.row());
			assertThat(mark.column()).isEqualTo(first.column());
			assertThat(mark.words()).isEqualTo(first.words());
		});
		Ui.run(() -> key(drawing, SWT.CR));
		Control now = Ui.get(() -> Ui.display().getFocusControl());
		assertThat(now).isInstanceOf(org.eclipse.nebula.widgets.nattable.NatTable.class);
	}

	private static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** Whether a person acts on a control: what is made for it, and whatever listens to the mouse. */
	static boolean isForPeople(Control control) {
		if (control instanceof Shell || control instanceof CTabFolder || isPlatform(control)) {
			return false; // reached by keys of the window: Ctrl+F6, Ctrl+F7
		}
		if (control instanceof Composite c && Arrays.stream(c.getChildren()).anyMatch(t -> t instanceof Text text && isFrameOf(c, text))) {
			return false; // hands what it meets on to its text
		}
		if (control instanceof org.eclipse.swt.widgets.Label && Arrays.stream(control.getParent().getChildren()).anyMatch(SectionFold::isTwistie)) {
			return false; // hands a click on to what folds the section
		}
		return control instanceof Text || control instanceof Combo || control instanceof Button || control instanceof StyledText
				|| control instanceof Spinner || control instanceof Link || control instanceof Table || control instanceof Tree
				|| control instanceof org.eclipse.swt.widgets.List
				|| control instanceof Canvas && listensToTheMouse(control) || control instanceof Composite && listensToTheMouse(control)
				|| control instanceof org.eclipse.swt.widgets.Label && listensToTheMouse(control);
	}

	private static boolean isFrameOf(Composite composite, Text text) {
		return ProseText.frame(text).filter(composite::equals).isPresent();
	}

	private static boolean listensToTheMouse(Control control) {
		return control.isListening(SWT.MouseDown) || control.isListening(SWT.MouseUp) || control.isListening(SWT.MouseDoubleClick);
	}

	/** The window's own frame around parts. */
	private static boolean isPlatform(Control control) {
		return control.getClass().getName().startsWith("org.eclipse.e4.") || control.getClass().getName().startsWith("org.eclipse.ui.internal.");
	}

	private void look(String where, Control control) {
		if (!met.add(control)) {
			return;
		}
		List<String> lacks = new ArrayList<>();
		if (Spoken.name(control).isBlank()) {
			lacks.add("name");
		}
		if (!isReached(control)) {
			lacks.add("tab");
		}
		if (!lacks.isEmpty()) {
			missing.computeIfAbsent(where + " · " + control.getClass().getSimpleName() + " in " + path(control), w -> new LinkedHashSet<>())
					.addAll(lacks);
		}
	}

	private static String path(Control control) {
		StringBuilder path = new StringBuilder(Spoken.name(control)).append(' ').append(control.getBounds());
		for (Composite c = control.getParent(); c != null && path.length() < 300; c = c.getParent()) {
			path.append(" < ").append(c.getClass().getSimpleName());
		}
		return path.toString();
	}

	/** Whether Tab comes here: nothing around leaves it out, and a control that is painted listens to keys. */
	static boolean isReached(Control control) {
		if (SectionFold.isTwistie(control) && !SectionFold.isFoldedHead(control)) {
			return true; // Ctrl+. folds from every field of the section
		}
		boolean painted = control instanceof Canvas && !(control instanceof StyledText) && !control.isListening(SWT.KeyDown);
		if (painted || (control.getStyle() & SWT.NO_FOCUS) != 0 || control instanceof org.eclipse.swt.widgets.Label) {
			return false;
		}
		boolean radio = control instanceof Button && (control.getStyle() & SWT.RADIO) != 0; // reached in their group, by arrows
		for (Control c = radio ? control.getParent() : control; c.getParent() != null && !(c instanceof Shell); c = c.getParent()) {
			Control now = c;
			if (Arrays.stream(c.getParent().getTabList()).noneMatch(t -> t == now)) {
				return false;
			}
		}
		return true;
	}
}

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
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.dossier.ui.internal.views.properties.PropertiesView;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Spoken;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Units;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.hyoka.ui.labels.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every field that a person meets: named, labelled, explained, reached by the keyboard, with its unit, and undone alone. */
@ExtendWith(PictureOnFailure.class)
class EveryFieldTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	@TempDir
	private Path folder;
	private final Map<String, Set<String>> missing = new LinkedHashMap<>();
	private final Set<Control> met = new LinkedHashSet<>();
	private DossierEditor editor;

	@BeforeEach
	void aDossierIsOpened() throws IOException {
		editor = DossierWindow.open(SampleCopy.write(Samples.all().stream().filter(s -> s.fileName().startsWith("regenerative")).findFirst()
				.orElseThrow(), folder));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void everyFieldOfEveryPageHasANameALabelHelpAndItsUnitAndIsReachedByTab() {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		for (Place place : Ui.get(shell::places)) {
			Ui.run(() -> shell.show(place.pageId(), place.subject()));
			Ui.waitUntil("the window has caught up", () -> true);
			lookAt(place.pageId(), shell);
			for (Button part : Ui.get(() -> Widgets.all(shell.shown(), Button.class).stream()
					.filter(b -> b.isVisible() && (b.getStyle() & SWT.TOGGLE) != 0).toList())) {
				Ui.run(() -> Widgets.press(part));
				Ui.waitUntil("the window has caught up", () -> true);
				lookAt(place.pageId() + " " + Ui.get(part::getText), shell);
			}
		}
		assertThat(met).as("fields that were met").hasSizeGreaterThan(200);
		assertThat(missing).as("what fields lack").isEmpty();
	}

	@Test
	void everyFieldOfTheViewOfPropertiesHasThemTooAndIsUndoneAlone() {
		Composite view = (Composite) Ui.get(() -> {
			DossierWindow.page().showView(PropertiesView.ID);
			DossierWindow.page().activate(editor);
			List<? extends Control> ofEditor = Widgets.all(editor.getAdapter(EditorShell.class).control(), Composite.class);
			return Widgets.all(Ui.window().getShell(), Composite.class).stream().filter(c -> c.isVisible() && !ofEditor.contains(c)
					&& c.getClass().getSimpleName().equals("VerticalScroll")).findFirst().orElseThrow();
		});
		Map<EClass, EObject> objects = Ui.get(() -> {
			Map<EClass, EObject> first = new LinkedHashMap<>();
			editor.dossier().eAllContents().forEachRemaining(o -> first.putIfAbsent(o.eClass(), o));
			return first;
		});
		Set<String> undone = new LinkedHashSet<>();
		objects.forEach((type, object) -> {
			select(view, object);
			Ui.run(() -> Widgets.all(view, Control.class).stream().filter(EveryFieldTest::isField).forEach(f -> look(type.getName(), f, object)));
			for (EAttribute attribute : type.getEAllAttributes()) {
				select(view, object);
				Control field = Ui.get(() -> Widgets.field(view, Control.class, attribute).filter(Control::isEnabled).orElse(null));
				if (field == null) {
					continue;
				}
				List<Object> before = values(object);
				Object last = DossierWindow.ask(editor, x -> x.editingDomain().getCommandStack().getMostRecentCommand());
				Ui.run(() -> edit(field));
				if (last != DossierWindow.ask(editor, x -> x.editingDomain().getCommandStack().getMostRecentCommand())) {
					List<Object> after = values(object);
					assertThat(differences(before, after)).as("%s.%s: what an edit changes", type.getName(), attribute.getName()).isEqualTo(1);
					DossierWindow.command(UNDO);
					assertThat(differences(before, values(object))).as("%s.%s: undone", type.getName(), attribute.getName()).isZero();
					EveryPlace.settle();
					assertThat(Ui.get(() -> shown(view))).as("%s.%s: what is shown after it", type.getName(), attribute.getName())
							.isEqualTo(Labels.of(type));
					undone.add(type.getName() + "." + attribute.getName());
				}
			}
		});
		assertThat(objects).hasSizeGreaterThan(30);
		assertThat(undone).as("edits that were undone").hasSizeGreaterThan(100);
		assertThat(Ui.get(editor::isDirty)).isFalse();
		assertThat(missing).as("what fields lack").isEmpty();
	}

	/** The kind of the object whose properties are shown. */
	private static String shown(Composite view) {
		return Widgets.all(view, Label.class).getFirst().getText();
	}

	private void select(Composite view, EObject object) {
		Ui.waitUntil("its properties are shown", () -> {
			boolean shown = shown(view).equals(Labels.of(object.eClass()));
			if (!shown) {
				DossierWindow.page().activate(editor);
				editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(object));
			}
			return shown;
		});
	}

	/** The values of all attributes and references of an object. */
	private static List<Object> values(EObject object) {
		return Ui.get(() -> object.eClass().getEAllStructuralFeatures().stream()
				.map(f -> f.isMany() ? List.copyOf((List<?>) object.eGet(f)) : object.eIsSet(f) ? object.eGet(f) : "unset").toList());
	}

	private static int differences(List<Object> a, List<Object> b) {
		int count = 0;
		for (int i = 0; i < a.size(); i++) {
			count += Objects.equals(a.get(i), b.get(i)) ? 0 : 1;
		}
		return count;
	}

	/** Changes a field as a person does, if it can be changed here. */
	private static void edit(Control field) {
		switch (field) {
		case Text text when text.getEditable() -> {
			EAttribute attribute = (EAttribute) text.getData("org.hyoka.feature");
			Class<?> type = attribute.getEAttributeType().getInstanceClass();
			text.setFocus();
			text.setText(
					type == String.class ? text.getText() + "追記" : "3".equals(text.getText()) ? "4" : type == java.time.LocalDate.class ? "2031-05-06"
							: type.getSimpleName().equals("FiscalYear") ? "2031年度" : "3");
			text.notifyListeners(SWT.FocusOut, new Event());
		}
		case Combo combo when combo.getItemCount() > 1 -> {
			combo.select(combo.getSelectionIndex() == 0 ? 1 : 0);
			combo.notifyListeners(SWT.Selection, new Event());
		}
		case Button check when (check.getStyle() & SWT.CHECK) != 0 -> {
			check.setSelection(!check.getSelection());
			check.notifyListeners(SWT.Selection, new Event());
		}
		default -> { /* read only, or edited by a dialog */ }
		}
	}

	private void lookAt(String where, EditorShell shell) {
		Ui.run(() -> Widgets.all(shell.shown(), Control.class).stream().filter(EveryFieldTest::isField).forEach(f -> look(where, f, null)));
	}

	private static boolean isField(Control control) {
		return control.isVisible() && (control instanceof Text || control instanceof Combo || control instanceof Button
				|| control instanceof StyledText || control instanceof Spinner || control instanceof DateTime || control instanceof NatTable
				|| control instanceof Table || control instanceof Tree || control instanceof org.eclipse.swt.widgets.List);
	}

	/** @param object that the fields are of; null where that is not known, and all that can have a unit have one */
	private void look(String where, Control control, EObject object) {
		if (!met.add(control)) {
			return;
		}
		List<String> lacks = new ArrayList<>();
		if (Spoken.name(control).isBlank()) {
			lacks.add("name");
		}
		if (control.isEnabled() && !isInTabList(control)) {
			lacks.add("tab");
		}
		if (control.getData("org.hyoka.feature") instanceof EStructuralFeature feature) {
			String label = label(control);
			if (label.isBlank()) {
				lacks.add("label");
			}
			if (Labels.help(feature).isBlank() || !Spoken.help(control).equals(Labels.help(feature))) {
				lacks.add("help");
			}
			if (Units.has(feature) && (object == null || !Units.of(feature, object).isEmpty()) && !label.matches("(?s).*[（(].+[）)].*")) {
				lacks.add("unit");
			}
		}
		if (!lacks.isEmpty()) {
			missing.computeIfAbsent(where + " · " + control.getClass().getSimpleName() + " " + words(control), w -> new LinkedHashSet<>())
					.addAll(lacks);
		}
	}

	private static String words(Control control) {
		String name = Spoken.name(control);
		return !name.isBlank() ? name : control.getData("org.hyoka.feature") instanceof EStructuralFeature f ? f.getName()
				: control.getParent().getClass().getSimpleName() + " in " + control.getParent().getParent().getClass().getSimpleName() + " after "
						+ Arrays.stream(control.getParent().getChildren()).filter(Label.class::isInstance).map(l -> ((Label) l).getText()).toList()
						+ (control instanceof Text t ? t.getMessage() + t.getToolTipText() : control.getToolTipText());
	}

	/** The words beside or above a field: its own where it is a check box, otherwise the first label of its cell. */
	private static String label(Control control) {
		if (control instanceof Button button) {
			return button.getText();
		}
		for (Composite cell = control.getParent(); cell != null; cell = cell.getParent()) {
			for (Control child : cell.getChildren()) {
				if (child instanceof Label label && label.isVisible() && !label.getText().isBlank()) {
					return label.getText();
				}
			}
		}
		return "";
	}

	private static boolean isInTabList(Control control) {
		boolean radio = control instanceof Button && (control.getStyle() & SWT.RADIO) != 0; // reached in their group, by arrows
		for (Control c = radio ? control.getParent() : control; c.getParent() != null
				&& !(c instanceof org.eclipse.swt.widgets.Shell); c = c.getParent()) {
			Control now = c;
			if (Arrays.stream(c.getParent().getTabList()).noneMatch(t -> t == now)) {
				return false;
			}
		}
		return (control.getStyle() & SWT.NO_FOCUS) == 0;
	}
}

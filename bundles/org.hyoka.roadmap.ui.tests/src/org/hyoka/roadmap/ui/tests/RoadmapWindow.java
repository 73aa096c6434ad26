// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;

/** The roadmap's page as hands use it. */
final class RoadmapWindow {
	static final String PAGE = "org.hyoka.roadmap.ui.roadmap";
	static final String UNDO = "org.eclipse.ui.edit.undo";
	final DossierEditor editor;

	RoadmapWindow(Path file, Function<Program, Undertaking> which) {
		editor = DossierWindow.open(file);
		Ui.run(() -> editor.show(PAGE, which.apply(program())));
		Ui.waitUntil("the page is laid out", () -> canvas().getClientArea().width > 100 || !canvas().isVisible());
	}

	/** User-interface thread. */
	RoadmapCanvas canvas() {
		return Widgets.first(editor.getSite().getShell(), RoadmapCanvas.class, c -> true).orElseThrow();
	}

	/** User-interface thread. */
	Dossier dossier() {
		return editor.dossier();
	}

	/** User-interface thread. */
	Program program() {
		return (Program) dossier().getUndertakings().getFirst();
	}

	/** User-interface thread. */
	RoadmapNode node(String name) {
		return StreamSupport.stream(((Iterable<org.eclipse.emf.ecore.EObject>) () -> dossier().eAllContents()).spliterator(), false)
				.filter(o -> o instanceof RoadmapNode n && name.equals(n.getName())).map(RoadmapNode.class::cast).findFirst()
				.orElseThrow(() -> new AssertionError("There is no " + name));
	}

	/** User-interface thread. */
	Bar bar(String name) {
		return (Bar) node(name);
	}

	/** Where a node stands in the window; user-interface thread. */
	Box box(RoadmapNode node) {
		return canvas().viewport().inWindow(canvas().scene().find(node).orElseThrow(() -> new AssertionError("not shown: " + node)).box());
	}

	/** A fiscal year's width; user-interface thread. */
	double year() {
		return canvas().scene().axis().pixelsPerDay() * 365.2425;
	}

	private void mouse(int type, double x, double y, int state, int button) {
		Event event = new Event();
		event.x = (int) Math.round(x);
		event.y = (int) Math.round(y);
		event.stateMask = state;
		event.button = button;
		event.count = 1;
		canvas().notifyListeners(type, event);
	}

	/** Presses at one point, moves in steps, lets go at another. */
	void drag(double fromX, double fromY, double toX, double toY, int state) {
		Ui.run(() -> {
			mouse(SWT.MouseMove, fromX, fromY, state, 0);
			mouse(SWT.MouseDown, fromX, fromY, state, 1);
			for (int i = 1; i <= 4; i++) {
				mouse(SWT.MouseMove, fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4, state | SWT.BUTTON1, 0);
			}
			mouse(SWT.MouseUp, toX, toY, state | SWT.BUTTON1, 1);
		});
	}

	void click(double x, double y, int state) {
		drag(x, y, x, y, state);
	}

	void click(RoadmapNode node, int state) {
		Box box = Ui.get(() -> box(node));
		click(box.centreX(), box.centreY(), state);
	}

	void doubleClick(double x, double y) {
		click(x, y, 0);
		Ui.run(() -> mouse(SWT.MouseDoubleClick, x, y, 0, 1));
	}

	void wheel(double x, double y, int count, int state) {
		Ui.run(() -> {
			Event event = new Event();
			event.x = (int) x;
			event.y = (int) y;
			event.count = count;
			event.stateMask = state;
			canvas().notifyListeners(SWT.MouseVerticalWheel, event);
		});
	}

	void key(int code, char character, int state) {
		Ui.run(() -> {
			Event event = new Event();
			event.keyCode = code;
			event.character = character;
			event.stateMask = state;
			canvas().notifyListeners(SWT.KeyDown, event);
		});
	}

	void key(int code, int state) {
		key(code, (char) 0, state);
	}

	/** Moves on with Tab or gives up with Escape; whether the canvas let it pass. */
	boolean traverse(int detail) {
		return Ui.get(() -> {
			Event event = new Event();
			event.detail = detail;
			event.doit = true;
			canvas().notifyListeners(SWT.Traverse, event);
			return event.doit;
		});
	}

	/** The names of what is selected. */
	List<String> picked() {
		return Ui.get(() -> canvas().picks().nodes().stream().map(RoadmapNode::getName).toList());
	}

	void undo() {
		Ui.run(() -> editor.session().commandStack().undo());
	}

	void select(RoadmapNode node) {
		Ui.run(() -> canvas().picks().only(node));
	}
}

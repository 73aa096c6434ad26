// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Program;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.internal.BesideWorkbench;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.EditorShell.Place;
import org.hyoka.ui.internal.welcome.SampleCopy;

/**
 * Measures how the window answers with a large dossier: opening, each page, keystrokes while everything is being looked
 * at, and the memory that dossiers leave behind. {@code releng/benchmark window} calls it.
 * <p>
 * Arguments: {@code -dossier FILE} to measure with. Figures go to the standard output.
 */
public final class MeasuresApplication extends BesideWorkbench {
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
	private static final int KEYS = 200;
	private static final int EACH = 20;
	private static final int CLOSED = 20;
	private static final double MEGA = 1 << 20;

	/** Made by the platform. */
	public MeasuresApplication() {
		super("measures");
	}

	@Override
	protected void run(List<String> arguments) throws Exception {
		memory(Path.of(value(arguments, "-dossier", "")).getParent());
		Heartbeat heartbeat = new Heartbeat();
		heartbeat.start();
		long start = System.nanoTime();
		DossierEditor editor = DossierWindow.open(Path.of(value(arguments, "-dossier", "")).toAbsolutePath());
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		say("opening, until the first page is shown: %.0f ms; the window answered after at most %.0f ms%n",
				(System.nanoTime() - start) / 1e6, heartbeat.worst());
		keys(editor, shell, "while everything is being looked at for the first time");
		heartbeat.reset();
		while (Ui.get(() -> editor.findings().pending())) {
			LockSupport.parkNanos(PAUSE);
		}
		say("everything looked at after %.0f ms; meanwhile the window answered after at most %.0f ms%n",
				(System.nanoTime() - start) / 1e6, heartbeat.worst());
		keys(editor, shell, "later, each with the findings brought up to date");
		heartbeat.end();
		pages(shell);
	}

	private static void say(String words, Object... values) {
		System.out.printf(Locale.ROOT, words, values);
	}

	/** Types into the dossier's subtitle and hands in each time: from the keystroke until the window is free again. */
	private static void keys(DossierEditor editor, EditorShell shell, String when) {
		Ui.run(() -> editor.reveal(editor.dossier(), HyokaPackage.Literals.DOSSIER__SUBTITLE));
		Text field = Ui.get(() -> Widgets.field(shell.control(), Text.class, HyokaPackage.Literals.DOSSIER__SUBTITLE).orElseThrow());
		boolean pending = Ui.get(() -> editor.findings().pending());
		List<Double> times = new ArrayList<>();
		List<Double> edits = new ArrayList<>();
		for (int i = 0; i < KEYS; i++) {
			boolean handsIn = i % EACH == EACH - 1;
			long start = System.nanoTime();
			Ui.run(() -> {
				Event key = new Event();
				key.character = 'a';
				key.keyCode = 'a';
				field.notifyListeners(SWT.KeyDown, key);
				field.insert("字");
				if (handsIn) {
					field.notifyListeners(SWT.FocusOut, new Event());
				}
			});
			(handsIn ? edits : times).add((System.nanoTime() - start) / 1e6);
		}
		say("%s%s%n", when, pending ? "" : " (already done)");
		say("keystrokes", times);
		say("fields handed in", edits);
	}

	private static void say(String what, List<Double> times) {
		Collections.sort(times);
		say("    %d %s: median %.2f ms, nine of ten within %.1f ms, worst %.1f ms%n", times.size(), what,
				times.get(times.size() / 2), times.get(times.size() * 9 / 10), times.getLast());
	}

	/** The first time a page is shown it is built; the second time it shows another undertaking. */
	private static void pages(EditorShell shell) {
		System.out.println("page | built and painted ms | again with another subject ms");
		Set<String> seen = new HashSet<>();
		List<Place> places = Ui.get(shell::places);
		for (Place place : places) {
			if (!(place.subject() instanceof Program) && seen.add(place.pageId())) {
				double first = show(shell, place);
				EObject other = places.stream().filter(p -> p.pageId().equals(place.pageId()) && p.subject() != place.subject()
						&& !(p.subject() instanceof Program)).map(Place::subject).findFirst().orElse(null);
				say("%s | %.0f | %s%n", place.name(), first, other == null ? "" : String.format(Locale.ROOT, "%.0f",
						show(shell, new Place(place.pageId(), place.name(), other))));
			}
		}
	}

	private static double show(EditorShell shell, Place place) {
		long start = System.nanoTime();
		Ui.run(() -> {
			shell.show(place.pageId(), place.subject());
			shell.shown().update();
		});
		Ui.run(() -> shell.shown().update()); // what was laid out later
		return (System.nanoTime() - start) / 1e6;
	}

	/** The heap after dossiers were opened and closed. */
	private static void memory(Path folder) throws Exception {
		System.out.println("dossiers opened and closed | heap MiB");
		Path file = SampleCopy.write(Samples.all().getFirst(), Files.createTempDirectory(folder, "closed"));
		for (int i = 1; i <= CLOSED; i++) {
			DossierWindow.open(file);
			DossierWindow.closeAll();
			if (i == 1 || i % 5 == 0) {
				System.gc();
				Runtime r = Runtime.getRuntime();
				say("%d | %.0f%n", i, (r.totalMemory() - r.freeMemory()) / MEGA);
			}
		}
	}
}

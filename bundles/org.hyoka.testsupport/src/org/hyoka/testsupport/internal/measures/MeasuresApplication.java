// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
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
import org.hyoka.ui.internal.editor.PagesAhead;

/**
 * Measures how the window answers with a large dossier: opening, each page, keystrokes while everything is being looked
 * at, and the memory that dossiers leave behind. {@code releng/benchmark window} calls it.
 * <p>
 * Arguments: {@code -dossier FILE} to measure with, {@code -pages} for the pages only, {@code -at-once} for pages of which nothing
 * was made ahead while the window was idle (else they are measured when that is done), {@code -where} to say what the window's thread
 * was doing. Figures go to the standard output.
 */
public final class MeasuresApplication extends BesideWorkbench {
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
	private static final long BETWEEN_KEYS = TimeUnit.MILLISECONDS.toNanos(50);
	private static final int KEYS = 200;
	private static final int EACH = 20;
	private static final int CLOSED = 20;
	private static final String AT_ONCE = "-at-once";
	private static final String HEAD = "page                     | in sight      | complete      | longest slice | another subject | the program";
	private static final double MEGA = 1 << 20;
	private Sampler sampler;

	/** Made by the platform. */
	public MeasuresApplication() {
		super("measures");
	}

	@Override
	protected void run(List<String> arguments) throws Exception {
		if (!arguments.contains("-pages")) {
			memory(Path.of(value(arguments, "-dossier", "")).getParent());
		}
		boolean atOnce = arguments.contains(AT_ONCE);
		PagesAhead.hold(atOnce);
		if (arguments.contains("-where")) {
			sampler = new Sampler();
			sampler.start();
		}
		System.out.println("Milliseconds by the clock (and of the window's thread: the better figure where the machine is busy)");
		Heartbeat heartbeat = new Heartbeat();
		heartbeat.start();
		UiTime start = UiTime.now();
		DossierEditor editor = DossierWindow.open(Path.of(value(arguments, "-dossier", "")).toAbsolutePath());
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		say("opening, until the first page is shown: %s; the window answered after at most %s%n", UiTime.now().since(start),
				heartbeat.worst());
		where();
		heartbeat.reset();
		if (!arguments.contains("-pages")) {
			keys(editor, shell, "while everything is being looked at for the first time", heartbeat);
		}
		while (Ui.get(() -> editor.problems().pending())) {
			LockSupport.parkNanos(PAUSE);
		}
		say("everything looked at after %s; meanwhile the window answered after at most %s%n", UiTime.now().since(start),
				heartbeat.worst());
		where();
		heartbeat.reset();
		if (!arguments.contains("-pages")) {
			keys(editor, shell, "later, each with the findings brought up to date", heartbeat);
			say("meanwhile the window answered after at most %s%n", heartbeat.worst());
		}
		heartbeat.reset();
		pages(shell, atOnce, heartbeat);
		System.out.println("The same for an editor made anew: its pages are built again, the code has run before");
		Ui.run(() -> editor.endEvaluation());
		heartbeat.reset(); // to make the editor anew is no page
		pages(Ui.get(() -> editor.getAdapter(EditorShell.class)), atOnce, heartbeat);
		heartbeat.end();
	}

	private void pages(EditorShell shell, boolean atOnce, Heartbeat heartbeat) {
		if (atOnce) {
			System.out.println("Pages of which nothing was made ahead");
		} else {
			UiTime begin = UiTime.now();
			while (!Ui.get(shell::isComplete)) {
				LockSupport.parkNanos(PAUSE);
			}
			say("Pages that were made ahead while the window was idle; the rest of that took %s, meanwhile the window answered after at most %s%n",
					UiTime.now().since(begin), heartbeat.worst());
		}
		heartbeat.rest(true);
		where();
		pages(shell);
		heartbeat.rest(false);
	}

	/** Where the time of the window's thread went since this was last asked, if that is wished to be known. */
	private void where() {
		if (sampler != null) {
			sampler.say();
		}
	}

	private static void say(String words, Object... values) {
		System.out.printf(Locale.ROOT, words, Arrays.stream(values).map(v -> v instanceof UiTime t ? shown(t) : v).toArray());
	}

	private static String shown(UiTime time) {
		return String.format(Locale.ROOT, "%4.0f ms (%3.0f)", time.wallMillis(), time.cpuMillis());
	}

	/** Types into the dossier's subtitle, fast, and hands in now and then: from the keystroke until the window is free again. */
	private static void keys(DossierEditor editor, EditorShell shell, String when, Heartbeat heartbeat) {
		UiTime led = UiTime.untilPainted(() -> editor.reveal(editor.dossier(), HyokaPackage.Literals.DOSSIER__SUBTITLE));
		say("led to the field in %s%n", led);
		heartbeat.reset();
		Text field = Ui.get(() -> Widgets.field(shell.control(), Text.class, HyokaPackage.Literals.DOSSIER__SUBTITLE).orElseThrow());
		boolean pending = Ui.get(() -> editor.problems().pending());
		List<UiTime> times = new ArrayList<>();
		List<UiTime> edits = new ArrayList<>();
		for (int i = 0; i < KEYS; i++) {
			boolean handsIn = i % EACH == EACH - 1;
			(handsIn ? edits : times).add(UiTime.of(() -> {
				Event key = new Event();
				key.character = 'a';
				key.keyCode = 'a';
				field.notifyListeners(SWT.KeyDown, key);
				field.insert("字");
				if (handsIn) {
					field.notifyListeners(SWT.FocusOut, new Event());
				}
			}));
			LockSupport.parkNanos(BETWEEN_KEYS);
		}
		say("%s%s%n", when, pending ? "" : " (already done)");
		say("keystrokes", times);
		say("fields handed in", edits);
	}

	private static void say(String what, List<UiTime> times) {
		times.sort(Comparator.comparing(UiTime::wall));
		UiTime worst = times.getLast();
		say("    %d %s: median %.2f ms, nine of ten within %.1f ms, worst %.1f ms (%.1f)%n", times.size(), what,
				times.get(times.size() / 2).wallMillis(), times.get(times.size() * 9 / 10).wallMillis(), worst.wallMillis(),
				worst.cpuMillis());
	}

	/**
	 * The first time a page is shown it is built: until what is in sight is painted, until all is made, and the longest that the
	 * window answered nothing meanwhile. Later it shows another undertaking, and the program.
	 */
	private void pages(EditorShell shell) {
		System.out.println(HEAD);
		Set<String> seen = new HashSet<>();
		List<Place> places = Ui.get(shell::places);
		for (Place place : places) {
			if (!(place.subject() instanceof Program) && seen.add(place.pageId())) {
				UiTime.Appearance first = show(shell, place);
				where();
				say("%-24s | %s | %s | %s | %s | %s%n", place.name(), first.inSight(), first.complete(), first.longest(),
						again(shell, places, place, p -> p.subject() != place.subject() && !(p.subject() instanceof Program)),
						again(shell, places, place, p -> p.subject() instanceof Program));
				where();
			}
		}
	}

	private static String again(EditorShell shell, List<Place> places, Place page, Predicate<Place> wanted) {
		return places.stream().filter(p -> p.pageId().equals(page.pageId())).filter(wanted).findFirst()
				.map(p -> shown(show(shell, p).complete())).orElse("");
	}

	private static UiTime.Appearance show(EditorShell shell, Place place) {
		UiTime.untilPainted(() -> {
			// what is still on its way is none of the page's
		});
		return UiTime.appearance(() -> shell.show(place.pageId(), place.subject()), shell::front);
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

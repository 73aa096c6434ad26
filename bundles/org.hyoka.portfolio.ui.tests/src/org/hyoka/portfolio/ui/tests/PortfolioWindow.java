// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.ui.internal.PortfolioView;
import org.hyoka.portfolio.ui.internal.frame.Screen;
import org.hyoka.portfolio.ui.internal.frame.ScreenFrame;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;

/** The portfolio's perspective over a folder of samples, as a person uses it. May be called from a test's thread. */
final class PortfolioWindow {
	private static final String OPEN = "org.hyoka.portfolio.ui.open";
	private final PortfolioView view;

	private PortfolioWindow(PortfolioView view) {
		this.view = view;
	}

	/** Copies of all samples in a folder. */
	static void samples(Path folder) throws IOException {
		for (var sample : Samples.all()) {
			SampleCopy.write(sample, folder);
		}
	}

	/** Opens the perspective with an index of its own that covers no folder yet. */
	static PortfolioWindow empty(Path index) {
		Ui.waitForWindow();
		Ui.run(() -> Desk.standard().use(IndexLocation.of(index)));
		DossierWindow.command(OPEN);
		Ui.waitUntil("the index has been looked at", () -> Desk.standard().standing().known() && !Desk.standard().refreshing().isWorking());
		return new PortfolioWindow(Ui.get(() -> (PortfolioView) DossierWindow.page().findView(PortfolioView.ID)));
	}

	/** Opens the perspective over a folder. */
	static PortfolioWindow over(Path index, Path folder) {
		PortfolioWindow window = empty(index);
		window.look(folder);
		window.ask("list", "evaluations"); // as it comes, whatever was filtered before
		return window;
	}

	/** Looks into a folder besides, and waits until that is done. */
	void look(Path... folders) {
		Ui.run(() -> Desk.standard().refreshing().start(List.of(folders), false));
		Ui.waitUntil("the folder has been read", () -> !Desk.standard().refreshing().isWorking()
				&& Desk.standard().standing().state().flatMap(s -> s.finished()).isPresent());
	}

	PortfolioView view() {
		return view;
	}

	Screen screen(String id) {
		return view.screens().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
	}

	/** Shows a screen by a click in the list. */
	ScreenFrame show(String id) {
		ScreenFrame frame = Ui.get(() -> {
			Table list = Widgets.first(control(), Table.class, t -> t.getItemCount() == view.screens().size() && !t.getHeaderVisible()).orElseThrow();
			list.setSelection(view.screens().indexOf(screen(id)));
			list.notifyListeners(SWT.Selection, new Event());
			return Widgets.first(control(), ScreenFrame.class, f -> f.screen().id().equals(id)).orElseThrow();
		});
		settled(frame);
		return frame;
	}

	org.eclipse.swt.widgets.Composite control() {
		return Ui.get(() -> (org.eclipse.swt.widgets.Composite) Ui.window().getShell());
	}

	/** Waits until a screen shows what was asked for last. */
	static Shown settled(ScreenFrame frame) {
		Ui.waitUntil(frame.screen().id() + " is answered", () -> frame.shown().isPresent());
		return Ui.get(() -> frame.shown().orElseThrow());
	}

	/** Shows a question of a screen. */
	Shown ask(String screen, String question, String... where) {
		ScreenFrame frame = show(screen);
		java.util.Map<String, String> values = new java.util.LinkedHashMap<>();
		for (int i = 0; i < where.length; i += 2) {
			values.put(where[i], where[i + 1]);
		}
		Ui.run(() -> view.show(new SavedQuestion(screen, question, values, Arrangement.NONE)));
		return settled(frame);
	}

	/** Chooses a value of a facet by its place in the list; 0 for all. */
	static Shown filter(ScreenFrame frame, String facet, int at) {
		Ui.run(() -> {
			Combo combo = combo(frame, facet).orElseThrow();
			combo.select(at);
			combo.notifyListeners(SWT.Selection, new Event());
		});
		return settled(frame);
	}

	/** The choice of a facet; user-interface thread. */
	static Optional<Combo> combo(ScreenFrame frame, String facet) {
		return Widgets.first(frame, Combo.class, c -> facet.equals(c.getData("org.hyoka.facet")));
	}

	/** Opens the line at a place of the table as Enter does. */
	static void open(ScreenFrame frame, int row) {
		Ui.run(() -> {
			frame.table().setSelection(row);
			frame.table().notifyListeners(SWT.Selection, new Event());
			frame.table().notifyListeners(SWT.DefaultSelection, new Event());
		});
	}
}

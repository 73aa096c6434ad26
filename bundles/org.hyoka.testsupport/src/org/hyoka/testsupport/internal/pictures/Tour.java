// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hyoka.dossier.ui.internal.welcome.SampleCopy;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Samples;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;

/** The way through the workbench on which pictures are taken: welcome, all pages of a sample, those of an evaluator, views, wizards. */
final class Tour {
	private static final List<String> VIEWS = List.of("org.hyoka.ui.problems", "org.hyoka.ui.properties",
			"org.hyoka.ui.preview", "org.hyoka.ui.find", "org.hyoka.ui.outline");
	private static final List<String> DIALOGS = List.of(IWorkbenchCommandConstants.FILE_NEW, "org.hyoka.ui.export",
			"org.hyoka.ui.importTable", IWorkbenchCommandConstants.WINDOW_PREFERENCES, IWorkbenchCommandConstants.HELP_ABOUT);
	private static final int MOST_PAGES = 8;
	private final Camera camera;
	private final PicturesApplication.Options options;
	private int number;

	Tour(PicturesApplication.Options options) throws IOException {
		this.options = options;
		camera = new Camera(options.folder(), new Rectangle(0, 0, options.width(), options.height()));
	}

	void run() throws IOException {
		Ui.run(() -> Ui.window().getShell().setBounds(0, 0, options.width(), options.height()));
		take("welcome");
		Path folder = Files.createTempDirectory("hyoka-pictures");
		DossierEditor editor = DossierWindow.open(SampleCopy.write(Samples.all().get(0), folder));
		Ui.waitUntil("everything has been looked at", () -> !editor.problems().pending());
		pages(editor);
		Ui.run(() -> editor.evaluateAs(new Addressee(editor.dossier().getPanel().getMembers().getFirst(),
				null)));
		pages(editor);
		Ui.run(() -> editor.endEvaluation());
		for (String view : VIEWS) {
			DossierWindow.view(view);
			take("view-" + last(view));
		}
		Ui.run(() -> DossierWindow.page().activate(editor));
		List<AssertionError> failures = new ArrayList<>();
		for (String command : DIALOGS) {
			try {
				dialog(command);
			} catch (AssertionError e) {
				failures.add(e);
			}
		}
		if (!failures.isEmpty()) {
			throw failures.get(0);
		}
	}

	private void pages(DossierEditor editor) {
		EditorShell shell = Ui.get(() -> editor.getAdapter(EditorShell.class));
		for (EditorShell.Place place : Ui.get(shell::places)) {
			if (isShown(place)) {
				page(shell, place);
			}
		}
	}

	/** The dossier, the program and its first project: other projects look like it. */
	private static boolean isShown(EditorShell.Place place) {
		return Ui.get(() -> !(place.subject() instanceof Undertaking u) || u instanceof Program
				|| u.eContainer() instanceof Program p && p.getProjects().get(0) == u);
	}

	private void page(EditorShell shell, EditorShell.Place place) {
		String name = last(place.pageId()) + (place.subject() instanceof Undertaking u
				? "-" + Ui.get(() -> u instanceof Program || u.getCode() == null ? "program" : u.getCode()) : "");
		number++;
		if (!wanted(name)) {
			return;
		}
		Ui.run(() -> {
			shell.show(place.pageId(), place.subject());
			shell.shown();
		});
		picture(name);
		for (int screen = 2; screen <= MOST_PAGES && Ui.get(() -> scrolled(shell.shown())); screen++) {
			picture(name + "-" + screen);
		}
	}

	private static boolean scrolled(Control page) {
		return Widgets.first(page, ScrolledComposite.class, tall()).map(scroll -> {
			int before = scroll.getOrigin().y;
			int height = scroll.getClientArea().height;
			scroll.setOrigin(new Point(0, before + height - 40));
			return scroll.getOrigin().y > before;
		}).orElse(false);
	}

	private static Predicate<ScrolledComposite> tall() {
		return s -> s.isVisible() && s.getContent() != null && s.getContent().getSize().y > s.getClientArea().height;
	}

	private void dialog(String command) {
		String name = "dialog-" + last(command);
		if (!wanted(name) || !Ui.get(() -> isEnabled(command))) {
			return;
		}
		Ui.display().asyncExec(() -> DossierWindow.command(command));
		Ui.waitUntil("the dialog of " + command, () -> dialogShell() != null);
		int page = 1;
		do {
			take(name + (page == 1 ? "" : "-" + page));
		} while (page++ < MOST_PAGES && Ui.get(Tour::next));
		Ui.run(() -> dialogShell().close());
		Ui.waitUntil("the dialog is gone", () -> dialogShell() == null);
	}

	private static boolean isEnabled(String command) {
		var defined = Ui.window().getService(ICommandService.class).getCommand(command);
		defined.setEnabled(Ui.window().getService(IHandlerService.class).getCurrentState());
		return defined.isDefined() && defined.isEnabled();
	}

	private static Shell dialogShell() {
		for (Shell shell : Ui.window().getShell().getShells()) {
			if (shell.isVisible()) {
				return shell;
			}
		}
		return null;
	}

	/** Goes to the next page of a wizard; false when there is none. */
	private static boolean next() {
		return dialogShell().getData() instanceof WizardDialog wizard && Widgets
				.first(dialogShell(), org.eclipse.swt.widgets.Button.class,
						b -> b.getText().replace("&", "").startsWith(IDialogConstants.NEXT_LABEL.replace("&", "").substring(0, 2)))
				.filter(Control::isEnabled).map(b -> {
					var before = wizard.getCurrentPage();
					Widgets.press(b);
					return wizard.getCurrentPage() != before;
				}).orElse(false);
	}

	private void take(String name) {
		number++;
		if (wanted(name)) {
			picture(name);
		}
	}

	private void picture(String name) {
		camera.take(String.format(Locale.ROOT, "%02d-%s", number, name));
	}

	private boolean wanted(String name) {
		return name.contains(options.only());
	}

	private static String last(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}
}

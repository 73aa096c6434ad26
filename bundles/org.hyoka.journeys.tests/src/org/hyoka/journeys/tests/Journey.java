// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.ErrorLog;
import org.hyoka.testsupport.Hands;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What journeys have in common: a person at an empty window, with the hands of the driver that plays them. */
@ExtendWith(PictureOnFailure.class)
public abstract class Journey {
	private static Supplier<Hands> driver = Hands::new;
	/** Where files go. */
	@TempDir
	protected Path folder;
	/** The hands. */
	protected final Hands hands = driver.get();
	/** Who uses them. */
	protected final Person person = new Person(hands);

	/** Lets other hands play the journeys that begin from now on. */
	public static void playedBy(Supplier<Hands> other) {
		driver = other;
	}

	/** A new dossier of one project, as a template gives it, opened. */
	protected Undertaking beginsAnew() throws IOException {
		return opens(new NewDossier(NewDossier.Type.PROJECT, "次世代電池の研究開発", EvaluationKind.MID_TERM, FiscalYear.of(2024), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "次世代電池の研究開発 中間評価"));
	}

	/** A dossier as a file, opened; its first undertaking. */
	protected Undertaking opens(Dossier dossier) throws IOException {
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(dossier, Map.of(), file);
		person.open(file);
		return person.ask(s -> s.dossier().getUndertakings().getFirst());
	}

	/** The finished evaluation of the first sample, opened. */
	protected Program opensTheSample() throws IOException {
		person.open(SampleDossier.write(folder));
		return person.ask(s -> (Program) s.dossier().getUndertakings().getFirst());
	}

	/** Takes the last step back by its key. */
	protected void undoes() {
		hands.press("Ctrl+Z");
	}

	/** Saves by its key and waits until nothing is left to save. */
	protected void saves() {
		DossierEditor editor = person.editor();
		hands.press("Ctrl+S");
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
	}

	/** Whatever goes wrong on the way is wrong, also where nobody sees it. */
	private ErrorLog log;

	@BeforeEach
	void theWindowIsInFront() {
		Ui.waitForWindow();
		log = new ErrorLog();
		Ui.run(() -> Ui.window().getShell().forceActive());
		Ui.waitUntil("the window has the keyboard", () -> Ui.display().getActiveShell() == Ui.window().getShell());
	}

	@AfterEach
	void allIsClosed() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(s -> s != Ui.window().getShell() && s.isVisible()).toList()
				.forEach(Shell::close));
		DossierWindow.closeAll();
		log.close();
		assertThat(log.entries()).isEmpty();
	}
}

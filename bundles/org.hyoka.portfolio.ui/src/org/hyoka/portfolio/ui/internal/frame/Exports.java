// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.internal.answers.AnswerForm;
import org.hyoka.portfolio.internal.answers.AnswerPrinter;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.WriteJob;

/** Writes what a screen shows: its table as a workbook or as comma-separated values, its picture as SVG or PNG. */
public final class Exports {
	private static final double RESOLUTION = 2;

	private Exports() {
	}

	/** Asks for a file and writes it; the table as it is filtered and sorted, the picture as it is seen. UI thread. */
	static void ask(Shell shell, String title, Shown shown, Optional<Scene> scene) {
		List<TargetFile.Form> forms = new ArrayList<>(
				List.of(new TargetFile.Form("xlsx", Messages.Exports_xlsx), new TargetFile.Form("csv", Messages.Exports_csv)));
		if (scene.isPresent()) {
			forms.add(new TargetFile.Form("svg", Messages.Exports_svg));
			forms.add(new TargetFile.Form("png", Messages.Exports_png));
		}
		TargetFile.ask(shell, Messages.Exports_title, null, title, forms).ifPresent(file -> write(file, title, shown, scene, shell));
	}

	/**
	 * Writes in a job, as the file's ending says.
	 *
	 * @param window from which it is shown afterwards; null: it is not shown
	 */
	public static Job write(Path file, String title, Shown shown, Optional<Scene> scene, Shell window) {
		return WriteJob.start(file, window, (out, monitor) -> {
			String name = file.toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(".svg") && scene.isPresent()) {
				out.write(SvgPainter.document(scene.get(), title, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
			} else if (name.endsWith(".png") && scene.isPresent()) {
				out.write(PngPainter.png(scene.get(), Palette.LIGHT, RESOLUTION));
			} else {
				table(name, title, shown, out);
			}
		});
	}

	private static void table(String name, String title, Shown shown, OutputStream out) throws IOException {
		Answer all = shown.answer().answer();
		Answer answer = new Answer(all.columns(), all.heads(), shown.lines(), all.notes());
		AnswerPrinter printer = new AnswerPrinter(answer, shown.question().words(), Locale.getDefault(), false);
		if (name.endsWith(".csv")) {
			printer.print(AnswerForm.csv, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		} else {
			printer.workbook(title, out);
		}
	}
}

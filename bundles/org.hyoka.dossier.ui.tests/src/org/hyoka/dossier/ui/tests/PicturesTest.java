// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.FIGURE__ENTRY;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__BODY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Section;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that come as files: to the text of a section and to a figure. */
@ExtendWith(PictureOnFailure.class)
class PicturesTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String PASTE = "org.eclipse.ui.edit.paste";
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Section section;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		editor = DossierWindow.open(SampleDossier.write(folder));
		section = DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().getFirst()).getProjects().getFirst().getSections().stream()
				.flatMap(PicturesTest::all).filter(x -> x.getBody() != null && !x.getBody().isBlank() && x.getFigures().isEmpty()).findFirst()
				.orElseThrow());
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(() -> dialogs().toList().forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private static Stream<Section> all(Section section) {
		return Stream.concat(Stream.of(section), section.getSubsections().stream().flatMap(PicturesTest::all));
	}

	private static Stream<Shell> dialogs() {
		return Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s != Ui.window().getShell());
	}

	private Path png(String name) {
		Path file = folder.resolve(name);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { new ImageData(200, 100, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private <C extends Control> C shown(Class<C> type, EObject object, EStructuralFeature feature) {
		Ui.run(() -> editor.reveal(object, feature));
		return Ui.get(() -> Widgets.first(editor.getAdapter(EditorShell.class).control(), type,
				c -> c.isVisible() && c.getData("org.hyoka.feature") == feature).orElseThrow());
	}

	private static void copy(Path... files) {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { Arrays.stream(files).map(Path::toString).toArray(String[]::new) },
					new Transfer[] { FileTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private void pasteIntoText(Path... files) {
		StyledText text = shown(StyledText.class, section, SECTION__BODY);
		copy(files);
		Ui.run(text::setFocus);
		DossierWindow.command(PASTE);
	}

	private static void key(Canvas canvas, int state, int code) {
		Event event = new Event();
		event.stateMask = state;
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private List<String> names() {
		return Ui.get(() -> section.getFigures().stream().map(Figure::getName).toList());
	}

	@Test
	void severalFilesAreFiguresInTheirOrderAndOneStep() {
		String before = section.getBody();
		pasteIntoText(png("三.png"), png("一.png"), png("二.png"));
		Ui.waitUntil("the figures are there", () -> names().size() == 3);
		assertThat(names()).containsExactly("三", "一", "二");
		List<Integer> places = Ui.get(() -> section.getFigures().stream().map(f -> section.getBody().indexOf("![](" + f.getId() + ")")).toList());
		assertThat(places).doesNotContain(-1).isSorted();
		DossierWindow.command(UNDO);
		assertThat(names()).isEmpty();
		assertThat(section.getBody()).isEqualTo(before);
	}

	@Test
	void whatIsNoWholePictureIsRefusedByNameAndTheOthersAreTaken() throws IOException {
		byte[] whole = Files.readAllBytes(png("全体.png"));
		Path cut = Files.write(folder.resolve("途中.png"), Arrays.copyOf(whole, whole.length * 2 / 3));
		Path text = Files.writeString(folder.resolve("文章.png"), "これは画像ではない。", StandardCharsets.UTF_8);
		Path huge = folder.resolve("巨大.png");
		try (RandomAccessFile out = new RandomAccessFile(huge.toFile(), "rw")) {
			out.write(whole);
			out.setLength(70L << 20);
		}
		pasteIntoText(cut, text, huge, folder.resolve("全体.png"));
		Ui.waitUntil("it is said", () -> dialogs().findAny().isPresent());
		Shell dialog = Ui.get(() -> dialogs().findFirst().orElseThrow());
		for (String words : List.of("「途中.png」は画像として最後まで読めません", "「文章.png」は報告書に印刷できる画像ではありません", "「巨大.png」は70 MBあります。画像は1点64 MBまで")) {
			assertThat(Ui.get(() -> Widgets.reads(dialog, words))).as(words).isTrue();
		}
		assertThat(names()).containsExactly("全体");
	}

	@Test
	void ofSeveralFilesOnAFigureOneIsItsPictureAndTheOthersAreFiguresBehindIt() {
		pasteIntoText(png("前.png"), png("後.png"));
		Ui.waitUntil("the figures are there", () -> names().size() == 2);
		Figure first = section.getFigures().getFirst();
		Canvas canvas = shown(Canvas.class, first, FIGURE__ENTRY);
		String before = first.getEntry();
		copy(png("甲.png"), png("乙.png"));
		Ui.run(() -> key(canvas, SWT.MOD1, 'v'));
		Ui.waitUntil("the figures are there", () -> names().size() == 3);
		assertThat(names()).containsExactly("前", "乙", "後");
		assertThat(first.getEntry()).isNotEqualTo(before).contains("甲");
		DossierWindow.command(UNDO);
		assertThat(first.getEntry()).isEqualTo(before);
		assertThat(names()).containsExactly("前", "後");
	}

	/** A file is read for a while, and a person goes on to the next figure, or back to the text. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPictureGoesToTheFigureThatItWasPastedInto(boolean toNext) {
		pasteIntoText(png("前.png"), png("後.png"));
		Ui.waitUntil("the figures are there", () -> names().size() == 2);
		Figure first = section.getFigures().getFirst();
		Figure second = section.getFigures().getLast();
		String kept = second.getEntry();
		Canvas canvas = shown(Canvas.class, first, FIGURE__ENTRY);
		copy(png("新.png"));
		Ui.run(() -> {
			key(canvas, SWT.MOD1, 'v');
			editor.reveal(toNext ? second : section, toNext ? FIGURE__ENTRY : SECTION__BODY);
		});
		Ui.waitUntil("the picture is there", () -> first.getEntry().contains("新"));
		assertThat(second.getEntry()).isEqualTo(kept);
	}

	@Test
	void theDeleteKeyTakesThePictureAwayOnceAndDoesNothingWhereThereIsNone() {
		pasteIntoText(png("図.png"));
		Ui.waitUntil("the figure is there", () -> names().size() == 1);
		Figure figure = section.getFigures().getFirst();
		String entry = figure.getEntry();
		Canvas canvas = shown(Canvas.class, figure, FIGURE__ENTRY);
		Ui.run(() -> key(canvas, SWT.NONE, SWT.DEL));
		assertThat(figure.getEntry()).isNull();
		Object removal = DossierWindow.ask(editor, s -> s.editingDomain().getCommandStack().getMostRecentCommand());
		Ui.run(() -> key(canvas, SWT.NONE, SWT.DEL));
		Object last = DossierWindow.ask(editor, s -> s.editingDomain().getCommandStack().getMostRecentCommand());
		assertThat(last).isSameAs(removal);
		DossierWindow.command(UNDO);
		assertThat(figure.getEntry()).isEqualTo(entry);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Screenshot;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In Japanese, dialogs of the platform say nothing in English. */
@ExtendWith(PictureOnFailure.class)
class JapaneseDialogsTest {
	/** Two words of Latin letters in a row; names of products and licences stand in Japanese texts too. */
	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[ ,.'&]+[A-Za-z]{2,}");
	private static final List<String> NAMES = List.of("Hyoka Workbench", "Eclipse Public License");
	@TempDir
	private Path folder;

	@BeforeEach
	void theWindowIsJapanese() {
		Assumptions.assumeTrue(Locale.getDefault().getLanguage().equals("ja"), "runs with -nl ja");
		Ui.waitForWindow();
		ErrorDialog.AUTOMATED_MODE = false; // the harness would have errors pass in silence
	}

	@AfterEach
	void dialogsAreClosed() {
		ErrorDialog.AUTOMATED_MODE = true;
		Ui.run(() -> dialogs().forEach(Shell::close));
		DossierWindow.closeAll();
	}

	private static List<Shell> dialogs() {
		return Arrays.stream(Ui.display().getShells())
				.filter(s -> s != Ui.window().getShell() && s.isVisible() && !s.getText().isBlank()).toList();
	}

	/** Opens something that blocks, waits for its dialog and gives what can be read on it. */
	private static List<String> open(String picture, Runnable blocking) {
		Ui.display().asyncExec(blocking);
		Ui.waitUntil("a dialog is open", () -> !dialogs().isEmpty());
		Screenshot.take("japanese-" + picture);
		return Ui.get(() -> texts(dialogs().get(0)));
	}

	private static List<String> texts(Shell shell) {
		List<String> texts = new ArrayList<>(List.of(shell.getText()));
		Widgets.all(shell, Label.class).forEach(l -> texts.add(l.getText()));
		Widgets.all(shell, Link.class).forEach(l -> texts.add(l.getText()));
		Widgets.all(shell, Button.class).forEach(b -> texts.add(b.getText()));
		Widgets.all(shell, Text.class).forEach(t -> texts.add(t.getMessage()));
		Widgets.all(shell, Tree.class).forEach(t -> Arrays.stream(t.getItems()).map(TreeItem::getText).forEach(texts::add));
		texts.removeIf(String::isBlank);
		return texts;
	}

	private static void noEnglish(List<String> texts) {
		assertThat(texts).isNotEmpty();
		for (String text : texts) {
			String rest = text;
			for (String name : NAMES) {
				rest = rest.replace(name, "");
			}
			assertThat(ENGLISH.matcher(rest).find()).as(text).isFalse();
		}
		assertThat(texts).doesNotContain("Cancel", "Save", "Close", "Apply", "&Yes", "&No", "Yes", "No", "Error");
	}

	@Test
	void theQuestionWhetherToSave() throws IOException {
		DossierEditor editor = DossierWindow.open(SampleDossier.write(folder));
		Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), editor.dossier(),
				HyokaPackage.Literals.DOSSIER__SUBTITLE, "変更")));
		List<String> texts = open("save", () -> DossierWindow.page().closeEditor(editor, true));
		noEnglish(texts);
		assertThat(texts).anyMatch(t -> t.contains("保存しない")).anyMatch(t -> t.contains("キャンセル"));
	}

	@Test
	void thePreferences() {
		List<String> texts = open("preferences",
				() -> DossierWindow.command(IWorkbenchCommandConstants.WINDOW_PREFERENCES));
		noEnglish(texts);
		assertThat(texts).contains("設定", "キャンセル", "全般", "未保存の内容");
	}

	@Test
	void theAboutDialog() {
		List<String> texts = open("about", () -> DossierWindow.command(IWorkbenchCommandConstants.HELP_ABOUT));
		noEnglish(texts);
		assertThat(texts).anyMatch(t -> t.startsWith("バージョン 0.1.0")).contains("閉じる");
	}

	@Test
	void anError() {
		List<String> texts = open("error", () -> ErrorDialog.openError(Ui.window().getShell(), null, "開けませんでした。",
				Status.error("ファイルがありません。", new IOException("詳細"))));
		noEnglish(texts);
		assertThat(texts).contains("問題が発生しました");
	}

	@Test
	void aQuestion() {
		List<String> texts = open("question",
				() -> MessageDialog.openQuestion(Ui.window().getShell(), "確認", "続けますか？"));
		noEnglish(texts);
		assertThat(texts).anyMatch(t -> t.startsWith("はい")).anyMatch(t -> t.startsWith("いいえ"));
	}
}

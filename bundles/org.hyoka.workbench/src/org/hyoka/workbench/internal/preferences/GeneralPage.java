// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Language, appearance and size of texts. The appearance changes at once; the two others want a new start. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** Id of the page. */
	public static final String ID = "org.hyoka.workbench.preferences.general";
	private static final int GAP = 8;
	private static final int HINT_WIDTH = 420;
	private static final List<String> LANGUAGES = List.of("", "ja", "en");
	private static final List<Integer> SCALES = StartSettings.SCALES.stream().sorted().toList();
	private IWorkbench workbench;
	private Combo language;
	private Combo theme;
	private Combo scale;
	private StartSettings before;

	@Override
	public void init(IWorkbench newWorkbench) {
		workbench = newWorkbench;
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		before = read();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.horizontalSpacing = 2 * GAP;
		layout.verticalSpacing = GAP;
		page.setLayout(layout);
		language = choice(page, Messages.General_language, Messages.General_languageSystem, "日本語", "English");
		language.select(LANGUAGES.indexOf(before.language().orElse("")));
		hint(page, Messages.General_languageHint);
		theme = choice(page, Messages.General_theme, Messages.General_themeSystem, Messages.General_themeLight,
				Messages.General_themeDark);
		theme.select(Theme.chosen().ordinal());
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return page; // the other systems have their own setting for the size of texts
		}
		scale = choice(page, Messages.General_scale, SCALES.stream().map(s -> s + " %").toArray(String[]::new));
		scale.select(SCALES.indexOf(before.scale()));
		hint(page, Messages.General_scaleHint);
		return page;
	}

	private static Combo choice(Composite page, String label, String... items) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(items);
		combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
		return combo;
	}

	private static void hint(Composite page, String text) {
		new Label(page, SWT.NONE);
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = HINT_WIDTH;
		hint.setLayoutData(data);
	}

	private static StartSettings read() {
		Optional<Path> file = StartSettings.file();
		try {
			return file.isEmpty() ? new StartSettings(Optional.empty(), SCALES.get(0)) : StartSettings.read(file.get());
		} catch (IOException e) {
			Platform.getLog(GeneralPage.class).log(Status.warning("The settings of the start could not be read.", e));
			return new StartSettings(Optional.empty(), SCALES.get(0));
		}
	}

	@Override
	public boolean performOk() {
		Display display = getShell().getDisplay();
		Theme chosen = Theme.values()[theme.getSelectionIndex()];
		boolean looksOther = chosen.isDark(display) != Theme.chosen().isDark(display);
		if (chosen != Theme.chosen()) {
			chosen.choose();
		}
		StartSettings now = new StartSettings(
				Optional.of(LANGUAGES.get(language.getSelectionIndex())).filter(l -> !l.isEmpty()),
				scale == null ? before.scale() : SCALES.get(scale.getSelectionIndex()));
		boolean startsOther = !now.equals(before);
		if (startsOther && !keep(now)) {
			return false;
		}
		if (looksOther || startsOther) {
			offerRestart();
		}
		return true;
	}

	private boolean keep(StartSettings now) {
		Optional<Path> file = StartSettings.file();
		if (file.isEmpty()) {
			return true;
		}
		try {
			now.write(file.get());
		} catch (IOException e) {
			Platform.getLog(GeneralPage.class).log(Status.error("The settings of the start could not be written.", e));
			setErrorMessage(Messages.bind(Messages.General_notKept, file.get(), e.getLocalizedMessage()));
			return false;
		}
		before = now;
		return true;
	}

	private void offerRestart() {
		String[] answers = { Messages.General_restart, Messages.General_later };
		if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.General_restartTitle,
				Messages.General_restartQuestion, SWT.NONE, answers) == 0) {
			// After the dialog of the preferences has closed itself.
			getShell().getDisplay().asyncExec(() -> workbench.restart());
		}
	}
}

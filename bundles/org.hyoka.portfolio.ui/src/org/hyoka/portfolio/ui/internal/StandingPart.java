// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.IndexState;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.work.Desk.Standing;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.ThemeColors;

/** How the index stands, and what is done about it: which folders, look again, stop. UI thread. */
final class StandingPart {
	private final Composite area;
	private final Desk desk;
	private final Label words;
	private final Button folders;
	private final Button again;
	private final Button stop;

	StandingPart(Composite parent, Desk desk) {
		this.desk = desk;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 8;
		layout.marginHeight = 8;
		area.setLayout(layout);
		words = new Label(area, SWT.WRAP);
		words.setForeground(ThemeColors.of(area).quiet());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		words.setLayoutData(data);
		folders = button(Messages.StandingPart_folders, this::chooseFolders);
		again = button(Messages.StandingPart_again, () -> desk.refreshing().start(List.of(), false));
		stop = button(Messages.StandingPart_stop, () -> desk.refreshing().cancel());
	}

	private Button button(String label, Runnable run) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	Composite control() {
		return area;
	}

	/** Asks which folders are looked into. */
	void chooseFolders() {
		FoldersDialog dialog = new FoldersDialog(area.getShell(), desk.standing().folders(), desk.index());
		if (dialog.open() == Window.OK) {
			take(dialog);
		}
	}

	private void take(FoldersDialog dialog) {
		List<Path> added = dialog.added();
		List<Path> removed = dialog.removed();
		boolean other = !dialog.index().equals(desk.index());
		if (other) {
			desk.use(dialog.index());
		}
		if (removed.isEmpty()) {
			desk.refreshing().start(added, false);
		} else {
			Job.create(Messages.Refreshing_job, (ICoreRunnable) monitor -> {
				try {
					desk.forget(removed);
				} catch (IOException e) {
					throw new CoreException(Status.error(Desk.sentence(e), e));
				}
				area.getDisplay().asyncExec(() -> desk.refreshing().start(added, false));
			}).schedule();
		}
	}

	/** Shows how it stands now. */
	void refresh() {
		boolean working = desk.refreshing().isWorking();
		String text = working ? desk.refreshing().progress().isEmpty() ? Messages.StandingPart_working : desk.refreshing().progress() : standing();
		if (!words.getText().equals(text.replace("&", "&&"))) {
			words.setText(text.replace("&", "&&"));
			Standing standing = desk.standing();
			words.setToolTipText(Hover.wrap(String.join("\n", standing.folders().stream().map(Path::toString).toList()) + "\n" + desk.index()));
		}
		seen(stop, working);
		seen(again, !working && !desk.standing().folders().isEmpty());
		folders.setEnabled(!working);
		area.getParent().layout(true, true);
	}

	private static void seen(Button button, boolean wanted) {
		button.setVisible(wanted);
		((GridData) button.getLayoutData()).exclude = !wanted;
	}

	private String standing() {
		Standing standing = desk.standing();
		if (!standing.known()) {
			return Messages.StandingPart_looking;
		}
		if (standing.folders().isEmpty()) {
			return Messages.StandingPart_none;
		}
		String documents = standing.state().map(s -> Numbers.format(BigDecimal.valueOf(s.documents().values().stream().mapToLong(n -> n).sum())))
				.orElse("–");
		String time = standing.state().flatMap(IndexState::finished)
				.map(t -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault())
						.format(t.atZone(ZoneId.systemDefault())))
				.orElse("–");
		String said = Messages.bind(Messages.StandingPart_standing, new Object[] { standing.folders().size(), documents, time });
		return standing.sentence().isEmpty() ? said : said + "\n" + standing.sentence();
	}
}

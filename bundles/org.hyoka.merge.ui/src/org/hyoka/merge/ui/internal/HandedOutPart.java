// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.merge.HandedOut;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/** What is handed out, a line each, with the two ways: out and back. */
final class HandedOutPart {
	private final PageContext context;
	private final Label out;

	HandedOutPart(Composite section, PageContext context) {
		this.context = context;
		out = new Label(section, SWT.WRAP);
		out.setLayoutData(PageScaffold.wrapping());
		Composite actions = VersionsPage.row(section);
		Button give = VersionsPage.button(actions, Messages.HandOut_button,
				() -> ActiveDossier.editor().ifPresent(editor -> HandOutHandler.ask(context.site().getShell(), editor)));
		Button take = VersionsPage.button(actions, Messages.HandOut_back, () -> ActiveDossier.editor()
				.ifPresent(editor -> OtherVersions.ask(context.site().getShell(), context.session(), Messages.HandOut_backTitle)
						.ifPresent(file -> MergeRun.start(editor, file))));
		give.setEnabled(!context.session().isReadOnly());
		take.setEnabled(!context.session().isReadOnly());
		Refresh.onChange(context.session(), section, this::show);
		show();
	}

	private void show() {
		List<String> names = HandedOut.in(context.dossier()).stream().map(Labels::of).toList();
		out.setForeground(names.isEmpty() ? ThemeColors.of(out).quiet() : null);
		out.setText((names.isEmpty() ? Messages.HandOut_none : String.join("\n", names)).replace("&", "&&"));
		PageScaffold.reflow(out);
	}
}

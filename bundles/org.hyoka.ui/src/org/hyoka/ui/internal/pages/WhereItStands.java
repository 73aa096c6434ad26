// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.core.findings.ChapterState;
import org.hyoka.core.findings.Completeness;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;

/** Per undertaking: how many chapters are complete, begun, empty; what is missing next, as links. */
final class WhereItStands {
	private static final int NEXT_STEPS = 3;
	private final Composite parent;
	private final PageContext context;
	private Composite rows;

	WhereItStands(Composite parent, PageContext context) {
		this.parent = parent;
		this.context = context;
		Display display = parent.getDisplay();
		// A save notifies from its own thread.
		CommandStackListener listener = e -> display.asyncExec(() -> display.timerExec(600, this::show));
		context.domain().getCommandStack().addCommandStackListener(listener);
		parent.addDisposeListener(e -> context.domain().getCommandStack().removeCommandStackListener(listener));
		show();
	}

	private void show() {
		if (parent.isDisposed()) {
			return;
		}
		if (rows != null) {
			rows.dispose();
		}
		rows = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.horizontalSpacing = 8;
		rows.setLayout(layout);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Completeness.of(context.dossier()).stream()
				.collect(Collectors.groupingBy(s -> s.undertaking(), java.util.LinkedHashMap::new, Collectors.toList()))
				.forEach((undertaking, states) -> row(undertaking.orElse(null), states));
		parent.layout(true, true);
	}

	private void row(Undertaking undertaking, List<ChapterState> states) {
		long complete = states.stream().filter(s -> s.state() == ChapterState.State.COMPLETE).count();
		Label mark = new Label(rows, SWT.NONE);
		mark.setImage(Icons.image(complete == states.size() ? "mark-full" : complete == 0 ? "mark-empty" : "mark-half"));
		mark.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		Composite text = new Composite(rows, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		text.setLayout(layout);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Link link = new Link(text, SWT.NONE);
		link.setText("<a>" + (undertaking == null ? Messages.Overview_Whole : Labels.of(undertaking)) + "</a>  "
				+ Messages.bind(Messages.Overview_Complete, complete, states.size()));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (undertaking != null) {
				context.reveal(undertaking, null);
			}
		}));
		String next = states.stream().flatMap(s -> s.missing().stream().map(m -> s.chapter().label().in(Texts.locale())
				+ Messages.Overview_Colon + Texts.in(m))).limit(NEXT_STEPS).collect(Collectors.joining("\n"));
		if (!next.isEmpty()) {
			Label missing = new Label(text, SWT.WRAP);
			missing.setText(next.replace("&", "&&"));
			missing.setForeground(Palette.of(text).quiet());
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.widthHint = 240;
			missing.setLayoutData(data);
		}
	}
}

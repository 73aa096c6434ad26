// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.hyoka.core.progress.FirstStep;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.LinkList;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.page.PageContext;

/** The first path through a new dossier, step by step to the preview of its report; it goes when all of its steps are done. */
final class FirstSteps {
	private static final String DONE = "✓";
	private final PageContext context;
	private final PageScaffold scaffold;
	private final Composite section;
	private final LinkList list;

	FirstSteps(PageScaffold scaffold, PageContext context) {
		this.context = context;
		this.scaffold = scaffold;
		section = scaffold.wideSection(Messages.Overview_First);
		list = new LinkList(section, true);
		section.setVisible(false);
	}

	/** @param open steps that are not done yet */
	void show(List<FirstStep> open) {
		boolean visible = !open.isEmpty() && !context.session().isReadOnly();
		if (visible) {
			List<LinkList.Entry> entries = new ArrayList<>();
			List<Runnable> leads = new ArrayList<>();
			for (FirstStep step : FirstStep.values()) {
				String before = open.contains(step) ? String.valueOf(step.ordinal() + 1) : DONE;
				entries.add(new LinkList.Entry(before, false, label(step), ""));
				leads.add(() -> lead(step));
			}
			entries.add(new LinkList.Entry("→", false, Messages.Overview_FirstPreview, ""));
			leads.add(this::preview);
			list.show(entries, leads, "", "");
		}
		if (section.getVisible() != visible) {
			section.setVisible(visible);
			scaffold.reflow();
		}
	}

	private static String label(FirstStep step) {
		return switch (step) {
		case PROGRAM -> Messages.Overview_FirstProgram;
		case PANEL -> Messages.Overview_FirstPanel;
		case MONEY -> Messages.Overview_FirstMoney;
		case INDICATORS -> Messages.Overview_FirstIndicators;
		};
	}

	private void lead(FirstStep step) {
		switch (step) {
		case PROGRAM -> context.dossier().getUndertakings().stream().findFirst().ifPresentOrElse(
				u -> context.reveal(u, u.getName() == null || u.getName().isBlank() ? Literals.NAMED_ELEMENT__NAME : Literals.PERIOD__START),
				() -> context.reveal(context.dossier(), Literals.DOSSIER__UNDERTAKINGS));
		case PANEL -> context.show("org.hyoka.ui.panel", null);
		case MONEY -> show("org.hyoka.ui.money");
		case INDICATORS -> show("org.hyoka.ui.indicators");
		}
	}

	private void show(String page) {
		context.dossier().getUndertakings().stream().findFirst().ifPresent(u -> context.show(page, u));
	}

	private void preview() {
		try {
			context.site().getPage().showView("org.hyoka.ui.preview");
		} catch (PartInitException e) {
			Platform.getLog(FirstSteps.class).log(Status.error("The preview cannot be shown.", e));
		}
	}
}

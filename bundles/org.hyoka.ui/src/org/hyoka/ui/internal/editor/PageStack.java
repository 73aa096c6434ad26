// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.StagedCreation;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.page.PageContext;

/**
 * The pages of an editor, of which one is seen. A page is made when it is first shown, or before, little by little, while nobody
 * does anything. One that throws is replaced by its error and logged, and the others live.
 */
final class PageStack {
	/** A page that was made: either it or the error in its place. */
	private record Slot(DossierPage page, Control control) {
	}

	/** What a page that nobody has seen yet was given to show, and the last edit before; nulls for nothing. */
	private record Given(EObject subject, Command before, boolean realized) {
	}

	private static final Given NOTHING = new Given(null, null, false);
	/** Marks the control of a page that nobody has seen yet. */
	private static final String UNSEEN = "org.hyoka.unseen";
	private final PageContext context;
	private final List<PageDescriptor> descriptors;
	private final Consumer<PageDescriptor> again;
	private final Composite area;
	private final FrontLayout layout = new FrontLayout();
	private final Map<PageDescriptor, Slot> slots = new HashMap<>();
	private final Map<PageDescriptor, Given> unseen = new HashMap<>();
	private Control nothing;
	private boolean making;

	/** @param again shows a page again that has failed or shall be tried again, if it is the one that is seen */
	PageStack(Composite parent, PageContext context, List<PageDescriptor> descriptors, Consumer<PageDescriptor> again) {
		this.context = context;
		this.descriptors = descriptors;
		this.again = again;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
	}

	Control control() {
		return area;
	}

	/** What is seen: a page or the error in its place; null before. */
	Control front() {
		return layout.front;
	}

	/** A page that was made; empty where it failed. */
	Optional<DossierPage> page(PageDescriptor descriptor) {
		return Optional.ofNullable(slots.get(descriptor)).map(Slot::page);
	}

	/** Says why there is no page to show, and what can be done about it. */
	void showNothing(String head, String sentence, List<Notice.Action> actions) {
		if (nothing != null) {
			nothing.dispose();
		}
		nothing = Notice.error(area, head, sentence, actions);
		layout.front = nothing;
		area.layout();
	}

	/**
	 * Shows a page.
	 *
	 * @param another whether another page or subject was seen before: it is then read from its beginning
	 */
	void show(PageDescriptor page, EObject subject, boolean another) {
		boolean made = slots.containsKey(page);
		slots.computeIfAbsent(page, this::create);
		Given given = unseen.remove(page);
		if (given == null || given.subject() != subject || given.before() != lastEdit()) {
			give(page, subject);
		}
		Control control = slots.get(page).control();
		control.setData(UNSEEN, null);
		layout.front = control;
		area.layout();
		control.setVisible(true); // also where layouts wait, as while the editor is opened
		if (made && another) {
			toBeginning(control);
		}
	}

	/** Shows a subject on a page, or the error in its place. */
	private void give(PageDescriptor page, EObject subject) {
		Slot slot = slots.get(page);
		if (slot.page() != null) {
			try {
				slot.page().setSubject(subject);
			} catch (RuntimeException | LinkageError e) {
				slots.put(page, fail(page, e));
			}
		}
	}

	private Command lastEdit() {
		return context.domain().getCommandStack().getMostRecentCommand();
	}

	private static void toBeginning(Control control) {
		if (control instanceof ScrolledComposite scroll) {
			scroll.setOrigin(0, 0);
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				toBeginning(child);
			}
		}
	}

	private Slot create(PageDescriptor descriptor) {
		try {
			DossierPage page = descriptor.create();
			page.init(context);
			Composite frame = new Composite(area, SWT.NONE);
			frame.setVisible(false); // until it is laid out: the window system would be told of each step
			frame.setLayout(new FillLayout());
			SectionFold.place(frame, descriptor.id());
			StagedCreation.onFailure(frame, e -> {
				slots.put(descriptor, fail(descriptor, e));
				again.accept(descriptor);
			});
			page.createControl(frame);
			return new Slot(page, frame);
		} catch (Exception | LinkageError e) {
			return fail(descriptor, e);
		}
	}

	private Slot fail(PageDescriptor descriptor, Throwable e) {
		Platform.getLog(EditorShell.class).log(Status.error("The page " + descriptor.id() + " failed.", e));
		String why = e.getLocalizedMessage() == null ? e.getClass().getName() : e.getLocalizedMessage();
		return new Slot(null, Notice.error(area, Messages.bind(Messages.EditorShell_PageFailed, descriptor.name()),
				Messages.bind(Messages.EditorShell_PageFailedWhy, why), List.of(new Notice.Action(Messages.EditorShell_Again, () -> {
					slots.remove(descriptor);
					again.accept(descriptor);
				}))));
	}

	/**
	 * Makes a little more of the pages that nobody has seen yet: as they will be seen, without showing, focusing or selecting
	 * anything.
	 *
	 * @return whether there was something to make
	 */
	boolean makeAhead() {
		making = true;
		try {
			boolean[] made = new boolean[1];
			StagedCreation.beginning(() -> made[0] = descriptors.stream().anyMatch(this::makeAhead));
			return made[0];
		} finally {
			making = false;
		}
	}

	private boolean makeAhead(PageDescriptor page) {
		Optional<EObject> first = page.subjects(context.dossier()).stream().findFirst();
		if (first.isEmpty()) {
			return false; // there is nothing yet that it could show
		}
		if (!slots.containsKey(page)) {
			slots.put(page, create(page));
			unseen.put(page, NOTHING);
			slots.get(page).control().setData(UNSEEN, Boolean.TRUE);
			return true;
		}
		Control control = slots.get(page).control();
		Given given = unseen.get(page);
		if (given == NOTHING) {
			unseen.put(page, new Given(first.get(), lastEdit(), false));
			give(page, first.get());
			return true;
		}
		if (given != null && control.getSize().x == 0 && area.getClientArea().width > 0) {
			control.setBounds(area.getClientArea());
			return true;
		}
		if (StagedCreation.makeNext(control)) {
			return true;
		}
		if (given != null && !given.realized()) {
			unseen.put(page, new Given(given.subject(), given.before(), true));
			realize(control);
			return true;
		}
		return false;
	}

	/** Shown behind what is seen, for no time at all, the window system makes its part of all the controls. */
	private static void realize(Control control) {
		control.moveBelow(null);
		control.setVisible(true);
		control.setVisible(false);
	}

	/** Whether all pages are made that there is something to show on. */
	boolean isComplete() {
		return descriptors.stream().filter(d -> !d.subjects(context.dossier()).isEmpty())
				.allMatch(d -> slots.containsKey(d) && unseen.get(d) != NOTHING) && !StagedCreation.isUnfinished(area);
	}

	/** Whether pages are being made that nobody has seen yet. */
	boolean isMakingAhead() {
		return making;
	}

	/** Releases the pages. */
	void dispose() {
		slots.values().stream().filter(s -> s.page() != null).forEach(s -> s.page().dispose());
		slots.clear();
	}
}

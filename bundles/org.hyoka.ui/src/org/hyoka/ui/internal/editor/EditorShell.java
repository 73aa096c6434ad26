// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Stages;

/**
 * The inside of a dossier editor: the list of chapters and the stack of pages. Pages are made when first shown; one that
 * throws is replaced by its error and logged, and the others live.
 */
public final class EditorShell {
	/**
	 * Where the list of chapters leads to.
	 *
	 * @param pageId  of the page
	 * @param name    of the page in the workbench's language
	 * @param subject what the page shows: the dossier or an undertaking
	 */
	public record Place(String pageId, String name, EObject subject) {
	}

	/** A page that was made: either it or the error in its place. */
	private record Slot(DossierPage page, Control control) {
	}

	private static final int LIST_LEAST = 240;
	private static final int LIST_MOST = 320;
	private final PageContext context;
	private final SashForm sash;
	private final ChapterList chapters;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final List<PageDescriptor> descriptors;
	private final Map<PageDescriptor, Slot> slots = new HashMap<>();
	private boolean sized;
	private PageDescriptor current;
	private EObject subject;

	/** @param context the editor */
	public EditorShell(Composite parent, PageContext context) {
		this.context = context;
		descriptors = PageDescriptor.all(context.evaluator().orElse(null));
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(4);
		chapters = new ChapterList(sash, descriptors, context, this::show);
		area = new Composite(sash, SWT.NONE);
		area.setLayout(stack);
		sash.setWeights(30, 70);
		sash.addListener(SWT.Resize, e -> chapters());
	}

	/** At first the list is as wide as names need; later it is as wide as a person makes it. */
	private void chapters() {
		int width = sash.getClientArea().width;
		if (!sized && width > 2 * LIST_MOST) {
			sized = true;
			int list = Math.clamp(width / 5, LIST_LEAST, LIST_MOST);
			sash.setWeights(list, width - list);
		}
	}

	/** The whole. */
	public Control control() {
		return sash;
	}

	/** Shows the first page. */
	public void showFirst() {
		if (descriptors.isEmpty()) {
			stack.topControl = Notice.error(area, Messages.EditorShell_NoPages, Messages.EditorShell_NoPagesWhy,
					List.of());
			area.layout();
		} else {
			show(descriptors.get(0),
					descriptors.get(0).subjects(context.dossier()).stream().findFirst().orElse(context.dossier()));
		}
	}

	/** Shows a place where a person was before; the first page where it is in the dossier no more. */
	public void showAgain(KeptPlace place) {
		PageDescriptor page = descriptors.stream().filter(d -> d.id().equals(place.page())).findFirst().orElse(null);
		EObject was = place.subjectIn(context.session());
		if (page != null && was != null && page.subjects(context.dossier()).contains(was)) {
			show(page, was);
		} else {
			showFirst();
		}
	}

	/** Where a person is; empty where there are no pages. */
	public Optional<KeptPlace> place() {
		return here().map(p -> KeptPlace.of(p.pageId(), p.subject(), context.session()));
	}

	/** All places of the list of chapters, in its order. */
	public List<Place> places() {
		return descriptors.stream().flatMap(d -> d.subjects(context.dossier()).stream()
				.map(s -> new Place(d.id(), d.name(), s))).toList();
	}

	/** The page that is shown, or the error in its place; complete: what is still to be made of it is made first. */
	public Control shown() {
		Stages.finish(stack.topControl);
		return stack.topControl;
	}

	/** The page that is shown as it is seen, parts of which may still be to come. */
	public Control front() {
		return stack.topControl;
	}

	/** Whether an error is shown instead of a page. */
	public boolean failed() {
		Slot slot = slots.get(current);
		return slot == null || slot.page() == null;
	}

	/** Shows a page by its id. */
	public void show(String pageId, EObject newSubject) {
		descriptors.stream().filter(d -> d.id().equals(pageId)).findFirst().ifPresent(d -> show(d, newSubject));
	}

	private void show(PageDescriptor page, EObject newSubject) {
		boolean another = slots.containsKey(page) && (page != current || newSubject != subject);
		current = page;
		subject = newSubject;
		Slot slot = slots.computeIfAbsent(page, this::create);
		if (slot.page() != null) {
			try {
				slot.page().setSubject(newSubject);
			} catch (RuntimeException | LinkageError e) {
				slot = fail(page, e);
				slots.put(page, slot);
			}
		}
		stack.topControl = slot.control();
		area.layout();
		slot.control().setVisible(true); // also where layouts wait, as while the editor is opened
		if (another) {
			toBeginning(slot.control());
		}
		chapters.select(page, newSubject);
		context.select(newSubject);
	}

	/** Another subject is read from its beginning. */
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
			Stages.onFailure(frame, e -> failed(descriptor, e));
			page.createControl(frame);
			return new Slot(page, frame);
		} catch (Exception | LinkageError e) {
			return fail(descriptor, e);
		}
	}

	/** A page that failed while the rest of it was made. */
	private void failed(PageDescriptor descriptor, Throwable e) {
		slots.put(descriptor, fail(descriptor, e));
		if (descriptor == current) {
			show(descriptor, subject);
		}
	}

	private Slot fail(PageDescriptor descriptor, Throwable e) {
		Platform.getLog(EditorShell.class).log(Status.error("The page " + descriptor.id() + " failed.", e));
		String why = e.getLocalizedMessage() == null ? e.getClass().getName() : e.getLocalizedMessage();
		return new Slot(null, Notice.error(area, Messages.bind(Messages.EditorShell_PageFailed, descriptor.name()),
				Messages.bind(Messages.EditorShell_PageFailedWhy, why), List.of(new Notice.Action(Messages.EditorShell_Again, () -> {
					slots.remove(descriptor);
					show(descriptor, subject);
				}))));
	}

	/** Shows an object on the page that is its home. */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		Optional<PageDescriptor> home = descriptors.stream().filter(d -> d.distance(object) >= 0)
				.min(Comparator.comparingInt((PageDescriptor d) -> d.distance(object))
						.thenComparingInt(d -> d == current ? 0 : 1));
		home.ifPresent(d -> Stages.whole(() -> {
			show(d, d.subjectOf(object, context.dossier()));
			Stages.finish(stack.topControl);
			DossierPage page = slots.get(d).page();
			if (page != null) {
				page.reveal(object, feature);
			}
		}));
		return home.isPresent();
	}

	/** Shows an object on the page that is shown; answers whether that page can. */
	boolean revealHere(EObject object, EStructuralFeature feature) {
		Slot slot = slots.get(current);
		if (slot == null || slot.page() == null) {
			return false;
		}
		boolean[] shows = new boolean[1];
		Stages.whole(() -> {
			Stages.finish(slot.control());
			shows[0] = slot.page().reveal(object, feature);
		});
		return shows[0];
	}

	/** Whether a value, or an object where the feature is null, is seen on the page just now. */
	boolean isSeen(EObject object, EStructuralFeature feature) {
		return stack.topControl instanceof Composite page && new Sight(page, object, feature).isSeen();
	}

	/** The page that is shown; empty where there are none. */
	Optional<Place> here() {
		return Optional.ofNullable(current).map(p -> new Place(p.id(), p.name(), subject));
	}

	/** The name of the page that is the home of an object. */
	public Optional<String> chapterOf(EObject object) {
		return descriptors.stream().filter(d -> d.distance(object) >= 0)
				.min(Comparator.comparingInt(d -> d.distance(object))).map(PageDescriptor::name);
	}

	/** Makes a field that is being typed into hand in its value. */
	public void commitFocus() {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null && !inside(focus)) {
			focus.notifyListeners(SWT.FocusOut, new Event()); // another part stays the active one, with what it shows
		} else if (focus != null && chapters.control().setFocus()) {
			focus.setFocus();
		}
	}

	/** Puts the focus into the page. */
	public void setFocus() {
		Slot slot = slots.get(current);
		if (slot != null && slot.page() != null) {
			Stages.finish(slot.control());
			slot.page().setFocus();
		}
		Control focus = Display.getCurrent().getFocusControl();
		if (focus == null || !inside(focus)) {
			chapters.control().setFocus();
		}
	}

	private boolean inside(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c == sash) {
				return true;
			}
		}
		return false;
	}

	/** Releases the pages. */
	public void dispose() {
		slots.values().stream().filter(s -> s.page() != null).forEach(s -> s.page().dispose());
		slots.clear();
	}
}

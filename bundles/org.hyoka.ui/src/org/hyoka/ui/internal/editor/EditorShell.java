// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageHead;
import org.hyoka.ui.forms.StagedCreation;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;

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

	private static final int LIST_LEAST = 240;
	private static final int LIST_MOST = 380;
	/** Of the editor, from which on the list is given a width of its own. */
	private static final int ROOM = 640;
	private final PageContext context;
	private final SashForm sash;
	private final ChapterList chapters;
	private final List<PageDescriptor> descriptors;
	private final PageStack pages;
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
		chapters.onRestate(this::head);
		pages = new PageStack(sash, context, descriptors, page -> {
			if (page == current) {
				show(page, subject);
			}
		});
		sash.setWeights(30, 70);
		sash.addListener(SWT.Resize, e -> chapters());
	}

	/** At first the list is as wide as names need; later it is as wide as a person makes it. */
	private void chapters() {
		int width = sash.getClientArea().width;
		if (!sized && width > ROOM) {
			sized = true;
			int list = Math.clamp(width * 7 / 25, LIST_LEAST, LIST_MOST);
			sash.setWeights(list, width - list);
		}
	}

	/** Tells once the pages are other ones: somebody who scores has declared interests, or has taken that back. */
	public void whenOutdated(Runnable then) {
		Addressee evaluator = context.evaluator().orElse(null);
		if (evaluator == null || !evaluator.declares()) {
			return;
		}
		boolean before = evaluator.isToDeclare();
		CommandStackListener listener = e -> sash.getDisplay().asyncExec(() -> {
			if (!sash.isDisposed() && evaluator.isToDeclare() != before) {
				then.run();
			}
		});
		context.domain().getCommandStack().addCommandStackListener(listener);
		sash.addDisposeListener(e -> context.domain().getCommandStack().removeCommandStackListener(listener));
	}

	/** The whole. */
	public Control control() {
		return sash;
	}

	/** Shows the first page. */
	public void showFirst() {
		if (descriptors.isEmpty()) {
			pages.showNothing(Messages.EditorShell_NoPages, Messages.EditorShell_NoPagesWhy, List.of());
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

	/** Goes on or back in the list of chapters, and the keyboard with it; stays where there is no more. */
	void go(int by) {
		List<Place> all = places();
		int to = here().map(all::indexOf).orElse(-1) + by;
		if (to >= 0 && to < all.size()) {
			show(all.get(to).pageId(), all.get(to).subject());
			setFocus();
			Control page = shown();
			page.getDisplay().asyncExec(() -> FirstInput.focus(page)); // once its tables show their rows
		}
	}

	/** The page that is shown, or the error in its place; complete: what is still to be made of it is made first. */
	public Control shown() {
		StagedCreation.finish(pages.front());
		return pages.front();
	}

	/** The page that is shown as it is seen, parts of which may still be to come. */
	public Control front() {
		return pages.front();
	}

	/** Whether an error is shown instead of a page. */
	public boolean failed() {
		return current == null || pages.page(current).isEmpty();
	}

	/** Shows a page by its id. */
	public void show(String pageId, EObject newSubject) {
		descriptors.stream().filter(d -> d.id().equals(pageId)).findFirst().ifPresent(d -> show(d, newSubject));
	}

	private void show(PageDescriptor page, EObject newSubject) {
		List<EObject> all = page.subjects(context.dossier());
		EObject shown = newSubject == context.dossier() && !all.isEmpty() ? all.getFirst() : newSubject;
		boolean another = page != current || shown != subject;
		current = page;
		subject = shown;
		if (page.scope() != PageDescriptor.Scope.DOSSIER && shown == context.dossier()) {
			showWithoutUndertaking(page);
		} else {
			pages.show(page, shown, another);
		}
		head();
		chapters.select(page, shown);
		context.select(shown);
	}

	/** A chapter of each undertaking in a dossier that has none yet. */
	private void showWithoutUndertaking(PageDescriptor page) {
		ChapterEdits edits = new ChapterEdits(context.session());
		ChapterEdits.Addition program = new ChapterEdits.Addition(context.dossier(), Literals.DOSSIER__UNDERTAKINGS, Literals.PROGRAM);
		boolean mayAdd = edits.isAllowed() && context.evaluator().isEmpty();
		pages.showNothing(Messages.EditorShell_NoUndertaking, Messages.bind(Messages.EditorShell_NoUndertakingWhy, page.name()),
				mayAdd ? List.of(new Notice.Action(program.label(), () -> show(page, edits.add(program)))) : List.of());
	}

	/** Says in the head of the page how far its chapter is, and leads on; who scores is led by the page itself. */
	private void head() {
		if (current == null || context.evaluator().isPresent() || failed()) {
			return;
		}
		PageHead.of(pages.front()).ifPresent(head -> {
			head.setState(chapters.mark(current, subject), chapters.words(current, subject));
			List<Standing> reviews = chapters.reviews(current, subject);
			String said = ReviewWords.line(reviews);
			head.setReview(reviews.isEmpty() ? "" : said.isEmpty() ? Messages.Review_begin : Messages.bind(Messages.Review_line, said),
					Messages.Review_tip, this::review);
			Optional<Place> next = next();
			head.setNext(next.map(n -> Messages.bind(Messages.EditorShell_Next, n.name())).orElse(""),
					next.map(n -> n.subject() instanceof Undertaking u ? n.name() + " – " + Labels.brief(u) : n.name()).orElse(null),
					() -> next().ifPresent(n -> show(n.pageId(), n.subject())));
		});
	}

	/** Shows how far the review of the chapters of the page is, and lets a person say something else. */
	private void review() {
		commitFocus();
		new ChapterReviewDialog(sash.getShell(), context.session(), chapters.reviews(current, subject), false).open();
	}

	/** Shows how far the review of all chapters is, and lets a person say something else. */
	public void reviewAll() {
		commitFocus();
		new ChapterReviewDialog(sash.getShell(), context.session(), chapters.reviews(), true).open();
	}

	/** The next page about the same undertaking, or about the dossier. */
	private Optional<Place> next() {
		for (PageDescriptor page : descriptors.subList(descriptors.indexOf(current) + 1, descriptors.size())) {
			List<EObject> all = page.subjects(context.dossier());
			if (all.contains(subject) || subject == context.dossier() && !all.isEmpty()) {
				return Optional.of(new Place(page.id(), page.name(), all.contains(subject) ? subject : all.getFirst()));
			}
			if (page.scope() == PageDescriptor.Scope.DOSSIER) {
				return Optional.of(new Place(page.id(), page.name(), context.dossier()));
			}
		}
		return Optional.empty();
	}

	/** Makes the other pages while nothing is done; not those of an evaluator, which take up work that nobody has asked for. */
	public void begin() {
		if (context.evaluator().isEmpty()) {
			PagesAhead.begin(pages.control(), pages::makeAhead);
		}
	}

	/** Whether all pages are made. */
	public boolean isComplete() {
		return pages.isComplete();
	}

	/** Whether pages are being made that nobody has seen yet: what they select is not what a person selects. */
	public boolean isMakingAhead() {
		return pages.isMakingAhead();
	}

	/** Shows an object on the page that is its home. */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		Optional<PageDescriptor> home = descriptors.stream().filter(d -> d.distance(object) >= 0)
				.min(Comparator.comparingInt((PageDescriptor d) -> d.distance(object))
						.thenComparingInt(d -> d == current ? 0 : 1));
		home.ifPresent(d -> StagedCreation.whole(() -> {
			show(d, d.subjectOf(object, context.dossier()));
			StagedCreation.finish(pages.front());
			pages.page(d).ifPresent(page -> page.reveal(object, feature));
		}));
		return home.isPresent();
	}

	/** Shows an object on the page that is shown; answers whether that page can. */
	boolean revealHere(EObject object, EStructuralFeature feature) {
		if (failed()) {
			return false;
		}
		boolean[] shows = new boolean[1];
		StagedCreation.whole(() -> {
			StagedCreation.finish(pages.front());
			shows[0] = pages.page(current).get().reveal(object, feature);
		});
		return shows[0];
	}

	/** Whether a value, or an object where the feature is null, is seen in the window just now: on the page or in a view. */
	boolean isSeen(EObject object, EStructuralFeature feature) {
		return new Visibility(control().getShell(), object, feature).isSeen();
	}

	/** The page that is shown; empty where there are none. */
	Optional<Place> here() {
		return Optional.ofNullable(current).map(p -> new Place(p.id(), p.name(), subject));
	}

	/** What of the guide tells about the page that is shown; empty where nothing is named. */
	public Optional<String> guide() {
		return Optional.ofNullable(current).flatMap(PageDescriptor::guide);
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
		} else if (focus != null && chapters.setFocus()) {
			focus.setFocus();
		}
	}

	/** Puts the focus into the page. */
	public void setFocus() {
		if (!failed()) {
			StagedCreation.finish(pages.front());
			pages.page(current).get().setFocus();
		}
		Control focus = Display.getCurrent().getFocusControl();
		if (focus == null || !inside(focus)) {
			chapters.setFocus();
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
		pages.dispose();
	}
}

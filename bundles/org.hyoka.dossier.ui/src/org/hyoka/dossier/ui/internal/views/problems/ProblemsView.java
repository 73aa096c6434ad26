// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.rows.TableOffers;

/**
 * What disagrees, is missing or embarrasses in the active dossier, as it stands now: grouped by weight or by chapter,
 * filtered as one types. A double-click leads to the field; what can be mended with one click is mended here, in one step
 * that can be undone.
 */
public final class ProblemsView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.problems";
	private static final String GROUPING = "grouping";
	private static final int CALM_MILLISECONDS = 250;
	private static final int SELDOM_MILLISECONDS = 3000;
	private final Runnable listener = this::changed;
	private volatile Grouping grouping = Grouping.SEVERITY;
	private LiveValidator validator;
	private Background<Listing> listing;
	private Composite area;
	private SearchArea all;
	private volatile String words = "";
	private Label summary;
	private ProblemTree tree;
	private ProblemDetails details;
	private final Runnable again = this::changed;
	private long listed;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		String kept = memento == null ? null : memento.getString(GROUPING);
		if (Grouping.CHAPTER.name().equals(kept)) {
			grouping = Grouping.CHAPTER;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
	}

	@Override
	protected Control createContent(Composite parent) {
		groupings();
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		return area;
	}

	/** The view is seen from the start on: the workbench need not wait for the lists of a dossier that is not there yet. */
	@Override
	protected void expect() {
		if (all != null) {
			return;
		}
		all = new SearchArea(area, Messages.Problems_filter, this::refresh);
		summary = all.summary();
		tree = new ProblemTree(all, this::lead, problem -> details.show(problem));
		details = new ProblemDetails(all, this::lead, this::mend,
				problem -> validator == null ? Optional.empty() : validator.advice(problem));
		tree.onMend(problem -> mend(problem, problem.problem().fixes().getFirst()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		area.layout();
	}

	private void groupings() {
		for (Grouping by : Grouping.values()) {
			Action action = new Action(by == Grouping.SEVERITY ? Messages.Problems_bySeverity : Messages.Problems_byChapter,
					IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						grouping = by;
						refresh();
					}
				}
			};
			action.setChecked(by == grouping);
			getViewSite().getActionBars().getMenuManager().add(action);
		}
	}

	private void fill(IMenuManager menu) {
		tree.selected().ifPresent(problem -> {
			menu.add(action(Messages.Problems_goTo, () -> lead(problem)));
			if (!problem.problem().fixes().isEmpty()) {
				menu.add(new Separator());
				problem.problem().fixes()
						.forEach(fix -> menu.add(action(Texts.in(fix.label()), () -> mend(problem, fix))));
			}
			menu.add(new Separator());
		});
		TableOffers.install(tree.control(), menu);
	}

	private static Action action(String label, Runnable run) {
		Action action = new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				run.run();
			}
		};
		return action;
	}

	private void lead(ProblemRow problem) {
		editor().ifPresent(e -> {
			e.getSite().getPage().activate(e);
			e.reveal(problem.problem().object(), problem.problem().feature().orElse(null));
		});
	}

	private void mend(ProblemRow problem, QuickFix fix) {
		editor().ifPresent(e -> QuickFixRun.run(e.session(), fix));
	}

	@Override
	protected void show(DossierEditor editor) {
		if (validator != null) {
			validator.removeListener(listener);
			listing.end();
		}
		validator = editor == null ? null : editor.problems();
		if (validator != null) {
			EditorShell shell = editor.getAdapter(EditorShell.class);
			Dossier dossier = editor.dossier();
			LiveValidator looking = validator;
			listing = new Background<>(editor.session(), tree.control(), Messages.Problems_looking, CALM_MILLISECONDS,
					pause -> list(dossier, looking, shell, pause), this::take);
			validator.addListener(listener);
			refresh();
		} else if (!tree.control().isDisposed()) {
			listing = null;
			tree.show(List.of(), false);
			details.show(null);
		}
	}

	/** While a large dossier is looked at for the first time the list grows all the time; to show it takes from who types. */
	private void changed() {
		if (listing == null || tree.control().isDisposed()) {
			return;
		}
		int wait = SELDOM_MILLISECONDS - (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - listed);
		if (wait > 0 && validator.pending()) {
			tree.control().getDisplay().timerExec(wait, again);
		} else {
			listing.later();
		}
	}

	private void refresh() {
		if (listing != null) {
			words = all.words().getText();
			listing.work();
		}
	}

	/** What is shown: not worked out on the UI thread, since there may be thousands. */
	private record Listing(List<ProblemRow> groups, String summary, boolean errors, boolean growing) {
	}

	private Listing list(Dossier dossier, LiveValidator looking, EditorShell shell, Runnable pause) {
		Set<Problem> now = looking.problems();
		boolean growing = looking.pending();
		Collection<Problem> ordered = Validator.inOrder(dossier, now);
		pause.run();
		return new Listing(ProblemRow.grouped(ordered, grouping,
				f -> shell.chapterOf(f.object()).orElse(Messages.Problems_otherChapter), words, pause),
				summary(now, growing), now.stream().anyMatch(f -> f.severity() == Severity.ERROR), growing);
	}

	private void take(Listing now) {
		listed = System.nanoTime();
		tree.show(now.groups(), now.growing());
		summary.setText(now.summary());
		summary.getParent().layout();
		setTitleImage(Icons.image(now.errors() ? "finding-error" : "view-problems"));
	}

	/** How many of which weight: 誤り 3　警告 12　参考 40. */
	static String summary(Collection<Problem> problems, boolean pending) {
		if (problems.isEmpty()) {
			return pending ? Messages.Problems_looking : Messages.Problems_none;
		}
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		problems.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
		return String.join("　", counts.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
				.map(e -> Texts.in(e.getKey().label()) + " " + e.getValue()).toList());
	}

	@Override
	public void setFocus() {
		if (editor().isPresent()) {
			tree.control().setFocus();
		} else {
			super.setFocus();
		}
	}
}

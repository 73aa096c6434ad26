// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.ProblemFilter;
import org.hyoka.consistency.QuickFix;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.ui.internal.views.DossierView;
import org.hyoka.dossier.ui.internal.views.SearchArea;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.rows.TableOffers;

/**
 * What disagrees, is missing or embarrasses in the active dossier, as it stands now: grouped by what it would cost to print it,
 * by weight or by chapter, filtered as one types. A double-click leads to the field; what can be mended with one click is mended here, in one step
 * that can be undone.
 */
public final class ProblemsView extends DossierView {
	/** Id of the view. */
	public static final String ID = "org.hyoka.ui.problems";
	private static final String GROUPING = "grouping";
	private static final int CALM_MILLISECONDS = 250;
	private static final int SELDOM_MILLISECONDS = 3000;
	/** What was found last time in each open dossier, which stays the same however often one turns to another. */
	private static final Map<LiveValidator, NewProblems> NEWS = Collections.synchronizedMap(new WeakHashMap<>());
	private final Runnable listener = this::changed;
	private Grouping grouping = Grouping.COST;
	private boolean onlyNew;
	private boolean withAccepted;
	private LiveValidator validator;
	private Background<Listing> listing;
	private Composite area;
	private SearchArea all;
	private ProblemFilterBar filter;
	private volatile ProblemRows wanted = new ProblemRows(Grouping.COST, "", ProblemFilter.ALL, false, false);
	private Label summary;
	private ProblemTree tree;
	private ProblemDetails details;
	private final Runnable again = this::changed;
	private long listed;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		grouping = Grouping.of(memento == null ? null : memento.getString(GROUPING));
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
		filter = new ProblemFilterBar(all, this::refresh);
		summary = all.summary();
		tree = new ProblemTree(all, this::lead, problem -> details.show(problem));
		details = new ProblemDetails(all, this::lead, this::mend, problem -> accept(List.of(problem)),
				problem -> validator == null ? Optional.empty() : validator.advice(problem));
		tree.onKeys(problem -> mend(problem, problem.problem().fixes().getFirst()), () -> accept(tree.chosen()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		area.layout();
	}

	private void groupings() {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		for (Grouping by : Grouping.values()) {
			menu.add(choice(by.label(), IAction.AS_RADIO_BUTTON, by == grouping, chosen -> grouping = chosen ? by : grouping));
		}
		menu.add(new Separator());
		menu.add(choice(Messages.Problems_onlyNew, IAction.AS_CHECK_BOX, onlyNew, chosen -> onlyNew = chosen));
		menu.add(choice(Messages.Problems_showAccepted, IAction.AS_CHECK_BOX, withAccepted, chosen -> withAccepted = chosen));
	}

	private Action choice(String label, int style, boolean now, Consumer<Boolean> choose) {
		Action action = new Action(label, style) {
			@Override
			public void run() {
				choose.accept(isChecked());
				if (style == IAction.AS_CHECK_BOX || isChecked()) {
					refresh();
				}
			}
		};
		action.setChecked(now);
		return action;
	}

	private void fill(IMenuManager menu) {
		tree.selected().ifPresent(problem -> {
			menu.add(action(Messages.Problems_goTo, () -> lead(problem)));
			if (!problem.problem().fixes().isEmpty() && !problem.isAccepted()) {
				menu.add(new Separator());
				problem.problem().fixes()
						.forEach(fix -> menu.add(action(Texts.in(fix.label()), () -> mend(problem, fix))));
			}
			menu.add(new Separator());
			menu.add(action(problem.isAccepted() ? Messages.Problems_withdraw : Messages.Problems_accept + "\tCtrl+2", () -> accept(tree.chosen())));
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
		lead(problem, problem.problem().places().getFirst());
	}

	private void lead(ProblemRow problem, Place place) {
		editor().ifPresent(e -> {
			e.getSite().getPage().activate(e);
			e.reveal(place.object(), place.feature().orElse(null));
		});
	}

	/** Accepts those that count, or where all are accepted, lets them count again. */
	private void accept(List<ProblemRow> rows) {
		editor().ifPresent(e -> {
			if (rows.stream().allMatch(ProblemRow::isAccepted)) {
				Acceptances.withdraw(e.session(), rows);
			} else {
				Acceptances.accept(getSite().getShell(), e.session(), rows);
			}
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
			NewProblems news = NEWS.computeIfAbsent(looking, v -> new NewProblems(dossier));
			listing = new Background<>(editor.session(), tree.control(), Messages.Problems_looking, CALM_MILLISECONDS,
					pause -> list(dossier, looking, news, shell, pause), this::take);
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
		if (wait > 0 && validator.growing()) {
			tree.control().getDisplay().timerExec(wait, again);
		} else {
			listing.later();
		}
	}

	private void refresh() {
		if (listing != null) {
			wanted = new ProblemRows(grouping, all.words().getText(), filter.filter(), onlyNew, withAccepted);
			listing.work();
		}
	}

	/** What is shown: not worked out on the UI thread, since there may be thousands. */
	private record Listing(List<ProblemRow> groups, String summary, boolean errors, boolean growing, Map<String, String> rules,
			List<String> undertakings) {
	}

	private Listing list(Dossier dossier, LiveValidator looking, NewProblems news, EditorShell shell, Runnable pause) {
		boolean growing = looking.growing();
		Set<Problem> now = looking.problems();
		Collection<Problem> ordered = Validator.inOrder(dossier, now);
		pause.run();
		Ranking ranking = looking.ranking();
		List<ProblemRow> groups = wanted.of(ordered, looking.accepted(), ranking, news::isNew,
				f -> shell.chapterOf(f.object()).orElse(Messages.Problems_otherChapter), pause);
		Map<Severity, Integer> found = ProblemEntry.counts(looking.entries());
		if (!growing) {
			news.keep(looking, pause);
		}
		String words = summary(found, growing, looking.accepted().size());
		boolean none = groups.isEmpty() && !found.isEmpty() && !growing;
		return new Listing(groups, none ? Messages.bind(Messages.Problems_noneShown, words) : words, found.containsKey(Severity.ERROR), growing,
				rules(ordered, ranking),
				Dossiers.undertakings(dossier).stream().map(ProblemsView::name).filter(n -> !n.isBlank()).distinct().toList());
	}

	/** Titles of the rules that found something, by id, in the order of their titles. */
	private static Map<String, String> rules(Collection<Problem> found, Ranking ranking) {
		Map<String, String> titles = new HashMap<>();
		found.forEach(p -> titles.computeIfAbsent(p.ruleId(), id -> ranking.rule(p).map(rule -> Texts.in(rule.title())).orElse(id)));
		Map<String, String> sorted = new LinkedHashMap<>();
		titles.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(e -> sorted.put(e.getKey(), e.getValue()));
		return sorted;
	}

	private static String name(Undertaking undertaking) {
		return undertaking.getName() != null && !undertaking.getName().isBlank() ? undertaking.getName()
				: Objects.requireNonNullElse(undertaking.getCode(), "");
	}

	private void take(Listing now) {
		listed = System.nanoTime();
		filter.offer(now.rules(), now.undertakings());
		tree.show(now.groups(), now.growing());
		summary.setText(now.summary());
		summary.getParent().layout();
		setTitleImage(Icons.image(now.errors() ? "finding-error" : "view-problems"));
	}

	private static String summary(Map<Severity, Integer> found, boolean growing, int accepted) {
		String words = summary(found, growing);
		return accepted == 0 ? words : Messages.bind(Messages.Problems_summaryAccepted, words, accepted);
	}

	/** How many of which weight: 誤り 3　警告 12　参考 40; that it is being looked at where half of them would be counted. */
	static String summary(Map<Severity, Integer> found, boolean growing) {
		if (growing) {
			return Messages.Problems_looking;
		}
		if (found.isEmpty()) {
			return Messages.Problems_none;
		}
		return String.join("　", found.entrySet().stream().map(e -> Texts.in(e.getKey().label()) + " " + e.getValue()).toList());
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

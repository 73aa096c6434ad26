// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.hyoka.core.Dossiers;
import org.hyoka.core.text.YearStyle;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.roadmap.genealogy.ProgramGenealogy;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.ui.internal.canvas.Showing;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** What a canvas shows: projects, groups, states, lines, years, steps; and which undertakings side by side. */
final class ShowMenu {
	private final RoadmapPane pane;

	ShowMenu(RoadmapPane pane) {
		this.pane = pane;
	}

	void fill(IMenuManager menu) {
		Showing showing = pane.showing();
		NodeFilter filter = showing.filter();
		List<Undertaking> undertakings = undertakings();
		if (undertakings.size() > 1) {
			IMenuManager projects = Menus.sub(menu, Messages.Show_projects);
			undertakings.forEach(u -> Menus.check(projects, Labels.of(u), filter.subjects().contains(u),
					on -> filter(filter.subjects(with(filter.subjects(), (ProgramNode) u, on)))));
		}
		IMenuManager groups = Menus.sub(menu, Messages.Show_groups);
		groups().forEach(kind -> Menus.check(groups, Labels.of(kind), filter.groups().contains(kind),
				on -> filter(filter.groups(with(filter.groups(), kind, on)))));
		IMenuManager states = Menus.sub(menu, Messages.Show_states);
		for (BarState state : BarState.values()) {
			Menus.check(states, Labels.of(state), filter.states().contains(state), on -> filter(filter.states(with(filter.states(), state, on))));
		}
		Menus.check(menu, Messages.Show_confidential, filter.confidential(), on -> filter(filter.confidential(on)));
		Menus.item(menu, Messages.Show_all, filter.restricts() || !filter.confidential(), () -> filter(NodeFilter.ALL));
		menu.add(new Separator());
		Menus.check(menu, Messages.Show_links, showing.links(), on -> set(s -> s.links(on)));
		Menus.check(menu, Messages.Show_today, showing.today(), on -> set(s -> s.today(on)));
		Menus.item(menu, Messages.Show_foldAll, true, () -> set(s -> s.foldAll(true)));
		Menus.item(menu, Messages.Show_unfoldAll, true, () -> set(s -> s.foldAll(false)));
		menu.add(new Separator());
		IMenuManager years = Menus.sub(menu, Messages.Show_years);
		years(years, Messages.Years_nendo, YearStyle.NENDO);
		years(years, Messages.Years_fy, YearStyle.FY);
		years(years, Messages.Years_era, YearStyle.ERA);
		IMenuManager steps = Menus.sub(menu, Messages.Show_steps);
		Menus.radio(steps, Messages.Steps_auto, showing.snapping().isEmpty(), () -> showing.snapping(Optional.empty()));
		step(steps, Messages.Steps_year, Precision.FISCAL_YEAR);
		step(steps, Messages.Steps_quarter, Precision.QUARTER);
		step(steps, Messages.Steps_month, Precision.MONTH);
		step(steps, Messages.Steps_day, Precision.DAY);
	}

	/** Which undertakings stand side by side on one axis. */
	void beside(IMenuManager menu) {
		undertakings().stream().filter(u -> u != pane.undertaking()).forEach(u -> {
			boolean some = u.getRoadmaps().stream().anyMatch(r -> !r.getLanes().isEmpty());
			if (some) {
				Menus.check(menu, Labels.of(u), pane.beside().contains(u), on -> pane.beside(u, on));
			}
		});
		if (menu.isEmpty()) {
			Menus.item(menu, Messages.Beside_none, false, () -> {
				// nothing to choose
			});
		}
		if (ProgramGenealogy.of(pane.context().dossier(), Texts.locale()).isPresent()) {
			menu.add(new Separator());
			Menus.check(menu, Messages.Beside_genealogy, pane.genealogy(), pane::genealogy);
		}
	}

	private void years(IMenuManager menu, String label, YearStyle style) {
		Menus.radio(menu, label, pane.showing().years() == style, () -> set(s -> s.years(style)));
	}

	private void step(IMenuManager menu, String label, Precision step) {
		Menus.radio(menu, label, pane.showing().snapping().equals(Optional.of(step)), () -> pane.showing().snapping(Optional.of(step)));
	}

	private void set(Consumer<Showing> change) {
		change.accept(pane.showing());
		pane.canvas().refresh();
	}

	private void filter(NodeFilter filter) {
		set(s -> s.filter(filter));
	}

	private static <T> Set<T> with(Set<T> before, T value, boolean on) {
		Set<T> after = new HashSet<>(before);
		if (on) {
			after.add(value);
		} else {
			after.remove(value);
		}
		return after;
	}

	private List<Undertaking> undertakings() {
		return Dossiers.undertakings(pane.context().dossier());
	}

	/** The kinds of groups that occur, else all. */
	private Set<GroupKind> groups() {
		Set<GroupKind> kinds = new LinkedHashSet<>();
		pane.showing().roadmaps().forEach(r -> r.getGroups().forEach(g -> kinds.add(g.getKind())));
		return kinds.isEmpty() ? new LinkedHashSet<>(GroupKind.VALUES) : kinds;
	}
}

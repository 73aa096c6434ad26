// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.roadmap.ui.internal.canvas.CanvasEdits;
import org.hyoka.roadmap.ui.internal.canvas.CanvasSelection;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.roadmap.ui.internal.exchange.PictureExport;
import org.hyoka.roadmap.ui.internal.exchange.PlanExport;
import org.hyoka.roadmap.ui.internal.exchange.PlanForm;
import org.hyoka.roadmap.ui.internal.exchange.PlanImport;
import org.hyoka.roadmap.ui.internal.exchange.PrintPreview;
import org.hyoka.ui.labels.Labels;

/** What can be done to what is selected. */
final class RoadmapMenu {
	private final RoadmapPane pane;
	private final RoadmapCanvas canvas;
	private final CanvasEdits edits;
	private final CanvasSelection picks;

	RoadmapMenu(RoadmapPane pane) {
		this.pane = pane;
		this.canvas = pane.canvas();
		this.edits = canvas.edits();
		this.picks = canvas.picks();
	}

	/** Fills the menu on the canvas. */
	void fill(IMenuManager menu) {
		boolean editable = edits.editable();
		additions(Menus.sub(menu, Messages.Menu_add));
		menu.add(new Separator());
		Optional<NamedElement> named = picks.focus().filter(NamedElement.class::isInstance).map(NamedElement.class::cast);
		Menus.item(menu, Messages.Menu_rename, "F2", editable && named.isPresent(), () -> named.ifPresent(canvas::editLabel));
		if (!picks.nodes().isEmpty()) {
			nodes(menu, editable);
		}
		Menus.item(menu, Messages.Menu_paste, Messages.Key_paste, editable && edits.lane().isPresent(), edits::paste);
		if (!picks.links().isEmpty()) {
			IMenuManager kinds = Menus.sub(menu, Messages.Menu_kind);
			for (LinkKind kind : LinkKind.values()) {
				Menus.radio(kinds, Labels.of(kind), picks.links().stream().allMatch(l -> l.getKind() == kind), () -> edits.kind(kind));
			}
		}
		picks.lane().ifPresent(lane -> lane(menu, lane, editable));
		menu.add(new Separator());
		Menus.item(menu, Messages.Menu_delete, Messages.Key_delete, editable && !picks.all().isEmpty(), edits::delete);
		menu.add(new Separator());
		exchange(Menus.sub(menu, Messages.Bar_exchange));
	}

	private void nodes(IMenuManager menu, boolean editable) {
		Menus.item(menu, Messages.Menu_cut, Messages.Key_cut, editable, edits::cut);
		Menus.item(menu, Messages.Menu_copy, Messages.Key_copy, true, edits::copy);
		Menus.item(menu, Messages.Menu_duplicate, Messages.Key_duplicate, editable, edits::duplicate);
		if (!picks.bars().isEmpty()) {
			IMenuManager states = Menus.sub(menu, Messages.Menu_state);
			for (BarState state : BarState.values()) {
				Menus.radio(states, Labels.of(state), picks.bars().stream().allMatch(b -> b.getState() == state), () -> edits.state(state));
			}
		}
		IMenuManager move = Menus.sub(menu, Messages.Menu_move);
		Menus.item(move, Messages.Move_earlier, Messages.Key_earlier, editable, () -> edits.move(picks.nodes(), new Shift(-1, canvas.snapping())));
		Menus.item(move, Messages.Move_later, Messages.Key_later, editable, () -> edits.move(picks.nodes(), new Shift(1, canvas.snapping())));
		boolean bars = editable && !picks.bars().isEmpty();
		Menus.item(move, Messages.Move_shorter, Messages.Key_shorter, bars,
				() -> edits.resize(picks.bars(), Edge.END, new Shift(-1, canvas.snapping())));
		Menus.item(move, Messages.Move_longer, Messages.Key_longer, bars,
				() -> edits.resize(picks.bars(), Edge.END, new Shift(1, canvas.snapping())));
		Menus.item(move, Messages.Move_up, Messages.Key_up, editable, () -> edits.moveVertically(-1));
		Menus.item(move, Messages.Move_down, Messages.Key_down, editable, () -> edits.moveVertically(1));
		picks.node().filter(OutcomeMark.class::isInstance).map(n -> ((OutcomeMark) n).getTarget()).ifPresent(target -> Menus.item(menu,
				Messages.Menu_target, true, () -> pane.context().reveal(target, null)));
	}

	private void lane(IMenuManager menu, Lane lane, boolean editable) {
		canvas.scene().find(lane).filter(l -> l.foldable()).ifPresent(l -> Menus.item(menu, l.folded() ? Messages.Menu_unfold : Messages.Menu_fold,
				l.folded() ? "→" : "←", true, () -> edits.fold(lane, !l.folded())));
		Menus.item(menu, Messages.Menu_laneUp, Messages.Key_up, editable, () -> edits.moveVertically(-1));
		Menus.item(menu, Messages.Menu_laneDown, Messages.Key_down, editable, () -> edits.moveVertically(1));
	}

	/** What can be added. */
	void additions(IMenuManager menu) {
		boolean editable = edits.editable();
		Optional<Lane> lane = edits.lane();
		boolean on = editable && lane.isPresent();
		Menus.item(menu, Messages.Add_bar, "Insert", on, () -> lane.ifPresent(l -> edits.addBar(l, edits.place())));
		IMenuManager milestones = Menus.sub(menu, Messages.Add_milestone);
		for (MilestoneKind kind : List.of(MilestoneKind.EVALUATION_DONE, MilestoneKind.EVALUATION_DUE, MilestoneKind.STAGE_GATE,
				MilestoneKind.PROGRAM_END,
				MilestoneKind.APPROVAL, MilestoneKind.PRODUCT, MilestoneKind.OTHER)) {
			Menus.item(milestones, Labels.of(kind), on, () -> lane.ifPresent(l -> edits.addMilestone(l, kind, edits.place())));
		}
		Menus.item(menu, Messages.Add_outcome, on, () -> lane.ifPresent(l -> new OutcomeChoice(pane, l).ask()));
		Menus.item(menu, Messages.Add_effect, on, () -> lane.ifPresent(edits::addEffect));
		menu.add(new Separator());
		Menus.item(menu, Messages.Add_lane, editable, () -> edits.addLane(false));
		Menus.item(menu, Messages.Add_inside, editable && picks.lane().isPresent(), () -> edits.addLane(true));
	}

	/** The ways out and in. */
	void exchange(IMenuManager menu) {
		Menus.item(menu, Messages.Out_picture, true,
				() -> PictureExport.ask(canvas, pane.undertaking(), pane.context().session().file().map(Path::getParent).orElse(null)));
		for (PlanForm form : PlanForm.values()) {
			Menus.item(menu, form.exporting(), true, () -> PlanExport.ask(pane.context(), canvas.showing().roadmaps(), form, canvas.getShell(),
					canvas.showing().filter().confidential()));
		}
		Menus.item(menu, Messages.Out_print, true, () -> new PrintPreview(canvas, pane.undertaking()).open());
		menu.add(new Separator());
		Menus.item(menu, Messages.In_plan, edits.editable() || pane.undertaking().getRoadmaps().isEmpty(),
				() -> PlanImport.ask(pane.context(), pane.undertaking(), canvas.getShell()));
	}
}

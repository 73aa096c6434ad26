// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.edit.Creation;
import org.hyoka.roadmap.edit.RoadmapClip;
import org.hyoka.roadmap.edit.RoadmapCreations;
import org.hyoka.roadmap.edit.RoadmapEdits;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.roadmap.time.TimeAxis;
import org.hyoka.roadmap.view.DragPreview;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.targets.TargetQuestion;

/** What can be done to a roadmap: mouse, keys, menu and bar all come here. Every edit is one step to undo. */
public final class CanvasEdits {
	private final RoadmapCanvas canvas;
	private final PageContext context;
	private TargetAsker targets;

	CanvasEdits(RoadmapCanvas canvas, PageContext context) {
		this.canvas = canvas;
		this.context = context;
		targets = (target, due) -> TargetQuestion.due(canvas.getShell(), domain(), target, due);
	}

	/** Whether the dossier may be changed, and what is shown stands in it. */
	public boolean editable() {
		return !context.session().isReadOnly() && canvas.showing().roadmaps().stream().allMatch(r -> r.eContainer() != null);
	}

	/** The dossier. */
	public PageContext context() {
		return context;
	}

	private EditingDomain domain() {
		return context.domain();
	}

	/** Executes commands as one step; false if one of them makes no sense. */
	public boolean execute(String label, List<Command> commands) {
		CompoundCommand all = new CompoundCommand(label);
		commands.forEach(all::append);
		if (!editable() || commands.isEmpty() || !all.canExecute()) {
			return false;
		}
		domain().getCommandStack().execute(all); // the canvas hears of it
		return true;
	}

	private boolean execute(String label, Command command) {
		return execute(label, List.of(command));
	}

	/** Asks how the date of a target is to change (rule 11), where that is not to be done without asking. */
	public interface TargetAsker {
		/** The command; empty: not at all. */
		Optional<Command> due(Target target, DatePoint due);
	}

	/** Whom to ask from now on. */
	public void asking(TargetAsker asker) {
		targets = asker;
	}

	/** Moves nodes along the axis; empty if that was given up. */
	private Optional<List<Command>> moving(Collection<? extends RoadmapNode> nodes, Shift shift) {
		List<Command> commands = new ArrayList<>();
		List<RoadmapNode> plain = new ArrayList<>(nodes);
		Set<Target> asked = new LinkedHashSet<>();
		for (RoadmapNode node : nodes) {
			if (node instanceof OutcomeMark mark && mark.getTarget() != null && mark.getTarget().getDue() != null) {
				plain.remove(node);
				Optional<DatePoint> due = canvas.scene().find(node).flatMap(n -> DragPreview.moved(n, canvas.scene().axis(), shift))
						.flatMap(DragPreview::start);
				if (asked.add(mark.getTarget()) && due.isPresent()) {
					Optional<Command> command = targets.due(mark.getTarget(), due.get());
					if (command.isEmpty()) {
						return Optional.empty();
					}
					commands.add(command.get());
				}
			}
		}
		Command rest = RoadmapEdits.move(domain(), plain, shift);
		if (rest.canExecute()) {
			commands.add(rest);
		}
		return Optional.of(commands);
	}

	/** Moves nodes along the axis; an outcome mark moves its target (rule 3), and why is asked (rule 11). */
	public boolean move(Collection<? extends RoadmapNode> nodes, Shift shift) {
		return editable() && !shift.isZero() && moving(nodes, shift).map(commands -> execute(Messages.Edit_move, commands)).orElse(false);
	}

	/** Moves nodes along the axis and to the end of another lane. */
	public boolean move(Collection<? extends RoadmapNode> nodes, Shift shift, Lane lane) {
		List<Command> commands = new ArrayList<>();
		if (!editable()) {
			return false;
		}
		if (!shift.isZero()) {
			Optional<List<Command>> moves = moving(nodes, shift);
			if (moves.isEmpty()) {
				return false;
			}
			commands.addAll(moves.get());
		}
		commands.add(RoadmapEdits.moveToLane(domain(), nodes, lane, Integer.MAX_VALUE));
		return execute(Messages.Edit_toLane, commands);
	}

	/** Whether nodes may be moved to a lane: it is another one of their roadmap. */
	public boolean mayMove(Collection<? extends RoadmapNode> nodes, Lane lane) {
		return nodes.stream().anyMatch(node -> node.eContainer() != lane)
				&& RoadmapEdits.moveToLane(domain(), nodes, lane, Integer.MAX_VALUE).canExecute();
	}

	/** Moves an end of bars. */
	public boolean resize(Collection<Bar> bars, Edge edge, Shift shift) {
		return !shift.isZero() && execute(edge == Edge.START ? Messages.Edit_start : Messages.Edit_end,
				bars.stream().map(bar -> RoadmapEdits.resize(domain(), bar, edge, shift)).filter(Command::canExecute).toList());
	}

	/** Links two nodes: what starts before the other has ended uses its results, anything else follows it. */
	public boolean link(RoadmapNode source, RoadmapNode target) {
		return create(Messages.Edit_link, RoadmapCreations.link(domain(), source, target, kind(source, target))).isPresent();
	}

	/** Why two nodes cannot be linked; empty if they can. */
	public Optional<String> whyNotLink(RoadmapNode source, RoadmapNode target) {
		return RoadmapEdits.whyNotLink(source, target, kind(source, target)).map(Texts::in);
	}

	private LinkKind kind(RoadmapNode source, RoadmapNode target) {
		Optional<PlacedNode> from = canvas.scene().find(source);
		Optional<PlacedNode> to = canvas.scene().find(target);
		return from.isPresent() && to.isPresent() && to.get().box().x() + 1 < from.get().box().right() ? LinkKind.FEEDS_INTO
				: LinkKind.FINISH_START;
	}

	/** Gives a name. */
	public boolean rename(NamedElement element, String name) {
		return execute(Messages.Edit_rename, RoadmapEdits.rename(domain(), element, name));
	}

	/** Says how far bars are. */
	public boolean state(BarState state) {
		return execute(Messages.Edit_state, RoadmapEdits.setState(domain(), canvas.picks().bars(), state));
	}

	/** Says what links are. */
	public boolean kind(LinkKind kind) {
		return execute(Messages.Edit_kind, canvas.picks().links().stream().map(link -> RoadmapEdits.setKind(domain(), link, kind))
				.filter(Command::canExecute).toList());
	}

	/** Deletes what is selected; the neighbour gets the keyboard. */
	public boolean delete() {
		List<EObject> things = canvas.picks().all();
		Optional<RoadmapNode> next = canvas.picks().node().flatMap(canvas.scene()::find)
				.flatMap(node -> canvas.scene().neighbour(node, org.hyoka.roadmap.scene.RoadmapScene.Direction.ON)
						.filter(n -> !things.contains(n.element()))
						.or(() -> canvas.scene().neighbour(node, org.hyoka.roadmap.scene.RoadmapScene.Direction.BACK)))
				.map(PlacedNode::element).filter(n -> !things.contains(n));
		boolean deleted = execute(Messages.Edit_delete, RoadmapEdits.delete(domain(), things));
		if (deleted) {
			next.filter(n -> n.eContainer() != null).ifPresentOrElse(canvas.picks()::only, canvas.picks()::clear);
		}
		return deleted;
	}

	/** Puts the selected nodes on the clipboard. */
	public boolean copy() {
		return CanvasClipboard.copy(canvas.getDisplay(), canvas.picks().nodes());
	}

	/** Puts the selected nodes on the clipboard and takes them away. */
	public boolean cut() {
		return editable() && copy() && execute(Messages.Edit_cut, RoadmapEdits.delete(domain(), List.copyOf(canvas.picks().nodes())));
	}

	/** Pastes what is on the clipboard at the end of the lane at hand: nodes that were copied, or a table of names and dates as bars. */
	public boolean paste() {
		RoadmapClip clip = CanvasClipboard.contents(canvas.getDisplay());
		boolean pasted = lane().flatMap(lane -> create(Messages.Edit_paste, clip.paste(domain(), lane))).isPresent();
		if (!pasted) {
			canvas.say(Messages.Paste_nothing);
		}
		return pasted;
	}

	/** Copies of the selected nodes. */
	public boolean duplicate() {
		return create(Messages.Edit_duplicate, RoadmapCreations.duplicate(domain(), canvas.picks().nodes())).isPresent();
	}

	private Optional<EObject> create(String label, Command command) {
		if (!(command instanceof Creation creation) || !execute(label, creation)) {
			return Optional.empty();
		}
		List<EObject> made = creation.all().stream().filter(o -> !(o instanceof RoadmapLink) || creation.all().size() == 1).toList();
		canvas.picks().set(made);
		canvas.bring(made.getLast());
		return Optional.of(creation.created());
	}

	/**
	 * Where something new would begin: after the node that has the keyboard, else today; where the axis does not reach today,
	 * at the left of what is in sight.
	 */
	public LocalDate place() {
		Precision step = canvas.snapping();
		TimeAxis axis = canvas.scene().axis();
		LocalDate today = LocalDate.now();
		boolean reaches = !today.isBefore(axis.start()) && today.isBefore(axis.end());
		return canvas.picks().node().flatMap(canvas.scene()::find)
				.map(node -> axis.snap(Math.clamp(node.box().right(), 0, axis.width()), step))
				.orElseGet(() -> reaches ? step.floor(today) : axis.snap(Math.clamp(canvas.viewport().x(), 0, axis.width()), step));
	}

	/** The lane that something new would stand on: the selected one, that of the node with the keyboard, else the first in sight. */
	public Optional<Lane> lane() {
		return canvas.picks().lane().or(() -> canvas.picks().node().map(EObject::eContainer).filter(Lane.class::isInstance).map(Lane.class::cast))
				.or(() -> canvas.scene().visible(canvas.viewport().body()).lanes().stream().findFirst().map(PlacedLane::lane))
				.or(() -> canvas.showing().roadmaps().stream().flatMap(r -> r.getLanes().stream()).findFirst());
	}

	/** A bar of a year there, whose name is then asked for. */
	public boolean addBar(Lane lane, LocalDate from) {
		Precision step = canvas.snapping();
		return addAndName(Messages.Edit_bar,
				RoadmapCreations.addBar(domain(), lane, Messages.New_bar, step.at(from), step.endingBefore(from.plusYears(1))));
	}

	/** A milestone there, whose name is then asked for. */
	public boolean addMilestone(Lane lane, MilestoneKind kind, LocalDate at) {
		boolean named = kind == MilestoneKind.OTHER;
		Command command = RoadmapCreations.addMilestone(domain(), lane, named ? Messages.New_milestone : null, kind, canvas.snapping().at(at));
		return named ? addAndName(Messages.Edit_milestone, command) : create(Messages.Edit_milestone, command).isPresent();
	}

	/** An effect without a date, whose name is then asked for. */
	public boolean addEffect(Lane lane) {
		return addAndName(Messages.Edit_effect, RoadmapCreations.addEffect(domain(), lane, Messages.New_effect, null));
	}

	/** Marks of outcome targets. */
	public boolean addOutcomes(Lane lane, List<Target> targets) {
		List<Command> commands = targets.stream().map(target -> RoadmapCreations.addOutcome(domain(), lane, target)).toList();
		boolean added = execute(Messages.Edit_outcome, commands);
		if (added) {
			canvas.picks().set(commands.stream().map(c -> ((Creation) c).created()).toList());
			canvas.picks().focus().ifPresent(canvas::bring);
		}
		return added;
	}

	/** A lane below the selected one, else at the end, whose name is then asked for. */
	public boolean addLane(boolean inside) {
		Optional<Lane> at = canvas.picks().lane().or(() -> canvas.picks().node().map(n -> (Lane) n.eContainer()));
		if (at.isEmpty()) {
			return canvas.showing().roadmaps().stream().findFirst().map(this::addLane).orElse(false);
		}
		Lane lane = at.get();
		BiFunction<EObject, Integer, Command> make = (parent, index) -> RoadmapCreations.addLane(domain(), (org.hyoka.model.hyoka.Element) parent,
				Messages.New_lane, inside ? null : lane.getGroup(), index);
		Command command = inside ? make.apply(lane, -1)
				: make.apply(lane.eContainer(), ((List<?>) lane.eContainer().eGet(lane.eContainingFeature())).indexOf(lane) + 1);
		if (inside) {
			canvas.showing().fold(lane, false);
		}
		return addAndName(Messages.Edit_lane, command);
	}

	private boolean addLane(Roadmap roadmap) {
		return addAndName(Messages.Edit_lane, RoadmapCreations.addLane(domain(), roadmap, Messages.New_lane, null, -1));
	}

	private boolean addAndName(String label, Command command) {
		Optional<EObject> made = create(label, command);
		made.ifPresent(object -> canvas.editLabel((NamedElement) object));
		return made.isPresent();
	}

	/** Moves the selected lane among its like, or the selected nodes to the lane above or below. */
	public boolean moveVertically(int by) {
		Optional<Lane> lane = canvas.picks().lane();
		if (lane.isPresent()) {
			boolean moved = execute(Messages.Edit_moveLane, RoadmapEdits.moveLane(domain(), lane.get(), by));
			canvas.bring(lane.get());
			return moved;
		}
		List<RoadmapNode> nodes = canvas.picks().nodes();
		Optional<PlacedNode> first = canvas.picks().node().flatMap(canvas.scene()::find);
		if (nodes.isEmpty() || first.isEmpty()) {
			return false;
		}
		List<PlacedLane> lanes = canvas.scene().lanes();
		for (int i = first.get().lane() + by; i >= 0 && i < lanes.size(); i += by) {
			if (mayMove(nodes, lanes.get(i).lane())) {
				boolean moved = move(nodes, Shift.NONE, lanes.get(i).lane());
				canvas.bring(nodes.getLast());
				return moved;
			}
		}
		return false;
	}

	/** Folds or unfolds a lane in this window. */
	public void fold(Lane lane, boolean folded) {
		canvas.showing().fold(lane, folded);
		canvas.refresh();
	}
}

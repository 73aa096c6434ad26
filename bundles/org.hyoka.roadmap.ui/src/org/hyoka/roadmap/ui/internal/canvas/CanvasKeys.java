// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapScene.Direction;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Shift;

/**
 * The keyboard on a canvas. Arrows go from item to item (Shift: select them too, Ctrl: without selecting, Space then
 * selects); Tab goes through them and at the last leaves; Alt with arrows moves by a step, with Shift the end, with Ctrl
 * the start, up and down to another lane; Insert, F2, Delete, Ctrl+A, Ctrl+D; L links; + − 0 zoom; Escape lets go.
 */
final class CanvasKeys {
	private static final double ZOOM = 1.25;
	private final RoadmapCanvas canvas;
	private RoadmapNode source;

	CanvasKeys(RoadmapCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, e -> {
			if (pressed(e)) {
				e.doit = false;
			}
		});
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event e) {
		switch (e.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			boolean on = e.detail == SWT.TRAVERSE_TAB_NEXT;
			boolean leave = (e.stateMask & SWT.MOD1) != 0 || !go(on ? Direction.ON : Direction.BACK, false, false);
			e.doit = leave;
		}
		case SWT.TRAVERSE_ESCAPE -> e.doit = !escape();
		default -> e.doit = false;
		}
	}

	private boolean pressed(Event e) {
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		boolean shift = (e.stateMask & SWT.SHIFT) != 0;
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		return switch (e.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> arrow(e.keyCode, ctrl, shift, alt);
		case SWT.INSERT -> insert(shift);
		case SWT.DEL, SWT.BS -> canvas.edits().delete();
		case SWT.F2 -> rename();
		case SWT.HOME -> end(true, ctrl);
		case SWT.END -> end(false, ctrl);
		case SWT.PAGE_UP -> scroll(0, -canvas.viewport().bodyHeight());
		case SWT.PAGE_DOWN -> scroll(0, canvas.viewport().bodyHeight());
		case SWT.CR, SWT.KEYPAD_CR -> linkTo();
		case SWT.KEYPAD_ADD -> zoom(ZOOM);
		case SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM);
		default -> letter(e, ctrl, shift, alt);
		};
	}

	private boolean letter(Event e, boolean ctrl, boolean shift, boolean alt) {
		if (alt) {
			return false;
		}
		switch (e.character) {
		case '+', '=':
			return zoom(ZOOM);
		case '-':
			return zoom(1 / ZOOM);
		case '0':
			canvas.fit();
			return true;
		case ' ':
			canvas.picks().focus().ifPresent(ctrl || shift ? canvas.picks()::toggle : canvas.picks()::only);
			return true;
		default:
			break;
		}
		if (ctrl && e.keyCode == 'a') {
			canvas.picks().set(canvas.scene().nodes().stream().map(PlacedNode::element).toList());
			return true;
		}
		if (ctrl && e.keyCode == 'd') {
			return canvas.edits().duplicate();
		}
		return !ctrl && e.keyCode == 'l' && linkFrom();
	}

	private boolean zoom(double factor) {
		canvas.zoom(factor);
		return true;
	}

	private boolean scroll(double dx, double dy) {
		canvas.scroll(canvas.viewport().x() + dx, canvas.viewport().y() + dy);
		return true;
	}

	private boolean end(boolean first, boolean ctrl) {
		List<PlacedNode> nodes = canvas.scene().nodes();
		if (ctrl && !nodes.isEmpty()) {
			reach(first ? nodes.getFirst().element() : nodes.getLast().element(), false, false);
		} else {
			canvas.scroll(first ? 0 : canvas.viewport().mostX(), canvas.viewport().y());
		}
		return true;
	}

	private boolean arrow(int key, boolean ctrl, boolean shift, boolean alt) {
		boolean level = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
		int by = key == SWT.ARROW_LEFT || key == SWT.ARROW_UP ? -1 : 1;
		if (alt) {
			return level ? moved(by, ctrl, shift) : canvas.edits().moveVertically(by);
		}
		Optional<Lane> lane = canvas.picks().lane();
		if (lane.isPresent()) {
			return onLane(lane.get(), level, by);
		}
		Direction direction = level ? by < 0 ? Direction.BACK : Direction.ON : by < 0 ? Direction.UP : Direction.DOWN;
		go(direction, shift, ctrl);
		return true;
	}

	private boolean moved(int by, boolean start, boolean end) {
		Shift shift = new Shift(by, canvas.snapping());
		boolean done = start || end ? canvas.edits().resize(canvas.picks().bars(), start ? Edge.START : Edge.END, shift)
				: canvas.edits().move(canvas.picks().nodes(), shift);
		canvas.picks().focus().ifPresent(canvas::bring);
		return done || !canvas.picks().nodes().isEmpty();
	}

	/** On a lane's head: up and down to the next, right into it or open, left closed. */
	private boolean onLane(Lane lane, boolean level, int by) {
		RoadmapScene scene = canvas.scene();
		Optional<PlacedLane> at = scene.find(lane);
		if (at.isEmpty()) {
			return false;
		}
		if (!level) {
			int to = Math.clamp((long) at.get().index() + by, 0, scene.lanes().size() - 1);
			reach(scene.lanes().get(to).lane(), false, false);
		} else if (at.get().foldable() && at.get().folded() == by > 0) {
			canvas.edits().fold(lane, by < 0);
		} else if (by > 0) {
			scene.nodes().stream().filter(n -> n.lane() == at.get().index()).findFirst().ifPresent(n -> reach(n.element(), false, false));
		}
		return true;
	}

	/** Goes to a neighbour; without a start to the first in sight, and left of the first of a row to its lane. */
	private boolean go(Direction direction, boolean add, boolean without) {
		RoadmapScene scene = canvas.scene();
		Optional<PlacedNode> from = canvas.picks().node().flatMap(scene::find);
		if (from.isEmpty()) {
			List<PlacedNode> seen = scene.visible(canvas.viewport().body()).nodes();
			Optional<PlacedNode> first = (seen.isEmpty() ? scene.nodes() : seen).stream().findFirst();
			first.ifPresent(node -> reach(node.element(), add, without));
			return first.isPresent();
		}
		Optional<PlacedNode> to = scene.neighbour(from.get(), direction);
		to.ifPresent(node -> reach(node.element(), add, without));
		return to.isPresent();
	}

	private void reach(EObject object, boolean add, boolean without) {
		if (source != null || without) {
			canvas.picks().focus(object);
		} else if (add) {
			canvas.picks().add(object);
		} else {
			canvas.picks().only(object);
		}
		canvas.bring(object);
		if (source != null && object instanceof RoadmapNode node) {
			canvas.say(canvas.edits().whyNotLink(source, node)
					.orElse(Messages.bind(Messages.Link_there, canvas.facts().name(source), canvas.facts().name(node))));
		}
	}

	private boolean insert(boolean milestone) {
		return canvas.edits().lane().map(lane -> milestone
				? canvas.edits().addMilestone(lane, org.hyoka.model.roadmap.MilestoneKind.OTHER, canvas.edits().place())
				: canvas.edits().addBar(lane, canvas.edits().place())).orElseGet(() -> canvas.edits().addLane(false));
	}

	private boolean rename() {
		canvas.picks().focus().filter(NamedElement.class::isInstance).map(NamedElement.class::cast).ifPresent(canvas::editLabel);
		return true;
	}

	private boolean linkFrom() {
		source = canvas.edits().editable() ? canvas.picks().node().orElse(null) : null;
		if (source != null) {
			canvas.say(Messages.bind(Messages.Link_from, canvas.facts().name(source)));
		}
		return true;
	}

	private boolean linkTo() {
		if (source == null) {
			return rename();
		}
		RoadmapNode from = source;
		source = null;
		canvas.say("");
		canvas.picks().node().ifPresent(to -> canvas.edits().whyNotLink(from, to).ifPresentOrElse(canvas::say, () -> canvas.edits().link(from, to)));
		return true;
	}

	/** Gives up a link or drag, else what is selected; false if there is nothing to give up. */
	private boolean escape() {
		boolean linking = source != null;
		source = null;
		if (linking) {
			canvas.say("");
		}
		if (canvas.mouse().cancel() || linking) {
			return true;
		}
		boolean some = !canvas.picks().all().isEmpty();
		canvas.picks().clear();
		return some;
	}
}

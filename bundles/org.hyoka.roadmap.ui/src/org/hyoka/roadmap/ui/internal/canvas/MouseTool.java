// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.draw.RoadmapShapes;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.Hit;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.view.Viewport;
import org.hyoka.roadmap.view.Viewport.Area;
import org.hyoka.ui.paint.ScenePainter;

/** The mouse on a canvas: selects, takes hold, scrolls, zooms, and shows what can be done where it is. */
final class MouseTool {
	private static final double NEAR = 3;
	private static final double ZOOM_STEP = 1.2;
	private static final int WHEEL = 24;
	private static final int EDGE = 18;
	private static final int REPEAT_MILLISECONDS = 40;
	private final RoadmapCanvas canvas;
	private Gesture gesture;
	private RoadmapNode hovered;
	private double px;
	private double py;
	private boolean scrolling;

	MouseTool(RoadmapCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::open);
		canvas.addListener(SWT.MouseExit, e -> hover(null));
		canvas.addListener(SWT.MouseHover, e -> facts(e.x, e.y));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, e -> {
			canvas.scroll(canvas.viewport().x() - e.count * WHEEL, canvas.viewport().y());
			e.doit = false;
		});
	}

	/** Gives up what the hand was doing; the scene has changed below it. */
	void forget() {
		hovered = null;
	}

	/** Gives up what the hand is doing; false if it does nothing. */
	boolean cancel() {
		boolean doing = gesture != null;
		gesture = null;
		if (doing) {
			canvas.say("");
			canvas.redraw();
		}
		return doing;
	}

	/** Shows what the hand is doing and, if nothing, the handle for a link. */
	void paint(ScenePainter painter) {
		if (gesture != null) {
			gesture.paint(painter);
		} else if (canvas.edits().editable()) {
			held().ifPresent(node -> {
				Box at = handle(node);
				painter.paint(new Circle(at.centreX(), at.centreY(), CanvasPaint.HANDLE, Style.filled(Ink.PAPER).outlined(Ink.ACCENT, 2)));
			});
		}
	}

	/** The node whose handle is shown: the one below the pointer, else the only one that is selected. */
	private Optional<PlacedNode> held() {
		RoadmapNode node = hovered != null ? hovered : canvas.picks().nodes().size() == 1 ? canvas.picks().nodes().getFirst() : null;
		return Optional.ofNullable(node).flatMap(canvas.scene()::find).filter(n -> !n.folded());
	}

	/** Where a link is drawn from: the lower right corner, which leaves the end free to be moved. */
	private static Box handle(PlacedNode node) {
		Box box = node.box();
		return new Box(box.right() - CanvasPaint.HANDLE, box.bottom() - CanvasPaint.HANDLE / 2, 2 * CanvasPaint.HANDLE, 2 * CanvasPaint.HANDLE);
	}

	private boolean onHandle(double x, double y) {
		return canvas.edits().editable() && held().map(node -> handle(node).grown(2).contains(x, y)).orElse(false);
	}

	private void down(Event e) {
		canvas.labels().commit();
		canvas.setFocus();
		Viewport view = canvas.viewport();
		px = e.x;
		py = e.y;
		double x = view.bodyX(e.x);
		double y = view.bodyY(e.y);
		Area area = view.area(e.x, e.y);
		if (e.button == 2) {
			gesture = new PanGesture(canvas, x, y);
		} else if (e.button == 1 && Math.abs(e.x - view.scene().headWidth()) <= NEAR && area != Area.BODY) {
			gesture = new HeadsGesture(canvas);
		} else if (area == Area.HEADS) {
			head(e, y);
		} else if (area == Area.BODY) {
			body(e, x, y);
		}
	}

	private void head(Event e, double y) {
		Optional<PlacedLane> lane = lane(y);
		if (lane.isEmpty()) {
			return;
		}
		PlacedLane at = lane.get();
		if (e.button == 1 && at.foldable() && RoadmapShapes.of(canvas.scene()).foldMark(at).grown(5).contains(e.x, y)) {
			canvas.edits().fold(at.lane(), !at.folded());
		} else {
			pick(e, at.lane());
		}
	}

	private Optional<PlacedLane> lane(double y) {
		return canvas.scene().visible(new Box(0, y, 0, 0)).lanes().stream().filter(l -> y >= l.box().y() && y < l.box().bottom())
				.reduce((first, last) -> last);
	}

	private void body(Event e, double x, double y) {
		if (e.button == 1 && onHandle(x, y)) {
			gesture = held().map(node -> new LinkGesture(canvas, node, x, y)).orElse(null);
			return;
		}
		Hit hit = canvas.scene().hit(x, y, NEAR).orElse(null);
		switch (hit) {
		case Hit.OnNode on -> {
			pick(e, on.node().element());
			if (e.button == 1 && canvas.edits().editable() && canvas.picks().has(on.node().element())) {
				gesture = hold(on, x, y);
			}
		}
		case Hit.OnLink on -> pick(e, on.link().link());
		case null, default -> {
			if (e.button == 1) {
				if (!RoadmapCanvas.adds(e)) {
					canvas.picks().clear();
				}
				gesture = new BandGesture(canvas, x, y, RoadmapCanvas.adds(e));
			}
		}
		}
	}

	private Gesture hold(Hit.OnNode on, double x, double y) {
		Optional<Edge> edge = switch (on.part()) {
		case START -> Optional.of(Edge.START);
		case END -> Optional.of(Edge.END);
		case BODY, LABEL -> Optional.empty();
		};
		return new MoveGesture(canvas, on.node(), edge, x, y);
	}

	private void pick(Event e, EObject object) {
		CanvasSelection picks = canvas.picks();
		if ((e.stateMask & SWT.MOD1) != 0 && e.button == 1) {
			picks.toggle(object);
		} else if ((e.stateMask & SWT.SHIFT) != 0 && e.button == 1) {
			picks.add(object);
		} else if (picks.has(object)) {
			picks.add(object);
		} else {
			picks.only(object);
		}
	}

	private void move(Event e) {
		px = e.x;
		py = e.y;
		Viewport view = canvas.viewport();
		if (gesture != null) {
			gesture.to(view.bodyX(e.x), view.bodyY(e.y));
			canvas.redraw();
			scrollAtEdge();
			return;
		}
		double x = view.bodyX(e.x);
		double y = view.bodyY(e.y);
		if (view.area(e.x, e.y) != Area.BODY) {
			hover(null);
			cursor(Math.abs(e.x - view.scene().headWidth()) <= NEAR ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW);
			return;
		}
		if (onHandle(x, y)) {
			cursor(SWT.CURSOR_CROSS);
			return;
		}
		Optional<Hit> hit = canvas.scene().hit(x, y, NEAR);
		hover(hit.filter(Hit.OnNode.class::isInstance).map(h -> ((Hit.OnNode) h).node().element()).orElse(null));
		cursor(hit.map(this::cursor).orElse(SWT.CURSOR_ARROW));
		canvas.say(hit.filter(Hit.OnLink.class::isInstance).map(h -> canvas.facts().words(((Hit.OnLink) h).link())).orElse(""));
	}

	private int cursor(Hit hit) {
		return switch (hit) {
		case Hit.OnNode on when !canvas.edits().editable() -> SWT.CURSOR_HAND;
		case Hit.OnNode on -> switch (on.part()) {
		case START, END -> SWT.CURSOR_SIZEWE;
		case BODY -> SWT.CURSOR_SIZEALL;
		case LABEL -> SWT.CURSOR_HAND;
		};
		case Hit.OnLink on -> SWT.CURSOR_HAND;
		default -> SWT.CURSOR_ARROW;
		};
	}

	private void cursor(int id) {
		canvas.setCursor(canvas.getDisplay().getSystemCursor(id));
	}

	private void hover(RoadmapNode node) {
		if (hovered != node) {
			hovered = node;
			canvas.setToolTipText(null);
			canvas.redraw();
		}
	}

	private void facts(int x, int y) {
		Viewport view = canvas.viewport();
		if (gesture == null && view.area(x, y) == Area.BODY) {
			String words = canvas.scene().hit(view.bodyX(x), view.bodyY(y), NEAR).map(hit -> switch (hit) {
			case Hit.OnNode on -> String.join("\n", canvas.facts().lines(on.node()));
			case Hit.OnLink on -> canvas.facts().words(on.link());
			default -> "";
			}).orElse("");
			canvas.setToolTipText(words.isEmpty() ? null : words.replace("&", "&&"));
		} else if (gesture == null && view.area(x, y) == Area.HEADS) {
			canvas.setToolTipText(lane(view.bodyY(y)).map(canvas.facts()::name).map(name -> name.replace("&", "&&")).orElse(null));
		}
	}

	private void up(Event e) {
		Gesture done = gesture;
		gesture = null;
		if (done != null) {
			done.to(canvas.viewport().bodyX(e.x), canvas.viewport().bodyY(e.y));
			done.drop();
			canvas.redraw();
		} else if (e.button == 1 && !RoadmapCanvas.adds(e) && canvas.viewport().area(e.x, e.y) == Area.HEADS) {
			lane(canvas.viewport().bodyY(e.y)).ifPresent(l -> canvas.picks().only(l.lane()));
		}
	}

	/** A double click edits a name, or adds a bar where nothing stands. */
	private void open(Event e) {
		if (e.button != 1 || !canvas.edits().editable()) {
			return;
		}
		gesture = null;
		Viewport view = canvas.viewport();
		double x = view.bodyX(e.x);
		double y = view.bodyY(e.y);
		if (view.area(e.x, e.y) == Area.HEADS) {
			lane(y).map(PlacedLane::lane).ifPresent(canvas::editLabel);
		} else if (view.area(e.x, e.y) == Area.BODY) {
			switch (canvas.scene().hit(x, y, NEAR).orElse(null)) {
			case Hit.OnNode on -> canvas.editLabel((NamedElement) on.node().element());
			case Hit.OnLane on when x < canvas.scene().axis().width() -> add(on.lane().lane(), x);
			case null, default -> {
				// nothing to open
			}
			}
		}
	}

	private void add(Lane lane, double x) {
		canvas.edits().addBar(lane, canvas.snapping().floor(canvas.scene().axis().date(x)));
	}

	private void wheel(Event e) {
		e.doit = false;
		Viewport view = canvas.viewport();
		if ((e.stateMask & SWT.MOD1) != 0) {
			canvas.zoom(Math.pow(ZOOM_STEP, Math.signum(e.count)), e.x, e.y);
		} else if ((e.stateMask & SWT.SHIFT) != 0) {
			canvas.scroll(view.x() - e.count * WHEEL, view.y());
		} else {
			canvas.scroll(view.x(), view.y() - e.count * WHEEL);
		}
	}

	/** Scrolls while something is held beyond the edge. */
	private void scrollAtEdge() {
		if (gesture == null || !gesture.scrolls() || scrolling) {
			return;
		}
		Viewport view = canvas.viewport();
		double dx = px < view.scene().headWidth() + EDGE ? -WHEEL : px > view.width() - EDGE ? WHEEL : 0;
		double dy = py < view.scene().axisHeight() + EDGE / 2.0 ? -WHEEL / 2.0 : py > view.height() - EDGE ? WHEEL / 2.0 : 0;
		Viewport to = view.scrolledBy(dx, dy);
		if (!to.equals(view)) {
			scrolling = true;
			canvas.show(to);
			gesture.to(to.bodyX(px), to.bodyY(py));
			canvas.getDisplay().timerExec(REPEAT_MILLISECONDS, () -> {
				scrolling = false;
				if (!canvas.isDisposed()) {
					scrollAtEdge();
				}
			});
		}
	}
}

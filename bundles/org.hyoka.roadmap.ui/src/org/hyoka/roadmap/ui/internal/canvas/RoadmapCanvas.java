// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.view.NodeFacts;
import org.hyoka.roadmap.view.Viewport;
import org.hyoka.ui.forms.FocusCommands;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.SceneFonts;

/**
 * Shows roadmaps on a time axis and lets them be edited with mouse and keyboard. It paints what is in sight and costs
 * that, however much there is. What is drawn is the scene of the report; the canvas adds the selection and what a hand is
 * about to do.
 */
public final class RoadmapCanvas extends Canvas {
	/** Space around what is brought into sight. */
	private static final double SPACE = 12;
	private static final int MANY = 3000;
	private static final int SOON_MILLISECONDS = 60;
	private final Showing showing;
	private final CanvasSelection picks = new CanvasSelection();
	private final SceneFonts fonts;
	private final CanvasPaint paint;
	private final CanvasEdits edits;
	private final LabelEditor labels;
	private final MouseTool mouse;
	private final List<Runnable> listeners = new ArrayList<>();
	private Viewport viewport;
	private NodeFacts facts;
	private String status = "";
	private double pendingZoom = 1;
	private boolean zoomDue;
	private boolean stale;

	/**
	 * A canvas.
	 *
	 * @param parent  of it
	 * @param context the dossier it edits
	 * @param showing what it shows
	 */
	public RoadmapCanvas(Composite parent, PageContext context, Showing showing) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.showing = showing;
		fonts = new SceneFonts(getDisplay());
		scene(showing.layout(800));
		paint = new CanvasPaint(this);
		edits = new CanvasEdits(this, context);
		labels = new LabelEditor(this);
		mouse = new MouseTool(this);
		new CanvasKeys(this);
		// The window takes the keys of these commands before the canvas sees them.
		FocusCommands.connect(this, context.site(), Map.of(
				IWorkbenchCommandConstants.EDIT_DELETE, edits::delete,
				IWorkbenchCommandConstants.EDIT_COPY, edits::copy,
				IWorkbenchCommandConstants.EDIT_CUT, edits::cut,
				IWorkbenchCommandConstants.EDIT_PASTE, edits::paste,
				IWorkbenchCommandConstants.EDIT_SELECT_ALL,
				() -> picks.set(scene().nodes().stream().map(PlacedNode::element).toList())));
		new CanvasAccessibility(this);
		addListener(SWT.Paint, e -> {
			if (stale) {
				stale = false;
				refresh();
			}
			paint.paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height));
		});
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Dispose, e -> fonts.dispose());
		getHorizontalBar().addListener(SWT.Selection, e -> scroll(getHorizontalBar().getSelection(), viewport.y()));
		getVerticalBar().addListener(SWT.Selection, e -> scroll(viewport.x(), getVerticalBar().getSelection()));
		picks.onChange(() -> {
			redraw();
			changed();
		});
		CommandStackListener steps = e -> edited();
		CommandStack stack = context.domain().getCommandStack();
		stack.addCommandStackListener(steps);
		addListener(SWT.Dispose, e -> stack.removeCommandStackListener(steps));
	}

	/** Every step, undo and redo shows at once; while the canvas is hidden, when it is seen again. */
	private void edited() {
		if (Display.getCurrent() == null) {
			Display display = isDisposed() ? null : getDisplay();
			if (display != null) {
				display.asyncExec(this::edited);
			}
		} else if (!isDisposed()) {
			stale = !isVisible();
			if (!stale) {
				refresh(true);
			}
		}
	}

	private void scene(RoadmapScene scene) {
		Rectangle area = getClientArea();
		facts = new NodeFacts(scene);
		viewport = viewport == null ? new Viewport(scene, area.width, area.height, 0, 0)
				: viewport.over(scene, viewport.scene().headWidth(), viewport.scene().axisHeight());
		facts = new NodeFacts(scene);
	}

	/** Calls a listener when the scene, the part in sight, the selection or the words of the moment have changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Lays out anew: after an edit, or when something else is shown. What was in the upper left corner stays there. */
	public void refresh() {
		refresh(false);
	}

	/** @param steady whether the zoom stays even where it follows the window: nothing jumps under a hand that edits */
	private void refresh(boolean steady) {
		scene(steady ? showing.layout(scene()) : showing.layout(getClientArea().width));
		picks.retain(this::isThere);
		mouse.forget();
		show(viewport);
	}

	/** Lays out anew and begins at the upper left: something else is shown. */
	public void restart() {
		viewport = null;
		refresh();
	}

	private boolean isThere(EObject object) {
		return showing.roadmaps().stream().anyMatch(roadmap -> EcoreUtil.isAncestor(roadmap, object));
	}

	private void resized() {
		Rectangle area = getClientArea();
		if (showing.zoom().isEmpty() && Math.abs(area.width - viewport.width()) > 0.5) {
			viewport = viewport.sized(area.width, area.height);
			refresh();
		} else {
			show(viewport.sized(area.width, area.height));
		}
	}

	/** Shows another part. */
	public void show(Viewport part) {
		viewport = part;
		bar(getHorizontalBar(), part.x(), part.scene().width(), part.bodyWidth(), part.mostX());
		bar(getVerticalBar(), part.y(), part.scene().height(), part.bodyHeight(), part.mostY());
		labels.follow();
		redraw();
		changed();
	}

	private static void bar(ScrollBar bar, double at, double all, double seen, double most) {
		bar.setVisible(most > 0.5);
		bar.setValues((int) Math.round(at), 0, (int) Math.ceil(Math.max(1, all)), (int) Math.max(1, Math.min(all, seen)), 24,
				(int) Math.max(24, seen - 24));
	}

	/** Scrolls to a place of the body. */
	public void scroll(double x, double y) {
		Viewport to = viewport.scrolledTo(x, y);
		if (!to.equals(viewport)) {
			show(to);
		}
	}

	/**
	 * Zooms, so that the day at a point stays where it is. Where there is much to lay out, turns of the wheel are gathered.
	 *
	 * @param factor more than 1: closer
	 * @param px     x of the point in the window
	 * @param py     y of it
	 */
	public void zoom(double factor, double px, double py) {
		pendingZoom *= factor;
		if (viewport.scene().nodes().size() < MANY) {
			zoomNow(px, py);
		} else if (!zoomDue) {
			zoomDue = true;
			getDisplay().timerExec(SOON_MILLISECONDS, () -> {
				if (!isDisposed()) {
					zoomNow(px, py);
				}
			});
		}
	}

	private void zoomNow(double px, double py) {
		zoomDue = false;
		showing.zoom(viewport.scene().axis().pixelsPerDay() * pendingZoom);
		pendingZoom = 1;
		double anchor = Math.max(px, viewport.scene().headWidth());
		Viewport before = viewport;
		RoadmapScene after = showing.layout(getClientArea().width);
		facts = new NodeFacts(after);
		mouse.forget();
		show(before.over(after, anchor, Math.max(py, before.scene().axisHeight())));
	}

	/** Zooms at the middle of what is in sight. */
	public void zoom(double factor) {
		zoom(factor, viewport.scene().headWidth() + viewport.bodyWidth() / 2, viewport.scene().axisHeight());
	}

	/** As wide as the window. */
	public void fit() {
		showing.fit(true);
		refresh();
	}

	/** Brings something into sight; false if it is not shown. */
	public boolean bring(EObject object) {
		Optional<Box> box = box(object);
		box.ifPresent(b -> {
			Viewport to = object instanceof Lane
					? viewport.showing(new Box(viewport.x() + SPACE, b.y(), 0, Math.min(b.height(), viewport.bodyHeight())), 0)
					: viewport.showing(b, SPACE);
			if (!to.equals(viewport)) {
				show(to);
			}
		});
		return box.isPresent();
	}

	/** Where something stands in the body; empty if it is not shown. */
	public Optional<Box> box(EObject object) {
		return switch (object) {
		case RoadmapNode node -> scene().find(node).map(PlacedNode::box);
		case Lane lane -> scene().find(lane).map(l -> l.box());
		case RoadmapLink link -> scene().find(link).map(RoadmapCanvas::around);
		default -> Optional.empty();
		};
	}

	private static Box around(PlacedLink link) {
		Box box = new Box(link.points().getFirst().x(), link.points().getFirst().y(), 0, 0);
		for (var point : link.points()) {
			box = box.union(new Box(point.x(), point.y(), 0, 0));
		}
		return box;
	}

	/** Edits the name of a node or lane where it stands. */
	public void editLabel(NamedElement element) {
		bring(element);
		labels.open(element);
	}

	/** The words of the moment: what a drag would do, why a link is refused, what lies under the pointer. */
	public void say(String words) {
		if (!status.equals(words)) {
			status = words;
			changed();
		}
	}

	/** The words of the moment; empty if there are none. */
	public String status() {
		return status;
	}

	/** What is shown, and how. */
	public Showing showing() {
		return showing;
	}

	/** The part in sight. */
	public Viewport viewport() {
		return viewport;
	}

	/** What was laid out. */
	public RoadmapScene scene() {
		return viewport.scene();
	}

	/** The steps in which things move. */
	public Precision snapping() {
		return showing.snapping().orElseGet(() -> scene().snapping());
	}

	/** What is selected. */
	public CanvasSelection picks() {
		return picks;
	}

	/** What can be done to it. */
	public CanvasEdits edits() {
		return edits;
	}

	/** The field over a label. */
	public LabelEditor labels() {
		return labels;
	}

	/** Words about what is shown. */
	public NodeFacts facts() {
		return facts;
	}

	MouseTool mouse() {
		return mouse;
	}

	SceneFonts fonts() {
		return fonts;
	}

	/** The report's colours for the surface around. */
	public Palette palette() {
		return org.hyoka.ui.labels.ThemeColors.of(getParent()).dark() ? Palette.DARK : Palette.LIGHT;
	}

	/** Whether a key that adds to a selection is held. */
	static boolean adds(Event event) {
		return (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
	}

	@Override
	protected void checkSubclass() {
		// a canvas that paints itself
	}
}

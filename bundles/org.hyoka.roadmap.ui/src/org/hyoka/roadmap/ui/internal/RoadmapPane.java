// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.genealogy.ProgramGenealogy;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.ui.internal.canvas.OverviewStrip;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.roadmap.ui.internal.canvas.Showing;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.Pictures;

/** A canvas with its bar, the overview, and a line of words; or, where there is no roadmap, what to do about it. */
public final class RoadmapPane {
	/** Points of the small type relative to the system's. */
	private static final int SMALLER = 1;
	private static final double POINTS = 72;
	private static final double SMALL = 11;
	private final PageContext context;
	private final Composite root;
	private final StackLayout stack = new StackLayout();
	private final Composite drawing;
	private EmptyRoadmap empty;
	private final Showing showing;
	private final RoadmapCanvas canvas;
	private final RoadmapBar bar;
	private final Label words;
	private final Set<Undertaking> beside = new LinkedHashSet<>();
	private Undertaking undertaking;
	private boolean genealogy;

	/** A pane for the dossier of an editor. */
	public RoadmapPane(Composite parent, PageContext context) {
		this.context = context;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(stack);
		drawing = new Composite(root, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		drawing.setLayout(layout);
		showing = new Showing(scale());
		bar = new RoadmapBar(drawing, this);
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		canvas = new RoadmapCanvas(drawing, context, showing);
		Pictures.draw(canvas, () -> undertaking == null ? null : RoadmapPrint.scene(canvas.scene(), Labels.of(undertaking)));
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		OverviewStrip overview = new OverviewStrip(drawing, canvas);
		overview.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		words = new Label(drawing, SWT.NONE);
		words.setForeground(ThemeColors.of(parent).quiet());
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		canvas.onChange(this::changed);
		canvas.picks().onChange(this::selected);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new RoadmapMenu(this)::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		canvas.addListener(SWT.Dispose, e -> menu.dispose());
		CommandStackListener steps = e -> edited();
		context.domain().getCommandStack().addCommandStackListener(steps);
		root.addListener(SWT.Dispose, e -> context.domain().getCommandStack().removeCommandStackListener(steps));
		bar.install();
	}

	/** So much larger than on paper that the small type is a point smaller than the system's, and a whole number of points. */
	private double scale() {
		int points = root.getDisplay().getSystemFont().getFontData()[0].getHeight() - SMALLER;
		return Math.max(6, points) * root.getDisplay().getDPI().y / POINTS / SMALL;
	}

	/** The whole. */
	public Composite control() {
		return root;
	}

	/** The canvas. */
	public RoadmapCanvas canvas() {
		return canvas;
	}

	PageContext context() {
		return context;
	}

	Showing showing() {
		return showing;
	}

	/** The undertaking whose roadmaps are shown first. */
	Undertaking undertaking() {
		return undertaking;
	}

	/** Those whose roadmaps are shown beside. */
	Set<Undertaking> beside() {
		return beside;
	}

	boolean genealogy() {
		return genealogy;
	}

	void genealogy(boolean shown) {
		genealogy = shown;
		gather();
		showing.fit(false);
		canvas.restart();
	}

	void beside(Undertaking other, boolean shown) {
		if (shown) {
			beside.add(other);
		} else {
			beside.remove(other);
		}
		gather();
		showing.fit(false);
		canvas.restart();
	}

	/** Shows the roadmaps of an undertaking. */
	public void show(Undertaking subject) {
		boolean other = undertaking != subject;
		if (other) {
			undertaking = subject;
			beside.clear();
			genealogy = false;
			showing.filter(NodeFilter.ALL);
			showing.fit(false);
			bar.reset();
			canvas.picks().clear();
		}
		gather();
		if (other) {
			canvas.restart();
		} else {
			canvas.refresh();
		}
	}

	/** Finds the roadmaps to show, and shows the canvas or what stands in for it. */
	private void gather() {
		List<Roadmap> roadmaps = new ArrayList<>();
		if (genealogy) {
			ProgramGenealogy.of(context.dossier(), Texts.locale()).ifPresent(roadmaps::add);
		} else {
			roadmaps.addAll(undertaking.getRoadmaps());
			beside.stream().filter(u -> u != undertaking).forEach(u -> roadmaps.addAll(u.getRoadmaps()));
		}
		showing.roadmaps(roadmaps);
		boolean nothing = roadmaps.stream().allMatch(r -> r.getLanes().isEmpty());
		if (nothing && empty == null) {
			empty = new EmptyRoadmap(root, this);
		}
		Control wanted = nothing ? empty.control() : drawing;
		if (stack.topControl != wanted) {
			stack.topControl = wanted;
			if (nothing) {
				empty.refresh();
			}
			root.layout();
		}
	}

	private void edited() {
		if (undertaking == null || root.isDisposed()) {
			return;
		}
		if (Display.getCurrent() == null) {
			root.getDisplay().asyncExec(this::edited);
			return;
		}
		List<Roadmap> before = showing.roadmaps();
		gather();
		if (!before.equals(showing.roadmaps()) || genealogy) {
			canvas.refresh();
		}
	}

	private void selected() {
		List<EObject> all = canvas.picks().all();
		if (!all.isEmpty() && all.getLast().eResource() != null) {
			context.select(canvas.picks().focus().filter(all::contains).map(f -> first(f, all)).orElse(all).toArray(EObject[]::new));
		} else if (all.isEmpty() && undertaking != null) {
			context.select(undertaking);
		}
	}

	/** What has the keyboard comes first: Properties shows the first. */
	private static List<EObject> first(EObject focus, List<EObject> all) {
		List<EObject> ordered = new ArrayList<>(all);
		ordered.remove(focus);
		ordered.addFirst(focus);
		return ordered;
	}

	private void changed() {
		String status = canvas.status();
		String text = status.isEmpty() ? counted() : status;
		if (!words.isDisposed() && !words.getText().equals(text)) {
			words.setText(text.replace("&", "&&"));
			words.setToolTipText(text.replace("&", "&&"));
		}
		bar.update();
	}

	/** What is shown and selected in numbers, and how the keyboard works. */
	private String counted() {
		int picked = canvas.picks().all().size();
		return picked > 1 ? Messages.bind(Messages.Words_picked, picked) : picked == 1 ? Messages.Words_one : Messages.Words_none;
	}

	/** Leads to a part of a roadmap, and shows it even if a filter or a fold hides it. */
	boolean reveal(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Lane lane && o != object) {
				showing.fold(lane, false);
			}
		}
		if (canvas.box(object).isEmpty() && !(object instanceof Roadmap)) {
			showing.filter(NodeFilter.ALL);
			bar.reset();
			canvas.refresh();
		}
		if (canvas.box(object).isPresent()) {
			canvas.picks().only(object);
			return canvas.bring(object);
		}
		return object instanceof Roadmap;
	}

	void setFocus() {
		if (stack.topControl == drawing) {
			canvas.setFocus();
		} else {
			empty.control().setFocus();
		}
	}
}

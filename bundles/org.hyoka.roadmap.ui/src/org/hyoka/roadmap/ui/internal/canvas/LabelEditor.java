// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.ui.paint.ScenePainter;

/**
 * A field over a label in which its name is edited: Enter and leaving it take the name, Escape gives it up. It is the
 * system's own field, so that input methods work in it; an Enter that ends a conversion is theirs and never reaches us.
 */
public final class LabelEditor {
	private static final int NARROWEST = 160;
	private static final int WIDEST = 420;
	private static final int EDGE = 4;
	private final RoadmapCanvas canvas;
	private Text field;
	private NamedElement element;

	LabelEditor(RoadmapCanvas canvas) {
		this.canvas = canvas;
	}

	/** The field while a name is being edited. */
	public Optional<Text> field() {
		return Optional.ofNullable(field);
	}

	void open(NamedElement named) {
		commit();
		if (!canvas.edits().editable()) {
			return;
		}
		element = named;
		Text text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
		field = text;
		text.setFont(canvas.fonts().font(named instanceof Lane ? canvas.scene().style().text() : canvas.scene().style().small(), false));
		text.setBackground(ScenePainter.colour(canvas.palette(), Ink.PAPER));
		text.setForeground(ScenePainter.colour(canvas.palette(), Ink.TEXT));
		text.setText(named.getName() == null ? "" : named.getName());
		text.setMessage(named instanceof RoadmapNode node ? canvas.facts().name(node) : "");
		text.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent e) {
				e.result = Messages.Label_name;
			}
		});
		place(text);
		text.addListener(SWT.Modify, e -> place(text));
		text.addListener(SWT.DefaultSelection, e -> {
			commit();
			canvas.setFocus();
		});
		text.addListener(SWT.FocusOut, e -> commit());
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				close();
				canvas.setFocus();
			} else if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = false;
				commit();
				canvas.setFocus();
			}
		});
		text.selectAll();
		text.setFocus();
	}

	/** The scene was scrolled or laid out anew: the field goes along, or away with what it names. */
	void follow() {
		if (field != null && !field.isDisposed()) {
			if (element.eResource() == null || where().isEmpty()) {
				close();
			} else {
				place(field);
			}
		}
	}

	/** As wide as the name needs, where the label stands. */
	private void place(Text text) {
		Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.clamp(size.x + 24, NARROWEST, WIDEST);
		Box box = where().orElse(new Box(0, 0, 0, 0));
		int x = (int) Math.round(Math.clamp(box.x(), EDGE, Math.max(EDGE, canvas.viewport().width() - width - EDGE)));
		int y = (int) Math.round(Math.clamp(box.centreY() - size.y / 2.0, EDGE, Math.max(EDGE, canvas.viewport().height() - size.y - EDGE)));
		text.setBounds(x, y, width, size.y);
	}

	/** Where the label stands in the window. */
	private Optional<Box> where() {
		if (element instanceof Lane lane) {
			return canvas.scene().find(lane).map(l -> canvas.viewport().inWindow(l.box())).map(b -> {
				double indent = canvas.scene().find(lane).flatMap(l -> l.label()).map(l -> l.x()).orElse(8.0);
				return new Box(indent - 6, b.y(), 0, Math.min(b.height(), 40));
			});
		}
		return element instanceof RoadmapNode node ? canvas.scene().find(node).map(this::box).map(canvas.viewport()::inWindow) : Optional.empty();
	}

	private Box box(PlacedNode node) {
		boolean beside = node.label().isPresent() && !node.label().get().inside();
		return beside && !(node instanceof PlacedBar) || beside && node.box().width() < NARROWEST / 2
				? new Box(Math.max(node.bounds().x(), node.label().get().x() - 6), node.bounds().y(), 0, node.bounds().height())
				: node.box();
	}

	/** Takes the name, if one is being edited. */
	public void commit() {
		if (field != null && !field.isDisposed()) {
			String name = field.getText();
			NamedElement named = element;
			close();
			String before = named.getName() == null ? "" : named.getName();
			if (!name.strip().equals(before) && named.eResource() != null) {
				canvas.edits().rename(named, name);
			}
		}
	}

	private void close() {
		Text old = field;
		field = null;
		element = null;
		if (old != null && !old.isDisposed()) {
			old.dispose();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedNode;

/** What a screen reader says of a canvas: it is a list of the roadmap's items, each with its facts as a sentence. */
final class CanvasAccessibility {
	private final RoadmapCanvas canvas;

	CanvasAccessibility(RoadmapCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = node(e.childID).map(canvas.facts()::sentence).orElseGet(() -> Messages.Voice_name + ": " + focused());
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = node(e.childID).map(n -> String.join("\n", canvas.facts().lines(n))).orElse(Messages.Voice_nothing);
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new Items());
		canvas.picks().onChange(() -> canvas.getAccessible().setFocus(child()));
	}

	private Optional<PlacedNode> node(int child) {
		List<PlacedNode> nodes = canvas.scene().nodes();
		return child >= 0 && child < nodes.size() ? Optional.of(nodes.get(child)) : Optional.empty();
	}

	private int child() {
		return canvas.picks().node().flatMap(canvas.scene()::find).map(PlacedNode::index).orElse(ACC.CHILDID_SELF);
	}

	private String focused() {
		EObject focus = canvas.picks().focus().orElse(null);
		return switch (focus) {
		case RoadmapNode node -> canvas.scene().find(node).map(canvas.facts()::sentence).orElse(canvas.facts().name(node));
		case Lane lane -> canvas.scene().find(lane).map(canvas.facts()::name).orElse("");
		case RoadmapLink link -> canvas.scene().find(link).map(canvas.facts()::words).orElse("");
		case null, default -> Messages.Voice_nothing;
		};
	}

	private final class Items extends AccessibleControlAdapter {
		@Override
		public void getRole(AccessibleControlEvent e) {
			e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent e) {
			e.detail = canvas.scene().nodes().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent e) {
			Object[] all = new Object[canvas.scene().nodes().size()];
			for (int i = 0; i < all.length; i++) {
				all[i] = i;
			}
			e.children = all;
		}

		@Override
		public void getFocus(AccessibleControlEvent e) {
			e.childID = canvas.isFocusControl() ? child() : ACC.CHILDID_NONE;
		}

		@Override
		public void getState(AccessibleControlEvent e) {
			e.detail = ACC.STATE_FOCUSABLE | node(e.childID).map(n -> ACC.STATE_SELECTABLE
					| (canvas.picks().has(n.element()) ? ACC.STATE_SELECTED : 0)
					| (canvas.isFocusControl() && child() == e.childID ? ACC.STATE_FOCUSED : 0)).orElse(0);
		}

		@Override
		public void getLocation(AccessibleControlEvent e) {
			node(e.childID).ifPresent(n -> {
				Box box = canvas.viewport().inWindow(n.box());
				Point at = canvas.toDisplay((int) box.x(), (int) box.y());
				e.x = at.x;
				e.y = at.y;
				e.width = (int) box.width();
				e.height = (int) box.height();
			});
		}
	}
}

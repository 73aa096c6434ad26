// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;

/**
 * What stands before the items of lists, as PDF/UA has it: the label of its item. The renderer knows labels only for the
 * markers of CSS; what is placed beside the flow it hangs behind all chapters, where it is read without what it marks.
 */
final class ListLabels {
	private static final String MARKER = "marker ";
	/** What the renderer calls whatever is placed beside the flow; in the items of lists these are markers only. */
	private static final COSName BESIDE = COSName.getPDFName("Sect");
	private static final COSName ITEM = COSName.getPDFName("LI");
	private static final COSName LABEL = COSName.getPDFName("Lbl");

	private ListLabels() {
	}

	/** Makes markers that are laid out known as parts of their items, before they are painted. */
	static void attach(Layer layer) {
		Box box = layer.getMaster();
		if (box.getParent() == null && box.getElement() instanceof Element element && element.getAttribute("class").startsWith(MARKER)) {
			box.setParent(box.getContainingBlock());
		}
		layer.getChildren().forEach(ListLabels::attach);
	}

	/**
	 * Makes the markers in a structure the labels of their items.
	 *
	 * @param root its root
	 */
	static void label(COSDictionary root) {
		Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			COSDictionary element = open.pop();
			List<COSBase> kids = Structure.kids(element);
			boolean item = ITEM.equals(element.getCOSName(COSName.S));
			for (COSBase kid : kids) {
				if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
					if (item) {
						label(element, inner);
					}
					open.push(inner);
				}
			}
		}
	}

	/** Puts the marker in an item's body before the body. */
	private static void label(COSDictionary item, COSDictionary body) {
		List<COSBase> rest = new ArrayList<>(Structure.kids(body));
		for (COSBase kid : Structure.kids(body)) {
			if (kid instanceof COSDictionary marker && BESIDE.equals(marker.getCOSName(COSName.S))) {
				rest.remove(kid);
				marker.setItem(COSName.S, LABEL);
				marker.setItem(COSName.P, item);
				COSArray kids = new COSArray();
				kids.add(marker);
				kids.add(body);
				item.setItem(COSName.K, kids);
				body.setItem(COSName.K, new COSArray(rest));
				return;
			}
		}
	}
}

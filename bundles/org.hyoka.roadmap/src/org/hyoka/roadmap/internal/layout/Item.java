// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.Optional;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.text.LabelText;
import org.hyoka.roadmap.scene.Delay;
import org.hyoka.roadmap.scene.PlacedBar.Ends;
import org.hyoka.roadmap.scene.PlacedMark.Symbol;

/** A node on its way through the layout: first its widths and heights, then its row, then its y. */
final class Item {
	/** What becomes of it. */
	enum Form {
		BAR, MARK, LATER
	}

	/** Where its label stands. */
	enum Side {
		NONE, INSIDE, RIGHT, LEFT
	}

	final RoadmapNode node;
	final int lane;
	final Form form;
	final boolean folded;
	final Ink ink;
	/** Left edge, width and height of the bar or symbol. */
	double x;
	double width;
	double height;
	/** From where to where nothing else of its row may stand, and how high it is with its label. */
	double left;
	double right;
	double block;
	LabelText label;
	Side side = Side.NONE;
	double labelX;
	Ends open = Ends.NEITHER;
	Ends cut = Ends.NEITHER;
	double actualFrom = Double.NaN;
	double actualTo = Double.NaN;
	Optional<Delay> delay = Optional.empty();
	LabelText remark;
	double remarkX;
	Symbol symbol;
	Optional<Achievement.Status> status = Optional.empty();
	int level;
	int row;
	/** Its place in its row, from the left. */
	int place;
	/** Which edges links use: two bits for the lower and upper edge by those that arrive, two by those that leave. */
	int used;
	/** Its place among all that is shown. */
	int index;

	Item(RoadmapNode node, int lane, Form form, boolean folded, Ink ink) {
		this.node = node;
		this.lane = lane;
		this.form = form;
		this.folded = folded;
		this.ink = ink;
	}

	double boxRight() {
		return x + width;
	}

	double centre() {
		return x + width / 2;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.Optional;
import java.util.function.Function;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.extend.ContentFunction;
import com.openhtmltopdf.css.parser.FSFunction;
import com.openhtmltopdf.layout.FunctionData;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.RenderingContext;

/**
 * The numbers of pages in a list of contents whose entries lead to other parts of a book. The renderer sets such numbers
 * when it paints, in the room that it kept for them; it asks here instead of looking for the page in the part itself.
 */
final class PageNumbers implements ContentFunction {
	private final Function<String, Optional<Integer>> pages;

	/**
	 * @param pages the page that a link's {@code href} leads to, from 1
	 */
	PageNumbers(Function<String, Optional<Integer>> pages) {
		this.pages = pages;
	}

	/** Answers for all entries from that box on. */
	void in(Box box) {
		if (box instanceof InlineLayoutBox line) {
			for (Object child : line.getInlineChildren()) {
				if (child instanceof InlineText text) {
					text(text);
				} else if (child instanceof Box inner) {
					in(inner);
				}
			}
		} else {
			box.getChildren().forEach(this::in);
		}
	}

	private void text(InlineText text) {
		if (text.isDynamicFunction() && text.getFunctionData().getFunction().getName().equals("target-counter")) {
			text.setFunctionData(new FunctionData(this, text.getFunctionData().getFunction()));
		}
	}

	@Override
	public String calculate(RenderingContext context, FSFunction function, InlineText text) {
		Box box = text.getParent();
		while (box != null && box.getElement() == null) {
			box = box.getParent();
		}
		Element link = box == null ? null : box.getElement();
		return link == null ? "" : pages.apply(link.getAttribute("href")).map(String::valueOf).orElse("");
	}

	@Override
	public boolean isStatic() {
		return false;
	}

	@Override
	public String calculate(LayoutContext context, FSFunction function) {
		return null;
	}

	@Override
	public String getLayoutReplacementText() {
		return "999";
	}

	@Override
	public boolean canHandle(LayoutContext context, FSFunction function) {
		return false;
	}
}

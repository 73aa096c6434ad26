// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlSource.Event;

/** Reads elements as trees, without recursion. */
public final class XmlTree {
	private final XmlSource source;
	private final Counter counter;

	/** Takes note of what is kept in memory. */
	@FunctionalInterface
	public interface Counter {
		/**
		 * An element, attribute or text is kept.
		 *
		 * @throws Refusal if that is too much
		 */
		void count() throws Refusal;
	}

	/** Reads from a source, counting what is kept. */
	public XmlTree(XmlSource source, Counter counter) {
		this.source = source;
		this.counter = counter;
	}

	/** Reads a whole text. */
	public XmlElement readAll() throws Refusal, IOException {
		if (source.next() != Event.START) {
			throw Refusal.of(Reason.DAMAGED, "xml.end").at(source.line(), source.column());
		}
		XmlElement root = read();
		source.next();
		return root;
	}

	/** Reads the element that has just begun, up to its end. */
	public XmlElement read() throws Refusal, IOException {
		source.keepWhitespace(true);
		Deque<XmlElement> open = new ArrayDeque<>();
		open.push(begin());
		while (true) {
			switch (source.next()) {
			case START -> {
				XmlElement child = begin();
				open.element().content().add(child);
				open.push(child);
			}
			case TEXT -> {
				counter.count();
				open.element().content().add(source.text());
			}
			case END -> {
				XmlElement ended = open.pop();
				tidy(ended);
				if (open.isEmpty()) {
					source.keepWhitespace(false);
					return ended;
				}
			}
			case DONE -> throw new IllegalStateException("An element has no end.");
			}
		}
	}

	private XmlElement begin() throws Refusal {
		counter.count();
		XmlElement element = new XmlElement(source.name(), source.line(), source.column());
		for (int i = 0; i < source.attributeCount(); i++) {
			counter.count();
			element.attributes().add(new XmlElement.Attribute(source.attributeName(i), source.attributeValue(i)));
		}
		return element;
	}

	/** White space between elements is there for looks. */
	private static void tidy(XmlElement element) {
		boolean elements = false;
		boolean data = false;
		for (Object o : element.content()) {
			elements |= o instanceof XmlElement;
			data |= o instanceof String s && !s.isBlank();
		}
		if (elements && !data) {
			element.content().removeIf(String.class::isInstance);
		}
	}
}

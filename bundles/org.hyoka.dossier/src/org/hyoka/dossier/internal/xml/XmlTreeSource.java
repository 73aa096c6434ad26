// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A tree as events. */
public final class XmlTreeSource implements XmlSource {
	private record Open(XmlElement element, Iterator<Object> rest) {
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private XmlElement next;
	private XmlElement current;
	private String text = "";
	private boolean keepWhitespace;

	/** Gives the events of an element, its start and end included. */
	public XmlTreeSource(XmlElement root) {
		this.next = root;
		this.current = root;
	}

	@Override
	public Event next() {
		if (next != null) {
			return start(next);
		}
		while (!open.isEmpty()) {
			Open top = open.element();
			if (!top.rest().hasNext()) {
				current = open.pop().element();
				return Event.END;
			}
			Object child = top.rest().next();
			if (child instanceof XmlElement element) {
				return start(element);
			}
			text = (String) child;
			if (keepWhitespace || !text.isBlank()) {
				return Event.TEXT;
			}
		}
		return Event.DONE;
	}

	private Event start(XmlElement element) {
		next = null;
		current = element;
		open.push(new Open(element, element.content().iterator()));
		return Event.START;
	}

	@Override
	public XmlName name() {
		return current.name();
	}

	@Override
	public int attributeCount() {
		return current.attributes().size();
	}

	@Override
	public XmlName attributeName(int index) {
		return current.attributes().get(index).name();
	}

	@Override
	public String attributeValue(int index) {
		return current.attributes().get(index).value();
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public void keepWhitespace(boolean keep) {
		keepWhitespace = keep;
	}

	@Override
	public int line() {
		return current.line();
	}

	@Override
	public int column() {
		return current.column();
	}
}

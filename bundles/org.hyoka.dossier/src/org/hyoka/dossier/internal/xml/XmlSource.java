// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;

import org.hyoka.dossier.internal.Refusal;

/** An XML text as events that are pulled one by one. */
public interface XmlSource {
	/** What comes next. */
	enum Event {
		/** An element begins. */
		START,
		/** The element ends. */
		END,
		/** Text stands between tags. */
		TEXT,
		/** The root element has ended and nothing follows. */
		DONE
	}

	/**
	 * Goes on to the next event.
	 *
	 * @throws Refusal     if the text is not what it has to be, or too much
	 * @throws IOException if it cannot be read
	 */
	Event next() throws Refusal, IOException;

	/** Name of the element that begins or ends. */
	XmlName name();

	/** Number of attributes of the element that begins. */
	int attributeCount();

	/** Name of an attribute of the element that begins. */
	XmlName attributeName(int index);

	/** Value of an attribute of the element that begins, without entities. */
	String attributeValue(int index);

	/** The text at {@link Event#TEXT}. */
	String text();

	/** Whether text that is only white space is an event too. */
	void keepWhitespace(boolean keep);

	/** Line of the event, from 1. */
	int line();

	/** Column of the event, from 1. */
	int column();
}

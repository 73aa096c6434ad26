// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hyoka.core.text.XmlText;

import org.hyoka.office.WorkbookReader.TooLarge;

/** A part of an Office file, event by event: without document types and entities, and within limits. */
final class PartEvents implements AutoCloseable {
	/** Bytes between two events: the parser knows no limit of a value, and a cell has 32,767 characters at most. */
	private static final int LONGEST_TOKEN = 1 << 20;
	private static final String DEEPEST = "200";
	private static final XMLInputFactory FACTORY = factory();
	private final Counted in;
	private final XMLStreamReader reader;
	private int event;

	/** Bytes that are counted; what goes wrong is kept, as the parser wraps it. */
	private static final class Counted extends FilterInputStream {
		private final Room room;
		private int token;
		private IOException failure;

		Counted(InputStream in, Room room) {
			super(in);
			this.room = room;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			try {
				int count = super.read(bytes, offset, length);
				token += Math.max(0, count);
				room.bytes(Math.max(0, count));
				if (token > LONGEST_TOKEN) {
					throw new TooLarge("value");
				}
				return count;
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}
	}

	/** The part is no XML that can be read. */
	private static final class Damaged extends IOException {
		@Serial
		private static final long serialVersionUID = 1L;

		Damaged(Exception cause) {
			super(cause.getMessage(), cause);
		}
	}

	/** Reads a stream, which is closed with this. */
	PartEvents(InputStream in, Room room) throws IOException {
		this.in = new Counted(in, room);
		try {
			reader = FACTORY.createXMLStreamReader(XmlText.of(this.in));
		} catch (XMLStreamException | IOException | RuntimeException e) {
			throw failed(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
		factory.setXMLReporter((message, type, information, where) -> {
			// what is wrong comes as an exception; without this it goes to standard error, too
		});
		return factory;
	}

	private IOException failed(Exception e) throws IOException {
		in.close();
		return in.failure != null ? in.failure : new Damaged(e);
	}

	/** Goes on; false at the end. */
	boolean next() throws IOException {
		try {
			if (!reader.hasNext()) {
				return false;
			}
			event = reader.next();
			in.token = 0;
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new XMLStreamException("A part with a document type or entities is not read.");
			}
			return true;
		} catch (XMLStreamException | RuntimeException e) { // some of what is no XML brings the parser out of step
			throw failed(e);
		}
	}

	/** Whether an element of that name begins here, in whichever of the two namespaces of the form. */
	boolean starts(String name) {
		return event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
	}

	/** Whether one ends here. */
	boolean ends(String name) {
		return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
	}

	/** The text that stands here; empty at an element. */
	String text() {
		return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE ? reader.getText()
				: "";
	}

	/** An attribute of the element that begins here; empty where there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return "";
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hyoka.core.text.XmlText;
import org.hyoka.roadmap.exchange.ExchangeException;

/**
 * Looks at a whole file of Microsoft Project before the library does, which knows no limits: well formed, of the right kind,
 * without a document type, and no larger or deeper than people's plans.
 */
public final class ProjectLook {
	private static final int MOST_ELEMENTS = 2_000_000;
	private static final int MOST_TASKS = 20_000;
	private static final int DEEPEST_ELEMENT = 50;
	/** Of tasks within tasks; Project itself stops at 65,535, people at ten. */
	private static final int DEEPEST_TASK = 200;
	private final XMLStreamReader reader;
	private int depth;
	private int elements;
	private int tasks;
	/** The text of a level, while it comes; null elsewhere. */
	private StringBuilder level;

	private ProjectLook(XMLStreamReader reader) {
		this.reader = reader;
	}

	/** @throws ExchangeException with a sentence, if the library had better not read it */
	public static void at(byte[] bytes) throws ExchangeException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setXMLReporter((message, type, information, where) -> {
			// what is wrong comes as an exception; without this it goes to standard error, too
		});
		try {
			ProjectLook look = new ProjectLook(factory.createXMLStreamReader(XmlText.of(new ByteArrayInputStream(bytes))));
			while (look.reader.hasNext()) {
				look.event(look.reader.next());
			}
		} catch (XMLStreamException e) {
			if (e.getNestedException() instanceof XmlText.EncodingException otherwise) {
				throw inEncoding(otherwise);
			}
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			// "ParseError at …", a line end, "Message: " and what is wrong
			String reason = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*\nMessage: ", "").lines().findFirst().orElse("").strip();
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.broken", line, reason), e);
		} catch (ExchangeException e) {
			throw e;
		} catch (XmlText.EncodingException e) {
			throw inEncoding(e);
		} catch (IOException e) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.broken", 1, e.getMessage()), e);
		}
	}

	private static ExchangeException inEncoding(XmlText.EncodingException e) {
		return new ExchangeException(PlanReader.BOOK.phrase("xml.encoding", e.encoding()), e);
	}

	private void event(int event) throws ExchangeException {
		switch (event) {
		case XMLStreamConstants.DTD -> throw new ExchangeException(PlanReader.BOOK.phrase("xml.doctype"), null);
		case XMLStreamConstants.START_ELEMENT -> start();
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
			if (level != null && level.length() < 10) {
				level.append(reader.getText());
			}
		}
		case XMLStreamConstants.END_ELEMENT -> end();
		default -> {
			// comments and processing instructions
		}
		}
	}

	private void start() throws ExchangeException {
		String name = reader.getLocalName();
		if (depth == 0 && (!name.equals("Project") || !"http://schemas.microsoft.com/project".equals(reader.getNamespaceURI()))) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.root"), null);
		}
		depth++;
		elements++;
		tasks += name.equals("Task") ? 1 : 0;
		if (elements > MOST_ELEMENTS || tasks > MOST_TASKS) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.tasks", MOST_TASKS), null);
		}
		if (depth > DEEPEST_ELEMENT) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.nested", DEEPEST_ELEMENT), null);
		}
		level = name.equals("OutlineLevel") ? new StringBuilder() : null;
	}

	private void end() throws ExchangeException {
		depth--;
		if (level != null && level.toString().strip().matches("\\d{6,}|[1-9]\\d{0,4}") && Long.parseLong(level.toString().strip()) > DEEPEST_TASK) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.depth", DEEPEST_TASK), null);
		}
		level = null;
	}
}

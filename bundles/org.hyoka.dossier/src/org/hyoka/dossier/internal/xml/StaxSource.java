// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/**
 * Reads the XML that dossiers are made of: XML 1.0 in UTF-8 without document types and entities of its own. Nothing is
 * fetched, expanded or included, and everything has a limit. Comments and processing instructions are passed over.
 * <p>
 * The parser is the one of the Java platform. With it a whole load takes as long as with the fastest libraries, and names
 * that were prepared to fall together in its table do not slow it down.
 */
public final class StaxSource implements XmlSource {
	private static final List<String> ENCODINGS = List.of("UTF-8", "US-ASCII", "ASCII");
	private static final String XML_1_0 = "1.0";
	private static final String NAME_LIMIT = "jdk.xml.maxXMLNameLimit";
	private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
	private static final String ATTRIBUTE_LIMIT = "jdk.xml.elementAttributeLimit";
	/** What the parser's messages about its limits begin with, in every language. */
	private static final Pattern LIMIT = Pattern.compile("\\bJAXP000100(\\d\\d):");
	private static final String TOO_MANY_ATTRIBUTES = "02";
	/** What stands before the sentence itself in the parser's messages, in every language. */
	private static final String SENTENCE = "\nMessage: ";
	private static final int LONGEST_NAME = 1000;
	/** A tag with all its values may be longer than one value, but not as long as all could be. */
	private static final int TAG_TOKENS = 8;

	private final XmlLimits limits;
	private final XmlInput in;
	private final Map<String, XmlName> names = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private XMLStreamReader reader;
	private XmlName[] open = new XmlName[32];
	private XmlName[] attributeNames = new XmlName[16];
	private int attributes;
	private int depth;
	private boolean ended;
	private boolean keepWhitespace;
	/** The event behind a text, which has been looked at; 0 if there is none. */
	private int waiting;
	private XmlName name;

	/** Reads from a stream, which stays open. */
	public StaxSource(InputStream in, XmlLimits limits) {
		this.limits = limits;
		this.in = new XmlInput(in, TAG_TOKENS * (long) limits.token());
	}

	private XMLStreamReader begin() throws Refusal, IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(NAME_LIMIT, String.valueOf(LONGEST_NAME));
		// Our own check comes first.
		factory.setProperty(DEPTH_LIMIT, String.valueOf(limits.depth() + 1));
		factory.setProperty(ATTRIBUTE_LIMIT, String.valueOf(limits.attributes()));
		XMLStreamReader made;
		try {
			made = factory.createXMLStreamReader(in);
		} catch (XMLStreamException e) {
			throw refusal(e);
		}
		String encoding = made.getCharacterEncodingScheme();
		if (encoding != null && ENCODINGS.stream().noneMatch(encoding::equalsIgnoreCase)) {
			throw refuse(Reason.WRONG_CONTENT, "xml.encoding", encoding);
		}
		if (made.getVersion() != null && !made.getVersion().equals(XML_1_0)) {
			throw refuse(Reason.DAMAGED, "xml.syntax", "XML " + made.getVersion());
		}
		return made;
	}

	@Override
	public Event next() throws Refusal, IOException {
		try {
			if (reader == null) {
				reader = begin();
			}
			text.setLength(0);
			boolean data = false;
			while (true) {
				int event = advance();
				switch (event) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> data |= collect();
				case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
					if (data || keepWhitespace && !text.isEmpty()) {
						waiting = event;
						return Event.TEXT;
					}
					return event == XMLStreamConstants.START_ELEMENT ? start() : end();
				}
				case XMLStreamConstants.END_DOCUMENT -> {
					return Event.DONE;
				}
				case XMLStreamConstants.DTD -> throw refuse(Reason.UNSAFE, "xml.doctype");
				case XMLStreamConstants.ENTITY_REFERENCE -> throw refuse(Reason.UNSAFE, "xml.entity");
				default -> {
					// comments and processing instructions
				}
				}
			}
		} catch (XMLStreamException e) {
			throw refusal(e);
		}
	}

	private int advance() throws XMLStreamException {
		int event = waiting;
		waiting = 0;
		if (event == 0) {
			try {
				event = reader.next();
			} catch (RuntimeException e) {
				// Some of what is no XML brings the parser out of step.
				throw new XMLStreamException(e.toString(), e);
			}
			in.tokenEnds();
		}
		return event;
	}

	/** Takes in text; says whether it is more than white space. */
	private boolean collect() throws Refusal {
		char[] characters = reader.getTextCharacters();
		int from = reader.getTextStart();
		int to = from + reader.getTextLength();
		int i = from;
		while (i < to && characters[i] <= ' ') {
			i++;
		}
		text.append(characters, from, to - from);
		if (text.length() > limits.token()) {
			throw tooLong();
		}
		return i < to;
	}

	private Event start() throws Refusal {
		if (depth == limits.depth()) {
			throw refuse(Reason.TOO_LARGE, "xml.depth", limits.depth());
		}
		name = named(reader.getPrefix(), reader.getLocalName());
		attributes = reader.getAttributeCount();
		if (attributes > attributeNames.length) {
			attributeNames = new XmlName[attributes * 2];
		}
		for (int i = 0; i < attributes; i++) {
			attributeNames[i] = named(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
			if (reader.getAttributeValue(i).length() > limits.token()) {
				throw tooLong();
			}
		}
		if (depth == open.length) {
			open = Arrays.copyOf(open, depth * 2);
		}
		open[depth++] = name;
		return Event.START;
	}

	private Event end() {
		name = open[--depth];
		ended = depth == 0;
		return Event.END;
	}

	private XmlName named(String prefix, String local) throws Refusal {
		String whole = prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
		XmlName found = names.get(whole);
		if (found == null) {
			if (names.size() >= limits.names()) {
				throw refuse(Reason.TOO_LARGE, "xml.names", limits.names());
			}
			if (!isWellCut(whole)) {
				throw refuse(Reason.DAMAGED, "xml.syntax", whole);
			}
			found = new XmlName(whole);
			names.put(whole, found);
		}
		return found;
	}

	/** Whether a name has at most one colon, with a name on both sides of it. */
	private static boolean isWellCut(String whole) {
		int colon = whole.indexOf(':');
		return colon < 0 || colon > 0 && colon == whole.lastIndexOf(':') && colon < whole.length() - 1
				&& (Character.isUnicodeIdentifierStart(whole.codePointAt(colon + 1)) || whole.charAt(colon + 1) == '_');
	}

	/** Why the parser gave up; an error of reading goes on as it is. */
	private Refusal refusal(XMLStreamException e) throws IOException {
		IOException failure = in.failure();
		if (failure instanceof CharacterCodingException) {
			return refuse(Reason.WRONG_CONTENT, "xml.utf8");
		} else if (failure instanceof XmlInput.TooMuch) {
			return tooLong();
		} else if (failure != null) {
			throw failure;
		}
		String message = String.valueOf(e.getMessage());
		Matcher limit = LIMIT.matcher(message);
		if (limit.find()) {
			return limit.group(1).equals(TOO_MANY_ATTRIBUTES) ? refuse(Reason.TOO_LARGE, "xml.attributes", limits.attributes())
					: refuse(Reason.TOO_LARGE, "xml.name", LONGEST_NAME);
		} else if (ended) {
			return refuse(Reason.WRONG_CONTENT, "xml.outside");
		} else if (in.isFinished()) {
			return refuse(Reason.DAMAGED, "xml.end");
		}
		int sentence = message.indexOf(SENTENCE);
		return refuse(Reason.DAMAGED, "xml.syntax", sentence < 0 ? message : message.substring(sentence + SENTENCE.length()));
	}

	private Refusal tooLong() {
		return refuse(Reason.TOO_LARGE, "xml.token", limits.token() / 1_000_000);
	}

	private Refusal refuse(Reason reason, String key, Object... arguments) {
		return Refusal.of(reason, key, arguments).at(line(), column());
	}

	@Override
	public XmlName name() {
		return name;
	}

	@Override
	public int attributeCount() {
		return attributes;
	}

	@Override
	public XmlName attributeName(int index) {
		return attributeNames[index];
	}

	@Override
	public String attributeValue(int index) {
		return reader.getAttributeValue(index);
	}

	@Override
	public String text() {
		return text.toString();
	}

	@Override
	public void keepWhitespace(boolean keep) {
		keepWhitespace = keep;
	}

	@Override
	public int line() {
		return reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber());
	}

	@Override
	public int column() {
		return reader == null ? 1 : Math.max(1, reader.getLocation().getColumnNumber());
	}
}

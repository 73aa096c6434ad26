// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/**
 * Reads the XML that dossiers are made of: XML 1.0 in UTF-8 without document types. There is nothing in it that could
 * fetch, expand or include anything, and every token has a limit; it is also several times as fast as a full parser.
 * Comments and processing instructions are passed over.
 */
public final class XmlScanner extends XmlTokens implements XmlSource {
	private final XmlLimits limits;
	private XmlName[] open = new XmlName[32];
	private int depth;
	private boolean begun;
	private boolean keepWhitespace;
	private boolean emptyElement;
	private int tags;
	private XmlName name;
	private XmlName[] attributeNames = new XmlName[16];
	private String[] attributeValues = new String[16];
	private int attributes;
	private int eventLine = 1;
	private int eventColumn = 1;

	/** Reads from a stream, which stays open. */
	public XmlScanner(InputStream in, XmlLimits limits) {
		super(in, limits);
		this.limits = limits;
	}

	@Override
	public Event next() throws Refusal, IOException {
		if (!begun) {
			begun = true;
			new XmlProlog(this).read();
		}
		if (emptyElement) {
			emptyElement = false;
			depth--;
			return Event.END;
		}
		text.setLength(0);
		boolean data = false;
		while (true) {
			data |= collect();
			if (at == end) {
				return finish(data);
			}
			eventLine = lineHere();
			eventColumn = columnHere();
			if (has(2) && bytes[at + 1] == '!') {
				data |= declaration();
			} else if (has(2) && bytes[at + 1] == '?') {
				instruction();
			} else if (data || keepWhitespace && !text.isEmpty()) {
				return Event.TEXT;
			} else {
				text.setLength(0);
				at++;
				return peek() == '/' ? endTag() : startTag();
			}
		}
	}

	private Event finish(boolean data) throws Refusal {
		if (depth > 0 || tags == 0) {
			throw refuse(Reason.DAMAGED, "xml.end");
		}
		if (data) {
			throw refuse(Reason.WRONG_CONTENT, "xml.outside");
		}
		return Event.DONE;
	}

	/** Collects text up to the next {@code <}; says whether it is more than white space. */
	private boolean collect() throws Refusal, IOException {
		boolean data = false;
		mark();
		boolean high = false;
		while (at < end || more()) {
			int c = bytes[at] & 0xFF;
			byte kind = KIND[c];
			if (kind == 0) {
				data |= c != ' ';
			} else if (kind == LINE) {
				lineEnd(at);
			} else if (kind == HIGH) {
				high = true;
				data = true;
			} else if (c == '<') {
				break;
			} else if (c == '&' || c == '\r') {
				append(high);
				data |= c == '&';
				special(c);
				mark();
				high = false;
				continue;
			} else if (kind == CONTROL) {
				throw control(c);
			} else {
				data |= c > ' ';
			}
			at++;
		}
		if (data || keepWhitespace || !text.isEmpty()) {
			append(high);
		}
		unmark();
		if (data && depth == 0) {
			throw refuse(Reason.WRONG_CONTENT, "xml.outside");
		}
		return data;
	}

	/** A comment, a CDATA section (then true), or something that is refused. */
	private boolean declaration() throws Refusal, IOException {
		if (skip("<!--")) {
			through("-->", false);
			return false;
		}
		if (depth > 0 && skip("<![CDATA[")) {
			through("]]>", true);
			return true;
		}
		throw refuse(Reason.UNSAFE, "xml.doctype");
	}

	private void instruction() throws Refusal, IOException {
		at += 2;
		through("?>", false);
	}

	/** Goes behind the next occurrence of an end mark. */
	private void through(String mark, boolean keep) throws Refusal, IOException {
		mark();
		boolean high = false;
		while (!skip(mark)) {
			int c = peek();
			if (c < 0) {
				throw refuse(Reason.DAMAGED, "xml.end");
			}
			byte kind = KIND[c];
			if (kind == CONTROL) {
				throw control(c);
			}
			high |= kind == HIGH;
			at++;
			if (kind == LINE) {
				lineEnd(at - 1);
			}
			if (!keep && at - marked() > 4096) {
				mark();
			}
		}
		if (keep) {
			if (text.length() > limits.token()) {
				throw refuse(Reason.TOO_LARGE, "xml.token", limits.token() >> 20);
			}
			text.append(string(marked(), at - mark.length(), high).replace("\r\n", "\n").replace('\r', '\n'));
		}
		unmark();
	}

	private Event endTag() throws Refusal, IOException {
		at++;
		name = readName();
		skipSpace();
		expect('>');
		if (depth == 0 || open[depth - 1] != name) {
			throw refuse(Reason.DAMAGED, "xml.unbalanced", name.text());
		}
		depth--;
		return Event.END;
	}

	private Event startTag() throws Refusal, IOException {
		if (depth == 0 && tags > 0) {
			throw refuse(Reason.WRONG_CONTENT, "xml.outside");
		}
		if (depth == limits.depth()) {
			throw refuse(Reason.TOO_LARGE, "xml.depth", limits.depth());
		}
		XmlName tag = readName();
		tags++;
		attributes = 0;
		while (true) {
			boolean space = skipSpace();
			int c = peek();
			if (c == '>' || c == '/') {
				break;
			}
			if (!space) {
				throw c < 0 ? refuse(Reason.DAMAGED, "xml.end") : refuse(Reason.DAMAGED, "xml.syntax");
			}
			attribute();
		}
		if (peek() == '/') {
			at++;
			emptyElement = true;
		}
		expect('>');
		if (depth == open.length) {
			open = Arrays.copyOf(open, depth * 2);
		}
		open[depth++] = tag;
		name = tag;
		return Event.START;
	}

	private void attribute() throws Refusal, IOException {
		XmlName attribute = readName();
		if (attribute.lastTag == tags) {
			throw refuse(Reason.DAMAGED, "xml.twice", attribute.text());
		}
		attribute.lastTag = tags;
		skipSpace();
		expect('=');
		skipSpace();
		int quote = peek();
		if (quote != '"' && quote != '\'') {
			throw quote < 0 ? refuse(Reason.DAMAGED, "xml.end") : refuse(Reason.DAMAGED, "xml.syntax");
		}
		at++;
		if (attributes == attributeNames.length) {
			if (attributes >= limits.attributes()) {
				throw refuse(Reason.TOO_LARGE, "xml.attributes", limits.attributes());
			}
			attributeNames = Arrays.copyOf(attributeNames, attributes * 2);
			attributeValues = Arrays.copyOf(attributeValues, attributes * 2);
		}
		attributeNames[attributes] = attribute;
		attributeValues[attributes++] = value(quote);
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
		return attributeValues[index];
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
		return eventLine;
	}

	@Override
	public int column() {
		return eventColumn;
	}
}

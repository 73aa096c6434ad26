// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An element with all that is in it, for contents that are kept as they are and for steps of migration. Names and
 * values are those of the text, prefixes included; namespace declarations are ordinary attributes.
 */
public final class XmlElement {
	/**
	 * An attribute.
	 *
	 * @param name      its name
	 * @param value     its value
	 * @param reference whether it is known to be a list of ids of objects of the same dossier
	 */
	public record Attribute(XmlName name, String value, boolean reference) {
		/** An attribute that is not known to be a reference. */
		public Attribute(XmlName name, String value) {
			this(name, value, false);
		}
	}

	private XmlName name;
	private final int line;
	private final int column;
	private final List<Attribute> attributes = new ArrayList<>(4);
	private final List<Object> content = new ArrayList<>(2);

	/** An empty element; line and column from 1, or 0 where it comes from no text. */
	public XmlElement(XmlName name, int line, int column) {
		this.name = Objects.requireNonNull(name);
		this.line = line;
		this.column = column;
	}

	/** Its name. */
	public XmlName name() {
		return name;
	}

	/** Gives it another name. */
	public void rename(String newName) {
		name = new XmlName(newName);
	}

	/** Its line in the text; 0 if it comes from none. */
	public int line() {
		return line;
	}

	/** Its column in the text; 0 if it comes from none. */
	public int column() {
		return column;
	}

	/** Its attributes in their order; changes go through. */
	public List<Attribute> attributes() {
		return attributes;
	}

	/** The value of an attribute. */
	public Optional<String> attribute(String attribute) {
		return attributes.stream().filter(a -> a.name().text().equals(attribute)).map(Attribute::value).findFirst();
	}

	/** Sets an attribute, at its place if it is there. */
	public void set(String attribute, String value) {
		for (int i = 0; i < attributes.size(); i++) {
			if (attributes.get(i).name().text().equals(attribute)) {
				attributes.set(i, new Attribute(attributes.get(i).name(), value));
				return;
			}
		}
		attributes.add(new Attribute(new XmlName(attribute), value));
	}

	/** What is in it: {@link String}s and {@link XmlElement}s in their order; changes go through. */
	public List<Object> content() {
		return content;
	}

	/** The elements in it, as a copy. */
	public List<XmlElement> elements() {
		return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
	}

	/** The elements of a name in it, as a copy. */
	public List<XmlElement> elements(String named) {
		return elements().stream().filter(e -> e.name.text().equals(named)).toList();
	}

	/** Whether its text counts as it stands, so that nothing may be added for looks. */
	boolean isVerbatim() {
		boolean text = false;
		for (Object o : content) {
			text |= o instanceof String;
		}
		return text;
	}
}

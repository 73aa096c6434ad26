// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

/**
 * A name as it stands in an XML text. Equal names of one text are the same object.
 */
public final class XmlName {
	private final String text;
	private final String prefix;
	private final String local;
	private final boolean declaration;

	/** The name of that text form, which holds at most one colon, neither first nor last. */
	public XmlName(String text) {
		this.text = text;
		int colon = text.indexOf(':');
		this.prefix = colon < 0 ? "" : text.substring(0, colon).intern();
		this.local = colon < 0 ? text : text.substring(colon + 1).intern();
		this.declaration = prefix.equals("xmlns") || colon < 0 && text.equals("xmlns");
	}

	/** The whole name, such as {@code hyoka:Dossier}. */
	public String text() {
		return text;
	}

	/** What stands before the colon; empty if there is none. */
	public String prefix() {
		return prefix;
	}

	/** What stands after the colon, or the whole name. */
	public String local() {
		return local;
	}

	/** Whether it declares a namespace, as an attribute. */
	public boolean isDeclaration() {
		return declaration;
	}

	/** The prefix that it declares; empty for the default namespace. */
	public String declared() {
		return prefix.isEmpty() ? "" : local;
	}

	@Override
	public String toString() {
		return text;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Writes trees. */
public final class XmlTreeOutput {
	private final XmlOutput out;
	private final Function<XmlElement.Attribute, Optional<String>> values;

	/**
	 * @param out    where to
	 * @param values the value that is written for an attribute; empty: the attribute is left out
	 */
	public XmlTreeOutput(XmlOutput out, Function<XmlElement.Attribute, Optional<String>> values) {
		this.out = out;
		this.values = values;
	}

	/** Writes a tree as it is. */
	public static void write(XmlOutput out, XmlElement element) throws IOException {
		new XmlTreeOutput(out, a -> Optional.of(a.value())).write(element);
	}

	/** Writes an element with all that is in it. */
	public void write(XmlElement element) throws IOException {
		byte[] name = bytes(element.name());
		boolean around = out.isVerbatim();
		out.start(name);
		for (XmlElement.Attribute attribute : element.attributes()) {
			Optional<String> value = values.apply(attribute);
			if (value.isPresent()) {
				out.attribute(bytes(attribute.name()), value.get());
			}
		}
		if (element.isVerbatim()) {
			out.verbatim();
		}
		for (Object child : element.content()) {
			if (child instanceof XmlElement e) {
				write(e);
			} else {
				out.text((String) child);
			}
		}
		out.end(name, around);
	}

	private static byte[] bytes(XmlName name) {
		return name.text().getBytes(StandardCharsets.UTF_8);
	}
}

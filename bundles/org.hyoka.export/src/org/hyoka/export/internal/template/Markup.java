// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.template.FieldFrame;

/**
 * A piece of XML as it is written: what nobody changes is written again character by character, whatever its prefixes, quotes and blanks.
 * A library that reads XML forgets these. What is read here has been read by such a library before, so it is well-formed and has no entities
 * of its own.
 */
public final class Markup {
	private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"http://purl.oclc.org/ooxml/wordprocessingml/main");
	private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/<>\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
	/** The start tag of an element, else characters, a comment and so on. */
	private String text;
	/** The end tag of an element, empty where the start tag ends it. */
	private String end = "";
	private final List<Markup> children = new ArrayList<>();
	private final String prefix;
	private final String local;
	private final Map<String, String> spaces;
	private Markup parent;
	/** What is known of it; its copies have it, too. */
	private Object mark;
	private FieldFrame column;

	private Markup(String text, String prefix, String local, Map<String, String> spaces) {
		this.text = text;
		this.prefix = prefix;
		this.local = local;
		this.spaces = spaces;
	}

	/** Reads well-formed XML; answers what holds all of it. */
	static Markup read(String source) {
		Markup top = new Markup("", "", "", Map.of());
		Markup open = top;
		int at = 0;
		while (at < source.length()) {
			int next = source.indexOf('<', at);
			if (next != at) {
				int stop = next < 0 ? source.length() : next;
				open.add(new Markup(source.substring(at, stop), "", "", open.spaces));
				at = stop;
				continue;
			}
			int stop = end(source, at);
			String tag = source.substring(at, stop);
			if (tag.startsWith("</")) {
				open.end = tag;
				open = open.parent;
			} else if (tag.startsWith("<!") || tag.startsWith("<?")) {
				open.add(new Markup(tag, "", "", open.spaces));
			} else {
				Markup element = element(tag, open.spaces);
				open.add(element);
				open = tag.endsWith("/>") ? open : element;
			}
			at = stop;
		}
		return top;
	}

	private static int end(String source, int at) {
		if (source.startsWith("<!--", at)) {
			return source.indexOf("-->", at) + 3;
		}
		if (source.startsWith("<![CDATA[", at)) {
			return source.indexOf("]]>", at) + 3;
		}
		char quote = 0;
		for (int i = at; i < source.length(); i++) {
			char c = source.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>') {
				return i + 1;
			}
		}
		return source.length();
	}

	private static Markup element(String tag, Map<String, String> outer) {
		int stop = 1;
		while (stop < tag.length() && !Character.isWhitespace(tag.charAt(stop)) && tag.charAt(stop) != '>' && tag.charAt(stop) != '/') {
			stop++;
		}
		String name = tag.substring(1, stop);
		Map<String, String> spaces = outer;
		if (tag.contains("xmlns")) {
			spaces = new HashMap<>(outer);
			Matcher attributes = ATTRIBUTE.matcher(tag);
			while (attributes.find()) {
				String key = attributes.group(1);
				if (key.equals("xmlns") || key.startsWith("xmlns:")) {
					spaces.put(key.equals("xmlns") ? "" : key.substring(6), attributes.group(2) == null ? attributes.group(3) : attributes.group(2));
				}
			}
		}
		int colon = name.indexOf(':');
		return new Markup(tag, colon < 0 ? "" : name.substring(0, colon), name.substring(colon + 1), spaces);
	}

	/** Whether it is an element of WordprocessingML of that name. */
	public boolean is(String name) {
		return local.equals(name) && WORD.contains(spaces.getOrDefault(prefix, ""));
	}

	/** Whether it is an element. */
	public boolean isElement() {
		return !local.isEmpty();
	}

	public String local() {
		return local;
	}

	/** The prefix of its name with a colon; empty where it has none. */
	String prefix() {
		return prefix.isEmpty() ? "" : prefix + ':';
	}

	/** The namespaces by their prefixes. */
	Map<String, String> spaces() {
		return spaces;
	}

	public List<Markup> children() {
		return children;
	}

	public Markup parent() {
		return parent;
	}

	Object mark() {
		return mark;
	}

	void mark(Object known) {
		mark = known;
	}

	/** What is repeated in the column that this cell stands in; null for nothing. */
	FieldFrame column() {
		return column;
	}

	void column(FieldFrame repeated) {
		column = repeated;
	}

	/** The value of an attribute, whatever its prefix. */
	public Optional<String> attribute(String name) {
		Matcher attributes = ATTRIBUTE.matcher(text);
		while (attributes.find()) {
			String key = attributes.group(1);
			if (key.substring(key.indexOf(':') + 1).equals(name) && !key.startsWith("xmlns")) {
				return Optional.of(unescape(attributes.group(2) == null ? attributes.group(3) : attributes.group(2)));
			}
		}
		return Optional.empty();
	}

	/** A number in an attribute. */
	int number(String name, int otherwise) {
		return attribute(name).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
	}

	/** Writes an attribute's value; a new one with the prefix of the element. */
	void attribute(String name, String value) {
		Matcher attributes = ATTRIBUTE.matcher(text);
		while (attributes.find()) {
			String key = attributes.group(1);
			if (key.substring(key.indexOf(':') + 1).equals(name) && !key.startsWith("xmlns")) {
				text = text.substring(0, attributes.start()) + key + "=\"" + escape(value) + '"' + text.substring(attributes.end());
				return;
			}
		}
		raw(prefix() + name + "=\"" + escape(value) + '"');
	}

	/** Adds an attribute as it is written. */
	void raw(String attribute) {
		int at = text.endsWith("/>") ? text.length() - 2 : text.length() - 1;
		text = text.substring(0, at) + ' ' + attribute + text.substring(at);
	}

	/** Leaves out an attribute, whatever its prefix. */
	void without(String name) {
		Matcher attributes = ATTRIBUTE.matcher(text);
		while (attributes.find()) {
			if (attributes.group(1).substring(attributes.group(1).indexOf(':') + 1).equals(name)) {
				text = text.substring(0, attributes.start()).stripTrailing() + text.substring(attributes.end());
				return;
			}
		}
	}

	/** The first child of WordprocessingML of that name. */
	public Optional<Markup> child(String name) {
		return children.stream().filter(c -> c.is(name)).findFirst();
	}

	/** Everything inside that fits, in order. */
	public List<Markup> all(Predicate<Markup> wanted) {
		List<Markup> found = new ArrayList<>();
		gather(wanted, found);
		return found;
	}

	private void gather(Predicate<Markup> wanted, List<Markup> found) {
		for (Markup child : children) {
			if (wanted.test(child)) {
				found.add(child);
			}
			child.gather(wanted, found);
		}
	}

	/** The element that a document consists of. */
	public Markup root() {
		return children.stream().filter(Markup::isElement).findFirst().orElseThrow();
	}

	/** Adds a child. */
	Markup add(Markup child) {
		children.add(child);
		child.parent = this;
		openUp();
		return this;
	}

	/** Puts a child at a place. */
	void add(int at, Markup child) {
		children.add(at, child);
		child.parent = this;
		openUp();
	}

	/** An element without content has no end tag until it gets some. */
	private void openUp() {
		if (isElement() && text.endsWith("/>")) {
			text = text.substring(0, text.length() - 2).stripTrailing() + '>';
			end = "</" + prefix() + local + '>';
		}
	}

	/** Replaces the children. */
	void set(List<Markup> others) {
		List<Markup> all = List.copyOf(others);
		children.clear();
		all.forEach(this::add);
	}

	/** Takes it out of what it stands in. */
	void remove() {
		parent.children.remove(parent.index(this));
		parent = null;
	}

	/** The place of a child. */
	int index(Markup child) {
		for (int i = 0; i < children.size(); i++) {
			if (children.get(i) == child) {
				return i;
			}
		}
		throw new IllegalArgumentException(child.text);
	}

	/** The same again. */
	Markup copy() {
		Markup copy = shell();
		children.forEach(child -> {
			Markup inner = child.copy();
			copy.children.add(inner);
			inner.parent = copy;
		});
		return copy;
	}

	/** The same element without its content. */
	Markup shell() {
		Markup copy = new Markup(text, prefix, local, spaces);
		copy.end = end;
		copy.mark = mark;
		copy.column = column;
		return copy;
	}

	/** A new element beside this one, with the same prefix. */
	Markup make(String name, String... attributes) {
		StringBuilder tag = new StringBuilder("<" + prefix() + name);
		for (int i = 0; i < attributes.length; i += 2) {
			tag.append(' ').append(attributes[i].contains(":") ? "" : prefix()).append(attributes[i]).append("=\"").append(escape(attributes[i + 1]))
					.append('"');
		}
		return new Markup(tag + "/>", prefix, name, spaces);
	}

	/** Characters inside an element. */
	Markup characters(String characters) {
		return new Markup(escape(characters), "", "", spaces);
	}

	/** The characters in it, as a reader sees them. */
	public String content() {
		StringBuilder out = new StringBuilder();
		children.forEach(child -> out.append(child.isElement() ? child.content() : child.own()));
		return out.toString();
	}

	private String own() {
		return text.startsWith("<![CDATA[") ? text.substring(9, text.length() - 3) : text.startsWith("<") ? "" : unescape(text);
	}

	/** Writes it as it is. */
	void write(StringBuilder out) {
		out.append(text);
		children.forEach(child -> child.write(out));
		out.append(end);
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder();
		write(out);
		return out.toString();
	}

	static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000).forEach(c -> {
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> out.appendCodePoint(c);
			}
		});
		return out.toString();
	}

	private static String unescape(String text) {
		if (text.indexOf('&') < 0) {
			return text;
		}
		return Pattern.compile("&(#x?[0-9A-Fa-f]+|\\w+);").matcher(text).replaceAll(m -> Matcher.quoteReplacement(switch (m.group(1)) {
		case "lt" -> "<";
		case "gt" -> ">";
		case "amp" -> "&";
		case "quot" -> "\"";
		case "apos" -> "'";
		default -> m.group(1).startsWith("#x") ? Character.toString(Integer.parseInt(m.group(1).substring(2), 16))
				: m.group(1).startsWith("#") ? Character.toString(Integer.parseInt(m.group(1).substring(1))) : m.group();
		}));
	}
}

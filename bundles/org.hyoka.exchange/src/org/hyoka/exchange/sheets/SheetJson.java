// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.core.text.Excerpt;
import org.hyoka.exchange.internal.sheets.JsonText;
import org.hyoka.exchange.internal.sheets.JsonText.JsonFault;
import org.hyoka.exchange.internal.sheets.JsonText.Node;
import org.hyoka.exchange.sheets.SheetException.Reason;
import org.hyoka.exchange.sheets.SheetFile.Declared;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;

import com.fasterxml.jackson.core.JsonGenerator;

/** A sheet as JSON. What it does not know it passes over, so that a later version can say more. */
final class SheetJson {
	private static final String FORMAT = "hyoka-sheet";
	/** The second says that a criterion does not apply, and gives several answers to one; the third has a declaration of interests. */
	private static final int VERSION = 3;
	private static final String NOT_APPLIES = "notApplies";
	private static final String YES = "true";
	private static final int MOST_SHEETS = 1000;
	private static final int MOST_MARKS = 1000;
	private static final int LONGEST_NAME = 2000;
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
	private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

	private SheetJson() {
	}

	static void write(SheetFile sheet, OutputStream stream) throws IOException {
		JsonText.write(stream, out -> {
			out.writeStartObject();
			out.writeStringField("format", FORMAT);
			out.writeNumberField("version", version(sheet));
			out.writeStringField("dossier", sheet.dossier());
			out.writeStringField("title", sheet.title());
			out.writeStringField("member", sheet.member());
			out.writeStringField("name", sheet.name());
			optional(out, "round", sheet.round());
			optional(out, "token", sheet.token());
			out.writeStringField("writtenAt", sheet.writtenAt().toString());
			optional(out, "declaredOn", sheet.declared().map(d -> d.on().toString()));
			optional(out, "declaration", sheet.declared().map(Declared::text));
			out.writeArrayFieldStart("sheets");
			for (Judged judged : sheet.sheets()) {
				write(judged, out);
			}
			out.writeEndArray();
			out.writeStringField("sha256", SheetDigest.of(sheet));
			out.writeEndObject();
		});
	}

	/** The first that can say it: who has an older program reads all that it knows. */
	private static int version(SheetFile sheet) {
		boolean second = sheet.sheets().stream().map(Judged::marks)
				.anyMatch(
						marks -> marks.stream().anyMatch(Mark::notApplies) || marks.stream().map(Mark::criterion).distinct().count() < marks.size());
		return sheet.declared().isPresent() ? VERSION : second ? 2 : 1;
	}

	private static void write(Judged judged, JsonGenerator out) throws IOException {
		out.writeStartObject();
		out.writeStringField("undertaking", judged.undertaking());
		out.writeStringField("name", judged.name());
		out.writeArrayFieldStart("marks");
		for (Mark mark : judged.marks()) {
			out.writeStartObject();
			out.writeStringField("criterion", mark.criterion());
			out.writeStringField("code", mark.code());
			optional(out, "value", mark.value().map(BigDecimal::toPlainString));
			optional(out, "step", mark.step());
			optional(out, "comment", mark.comment());
			optional(out, "scale", mark.scale());
			if (mark.notApplies()) {
				out.writeStringField(NOT_APPLIES, YES);
			}
			out.writeEndObject();
		}
		out.writeEndArray();
		out.writeEndObject();
	}

	private static void optional(JsonGenerator out, String field, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			out.writeStringField(field, value.get());
		}
	}

	static SheetFile read(byte[] bytes, String file) throws SheetException {
		try {
			Node root = JsonText.read(bytes);
			if (!FORMAT.equals(root.text("format").orElse(null))) {
				throw new SheetException(Reason.NOT_A_SHEET, Messages.say("read.other", Excerpt.of(file)), null);
			}
			int version = root.number("version").orElse(0);
			if (version > VERSION) {
				throw new SheetException(Reason.NEWER, Messages.say("read.newer", Excerpt.of(file)), null);
			}
			SheetFile sheet = new SheetFile(id(root, "dossier"), name(root, "title"), id(root, "member"),
					name(root, "name"), optionalId(root, "round"), instant(root), judged(root), optionalId(root, "token"),
					declared(root));
			if (version < 1 || !SheetDigest.of(sheet).equals(root.text("sha256").orElse(null))) {
				throw new SheetException(Reason.DAMAGED, Messages.say("read.changed", Excerpt.of(file)), null);
			}
			return sheet;
		} catch (JsonFault e) {
			boolean json = e.isInsideObject();
			throw new SheetException(json ? Reason.DAMAGED : Reason.NOT_A_SHEET,
					json ? Messages.say("read.damaged", Excerpt.of(file), e.place()) : Messages.say("read.other", Excerpt.of(file)),
					e);
		}
	}

	private static List<Judged> judged(Node root) throws JsonFault {
		return each(root, "sheets", MOST_SHEETS, node -> new Judged(id(node, "undertaking"), name(node, "name"),
				each(node, "marks", MOST_MARKS, SheetJson::mark)));
	}

	private static Mark mark(Node node) throws JsonFault {
		return new Mark(id(node, "criterion"), name(node, "code"), value(node), optionalId(node, "step"),
				node.text("comment").map(SheetJson::clean).filter(c -> !c.isBlank()), node.text("scale"),
				node.text(NOT_APPLIES).filter(YES::equals).isPresent());
	}

	/** Without signs that no dossier can hold. */
	static String clean(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|\\p{Cs}", "\uFFFD");
	}

	private static Optional<BigDecimal> value(Node node) throws JsonFault {
		Optional<String> text = node.text("value");
		if (text.isPresent() && !NUMBER.matcher(text.get()).matches()) {
			throw node.fault("value");
		}
		return text.map(BigDecimal::new);
	}

	private static String id(Node node, String field) throws JsonFault {
		return optionalId(node, field).orElseThrow(() -> node.fault(field));
	}

	private static Optional<String> optionalId(Node node, String field) throws JsonFault {
		Optional<String> id = node.text(field);
		if (id.isPresent() && !ID.matcher(id.get()).matches()) {
			throw node.fault(field);
		}
		return id;
	}

	private static String name(Node node, String field) throws JsonFault {
		String name = node.text(field).orElseThrow(() -> node.fault(field));
		if (name.length() > LONGEST_NAME) {
			throw node.fault(field);
		}
		return name;
	}

	private static Optional<Declared> declared(Node root) throws JsonFault {
		Optional<String> on = root.text("declaredOn");
		if (on.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Declared(LocalDate.parse(on.get()), clean(root.text("declaration").orElse(""))));
		} catch (DateTimeException e) {
			throw root.fault("declaredOn");
		}
	}

	private static Instant instant(Node root) throws JsonFault {
		try {
			return Instant.parse(root.text("writtenAt").orElse(""));
		} catch (DateTimeException e) {
			throw root.fault("writtenAt");
		}
	}

	/** Reads what may throw. */
	private interface Reading<T> {
		T read(Node node) throws JsonFault;
	}

	private static <T> List<T> each(Node node, String field, int most, Reading<T> reading) throws JsonFault {
		List<T> all = new ArrayList<>();
		List<Node> children = node.children(field);
		if (children.size() > most) {
			throw node.fault(field);
		}
		for (Node child : children) {
			all.add(reading.read(child));
		}
		return all;
	}
}

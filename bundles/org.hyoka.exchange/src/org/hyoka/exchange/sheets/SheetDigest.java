// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of a sheet: it shows damage and careless changes, it is no signature. */
final class SheetDigest {
	private final StringBuilder text = new StringBuilder();

	private SheetDigest() {
	}

	/** SHA-256 over everything the sheet says, in hexadecimal. */
	static String of(SheetFile file) {
		SheetDigest digest = new SheetDigest();
		digest.add(file.dossier()).add(file.title()).add(file.member()).add(file.name()).add(file.round().orElse(null))
				.add(file.writtenAt().toString());
		file.token().ifPresent(token -> digest.add("token").add(token));
		file.declared().ifPresent(declared -> digest.add("declared").add(declared.on().toString()).add(declared.text()));
		for (SheetFile.Judged sheet : file.sheets()) {
			digest.add("sheet").add(sheet.undertaking()).add(sheet.name());
			for (SheetFile.Mark mark : sheet.marks()) {
				digest.add("mark").add(mark.criterion()).add(mark.code())
						.add(mark.value().map(v -> v.toPlainString()).orElse(null)).add(mark.step().orElse(null))
						.add(mark.comment().orElse(null)).add(mark.scale().orElse(null));
				if (mark.notApplies()) {
					digest.add("not applicable");
				}
			}
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
					.digest(digest.text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** Each value with its length before it, so that no two sheets give the same text. */
	private SheetDigest add(String value) {
		text.append(value == null ? "-" : value.length() + ":" + value).append('\n');
		return this;
	}
}

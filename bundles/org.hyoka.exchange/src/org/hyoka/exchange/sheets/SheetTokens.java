// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.hyoka.dossier.Attachments;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;

/**
 * What each member's sheet carries so that nobody hands in as another: a token that only this member is sent. Tokens are
 * HMAC-SHA-256 (RFC 2104) of dossier and member under a random key of 256 bits, which is an entry of the dossier's file; no
 * package, sheet or export holds it.
 *
 * @since 0.1
 */
public final class SheetTokens {
	private static final String ENTRY = "office/sheet-tokens.key";
	private static final String ALGORITHM = "HmacSHA256";
	private static final int KEY_BYTES = 32;
	private static final int TOKEN_BYTES = 16;
	private final byte[] key;

	private SheetTokens(byte[] key) {
		this.key = key;
	}

	/** Those of a dossier; empty if no sheet with a token was ever made of it, or the entry cannot be read as a key. */
	public static Optional<SheetTokens> of(Attachments attachments) {
		try {
			return attachments.has(ENTRY) && attachments.size(ENTRY) == KEY_BYTES ? Optional.of(new SheetTokens(attachments.bytes(ENTRY)))
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // then no token fits: each sheet is asked about
		}
	}

	/**
	 * Those of a dossier that sheets are to be made of. Where it has none yet it gets a key, and is to be saved: a sheet whose
	 * key was not saved cannot be told from one of somebody else.
	 *
	 * @throws DossierException if the dossier cannot hold one more entry
	 */
	public static SheetTokens in(DossierSession session) throws DossierException {
		Optional<SheetTokens> there = of(session.attachments());
		if (there.isPresent()) {
			return there.get();
		}
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		session.keep(ENTRY, key);
		return new SheetTokens(key);
	}

	/** The token of a member. */
	public String of(Dossier dossier, Member member) {
		return of(dossier.getId(), member.getId());
	}

	private String of(String dossier, String member) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			byte[] all = mac.doFinal((dossier + '\n' + member).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(all, 0, TOKEN_BYTES);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
		}
	}

	/** Whether a sheet carries the token of the member that it says it is of. */
	boolean fits(SheetFile file) {
		byte[] expected = of(file.dossier(), file.member()).getBytes(StandardCharsets.US_ASCII);
		return file.token().filter(t -> MessageDigest.isEqual(expected, t.getBytes(StandardCharsets.UTF_8))).isPresent();
	}
}

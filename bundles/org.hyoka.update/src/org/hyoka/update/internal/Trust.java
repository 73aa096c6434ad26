// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.UIServices;
import org.hyoka.core.text.Phrase;

/**
 * Answers p2's question what to do with content that is not signed by somebody trusted. p2 has checked the signatures
 * themselves before: a wrong one never comes here. Without a person to ask, it is taken and told; of a site whose list is
 * signed, it is what the list says, and nothing is to be told.
 */
public final class Trust extends UIServices {
	private final boolean listSigned;
	private final List<Phrase> notes = new ArrayList<>();

	/** @param listSigned everything that comes stands in a list that a key of the installation has signed */
	public Trust(boolean listSigned) {
		this.listSigned = listSigned;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previousInfo) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, String[] unsigned) {
		return getTrustInfo(chains, List.of(), unsigned);
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] chains, Collection<PGPPublicKey> keys, String[] unsigned) {
		Certificate[][] untrusted = chains == null ? new Certificate[0][] : chains;
		Collection<PGPPublicKey> unknown = keys == null ? List.of() : keys;
		List<Phrase> said = new ArrayList<>();
		if (unsigned != null && unsigned.length > 0) {
			said.add(Texts.BOOK.phrase("trust.unsigned", unsigned.length));
		}
		unknown.forEach(key -> said.add(Texts.BOOK.phrase("trust.unknownKey", owner(key), fingerprint(key))));
		Stream.of(untrusted).filter(chain -> chain.length > 0).forEach(
				chain -> said.add(Texts.BOOK.phrase("trust.unknownCertificate", owner(chain[0]))));
		if (!listSigned) {
			notes.addAll(said);
		}
		return new TrustInfo(Stream.of(untrusted).filter(chain -> chain.length > 0).map(chain -> chain[0]).toList(), unknown,
				false, true);
	}

	/** What was taken although nobody trusted has signed it. */
	public List<Phrase> notes() {
		return List.copyOf(notes);
	}

	private static String owner(PGPPublicKey key) {
		Iterator<String> names = key.getUserIDs();
		return names.hasNext() ? names.next() : "?";
	}

	private static String owner(Certificate certificate) {
		return certificate instanceof X509Certificate x ? x.getSubjectX500Principal().getName() : certificate.getType();
	}

	private static String fingerprint(PGPPublicKey key) {
		return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
	}
}

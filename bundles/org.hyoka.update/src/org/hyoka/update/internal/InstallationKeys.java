// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** The OpenPGP keys that whoever set an installation up has put beside it. No site adds to them, and no click. */
public final class InstallationKeys {
	private static final String BEGIN = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
	/** What nobody can forge today; MD5 and SHA-1 are not among them. */
	private static final Set<Integer> HASHES = Set.of(HashAlgorithmTags.SHA256, HashAlgorithmTags.SHA384, HashAlgorithmTags.SHA512);
	private final List<PGPPublicKey> keys;

	private InstallationKeys(List<PGPPublicKey> keys) {
		this.keys = List.copyOf(keys);
	}

	/**
	 * Reads them.
	 *
	 * @param file one or more armored blocks, one after the other
	 * @throws IOException if it cannot be read or holds no key
	 */
	public static InstallationKeys read(Path file) throws IOException {
		List<PGPPublicKey> keys = new ArrayList<>();
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
			for (Object each : objects(text.substring(at).getBytes(StandardCharsets.ISO_8859_1))) {
				if (each instanceof PGPPublicKeyRing ring) {
					ring.getPublicKeys().forEachRemaining(keys::add);
				}
			}
		}
		if (keys.isEmpty()) {
			throw new IOException(file + " holds no OpenPGP key.");
		}
		return new InstallationKeys(keys);
	}

	/**
	 * Whose signature this is.
	 *
	 * @param contents  what is signed
	 * @param signature detached, armored or not
	 * @return the fingerprint of one of these keys; empty if none of them has signed the contents
	 */
	public Optional<String> signer(byte[] contents, byte[] signature) {
		try {
			for (Object each : objects(signature)) {
				if (each instanceof PGPSignatureList all) {
					for (PGPSignature one : all) {
						for (PGPPublicKey key : keys) {
							if (key.getKeyID() == one.getKeyID() && isGood(one, key, contents)) {
								return Optional.of(HexFormat.of().withUpperCase().formatHex(key.getFingerprint()));
							}
						}
					}
				}
			}
		} catch (IOException | PGPException | RuntimeException e) {
			// Bouncy Castle throws what it likes for bytes that are no signature.
			return Optional.empty();
		}
		return Optional.empty();
	}

	private static boolean isGood(PGPSignature signature, PGPPublicKey key, byte[] contents) throws PGPException {
		if (signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT || !HASHES.contains(signature.getHashAlgorithm())
				|| key.hasRevocation() || isExpired(key, signature.getCreationTime().toInstant())) {
			return false;
		}
		signature.init(new BcPGPContentVerifierBuilderProvider(), key);
		signature.update(contents);
		return signature.verify();
	}

	private static boolean isExpired(PGPPublicKey key, Instant when) {
		Instant made = key.getCreationTime().toInstant();
		return when.isBefore(made) || key.getValidSeconds() > 0 && when.isAfter(made.plusSeconds(key.getValidSeconds()));
	}

	private static List<Object> objects(byte[] bytes) throws IOException {
		List<Object> objects = new ArrayList<>();
		try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes))) {
			BcPGPObjectFactory factory = new BcPGPObjectFactory(in);
			for (Object next = factory.nextObject(); next != null; next = factory.nextObject()) {
				objects.add(next);
			}
		}
		return objects;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** An OpenPGP key that signs sites as the build does. */
final class Key {
	private static final String LIST = "hyoka-site.list";
	private final BcPGPKeyPair pair;
	private final String owner;

	Key(String owner) throws PGPException {
		this.owner = owner;
		Ed25519KeyPairGenerator generator = new Ed25519KeyPairGenerator();
		generator.init(new Ed25519KeyGenerationParameters(new SecureRandom()));
		pair = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.EDDSA_LEGACY, generator.generateKeyPair(), new Date());
	}

	/** Its public part, armored. */
	String armored() throws IOException, PGPException {
		return armored(new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, pair, owner,
				new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null, signer(HashAlgorithmTags.SHA256), null)
				.generatePublicKeyRing().getEncoded());
	}

	/** Lists all files of a site and signs the list. */
	Path signs(Path site, String name, Instant time) throws IOException, GeneralSecurityException, PGPException {
		StringBuilder list = new StringBuilder("Hyoka-Site: " + name + "\nTime: " + time + "\n\n");
		try (Stream<Path> all = Files.walk(site)) {
			for (Path file : all.filter(Files::isRegularFile).filter(each -> !each.getFileName().toString().startsWith(LIST)).sorted().toList()) {
				list.append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))).append("  ")
						.append(site.relativize(file).toString().replace('\\', '/')).append('\n');
			}
		}
		return signsList(site, list.toString(), HashAlgorithmTags.SHA512);
	}

	/** Signs this list as that of a site. */
	Path signsList(Path site, String list, int hash) throws IOException, PGPException {
		PGPSignatureGenerator generator = new PGPSignatureGenerator(signer(hash), pair.getPublicKey());
		generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
		generator.update(list.getBytes(StandardCharsets.UTF_8));
		Files.writeString(site.resolve(LIST), list);
		Files.writeString(site.resolve(LIST + ".asc"), armored(generator.generate().getEncoded()));
		return site;
	}

	private static BcPGPContentSignerBuilder signer(int hash) {
		return new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.EDDSA_LEGACY, hash);
	}

	private static String armored(byte[] bytes) throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try (OutputStream out = ArmoredOutputStream.builder().clearHeaders().build(text)) {
			out.write(bytes);
		}
		return text.toString(StandardCharsets.US_ASCII);
	}
}

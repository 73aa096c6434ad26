// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lists the files of a p2 site with their checksums and signs the list with OpenPGP, last of all that is done to the site:
 * {@code java -cp 'PRODUCT/plugins/*' SiteList.java SITE SECRET-KEY NAME}, with the key's passphrase in MAVEN_GPG_PASSPHRASE (any word
 * if it has none). The name is that of all copies and archives of the site, such as org.hyoka.product; an installation takes no list of
 * that name that is older than one it has seen. A site of several, each with a list of its own, is as old as the newest of them.
 */
public final class SiteList {
	private static final String FILE = "hyoka-site.list";
	private static final String TIME = "Time: ";
	private final Path site;

	private SiteList(Path site) {
		this.site = site;
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 3) {
			System.err.println("SiteList.java SITE SECRET-KEY NAME");
			System.exit(2);
		}
		SiteList list = new SiteList(Path.of(arguments[0]));
		byte[] text = list.text(arguments[2]).getBytes(StandardCharsets.UTF_8);
		Files.write(list.site.resolve(FILE), text);
		Files.write(list.site.resolve(FILE + ".asc"), signature(text, Path.of(arguments[1]), System.getenv("MAVEN_GPG_PASSPHRASE")));
	}

	private String text(String name) throws Exception {
		StringBuilder text = new StringBuilder("Hyoka-Site: " + name + "\n" + TIME + time() + "\n\n");
		for (Path file : files()) {
			byte[] contents = Files.readAllBytes(file);
			if (file.getFileName().toString().equals("artifacts.jar")) {
				everythingHasAChecksum(contents);
			}
			String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
			text.append(sum).append("  ").append(site.relativize(file).toString().replace('\\', '/')).append('\n');
		}
		return text.toString();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(site)) {
			Path own = site.resolve(FILE);
			return all.filter(Files::isRegularFile).filter(file -> !file.equals(own) && !file.equals(site.resolve(FILE + ".asc"))).sorted().toList();
		}
	}

	/** That of the newest list below, so that the archive of a release is as new as the site that holds it; without any, now. */
	private String time() throws IOException {
		try (Stream<Path> all = Files.walk(site)) {
			Optional<String> newest = Optional.empty();
			for (Path list : all.filter(file -> file.endsWith(FILE) && !file.equals(site.resolve(FILE))).toList()) {
				String time = Files.readAllLines(list).get(1).substring(TIME.length());
				newest = newest.filter(other -> other.compareTo(time) > 0).or(() -> Optional.of(time));
			}
			return newest.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		}
	}

	/** Only the checksums in what is signed tie the files to the signature. */
	private static void everythingHasAChecksum(byte[] jar) throws Exception {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().equals("artifacts.xml")) {
					NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()))
							.getElementsByTagName("artifact");
					for (int i = 0; i < all.getLength(); i++) {
						hasAChecksum((Element) all.item(i));
					}
				}
			}
		}
	}

	private static void hasAChecksum(Element artifact) {
		NodeList properties = artifact.getElementsByTagName("property");
		for (int i = 0; i < properties.getLength(); i++) {
			String name = ((Element) properties.item(i)).getAttribute("name");
			if (name.equals("download.checksum.sha-256") || name.equals("download.checksum.sha-512")) {
				return;
			}
		}
		throw new IllegalStateException(artifact.getAttribute("id") + " has no SHA-256 or SHA-512 in artifacts.jar; the site cannot be signed.");
	}

	private static byte[] signature(byte[] text, Path file, String passphrase) throws IOException, PGPException {
		try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
			for (PGPSecretKeyRing ring : new BcPGPSecretKeyRingCollection(in)) {
				for (PGPSecretKey key : ring) {
					if (key.isSigningKey() && !key.isPrivateKeyEmpty()) {
						return signature(text, key, passphrase == null ? "" : passphrase);
					}
				}
			}
		}
		throw new IOException(file + " holds no secret key that can sign.");
	}

	private static byte[] signature(byte[] text, PGPSecretKey key, String passphrase) throws IOException, PGPException {
		PGPPrivateKey secret = key.extractPrivateKey(
				new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(passphrase.toCharArray()));
		PGPSignatureGenerator generator = new PGPSignatureGenerator(
				new BcPGPContentSignerBuilder(key.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512), key.getPublicKey());
		generator.init(PGPSignature.BINARY_DOCUMENT, secret);
		generator.update(text);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
			generator.generate().encode(out);
		}
		return bytes.toByteArray();
	}
}

// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Date;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Signs a p2 site with a throw-away OpenPGP key: {@code java -cp BOUNCY-CASTLE SignedSite.java SITE GOOD FORGED KEY-FILE SECRET-FILE}. The good
 * site has the files of the first with their signatures; in the forged one, our bundles were changed afterwards, and the
 * checksums with them, as somebody would do who can write to the site but does not have the key. The secret key is written, too, so
 * that the build can be tried with it.
 */
public final class SignedSite {
	private static final int BITS = 2048;
	private static final int CERTAINTY = 80;
	private final BcPGPKeyPair key;
	private final String armoredKey;
	private final String armoredSecret;

	private SignedSite() throws IOException, PGPException {
		RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
		generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new SecureRandom(), BITS, CERTAINTY));
		key = new BcPGPKeyPair(PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
		var rings = new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, key, "Hyoka rehearsal",
				new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null, signer(), null);
		armoredKey = armored(rings.generatePublicKeyRing().getEncoded());
		armoredSecret = armored(rings.generateSecretKeyRing().getEncoded());
	}

	private BcPGPContentSignerBuilder signer() {
		return new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256);
	}

	private static String armored(byte[] bytes) throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try (OutputStream out = ArmoredOutputStream.builder().clearHeaders().build(text)) {
			out.write(bytes);
		}
		return text.toString(StandardCharsets.US_ASCII);
	}

	private String signature(byte[] file) throws IOException, PGPException {
		PGPSignatureGenerator generator = new PGPSignatureGenerator(signer(), key.getPublicKey());
		generator.init(PGPSignature.BINARY_DOCUMENT, key.getPrivateKey());
		generator.update(file);
		return armored(generator.generate().getEncoded());
	}

	public static void main(String[] arguments) throws Exception {
		Path site = Path.of(arguments[0]);
		SignedSite signed = new SignedSite();
		Files.writeString(Path.of(arguments[3]), signed.armoredKey);
		Files.writeString(Path.of(arguments[4]), signed.armoredSecret);
		for (Path copy : new Path[] { Path.of(arguments[1]), Path.of(arguments[2]) }) {
			Files.createDirectories(copy.resolve("plugins"));
			Files.createDirectories(copy.resolve("features"));
			Files.copy(site.resolve("content.jar"), copy.resolve("content.jar"));
		}
		signed.write(site, Path.of(arguments[1]), Path.of(arguments[2]));
	}

	private void write(Path site, Path good, Path forged) throws Exception {
		byte[] xml;
		try (ZipFile jar = new ZipFile(site.resolve("artifacts.jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry("artifacts.xml"))) {
			xml = in.readAllBytes();
		}
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
		Document changed = (Document) document.cloneNode(true);
		NodeList artifacts = document.getElementsByTagName("artifact");
		for (int i = 0; i < artifacts.getLength(); i++) {
			Element artifact = (Element) artifacts.item(i);
			Element other = (Element) changed.getElementsByTagName("artifact").item(i);
			String kind = artifact.getAttribute("classifier").equals("osgi.bundle") ? "plugins" : "features";
			String name = kind + "/" + artifact.getAttribute("id") + "_" + artifact.getAttribute("version") + ".jar";
			if (!Files.exists(site.resolve(name))) {
				continue;
			}
			byte[] file = Files.readAllBytes(site.resolve(name));
			String signature = signature(file);
			set(artifact, "pgp.signatures", signature);
			set(artifact, "pgp.publicKeys", armoredKey);
			set(other, "pgp.signatures", signature);
			set(other, "pgp.publicKeys", armoredKey);
			Files.createSymbolicLink(good.resolve(name), site.resolve(name).toAbsolutePath());
			if (name.startsWith("plugins/org.hyoka.")) {
				byte[] worse = with(file, "changed.txt");
				Files.write(forged.resolve(name), worse);
				set(other, "download.checksum.sha-256", hash("SHA-256", worse));
				set(other, "download.checksum.sha-512", hash("SHA-512", worse));
				set(other, "download.size", String.valueOf(worse.length));
			} else {
				Files.createSymbolicLink(forged.resolve(name), site.resolve(name).toAbsolutePath());
			}
		}
		save(document, good);
		save(changed, forged);
	}

	private static byte[] with(byte[] jar, String more) throws IOException {
		Path file = Files.createTempFile("forged", ".jar");
		Files.write(file, jar);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry : in.stream().toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(in.getInputStream(entry).readAllBytes());
				out.closeEntry();
			}
			out.putNextEntry(new ZipEntry(more));
			out.closeEntry();
		}
		Files.delete(file);
		return bytes.toByteArray();
	}

	private static String hash(String algorithm, byte[] file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(file));
	}

	private static void set(Element artifact, String name, String value) {
		Element properties = (Element) artifact.getElementsByTagName("properties").item(0);
		NodeList all = properties.getElementsByTagName("property");
		for (int i = 0; i < all.getLength(); i++) {
			Element property = (Element) all.item(i);
			if (property.getAttribute("name").equals(name)) {
				property.setAttribute("value", value);
				return;
			}
		}
		Element property = artifact.getOwnerDocument().createElement("property");
		property.setAttribute("name", name);
		property.setAttribute("value", value);
		properties.appendChild(property);
		properties.setAttribute("size", String.valueOf(all.getLength()));
	}

	private static void save(Document document, Path site) throws Exception {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(site.resolve("artifacts.jar")))) {
			out.putNextEntry(new ZipEntry("artifacts.xml"));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
			out.write(bytes.toByteArray());
			out.closeEntry();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers that no program writes are refused with a sentence. */
@Timeout(60)
class HostileZipTest {
	private static final int CENTRAL = 0x02014b50;
	private static final int LOCAL = 0x04034b50;
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("hostile.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), Map.of("documents/text.txt", text(5000)), file);
	}

	private static byte[] text(int size) {
		return "あいうえお".repeat(size).getBytes(StandardCharsets.UTF_8);
	}

	private DossierException refused() {
		return refused(DossierLimits.standard());
	}

	private DossierException refused(DossierLimits limits) {
		DossierException e = catchThrowableOfType(DossierException.class, () -> DossierFiles.open(file, limits, null).close());
		assertThat(e).as("it is refused").isNotNull();
		assertThat(e.message(Locale.ENGLISH)).contains("hostile.hyoka").doesNotContain("{");
		assertThat(e.message(Locale.JAPANESE)).contains("hostile.hyoka").contains("。").doesNotContain("{");
		return e;
	}

	private ByteBuffer bytes() throws IOException {
		return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Where the description of an entry begins. */
	private static int header(ByteBuffer bytes, int signature, String name) {
		byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
		int fixed = signature == CENTRAL ? 46 : 30;
		for (int at = 0; at < bytes.capacity() - fixed - wanted.length; at++) {
			if (bytes.getInt(at) == signature
					&& Arrays.equals(Arrays.copyOfRange(bytes.array(), at + fixed, at + fixed + wanted.length), wanted)) {
				return at;
			}
		}
		throw new IllegalArgumentException(name);
	}

	private void replaceName(String from, String to) throws IOException {
		ByteBuffer bytes = bytes();
		byte[] old = from.getBytes(StandardCharsets.UTF_8);
		byte[] by = to.getBytes(StandardCharsets.UTF_8);
		assertThat(by).hasSameSizeAs(old);
		System.arraycopy(by, 0, bytes.array(), header(bytes, CENTRAL, from) + 46, by.length);
		System.arraycopy(by, 0, bytes.array(), header(bytes, LOCAL, from) + 30, by.length);
		Files.write(file, bytes.array());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../uments/text.txt", "/ocuments/text.txt", "documents\\text.txt", "C:cuments/text.txt",
			"documents//ext.txt", "documents/../x.txt", "documents/./xt.txt", "documents/t\u0000xt.txt",
			"documents/t\u0007xt.txt" })
	void namesThatLeadOutAreRefused(String name) throws IOException {
		replaceName("documents/text.txt", name);
		DossierException e = refused();
		assertThat(e.reason()).isEqualTo(Reason.UNSAFE);
		assertThat(e.getMessage()).contains("lead out");
	}

	@Test
	void namesThatAreEqualOrDifferOnlyInCaseAreRefused() throws IOException {
		for (String other : new String[] { "Documents/TEXT.txt", "ｄｏcuments/text.txt" }) {
			write();
			Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
			entries.put(other, new byte[1]);
			Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
			assertThat(refused().getMessage()).contains("differs from another only in case");
		}
		write();
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		entries.put("documents/texx.txt", new byte[1]);
		Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
		replaceName("documents/texx.txt", "documents/text.txt");
		assertThat(refused().reason()).isEqualTo(Reason.UNSAFE);
	}

	@Test
	void overlappingEntriesAreRefused() throws IOException {
		ByteBuffer bytes = bytes();
		int model = header(bytes, CENTRAL, "model.xmi");
		int text = header(bytes, CENTRAL, "documents/text.txt");
		bytes.putInt(text + 42, bytes.getInt(model + 42));
		Files.write(file, bytes.array());
		assertThat(refused().reason()).isEqualTo(Reason.UNSAFE);
	}

	@Test
	void headersThatContradictEachOtherAreRefused() throws IOException {
		ByteBuffer bytes = bytes();
		System.arraycopy("documents/tixt.txt".getBytes(), 0, bytes.array(),
				header(bytes, LOCAL, "documents/text.txt") + 30, 18);
		Files.write(file, bytes.array());
		assertThat(refused().getMessage()).contains("contradict");
	}

	@Test
	void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length; length += length < 200 ? 1 : 37) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThat(refused().reason()).isIn(Reason.DAMAGED, Reason.NOT_A_DOSSIER);
		}
		Files.write(file, Arrays.copyOf(whole, whole.length - 1));
		assertThat(refused().getMessage()).contains("broken off or damaged");
	}

	@Test
	void aTruncatedFileWithABackupNamesTheBackup() throws IOException {
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length - 5));
		assertThat(refused().getMessage()).contains("hostile.hyoka~");
	}

	@Test
	void bytesBehindTheEndAreRefused() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length + 1));
		assertThat(refused().reason()).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void claimsOfTwoGigabytesAreRefusedWithoutTrying() throws IOException {
		for (int size : new int[] { Integer.MAX_VALUE, -2, 600_000_000 }) {
			for (String name : new String[] { "model.xmi", "documents/text.txt", "META-INF/manifest.xml" }) {
				write();
				ByteBuffer bytes = bytes();
				bytes.putInt(header(bytes, CENTRAL, name) + 24, size);
				Files.write(file, bytes.array());
				assertThat(refused().reason()).isIn(Reason.TOO_LARGE, Reason.DAMAGED, Reason.UNSAFE);
			}
		}
	}

	@Test
	void aClaimThatIsTooSmallIsFoundOut() throws IOException {
		for (String name : new String[] { "model.xmi", "documents/text.txt" }) {
			write();
			ByteBuffer bytes = bytes();
			int central = header(bytes, CENTRAL, name);
			bytes.putInt(central + 24, bytes.getInt(central + 24) - 1);
			Files.write(file, bytes.array());
			DossierException e = refused();
			assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
			assertThat(e.entry()).contains(name);
		}
	}

	@Test
	void zipBombsAreRefused() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		byte[] model = entries.get(Containers.MODEL);
		byte[] bomb = Arrays.copyOf(model, 100 << 20);
		Arrays.fill(bomb, model.length, bomb.length, (byte) ' ');
		entries.put(Containers.MODEL, bomb);
		Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
		DossierException e = refused();
		assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(e.getMessage()).contains("packed so much");
		write();
		entries = new LinkedHashMap<>(Containers.entries(file));
		entries.put("documents/zeros.txt", new byte[100 << 20]);
		Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
		assertThat(refused().reason()).isEqualTo(Reason.TOO_LARGE);
	}

	/** Each entry alone is below any suspicion. */
	@Test
	void aBombInManyPartsIsRefusedToo() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		byte[] zeros = new byte[8 << 20];
		for (int i = 0; i < 12; i++) {
			entries.put("documents/zeros" + i, zeros);
		}
		Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
		DossierException e = refused();
		assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(e.getMessage()).contains("packed so much");
	}

	@Test
	void manySmallPartsOfOneLargeWholeAreRefused() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		for (int i = 0; i < 40; i++) {
			entries.put("documents/" + i, new byte[100_000]);
		}
		Files.write(file, Containers.zip(entries, FormatVersion.CURRENT.toString()));
		DossierLimits standard = DossierLimits.standard();
		assertThat(refused(new DossierLimits(10, standard.modelBytes(), standard.objects(), standard.entryBytes(),
				standard.totalBytes())).getMessage()).contains("more than 10 entries");
		assertThat(refused(new DossierLimits(100, standard.modelBytes(), standard.objects(), standard.entryBytes(),
				3_000_000)).getMessage()).contains("All entries together");
		assertThat(refused(new DossierLimits(100, standard.modelBytes(), standard.objects(), 50_000,
				standard.totalBytes())).reason()).isEqualTo(Reason.TOO_LARGE);
		assertThat(refused(new DossierLimits(100, 10, standard.objects(), standard.entryBytes(),
				standard.totalBytes())).entry()).contains("model.xmi");
		assertThat(refused(new DossierLimits(100, standard.modelBytes(), 0, standard.entryBytes(),
				standard.totalBytes())).getMessage()).contains("more than 0 parts");
		DossierFiles.open(file, standard, null).close();
	}

	@Test
	void aFlippedBitAnywhereIsRefusedOrChangesNothingThatCounts() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		Random random = new Random(11);
		int refused = 0;
		for (int i = 0; i < 1500; i++) {
			byte[] flipped = whole.clone();
			flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(file, flipped);
			try (OpenDossier opened = DossierFiles.open(file, null)) {
				// Times, versions and attributes of entries, which mean nothing here.
				assertThat(opened.attachments().bytes("documents/text.txt")).isEqualTo(text(5000));
			} catch (DossierException e) {
				refused++;
				assertThat(e.getMessage()).isNotBlank();
			}
		}
		assertThat(refused).isGreaterThan(1000);
	}

	@Test
	void anEntryThatTheManifestKnowsAndIsMissingIsSaid() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		byte[] manifest = entries.remove(Containers.MANIFEST);
		entries.remove("documents/text.txt");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			Containers.stored(zip, "mimetype", entries.remove("mimetype"));
			entries.put(Containers.MANIFEST, manifest);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		Files.write(file, out.toByteArray());
		assertThat(refused().getMessage()).contains("documents/text.txt").contains("missing");
	}

	@Test
	void anEntryThatIsNotWhatTheManifestSaysIsRefused() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
		byte[] manifest = entries.remove(Containers.MANIFEST);
		entries.put("documents/text.txt", new byte[] { 1 });
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			Containers.stored(zip, "mimetype", entries.remove("mimetype"));
			entries.put(Containers.MANIFEST, manifest);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		Files.write(file, out.toByteArray());
		assertThat(refused().getMessage()).contains("manifest describes");
	}

	@Test
	void otherFilesAreNoDossiers() throws IOException {
		Files.write(file, new byte[0]);
		assertThat(refused().reason()).isEqualTo(Reason.NOT_A_DOSSIER);
		Files.write(file, text(100));
		assertThat(refused().reason()).isEqualTo(Reason.NOT_A_DOSSIER);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
		}
		Files.write(file, out.toByteArray());
		assertThat(refused().getMessage()).contains("ZIP file, but no dossier");
		out.reset();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			Containers.stored(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes());
		}
		Files.write(file, out.toByteArray());
		assertThat(refused().reason()).isEqualTo(Reason.NOT_A_DOSSIER);
	}

	@Test
	void aHostileManifestIsRefusedLikeAHostileModel() throws IOException {
		for (String manifest : new String[] { "", "<!DOCTYPE x []><manifest format='1.0'/>", "<manifest/>",
				"<manifest format='x'/>", "<manifest format='99999999999.0'/>", "<other format='1.0'/>",
				"<manifest format='1.0'><entry name='model.xmi' sha256='0'/></manifest>",
				"<manifest format='1.0'>" + "<a/>".repeat(200_000) + "</manifest>" }) {
			write();
			Map<String, byte[]> entries = new LinkedHashMap<>(Containers.entries(file));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				Containers.stored(zip, "mimetype", entries.get("mimetype"));
				Containers.stored(zip, Containers.MODEL, entries.get(Containers.MODEL));
				Containers.stored(zip, Containers.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
			}
			Files.write(file, out.toByteArray());
			assertThat(refused().entry()).contains("META-INF/manifest.xml");
		}
	}

	@Test
	void encryptedOrStrangelyPackedEntriesAreRefused() throws IOException {
		for (int field : new int[] { 8, 10 }) {
			write();
			ByteBuffer bytes = bytes();
			int central = header(bytes, CENTRAL, "documents/text.txt");
			bytes.putShort(central + field, (short) (field == 8 ? bytes.getShort(central + 8) | 1 : 12));
			Files.write(file, bytes.array());
			assertThat(refused().getMessage()).contains("encrypted or packed");
		}
	}
}

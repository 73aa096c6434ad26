// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 site with versions of one feature, {@code org.hyoka.sample.feature}; each puts a bundle into the installation. */
final class SmallSite {
	static final String FEATURE = "org.hyoka.sample.feature";
	private static final String FILE = "sample.txt";
	private static final String OSGI = "org.eclipse.equinox.p2.osgi";

	private SmallSite() {
	}

	/**
	 * Writes it.
	 *
	 * @param size what it says about the size of its files in bytes; 0: the truth
	 */
	static Path write(Path folder, long size, String... versions) throws IOException, GeneralSecurityException {
		return writeSite(folder, size, OSGI, "", versions);
	}

	/** Writes one whose feature has p2 do something, in the words of p2's metadata: {@code <instruction key='install'>…}. */
	static Path doing(Path folder, String touchpoint, String instruction) throws IOException, GeneralSecurityException {
		return writeSite(folder, 0, touchpoint, instruction, "1.0.0");
	}

	private static Path writeSite(Path folder, long size, String touchpoint, String instruction, String... versions)
			throws IOException, GeneralSecurityException {
		Files.createDirectories(folder.resolve("plugins"));
		StringBuilder units = new StringBuilder();
		StringBuilder artifacts = new StringBuilder();
		for (String version : List.of(versions)) {
			byte[] file = zip(version);
			Files.write(folder.resolve("plugins").resolve("org.hyoka.sample_" + version + ".jar"), file);
			units.append(unit(version, touchpoint, instruction));
			artifacts.append("""
					<artifact classifier='osgi.bundle' id='org.hyoka.sample' version='%s'><properties size='3'>
					<property name='artifact.size' value='%d'/><property name='download.size' value='%d'/>
					<property name='download.checksum.sha-256' value='%s'/></properties></artifact>
					""".formatted(version, size == 0 ? file.length : size, size == 0 ? file.length : size,
					HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file))));
		}
		Files.writeString(folder.resolve("content.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?metadataRepository version='1.2.0'?>
				<repository name='Small' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
				<units size='%d'>%s</units></repository>
				""".formatted(versions.length, units));
		Files.writeString(folder.resolve("artifacts.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<?artifactRepository version='1.1.0'?>
				<repository name='Small' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
				<mappings size='1'><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>
				<artifacts size='%d'>%s</artifacts></repository>
				""".formatted(versions.length, artifacts));
		return folder;
	}

	/** Makes a site of others; each is a location or a folder in it. */
	static void several(Path folder, String... children) throws IOException {
		StringBuilder all = new StringBuilder();
		List.of(children).forEach(child -> all.append("<child location='").append(child).append("'/>"));
		for (String kind : List.of("Metadata", "Artifact")) {
			Files.writeString(folder.resolve(kind.equals("Metadata") ? "compositeContent.xml" : "compositeArtifacts.xml"), """
					<?xml version='1.0' encoding='UTF-8'?>
					<?composite%1$sRepository version='1.0.0'?>
					<repository name='Several' type='org.eclipse.equinox.internal.p2.%2$s.repository.Composite%1$sRepository' version='1.0.0'>
					<properties size='1'><property name='p2.timestamp' value='1'/></properties>
					<children size='%3$d'>%4$s</children></repository>
					""".formatted(kind, kind.toLowerCase(Locale.ROOT), children.length, all));
		}
	}

	private static String unit(String version, String touchpoint, String instruction) {
		return """
				<unit id='%1$s.feature.group' version='%2$s'>
				<update id='%1$s.feature.group' range='[0.0.0,%2$s)' severity='0'/>
				<properties size='3'><property name='org.eclipse.equinox.p2.name' value='%%n'/>
				<property name='df_LT.n' value='A sample'/><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
				<provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.group' version='%2$s'/></provides>
				<artifacts size='1'><artifact classifier='osgi.bundle' id='org.hyoka.sample' version='%2$s'/></artifacts>
				<touchpoint id='%3$s' version='1.0.0'/>
				<touchpointData size='1'><instructions size='1'>%4$s</instructions></touchpointData></unit>
				""".formatted(FEATURE, version, touchpoint, instruction);
	}

	private static byte[] zip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(FILE));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}
}

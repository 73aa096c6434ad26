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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 site with versions of one feature, {@code org.hyoka.sample.feature}; each puts a file into the installation that says its version. */
final class SmallSite {
	static final String FEATURE = "org.hyoka.sample.feature";
	/** The file that the feature brings. */
	static final String FILE = "sample.txt";

	private SmallSite() {
	}

	/**
	 * Writes it.
	 *
	 * @param size what it says about the size of its files in bytes; 0: the truth
	 */
	static Path write(Path folder, long size, String... versions) throws IOException, GeneralSecurityException {
		Files.createDirectories(folder.resolve("binary"));
		StringBuilder units = new StringBuilder();
		StringBuilder artifacts = new StringBuilder();
		for (String version : List.of(versions)) {
			byte[] file = zip(version);
			Files.write(folder.resolve("binary").resolve("org.hyoka.sample_" + version), file);
			units.append(unit(version));
			artifacts.append("""
					<artifact classifier='binary' id='org.hyoka.sample' version='%s'><properties size='3'>
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
				<mappings size='1'><rule filter='(&amp; (classifier=binary))' output='${repoUrl}/binary/${id}_${version}'/></mappings>
				<artifacts size='%d'>%s</artifacts></repository>
				""".formatted(versions.length, artifacts));
		return folder;
	}

	private static String unit(String version) {
		return """
				<unit id='%1$s.feature.group' version='%2$s'>
				<update id='%1$s.feature.group' range='[0.0.0,%2$s)' severity='0'/>
				<properties size='3'><property name='org.eclipse.equinox.p2.name' value='%%n'/>
				<property name='df_LT.n' value='A sample'/><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
				<provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.group' version='%2$s'/></provides>
				<artifacts size='1'><artifact classifier='binary' id='org.hyoka.sample' version='%2$s'/></artifacts>
				<touchpoint id='org.eclipse.equinox.p2.native' version='1.0.0'/>
				<touchpointData size='1'><instructions size='2'>
				<instruction key='install'>unzip(source:@artifact, target:${installFolder});</instruction>
				<instruction key='uninstall'>cleanupzip(source:@artifact, target:${installFolder});</instruction>
				</instructions></touchpointData></unit>
				""".formatted(FEATURE.replace(".feature", "") + ".feature", version);
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

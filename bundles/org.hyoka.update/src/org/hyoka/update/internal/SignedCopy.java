// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.hyoka.update.UpdateException;

/**
 * What a site says about its features, in a folder of this computer: every file is compared with the signed list before it is
 * written there, so that p2 reads nothing else, and nothing twice. The features themselves still come from the site; the copy
 * knows their checksums.
 */
final class SignedCopy {
	private static final int MOST = 64 << 20;
	private static final int MOST_UNPACKED = 512 << 20;
	/** What p2 reads of a site; each comes packed or plain. */
	private static final List<String> FILES = List.of("content", "artifacts", "compositeContent", "compositeArtifacts");
	private static final Pattern CHILD = Pattern.compile("<child\\s[^>]*?location\\s*=\\s*(['\"])(.*?)\\1");
	private static final String HERE = "${repoUrl}";
	private final URI site;
	private final SiteFiles files;
	private final SiteList list;
	private final Path folder;

	/** @param folder where the copy is made; exists and is empty */
	SignedCopy(URI site, SiteFiles files, SiteList list, Path folder) {
		this.site = site;
		this.files = files;
		this.list = list;
		this.folder = folder;
	}

	/**
	 * Makes it.
	 *
	 * @throws ProvisionException if a file cannot be had
	 * @throws UpdateException    if one is not what was signed, or leads to what was not
	 */
	void make(IProgressMonitor monitor) throws ProvisionException, UpdateException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, FILES.size());
		for (String name : FILES) {
			Set<String> packed = list.called(name + ".jar");
			Set<String> plain = list.called(name + ".xml");
			SubMonitor each = SubMonitor.convert(progress.split(1), packed.size() + plain.size());
			for (String path : packed) {
				write(path.substring(0, path.length() - ".jar".length()), unpacked(signed(path, each.split(1)), name + ".xml"));
			}
			for (String path : plain) {
				String stem = path.substring(0, path.length() - ".xml".length());
				if (!packed.contains(stem + ".jar")) {
					write(stem, signed(path, each.split(1)));
				}
			}
		}
	}

	private byte[] signed(String path, IProgressMonitor monitor) throws ProvisionException, UpdateException {
		byte[] file = files.read(path, MOST, monitor);
		if (!list.holds(path, file)) {
			throw refused("site.changed", path);
		}
		return file;
	}

	private void write(String stem, byte[] xml) throws UpdateException, IOException {
		Path file = folder.resolve(stem + ".xml");
		Files.createDirectories(file.getParent());
		String name = file.getFileName().toString();
		String text = new String(xml, StandardCharsets.UTF_8);
		if (name.startsWith("composite")) {
			childrenAreSigned(stem, text);
		}
		if (name.equals("artifacts.xml")) {
			int slash = stem.lastIndexOf('/');
			String from = URIUtil.toUnencodedString(URIUtil.append(site, slash < 0 ? "" : stem.substring(0, slash))).replaceFirst("/$", "");
			text = text.replace(HERE, from.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\"", "&quot;"));
		}
		Files.writeString(file, text);
	}

	/** A site may be made of several, but of those only that are in the list. */
	private void childrenAreSigned(String stem, String text) throws UpdateException {
		String base = stem.substring(0, stem.lastIndexOf('/') + 1);
		Matcher child = CHILD.matcher(text);
		while (child.find()) {
			String path = base + child.group(2).replaceFirst("/$", "") + "/";
			if (FILES.stream().noneMatch(name -> list.sums().containsKey(path + name + ".jar") || list.sums().containsKey(path + name + ".xml"))) {
				throw refused("site.leadsElsewhere", child.group(2));
			}
		}
	}

	private byte[] unpacked(byte[] jar, String name) throws IOException, UpdateException {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().equals(name)) {
					byte[] xml = in.readNBytes(MOST_UNPACKED);
					if (xml.length < MOST_UNPACKED) {
						return xml;
					}
				}
			}
		}
		throw refused("site.changed", name);
	}

	private UpdateException refused(String key, String what) {
		return new UpdateException(UpdateException.Kind.FAILED, Texts.BOOK.phrase(key, site, what), null);
	}
}

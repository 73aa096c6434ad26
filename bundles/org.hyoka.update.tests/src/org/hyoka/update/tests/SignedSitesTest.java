// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.hyoka.update.FeatureChanges;
import org.hyoka.update.Sites;
import org.hyoka.update.UpdateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation with a key of its own takes what that key has signed, as it was signed and not older; and reads nothing else. */
class SignedSitesTest {
	private static final String NAME = "org.hyoka.sample";
	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
	private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
	@TempDir
	private Path folder;
	private Path site;
	private Key office;
	private BadServer server;
	private Installed installed;

	@BeforeEach
	void thereIsASignedSite() throws Exception {
		office = new Key("The office");
		site = office.signs(SmallSite.write(folder.resolve("site"), 0, "1.0.0"), NAME, MONDAY);
		server = new BadServer(site);
		installed = new Installed(folder);
		Files.writeString(installed.folder().resolve(Sites.KEY_FILE), office.armored());
	}

	@AfterEach
	void close() throws Exception {
		installed.close();
		server.close();
		ConfigurationScope.INSTANCE.getNode("org.hyoka.update").removeNode();
	}

	private FeatureChanges from(URI... sites) {
		return new FeatureChanges(installed.installation(), List.of(sites), true);
	}

	private UpdateException refused(URI place) {
		UpdateException refused = catchThrowableOfType(UpdateException.class, () -> from(place).install(List.of("sample"), null));
		assertThat(refused).as("what was said about " + place).isNotNull();
		assertThat(installed.version()).isEmpty();
		return refused;
	}

	@Test
	void aSignedSiteIsReadOnceAndNothingIsToBeSaidAboutIt() throws Exception {
		FeatureChanges changes = from(server.location());
		changes.install(List.of("sample"), null);
		assertThat(installed.version()).contains("1.0.0");
		assertThat(changes.trustNotes()).isEmpty();
		assertThat(server.asked()).containsExactlyInAnyOrder("/hyoka-site.list", "/hyoka-site.list.asc", "/content.xml", "/artifacts.xml",
				"/plugins/org.hyoka.sample_1.0.0.jar");
		assertThat(installed.sites().known()).isEmpty();
	}

	@Test
	void aFolderAndAnArchiveAreSignedAsASiteIs() throws Exception {
		assertThat(from(site.toUri()).offered(null)).hasSize(1);
		Path archive = folder.resolve("a site & more.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (Path file : Files.walk(site).filter(Files::isRegularFile).toList()) {
				zip.putNextEntry(new ZipEntry(site.relativize(file).toString()));
				zip.write(Files.readAllBytes(file));
				zip.closeEntry();
			}
		}
		from(Sites.location(archive.toString())).install(List.of("sample"), null);
		assertThat(installed.version()).contains("1.0.0");
	}

	@Test
	void ofASiteThatNobodyHasSignedNothingIsRead() throws Exception {
		Path unsigned = SmallSite.write(folder.resolve("unsigned"), 0, "1.0.0");
		try (BadServer other = new BadServer(unsigned)) {
			assertThat(refused(other.location()).sentence().in(Locale.ENGLISH)).contains(other.location().toString(), "no list that is signed",
					"--unsigned");
			assertThat(refused(other.location()).sentence().in(Locale.JAPANESE)).contains("署名した一覧がなく");
			assertThat(other.asked()).isEmpty();
		}
		assertThat(refused(unsigned.toUri())).hasMessageContaining("no list that is signed");
	}

	@Test
	void aKeyThatComesWithTheArchiveIsNobodys() throws Exception {
		Key attacker = new Key("The office");
		Path forged = SmallSite.write(folder.resolve("forged"), 0, "6.6.6");
		Files.writeString(forged.resolve(Sites.KEY_FILE), attacker.armored());
		attacker.signs(forged, NAME, TUESDAY);
		installed.trust(attacker.armored()); // somebody said yes in a dialog
		assertThat(refused(forged.toUri())).hasMessageContaining("not signed with a key of this installation");
		Files.writeString(folder.resolve(Sites.KEY_FILE), attacker.armored()); // a folder above, where others may write
		assertThat(refused(forged.toUri())).hasMessageContaining("not signed with a key of this installation");
	}

	@Test
	void whatWasChangedAfterItWasSignedIsNotRead() throws Exception {
		for (String file : List.of("content.xml", "artifacts.xml")) {
			String before = Files.readString(site.resolve(file));
			Files.writeString(site.resolve(file), before.replace("Small", "Smell"));
			assertThat(refused(server.location())).hasMessageContaining(file + " is not what was signed");
			Files.writeString(site.resolve(file), before);
		}
		Path list = site.resolve("hyoka-site.list");
		Files.writeString(list, Files.readString(list) + "\n");
		assertThat(refused(server.location())).hasMessageContaining("changed after it was signed");
	}

	@Test
	void aFileThatIsNotTheOneOfTheSignedListIsNotInstalled() throws Exception {
		server.does(BadServer.Fault.CHANGED_BYTE);
		assertThat(refused(server.location())).hasMessageContaining("not what the site announced").hasMessageContaining("Nothing was changed");
	}

	@Test
	void anOldStateOfASiteIsNotTakenForThePresentOne() throws Exception {
		Path newer = office.signs(SmallSite.write(folder.resolve("newer"), 0, "1.0.0", "1.1.0"), NAME, TUESDAY);
		assertThat(from(newer.toUri()).offered(null)).extracting(f -> f.version().toString()).containsExactly("1.1.0");
		assertThat(refused(server.location()).sentence().in(Locale.ENGLISH)).contains(MONDAY.toString(), TUESDAY.toString(), "known faults");
		assertThat(server.asked()).doesNotContain("/content.xml");

		Path partner = office.signs(SmallSite.write(folder.resolve("partner"), 0, "1.0.0"), "org.example.partner", MONDAY);
		assertThat(from(partner.toUri()).offered(null)).hasSize(1);
	}

	@Test
	void whoGoesBackMayTakeAnOldState() throws Exception {
		from(server.location()).install(List.of("sample"), null);
		Path newer = office.signs(SmallSite.write(folder.resolve("newer"), 0, "1.1.0"), NAME, TUESDAY);
		from(newer.toUri()).update(List.of(), null);
		installed.leftovers().removeUnused(List.of(installed.state()));
		from(server.location()).revert(null);
		assertThat(installed.version()).contains("1.0.0");
	}

	@Test
	void aSiteOfSeveralLeadsOnlyToWhatIsSigned() throws Exception {
		Path all = Files.createDirectories(folder.resolve("all"));
		SmallSite.write(all.resolve("first"), 0, "1.0.0");
		SmallSite.write(all.resolve("second"), 0, "1.1.0");
		SmallSite.several(all, "first", "second");
		office.signs(all, NAME, TUESDAY);
		from(all.toUri()).install(List.of("sample"), null);
		assertThat(installed.version()).contains("1.1.0");

		SmallSite.several(all, "first", site.toUri().toString());
		office.signs(all, NAME, TUESDAY);
		assertThat(catchThrowableOfType(UpdateException.class, () -> from(all.toUri()).offered(null))).hasMessageContaining("leads to");
	}

	@Test
	void aListWithPathsOutsideOrAnOldHashIsNone() throws Exception {
		String list = Files.readString(site.resolve("hyoka-site.list"));
		for (String path : List.of("../content.xml", "/content.xml", "a/../../content.xml", "a\\content.xml", "file:content.xml")) {
			office.signsList(site, list.replace("content.xml", path), HashAlgorithmTags.SHA512);
			assertThat(refused(server.location())).as(path).hasMessageContaining("hyoka-site.list is not what was signed");
		}
		office.signsList(site, list, HashAlgorithmTags.SHA1);
		assertThat(refused(server.location())).hasMessageContaining("not signed with a key of this installation");
	}

	@Test
	void withoutAKeyNothingIsSigned() throws Exception {
		Files.delete(installed.folder().resolve(Sites.KEY_FILE));
		Files.writeString(folder.resolve(Sites.KEY_FILE), office.armored());
		assertThat(installed.sites().bringKeys()).isFalse();
		assertThat(refused(server.location())).hasMessageContaining("no key to check it with")
				.hasMessageContaining(installed.folder().resolve(Sites.KEY_FILE).toString());
		Files.writeString(installed.folder().resolve(Sites.KEY_FILE), "not a key");
		assertThat(refused(server.location())).hasMessageContaining("holds no OpenPGP key");
	}
}

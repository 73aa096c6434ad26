// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.equinox.p2.engine.IProfile;
import org.hyoka.update.Change;
import org.hyoka.update.ChangeAttempt;
import org.hyoka.update.Feature;
import org.hyoka.update.FeatureChanges;
import org.hyoka.update.PastState;
import org.hyoka.update.UpdateException;
import org.hyoka.update.UpdateException.Kind;
import org.hyoka.update.tests.BadServer.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.prefs.BackingStoreException;

/** Features are added, updated and taken back with p2's own engine, from a site on the loopback. */
class FeatureChangesTest {
	@TempDir
	private Path folder;
	private Path site;
	private BadServer server;
	private Installed installed;

	@BeforeEach
	void thereIsASite() throws Exception {
		site = SmallSite.write(folder.resolve("site"), 0, "1.0.0");
		server = new BadServer(site);
		installed = new Installed(folder);
	}

	@AfterEach
	void close() throws BackingStoreException {
		ConfigurationScope.INSTANCE.getNode("org.eclipse.equinox.p2.garbagecollector").removeNode();
		installed.close();
		server.close();
	}

	private FeatureChanges changes() {
		return from(server.location());
	}

	private FeatureChanges from(URI... sites) {
		return new FeatureChanges(installed.installation(), List.of(sites), false);
	}

	private interface Wish {
		void run() throws UpdateException;
	}

	private static UpdateException refused(Wish wish) {
		return catchThrowableOfType(UpdateException.class, wish::run);
	}

	@Test
	void aFeatureIsInstalledByItsShortNameAndSaidWithItsVersion() throws Exception {
		Change change = changes().install(List.of("sample"), null);
		assertThat(change.come()).extracting(Feature::id, f -> f.version().toString(), f -> f.name().in(Locale.ENGLISH))
				.containsExactly(org.assertj.core.groups.Tuple.tuple(SmallSite.FEATURE, "1.0.0", "A sample"));
		assertThat(change.gone()).isEmpty();
		assertThat(installed.version()).contains("1.0.0");
		assertThat(installed.installation().installed()).isEqualTo(change.come());
	}

	@Test
	void whatIsInstalledAlreadyIsNotInstalledAgain() throws Exception {
		changes().install(List.of("sample"), null);
		assertThat(changes().install(List.of(SmallSite.FEATURE), null).isEmpty()).isTrue();
		assertThat(changes().update(List.of(), null).isEmpty()).isTrue();
	}

	@Test
	void anUpdateBringsTheNewerVersionAndARevertTakesItBack() throws Exception {
		changes().install(List.of("sample"), null);
		Path newer = SmallSite.write(folder.resolve("newer"), 0, "1.0.0", "1.1.0");
		Change update = from(newer.toUri()).update(List.of("sample"), null);
		assertThat(update.gone()).extracting(f -> f.version().toString()).containsExactly("1.0.0");
		assertThat(update.come()).extracting(f -> f.version().toString()).containsExactly("1.1.0");
		assertThat(installed.version()).contains("1.1.0");

		List<PastState> history = installed.installation().history();
		assertThat(history).hasSize(1);
		assertThat(history.get(0).features()).isEqualTo(update.gone());
		from(newer.toUri()).revert(history.get(0).timestamp(), null);
		assertThat(installed.version()).contains("1.0.0");
	}

	@Test
	void filesThatNoKeptStateNeedsGoAndThoseOfTheOthersStay() throws Exception {
		// p2 has a broom of its own for bundles, which knows the present state only.
		ConfigurationScope.INSTANCE.getNode("org.eclipse.equinox.p2.garbagecollector").putBoolean("gc_enabled", false);
		changes().install(List.of("sample"), null);
		IProfile first = installed.state();
		Path newer = SmallSite.write(folder.resolve("newer"), 0, "1.0.0", "1.1.0");
		from(newer.toUri()).update(List.of("sample"), null);
		assertThat(installed.leftovers().files()).extracting(f -> f.getVersion().toString()).containsExactlyInAnyOrder("1.0.0", "1.1.0");

		assertThat(installed.leftovers().removeUnused(List.of(installed.state(), first))).isZero();
		assertThat(installed.leftovers().removeUnused(List.of(installed.state()))).isEqualTo(1);
		assertThat(installed.leftovers().files()).extracting(f -> f.getVersion().toString()).containsExactly("1.1.0");
		assertThat(installed.version()).contains("1.1.0");
	}

	@Test
	void whatCameForAChangeThatWasNotMadeIsTakenAway() throws Exception {
		ChangeAttempt attempt = new ChangeAttempt(installed.agent(), Installed.PROFILE);
		changes().install(List.of("sample"), null);
		assertThat(installed.leftovers().files()).isNotEmpty();
		attempt.takeBack();
		assertThat(installed.leftovers().files()).isEmpty();
	}

	@Test
	void thereIsNothingToGoBackToInANewInstallation() {
		assertThat(refused(() -> changes().revert(null))).hasMessageContaining("nothing to go back to");
		assertThat(refused(() -> changes().revert(1L, null)).kind()).isEqualTo(Kind.ASKED_WRONGLY);
	}

	@Test
	void anUnknownFeatureIsToldWithWhatThereIs() {
		UpdateException refused = refused(() -> changes().install(List.of("sampel"), null));
		assertThat(refused.kind()).isEqualTo(Kind.ASKED_WRONGLY);
		assertThat(refused.sentence().in(Locale.ENGLISH)).contains("“sampel”", SmallSite.FEATURE, server.location().toString());
		assertThat(refused.sentence().in(Locale.JAPANESE)).contains("「sampel」", SmallSite.FEATURE);
		assertThat(refused(() -> changes().update(List.of("sample"), null))).hasMessageContaining("not installed");
	}

	@ParameterizedTest
	@CsvSource({ "HALF_A_FILE,broke off,途中で切れた", "CHANGED_BYTE,not what the site announced,一致しません",
			"MISSING,does not have,ファイルがありません" })
	void aBadDownloadIsToldAndChangesNothing(Fault fault, String english, String japanese) throws Exception {
		server.does(fault);
		UpdateException refused = refused(() -> changes().install(List.of("sample"), null));
		assertThat(refused.kind()).isEqualTo(Kind.FAILED);
		assertThat(refused.sentence().in(Locale.ENGLISH)).contains(english, "Nothing was changed", server.location().toString());
		assertThat(refused.sentence().in(Locale.JAPANESE)).contains(japanese, "何も変更していません");
		assertThat(installed.version()).isEmpty();
		assertThat(installed.installation().installed()).isEmpty();

		server.does(Fault.NONE);
		changes().install(List.of("sample"), null);
		assertThat(installed.version()).contains("1.0.0");
	}

	@Test
	void aSiteThatIsGoneIsTold() {
		URI location = server.location();
		server.close();
		assertThat(refused(() -> from(location).install(List.of("sample"), null))).hasMessageContaining("does not answer")
				.hasMessageContaining(location.toString());
	}

	@Test
	void aPlaceWithoutASiteIsTold() {
		assertThat(refused(() -> from(server.location().resolve("elsewhere/")).offered(null)))
				.hasMessageContaining("no site of features");
		assertThat(refused(() -> from(folder.resolve("nowhere").toUri()).offered(null))).hasMessageContaining("no site of features");
	}

	@Test
	void withoutAnySiteThePersonIsToldHowToNameOne() {
		assertThat(refused(() -> from().offered(null))).hasMessageContaining("--site");
	}

	@Test
	void whatDoesNotFitOnTheDiskIsToldBeforeAnythingComes() throws Exception {
		Path heavy = SmallSite.write(folder.resolve("heavy"), 1L << 50, "1.0.0");
		assertThat(refused(() -> from(heavy.toUri()).install(List.of("sample"), null))).hasMessageContaining("not enough room")
				.hasMessageContaining(installed.folder().toString());
		assertThat(installed.version()).isEmpty();
	}

	@Test
	void aSiteThatWasNamedOnceIsNotRemembered() throws Exception {
		changes().install(List.of("sample"), null);
		assertThat(installed.sites().known()).isEmpty();
	}

	@Test
	void theLatestVersionOfASiteIsOffered() throws Exception {
		SmallSite.write(folder.resolve("many"), 0, "1.0.0", "1.10.0", "1.9.0");
		assertThat(from(folder.resolve("many").toUri()).offered(null)).extracting(f -> f.version().toString())
				.containsExactly("1.10.0");
		assertThat(installed.version()).isEmpty();
	}
}

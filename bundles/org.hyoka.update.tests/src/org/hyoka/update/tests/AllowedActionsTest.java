// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.hyoka.update.FeatureChanges;
import org.hyoka.update.Sites;
import org.hyoka.update.UpdateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an attacker's feature has p2 do is not done: p2 itself would do it before it looks at any signature. */
class AllowedActionsTest {
	private static final String OSGI = "org.eclipse.equinox.p2.osgi";
	@TempDir
	private Path folder;
	private Path victim;
	private Installed installed;

	@BeforeEach
	void thereIsSomethingToLose() throws Exception {
		victim = Files.createDirectories(folder.resolve("victim"));
		Files.writeString(victim.resolve("dossier.hyoka"), "the only copy");
		installed = new Installed(folder);
	}

	@AfterEach
	void close() throws Exception {
		installed.close();
		ConfigurationScope.INSTANCE.getNode("org.hyoka.update").removeNode();
	}

	private UpdateException refused(String touchpoint, String instruction, boolean signed) throws Exception {
		Path site = SmallSite.doing(folder.resolve("site"), touchpoint, instruction);
		if (signed) {
			Key office = new Key("The office");
			Files.writeString(installed.folder().resolve(Sites.KEY_FILE), office.armored());
			office.signs(site, "org.hyoka.sample", Instant.parse("2026-11-23T09:00:00Z"));
		}
		FeatureChanges changes = new FeatureChanges(installed.installation(), List.of(site.toUri()), signed);
		UpdateException refused = catchThrowableOfType(UpdateException.class, () -> changes.install(List.of("sample"), null));
		assertThat(refused).as("what was said about " + instruction).isNotNull();
		assertThat(victim.resolve("dossier.hyoka")).hasContent("the only copy");
		assertThat(installed.version()).isEmpty();
		assertThat(installed.leftovers().files()).isEmpty();
		return refused;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"org.eclipse.equinox.p2.native | install | | remove(path:VICTIM)",
			"org.eclipse.equinox.p2.native | collect | | rmdir(path:VICTIM)",
			"org.eclipse.equinox.p2.osgi | install | org.eclipse.equinox.p2.touchpoint.natives.remove | remove(path:VICTIM)",
			"org.eclipse.equinox.p2.osgi | install | | org.eclipse.equinox.p2.touchpoint.natives.remove(path:VICTIM)",
			"org.eclipse.equinox.p2.osgi | install | evil.markStarted | markStarted(started:true)",
			"org.eclipse.equinox.p2.osgi | configure | | markStarted(started:true); addJvmArg(jvmArg:-javaagent:VICTIM/agent.jar)",
			"org.eclipse.equinox.p2.osgi | configure | | setProgramProperty(propName:osgi.framework,propValue:VICTIM)",
			"org.eclipse.equinox.p2.osgi | configure | | setProgramProperty(propValue:x,propName:eclipse.product,propName:osgi.framework)",
			"org.eclipse.equinox.p2.osgi | configure | | addRepository(location:VICTIM,type:0)",
			"org.eclipse.equinox.p2.osgi | uninstall | | chmod(targetDir:VICTIM,targetFile:dossier.hyoka,permissions:777)" })
	void whatGoesBeyondBundlesIsRefusedSignedOrNot(String touchpoint, String phase, String imported, String action) throws Exception {
		String done = action.replace("VICTIM", victim.toString());
		String instruction = "<instruction key='" + phase + "'" + (imported == null ? "" : " import='" + imported + "'") + ">" + done
				+ "</instruction>";
		UpdateException refused = refused(touchpoint, instruction, false);
		assertThat(refused.sentence().in(Locale.ENGLISH)).contains(SmallSite.FEATURE, "nothing else is done", "Nothing was changed");
		assertThat(refused.sentence().in(Locale.JAPANESE)).contains(SmallSite.FEATURE, "何も変更していません");
		assertThat(done).contains(refused.sentence().in(Locale.ENGLISH).replaceFirst("(?s).*more than come and go: “(.*?)”.*", "$1"));
		assertThat(refused(touchpoint, instruction, true)).hasMessageContaining("nothing else is done");
	}

	@Test
	void whatOurOwnFeaturesDoIsDone() throws Exception {
		Path site = SmallSite.doing(folder.resolve("site"), OSGI, "<instruction key='unconfigure'>setStartLevel(startLevel:-1);"
				+ "markStarted(started: false);org.eclipse.equinox.p2.touchpoint.eclipse.setProgramProperty(propName:eclipse.product,propValue:);"
				+ "setProgramProperty(propName:org.slf4j.simpleLogger.log.x,propValue:warn);</instruction>");
		new FeatureChanges(installed.installation(), List.of(site.toUri()), false).install(List.of("sample"), null);
		assertThat(installed.version()).contains("1.0.0");
	}
}

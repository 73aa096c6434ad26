// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hyoka.ui.editor.RecentDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the dossiers that were open last. */
class RecentDossiersTest {
	private final RecentDossiers recent = new RecentDossiers(InstanceScope.INSTANCE.getNode("org.hyoka.workbench.tests.recent"));

	@BeforeEach
	void theListIsEmpty() {
		recent.clear();
	}

	private static Path file(String name) {
		return Path.of(name).toAbsolutePath();
	}

	@Test
	void theLatestComesFirstAndEachOnlyOnce() {
		recent.opened(file("一.hyoka"));
		recent.opened(file("b c.hyoka"));
		recent.opened(file("一.hyoka"));
		assertThat(recent.files()).containsExactly(file("一.hyoka"), file("b c.hyoka"));
	}

	@Test
	void onlyTheLastAreKept() {
		for (int i = 0; i < RecentDossiers.MOST + 5; i++) {
			recent.opened(file(i + ".hyoka"));
		}
		assertThat(recent.files()).hasSize(RecentDossiers.MOST).startsWith(file(RecentDossiers.MOST + 4 + ".hyoka"));
	}

	@Test
	void oneCanBeForgotten() {
		recent.opened(file("a.hyoka"));
		recent.opened(file("b.hyoka"));
		recent.forget(file("a.hyoka"));
		assertThat(recent.files()).containsExactly(file("b.hyoka"));
	}
}

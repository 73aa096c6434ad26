// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.hyoka.ui.internal.editor.WarmUp;
import org.junit.jupiter.api.Test;

/** What is loaded before pages are shown for the first time. */
class WarmUpTest {
	@Test
	void everyListedClassIsThere() {
		assertThat(WarmUp.missing()).isEmpty();
	}
}

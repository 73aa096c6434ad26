// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.drugdiscovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

class DrugDiscoveryStructureTest {
	@Test
	void theSampleIsBuilt() {
		assertThat(Sample.byKey("drugdiscovery-2021").orElseThrow().create().getTitle()).startsWith("次世代治療");
	}
}

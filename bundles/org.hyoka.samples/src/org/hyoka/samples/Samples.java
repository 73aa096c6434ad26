// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples;

import java.util.List;

import org.hyoka.samples.internal.drugdiscovery.DrugDiscoverySample;
import org.hyoka.samples.internal.drugdiscovery.council.CouncilSample;
import org.hyoka.samples.internal.regenerative.RegenerativeSample;

/** The sample dossiers that come with the workbench. */
public final class Samples {
	private static final List<Sample> ALL = List.of(RegenerativeSample.SAMPLE, DrugDiscoverySample.SAMPLE,
			CouncilSample.SAMPLE);

	private Samples() {
	}

	/** All samples, in the order in which they are shown. */
	public static List<Sample> all() {
		return ALL;
	}
}

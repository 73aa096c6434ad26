// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples;

import java.util.List;

import org.hyoka.dossier.SampleDossier;
import org.hyoka.dossier.SampleDossiers;
import org.osgi.service.component.annotations.Component;

/**
 * The sample dossiers that come with the workbench.
 *
 * @since 0.1
 */
@Component(service = SampleDossiers.class)
public final class Samples implements SampleDossiers {
	private static final List<Sample> ALL = List.of(new Sample("regenerative-2022"), new Sample("drugdiscovery-2021"),
			new Sample("council-2022"));

	/** All samples, in the order in which they are shown. */
	public static List<Sample> all() {
		return ALL;
	}

	@Override
	public List<SampleDossier> samples() {
		return List.copyOf(ALL);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.List;

/**
 * Samples that a bundle brings along: an OSGi service. The page that welcomes a person and the command {@code samples} offer
 * those of all installed bundles, and do without where there are none.
 *
 * @since 0.1
 */
public interface SampleDossiers {
	/** The samples, in the order in which they are shown. */
	List<SampleDossier> samples();
}

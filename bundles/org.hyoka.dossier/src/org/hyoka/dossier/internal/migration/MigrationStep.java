// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.migration;

import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.xml.XmlElement;

/**
 * One change of the form of dossier files. A step knows names as they were then and looks nothing up in the metamodel of
 * today, so that it stays right for ever; it is tested with a stored file of its version.
 */
public interface MigrationStep {
	/** The major version it starts from; it leads to the next one. */
	int from();

	/**
	 * Changes the model.
	 *
	 * @param root the whole model; contents that the step does not know stay as they are
	 * @throws Refusal if something is in it that this version never held
	 */
	void migrate(XmlElement root) throws Refusal;
}

// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.samples.internal.build.Registry;

/**
 * What the parts of this sample share while it is built.
 *
 * @param dossier    what is built
 * @param registry   its organizations, persons, sources, policies and units
 * @param program    the program that is evaluated
 * @param glycan     project A, drugs that aim at sugar chains
 * @param molecule   project B, drugs of middle molecular weight
 * @param production project C, making of biologics
 * @param marker     project D, markers that tell patients apart
 */
record DrugDiscovery(Dossier dossier, Registry registry, Program program, Project glycan, Project molecule,
		Project production, Project marker) {
}

// SPDX-License-Identifier: EPL-2.0
/**
 * The dossier file: a ZIP container with the model as XMI and figures and documents as entries. Headless code opens and
 * writes files with {@link org.hyoka.dossier.DossierFiles}; whoever edits works through a
 * {@link org.hyoka.dossier.DossierSession}.
 * <p>
 * Entries, in this order: {@code mimetype} (stored), {@code model.xmi}, {@code figures/…}, {@code documents/…} and any
 * others by name, {@code META-INF/history.xml} with the saves that the file remembers, {@code META-INF/manifest.xml} with the format
 * version, the packages used and the SHA-256 of each entry.
 */
package org.hyoka.dossier;

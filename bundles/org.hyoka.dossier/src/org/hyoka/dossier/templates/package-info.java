// SPDX-License-Identifier: EPL-2.0
/**
 * What offices fill a new dossier with: sets of criteria with their scales, outlines of reports, units, topics of IP
 * agreements, duties. All are data: JSON files, the workbench's own and an office's.
 */
package org.hyoka.dossier.templates;

// SPDX-License-Identifier: EPL-2.0
/** Tests of the dossier file. */
package org.hyoka.dossier.tests;

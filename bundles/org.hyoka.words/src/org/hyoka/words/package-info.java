// SPDX-License-Identifier: EPL-2.0
/** Slips of the pen in Japanese prose, found with a general dictionary and what a dossier writes elsewhere (rule 18). */
package org.hyoka.words;

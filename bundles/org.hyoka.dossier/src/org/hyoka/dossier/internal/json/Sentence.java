// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

/** The same sentence in both languages. */
record Sentence(String english, String japanese) {
}

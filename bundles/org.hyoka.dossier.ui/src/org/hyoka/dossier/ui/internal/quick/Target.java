// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.quick;

/**
 * Something to go to, or to do.
 *
 * @param kind what it is: a page, a class, a command
 * @param name what it is called
 * @param hint where it is, or by which key it is done; may be empty
 * @param go   goes there, or does it
 */
record Target(String kind, String name, String hint, Runnable go) {
}

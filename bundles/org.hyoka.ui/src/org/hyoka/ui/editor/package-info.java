// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of dossiers for those who open one, go to an object in it, ask which is active, or take in files that are dropped
 * on it.
 */
package org.hyoka.ui.editor;

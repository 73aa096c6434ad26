// SPDX-License-Identifier: EPL-2.0
/** Edits that are more than setting a value, each as one command that can be undone. */
package org.hyoka.core.edits;

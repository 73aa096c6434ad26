// SPDX-License-Identifier: EPL-2.0
/**
 * Fills an office's own Word file: finds the fields in it, checks them, puts in what they print. Everything that is no field stays as it
 * is written.
 */
package org.hyoka.export.internal.template;

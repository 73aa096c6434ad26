// SPDX-License-Identifier: EPL-2.0
/** The commands {@code fields} and {@code template}. */
package org.hyoka.export.internal.cli;

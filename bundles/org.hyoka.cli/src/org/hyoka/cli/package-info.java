// SPDX-License-Identifier: EPL-2.0
/** Hyoka Command Line. */
package org.hyoka.cli;

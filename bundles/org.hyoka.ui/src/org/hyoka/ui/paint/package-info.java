// SPDX-License-Identifier: EPL-2.0
/** Drawings of the report on the screen. */
package org.hyoka.ui.paint;

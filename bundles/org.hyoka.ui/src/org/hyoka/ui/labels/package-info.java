// SPDX-License-Identifier: EPL-2.0
/**
 * Names, icons, fonts and colours of the window: what objects and parts of the metamodel are called, and what they look like in
 * a light and a dark theme.
 */
package org.hyoka.ui.labels;

// SPDX-License-Identifier: EPL-2.0
/** The page on IP in the real workbench. */
package org.hyoka.ip.ui.tests;

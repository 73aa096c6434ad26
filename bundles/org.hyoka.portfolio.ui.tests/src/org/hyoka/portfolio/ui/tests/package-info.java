// SPDX-License-Identifier: EPL-2.0
/** The portfolio in the real workbench. */
package org.hyoka.portfolio.ui.tests;

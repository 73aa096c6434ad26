// SPDX-License-Identifier: EPL-2.0
/** Roadmaps in the real workbench. */
package org.hyoka.roadmap.ui.tests;

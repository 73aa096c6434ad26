// SPDX-License-Identifier: EPL-2.0
/** The canvas on which roadmaps are looked at and edited. */
package org.hyoka.roadmap.ui.internal.canvas;

// SPDX-License-Identifier: EPL-2.0
/** Lays out roadmaps: from the model to a scene of boxes and lines. */
package org.hyoka.roadmap.layout;

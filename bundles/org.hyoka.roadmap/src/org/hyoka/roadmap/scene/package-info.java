// SPDX-License-Identifier: EPL-2.0
/** Roadmaps that have been laid out: immutable, quick to ask what is visible or what stands at a point. */
package org.hyoka.roadmap.scene;

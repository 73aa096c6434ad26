// SPDX-License-Identifier: EPL-2.0
/** Consistency rules on roadmaps. */
package org.hyoka.roadmap.check;

// SPDX-License-Identifier: EPL-2.0
/** Time on roadmaps: where a day stands on the axis, and how dates move in steps of fiscal years, quarters, months, days. */
package org.hyoka.roadmap.time;

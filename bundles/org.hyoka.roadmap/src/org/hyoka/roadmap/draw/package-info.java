// SPDX-License-Identifier: EPL-2.0
/** Turns a laid-out roadmap into shapes: the same for screen, paper and files. */
package org.hyoka.roadmap.draw;

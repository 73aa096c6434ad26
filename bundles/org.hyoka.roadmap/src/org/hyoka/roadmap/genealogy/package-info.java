// SPDX-License-Identifier: EPL-2.0
/** The genealogy of programs as a roadmap. */
package org.hyoka.roadmap.genealogy;

// SPDX-License-Identifier: EPL-2.0
/** Edits of roadmaps as commands, the same for mouse, keyboard and programs. */
package org.hyoka.roadmap.edit;

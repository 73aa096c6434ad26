// SPDX-License-Identifier: EPL-2.0
/** Roadmaps go out as pictures, plans and on paper, and plans come in. */
package org.hyoka.roadmap.ui.internal.exchange;
